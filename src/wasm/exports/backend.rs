//! The functions of a backend. Each resolves to plain data and rejects with an `ErrorData`, of which the facade makes an error.

use std::pin::Pin;

use js_sys::{JSON, Promise};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;

use crate::error::Error;
use crate::json::Json;
use crate::options::key_options;
use crate::provision::single_flight::{Task, call};
use crate::wasm::host::JsHost;
use crate::wasm::json;

/// `provisionConnection(options)`: resolves to a `ProvisionedConnection`.
#[wasm_bindgen(js_name = provisionConnection)]
pub fn provision_connection(options: JsValue) -> Promise {
    run(Task::Provision, options)
}

/// `removeConnection(options)`: resolves to a `RemovedConnection`.
#[wasm_bindgen(js_name = removeConnection)]
pub fn remove_connection(options: JsValue) -> Promise {
    run(Task::Remove, options)
}

fn run(task: Task, options: JsValue) -> Promise {
    promise(async move {
        let (host, options) = JsHost::split(&options)?;
        call(host, task, options).await
    })
}

/// `connectionKey(options)`: resolves to a text. The piece's part exports a function of that name.
#[wasm_bindgen(js_name = makeConnectionKey)]
pub fn connection_key(options: JsValue) -> Promise {
    promise(async move {
        let key = key_options::connection_key(&json::from_js("", &options, &[])?)?;
        Ok(Json::text(key.as_str()))
    })
}

/// A promise for what a function does. The future is boxed so that the code about it is there once.
fn promise(work: impl Future<Output = Result<Json, Error>> + 'static) -> Promise {
    let work: Pin<Box<dyn Future<Output = Result<Json, Error>>>> = Box::pin(work);
    future_to_promise(async {
        match work.await {
            // One text crosses the boundary quicker than an object property by property.
            Ok(result) => JSON::parse(&result.to_text()),
            Err(error) => Err(error.to_json().serialize(&Serializer::json_compatible()).unwrap_or_default()),
        }
    })
}
