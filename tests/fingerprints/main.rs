//! Fingerprints: when a repeated call writes nothing, and what makes it write again.

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

mod any_order;
mod changed;
mod customer;
mod forged;
mod known;
mod oauth2;
mod secrecy;
mod time;
mod trust;
mod unsettled;
