//! Properties of values that may be anything.

use wasm_bindgen::prelude::*;

use crate::error::Cause;

// These stand in the facade, in pkg/src/runtime/values.ts.
#[wasm_bindgen]
extern "C" {
    /// A property of a value; `undefined` where there is none, or where it cannot be read.
    #[wasm_bindgen(js_name = propertyOf)]
    pub fn property(value: &JsValue, name: &str) -> JsValue;

    /// A property that is a text.
    #[wasm_bindgen(js_name = textOf)]
    pub fn text_property(value: &JsValue, name: &str) -> Option<String>;

    #[wasm_bindgen(js_name = typeOf)]
    fn number_of_type(value: &JsValue) -> u32;
}

/// What a value is.
#[derive(Clone, Copy, PartialEq)]
pub enum JsType {
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

const TYPES: [JsType; 8] = [
    JsType::Undefined,
    JsType::Null,
    JsType::String,
    JsType::Boolean,
    JsType::Number,
    JsType::Function,
    JsType::Array,
    JsType::Object,
];

/// What a value is.
pub fn type_of(value: &JsValue) -> JsType {
    TYPES.get(number_of_type(value) as usize).copied().unwrap_or(JsType::Other)
}

/// Whether a property is of this type.
pub fn has(value: &JsValue, name: &str, wanted: JsType) -> bool {
    type_of(&property(value, name)) == wanted
}

/// What a thrown value tells of itself.
pub fn cause(thrown: &JsValue) -> Cause {
    // Node's fetch says "fetch failed" and tells the reason in the error's own cause.
    let inner = property(thrown, "cause");
    let code = text(thrown, "code").or_else(|| text(&inner, "code"));
    let given = thrown.as_string().filter(|text| !text.is_empty()).or_else(|| text(thrown, "message"));
    let mut message = given.unwrap_or_else(|| "no reason given".to_owned());
    for reason in [text(&inner, "message"), code.clone()].into_iter().flatten() {
        if !message.contains(&reason) {
            message = [message.as_str(), ": ", &reason].concat();
        }
    }
    Cause { name: name(thrown), message, code, has_cause: !matches!(type_of(&inner), JsType::Undefined | JsType::Null) }
}

/// The `name` of a thrown value.
pub fn name(thrown: &JsValue) -> String {
    text(thrown, "name").unwrap_or_else(|| "Error".to_owned())
}

fn text(value: &JsValue, name: &str) -> Option<String> {
    text_property(value, name).filter(|text| !text.is_empty())
}
