//! `provisionConnection` against servers that do what a running Activepieces was seen to do: told request by request where the
//! order of requests is the point, and against a model of the server where the outcome is.

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
mod callers_fetch;
mod cold_and_warm;
mod conflicts;
mod deadline;
mod deleted_projects;
mod duplicates;
mod errors;
mod hooks;
mod lost_answers;
mod one_use_codes;
mod piece_props;
mod redirects;
mod renewed_key;
mod requests;
mod retries;
mod retry_after;
mod secrecy;
mod shared;
mod steps;
