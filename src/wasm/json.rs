//! JavaScript values as [`Json`], by the rules of `JSON.stringify`, but refusing what it would drop or change in silence.

use js_sys::{Array, Function, JsString, Reflect, Symbol};
use wasm_bindgen::prelude::*;

use crate::error::Error;
use crate::json::Json;
use crate::text::joined;

/// Deeper data is taken for a circle.
const MAX_DEPTH: usize = 64;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = Object, js_name = entries)]
    fn entries(object: &JsValue) -> Result<Array, JsValue>;
}

/// Converts the value of an option. `path` is the option's name, or `""` for the options object itself.
pub fn from_js(path: &str, value: &JsValue) -> Result<Json, Error> {
    Ok(convert(path, value, 0)?.unwrap_or(Json::Null))
}

/// A text that has a form in UTF-8.
pub fn text(path: &str, value: &JsString) -> Result<String, Error> {
    if value.is_valid_utf16() {
        Ok(String::from(value))
    } else {
        Err(refuse(path, "holds half of a surrogate pair, which the server would replace by another character"))
    }
}

/// The members of an object with their names; nothing where it does not let itself be read.
pub fn members(path: &str, object: &JsValue) -> Result<Vec<(JsString, JsValue)>, Error> {
    let entries = entries(object).map_err(|_| refuse(path, "could not be read"))?;
    let pair = |entry: JsValue| {
        let entry: Array = entry.unchecked_into();
        (entry.get(0).unchecked_into(), entry.get(1))
    };
    Ok(entries.iter().map(pair).collect())
}

/// Nothing stands for `undefined`, which is left out of objects.
fn convert(path: &str, value: &JsValue, depth: usize) -> Result<Option<Json>, Error> {
    if depth > MAX_DEPTH {
        return Err(refuse(path, "is nested too deep, or refers to itself"));
    }
    if value.is_undefined() {
        return Ok(None);
    }
    if value.is_null() {
        return Ok(Some(Json::Null));
    }
    if let Some(text_value) = value.dyn_ref::<JsString>() {
        return text(path, text_value).map(|text| Some(Json::String(text)));
    }
    if let Some(boolean) = value.as_bool() {
        return Ok(Some(Json::Bool(boolean)));
    }
    if let Some(number) = value.as_f64() {
        return if number.is_finite() { Ok(Some(Json::Number(number))) } else { Err(refuse(path, "must be a finite number")) };
    }
    if !value.is_object() {
        return Err(refuse(path, "must be plain data, not a function, symbol or bigint"));
    }
    if Array::is_array(value) {
        return items(path, value.unchecked_ref(), depth).map(Some);
    }
    if let Some(to_json) = function(path, value, "toJSON")? {
        let replaced = to_json.call0(value).map_err(|_| refuse(path, "has a toJSON that failed"))?;
        return convert(path, &replaced, depth + 1);
    }
    if Reflect::has(value, &Symbol::iterator()).unwrap_or(true) {
        return Err(refuse(path, "must be plain data, not a Map, a Set or another collection"));
    }
    object(path, value, depth).map(Some)
}

fn items(path: &str, array: &Array, depth: usize) -> Result<Json, Error> {
    let item = |item: JsValue| convert(path, &item, depth + 1).map(|item| item.unwrap_or(Json::Null));
    array.iter().map(item).collect::<Result<_, _>>().map(Json::Array)
}

fn object(path: &str, value: &JsValue, depth: usize) -> Result<Json, Error> {
    let mut object = Vec::new();
    for (name, value) in members(path, value)? {
        let name = text(path, &name)?;
        let path = if path.is_empty() { name.clone() } else { joined(&[path, ".", &name]) };
        if let Some(value) = convert(&path, &value, depth + 1)? {
            object.push((name, value));
        }
    }
    Ok(Json::Object(object))
}

fn function(path: &str, value: &JsValue, name: &str) -> Result<Option<Function>, Error> {
    let member = Reflect::get(value, &JsValue::from_str(name)).map_err(|_| refuse(path, "could not be read"))?;
    Ok(member.dyn_into().ok())
}

fn refuse(path: &str, rule: &str) -> Error {
    Error::option(if path.is_empty() { "options" } else { path }, rule)
}
