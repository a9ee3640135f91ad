//! Calls of one process: equal ones share a flow, others about the same key take turns.

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
mod caller;
mod crowd;
mod progress;
mod removals;
mod sharing;
mod slots;
mod time;
mod turns;
mod world;
