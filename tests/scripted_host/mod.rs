//! A host for tests. Its server is a script, a function or a model; its clock stands still unless someone waits; and it
//! remembers what was asked of it.

#![allow(dead_code, unused_imports, reason = "each test crate uses its own part")]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a panic is how a test tells that it failed")]

pub mod date;
mod host;
mod json;
mod piece;
mod reply;
mod request;
pub mod sample;
mod script;

pub use host::{Chance, TestHost};
pub use json::{TestNode, json_of, plain, value_of};
pub use piece::{KeyFunction, TestPiece};
pub use reply::{
    Reply, TestResponse, answer, answer_text, broken, cause, empty, fails, framework_error, hangs, html, network_failure,
    own_error, thrown,
};
pub use request::HttpRequest;
pub use script::{AS_WRITTEN, Expected, Script, delete, get, post};

use predefined_connection::error::Error;
use predefined_connection::host::Host;
pub use predefined_connection::host::Response;
use predefined_connection::json::Json;
use predefined_connection::provision::run;
use predefined_connection::provision::work::Work;
use serde_json::Value;

/// Runs `provisionConnection` to its end.
pub fn provision<S: Server>(host: &TestHost<S>, options: &Value) -> Result<Value, Error> {
    pollster::block_on(provision_alone(host, json_of(options))).map(|result| value_of(&result))
}

/// One call of `provisionConnection` that shares nothing with others.
pub async fn provision_alone(host: &impl Host, options: Json) -> Result<Json, Error> {
    let work = Work::read(host, options).await?;
    run(host, &work).await
}

/// All that an error tells, as text: its message, its `Debug` and its JSON.
pub fn all_texts(error: &Error) -> String {
    format!("{error}\n{error:?}\n{}", value_of(&error.to_json()))
}

/// What stands behind a host's `fetch`.
pub trait Server {
    /// The answer to a request. `look` is what [`Server::look`] gave before.
    fn answer(&self, request: &HttpRequest, look: Option<String>) -> Reply;

    /// The part of the work that a server does before other requests may come between.
    fn look(&self, _request: &HttpRequest) -> Option<String> {
        None
    }

    /// The part of the work that a server does after other requests may have come between. `reply` is what [`Server::answer`] gave.
    fn finish(&self, _request: &HttpRequest, reply: Reply) -> Reply {
        reply
    }
}

impl<F: Fn(&HttpRequest) -> Reply> Server for F {
    fn answer(&self, request: &HttpRequest, _look: Option<String>) -> Reply {
        self(request)
    }
}
