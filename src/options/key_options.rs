//! The options that make a connection's key, and `connectionKey`, which does nothing else.

use crate::error::Error;
use crate::json::Json;
use crate::options::naming::{ConnectionKey, check_piece_name};
use crate::options::rules::{Kind, Rule, check_all, optional, required};

/// The rules of these options. One of `pieceName` and `prefix` must be there, which [`read`] checks.
pub const KEY_OPTIONS: &[Rule] =
    &[required("externalProjectId", Kind::Text), optional("pieceName", Kind::Filled), optional("prefix", Kind::Text)];

/// `connectionKey(options)`: the key of a customer's connection.
///
/// # Errors
/// `INVALID_OPTIONS` naming the option.
pub fn connection_key(given: &Json) -> Result<ConnectionKey, Error> {
    check_all(&[KEY_OPTIONS], given)?;
    read(given)
}

/// Reads the key from options that fit [`KEY_OPTIONS`].
///
/// # Errors
/// `INVALID_OPTIONS` naming the option.
pub fn read(given: &Json) -> Result<ConnectionKey, Error> {
    let (piece_name, prefix) = (given.text_property("pieceName"), given.text_property("prefix"));
    match piece_name {
        Some(name) => check_piece_name("pieceName", name)?,
        None if prefix.is_none() => return Err(Error::option("pieceName", "is missing: give it, or the `prefix` of the key")),
        None => {}
    }
    let external_project_id = given.text_property("externalProjectId").unwrap_or_default();
    ConnectionKey::of(piece_name.unwrap_or_default(), prefix, external_project_id)
}
