//! Members of values that may be anything.

use wasm_bindgen::prelude::*;

use crate::error::Cause;
use crate::text::{holds, joined};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = Reflect, js_name = get)]
    fn reflect_get(value: &JsValue, name: &str) -> Result<JsValue, JsValue>;
}

/// A member of a value; `undefined` where there is none, or where it cannot be read.
pub fn member(value: &JsValue, name: &str) -> JsValue {
    // Of anything else it would throw, which takes much longer than to look.
    if !value.is_object() && !value.is_function() {
        return JsValue::UNDEFINED;
    }
    reflect_get(value, name).unwrap_or(JsValue::UNDEFINED)
}

/// Whether a value is `undefined` or `null`.
pub fn is_nothing(value: &JsValue) -> bool {
    value.is_undefined() || value.is_null()
}

/// What a thrown value tells of itself.
pub fn cause(thrown: &JsValue) -> Cause {
    // Node's fetch says "fetch failed" and tells the reason in the error's own cause.
    let inner = member(thrown, "cause");
    let code = text(thrown, "code").or_else(|| text(&inner, "code"));
    let given = thrown.as_string().filter(|text| !text.is_empty()).or_else(|| text(thrown, "message"));
    let mut message = given.unwrap_or_else(|| "no reason given".to_owned());
    for reason in [text(&inner, "message"), code.clone()].into_iter().flatten() {
        if !holds(&message, &reason) {
            message = joined(&[&message, ": ", &reason]);
        }
    }
    Cause { name: name(thrown), message, code }
}

/// The `name` of a thrown value.
pub fn name(thrown: &JsValue) -> String {
    text(thrown, "name").unwrap_or_else(|| "Error".to_owned())
}

fn text(value: &JsValue, name: &str) -> Option<String> {
    member(value, name).as_string().filter(|text| !text.is_empty())
}
