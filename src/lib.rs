//! Gives every customer of a SaaS product a ready-made connection inside the embedded Activepieces workflow builder.
//!
//! [`provision::provision_connection`] is for the backend: it makes sure that a customer's project and connection exist and
//! are right. [`check`] tells whether that can work at all, and [`fleet`] does it for all customers. [`piece`] reads that connection back by the same naming convention.
//!
//! The core is plain Rust and reaches the world only through [`host`]. Compiled to WebAssembly, the module `wasm` is its
//! boundary to JavaScript. Imports run downwards only, in this order; `tests/layers.rs` fails on one that does not:
//!
//! 1. `wasm`
//! 2. [`check`], [`fleet`]
//! 3. [`provision`]
//! 4. [`piece`], [`activepieces`]
//! 5. [`options`]
//! 6. the ground: [`host`], [`process`], [`error`], [`json`], [`text`], [`invisible`], [`slots`], [`lru_cache`], [`first`]
//!
//! [`activepieces`] and [`options`] do not know of each other: requests are made from plain arguments.
//!
//! Facts about the server that the code relies on were seen on a running Activepieces 0.85.4.

pub mod activepieces;
pub mod check;
pub mod error;
pub mod first;
#[cfg(feature = "fleet")]
pub mod fleet;
pub mod host;
pub mod invisible;
pub mod json;
pub mod lru_cache;
pub mod options;
pub mod piece;
pub mod process;
pub mod provision;
pub mod slots;
pub mod text;
#[cfg(target_arch = "wasm32")]
mod wasm;
