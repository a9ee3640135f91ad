//! Which connection a call is about that writes none: one that may be there, under whatever display name.

use crate::error::Error;
use crate::json::Json;
use crate::options::key_options::{self, KEY_OPTIONS};
use crate::options::naming::{ConnectionKey, check_replaced_piece, connection_display_name, given_display_name};
use crate::options::rules::{Kind, Rule, optional};
use crate::options::target::{Target, is_piece};

/// The rules of the options that tell it.
pub const EXISTING_OPTIONS: [&[Rule]; 2] =
    [KEY_OPTIONS, &[optional("displayName", Kind::Name), optional("replacesPiece", Kind::Filled)]];

/// Which connection a call is about.
pub struct ExistingConnection {
    external_project_id: String,
    piece_name: Option<String>,
    former_piece: Option<String>,
    key: ConnectionKey,
    /// The option `displayName` without a fingerprint.
    given_name: Option<String>,
    display_name: String,
}

impl ExistingConnection {
    /// Reads options that fit [`EXISTING_OPTIONS`].
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming the option, never its value.
    pub fn read(given: &Json) -> Result<Self, Error> {
        let text = |name| given.text_property(name).map(str::to_owned);
        let key = key_options::read(given)?;
        let (piece_name, former_piece) = (text("pieceName"), text("replacesPiece"));
        match (&piece_name, &former_piece) {
            (Some(piece_name), former) => check_replaced_piece(piece_name, former.as_deref())?,
            (None, Some(_)) => return Err(Error::option("replacesPiece", "goes with `pieceName`, which is missing")),
            (None, None) => {}
        }
        let given_name = given_display_name(given)?;
        let id = text("externalProjectId").unwrap_or_default();
        let default_name = piece_name.as_ref().map(|piece_name| connection_display_name(piece_name, &id));
        Ok(ExistingConnection {
            display_name: given_name.clone().or(default_name).unwrap_or_else(|| id.clone()),
            external_project_id: id,
            piece_name,
            former_piece,
            key,
            given_name,
        })
    }

    /// The connection under a key that the server has, whatever made it.
    pub fn stored(external_project_id: &str, key: &str, piece_name: &str, former_piece: Option<&str>) -> Self {
        ExistingConnection {
            external_project_id: external_project_id.to_owned(),
            piece_name: Some(piece_name.to_owned()),
            former_piece: former_piece.map(str::to_owned),
            key: ConnectionKey::stored(key),
            given_name: None,
            display_name: connection_display_name(piece_name, external_project_id),
        }
    }

    /// The customer's id.
    pub fn external_project_id(&self) -> &str {
        &self.external_project_id
    }

    /// The piece's full package name, if it is given.
    pub fn piece_name(&self) -> Option<&str> {
        self.piece_name.as_deref()
    }

    /// The option `displayName`, where it does not tell customers apart: nothing can be looked for by it.
    pub fn vague_name(&self) -> Option<&str> {
        self.given_name.as_deref().filter(|name| !name.contains(&self.external_project_id))
    }

    /// The display names by which leftovers are looked for: the one given, and those that the piece's connections have by default.
    /// Each holds the customer's id, so that it narrows the list to the customer.
    pub fn names_to_search(&self) -> Vec<String> {
        let id = &self.external_project_id;
        let mut names = Vec::new();
        names.extend(self.given_name.clone().filter(|name| name.contains(id)));
        for piece_name in [&self.piece_name, &self.former_piece].into_iter().flatten() {
            names.push(connection_display_name(piece_name, id));
        }
        if names.is_empty() {
            names.push(id.clone());
        }
        names
    }
}

impl Target for ExistingConnection {
    fn key(&self) -> &ConnectionKey {
        &self.key
    }

    fn display_name(&self) -> &str {
        &self.display_name
    }

    /// Without `pieceName` a connection of any piece is meant; one that belongs to no piece never is.
    fn is_of_piece(&self, piece_name: Option<&str>) -> bool {
        match &self.piece_name {
            Some(present) => is_piece(piece_name, present, self.former_piece.as_deref()),
            None => piece_name.is_some(),
        }
    }
}
