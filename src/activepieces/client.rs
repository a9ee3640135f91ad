//! Sends the requests of one call: with the key, within the deadline, and again where that is safe.

use std::rc::Rc;

use crate::activepieces::api_key;
use crate::activepieces::errors::{fetch_error, form_error, response_error, timeout_error, unsent_error};
use crate::activepieces::observation::{self, Ended};
use crate::activepieces::reading::{AsItComes, Body, Reading, Whole};
use crate::activepieces::request::{API, Request, Step};
use crate::activepieces::retry;
use crate::activepieces::session::Session;
use crate::error::{Code, Error};
use crate::host::{FetchFailure, FetchRequest, Hook, Host, Response};

/// The API as one call sees it.
pub struct Client<'a, H: Host> {
    /// The world.
    pub host: &'a H,
    /// What the requests have in common.
    pub session: &'a Session,
    /// When the time for requests ends, on the host's clock.
    deadline: f64,
}

impl<'a, H: Host> Client<'a, H> {
    /// A client with all of the call's time.
    pub fn new(host: &'a H, session: &'a Session) -> Self {
        Client { host, session, deadline: session.deadline }
    }

    /// The same client with at most so many milliseconds.
    pub fn within(&self, milliseconds: f64) -> Self {
        Client { deadline: self.deadline.min(self.host.clock() + milliseconds), ..*self }
    }

    /// The same client for what the call can do without: with at most so many milliseconds, and with no more than a quarter of the
    /// time that is left.
    pub fn within_part_of(&self, milliseconds: f64) -> Self {
        self.within(milliseconds.min(self.remaining() / 4.0))
    }

    /// How many milliseconds are left.
    pub fn remaining(&self) -> f64 {
        self.deadline - self.host.clock()
    }

    /// Sends a request and gives the JSON of the answer. Reads and removals are retried after a failure that may pass. A write is
    /// not: the caller must look at what a failed write left before writing again. A key that the server refuses is asked for
    /// once more where the host can give another.
    ///
    /// # Errors
    /// Any of [`response_error`] and [`fetch_error`].
    pub async fn send(&self, request: &Request) -> Result<H::Node, Error> {
        self.send_reading(request, &Whole).await
    }

    /// Sends a request as [`send`](Client::send) does, and has the body of a good answer read as it comes: each attempt by a reader of
    /// its own, made by `make_body`. Gives what the reader made of it.
    ///
    /// # Errors
    /// As [`send`](Client::send); a body that the reader can make nothing of is an answer that is not of the API's form.
    pub async fn send_into<B: Body>(&self, request: &Request, make_body: impl Fn() -> Rc<B>) -> Result<B::Content, Error> {
        self.send_reading(request, &AsItComes(make_body)).await
    }

    async fn send_reading<R: Reading<H>>(&self, request: &Request, reading: &R) -> Result<R::Content, Error> {
        let before = self.session.requests();
        let mut failures = 0;
        let mut may_renew_key = true;
        loop {
            let attempt = request.failures + self.session.requests() - before + 1;
            let key = self.session.api_key();
            let mut error = match self.send_once(request, reading, attempt).await {
                Ok((status, content)) => {
                    let was_retry = self.session.note_success(request.step, status, failures + 1);
                    retry::give_back(&self.host.process().retries, &self.session.instance, was_retry);
                    return Ok(content);
                }
                Err(error) => error,
            };
            error.data_mut().attempts = Some(self.session.requests() - before).filter(|attempts| *attempts > 0);
            if error.code() == Code::Unauthenticated && std::mem::take(&mut may_renew_key) && self.renew_key(&key).await {
                continue;
            }
            if !request.is_repeatable() || !error.may_pass_soon() || failures >= self.session.max_retries {
                return Err(error);
            }
            self.pause(request.step, failures, &error).await?;
            failures += 1;
        }
    }

    /// Waits before another try, as long as the failure asks for.
    ///
    /// # Errors
    /// The failure itself where the time would end first, or where the instance was given all the retries that it gets;
    /// `ABORTED`.
    pub async fn pause(&self, step: Step, failures: u32, failure: &Error) -> Result<(), Error> {
        let wait = retry::wait(self.host, failures, failure.data().retry_after);
        if wait >= self.remaining() || !retry::take(&self.host.process().retries, &self.session.instance) {
            return Err(failure.clone());
        }
        self.session.note_retry(step);
        self.host.sleep(wait).await.map_err(|_aborted| fetch_error(self.session, step, FetchFailure::Aborted))
    }

    /// What a reader found in an answer, or the error for an answer that is not of the API's form.
    pub fn expect<T>(&self, step: Step, read: Option<T>) -> Result<T, Error> {
        read.ok_or_else(|| form_error(self.session, step))
    }

    /// Asks for the key again; says whether there is another one now. Another request of the call may have got it already.
    async fn renew_key(&self, refused: &str) -> bool {
        if self.session.api_key() != refused {
            return true;
        }
        let remaining = self.remaining();
        if remaining <= 0.0 || !self.host.can_renew_api_key() {
            return false;
        }
        self.host.note_refused_key(refused);
        match api_key::ask(self.host, remaining).await {
            Ok(key) if key != refused => {
                self.session.renew_api_key(key);
                true
            }
            _ => false,
        }
    }

    async fn send_once<R: Reading<H>>(&self, request: &Request, reading: &R, attempt: u32) -> Result<(u16, R::Content), Error> {
        let remaining = self.remaining();
        if remaining <= 0.0 {
            return Err(unsent_error(self.session, request.step));
        }
        self.session.count_request();
        self.call_hook(Hook::Request, request, attempt, None::<&Ended<'_, H::Response>>);
        let sent_at = self.host.clock();
        let sent = FetchRequest {
            method: request.method,
            url: &[&self.session.instance, API, &request.path].concat(),
            query: &request.query,
            headers: &self.session.headers(self.host, request.step.needs_key()),
            body: request.body.as_ref(),
            limit: remaining.min(request.step.limit()),
        };
        let answer = reading.fetch(self.host, sent).await;
        let milliseconds = self.host.clock() - sent_at;
        let (response, outcome) = match answer {
            Ok(response) => {
                let outcome = self.read(request, reading, &response, sent_at);
                (Some(response), outcome)
            }
            Err(FetchFailure::TimedOut) => (None, Err(timeout_error(self, request.step))),
            Err(failure) => (None, Err(fetch_error(self.session, request.step, failure))),
        };
        let ended = Ended { response: response.as_ref(), error: outcome.as_ref().err(), milliseconds };
        self.call_hook(Hook::Response, request, attempt, Some(&ended));
        outcome
    }

    fn call_hook(&self, hook: Hook, request: &Request, attempt: u32, ended: Option<&Ended<'_, impl Response>>) {
        self.host.call_hook(hook, || observation::event(self.session, request, attempt, ended));
    }

    /// The status and the content of a good answer.
    fn read<R: Reading<H>>(
        &self,
        request: &Request,
        reading: &R,
        response: &R::Response,
        sent_at: f64,
    ) -> Result<(u16, R::Content), Error> {
        // A write's fingerprint tells the server's time, and a list comes before each write.
        if request.step.tells_time()
            && let Some(date) = response.header("date")
        {
            self.session.note_server_time(self.host, &date, sent_at);
        }
        if request.is_done(response.status())
            && response.redirected_to().is_none()
            && let Some(content) = reading.content(response)
        {
            return Ok((response.status(), content));
        }
        let mut error = response_error(self.session, request.step, response);
        if error.data().retryable {
            error.data_mut().retry_after = retry::asked_wait(self.host, response);
        }
        Err(error)
    }
}
