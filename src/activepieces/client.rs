//! Sends requests for one call of the package: with the key, within the deadline, and again where that is safe.

use std::cell::Cell;

use crate::activepieces::errors::{Step, answer_error, fetch_error, timeout_error};
use crate::error::{Code, Error};
use crate::host::{Answer, ApiKeyFailure, FetchFailure, Host, Node, Request};
use crate::json::Json;
use crate::options::{ProvisionOptions, check_api_key};
use crate::retry;
use crate::secrets::Secrets;
use crate::text::joined;

/// The longest time for a request that makes the server check no credentials, in milliseconds. A real server answered these
/// in tens of milliseconds, 1.3 s at the worst.
const QUICK_LIMIT: f64 = 10_000.0;

/// The API as one call sees it.
pub struct Client<'a, H: Host> {
    host: &'a H,
    /// What stands before `/api/v1` in each URL.
    instance: &'a str,
    /// The customer that the call is for, for messages.
    pub customer: &'a str,
    headers: Vec<(String, String)>,
    secrets: Secrets,
    /// When the call's time ends, on the host's clock.
    deadline: f64,
    max_retries: u32,
    requests: Cell<u32>,
}

/// One request to the API.
pub struct Call<'a, Body> {
    /// What it is for.
    pub step: Step,
    /// `GET`, `POST` or `DELETE`.
    pub method: &'static str,
    /// The path after `/api/v1`; see [`row_path`] for one with an id in it.
    pub path: &'a str,
    /// Names and values, not yet encoded.
    pub query: &'a [(&'static str, &'a str)],
    /// The JSON text to send.
    pub body: Option<Body>,
}

impl<'a, H: Host> Client<'a, H> {
    /// Asks for the key and starts the call's time.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` where the key cannot be used; `ABORTED`.
    pub async fn open(host: &'a H, options: &'a ProvisionOptions) -> Result<Self, Error> {
        let deadline = host.clock() + options.timeout();
        let api_key = host.api_key().await.map_err(api_key_error)?;
        check_api_key(&api_key)?;
        let mut secrets = Secrets::default();
        secrets.add(&api_key);
        secrets.add_all(&options.credentials.value);
        let mut headers = options.headers.clone();
        headers.push(("authorization".to_owned(), joined(&["Bearer ", &api_key])));
        Ok(Client {
            host,
            instance: &options.instance,
            customer: options.external_project_id(),
            headers,
            secrets,
            deadline,
            max_retries: options.max_retries(),
            requests: Cell::new(0),
        })
    }

    /// How many requests were sent.
    pub fn requests(&self) -> u32 {
        self.requests.get()
    }

    /// How often a failed request may be tried again.
    pub fn max_retries(&self) -> u32 {
        self.max_retries
    }

    /// The host's own error text without the call's secrets.
    pub fn hide(&self, text: &str) -> String {
        self.secrets.hide(text)
    }

