//! The steps of `fetchConnection` that decide something. Between them the facade waits for the piece's context, so that nothing
//! here is asynchronous: the part stays small, and its first call quick.

use js_sys::Array;
use wasm_bindgen::prelude::*;

use crate::error::Error;
use crate::options::fetch_options::FetchOptions;
use crate::piece::{self, Form, PieceValue};
use crate::wasm::json;
use crate::wasm::values::{JsType, cause, has, property, text_property, type_of};

#[wasm_bindgen]
extern "C" {
    /// Makes the data of an error; stands in the facade.
    #[wasm_bindgen(js_name = errorOf)]
    fn error_of(code: &str, message: &str, field: Option<&str>, retryable: bool, cause: &JsValue) -> JsValue;

    /// The cause of an error; stands in the facade.
    #[wasm_bindgen(js_name = causeOf)]
    fn cause_of(name: &str, message: &str, code: Option<&str>) -> JsValue;

    /// A value with its type, itself or under a name; stands in the facade.
    #[wasm_bindgen(catch, js_name = typed)]
    fn typed(value: &JsValue, auth_type: &str, under: Option<&str>) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn keys(object: &JsValue) -> Result<Array, JsValue>;
}

/// Checks the arguments of `fetchConnection` before anything is asked of the context. Throws an `ErrorData`, as all of these do.
#[wasm_bindgen(js_name = checkFetch)]
pub fn check_fetch(connections: &JsValue, project: &JsValue, options: &JsValue) -> Result<(), JsValue> {
    let wrong = |field, rule| Err(to_js(&Error::option(field, rule)));
    if !has(connections, "get", JsType::Function) {
        return wrong("connections", "must be the `connections` of the piece's context");
    }
    let is_id = matches!(type_of(project), JsType::String | JsType::Undefined | JsType::Null);
    if !is_id && !has(project, "externalId", JsType::Function) {
        return wrong("project", "must be the `project` of the piece's context, or its external id");
    }
    read(options).map(|_| ())
}

/// The key of the connection of this customer.
#[wasm_bindgen(js_name = connectionKey)]
pub fn connection_key(options: &JsValue, external_project_id: &JsValue) -> Result<String, JsValue> {
    let id = json::from_js("externalProjectId", external_project_id, &[]).map_err(|error| to_js(&error))?;
    let key = piece::connection_key(&read(options)?, &id).map_err(|error| to_js(&error))?;
    Ok(key.as_str().to_owned())
}

/// The value of the connection with this key, in the form asked for.
#[wasm_bindgen(js_name = connectionValue)]
pub fn connection_value(options: &JsValue, key: &str, value: JsValue) -> Result<JsValue, JsValue> {
    let given = Some(JsPieceValue(&value)).filter(|_| !matches!(type_of(&value), JsType::Undefined | JsType::Null));
    match piece::form(&read(options)?, key, given.as_ref()) {
        Ok(form) => in_form(value, form),
        Err(error) => Err(to_js(&error)),
    }
}

/// The error for a context that failed: to give the connection with this key, or the project where there is no key yet.
#[wasm_bindgen(js_name = contextError)]
pub fn context_error(key: Option<String>, thrown: &JsValue) -> JsValue {
    let cause = cause(thrown);
    to_js(&match key {
        Some(key) => piece::connection_error(&key, cause),
        None => piece::unreadable_project(cause),
    })
}

/// The error for a context that did not answer within `timeout`.
#[wasm_bindgen(js_name = timeoutError)]
pub fn timeout_error(options: &JsValue) -> Result<JsValue, JsValue> {
    Ok(to_js(&piece::timed_out(&read(options)?)))
}

fn read(options: &JsValue) -> Result<FetchOptions, JsValue> {
    let read = json::from_js("", options, &[]).and_then(FetchOptions::read);
    read.map_err(|error| to_js(&error))
}

/// The value in its full form: itself, or a new object about it.
fn in_form(value: JsValue, form: Form) -> Result<JsValue, JsValue> {
    let (auth_type, under) = match form {
        Form::AsItIs => return Ok(value),
        Form::Under(name, auth_type) => (auth_type, Some(name)),
        Form::WithType(auth_type) => (auth_type, None),
    };
    typed(&value, auth_type.as_str(), under).map_err(|thrown| to_js(&piece::unreadable_value(cause(&thrown))))
}

fn to_js(error: &Error) -> JsValue {
    let data = error.data();
    let cause = data.cause.as_ref();
    let cause = cause.map_or(JsValue::UNDEFINED, |cause| cause_of(&cause.name, &cause.message, cause.code.as_deref()));
    error_of(data.code.as_str(), &data.message, data.field.as_deref(), data.retryable, &cause)
}

/// A connection's value, left where it is.
struct JsPieceValue<'a>(&'a JsValue);

impl PieceValue for JsPieceValue<'_> {
    fn is_text(&self) -> bool {
        type_of(self.0) == JsType::String
    }

    fn is_object(&self) -> bool {
        is_object(self.0)
    }

    fn has_text(&self, name: &str) -> bool {
        has(self.0, name, JsType::String)
    }

    fn has_object(&self, name: &str) -> bool {
        is_object(&property(self.0, name))
    }

    fn type_name(&self) -> Option<String> {
        text_property(self.0, "type")
    }

    fn size(&self) -> u32 {
        keys(self.0).map_or(0, |keys| keys.length())
    }
}

fn is_object(value: &JsValue) -> bool {
    matches!(type_of(value), JsType::Object | JsType::Other)
}
