//! The boundary to JavaScript. It converts and passes on; all decisions are the core's.
//!
//! The crate is compiled once for each part of the package, by cargo feature: `piece`, `backend` and `fleet`.

mod exports;
#[cfg(feature = "fleet")]
mod feed;
#[cfg(feature = "backend")]
mod host;
#[cfg(feature = "backend")]
mod json;
#[cfg(feature = "backend")]
mod values;

/// Half the size of the standard library's allocator, and as quick here.
#[cfg(feature = "backend")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// A quarter of the size of that. It looks for room from the beginning, which is quick while little is held: a piece's part holds nothing
/// between two calls.
#[cfg(not(feature = "backend"))]
#[global_allocator]
static ALLOCATOR: lol_alloc::LockedAllocator<lol_alloc::FreeListAllocator> =
    lol_alloc::LockedAllocator::new(lol_alloc::FreeListAllocator::new());
