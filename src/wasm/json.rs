//! JavaScript values as [`Json`], by the rules of `JSON.stringify`, but refusing what it would drop or change in silence.

use js_sys::{Array, Function};
use wasm_bindgen::prelude::*;

use crate::error::Error;
use crate::json::Json;
use crate::text::{holds, joined};
use crate::wasm::values::{Kind, has, kind, member};

/// Deeper data is taken for a circle.
const MAX_DEPTH: usize = 64;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = Object, js_name = entries)]
    fn entries(object: &JsValue) -> Result<Array, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Array, js_name = from)]
    fn copied(array: &JsValue) -> Result<Array, JsValue>;
}

/// Converts the value of an option. `path` is the option's name, or `""` for the options object itself, of which the members
/// of these names are left out.
pub fn from_js(path: &str, value: &JsValue, left_out: &[&str]) -> Result<Json, Error> {
    Ok(convert(path, value, left_out, 0)?.unwrap_or(Json::Null))
}

fn text(path: &str, value: &JsValue) -> Result<String, Error> {
    let text = value.as_string().unwrap_or_default();
    // Half of a surrogate pair has no form in UTF-8 and comes over as U+FFFD, which may also stand there in its own right.
    if holds(&text, "\u{fffd}") && JsValue::from_str(&text) != *value {
        return Err(Error::option(path, "holds half of a surrogate pair, which the server would replace by another character"));
    }
    Ok(text)
}

/// Nothing stands for `undefined`, which is left out of objects.
fn convert(path: &str, value: &JsValue, left_out: &[&str], depth: usize) -> Result<Option<Json>, Error> {
    let refuse = |rule| Err(Error::option(if path.is_empty() { "options" } else { path }, rule));
    if depth > MAX_DEPTH {
        return refuse("is nested too deep, or refers to itself");
    }
    match kind(value) {
        Kind::Undefined => return Ok(None),
        Kind::Null => return Ok(Some(Json::Null)),
        Kind::String => return Ok(Some(Json::String(text(path, value)?))),
        Kind::Boolean => return Ok(Some(Json::Bool(value.is_truthy()))),
        Kind::Number => {
            let number = value.as_f64().unwrap_or_default();
            return if number.is_finite() { Ok(Some(Json::Number(number))) } else { refuse("must be a finite number") };
        }
        Kind::Array => {
            let mut items = Vec::new();
            // A copy, as reading an item may run code of the caller's that throws.
            let Ok(copy) = copied(value) else { return refuse("could not be read") };
            for item in copy.iter() {
                items.push(convert(path, &item, &[], depth + 1)?.unwrap_or(Json::Null));
            }
            return Ok(Some(Json::Array(items)));
        }
        kind => {
            let to_json = member(value, "toJSON");
            if to_json.is_function() {
                return match to_json.unchecked_ref::<Function>().call0(value) {
                    Ok(replaced) => convert(path, &replaced, &[], depth + 1),
                    Err(_) => refuse("has a toJSON that failed"),
                };
            }
            if kind != Kind::Object || has(value, "then", Kind::Function) {
                return refuse("must be plain data, not a promise, a function, a bigint, a Map or the like");
            }
        }
    }
    let Ok(entries) = entries(value) else { return refuse("could not be read") };
    let mut object = Json::object();
    for entry in entries.iter() {
        let entry: Array = entry.unchecked_into();
        let name = text(path, &entry.get(0))?;
        if name == "__proto__" {
            return refuse("has a member named `__proto__`, which would be lost on the way");
        }
        if !left_out.contains(&name.as_str()) {
            let path = if path.is_empty() { name.clone() } else { joined(&[path, ".", &name]) };
            if let Some(value) = convert(&path, &entry.get(1), &[], depth + 1)? {
                object.set(&name, value);
            }
        }
    }
    Ok(Some(object))
}
