//! The part of Activepieces' REST API that is used: one file a resource, requests as data, answers read where they are.

pub mod api_key;
pub mod client;
pub mod connections;
pub mod error_table;
pub mod errors;
pub mod flags;
pub mod flows;
pub mod observation;
pub mod pieces;
pub mod platform;
pub mod platforms;
pub mod projects;
pub mod reading;
pub mod request;
pub mod retry;
mod rows;
pub mod secrets;
pub mod session;
pub mod signing_keys;
