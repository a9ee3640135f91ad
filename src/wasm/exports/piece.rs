//! The steps of `fetchConnection` that decide something. Between them the facade waits for the piece's context, so that nothing
//! here is asynchronous.
//!
//! Only texts and numbers cross the boundary. A part that never holds a JavaScript value needs no table for them and imports
//! nothing, which makes it small and its first call quick. What the facade *tells* of a value is a text behind `=`, and one
//! character for the kind of anything else; see pkg/src/wasm/piece.ts. A step answers with a text behind `=`, or with an error.

use wasm_bindgen::prelude::*;

use crate::error::{Cause, Error};
use crate::json::Json;
use crate::options::credentials::PieceAuthType;
use crate::options::fetch_options::FetchOptions;
use crate::piece::{self, Form, PieceValue};

#[wasm_bindgen]
extern "C" {
    /// Takes the answer of a step; stands in the facade. A returned `String` costs more code on both sides.
    fn answer(text: &str);
}

/// Checks the options: what `options` is, those that there are, and the name of one that there is not.
#[wasm_bindgen(js_name = checkOptions)]
pub fn check_options(
    options: &str,
    piece_name: &str,
    prefix: &str,
    auth_type: &str,
    timeout: &str,
    milliseconds: f64,
    unknown: &str,
) {
    let read = || {
        let mut given = json("options", options)?;
        given.set("pieceName", json("pieceName", piece_name)?);
        given.set("prefix", json("prefix", prefix)?);
        given.set("pieceAuthType", json("pieceAuthType", auth_type)?);
        given.set("timeout", if milliseconds.is_finite() { Json::Number(milliseconds) } else { json("timeout", timeout)? });
        if let Json::String(name) = json("options", unknown)? {
            given.set(&name, Json::Null);
        }
        FetchOptions::read(given)
    };
    answer_with(read().map(|_| String::new()));
}

/// The key of the connection of this customer.
#[wasm_bindgen(js_name = connectionKey)]
pub fn connection_key(piece_name: &str, prefix: &str, external_project_id: &str) {
    let id = json("externalProjectId", external_project_id);
    let key = id.and_then(|id| piece::connection_key(piece_name, text(prefix), &id));
    answer_with(key.map(|key| key.as_str().to_owned()));
}

/// What to make of the connection's value: the property to put it under, `type` where it lacks that alone, or nothing.
///
/// `kinds` has one character for the value and for each of [`PROPERTIES`].
#[wasm_bindgen(js_name = connectionForm)]
pub fn connection_form(auth_type: &str, key: &str, kinds: &str, type_name: &str, size: u32) {
    let value = ToldValue { kinds: kinds.as_bytes(), type_name: text(type_name), size };
    let given = Some(&value).filter(|value| !matches!(value.kind(0), UNDEFINED | NULL));
    let form = piece::form(text(auth_type).and_then(PieceAuthType::from_name), key, given);
    answer_with(form.map(|form| match form {
        Form::AsItIs => String::new(),
        Form::Under(name, _) => name.to_owned(),
        Form::WithType(_) => "type".to_owned(),
    }));
}

/// The error for what went wrong outside of these steps.
#[wasm_bindgen]
pub fn failure(what: &str, of: &str, name: &str, message: &str) {
    let cause = Cause { name: name.to_owned(), message: message.to_owned(), code: None, has_cause: false };
    answer_with(Err(match what {
        "options" => Error::option(what, "could not be read"),
        "connections" => Error::option(what, "must be the `connections` of the piece's context"),
        "project" => Error::option(what, "must be the `project` of the piece's context, or its external id"),
        "timeout" => piece::timed_out(of),
        "externalId" => piece::unreadable_project(cause),
        "get" => piece::connection_error(of, cause),
        _ => piece::unreadable_value(cause),
    }));
}

fn answer_with(result: Result<String, Error>) {
    answer(&match result {
        Ok(text) => ["=", &text].concat(),
        Err(error) => written(&error),
    });
}

/// An error as four lines. The facade adds the cause, which it has told of.
fn written(error: &Error) -> String {
    let data = error.data();
    let retryable = if data.retryable { "\nretryable\n" } else { "\n\n" };
    [data.code.as_str(), "\n", data.field.as_deref().unwrap_or_default(), retryable, &data.message].concat()
}

const UNDEFINED: u8 = b'0';
const NULL: u8 = b'1';
const TEXT: u8 = b'2';
const BOOLEAN: u8 = b'3';
const NUMBER: u8 = b'4';
const ARRAY: u8 = b'6';
const OBJECT: u8 = b'7';
/// A `Map`, a symbol and the like.
const OTHER: u8 = b'8';
/// A number that is not finite.
const NOT_FINITE: u8 = b'n';
/// A text with half of a surrogate pair.
const HALF: u8 = b'h';

/// What was told of an option, as far as its check needs it.
fn json(option: &str, told: &str) -> Result<Json, Error> {
    let kind = told.bytes().next().unwrap_or(UNDEFINED);
    let rule = match kind {
        b'=' => return Ok(Json::text(text(told).unwrap_or_default())),
        UNDEFINED | NULL => return Ok(Json::Null),
        BOOLEAN => return Ok(Json::Bool(false)),
        NUMBER => return Ok(Json::Number(0.0)),
        ARRAY => return Ok(Json::Array(Vec::new())),
        OBJECT => return Ok(Json::object()),
        NOT_FINITE => "must be a finite number",
        HALF => "holds half of a surrogate pair, which the server would replace by another character",
        _ => "must be plain data, not a promise, a function, a bigint, a Map or the like",
    };
    Err(Error::option(option, rule))
}

/// The text that was told, if it is one.
fn text(told: &str) -> Option<&str> {
    told.strip_prefix('=')
}

/// The properties of a connection's value whose kinds are told.
const PROPERTIES: [&str; 5] = ["secret_text", "username", "password", "access_token", "props"];

/// A connection's value, of which kinds are told and no contents, for these are secret.
struct ToldValue<'a> {
    kinds: &'a [u8],
    type_name: Option<&'a str>,
    size: u32,
}

impl ToldValue<'_> {
    /// The kind of the value, or behind it that of a property.
    fn kind(&self, place: usize) -> u8 {
        self.kinds.get(place).copied().unwrap_or(UNDEFINED)
    }

    fn kind_of(&self, name: &str) -> u8 {
        PROPERTIES.iter().position(|known| *known == name).map_or(UNDEFINED, |place| self.kind(place + 1))
    }
}

impl PieceValue for ToldValue<'_> {
    fn is_text(&self) -> bool {
        self.kind(0) == TEXT
    }

    fn is_object(&self) -> bool {
        matches!(self.kind(0), OBJECT | OTHER)
    }

    fn has_text(&self, name: &str) -> bool {
        self.kind_of(name) == TEXT
    }

    fn has_object(&self, name: &str) -> bool {
        matches!(self.kind_of(name), OBJECT | OTHER)
    }

    fn type_name(&self) -> Option<&str> {
        self.type_name
    }

    fn size(&self) -> u32 {
        self.size
    }
}
