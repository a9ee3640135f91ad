//! The JavaScript host of a piece: the `connections` and the `project` of its context.

use js_sys::{Array, Function, JsString, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::error::{Cause, Code, Error};
use crate::fetch::Form;
use crate::host::{PieceHost, PieceValue};
use crate::wasm::errors::cause;
use crate::wasm::json;

/// A piece's context, as far as it is used.
pub struct JsPiece {
    connections: JsValue,
    project: JsValue,
}

impl JsPiece {
    /// Takes the context's `connections`, and its `project` or an external id.
    pub fn new(connections: JsValue, project: JsValue) -> Result<Self, Error> {
        if !method(&connections, "get").is_function() {
            return Err(Error::option("connections", "must be the `connections` of the piece's context"));
        }
        let is_id = project.is_string() || project.is_undefined() || project.is_null();
        if !is_id && !method(&project, "externalId").is_function() {
            return Err(Error::option("project", "must be the `project` of the piece's context, or its external id"));
        }
        Ok(JsPiece { connections, project })
    }
}

impl PieceHost for JsPiece {
    type Value = JsPieceValue;

    async fn external_id(&self) -> Result<Option<String>, Cause> {
        let id = match method(&self.project, "externalId").dyn_ref::<Function>() {
            Some(function) => settled(function.call0(&self.project)).await?,
            None => self.project.clone(),
        };
        match id.dyn_into::<JsString>() {
            Ok(id) => json::text("externalProjectId", &id).map(Some).map_err(|error| Cause {
                name: "TypeError".to_owned(),
                message: error.to_string(),
                code: None,
            }),
            Err(other) if other.is_undefined() || other.is_null() => Ok(None),
            Err(_) => Err(Cause {
                name: "TypeError".to_owned(),
                message: "project.externalId() gave something that is no string".to_owned(),
                code: None,
            }),
        }
    }

    async fn connection(&self, key: &str) -> Result<Option<JsPieceValue>, Cause> {
        let get: Function = method(&self.connections, "get").unchecked_into();
        let value = settled(get.call1(&self.connections, &JsValue::from_str(key))).await?;
        Ok(Some(value).filter(|value| !value.is_undefined() && !value.is_null()).map(JsPieceValue))
    }
}

/// Waits for what a host's function gave: a promise, or the value itself.
async fn settled(given: Result<JsValue, JsValue>) -> Result<JsValue, Cause> {
    let promise = Promise::resolve(&given.map_err(|thrown| cause(&thrown))?);
    JsFuture::from(promise).await.map_err(|thrown| cause(&thrown))
}

fn method(value: &JsValue, name: &str) -> JsValue {
    Reflect::get(value, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// A connection's value, left where it is.
pub struct JsPieceValue(JsValue);

impl JsPieceValue {
    /// The value in its full form: itself, or a new object about it.
    pub fn in_form(self, form: Form) -> Result<JsValue, Error> {
        let (auth_type, full) = match form {
            Form::AsItIs => return Ok(self.0),
            Form::Under(_, auth_type) => (auth_type, Object::new()),
            Form::WithType(auth_type) => (auth_type, Object::assign(&Object::new(), self.0.unchecked_ref())),
        };
        let set = |name: &str, value: &JsValue| {
            Reflect::set(&full, &JsValue::from_str(name), value)
                .map(drop)
                .map_err(|_| Error::new(Code::ConnectionNotLoadable, "The connection's value could not be completed."))
        };
        set("type", &JsValue::from_str(auth_type.as_str()))?;
        if let Form::Under(name, _) = form {
            set(name, &self.0)?;
        }
        Ok(full.into())
    }

    fn member(&self, name: &str) -> JsValue {
        if self.0.is_object() { method(&self.0, name) } else { JsValue::UNDEFINED }
    }
}

impl PieceValue for JsPieceValue {
    fn is_text(&self) -> bool {
        self.0.is_string()
    }

    fn is_object(&self) -> bool {
        is_plain_object(&self.0)
    }

    fn has_text(&self, member: &str) -> bool {
        self.member(member).is_string()
    }

    fn has_object(&self, member: &str) -> bool {
        is_plain_object(&self.member(member))
    }

    fn type_name(&self) -> Option<String> {
        self.member("type").as_string()
    }
}

fn is_plain_object(value: &JsValue) -> bool {
    value.is_object() && !value.is_function() && !Array::is_array(value)
}
