//! JavaScript values as [`Json`], refusing what JSON would drop or change in silence. The facade has copied them at the call, by the
//! rules of `JSON.stringify`.

use js_sys::Array;
use wasm_bindgen::prelude::*;

use crate::error::Error;
use crate::json::Json;
use crate::wasm::values::{JsType, has, type_of};

/// Deeper data is taken for a circle.
const MAX_DEPTH: usize = 64;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = Object, js_name = entries)]
    fn entries(object: &JsValue) -> Result<Array, JsValue>;
}

/// Converts the value of an option. `path` is the option's name, or `""` for the options object itself, of which the properties
/// of these names are left out.
pub fn from_js(path: &str, value: &JsValue, left_out: &[&str]) -> Result<Json, Error> {
    Ok(convert(path, value, left_out, 0)?.unwrap_or(Json::Null))
}

fn text(path: &str, value: &JsValue) -> Result<String, Error> {
    let text = value.as_string().unwrap_or_default();
    // Half of a surrogate pair has no form in UTF-8 and comes over as U+FFFD, which may also stand there in its own right.
    if text.chars().any(|c| c == '\u{fffd}') && JsValue::from_str(&text) != *value {
        return Err(Error::option(path, "holds half of a surrogate pair, which the server would replace by another character"));
    }
    Ok(text)
}

/// Nothing stands for `undefined`, which is left out of objects, but for credentials: a value that is missing by mistake would
/// overwrite good credentials with less.
fn convert(path: &str, value: &JsValue, left_out: &[&str], depth: usize) -> Result<Option<Json>, Error> {
    let refuse = |rule| Err(Error::option(if path.is_empty() { "options" } else { path }, rule));
    if depth > MAX_DEPTH {
        return refuse("is nested too deep, or refers to itself");
    }
    match type_of(value) {
        JsType::Undefined if path.starts_with("props.") => {
            return refuse("is undefined, which JSON would drop: give a value, or leave the key out");
        }
        JsType::Undefined => return Ok(None),
        JsType::Null => return Ok(Some(Json::Null)),
        JsType::String => return Ok(Some(Json::String(text(path, value)?))),
        JsType::Boolean => return Ok(Some(Json::Bool(value.is_truthy()))),
        JsType::Number => {
            let number = value.as_f64().unwrap_or_default();
            return if number.is_finite() { Ok(Some(Json::Number(number))) } else { refuse("must be a finite number") };
        }
        JsType::Array => {
            let mut items = Vec::new();
            for item in value.unchecked_ref::<Array>().iter() {
                items.push(convert(path, &item, &[], depth + 1)?.unwrap_or(Json::Null));
            }
            return Ok(Some(Json::Array(items)));
        }
        JsType::Object if !has(value, "then", JsType::Function) => {}
        _ => return refuse("must be plain data, not a promise, a function, a bigint, a Map or the like"),
    }
    let Ok(entries) = entries(value) else { return refuse("could not be read") };
    let mut object = Json::object();
    for entry in entries.iter() {
        let entry: Array = entry.unchecked_into();
        let name = text(path, &entry.get(0))?;
        if name == "__proto__" {
            return refuse("has a property named `__proto__`, which would be lost on the way");
        }
        if !left_out.contains(&name.as_str()) {
            let path = if path.is_empty() { name.clone() } else { [path, ".", &name].concat() };
            if let Some(value) = convert(&path, &entry.get(1), &[], depth + 1)? {
                object.set(&name, value);
            }
        }
    }
    Ok(Some(object))
}
