//! Receipts: when a repeated call writes nothing, and what makes it write again.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a panic is how a test tells that it failed"
)]

#[path = "../model_server/mod.rs"]
mod model_server;
#[path = "../scripted_host/mod.rs"]
mod scripted_host;

mod abort;
mod any_order;
mod customer;
mod failing_stores;
mod forged;
mod metadata;
mod one_use_codes;
mod repeated;
mod secrecy;
mod trust;
mod uncertain;
mod void;
