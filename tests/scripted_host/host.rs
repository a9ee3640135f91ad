//! The host itself.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::Poll;

use predefined_connection::host::{Aborted, ApiKeyFailure, FetchFailure, FetchRequest, Hook, Host, Sink};
use predefined_connection::json::Json;
use predefined_connection::process::Process;
use serde_json::Value;

use super::json::{TestNode, json_of, value_of};
use super::reply::TestResponse;
use super::sample::NOW;
use super::{HttpRequest, Reply, Server, date};

/// Where the clock that is never set begins.
const CLOCK: f64 = 5_000.0;

/// A call that sends more requests than this has no end.
const ENDLESS: usize = 1000;

/// What `random` gives.
pub enum Chance {
    /// The same number each time.
    Always(f64),
    /// Numbers from a seed.
    Seeded(u64),
}

/// A host whose server is `S`.
pub struct TestHost<S> {
    pub server: S,
    /// The keys that the caller gives one after the other, the last of them again and again.
    api_keys: RefCell<VecDeque<Result<Json, ApiKeyFailure>>>,
    api_key_delay: f64,
    renews_api_key: bool,
    asked_for_key: Cell<u32>,
    clock_error: f64,
    chance: RefCell<Chance>,
    abort_at: f64,
    shares_time: bool,
    elapsed: Cell<f64>,
    process: Rc<Process>,
    sleeps: RefCell<Vec<f64>>,
    requests: RefCell<Vec<HttpRequest>>,
    names_itself: bool,
    events: RefCell<Vec<(Hook, Value)>>,
}

impl<S: Server> TestHost<S> {
    /// A host with the API key `sk-key-90210`, whose random number is always 0.5.
    pub fn new(server: S) -> Self {
        TestHost {
            server,
            api_keys: RefCell::new(VecDeque::from([Ok(Json::text("sk-key-90210"))])),
            api_key_delay: 0.0,
            renews_api_key: false,
            asked_for_key: Cell::new(0),
            clock_error: 0.0,
            chance: RefCell::new(Chance::Always(0.5)),
            abort_at: f64::INFINITY,
            shares_time: false,
            elapsed: Cell::new(0.0),
            process: Rc::default(),
            sleeps: RefCell::default(),
            requests: RefCell::default(),
            names_itself: true,
            events: RefCell::default(),
        }
    }

    /// With another key.
    #[must_use]
    pub fn api_key(self, api_key: &Value) -> Self {
        self.with_keys([Ok(json_of(api_key))])
    }

    /// Without a key, for this reason.
    #[must_use]
    pub fn no_api_key(self, failure: ApiKeyFailure) -> Self {
        self.with_keys([Err(failure)])
    }

    /// With a function that gives these keys one after the other, and then the last of them again.
    #[must_use]
    pub fn renewed_api_keys(self, api_keys: &[&str]) -> Self {
        let renewing = TestHost { renews_api_key: true, ..self };
        renewing.with_keys(api_keys.iter().map(|key| Ok(Json::text(key))))
    }

    fn with_keys(self, keys: impl IntoIterator<Item = Result<Json, ApiKeyFailure>>) -> Self {
        TestHost { api_keys: RefCell::new(keys.into_iter().collect()), ..self }
    }

    /// With a clock that is so many milliseconds ahead.
    #[must_use]
    pub fn clock_ahead_by(self, clock_error: f64) -> Self {
        TestHost { clock_error, ..self }
    }

    /// With a key that is so many milliseconds in coming.
    #[must_use]
    pub fn api_key_after(self, api_key_delay: f64) -> Self {
        TestHost { api_key_delay, ..self }
    }

    /// With other random numbers.
    #[must_use]
    pub fn chance(self, chance: Chance) -> Self {
        TestHost { chance: RefCell::new(chance), ..self }
    }

    /// With a caller who aborts so many milliseconds after the beginning.
    #[must_use]
    pub fn aborted_at(self, abort_at: f64) -> Self {
        TestHost { abort_at, ..self }
    }

    /// With other calls that may run before and in each request.
    #[must_use]
    pub fn sharing_time(self) -> Self {
        TestHost { shares_time: true, ..self }
    }

    /// In the same process as other calls.
    #[must_use]
    pub fn process(self, process: &Rc<Process>) -> Self {
        TestHost { process: Rc::clone(process), ..self }
    }

    /// So many milliseconds later than the tests usually begin.
    #[must_use]
    pub fn later(self, milliseconds: f64) -> Self {
        TestHost { elapsed: Cell::new(milliseconds), ..self }
    }

    /// As a browser, which lets no program name itself.
    #[must_use]
    pub fn in_a_browser(self) -> Self {
        TestHost { names_itself: false, ..self }
    }

    /// What the hooks were told.
    pub fn events(&self) -> Vec<(Hook, Value)> {
        self.events.borrow().clone()
    }

