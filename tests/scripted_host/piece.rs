//! The context of a piece, and what the facade does with it: it asks for the customer's id and then for the connection, and the
//! crate decides.

use std::cell::RefCell;

use predefined_connection::error::{Cause, Code, Error};
use predefined_connection::json::Json;
use predefined_connection::options::fallback::{check_fallback, key_of_function, key_of_prefix};
use predefined_connection::options::fetch_options::FetchOptions;
use predefined_connection::options::naming::ConnectionKey;
use predefined_connection::piece::{
    Form, Keys, PieceValue, connection_error, connection_key, fallback_failed, form, timed_out, unreadable_project,
};
use serde_json::{Map, Value};

use super::json::json_of;

/// A function `fallback.key`; what it returns may be no text.
pub type KeyFunction = fn(&str) -> Result<Value, Cause>;

/// A context with one project and one connection, and one for a fallback's key. It remembers what was asked for.
pub struct TestPiece {
    external_id: Result<Json, Cause>,
    connection: Result<Value, Cause>,
    /// What the context gives for any other key than the connection's own, where a test cares.
    fallback: Option<Result<Value, Cause>>,
    /// The function `fallback.key`.
    key: Option<KeyFunction>,
    /// Whether the project, and whether the connection, never comes.
    hangs: (bool, bool),
    asked: RefCell<Vec<String>>,
}

impl TestPiece {
    /// A piece in the project of this customer.
    pub fn of(external_id: &str, connection: Result<Value, Cause>) -> Self {
        TestPiece::new(Ok(&Value::from(external_id)), connection)
    }

    /// A piece in any project.
    pub fn new(external_id: Result<&Value, Cause>, connection: Result<Value, Cause>) -> Self {
        let external_id = external_id.map(json_of);
        TestPiece { external_id, connection, fallback: None, key: None, hangs: (false, false), asked: RefCell::default() }
    }

    /// The same piece, whose context gives this for a fallback's key.
    #[must_use]
    pub fn with_fallback(self, connection: Result<Value, Cause>) -> Self {
        TestPiece { fallback: Some(connection), ..self }
    }

    /// The same piece, called with this function as `fallback.key`.
    #[must_use]
    pub fn with_key(self, key: KeyFunction) -> Self {
        TestPiece { key: Some(key), ..self }
    }

    /// The same piece whose project, or whose connection, never comes.
    #[must_use]
    pub fn hanging(self, project: bool, connection: bool) -> Self {
        TestPiece { hangs: (project, connection), ..self }
    }

    /// `project`, and the keys of the connections that were asked for.
    pub fn asked(&self) -> Vec<String> {
        self.asked.borrow().clone()
    }

    /// Reads the connection, as `fetchConnection` does.
    pub fn fetch(&self, options: &Value) -> Result<(Value, Form), Error> {
        let mut others = options.clone();
        let fallback = others.as_object_mut().and_then(|others| others.remove("fallback")).filter(|given| !given.is_null());
        let options = FetchOptions::read(json_of(&others))?;
        if let Some(fallback) = &fallback {
            check_fallback(&json_of(fallback), self.key.is_some(), &options)?;
        }
        self.asked.borrow_mut().push("project".to_owned());
        if self.hangs.0 {
            return Err(timed_out(options.piece_name()));
        }
        let id = self.external_id.clone().map_err(unreadable_project)?;
        let key = connection_key(options.piece_name(), options.prefix(), &id)?;
        let own = self.read(&options, &Keys { key: key.as_str(), missing: None }, &self.connection);
        match (fallback, own) {
            (Some(fallback), Err(error)) if error.code() == Code::ConnectionNotFound => {
                let other = self.fallback_key(&fallback, text_of(&id), key.as_str())?;
                let keys = Keys { key: other.as_str(), missing: Some(key.as_str()) };
                self.read(&options, &keys, self.fallback.as_ref().unwrap_or(&self.connection))
            }
            (_, own) => own,
        }
    }

    fn fallback_key(&self, fallback: &Value, id: &str, missing: &str) -> Result<ConnectionKey, Error> {
        match (self.key, fallback["prefix"].as_str()) {
            (_, Some(prefix)) => key_of_prefix(prefix, id),
            (Some(key), None) => key_of_function(json_of(&key(id).map_err(fallback_failed)?), missing),
            (None, None) => panic!("the options should have been refused: {fallback}"),
        }
    }

    fn read(&self, options: &FetchOptions, keys: &Keys, connection: &Result<Value, Cause>) -> Result<(Value, Form), Error> {
        self.asked.borrow_mut().push(keys.key.to_owned());
        if self.hangs.1 {
            return Err(timed_out(options.piece_name()));
        }
        let value = connection.clone().map_err(|cause| connection_error(keys, cause))?;
        let given = Some(TestValue(value.clone())).filter(|value| !value.0.is_null());
        Ok((value, form(options.auth_type(), keys, given.as_ref())?))
    }
}

fn text_of(id: &Json) -> &str {
    match id {
        Json::String(id) => id,
        other => panic!("an external id was accepted that is {}", other.kind()),
    }
}

/// A connection's value.
#[derive(Debug, PartialEq)]
pub struct TestValue(pub Value);

impl PieceValue for TestValue {
    fn is_text(&self) -> bool {
        self.0.is_string()
    }

    fn is_object(&self) -> bool {
        self.0.is_object()
    }

    fn has_text(&self, member: &str) -> bool {
        self.0.get(member).is_some_and(Value::is_string)
    }

    fn has_object(&self, member: &str) -> bool {
        self.0.get(member).is_some_and(Value::is_object)
    }

    fn type_name(&self) -> Option<&str> {
        self.0.get("type")?.as_str()
    }

    fn size(&self) -> u32 {
        self.0.as_object().map(Map::len).and_then(|size| u32::try_from(size).ok()).unwrap_or_default()
    }
}
