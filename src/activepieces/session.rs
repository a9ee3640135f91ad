//! What all requests of one call have in common.

use std::cell::{Cell, RefCell};

use crate::activepieces::request::Step;
use crate::activepieces::secrets::Secrets;
use crate::host::{Host, Response};
use crate::invisible;

/// How this package names itself to servers.
const USER_AGENT: &str = concat!("predefined-connection/", env!("CARGO_PKG_VERSION"));
/// The steps in which dates of HTTP tell the time, in milliseconds.
const DATE_STEP: f64 = 1000.0;

/// What all requests of one call have in common: where they go, with which key, for whom, until when, and what was learned.
pub struct Session {
    /// The instance's URL, without a slash at the end.
    pub instance: String,
    /// The customer that the call is for; empty where it is for none.
    pub external_project_id: String,
    /// How many times a failed request is retried.
    pub max_retries: u32,
    /// When the call's time ends, on the host's clock.
    pub deadline: f64,
    /// How long a request that is no part of a longer call may take with its retries, in milliseconds: a page of a list of all
    /// customers, whose number nobody knows.
    pub page_timeout: f64,
    /// Whether a write carries an authorization code, which the server can exchange only once.
    pub writes_once: bool,
    headers: Vec<(String, String)>,
    api_key: RefCell<String>,
    secrets: RefCell<Secrets>,
    requests: Cell<u32>,
    /// The step of the last retry, until one succeeds.
    retried: Cell<Option<Step>>,
    /// The status of the last good answer, and how many requests it took.
    last_answer: Cell<(u16, u32)>,
    /// The server's time in an answer, and when that came, on the host's clock.
    server_time: Cell<Option<(f64, f64)>>,
    /// How far the server's clock is ahead of the host's, in milliseconds, as the closest answer tells.
    clock_lead: Cell<Option<f64>>,
}

impl Session {
    /// A session that has sent nothing yet. `headers` are the caller's own; they and the key are secrets, as are those added
    /// with [`Session::add_secret`].
    pub fn new(
        instance: &str,
        external_project_id: &str,
        api_key: String,
        headers: Vec<(String, String)>,
        deadline: f64,
    ) -> Self {
        let mut secrets = Secrets::default();
        secrets.add(&api_key);
        headers.iter().for_each(|(_, value)| secrets.add(value));
        Session {
            instance: instance.to_owned(),
            external_project_id: external_project_id.to_owned(),
            max_retries: 0,
            deadline,
            page_timeout: f64::INFINITY,
            writes_once: false,
            headers,
            api_key: RefCell::new(api_key),
            secrets: RefCell::new(secrets),
            requests: Cell::new(0),
            retried: Cell::new(None),
            last_answer: Cell::new((0, 0)),
            server_time: Cell::new(None),
            clock_lead: Cell::new(None),
        }
    }

    /// Adds a text that no message may show.
    pub fn add_secret(&self, secret: &str) {
        self.secrets.borrow_mut().add(secret);
    }

    /// A stranger's text, fit for a message: without secrets, and without the fingerprints of names in it.
    pub fn hide(&self, text: &str) -> String {
        self.secrets.borrow().hide(&invisible::shown(text))
    }

    /// A server's error code, fit for a message.
    pub fn hide_in_code(&self, code: &str) -> String {
        self.secrets.borrow().hide_in_code(&invisible::shown(code))
    }

    /// The id that the server gave to a request, fit for a message.
    pub fn request_id(&self, response: &impl Response) -> Option<String> {
        response.header("x-request-id").map(|id| self.hide(&id))
    }

    /// The platform's key.
    pub fn api_key(&self) -> String {
        self.api_key.borrow().clone()
    }

    /// Replaces the key. The old one stays a secret.
    pub fn renew_api_key(&self, api_key: String) {
        self.add_secret(&api_key);
        self.api_key.replace(api_key);
    }

    /// The headers of a request, with the key or without.
    pub fn headers(&self, host: &impl Host, with_key: bool) -> Vec<(String, String)> {
        let mut headers = self.headers.clone();
        if host.may_set_user_agent() && headers.iter().all(|(name, _)| !name.eq_ignore_ascii_case("user-agent")) {
            headers.push(("user-agent".to_owned(), USER_AGENT.to_owned()));
        }
        if with_key {
            headers.push(("authorization".to_owned(), ["Bearer ", &self.api_key.borrow()].concat()));
        }
        headers
    }

    /// How many requests were sent.
    pub fn requests(&self) -> u32 {
        self.requests.get()
    }

    /// Counts a request.
    pub fn count_request(&self) {
        self.requests.set(self.requests.get() + 1);
    }

    /// Notes that this step is about to be retried.
    pub fn note_retry(&self, step: Step) {
        self.retried.set(Some(step));
    }

    /// Notes a good answer, and says whether a retry got it.
    pub fn note_success(&self, step: Step, status: u16, attempts: u32) -> bool {
        self.last_answer.set((status, attempts));
        let was_retry = self.retried.get() == Some(step);
        if was_retry {
            self.retried.set(None);
        }
        was_retry
    }

    /// The status of the last good answer, and how many requests it took.
    pub fn last_answer(&self) -> (u16, u32) {
        self.last_answer.get()
    }

    /// Notes the `date` header of an answer to a request that was sent at this time, on the host's clock.
    pub fn note_server_time(&self, host: &impl Host, date: &str, sent_at: f64) {
        let Some(time) = host.parse_date(date) else { return };
        let (now, at) = (host.now(), host.clock());
        self.server_time.set(Some((time, at)));
        // A date has whole seconds, and was written at some moment between request and answer: what that explains is no lead.
        let sent = now - (at - sent_at);
        let lead = if time > now { time - now } else { (time + DATE_STEP - sent).min(0.0) };
        // A cache's answer has an old date.
        if self.clock_lead.get().is_none_or(|known| lead.abs() < known.abs()) {
            self.clock_lead.set(Some(lead));
        }
    }

    /// How far the server's clock is ahead of the host's at least, in milliseconds; behind where it is negative. Nothing where no
    /// answer told the time.
    pub fn clock_lead(&self) -> Option<f64> {
        self.clock_lead.get()
    }

    /// The server's time in milliseconds since 1970, or the host's where no answer told it.
    pub fn server_time(&self, host: &impl Host) -> f64 {
        match self.server_time.get() {
            Some((time, at)) => (time + host.clock() - at).floor(),
            None => host.now().floor(),
        }
    }
}
