//! One caller of the process: a host with a signal of its own.

use std::cell::RefCell;
use std::rc::Rc;

use predefined_connection::error::Error;
use predefined_connection::host::{Aborted, ApiKeyFailure, FetchFailure, FetchRequest, Hook, Host, Progress, Sink};
use predefined_connection::json::Json;
use predefined_connection::process::Process;
use predefined_connection::provision::single_flight::{Flights, SharingHost, provision_connection, remove_connection};
use serde_json::Value;

use crate::model_server::ModelServer;
use crate::scripted_host::{HttpRequest, Reply, Server, TestHost, TestNode, TestResponse, json_of, value_of};
use crate::world::{Signal, Task, World};

/// The process, with all of its callers.
pub struct Site {
    pub world: World,
    pub process: Process,
    pub flights: Flights<Caller>,
    /// What the server does otherwise.
    pub fault: RefCell<Fault>,
}

/// The reply to a request, where it is not the usual one.
pub type Fault = Box<dyn Fn(&HttpRequest) -> Option<Reply>>;

/// A host. Time, requests and aborts are the world's; all else is as in the other tests.
#[derive(Clone)]
pub struct Caller {
    pub site: Rc<Site>,
    pub signal: Signal,
    pub api_key: &'static str,
    /// How long the function takes that gives the key, in milliseconds.
    pub key_takes: f64,
    /// Whether it can wait for what another caller began.
    pub can_share: bool,
    /// What its hooks were told.
    pub events: Rc<RefCell<Vec<(Hook, Value)>>>,
    /// What it was told, and when, if it wants to be: it then wants the project first.
    pub told: Option<Told>,
}

/// What a caller was told, and when.
pub type Told = Rc<RefCell<Vec<(f64, Progress)>>>;

/// How a call ended, and when.
pub type Outcome = Rc<RefCell<Option<(f64, Result<Value, Error>)>>>;

impl Site {
    /// One whose requests take 10 ms each.
    pub fn new() -> Rc<Self> {
        Site::slow(10.0)
    }

    /// One whose requests take so many milliseconds each.
    pub fn slow(latency: f64) -> Rc<Self> {
        let usual: Fault = Box::new(|_| None);
        let fault = RefCell::new(usual);
        Rc::new(Site { world: World::new(latency), process: Process::new(), flights: Flights::new(), fault })
    }

    /// A caller with the usual key and `fetch`.
    pub fn caller(self: &Rc<Self>) -> Caller {
        let (site, signal) = (Rc::clone(self), Signal::default());
        let events = Rc::default();
        Caller { site, signal, api_key: "sk-key-90210", key_takes: 0.0, can_share: true, events, told: None }
    }

    /// A caller who is told how far its call has come.
    pub fn login(self: &Rc<Self>) -> Caller {
        Caller { told: Some(Rc::default()), ..self.caller() }
    }

    /// The credentials of the connections under the customer's key.
    pub fn tokens(&self) -> Vec<String> {
        let rows = self.world.model.connections_of("gelato_org_1234");
        rows.into_iter().map(|stored| stored.value["props"]["access_token"].as_str().unwrap_or_default().to_owned()).collect()
    }
}

impl Caller {
    /// A call at this time, and how it will end.
    pub fn call(&self, at: f64, options: &Value) -> (Task, Outcome) {
        self.begin(at, options, async |caller, options| provision_connection(caller, options).await)
    }

    /// A removal at this time, and how it will end.
    pub fn remove(&self, at: f64, options: &Value) -> (Task, Outcome) {
        self.begin(at, options, async |caller, options| remove_connection(caller, options).await)
    }

    fn begin<F>(&self, at: f64, options: &Value, call: F) -> (Task, Outcome)
    where
        F: AsyncFnOnce(Caller, Json) -> Result<Json, Error> + 'static,
    {
        let (caller, options, outcome) = (self.clone(), json_of(options), Outcome::default());
        let ended = Rc::clone(&outcome);
        let task = async move {
            let site = Rc::clone(&caller.site);
            site.world.until(at).await;
            let result = call(caller, options).await;
            ended.replace(Some((site.world.time(), result.map(|result| value_of(&result)))));
        };
        (Box::pin(task), outcome)
    }

