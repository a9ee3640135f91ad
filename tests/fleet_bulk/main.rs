//! Runs for many customers, under a clock of their own.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a panic is how a test tells that it failed"
)]

#[allow(dead_code, reason = "each test crate uses its own part")]
#[path = "../single_flight/caller.rs"]
mod caller;
#[path = "../model_server/mod.rs"]
mod model_server;
#[path = "../scripted_host/mod.rs"]
mod scripted_host;
#[allow(dead_code, reason = "each test crate uses its own part")]
#[path = "../single_flight/world.rs"]
mod world;

mod adapting;
mod credentials;
mod ends;
mod feed;
mod job;
mod order;
mod progress;
mod provision;
mod refused;
mod remove;
mod rest;
