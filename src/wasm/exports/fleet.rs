//! The functions for a vendor's own staff and scripts. Each resolves to plain data and rejects with an `ErrorData`, of which the facade
//! makes an error.

use js_sys::Promise;
use wasm_bindgen::prelude::*;

use crate::json::Json;
use crate::wasm::exports::promise::promise;
use crate::wasm::feed::{JsFeed, JsSide};
use crate::wasm::host::JsHost;

/// `checkInstance(options)`: resolves to an `InstanceReport` with the member `publicKey` besides.
#[wasm_bindgen(js_name = checkInstance)]
pub fn check_instance(options: JsValue) -> Promise {
    promise(async move {
        let (host, options) = JsHost::split(&options)?;
        crate::check::check_instance(host, options).await
    })
}

/// `inspectConnection(options)`: resolves to a `ConnectionState`.
#[wasm_bindgen(js_name = inspectConnection)]
pub fn inspect_connection(options: JsValue) -> Promise {
    promise(async move {
        let (host, options) = JsHost::split(&options)?;
        crate::provision::inspect_connection(&host, options).await
    })
}

/// `provisionConnections(options, feed)`: hands outcomes on, and resolves when there are no more.
#[wasm_bindgen(js_name = provisionConnections)]
pub fn provision_connections(options: JsValue, feed: JsSide) -> Promise {
    promise(async move {
        let (host, feed, options) = JsFeed::split(&options, feed, "customers")?;
        feed.check_input()?;
        crate::fleet::provision_connections(&host, &feed, options).await.map(|()| Json::Null)
    })
}

/// `removeConnections(options, feed)`: hands outcomes on, and resolves when there are no more.
#[wasm_bindgen(js_name = removeConnections)]
pub fn remove_connections(options: JsValue, feed: JsSide) -> Promise {
    promise(async move {
        let (host, feed, options) = JsFeed::split(&options, feed, "ids")?;
        feed.check_input()?;
        crate::fleet::remove_connections(&host, &feed, options).await.map(|()| Json::Null)
    })
}

/// `planConnections(options, feed)`: resolves to a `Plan`.
#[wasm_bindgen(js_name = planConnections)]
pub fn plan_connections(options: JsValue, feed: JsSide) -> Promise {
    promise(async move {
        let (host, feed, options) = JsFeed::split(&options, feed, "customers")?;
        feed.check_input()?;
        crate::fleet::plan_connections(&host, &feed, options).await
    })
}

/// `listConnections(options, feed)`: hands what there is on, and resolves when there is no more.
#[wasm_bindgen(js_name = listConnections)]
pub fn list_connections(options: JsValue, feed: JsSide) -> Promise {
    promise(async move {
        let (host, feed, options) = JsFeed::split(&options, feed, "customers")?;
        crate::fleet::list_connections(&host, &feed, options).await
    })
}
