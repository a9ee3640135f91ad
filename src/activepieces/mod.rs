//! The part of Activepieces' REST API that is used: one file a resource, requests and answers as types.

pub mod client;
pub mod connections;
pub mod errors;
pub mod meanings;
pub mod projects;
