//! The options of `removeConnection`, checked whole before the first request.

use crate::error::Error;
use crate::host::Host;
use crate::json::Json;
use crate::options::call_options::{CALL_OPTIONS, CallOptions};
use crate::options::key_options::{self, KEY_OPTIONS};
use crate::options::naming::{ConnectionKey, check_replaced_piece, connection_display_name, given_display_name};
use crate::options::rules::{Kind, Rule, check_all, optional};
use crate::options::target::{Target, is_piece};

const OPTIONS: &[Rule] = &[
    optional("displayName", Kind::Name),
    optional("replacesPiece", Kind::Filled),
    optional("removeProject", Kind::Boolean),
    optional("force", Kind::Boolean),
];

/// The checked options of one call.
pub struct RemoveOptions {
    given: Json,
    /// Where the instance is, and how to talk to it.
    pub call: CallOptions,
    key: ConnectionKey,
    /// The option `displayName` without a fingerprint.
    given_name: Option<String>,
    display_name: String,
}

impl RemoveOptions {
    /// Checks the options that are plain data; `fetch`, `signal` and `apiKey` are the host's.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming the option, never its value.
    pub fn read(host: &impl Host, given: Json) -> Result<Self, Error> {
        check_all(&[CALL_OPTIONS, KEY_OPTIONS, OPTIONS], &given)?;
        let key = key_options::read(&given)?;
        match (given.text_property("pieceName"), given.text_property("replacesPiece")) {
            (Some(piece_name), former) => check_replaced_piece(piece_name, former)?,
            (None, Some(_)) => return Err(Error::option("replacesPiece", "goes with `pieceName`, which is missing")),
            (None, None) => {}
        }
        let given_name = given_display_name(&given)?;
        let id = given.text_property("externalProjectId").unwrap_or_default();
        let default_name = given.text_property("pieceName").map(|piece_name| connection_display_name(piece_name, id));
        Ok(RemoveOptions {
            call: CallOptions::read(host, &given)?,
            display_name: given_name.clone().or(default_name).unwrap_or_else(|| id.to_owned()),
            key,
            given_name,
            given,
        })
    }

    /// The customer's id.
    pub fn external_project_id(&self) -> &str {
        self.given.text_property("externalProjectId").unwrap_or_default()
    }

    /// Whether the project is to go too.
    pub fn removes_project(&self) -> bool {
        self.given.property("removeProject") == Some(&Json::Bool(true))
    }

    /// Whether the project is to go whatever becomes of its flows.
    pub fn is_forced(&self) -> bool {
        self.given.property("force") == Some(&Json::Bool(true))
    }

    /// The option `displayName`, where it does not tell customers apart: nothing can be looked for by it.
    pub fn vague_name(&self) -> Option<&str> {
        self.given_name.as_deref().filter(|name| !name.contains(self.external_project_id()))
    }

    /// The display names by which leftovers are looked for: the one given, and those that the piece's connections have by default.
    /// Each holds the customer's id, so that it narrows the list to the customer.
    pub fn names_to_search(&self) -> Vec<String> {
        let id = self.external_project_id();
        let mut names = Vec::new();
        names.extend(self.given_name.clone().filter(|name| name.contains(id)));
        for option in ["pieceName", "replacesPiece"] {
            names.extend(self.given.text_property(option).map(|piece_name| connection_display_name(piece_name, id)));
        }
        if names.is_empty() {
            names.push(id.to_owned());
        }
        names
    }
}

impl Target for RemoveOptions {
    fn key(&self) -> &ConnectionKey {
        &self.key
    }

    fn display_name(&self) -> &str {
        &self.display_name
    }

    /// Without `pieceName` a connection of any piece is meant; one that belongs to no piece never is.
    fn is_of_piece(&self, piece_name: Option<&str>) -> bool {
        match self.given.text_property("pieceName") {
            Some(present) => is_piece(piece_name, present, self.given.text_property("replacesPiece")),
            None => piece_name.is_some(),
        }
    }
}
