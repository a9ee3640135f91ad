//! The boundary to JavaScript. It converts and passes on; all decisions are the core's.

mod host;
mod json;
mod piece;
mod race;
mod values;

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

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
#[wasm_bindgen(js_name = provisionConnection, unchecked_return_type = "ProvisionedConnection")]
pub async fn provision_connection(
    #[wasm_bindgen(unchecked_param_type = "ProvisionConnectionOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let result = async {
        let (host, options) = JsHost::split(&options)?;
        crate::provision::provision_connection(&host, options).await
    };
    match result.await {
        Ok(provisioned) => to_js(&provisioned),
        Err(error) => Err(rejection(error)),
    }
}

/// `fetchConnection(connections, project, options)`: resolves to the connection's value, rejects with an `ErrorData`.
#[wasm_bindgen(js_name = fetchConnection, unchecked_return_type = "unknown")]
pub async fn fetch_connection(
    #[wasm_bindgen(unchecked_param_type = "ConnectionsManager")] connections: JsValue,
    #[wasm_bindgen(unchecked_param_type = "string | PieceProject")] project: JsValue,
    #[wasm_bindgen(unchecked_param_type = "FetchConnectionOptions & { pieceAuthType?: PieceAuthType }")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let result = async {
        let piece = JsPiece::new(connections, project)?;
        let options = json::from_js("", &options, &[])?;
        let (value, form) = crate::fetch::fetch_connection(&piece, options).await?;
        Ok(value.in_form(form))
    };
    result.await.map_err(rejection)
}

/// An error as plain data; the facade makes a JavaScript error of it.
fn rejection(error: Error) -> JsValue {
    to_js(&error.to_json()).unwrap_or(JsValue::UNDEFINED)
}

/// Plain JavaScript data.
fn to_js(data: &Json) -> Result<JsValue, JsValue> {
    Ok(data.serialize(&Serializer::json_compatible())?)
}
