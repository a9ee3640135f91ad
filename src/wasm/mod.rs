//! The boundary to JavaScript. It converts and passes on; all decisions are the core's.

mod host;
mod json;
mod piece;
mod race;
mod values;

use std::pin::Pin;

use js_sys::Promise;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;

use crate::error::Error;
use crate::json::Json;
use host::JsHost;
use piece::JsPiece;

/// Half the size of the standard library's allocator, and as quick here.
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// `provisionConnection(options)`: resolves to a `ProvisionedConnection`, rejects with an `ErrorData`.
#[wasm_bindgen(js_name = provisionConnection, unchecked_return_type = "Promise<ProvisionedConnection>")]
pub fn provision_connection(#[wasm_bindgen(unchecked_param_type = "ProvisionConnectionOptions")] options: JsValue) -> Promise {
    promise(async move {
        let (host, options) = JsHost::split(&options)?;
        Ok(to_js(&crate::flights::provision_connection(host, options).await?))
    })
}

/// `fetchConnection(connections, project, options)`: resolves to the connection's value, rejects with an `ErrorData`.
#[wasm_bindgen(js_name = fetchConnection, unchecked_return_type = "Promise<unknown>")]
pub fn fetch_connection(
    #[wasm_bindgen(unchecked_param_type = "ConnectionsManager")] connections: JsValue,
    #[wasm_bindgen(unchecked_param_type = "string | PieceProject")] project: JsValue,
    #[wasm_bindgen(unchecked_param_type = "FetchConnectionOptions")] options: JsValue,
) -> Promise {
    promise(async move {
        let piece = JsPiece::new(connections, project)?;
        let options = json::from_js("", &options, &[])?;
        let (value, form) = crate::fetch::fetch_connection(&piece, options).await?;
        value.in_form(form)
    })
}

/// A promise for what a function does. The future is boxed so that the code about it is there once.
fn promise(work: impl Future<Output = Result<JsValue, Error>> + 'static) -> Promise {
    let work: Pin<Box<dyn Future<Output = Result<JsValue, Error>>>> = Box::pin(work);
    future_to_promise(async { work.await.map_err(|error| to_js(&error.to_json())) })
}

/// Plain JavaScript data. The facade makes a JavaScript error of an error's.
fn to_js(data: &Json) -> JsValue {
    data.serialize(&Serializer::json_compatible()).unwrap_or_default()
}
