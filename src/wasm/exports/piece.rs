//! The steps of `fetchConnection` that decide something. Between them the facade waits for the piece's context, so that nothing
//! here is asynchronous.
//!
//! Only texts and numbers cross the boundary. A part that never holds a JavaScript value needs no table for them and imports
//! nothing, which makes it small and its first call quick. What the facade *tells* of a value is a text behind `=`, and one
//! character for the kind of anything else; see pkg/src/wasm/piece.ts. A step is given all of its texts as one, with NUL between
//! them, because each parameter costs code on both sides. It answers with a text behind `=`, or with an error.

use wasm_bindgen::prelude::*;

use crate::error::{Cause, Error};
use crate::json::Json;
use crate::options::credentials::PieceAuthType;
use crate::options::fallback::{FALLBACK, check_fallback, key_of_function, key_of_prefix};
use crate::options::fetch_options::FetchOptions;
use crate::options::rules::HOLDS_NUL;
use crate::piece::{self, Form, Keys, PieceValue};

#[wasm_bindgen]
extern "C" {
    /// Takes the answer of a step; stands in the facade. A returned `String` costs more code on both sides.
    fn answer(text: &str);
}

/// Checks the options: what `options` is, those that there are, and the name of one that there is not; then the same of `fallback`.
#[wasm_bindgen(js_name = checkOptions)]
pub fn check_options(texts: &str, milliseconds: f64) {
    answer_with(checked_options(&mut Texts(texts), milliseconds).map(|()| String::new()));
}

fn checked_options(texts: &mut Texts, milliseconds: f64) -> Result<(), Error> {
    let mut given = json("options", texts.next())?;
    for name in ["pieceName", "prefix", "pieceAuthType"] {
        given.set(name, json(name, texts.next())?);
    }
    let timeout = texts.next();
    given.set("timeout", if milliseconds.is_finite() { Json::Number(milliseconds) } else { json("timeout", timeout)? });
    set_unknown("options", texts.next(), &mut given)?;
    let options = FetchOptions::read(given)?;

    let mut fallback = json(FALLBACK, texts.next())?;
    if matches!(fallback, Json::Null) {
        return Ok(());
    }
    fallback.set("prefix", json("fallback.prefix", texts.next())?);
    let has_key = match kind_of(texts.next()) {
        FUNCTION => true,
        UNDEFINED | NULL => false,
        _ => return Err(Error::option("fallback.key", "must be a function")),
    };
    set_unknown(FALLBACK, texts.next(), &mut fallback)?;
    check_fallback(&fallback, has_key, &options)
}

/// Adds the property of this name, for the check to find.
fn set_unknown(option: &str, told: &str, given: &mut Json) -> Result<(), Error> {
    if let Json::String(name) = json(option, told)? {
        given.set(&name, Json::Null);
    }
    Ok(())
}

/// The key of the connection of this customer: of the piece's name, the prefix and the id.
#[wasm_bindgen(js_name = connectionKey)]
pub fn connection_key(texts: &str) {
    let mut texts = Texts(texts);
    let (piece_name, prefix) = (texts.next(), texts.next());
    let id = json("externalProjectId", texts.next());
    answer_with(id.and_then(|id| piece::connection_key(piece_name, text(prefix), &id)).map(String::from));
}

/// The key of the same customer by `fallback`: of its prefix, the id, what its function gave, and the key that is missing.
#[wasm_bindgen(js_name = fallbackKey)]
pub fn fallback_key(texts: &str) {
    let mut texts = Texts(texts);
    let (prefix, id) = (texts.next(), texts.next());
    let key = match text(prefix) {
        Some(prefix) => key_of_prefix(prefix, id),
        None => json("fallback.key", texts.next()).and_then(|given| key_of_function(given, texts.next())),
    };
    answer_with(key.map(String::from));
}

