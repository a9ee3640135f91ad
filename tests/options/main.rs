//! The options of `provisionConnection`: each complaint names the option at fault, never its value, and nothing is sent.

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

mod api_key;
mod headers;
mod instance_url;
mod kinds;
mod names;
mod props;

use predefined_connection::error::{Code, Error};
use serde_json::Value;

use model_server::ModelServer;
use scripted_host::{HttpRequest, TestHost, all_texts, provision};

/// Text that stands in values, and must never stand in a message.
const MARK: &str = "v4lu3";

/// The error of options that are refused.
fn refused(options: &Value) -> Error {
    let host = TestHost::new(ModelServer::new());
    let error = provision(&host, options).map(|result| panic!("{options} was taken: {result}")).unwrap_err();
    assert!(host.requests().is_empty(), "{options}: something was sent");
    assert_eq!((error.code(), error.data().retryable), (Code::InvalidOptions, false), "{options}: {error}");
    assert!(!all_texts(&error).contains(MARK), "a value is in {error}");
    error
}

/// Options that are refused because of this field. Its name begins the message.
fn assert_refused(options: &Value, field: &str) {
    let error = refused(options);
    assert_eq!(error.data().field.as_deref(), Some(field), "{options}: {error}");
    assert!(error.to_string().starts_with(&format!("{field} ")), "{error}");
}

/// Options that are taken. Gives the requests of the call.
fn taken(options: &Value) -> Vec<HttpRequest> {
    let host = TestHost::new(ModelServer::with_any_piece());
    provision(&host, options).unwrap_or_else(|error| panic!("{options}: {error}"));
    host.requests()
}

/// The body of the upsert in a call with these options.
fn upserted(options: &Value) -> Value {
    taken(options).into_iter().find(HttpRequest::is_upsert).and_then(|request| request.body).expect("an upsert")
}
