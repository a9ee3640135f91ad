//! Calls for one connection key in one process: equal ones share one flow, others take turns. A removal shares with none.
//!
//! A *flight* is a flow in progress and the callers awaiting it. It is driven by its callers: whichever was woken last takes it
//! a step further. So it lives as long as one of them waits, and needs nobody to run it.
//!
//! Only the last flight of each key is in the table; each knows the one before it and waits for that one alone, so the cost grows
//! with the number of calls.

#![allow(async_fn_in_trait, reason = "the hosts are single-threaded, and so are their futures")]

use std::cell::{Cell, RefCell};
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use crate::activepieces::session::Session;
use crate::error::{Code, Error};
use crate::first::first;
use crate::host::{Host, Progress};
use crate::json::Json;
use crate::lru_cache::LruCache;
use crate::process::CALLS_AT_ONCE;
use crate::provision::remove::Removal;
use crate::provision::work::Work;
use crate::provision::{remove, run, trusted};
use crate::text::number;

type Outcome = Result<Json, Error>;

/// What is still to be done. Boxed so that the code about it is there once.
type Flow<'a> = Pin<Box<dyn Future<Output = Outcome> + 'a>>;

/// A host's timer may end a little early, in milliseconds.
const EARLY: f64 = 50.0;

/// A host whose calls can be shared.
pub trait SharingHost: Host + Sized + 'static {
    /// Whether one caller can wait for what another one began. Where the runtime ties promises and timers to the request that
    /// made them, it cannot.
    fn can_share(&self) -> bool;

    /// The flights of the process.
    fn flights(&self) -> &Flights<Self>;

    /// The same host for a flow of several callers, which none of their signals ends; [`abort`](SharingHost::abort) does.
    fn for_several(&self) -> Self;

    /// Ends what is under way on a host made by [`for_several`](SharingHost::for_several).
    fn abort(&self);

    /// Is ready when the caller aborts, and never otherwise.
    async fn aborted(&self);
}

/// The last flight of each key.
pub struct Flights<H>(LruCache<Rc<Flight<H>>>);

/// What a flight is to do.
enum Job {
    Provision(Work),
    Remove(Removal),
}

struct Flight<H> {
    host: H,
    job: Job,
    /// How many callers wait.
    callers: Cell<u32>,
    /// The flight that it waits for. One that gives up before its turn leaves this to the flight behind it.
    before: RefCell<Option<Rc<Flight<H>>>>,
    /// What is still to be done, if anything.
    flow: RefCell<Option<Flow<'static>>>,
    outcome: RefCell<Option<Outcome>>,
    /// The callers with the number of their last step, in that order: the last of them is the one that the flow wakes.
    drivers: RefCell<Vec<(u64, Waker)>>,
    steps: Cell<u64>,
    /// Whom to wake, besides the callers, when there is an outcome.
    waiting: RefCell<Vec<Waker>>,
}

/// [`run`] that shares the flow of equal calls, and waits for others that are about the same key. Each caller has a signal of its
/// own: it ends the caller's wait, and the flow with the last one. `options` is the plain data of the JavaScript options; `fetch`,
/// `signal` and `apiKey` are behind `host`.
///
/// # Errors
/// `INVALID_OPTIONS` before any request; any error of the API; `ABORTED` while the flow goes on for others.
pub async fn provision_connection<H: SharingHost>(host: H, options: Json) -> Outcome {
    let customer = options.text_property("externalProjectId").map(str::to_owned);
    let job = Work::read(&host, options).await.map(Job::Provision);
    fly(host, job, customer).await
}

/// [`remove::run`] that waits for other calls about the same key, and that later ones wait for. `options` is the plain data of the
/// JavaScript options; `fetch`, `signal` and `apiKey` are behind `host`.
///
/// # Errors
/// `INVALID_OPTIONS` before any request; any error of the API.
pub async fn remove_connection<H: SharingHost>(host: H, options: Json) -> Outcome {
    let customer = options.text_property("externalProjectId").map(str::to_owned);
    let job = Removal::read(&host, options).await.map(Job::Remove);
    fly(host, job, customer).await
}