    /// All requests that were sent.
    pub fn requests(&self) -> Vec<HttpRequest> {
        self.requests.borrow().clone()
    }

    /// The requests as `GET /api/v1/projects`.
    pub fn lines(&self) -> Vec<String> {
        self.requests.borrow().iter().map(|request| format!("{} {}", request.method, request.path)).collect()
    }

    /// How many upserts were sent.
    pub fn upserts(&self) -> usize {
        self.requests.borrow().iter().filter(|request| request.is_upsert()).count()
    }

    /// How often the caller was asked for the key.
    pub fn asked_for_key(&self) -> u32 {
        self.asked_for_key.get()
    }

    /// All waits, in milliseconds.
    pub fn sleeps(&self) -> Vec<f64> {
        self.sleeps.borrow().clone()
    }

    /// The time that passed, in milliseconds.
    pub fn elapsed(&self) -> f64 {
        self.elapsed.get()
    }

    /// Lets time pass.
    fn pass(&self, milliseconds: f64) -> Result<(), Aborted> {
        let until = self.elapsed.get() + milliseconds;
        self.elapsed.set(until.min(self.abort_at).max(self.elapsed.get()));
        if until >= self.abort_at { Err(Aborted) } else { Ok(()) }
    }

    /// Lets other calls run.
    async fn turn(&self) {
        let mut waits = self.shares_time;
        poll_fn(|_| if std::mem::take(&mut waits) { Poll::Pending } else { Poll::Ready(()) }).await;
    }
}

impl<S: Server> Host for TestHost<S> {
    type Response = TestResponse;
    type Node = TestNode;

    fn parse_url(&self, url: &str) -> Option<String> {
        url::Url::parse(url).ok().map(String::from)
    }

    fn parse_date(&self, text: &str) -> Option<f64> {
        date::milliseconds(text)
    }

    async fn api_key(&self, limit: f64) -> Result<Json, ApiKeyFailure> {
        self.pass(self.api_key_delay.min(limit)).map_err(|_aborted| ApiKeyFailure::Aborted)?;
        if self.api_key_delay >= limit {
            return Err(ApiKeyFailure::TimedOut);
        }
        self.asked_for_key.set(self.asked_for_key.get() + 1);
        let mut keys = self.api_keys.borrow_mut();
        let key = if keys.len() > 1 { keys.pop_front() } else { keys.front().cloned() };
        key.expect("a key")
    }

    fn can_renew_api_key(&self) -> bool {
        self.renews_api_key
    }

    async fn fetch(&self, request: FetchRequest<'_>) -> Result<TestResponse, FetchFailure> {
        self.pass(0.0).map_err(|_aborted| FetchFailure::Aborted)?;
        let arrived = HttpRequest::arrived(&request, self.elapsed());
        self.turn().await;
        let look = self.server.look(&arrived);
        self.turn().await;
        self.requests.borrow_mut().push(arrived.clone());
        assert!(self.requests.borrow().len() <= ENDLESS, "the call does not end");
        let reply = self.server.answer(&arrived, look);
        self.turn().await;
        let Reply { delay, outcome } = self.server.finish(&arrived, reply);
        self.pass(delay.min(request.limit)).map_err(|_aborted| FetchFailure::Aborted)?;
        if delay >= request.limit { Err(FetchFailure::TimedOut) } else { outcome }
    }

    async fn fetch_into(&self, request: FetchRequest<'_>, sink: Rc<dyn Sink>) -> Result<TestResponse, FetchFailure> {
        let response = self.fetch(request).await?;
        Ok(response.handed_to(&*sink))
    }

    fn may_set_user_agent(&self) -> bool {
        self.names_itself
    }

    fn call_hook(&self, hook: Hook, event: impl FnOnce() -> Json) {
        self.events.borrow_mut().push((hook, value_of(&event())));
    }

    async fn sleep(&self, milliseconds: f64) -> Result<(), Aborted> {
        self.sleeps.borrow_mut().push(milliseconds);
        self.turn().await;
        self.pass(milliseconds)
    }

    fn process(&self) -> &Process {
        &self.process
    }

    fn now(&self) -> f64 {
        NOW + self.clock_error + self.elapsed()
    }

    fn clock(&self) -> f64 {
        CLOCK + self.elapsed()
    }

    fn random(&self) -> f64 {
        match &mut *self.chance.borrow_mut() {
            Chance::Always(number) => *number,
            Chance::Seeded(state) => next_number(state),
        }
    }
}

/// The next number of a linear congruential generator (Knuth's MMIX), its upper bits as a fraction.
fn next_number(state: &mut u64) -> f64 {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    let upper = u32::try_from(*state >> 32).unwrap_or_default();
    f64::from(upper) / 4_294_967_296.0
}
