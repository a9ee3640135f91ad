//! Does a job for each of many customers: pulls them one by one, keeps some under way, and hands each outcome on when it is there.
//!
//! What is held does not grow with the number of customers, but for eight bytes each: whoever takes the outcomes slowly slows the run down.

#![allow(async_fn_in_trait, reason = "the hosts are single-threaded, and so are their futures")]

use std::collections::VecDeque;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::stream::{FuturesUnordered, Stream};

use crate::error::{Code, Error};
use crate::fleet::pace::Pace;
use crate::fleet::seen::Seen;
use crate::fleet::tally::Tally;
use crate::host::{Aborted, Feed, Pulled};
use crate::json::Json;
use crate::options::bulk_options::BulkOptions;
use crate::provision::single_flight::SharingHost;
use crate::text::number;

/// What is to be done for each customer.
pub trait Job {
    /// Something to do once all customers are through, such as the removal of what none of them claims.
    type Rest;

    /// The customer's id.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` where it has none, or is not what a customer must be.
    fn id<'c>(&self, customer: &'c Json) -> Result<&'c str, Error>;

    /// Notes that a customer of this id was given, whatever becomes of it.
    fn claim(&self, _id: &str) {}

    /// Does what is to be done for a customer, whose id is new to the run. The result is a whole outcome.
    ///
    /// # Errors
    /// Whatever fails for this customer; the run goes on.
    async fn customer(&self, customer: Json) -> Result<Json, Error>;

    /// What is left to do when each customer has an outcome. It is not asked where the run ends before.
    ///
    /// # Errors
    /// What ends the run.
    async fn rest(&self, _tally: Tally) -> Result<Vec<Self::Rest>, Error> {
        Ok(Vec::new())
    }

    /// The customer that such a thing is about.
    fn id_of_rest(_rest: &Self::Rest) -> Option<&str> {
        None
    }

    /// Does such a thing. The result is a whole outcome.
    ///
    /// # Errors
    /// Whatever fails of it; the run goes on.
    async fn finish(&self, rest: Self::Rest) -> Result<Json, Error>;
}

/// Does the job for each customer, and hands the outcomes on in the order in which they come. `failFast` ends the run after the first
/// failure, and those under way are let end.
///
/// # Errors
/// `ABORTED` once the caller aborted, and what [`Feed::next`] and [`Job::rest`] fail with: each after the outcomes of those that were under
/// way.
pub async fn run<H: SharingHost, F: Feed, J: Job>(host: &H, feed: &F, options: BulkOptions, job: &J) -> Result<(), Error> {
    let run = Run {
        host,
        feed,
        job,
        options,
        pace: Pace::new(options.concurrency),
        tally: Tally::new(options.total, host.clock()),
        seen: Seen::default(),
        pulled: 0,
        phase: Phase::Customers,
        next: None,
        stop: None,
        aborted: Some(Box::pin(host.aborted())),
        pulling: None,
        pausing: None,
        running: FuturesUnordered::new(),
        finished: VecDeque::new(),
        emitting: None,
    };
    run.run().await
}

type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// Where the next thing to do comes from.
enum Phase<R> {
    Customers,
    /// All customers were pulled; the job says what is left when each has an outcome.
    LastCustomers,
    Rest(VecDeque<R>),
}

/// Why nothing more is begun.
enum Stop {
    /// A customer failed, and that was to end the run.
    FailFast,
    /// The caller takes no more.
    Closed,
    Failed(Error),
}

/// What is begun next.
enum Next<R> {
    /// A customer, with the id.
    Customer(String, Json),
    Rest(R),
}

/// What was waited for.
enum Event<R> {
    Aborted,
    Ended(Ended),
    Emitted(Result<(), Aborted>),
    Pulled(Result<Option<Pulled>, Error>),
    Rest(Result<Vec<R>, Error>),
    Paused,
}

/// How the job ended for one customer.
struct Ended {
    id: Option<String>,
    begun_at: f64,
    result: Result<Json, Error>,
}

