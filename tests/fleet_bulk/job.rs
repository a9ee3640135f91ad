//! A job that takes its time, and fails where it is to fail.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use predefined_connection::error::{Code, Error};
use predefined_connection::fleet::bulk::{self, Job};
use predefined_connection::fleet::tally::Tally;
use predefined_connection::json::Json;
use predefined_connection::options::bulk_options::BulkOptions;
use serde_json::json;

use crate::caller::{Caller, Site};
use crate::feed::TestFeed;
use crate::scripted_host::json_of;
use crate::world::{Signal, Task};

/// How long the work for a customer takes that is begun at a time, and what it fails with.
pub type Plan = Box<dyn Fn(&str, f64) -> (f64, Option<Error>)>;

pub struct TestJob {
    site: Rc<Site>,
    signal: Signal,
    plan: Plan,
    /// What is left to do after the customers.
    pub rest: Vec<String>,
    /// How far the run was when that was asked.
    pub tally: RefCell<Option<Tally>>,
    /// When each was begun.
    pub begun: RefCell<Vec<(f64, String)>>,
    pub under_way: Cell<usize>,
    pub most_under_way: Cell<usize>,
}

/// Each customer takes so long.
pub fn steady(milliseconds: f64) -> Plan {
    Box::new(move |_, _| (milliseconds, None))
}

/// An error that tells that the server is busy.
pub fn busy(retry_after: Option<f64>) -> Error {
    let mut error = Error::new(Code::RateLimited, "too many requests").retryable();
    error.data_mut().retry_after = retry_after;
    error
}

impl TestJob {
    pub fn new(caller: &Caller, plan: Plan) -> Self {
        TestJob {
            site: Rc::clone(&caller.site),
            signal: caller.signal.clone(),
            plan,
            rest: Vec::new(),
            tally: RefCell::default(),
            begun: RefCell::default(),
            under_way: Cell::new(0),
            most_under_way: Cell::new(0),
        }
    }

    /// The times at which customers were begun.
    pub fn times(&self) -> Vec<f64> {
        self.begun.borrow().iter().map(|(at, _)| *at).collect()
    }

    async fn work(&self, id: &str, status: &str) -> Result<Json, Error> {
        let now = self.site.world.time();
        self.begun.borrow_mut().push((now, id.to_owned()));
        self.under_way.set(self.under_way.get() + 1);
        self.most_under_way.set(self.most_under_way.get().max(self.under_way.get()));
        let (takes, error) = (self.plan)(id, now);
        let waited = self.signal.unless_aborted(self.site.world.until(now + takes)).await;
        self.under_way.set(self.under_way.get() - 1);
        match (waited, error) {
            (None, _) => Err(Error::new(Code::Aborted, "cut short")),
            (Some(()), Some(error)) => Err(error),
            (Some(()), None) => Ok(json_of(&json!({ "status": status, "externalProjectId": id }))),
        }
    }
}

impl Job for TestJob {
    type Rest = String;

    fn id<'c>(&self, customer: &'c Json) -> Result<&'c str, Error> {
        customer.text_property("externalProjectId").ok_or_else(|| Error::option("externalProjectId", "is missing"))
    }

    async fn customer(&self, customer: Json) -> Result<Json, Error> {
        self.work(self.id(&customer)?, "done").await
    }

    async fn rest(&self, tally: Tally) -> Result<Vec<String>, Error> {
        self.tally.replace(Some(tally));
        Ok(self.rest.clone())
    }

    fn id_of_rest(rest: &String) -> Option<&str> {
        Some(rest)
    }

    async fn finish(&self, rest: String) -> Result<Json, Error> {
        self.work(&rest, "tidied").await
    }
}

/// How a run is to go.
pub const FIVE: BulkOptions = BulkOptions { concurrency: 5, fail_fast: false, total: None };

/// Runs the job to its end; gives how it ended, and when.
pub fn run(feed: TestFeed, job: TestJob, caller: &Caller, options: BulkOptions) -> Ended {
    run_beside(feed, job, caller, options, Vec::new())
}

pub struct Ended {
    pub feed: Rc<TestFeed>,
    pub job: Rc<TestJob>,
    pub at: f64,
    pub result: Result<(), Error>,
}

/// The same while other things happen.
pub fn run_beside(feed: TestFeed, job: TestJob, caller: &Caller, options: BulkOptions, mut others: Vec<Task>) -> Ended {
    let (feed, job, ended) = (Rc::new(feed), Rc::new(job), Rc::new(RefCell::new(None)));
    let task = {
        let (feed, job, ended, caller) = (Rc::clone(&feed), Rc::clone(&job), Rc::clone(&ended), caller.clone());
        async move {
            let result = bulk::run(&caller, &*feed, options, &*job).await;
            ended.replace(Some((caller.site.world.time(), result)));
        }
    };
    others.push(Box::pin(task));
    caller.site.world.run(others, &[]);
    let (at, result) = ended.take().expect("the run ended");
    assert_eq!(job.under_way.get(), 0, "customers are still under way");
    Ended { feed, job, at, result }
}
