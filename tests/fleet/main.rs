//! The state of a server, read whole and in few requests, against a model of the server and against scripted pages.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a panic is how a test tells that it failed"
)]

#[path = "../model_server/mod.rs"]
mod model_server;
#[path = "../scripted_host/mod.rs"]
mod scripted_host;

mod any_order;
mod body;
mod by_cursor;
mod by_projects;
mod refusals;
mod site;
mod time;
mod wanted;
