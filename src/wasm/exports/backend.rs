//! The functions of a backend. Each resolves to plain data and rejects with an `ErrorData`, of which the facade makes an error.

use js_sys::Promise;
use wasm_bindgen::prelude::*;

use crate::json::Json;
use crate::options::key_options;
use crate::wasm::exports::promise::promise;
use crate::wasm::host::JsHost;
use crate::wasm::json;

/// `provisionConnection(options, progress)`: resolves to a `ProvisionedConnection`. `progress` is `undefined`, or a function for a login:
/// it is called with `false` when the options are found right, and with `true` when the project is known to be there.
#[wasm_bindgen(js_name = provisionConnection)]
pub fn provision_connection(options: JsValue, progress: JsValue) -> Promise {
    promise(async move {
        let (host, options) = JsHost::split(&options)?;
        crate::provision::provision_connection(host.telling(progress), options).await
    })
}

/// `removeConnection(options)`: resolves to a `RemovedConnection`.
#[wasm_bindgen(js_name = removeConnection)]
pub fn remove_connection(options: JsValue) -> Promise {
    promise(async move {
        let (host, options) = JsHost::split(&options)?;
        crate::provision::remove_connection(host, options).await
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
