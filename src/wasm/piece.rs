//! The JavaScript host of a piece: the `connections` and the `project` of its context.

use js_sys::{Array, Function, Object, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::error::{Cause, Error};
use crate::fetch::{Form, unreadable_project, unreadable_value};
use crate::host::{PieceHost, PieceValue};
use crate::json::Json;
use crate::wasm::json;
use crate::wasm::values::{Kind, cause, has, is_nothing, kind, member, text_property};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Reflect, js_name = set)]
    fn set(object: &Object, name: &str, value: &JsValue) -> bool;

    #[wasm_bindgen(catch, js_namespace = Object, js_name = assign)]
    fn assign(target: &Object, source: &JsValue) -> Result<Object, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn keys(object: &JsValue) -> Result<Array, JsValue>;
}

/// A piece's context, as far as it is used.
pub struct JsPiece {
    connections: JsValue,
    project: JsValue,
}

impl JsPiece {
    /// Takes the context's `connections`, and its `project` or an external id.
    pub fn new(connections: JsValue, project: JsValue) -> Result<Self, Error> {
        if !has(&connections, "get", Kind::Function) {
            return Err(Error::option("connections", "must be the `connections` of the piece's context"));
        }
        let is_id = matches!(kind(&project), Kind::String | Kind::Undefined | Kind::Null);
        if !is_id && !has(&project, "externalId", Kind::Function) {
            return Err(Error::option("project", "must be the `project` of the piece's context, or its external id"));
        }
        Ok(JsPiece { connections, project })
    }
}

impl PieceHost for JsPiece {
    type Value = JsPieceValue;

    async fn external_id(&self) -> Result<Json, Error> {
        let id = match property(&self.project, "externalId").dyn_ref::<Function>() {
            Some(function) => settled(function.call0(&self.project)).await.map_err(unreadable_project)?,
            None => self.project.clone(),
        };
        json::from_js("externalProjectId", &id, &[])
    }

    async fn connection(&self, key: &str) -> Result<Option<JsPieceValue>, Cause> {
        let get: Function = property(&self.connections, "get").unchecked_into();
        let value = settled(get.call1(&self.connections, &JsValue::from_str(key))).await?;
        Ok(Some(JsPieceValue(value)).filter(|value| !is_nothing(&value.0)))
    }
}

/// Waits for what a host's function gave: a promise, or the value itself.
async fn settled(given: Result<JsValue, JsValue>) -> Result<JsValue, Cause> {
    let settled = match given {
        Ok(promise) => JsFuture::from(Promise::resolve(&promise)).await,
        Err(thrown) => Err(thrown),
    };
    settled.map_err(|thrown| cause(&thrown))
}

/// A connection's value, left where it is.
pub struct JsPieceValue(JsValue);

impl JsPieceValue {
    /// The value in its full form: itself, or a new object about it.
    ///
    /// # Errors
    /// `CONNECTION_NOT_LOADABLE` where it cannot be read.
    pub fn in_form(self, form: Form) -> Result<JsValue, Error> {
        let full = Object::new();
        match form {
            Form::AsItIs => return Ok(self.0),
            Form::Under(name, auth_type) => {
                set(&full, "type", &JsValue::from_str(auth_type.as_str()));
                set(&full, name, &self.0);
            }
            Form::WithType(auth_type) => {
                assign(&full, &self.0).map_err(|thrown| unreadable_value(cause(&thrown)))?;
                set(&full, "type", &JsValue::from_str(auth_type.as_str()));
            }
        }
        Ok(full.into())
    }
}

impl PieceValue for JsPieceValue {
    fn is_text(&self) -> bool {
        kind(&self.0) == Kind::String
    }

    fn is_object(&self) -> bool {
        is_object(&self.0)
    }

    fn has_text(&self, name: &str) -> bool {
        has(&self.0, name, Kind::String)
    }

    fn has_object(&self, name: &str) -> bool {
        is_object(&property(&self.0, name))
    }

    fn type_name(&self) -> Option<String> {
        text_property(&self.0, "type")
    }

    fn size(&self) -> u32 {
        keys(&self.0).map_or(0, |keys| keys.length())
    }
}

fn is_object(value: &JsValue) -> bool {
    matches!(kind(value), Kind::Object | Kind::Other)
}
