//! `/pieces`: what a piece declares.

use serde_json::{Value, json};

use super::{ModelServer, not_found_saying};
use crate::scripted_host::{Reply, answer};

/// The sample's piece. Both of its usual props are required, and one more is not.
pub fn gelato() -> Value {
    json!({
        "type": "CUSTOM_AUTH", "required": true, "displayName": "Connection",
        "props": {
            "base_url": { "displayName": "Base URL", "required": true, "type": "SHORT_TEXT" },
            "access_token": { "displayName": "Access Token", "required": true, "type": "SECRET_TEXT" },
            "region": { "displayName": "Region", "required": false, "type": "SHORT_TEXT" },
        },
    })
}

impl ModelServer {
    /// Installs a piece with this auth, or changes what it declares.
    pub fn declare_piece(&self, name: &str, auth: Value) {
        self.tables.borrow_mut().pieces.insert(name.to_owned(), auth);
    }

    pub(super) fn has_piece(&self, name: &str) -> bool {
        self.knows_any_piece || self.tables.borrow().pieces.contains_key(name)
    }

    pub(super) fn piece(&self, name: &str) -> Reply {
        if !self.has_piece(name) {
            return unknown_piece(name);
        }
        let auth = if self.knows_any_piece { Value::Null } else { self.tables.borrow().pieces[name].clone() };
        answer(200, &json!({ "name": name, "version": "0.1.0", "auth": auth }))
    }
}

pub fn unknown_piece(name: &str) -> Reply {
    not_found_saying(&json!({ "message": format!("piece_metadata_not_found pieceName={name}") }))
}
