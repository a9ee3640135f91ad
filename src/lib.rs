//! Gives every customer of a SaaS product a ready-made connection inside the embedded Activepieces workflow builder.
//!
//! [`flights::provision_connection`] is for the backend: it makes sure that a customer's project and connection exist and are
//! right, one call after the other, by what [`provision`] tells. [`fetch::fetch_connection`] is for the piece: it reads that
//! connection back by the same naming convention.
//!
//! The core is plain Rust and reaches the world only through [`host`]. Compiled to WebAssembly, the module `wasm` is its
//! boundary to JavaScript.
//!
//! Facts about the server that the code relies on were seen on a running Activepieces 0.85.4.

pub mod activepieces;
pub mod check;
pub mod credentials;
pub mod error;
pub mod fetch;
pub mod flights;
pub mod host;
pub mod json;
pub mod naming;
pub mod options;
pub mod process;
pub mod provision;
pub mod receipts;
pub mod recent;
pub mod retry;
pub mod secrets;
pub mod text;
#[cfg(target_arch = "wasm32")]
mod wasm;