/// Does a job, if there is one. Whatever error comes of it names the customer.
async fn fly<H: SharingHost>(host: H, job: Result<Job, Error>, customer: Option<String>) -> Outcome {
    let outcome = match job {
        Ok(job) => shared(host, job).await,
        Err(error) => Err(error),
    };
    outcome.map_err(|error| match customer {
        Some(customer) => error.for_customer(&customer),
        None => error,
    })
}

async fn shared<H: SharingHost>(host: H, mut job: Job) -> Outcome {
    if !host.can_share() {
        return reporting(&host, &job, Box::pin(job.run(&host))).await;
    }
    loop {
        let deadline = job.session().deadline;
        let (flight, spare) = host.flights().join(&host, job);
        let outcome = reporting(&host, &flight.job, Box::pin(flight.outcome()));
        let outcome = match first(outcome, end_of_wait(&host, deadline, flight.deadline())).await {
            Ok(outcome) => outcome,
            Err(why) if flight.leave() > 0 => {
                let may_be_spent = why.code() == Code::Timeout && flight.is_one_use();
                return Err(if may_be_spent { why.with_spent_code() } else { why });
            }
            Err(why) => {
                flight.host.abort();
                let outcome = flight.outcome().await;
                host.flights().forget(&flight);
                return outcome.map_err(|error| if why.code() == Code::Timeout { why } else { error });
            }
        };
        host.flights().forget(&flight);
        // The time of the one who began ran out, and ours may not have. After any other time-out another try would do no better;
        // and a single-use code may have been sent.
        let is_over = host.clock() > flight.deadline() - EARLY && !flight.is_one_use();
        match (outcome, spare) {
            (Err(error), Some(spare)) if error.code() == Code::Timeout && is_over && host.clock() < deadline => job = spare,
            (outcome, _) => return outcome,
        }
    }
}

/// Waits for a job's outcome, and tells the caller meanwhile when the project is known.
async fn reporting(host: &impl Host, job: &Job, mut outcome: Flow<'_>) -> Outcome {
    let mut told = false;
    poll_fn(|context| {
        let polled = outcome.as_mut().poll(context);
        if !told && job.knows_project() {
            told = true;
            host.tell(Progress::ProjectKnown);
        }
        polled
    })
    .await
}

/// Waits for what ends a caller's wait before the flow's end: the caller's abort; or the end of the caller's time, which comes
/// first where the flow was begun by someone who has more.
async fn end_of_wait<H: SharingHost>(host: &H, deadline: f64, of_flow: f64) -> Error {
    if deadline >= of_flow {
        host.aborted().await;
    } else if host.sleep((deadline - host.clock()).max(0.0)).await.is_ok() {
        let text = "The call's time ran out while another call did the same, which goes on";
        return Error::new(Code::Timeout, text).retryable();
    }
    Error::new(Code::Aborted, "The call was aborted; other callers wait for the same, so that it goes on.")
}

impl Job {
    fn session(&self) -> &Session {
        match self {
            Job::Provision(work) => &work.session,
            Job::Remove(removal) => &removal.session,
        }
    }

    /// What it takes turns about.
    fn turn(&self) -> &str {
        match self {
            Job::Provision(work) => &work.turn,
            Job::Remove(removal) => &removal.turn,
        }
    }

    /// Whether another job can share its flow. After its write was sent none can: another process may have written since, and
    /// the job's own caller may have been told so before the other call began.
    fn can_serve(&self, other: &Job) -> bool {
        match (self, other) {
            (Job::Provision(work), Job::Provision(other)) => {
                let suits = work.project_first || !other.project_first;
                suits && !work.write_sent.get() && work.is_same(other)
            }
            _ => false,
        }
    }

    /// Whether the customer's project is known to be there.
    fn knows_project(&self) -> bool {
        matches!(self, Job::Provision(work) if work.project_known.get())
    }

    /// Passes on that the project is there, to a job that waits behind this one.
    fn pass_on_project(&self, behind: &Job) {
        if let (Job::Provision(work), Job::Provision(other)) = (self, behind)
            && work.project_known.get()
            && work.is_same_project(other)
        {
            other.project_known.set(true);
        }
    }

