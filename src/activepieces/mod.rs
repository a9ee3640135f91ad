//! The part of Activepieces' REST API that is used: one file a resource, requests as data, answers read where they are.

pub mod call;
pub mod client;
pub mod connections;
pub mod errors;
pub mod meanings;
pub mod projects;
mod rows;