/// What to make of the connection's value: the property to put it under, `type` where it lacks that alone, or nothing.
///
/// It is given the auth type, the keys, the value's `type` and its kinds: one character for the value and for each of [`PROPERTIES`].
#[wasm_bindgen(js_name = connectionForm)]
pub fn connection_form(texts: &str, size: u32) {
    let mut texts = Texts(texts);
    let wanted = text(texts.next()).and_then(PieceAuthType::from_name);
    let keys = keys(&mut texts);
    let value = ToldValue { type_name: text(texts.next()), kinds: texts.next().as_bytes(), size };
    let given = Some(&value).filter(|value| !matches!(value.kind(0), UNDEFINED | NULL));
    let form = piece::form(wanted, &keys, given);
    answer_with(form.map(|form| match form {
        Form::AsItIs => String::new(),
        Form::Under(name, _) => name.to_owned(),
        Form::WithType(_) => "type".to_owned(),
    }));
}

/// The error for what went wrong outside of these steps: of what it was, the keys, and the name and the message that were thrown.
#[wasm_bindgen]
pub fn failure(texts: &str) {
    let mut texts = Texts(texts);
    let (what, keys) = (texts.next(), keys(&mut texts));
    let (name, message) = (texts.next().to_owned(), texts.next().to_owned());
    let cause = Cause { name, message, code: None, has_cause: false };
    answer_with(Err(match what {
        "options" | FALLBACK => Error::option(what, "could not be read"),
        "connections" => Error::option(what, "must be the `connections` of the piece's context"),
        "project" => Error::option(what, "must be the `project` of the piece's context, or its external id"),
        "timeout" => piece::timed_out(keys.key),
        "externalId" => piece::unreadable_project(cause),
        "get" => piece::connection_error(&keys, cause),
        "fallback.key" => piece::fallback_failed(cause),
        _ => piece::unreadable_value(cause),
    }));
}

/// The texts that a step is given.
struct Texts<'a>(&'a str);

impl<'a> Texts<'a> {
    /// The next of them.
    fn next(&mut self) -> &'a str {
        let end = self.0.bytes().position(|byte| byte == 0).unwrap_or(self.0.len());
        let next = self.0.get(..end).unwrap_or_default();
        self.0 = self.0.get(end + 1..).unwrap_or_default();
        next
    }
}

/// The key that was looked for, and in front of a fallback's the one that is missing.
fn keys<'a>(texts: &mut Texts<'a>) -> Keys<'a> {
    let (key, missing) = (texts.next(), texts.next());
    Keys { key, missing: Some(missing).filter(|missing| !missing.is_empty()) }
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
const FUNCTION: u8 = b'5';
const ARRAY: u8 = b'6';
const OBJECT: u8 = b'7';
/// A `Map`, a symbol and the like.
const OTHER: u8 = b'8';
/// A number that is not finite.
const NOT_FINITE: u8 = b'n';
/// A text with half of a surrogate pair.
const HALF: u8 = b'h';
/// A text with NUL.
const WITH_NUL: u8 = b'z';

/// What was told of an option, as far as its check needs it.
fn json(option: &str, told: &str) -> Result<Json, Error> {
    let rule = match kind_of(told) {
        b'=' => return Ok(Json::text(text(told).unwrap_or_default())),
        UNDEFINED | NULL => return Ok(Json::Null),
        BOOLEAN => return Ok(Json::Bool(false)),
        NUMBER => return Ok(Json::Number(0.0)),
        ARRAY => return Ok(Json::Array(Vec::new())),
        OBJECT => return Ok(Json::object()),
        NOT_FINITE => "must be a finite number",
        WITH_NUL => HOLDS_NUL,
        HALF => "holds half of a surrogate pair, which the server would replace by another character",
        _ => "must be plain data, not a promise, a function, a bigint, a Map or the like",
    };
    Err(Error::option(option, rule))
}

fn kind_of(told: &str) -> u8 {
    told.bytes().next().unwrap_or(UNDEFINED)
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
