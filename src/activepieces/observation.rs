//! What the hooks `onRequest` and `onResponse` are given: plain data without a secret, a header, a query or a body.

use crate::activepieces::request::{API, Request};
use crate::activepieces::session::Session;
use crate::error::Error;
use crate::host::Response;
use crate::json::Json;

/// How a request ended.
pub struct Ended<'a, R> {
    /// The answer, if it was read to its end.
    pub response: Option<&'a R>,
    /// What is wrong with it, or why there is none.
    pub error: Option<&'a Error>,
    /// How long it took.
    pub milliseconds: f64,
}

/// The TypeScript type `ObservedRequest`, or `ObservedResponse` where the request has ended.
pub fn event<R: Response>(session: &Session, request: &Request, attempt: u32, ended: Option<&Ended<'_, R>>) -> Json {
    let mut event = Json::object();
    event.set_text("externalProjectId", &session.external_project_id);
    event.set_text("method", request.method);
    // An id in it may be a server's that repeats a secret.
    event.set_text("path", &[API, &session.hide(&request.path)].concat());
    event.set_count("attempt", attempt);
    if let Some(Ended { response, error, milliseconds }) = ended {
        if let Some(response) = response {
            // A browser hides the status of a redirect.
            if response.status() > 0 {
                event.set_count("status", u32::from(response.status()));
            }
            event.set_some("requestId", session.request_id(*response).as_ref());
        }
        if let Some(error) = error {
            event.set_text("code", error.code().as_str());
        }
        event.set("milliseconds", Json::Number((milliseconds * 1000.0).trunc() / 1000.0));
    }
    event
}
