//! Members of values that may be anything.

use wasm_bindgen::prelude::*;

use crate::error::Cause;
use crate::text::{holds, joined};

// These stand in the facade, in pkg/src/values.ts.
#[wasm_bindgen]
extern "C" {
    /// A member of a value; `undefined` where there is none, or where it cannot be read.
    #[wasm_bindgen(js_name = memberOf)]
    pub fn property(value: &JsValue, name: &str) -> JsValue;

    /// A member that is a text.
    #[wasm_bindgen(js_name = textOf)]
    pub fn text_property(value: &JsValue, name: &str) -> Option<String>;

    #[wasm_bindgen(js_name = kindOf)]
    fn kind_of(value: &JsValue) -> u32;
}

/// What a value is.
#[derive(Clone, Copy, PartialEq)]
pub enum Kind {
    Undefined,
    Null,
    String,
    Boolean,
    Number,
    Function,
    Array,
    /// A plain object, or an instance of a class.
    Object,
    /// A `Map`, a symbol and the like.
    Other,
}

const KINDS: [Kind; 8] =
    [Kind::Undefined, Kind::Null, Kind::String, Kind::Boolean, Kind::Number, Kind::Function, Kind::Array, Kind::Object];

/// What a value is.
pub fn kind(value: &JsValue) -> Kind {
    KINDS.get(kind_of(value) as usize).copied().unwrap_or(Kind::Other)
}

/// Whether a member is of this kind.
pub fn has(value: &JsValue, name: &str, wanted: Kind) -> bool {
    kind(&member(value, name)) == wanted
}

/// Whether a value is `undefined` or `null`.
pub fn is_nothing(value: &JsValue) -> bool {
    matches!(kind(value), Kind::Undefined | Kind::Null)
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
    text_property(value, name).filter(|text| !text.is_empty())
}
