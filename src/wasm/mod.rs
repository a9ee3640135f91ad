//! The boundary to JavaScript. It converts and passes on; all decisions are the core's.
//!
//! The crate is compiled once for each part of the package, by cargo feature: `piece`, `backend` and `fleet`.

mod exports;
#[cfg(feature = "backend")]
mod host;
#[cfg(feature = "backend")]
mod json;
#[cfg(feature = "backend")]
mod values;

/// Half the size of the standard library's allocator, and as quick here.
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
