//! `fetchConnection`: a piece reads its customer's connection back.

use crate::error::{Cause, Code, Error};
use crate::json::Json;
use crate::options::credentials::PieceAuthType;
use crate::options::fallback::function_failed;
use crate::options::naming::ConnectionKey;
use crate::piece::value::PieceValue;
use crate::text::{one_line, quoted, shortened};

/// How a connection's value becomes the full one for its auth type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// It is as it should be.
    AsItIs,
    /// It is the bare text or the bare props, to be put under this member beside `type`.
    Under(&'static str, PieceAuthType),
    /// It lacks `type` alone.
    WithType(PieceAuthType),
}

/// The longest part of a host's own words in a message, in characters.
const MAX_QUOTE: usize = 200;

/// The key of the connection of this customer, whose id is what the piece's context gave.
///
/// # Errors
/// `INVALID_OPTIONS`, `PROJECT_WITHOUT_EXTERNAL_ID`.
pub fn connection_key(piece_name: &str, prefix: Option<&str>, external_project_id: &Json) -> Result<ConnectionKey, Error> {
    match external_project_id {
        Json::String(id) if !id.is_empty() => ConnectionKey::of(piece_name, prefix, id),
        Json::String(_) | Json::Null => Err(Error::new(
            Code::ProjectWithoutExternalId,
            "This project has no external id, so it belongs to no customer: the piece works in projects that were made for a customer.",
        )),
        other => Err(Error::wrong_kind("externalProjectId", "a string", other.kind())),
    }
}

/// Tells how to bring what the context gave for a key into the form that is asked for, if any is.
///
/// # Errors
/// `CONNECTION_NOT_FOUND` where it gave nothing, `CONNECTION_TYPE_MISMATCH`.
pub fn form(wanted: Option<PieceAuthType>, keys: &Keys, value: Option<&impl PieceValue>) -> Result<Form, Error> {
    let Some(value) = value else { return Err(not_found(keys)) };
    wanted.map_or(Ok(Form::AsItIs), |wanted| full_form(keys.key, value, wanted))
}

/// Where the connection that has no value, or a wrong one, was looked for.
#[derive(Clone, Copy)]
pub struct Keys<'a> {
    /// The key that the context was asked for.
    pub key: &'a str,
    /// Where that is the fallback's: the connection's own key, under which there was none.
    pub missing: Option<&'a str>,
}

/// What a function that the caller gave failed with; the host's own words are the cause's.
pub fn fallback_failed(cause: Cause) -> Error {
    function_failed(&shortened(&one_line(&cause.name), MAX_QUOTE)).caused_by(cause)
}

/// The context did not answer within `timeout`.
pub fn timed_out(piece_name: &str) -> Error {
    let text = ["The connection of ", &quoted(piece_name), " was not loaded within the call's `timeout`."];
    Error::new(Code::Timeout, text.concat()).with_field("timeout").retryable()
}

/// The project of the piece could not be read, for this reason.
pub fn unreadable_project(cause: Cause) -> Error {
    let text = ["The project that this piece runs in could not be read: ", &words(&cause), "."];
    Error::new(Code::ProjectUnreadable, text.concat()).retryable().caused_by(cause)
}

/// A connection's value that has members which cannot be read.
pub fn unreadable_value(cause: Cause) -> Error {
    let text = ["The connection's value could not be read: ", &words(&cause), "."];
    Error::new(Code::ConnectionNotLoadable, text.concat()).caused_by(cause)
}

fn not_found(keys: &Keys) -> Error {
    let (first, second) = match keys.missing {
        Some(missing) => (missing, [" and, by `fallback`, no ", &quoted(keys.key)].concat()),
        None => (keys.key, String::new()),
    };
    let text = [
        "There is no connection ",
        &quoted(first),
        &second,
        ": it is made by provisionConnection with the same pieceName and prefix, when the customer logs in.",
    ];
    Error::new(Code::ConnectionNotFound, text.concat())
}

/// The context failed to give the connection, for this reason. The engine throws errors with these names (Activepieces 0.85.4).
pub fn connection_error(keys: &Keys, cause: Cause) -> Error {
    let key = keys.key;
    let error = match cause.name.as_str() {
        "ConnectionNotFound" | "ConnectionNotFoundError" => not_found(keys),
        "ConnectionExpired" | "ConnectionExpiredError" => {
            let text = ["The credentials of connection ", &quoted(key), " no longer work: provision it again with new ones."];
            Error::new(Code::ConnectionExpired, text.concat())
        }
        _ => {
            let text = ["The connection ", &quoted(key), " could not be loaded: ", &words(&cause), "."];
            Error::new(Code::ConnectionNotLoadable, text.concat()).retryable()
        }
    };
    error.caused_by(cause)
}

fn words(cause: &Cause) -> String {
    [&shortened(&one_line(&cause.name), MAX_QUOTE), ": ", &shortened(&one_line(&cause.message), MAX_QUOTE)].concat()
}

/// Tells how a value becomes the full one. A piece on the current framework is given the full value, an older one the bare
/// value, and which of them this is shows in the value alone.
fn full_form(key: &str, value: &impl PieceValue, wanted: PieceAuthType) -> Result<Form, Error> {
    if let Some(found) = full_type(value) {
        let fits = found == wanted || found.is_oauth2() && wanted.is_oauth2();
        return if fits { Ok(Form::AsItIs) } else { Err(mismatch(key, wanted, found.as_str())) };
    }
    match wanted {
        PieceAuthType::SecretText if value.is_text() => Ok(Form::Under("secret_text", wanted)),
        PieceAuthType::CustomAuth | PieceAuthType::Oidc if value.is_object() => Ok(Form::Under("props", wanted)),
        PieceAuthType::BasicAuth if value.has_text("username") && value.has_text("password") => Ok(Form::WithType(wanted)),
        PieceAuthType::OAuth2 | PieceAuthType::PlatformOAuth2 | PieceAuthType::CloudOAuth2 if value.has_text("access_token") => {
            Ok(Form::WithType(wanted))
        }
        _ => Err(mismatch(key, wanted, "something else")),
    }
}

/// The type of a full value. A bare value may have a prop that is called `type`, so the rest of the form counts too.
fn full_type(value: &impl PieceValue) -> Option<PieceAuthType> {
    let found = PieceAuthType::from_name(value.type_name()?)?;
    let is_full = match found {
        PieceAuthType::SecretText => value.has_text("secret_text"),
        PieceAuthType::BasicAuth => value.has_text("username") && value.has_text("password"),
        PieceAuthType::CustomAuth | PieceAuthType::Oidc => value.has_object("props"),
        PieceAuthType::OAuth2 | PieceAuthType::PlatformOAuth2 | PieceAuthType::CloudOAuth2 => value.has_text("access_token"),
        PieceAuthType::NoAuth => value.size() == 1,
    };
    is_full.then_some(found)
}

fn mismatch(key: &str, wanted: PieceAuthType, found: &str) -> Error {
    let text = [
        "The connection ",
        &quoted(key),
        " is not of type ",
        wanted.as_str(),
        " but ",
        found,
        ": give the same pieceAuthType here and to provisionConnection.",
    ];
    Error::new(Code::ConnectionTypeMismatch, text.concat()).with_field("pieceAuthType")
}
