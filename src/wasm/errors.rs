//! Errors of the host as plain texts. A thrown value may be anything, so nothing in it is trusted to be there.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

use crate::error::Cause;
use crate::text::{holds, joined};

/// What a thrown value tells of itself.
pub fn cause(thrown: &JsValue) -> Cause {
    if let Some(text) = thrown.as_string() {
        return Cause { name: "Error".to_owned(), message: text, code: None };
    }
    // Node's fetch says "fetch failed" and tells the reason in the error's own cause.
    let inner = member(thrown, "cause");
    let reason = inner.as_ref().and_then(|inner| text(inner, "message")).filter(|text| !text.is_empty());
    let code = text(thrown, "code").or_else(|| text(inner.as_ref()?, "code"));
    let message = text(thrown, "message").unwrap_or_else(|| "no reason given".to_owned());
    let message = match reason.or_else(|| code.clone()) {
        Some(reason) if !holds(&message, &reason) => joined(&[&message, ": ", &reason]),
        _ => message,
    };
    Cause { name: name(thrown), message, code }
}

/// The `name` of a thrown value.
pub fn name(thrown: &JsValue) -> String {
    text(thrown, "name").unwrap_or_else(|| "Error".to_owned())
}

fn text(value: &JsValue, name: &str) -> Option<String> {
    member(value, name)?.as_string()
}

fn member(value: &JsValue, name: &str) -> Option<JsValue> {
    if !value.is_object() {
        return None;
    }
    Reflect::get(value, &JsValue::from_str(name)).ok().filter(|member| !member.is_undefined() && !member.is_null())
}