struct Run<'a, H, F, J: Job> {
    host: &'a H,
    feed: &'a F,
    job: &'a J,
    options: BulkOptions,
    pace: Pace,
    tally: Tally,
    seen: Seen,
    /// How many customers were pulled.
    pulled: u32,
    phase: Phase<J::Rest>,
    /// What waits for room, or for the end of a pause.
    next: Option<Next<J::Rest>>,
    stop: Option<Stop>,
    aborted: Option<Boxed<'a, ()>>,
    /// The next customer, or what is left when all customers are through.
    pulling: Option<Boxed<'a, Event<J::Rest>>>,
    pausing: Option<Boxed<'a, ()>>,
    running: FuturesUnordered<Boxed<'a, Ended>>,
    /// The outcomes that wait to be taken.
    finished: VecDeque<Json>,
    emitting: Option<Boxed<'a, Result<(), Aborted>>>,
}

impl<'a, H: SharingHost, F: Feed, J: Job> Run<'a, H, F, J> {
    async fn run(mut self) -> Result<(), Error> {
        self.tell();
        loop {
            self.begin();
            if self.has_ended() {
                break;
            }
            let event = poll_fn(|context| self.poll(context)).await;
            self.take(event);
        }
        match self.stop {
            Some(Stop::Failed(error)) => Err(error),
            _ => Ok(()),
        }
    }

    fn has_ended(&self) -> bool {
        let is_idle = self.running.is_empty() && self.pulling.is_none() && self.finished.is_empty() && self.emitting.is_none();
        is_idle && self.pausing.is_none()
    }

    /// Begins what there is room for.
    fn begin(&mut self) {
        if self.emitting.is_none()
            && let Some(outcome) = self.finished.pop_front()
        {
            let feed = self.feed;
            // A caller who takes no more may have gone, and a timer would keep its process alive.
            self.pausing = None;
            self.emitting = Some(Box::pin(async move { feed.emit(outcome).await }));
        }
        while self.stop.is_none() && self.pulling.is_none() && self.has_room() && self.begin_next() {}
    }

    fn has_room(&self) -> bool {
        self.running.len() + self.finished.len() < self.pace.width()
    }

    /// Begins the next thing, or has it fetched; says whether that got it further.
    fn begin_next(&mut self) -> bool {
        let (host, job) = (self.host, self.job);
        if self.next.is_some()
            && let Some(pause) = self.pace.pause(host.clock())
        {
            if self.pausing.is_none() && self.emitting.is_none() {
                self.pausing = Some(Box::pin(async move {
                    let _ended = host.sleep(pause).await;
                }));
            }
            return false;
        }
        match self.next.take() {
            Some(Next::Customer(id, customer)) => self.start(Some(id), job.customer(customer)),
            Some(Next::Rest(rest)) => self.start(J::id_of_rest(&rest).map(str::to_owned), job.finish(rest)),
            None => return self.fetch_next(),
        }
        true
    }

    /// Has the next thing fetched; says whether it is there.
    fn fetch_next(&mut self) -> bool {
        let (feed, job) = (self.feed, self.job);
        match &mut self.phase {
            Phase::Customers => self.pulling = Some(Box::pin(async move { Event::Pulled(feed.next().await) })),
            Phase::LastCustomers if self.running.is_empty() => {
                let tally = self.tally.clone();
                self.pulling = Some(Box::pin(async move { Event::Rest(job.rest(tally).await) }));
            }
            Phase::LastCustomers => {}
            Phase::Rest(rest) => self.next = rest.pop_front().map(Next::Rest),
        }
        self.next.is_some()
    }

    fn start(&mut self, id: Option<String>, work: impl Future<Output = Result<Json, Error>> + 'a) {
        let begun_at = self.host.clock();
        self.running.push(Box::pin(async move { Ended { id, begun_at, result: work.await } }));
    }

