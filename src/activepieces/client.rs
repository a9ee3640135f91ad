//! Sends requests for one call of the package: with the key, within the deadline, and again where that is safe.

use std::cell::Cell;

use crate::activepieces::call::{Call, Step};
use crate::activepieces::errors::{answer_error, fetch_error, form_error, timeout_error};
use crate::error::{Code, Error};
use crate::host::{Answer, ApiKeyFailure, FetchFailure, Host, Request};
use crate::json::Json;
use crate::options::{ProvisionOptions, check_api_key};
use crate::provision::Order;
use crate::receipts::platform_mark;
use crate::retry;
use crate::secrets::Secrets;
use crate::text::joined;

/// A number below this is not taken for a secret.
const LEAST_SECRET_NUMBER: f64 = 1000.0;

/// The API as one call of the package sees it.
pub struct Client<'a, H: Host> {
    /// The world.
    pub host: &'a H,
    /// What the call is to do.
    pub options: &'a ProvisionOptions,
    /// The platform's key.
    pub api_key: &'a str,
    /// To be set when the write is sent.
    pub write_sent: &'a Cell<bool>,
    /// Where the connection is: the instance, a mark of the platform, and the connection's key.
    pub place: String,
    headers: Vec<(String, String)>,
    secrets: Secrets,
    /// When the call's time ends, on the host's clock.
    deadline: f64,
    requests: Cell<u32>,
    /// What a retry was last taken for, if it did not succeed yet.
    retried: Cell<Option<Step>>,
    /// Status of the last good answer, and how many requests it took.
    last: Cell<(u16, u32)>,
}

impl<'a, H: Host> Client<'a, H> {
    /// For what an order says.
    pub fn new(host: &'a H, order: &'a Order) -> Self {
        let Order { options, api_key, deadline, write_sent } = order;
        let mut secrets = Secrets::default();
        secrets.add(api_key);
        options.credentials.each_secret(&mut |secret| match secret {
            Json::String(text) => secrets.add(text),
            // One of few digits stands in texts by chance, as a status or a count does.
            Json::Number(number) if number.abs() >= LEAST_SECRET_NUMBER => {
                secrets.add(&host.write_json(secret).unwrap_or_default());
            }
            _ => {}
        });
        let mut headers = options.headers.clone();
        headers.iter().for_each(|(_, value)| secrets.add(value));
        headers.push(("authorization".to_owned(), joined(&["Bearer ", api_key])));
        let place = joined(&[&options.instance, ":", &platform_mark(api_key, &options.instance), ":", options.key.as_str()]);
        Client {
            host,
            options,
            api_key,
            write_sent,
            place,
            headers,
            secrets,
            deadline: *deadline,
            requests: Cell::new(0),
            retried: Cell::new(None),
            last: Cell::new((0, 0)),
        }
    }

    /// The customer that the call is for.
    pub fn customer(&self) -> &str {
        self.options.external_project_id()
    }

    /// How many requests were sent.
    pub fn requests(&self) -> u32 {
        self.requests.get()
    }

    /// Status of the last good answer, and how many requests it took.
    pub fn last_answer(&self) -> (Option<u16>, Option<u32>) {
        let (status, attempts) = self.last.get();
        (Some(status), Some(attempts))
    }

    /// A server's error code without the call's secrets.
    pub fn hide_in_code(&self, code: &str) -> String {
        self.secrets.hide_in_code(code)
    }

    /// A stranger's text without the call's secrets.
    pub fn hide(&self, text: &str) -> String {
        self.secrets.hide(text)
    }