    /// Reads. A read may be repeated, and is, after a passing failure.
    ///
    /// # Errors
    /// Any of [`answer_error`] and [`fetch_error`].
    pub async fn get(&self, step: Step, path: &str, query: &[(&'static str, &str)]) -> Result<H::Node, Error> {
        let call = Call { step, method: "GET", path, query, body: None };
        let answer = self.repeat(&call).await?;
        self.content(step, &answer)
    }

    /// Reads a page of rows and takes those with this `externalId`.
    ///
    /// # Errors
    /// As [`Client::get`].
    pub async fn get_rows(
        &self,
        step: Step,
        path: &str,
        query: &[(&'static str, &str)],
        external_id: &str,
    ) -> Result<Vec<H::Node>, Error> {
        let call = Call { step, method: "GET", path, query, body: None };
        let answer = self.repeat(&call).await?;
        rows(&answer, external_id).ok_or_else(|| answer_error(self, step, &answer))
    }

    /// Removes. A row that is gone already is as good, so that this may be repeated too.
    ///
    /// # Errors
    /// Any of [`answer_error`] and [`fetch_error`], but no 404 of a row.
    pub async fn delete(&self, step: Step, path: &str) -> Result<(), Error> {
        let call = Call { step, method: "DELETE", path, query: &[], body: None };
        match self.repeat(&call).await {
            Ok(answer) if answer.status() == 204 => Ok(()),
            Ok(answer) => Err(answer_error(self, step, &answer)),
            Err(error) if error.data().server_code.as_deref() == Some("ENTITY_NOT_FOUND") => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Writes, once: whoever calls must look what a failed write left before writing again.
    ///
    /// # Errors
    /// Any of [`answer_error`] and [`fetch_error`].
    pub async fn post(&self, step: Step, path: &str, body: &Json) -> Result<H::Node, Error> {
        let body = self.host.body(body)?;
        let call = Call { step, method: "POST", path, query: &[], body: Some(body) };
        let answer = self.send(&call).await.map_err(|error| with_attempts(error, 1))?;
        self.content(step, &answer)
    }

    /// Waits before another try, as long as the failure asks for.
    ///
    /// # Errors
    /// The failure itself where the call's time would end first; `ABORTED`.
    pub async fn pause(&self, step: Step, failures: u32, failure: &Error) -> Result<(), Error> {
        let wait = retry::wait(self.host, failures, failure.data().retry_after);
        if wait >= self.remaining() {
            return Err(failure.clone());
        }
        self.host.sleep(wait).await.map_err(|_aborted| fetch_error(self, step, FetchFailure::Aborted))
    }

    async fn repeat(&self, call: &Call<'_, H::Body>) -> Result<H::Answer, Error> {
        let mut failures = 0;
        loop {
            let error = match self.send(call).await {
                Ok(answer) => return Ok(answer),
                Err(error) => with_attempts(error, failures + 1),
            };
            if !error.data().retryable || failures >= self.max_retries || self.remaining() <= 0.0 {
                return Err(error);
            }
            self.pause(call.step, failures, &error).await?;
            failures += 1;
        }
    }

    async fn send(&self, call: &Call<'_, H::Body>) -> Result<H::Answer, Error> {
        let remaining = self.remaining();
        if remaining <= 0.0 {
            return Err(timeout_error(self, call.step));
        }
        self.requests.set(self.requests.get() + 1);
        let mut headers = self.headers.clone();
        if call.body.is_some() {
            // A DELETE with this header and no body is refused (400 FST_ERR_CTP_EMPTY_JSON_BODY, Activepieces 0.85.4).
            headers.push(("content-type".to_owned(), "application/json".to_owned()));
        }
        let request = Request {
            method: call.method,
            url: &joined(&[self.instance, "/api/v1", call.path]),
            query: call.query,
            headers: &headers,
            body: call.body.as_ref(),
            limit: if call.step.checks_credentials() { remaining } else { remaining.min(QUICK_LIMIT) },
        };
        let answer = self.host.fetch(request).await.map_err(|failure| fetch_error(self, call.step, failure))?;
        if (200..300).contains(&answer.status()) && answer.redirected_to().is_none() {
            return Ok(answer);
        }
        let mut error = answer_error(self, call.step, &answer);
        if error.data().retryable {
            error.data_mut().retry_after = retry::asked_wait(self.host, &answer);
        }
        Err(error)
    }

    fn content(&self, step: Step, answer: &H::Answer) -> Result<H::Node, Error> {
        answer.json().ok_or_else(|| answer_error(self, step, answer))
    }

    fn remaining(&self) -> f64 {
        self.deadline - self.host.clock()
    }
}

/// The rows of a page with this `externalId`. The page is not trusted to hold these alone: a server that does not know a filter
/// ignores it (Activepieces 0.85.4).
fn rows<A: Answer>(answer: &A, external_id: &str) -> Option<Vec<A::Node>> {
    let page = answer.json()?.member("data")?.items()?;
    Some(page.into_iter().filter(|row| row.is("externalId", external_id)).collect())
}

/// The path of one row. The server's ids are letters and digits, so that they need no encoding.
///
/// # Errors
/// `UNEXPECTED_ANSWER` for an id of another form, which must not become part of a URL.
pub fn row_path(resource: &str, id: &str) -> Result<String, Error> {
    if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(Error::new(Code::UnexpectedAnswer, "The server gave an id that is not of letters and digits."));
    }
    Ok(joined(&[resource, "/", id]))
}

fn with_attempts(mut error: Error, attempts: u32) -> Error {
    error.data_mut().attempts = Some(attempts);
    error
}

fn api_key_error(failure: ApiKeyFailure) -> Error {
    match failure {
        ApiKeyFailure::Missing => Error::option("apiKey", "is missing"),
        ApiKeyFailure::NotText(kind) => Error::wrong_kind("apiKey", "a string, or a function that gives one", kind),
        ApiKeyFailure::Failed(name) => {
            Error::option("apiKey", &joined(&["is a function that failed with ", &name, ": see there why"]))
        }
        ApiKeyFailure::Aborted => Error::new(Code::Aborted, "The call was aborted before anything was sent."),
    }
}
