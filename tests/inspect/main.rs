//! `inspectConnection` against a model of the server: what it tells, and that it changes nothing.

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

mod faults;
mod fingerprints;
mod foretells;
mod options;
mod outside;
mod problems;
mod secrecy;
mod site;