    /// Sends a request and gives the JSON of the answer. Reads and removals are repeated after a passing failure. A write is
    /// not: whoever calls must look what a failed write left before writing again.
    ///
    /// # Errors
    /// Any of [`answer_error`] and [`fetch_error`].
    pub async fn send(&self, call: &Call) -> Result<H::Node, Error> {
        let before = self.requests();
        let mut failures = 0;
        loop {
            let mut error = match self.send_once(call).await {
                Ok((status, node)) => {
                    self.last.set((status, failures + 1));
                    let was_retry = self.retried.get() == Some(call.step);
                    if was_retry {
                        self.retried.set(None);
                    }
                    retry::give_back(&self.host.process().retries, &self.options.instance, was_retry);
                    return Ok(node);
                }
                Err(error) => error,
            };
            error.data_mut().attempts = Some(self.requests() - before).filter(|attempts| *attempts > 0);
            if !call.is_repeatable() || !error.may_pass_soon() || failures >= self.options.max_retries() {
                return Err(error);
            }
            self.pause(call.step, failures, &error).await?;
            failures += 1;
        }
    }

    /// Waits before another try, as long as the failure asks for.
    ///
    /// # Errors
    /// The failure itself where the call's time would end first, or where the instance was given all the retries that it gets;
    /// `ABORTED`.
    pub async fn pause(&self, step: Step, failures: u32, failure: &Error) -> Result<(), Error> {
        let wait = retry::wait(self.host, failures, failure.data().retry_after);
        if wait >= self.remaining() || !retry::take(&self.host.process().retries, &self.options.instance) {
            return Err(failure.clone());
        }
        self.retried.set(Some(step));
        self.host.sleep(wait).await.map_err(|_aborted| fetch_error(self, step, FetchFailure::Aborted))
    }

    /// An answer whose JSON is not of the API's form, for a reader that found nothing.
    pub fn expect<T>(&self, step: Step, read: Option<T>) -> Result<T, Error> {
        read.ok_or_else(|| form_error(self, step))
    }

    async fn send_once(&self, call: &Call) -> Result<(u16, H::Node), Error> {
        let remaining = self.remaining();
        if remaining <= 0.0 {
            return Err(timeout_error(self, call.step));
        }
        self.requests.set(self.requests.get() + 1);
        let request = Request {
            method: call.method,
            url: &joined(&[&self.options.instance, "/api/v1", &call.path]),
            query: &call.query,
            headers: &self.headers,
            body: call.body.as_ref(),
            limit: remaining.min(call.step.limit()),
        };
        let answer = self.host.fetch(request).await.map_err(|failure| fetch_error(self, call.step, failure))?;
        let is_success = (200..300).contains(&answer.status()) && answer.redirected_to().is_none();
        if is_success && let Some(node) = answer.json() {
            return Ok((answer.status(), node));
        }
        let mut error = answer_error(self, call.step, &answer);
        if error.data().retryable {
            error.data_mut().retry_after = retry::asked_wait(self.host, &answer);
        }
        Err(error)
    }

    /// How many milliseconds are left of the call's time.
    pub fn remaining(&self) -> f64 {
        self.deadline - self.host.clock()
    }
}

/// Asks the host for the platform's key, and checks it.
///
/// # Errors
/// `INVALID_OPTIONS` where the key cannot be used; `TIMEOUT`; `ABORTED`.
pub async fn api_key(host: &impl Host, limit: f64) -> Result<String, Error> {
    let api_key = host.api_key(limit).await.map_err(api_key_error)?;
    Ok(check_api_key(&api_key)?.to_owned())
}

fn api_key_error(failure: ApiKeyFailure) -> Error {
    match failure {
        ApiKeyFailure::Unusable(error) => error,
        ApiKeyFailure::Failed(name) => {
            Error::option("apiKey", &joined(&["is a function that failed with ", &name, ": see there why"])).retryable()
        }
        ApiKeyFailure::TimedOut => Error::new(Code::Timeout, "apiKey is a function that gave no key in time; nothing was sent.")
            .with_field("apiKey")
            .retryable(),
        ApiKeyFailure::Aborted => Error::new(Code::Aborted, "The call was aborted before anything was sent."),
    }
}
