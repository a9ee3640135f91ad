//! Promises of plain data, which reject with an `ErrorData`.

use std::pin::Pin;

use js_sys::{JSON, Promise};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen_futures::future_to_promise;

use crate::error::Error;
use crate::json::Json;

/// A promise for what a function does. The future is boxed so that the code about it is there once.
pub fn promise(work: impl Future<Output = Result<Json, Error>> + 'static) -> Promise {
    let work: Pin<Box<dyn Future<Output = Result<Json, Error>>>> = Box::pin(work);
    future_to_promise(async {
        match work.await {
            // One text crosses the boundary quicker than an object property by property.
            Ok(result) => JSON::parse(&result.to_text()),
            Err(error) => Err(error.to_json().serialize(&Serializer::json_compatible()).unwrap_or_default()),
        }
    })
}