    /// Waits for whatever comes first. The caller's abort is looked for before all else.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Event<J::Rest>> {
        if let Some(()) = ready(&mut self.aborted, context) {
            return Poll::Ready(Event::Aborted);
        }
        if let Poll::Ready(Some(ended)) = Pin::new(&mut self.running).poll_next(context) {
            return Poll::Ready(Event::Ended(ended));
        }
        if let Some(result) = ready(&mut self.emitting, context) {
            return Poll::Ready(Event::Emitted(result));
        }
        if let Some(event) = ready(&mut self.pulling, context) {
            return Poll::Ready(event);
        }
        match ready(&mut self.pausing, context) {
            Some(()) => Poll::Ready(Event::Paused),
            None => Poll::Pending,
        }
    }

    fn take(&mut self, event: Event<J::Rest>) {
        match event {
            Event::Aborted => self.stop(Stop::Failed(aborted())),
            Event::Ended(ended) => self.end(ended),
            Event::Emitted(Ok(())) | Event::Paused => {}
            Event::Emitted(Err(Aborted)) => {
                self.finished.clear();
                self.stop(Stop::Closed);
            }
            Event::Pulled(Ok(Some(customer))) => self.take_customer(customer),
            Event::Pulled(Ok(None)) => self.phase = Phase::LastCustomers,
            Event::Rest(Ok(rest)) => self.phase = Phase::Rest(rest.into()),
            Event::Pulled(Err(error)) | Event::Rest(Err(error)) if error.code() == Code::Aborted => {
                self.stop(Stop::Failed(aborted()));
            }
            Event::Pulled(Err(error)) | Event::Rest(Err(error)) => self.stop(Stop::Failed(error)),
        }
    }

    fn take_customer(&mut self, customer: Pulled) {
        self.pulled += 1;
        let customer = match customer {
            Ok(customer) => customer,
            Err(error) => {
                let id = error.data().external_project_id.clone();
                id.iter().for_each(|id| self.job.claim(id));
                return self.refuse(id, error);
            }
        };
        let id = match self.job.id(&customer) {
            Ok(id) => id.to_owned(),
            Err(error) => return self.refuse(None, error),
        };
        self.job.claim(&id);
        if !self.seen.insert(&id) {
            let rule = "is the id of an earlier customer of this run: each customer may be there once";
            return self.refuse(Some(id), Error::option("externalProjectId", rule));
        }
        self.next = Some(Next::Customer(id, customer));
    }

    /// A customer for whom nothing can be begun.
    fn refuse(&mut self, id: Option<String>, mut error: Error) {
        if id.is_none() {
            let place = ["; it is customer number ", &number(f64::from(self.pulled)), " of the run"].concat();
            error.data_mut().message.push_str(&place);
        }
        self.fail(id, error);
        self.tell();
    }

    fn end(&mut self, ended: Ended) {
        match ended.result {
            // The signal fired, and is about to end all of the run.
            Err(error) if error.code() == Code::Aborted => return self.stop(Stop::Failed(aborted())),
            Err(error) => {
                self.pace.note_failure(ended.begun_at, self.host.clock(), &error);
                self.fail(ended.id, error);
            }
            Ok(outcome) => {
                self.pace.note_success();
                self.tally.done += 1;
                self.hand_on(outcome);
            }
        }
        self.tell();
    }

    fn fail(&mut self, id: Option<String>, error: Error) {
        self.tally.done += 1;
        self.tally.failed += 1;
        self.tally.nameless += u32::from(id.is_none());
        self.hand_on(failed(id.as_deref(), error));
        if self.options.fail_fast {
            self.stop(Stop::FailFast);
        }
    }

    fn hand_on(&mut self, outcome: Json) {
        if !matches!(self.stop, Some(Stop::Closed)) {
            self.finished.push_back(outcome);
        }
    }

    /// Begins nothing more. Those under way are let end: dropping them would leave flights without their callers.
    fn stop(&mut self, why: Stop) {
        self.pulling = None;
        self.pausing = None;
        self.next = None;
        match (&self.stop, &why) {
            (Some(Stop::Closed), _) | (Some(_), Stop::FailFast) => {}
            _ => self.stop = Some(why),
        }
    }

    fn tell(&self) {
        let now = self.host.clock();
        self.feed.progress(|| self.tally.progress(now, self.pace.pause(now)));
    }
}

/// What a future gives, if it is there and ready. It is gone then.
fn ready<T>(future: &mut Option<Boxed<'_, T>>, context: &mut Context<'_>) -> Option<T> {
    match future.as_mut()?.as_mut().poll(context) {
        Poll::Ready(value) => {
            *future = None;
            Some(value)
        }
        Poll::Pending => None,
    }
}

/// The outcome of a customer for whom the job failed.
fn failed(id: Option<&str>, error: Error) -> Json {
    let error = match id {
        Some(id) => error.for_customer(id),
        None => error,
    };
    let mut outcome = Json::object();
    outcome.set_text("status", "failed");
    outcome.set("externalProjectId", id.map_or(Json::Null, Json::text));
    outcome.set("error", error.to_json());
    outcome
}

fn aborted() -> Error {
    let text = "The run was aborted. Customers without an outcome were not begun, or were cut short: run again to go on.";
    Error::new(Code::Aborted, text)
}