    /// Whether it uses up an authorization code.
    fn is_one_use(&self) -> bool {
        matches!(self, Job::Provision(work) if work.options.credentials.one_use)
    }

    /// What may be told without asking the server.
    fn trusted(&self, host: &impl Host) -> Option<Json> {
        match self {
            Job::Provision(work) => trusted(host, work),
            Job::Remove(_) => None,
        }
    }

    async fn run(&self, host: &impl Host) -> Outcome {
        match self {
            Job::Provision(work) => run(host, work).await,
            Job::Remove(removal) => remove::run(host, removal).await,
        }
    }
}

impl<H: 'static> Flights<H> {
    /// No flights.
    pub fn new() -> Self {
        Flights(LruCache::unbounded())
    }
}

impl<H: 'static> Default for Flights<H> {
    fn default() -> Self {
        Flights::new()
    }
}

impl<H: SharingHost> Flights<H> {
    /// Joins the flight that does the same work, or begins one behind the last of the key. Gives the job back where it was not
    /// needed.
    fn join(&self, host: &H, job: Job) -> (Rc<Flight<H>>, Option<Job>) {
        let turn = job.turn().to_owned();
        let last = self.0.get(&turn);
        if let Some(last) = &last
            && last.callers.get() > 0
            && !last.is_stuck()
            && last.job.can_serve(&job)
        {
            last.callers.set(last.callers.get() + 1);
            return (Rc::clone(last), Some(job));
        }
        let flight = Rc::new(Flight {
            host: host.for_several(),
            job,
            callers: Cell::new(1),
            before: RefCell::new(last),
            flow: RefCell::default(),
            outcome: RefCell::default(),
            drivers: RefCell::default(),
            steps: Cell::new(0),
            waiting: RefCell::default(),
        });
        flight.flow.replace(Some(Box::pin(flow(Rc::clone(&flight)))));
        self.0.set(&turn, Rc::clone(&flight));
        (flight, None)
    }

    /// Lets go of credentials that are no longer needed: of a flight that has ended, if no other was begun behind it. If it gave up
    /// before its turn, the one that it waited for is the last again.
    fn forget(&self, flight: &Rc<Flight<H>>) {
        let turn = flight.job.turn();
        if !flight.has_ended() || self.0.get(turn).is_none_or(|last| !Rc::ptr_eq(&last, flight)) {
            return;
        }
        let mut last = flight.before.take();
        while let Some(before) = last.take_if(|before| before.has_ended()) {
            last = before.before.take();
        }
        match last {
            Some(last) => self.0.set(turn, last),
            None => self.0.remove(turn),
        }
    }
}

/// Waits for its turn and does the work.
async fn flow<H: SharingHost>(flight: Rc<Flight<H>>) -> Outcome {
    let Flight { host, job, .. } = &*flight;
    wait_for_turn(&flight).await?;
    // What needs no request needs no slot either.
    if let Some(result) = job.trusted(host) {
        return Ok(result);
    }
    let slots = host.process().slots(&job.session().instance);
    let (now, deadline) = (host.clock(), job.session().deadline);
    match first(slots.take(now, deadline + EARLY), host.sleep((deadline - now).max(0.0))).await {
        Ok(_slot) => job.run(host).await,
        Err(ended) => Err(waited_in_vain(ended.is_err(), &busy(slots.waiting()))),
    }
}

/// Waits for the flight before, whatever becomes of it, and in its place for the one that it waited for itself if it gave up. One
/// that is there after its own time is not waited for any longer: a runtime took its callers away, and nobody drives it.
async fn wait_for_turn<H: SharingHost>(flight: &Flight<H>) -> Result<(), Error> {
    let Flight { host, .. } = flight;
    let deadline = flight.deadline();
    loop {
        let Some(before) = flight.before.borrow().clone() else { return Ok(()) };
        let end = deadline.min(before.deadline() + EARLY);
        let time = host.sleep((end - host.clock()).max(0.0));
        if let Err(ended) = first(before.end(&flight.job), time).await
            && (ended.is_err() || host.clock() >= deadline)
        {
            return Err(waited_in_vain(ended.is_err(), "another call about this customer"));
        }
        let next = before.before.take();
        flight.before.replace(next);
    }
}