    /// The caller's abort at this time.
    pub fn abort(&self, at: f64) -> Task {
        let caller = self.clone();
        Box::pin(async move {
            caller.site.world.until(at).await;
            caller.signal.abort();
        })
    }

    /// When it was told this for the first time.
    pub fn told_at(&self, progress: Progress) -> Option<f64> {
        let told = self.told.as_ref()?.borrow();
        told.iter().find(|(_, known)| *known == progress).map(|(at, _)| *at)
    }

    fn pure(&self) -> TestHost<&ModelServer> {
        TestHost::new(&self.site.world.model)
    }
}

impl Host for Caller {
    type Response = TestResponse;
    type Node = TestNode;

    fn parse_url(&self, url: &str) -> Option<String> {
        self.pure().parse_url(url)
    }

    fn parse_date(&self, text: &str) -> Option<f64> {
        self.pure().parse_date(text)
    }

    fn can_renew_api_key(&self) -> bool {
        self.key_takes > 0.0
    }

    fn wants_project_first(&self) -> bool {
        self.told.is_some()
    }

    fn tell(&self, progress: Progress) {
        if let Some(told) = &self.told {
            told.borrow_mut().push((self.clock(), progress));
        }
    }

    async fn api_key(&self, _limit: f64) -> Result<Json, ApiKeyFailure> {
        self.sleep(self.key_takes).await.map_err(|_aborted| ApiKeyFailure::Aborted)?;
        Ok(Json::text(self.api_key))
    }

    async fn fetch(&self, request: FetchRequest<'_>) -> Result<TestResponse, FetchFailure> {
        if self.signal.is_aborted() {
            return Err(FetchFailure::Aborted);
        }
        let world = &self.site.world;
        let arrived = HttpRequest::arrived(&request, world.time());
        world.send(arrived.clone());
        let begun = world.time();
        let wait = async |milliseconds: f64| {
            let end = begun + milliseconds.min(request.limit);
            self.signal.unless_aborted(world.until(end)).await.ok_or(FetchFailure::Aborted)?;
            if milliseconds >= request.limit { Err(FetchFailure::TimedOut) } else { Ok(()) }
        };
        wait(world.latency / 2.0).await?;
        let look = world.model.look(&arrived);
        let fault = (self.site.fault.borrow())(&arrived);
        let usual = fault.is_none();
        let reply = fault.unwrap_or_else(|| world.model.answer(&arrived, look));
        wait(world.latency + reply.delay).await?;
        if usual { world.model.finish(&arrived, reply).outcome } else { reply.outcome }
    }

    async fn fetch_into(&self, request: FetchRequest<'_>, sink: Rc<dyn Sink>) -> Result<TestResponse, FetchFailure> {
        Ok(self.fetch(request).await?.handed_to(&*sink))
    }

    fn may_set_user_agent(&self) -> bool {
        true
    }

    fn call_hook(&self, hook: Hook, event: impl FnOnce() -> Json) {
        self.events.borrow_mut().push((hook, value_of(&event())));
    }

    async fn sleep(&self, milliseconds: f64) -> Result<(), Aborted> {
        let end = self.site.world.time() + milliseconds;
        self.signal.unless_aborted(self.site.world.until(end)).await.ok_or(Aborted)
    }

    fn process(&self) -> &Process {
        &self.site.process
    }

    fn now(&self) -> f64 {
        self.pure().now() + self.site.world.time()
    }

    fn clock(&self) -> f64 {
        self.site.world.time()
    }

    fn random(&self) -> f64 {
        0.5
    }
}

impl SharingHost for Caller {
    fn can_share(&self) -> bool {
        self.can_share
    }

    fn flights(&self) -> &Flights<Self> {
        &self.site.flights
    }

    fn for_several(&self) -> Self {
        Caller { signal: Signal::default(), ..self.clone() }
    }

    fn abort(&self) {
        self.signal.abort();
    }

    async fn aborted(&self) {
        self.signal.aborted().await;
    }
}

/// How a call ended; fails where it did not.
pub fn ended(outcome: &Outcome) -> (f64, Result<Value, Error>) {
    outcome.borrow().clone().expect("the call ended")
}
