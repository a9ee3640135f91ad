//! The option `fallback` of `fetchConnection`: the key that a connection had by another convention.

use crate::error::Error;
use crate::json::Json;
use crate::options::fetch_options::FetchOptions;
use crate::options::naming::{ConnectionKey, check_prefix, short_name};
use crate::options::rules::{Kind, Rule, check, optional};

/// The option's name, and those of its properties.
pub const FALLBACK: &str = "fallback";
const PREFIX: &str = "fallback.prefix";
const KEY: &str = "fallback.key";

/// `key` is not among them: a function is no plain data.
const PROPERTIES: &[Rule] = &[optional("prefix", Kind::Text)];

/// Checks the option, apart from the function `key`, of which `has_key` tells whether it is there.
///
/// # Errors
/// `INVALID_OPTIONS` naming the option or its property.
pub fn check_fallback(given: &Json, has_key: bool, options: &FetchOptions) -> Result<(), Error> {
    check(FALLBACK, PROPERTIES, given)?;
    match (given.text_property("prefix"), has_key) {
        (None, true) => Ok(()),
        (Some(former), false) if former == options.prefix().unwrap_or_else(|| short_name(options.piece_name())) => {
            Err(Error::option(PREFIX, "is the prefix that the key has anyway: leave `fallback` out"))
        }
        (Some(former), false) => check_prefix(PREFIX, former),
        _ => Err(Error::option(FALLBACK, "must have either `prefix` or `key`")),
    }
}

/// The customer's key by the other prefix.
///
/// # Errors
/// `INVALID_OPTIONS` naming `fallback.prefix` where the key is too long.
pub fn key_of_prefix(prefix: &str, external_project_id: &str) -> Result<ConnectionKey, Error> {
    ConnectionKey::of_other_convention(PREFIX, [prefix, "_", external_project_id].concat())
}

/// The customer's key as the function `key` gave it, next to the key that has no connection.
///
/// # Errors
/// `INVALID_OPTIONS` naming `fallback.key` where that is no key, or no other one.
pub fn key_of_function(given: Json, missing: &str) -> Result<ConnectionKey, Error> {
    match given {
        Json::String(key) if key == missing => {
            Err(Error::option(KEY, "gives the key that is looked for anyway: it must give another"))
        }
        Json::String(key) => ConnectionKey::of_other_convention(KEY, key),
        _ => Err(Error::option(KEY, "must return a string")),
    }
}

/// The function `key` failed with an error of this name. Its message is not quoted: a dropdown may show ours.
pub fn function_failed(name: &str) -> Error {
    Error::option(KEY, &["is a function that failed with ", name].concat())
}