fn busy(others: usize) -> String {
    let waiting = if others > 0 { [" and ", &number(others as f64), " wait"].concat() } else { String::new() };
    ["its turn: this process has ", &number(CALLS_AT_ONCE as f64), " calls under way for the instance", &waiting].concat()
}

fn waited_in_vain(aborted: bool, what: &str) -> Error {
    let text = if aborted { "The call was aborted" } else { "The call's time ran out" };
    let text = [text, " while it waited for ", what, "; nothing was sent."].concat();
    if aborted { Error::new(Code::Aborted, text) } else { Error::new(Code::Timeout, text).retryable() }
}

impl<H> Flight<H> {
    fn deadline(&self) -> f64 {
        self.job.session().deadline
    }

    fn has_ended(&self) -> bool {
        self.outcome.borrow().is_some()
    }

    fn is_one_use(&self) -> bool {
        self.job.is_one_use()
    }

    /// Takes a caller's part in driving the flow, and gives the outcome.
    async fn outcome(&self) -> Outcome {
        let mut driver = Driver { drivers: &self.drivers, step: 0 };
        poll_fn(|context| {
            self.drive(context);
            if let Some(outcome) = &*self.outcome.borrow() {
                return Poll::Ready(outcome.clone());
            }
            self.steps.set(self.steps.get() + 1);
            driver.note(self.steps.get(), context.waker());
            Poll::Pending
        })
        .await
    }

    /// Waits for the outcome without driving the flow. A job behind it learns meanwhile that the project is there.
    async fn end(&self, behind: &Job) {
        poll_fn(|context| {
            self.job.pass_on_project(behind);
            if self.has_ended() {
                return Poll::Ready(());
            }
            let mut waiting = self.waiting.borrow_mut();
            if !waiting.iter().any(|waker| waker.will_wake(context.waker())) {
                waiting.push(context.waker().clone());
            }
            Poll::Pending
        })
        .await;
    }

    fn drive(&self, context: &mut Context<'_>) {
        let mut flow = self.flow.borrow_mut();
        let knew_project = self.job.knows_project();
        if let Some(Poll::Ready(outcome)) = flow.as_mut().map(|flow| flow.as_mut().poll(context)) {
            // The flow holds this flight, which would otherwise hold itself for ever.
            *flow = None;
            self.outcome.replace(Some(outcome));
            self.drivers.take().into_iter().for_each(|(_, driver)| driver.wake());
            self.waiting.take().into_iter().for_each(Waker::wake);
        } else if !knew_project && self.job.knows_project() {
            // Each caller is to be told, and not the one alone who drives the flow.
            self.drivers.borrow().iter().for_each(|(_, driver)| driver.wake_by_ref());
            self.waiting.take().into_iter().for_each(Waker::wake);
        }
    }

    /// One caller less; another one has to drive the flow then, and one is enough. Returns how many are left.
    fn leave(&self) -> u32 {
        self.callers.set(self.callers.get() - 1);
        let driver = self.drivers.borrow().last().map(|(_, driver)| driver.clone());
        driver.into_iter().for_each(Waker::wake);
        self.callers.get()
    }
}

/// A caller's place among those that drive a flow.
struct Driver<'a> {
    drivers: &'a RefCell<Vec<(u64, Waker)>>,
    step: u64,
}

impl Driver<'_> {
    /// `step` is higher than any before, so that the steps stay in order.
    fn note(&mut self, step: u64, waker: &Waker) {
        self.remove();
        self.drivers.borrow_mut().push((step, waker.clone()));
        self.step = step;
    }

    fn remove(&self) {
        let mut drivers = self.drivers.borrow_mut();
        if let Ok(at) = drivers.binary_search_by_key(&self.step, |(step, _)| *step) {
            drivers.remove(at);
        }
    }
}

impl Drop for Driver<'_> {
    fn drop(&mut self) {
        self.remove();
    }
}

impl<H: Host> Flight<H> {
    /// Whether it is there after its own time, so that it never ends.
    fn is_stuck(&self) -> bool {
        self.host.clock() > self.deadline() + EARLY
    }
}
