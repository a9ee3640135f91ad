//! Properties of values that may be anything.

use wasm_bindgen::prelude::*;

use crate::error::Cause;

// These stand in the facade, in pkg/src/runtime/.
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

    #[wasm_bindgen(js_name = toldBy)]
    fn told_by(thrown: &JsValue) -> Told;

    /// What a thrown value tells of itself.
    type Told;
    #[wasm_bindgen(method, getter)]
    fn name(this: &Told) -> String;
    #[wasm_bindgen(method, getter)]
    fn message(this: &Told) -> String;
    #[wasm_bindgen(method, getter)]
    fn code(this: &Told) -> Option<String>;
    #[wasm_bindgen(method, getter, js_name = hasCause)]
    fn has_cause(this: &Told) -> bool;
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
    let told = told_by(thrown);
    Cause { name: told.name(), message: told.message(), code: told.code(), has_cause: told.has_cause() }
}
