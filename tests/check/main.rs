//! `checkInstance` against servers that answer as a running Activepieces was seen to, and against what else may answer there.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a panic is how a test tells that it failed"
)]

#[path = "../scripted_host/mod.rs"]
mod scripted_host;

mod clock;
mod codes;
mod ends;
mod instance;
mod key;
mod options;
mod piece;
mod plan;
mod secrecy;
mod signing_key;
mod site;
