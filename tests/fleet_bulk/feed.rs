//! The caller of a run: gives customers, and takes outcomes at its own speed.

use std::cell::{Cell, RefCell};
use std::future::pending;
use std::rc::Rc;

use predefined_connection::error::Error;
use predefined_connection::host::{Aborted, Feed, Pulled};
use predefined_connection::json::Json;
use serde_json::{Value, json};

use crate::caller::{Caller, Site};
use crate::scripted_host::{json_of, value_of};
use crate::world::Signal;

/// What the iterable gives next, and after how long.
pub type Source = Box<dyn FnMut(usize) -> (f64, Result<Option<Pulled>, Error>)>;

/// What the function `credentials` gives, and after how long.
pub type Credentials = Box<dyn Fn(&Value) -> (f64, Result<Json, Error>)>;

pub struct TestFeed {
    site: Rc<Site>,
    signal: Signal,
    source: RefCell<Source>,
    /// How long the consumer works on each outcome, in milliseconds.
    pub takes: f64,
    /// After so many outcomes the consumer leaves.
    pub leaves_after: usize,
    pub credentials: Option<Credentials>,
    pub pulled: Cell<usize>,
    /// The most customers that were pulled and had no outcome yet, or one that was not taken.
    pub most_held: Cell<usize>,
    /// When each outcome was handed on.
    pub outcomes: RefCell<Vec<(f64, Value)>>,
    pub progress: RefCell<Vec<Value>>,
}

/// A customer with nothing but its id.
pub fn customer(id: &str) -> Pulled {
    Ok(json_of(&json!({ "externalProjectId": id })))
}

/// Customers `org-0` and so on.
pub fn numbered(count: usize) -> Source {
    Box::new(move |at| (0.0, Ok((at < count).then(|| customer(&format!("org-{at}"))))))
}

/// These customers.
pub fn these(customers: Vec<Pulled>) -> Source {
    Box::new(move |at| (0.0, Ok(customers.get(at).cloned())))
}

impl TestFeed {
    pub fn new(caller: &Caller, source: Source) -> Self {
        TestFeed {
            site: Rc::clone(&caller.site),
            signal: caller.signal.clone(),
            source: RefCell::new(source),
            takes: 0.0,
            leaves_after: usize::MAX,
            credentials: None,
            pulled: Cell::new(0),
            most_held: Cell::new(0),
            outcomes: RefCell::default(),
            progress: RefCell::default(),
        }
    }

    /// The customer, the status and the time of each outcome.
    pub fn told(&self) -> Vec<(String, String, f64)> {
        let text = |outcome: &Value, name: &str| outcome[name].as_str().unwrap_or("none").to_owned();
        self.outcomes.borrow().iter().map(|(at, told)| (text(told, "externalProjectId"), text(told, "status"), *at)).collect()
    }

    /// The ids of the customers in the order of their outcomes.
    pub fn ids(&self) -> Vec<String> {
        self.told().into_iter().map(|(id, _, _)| id).collect()
    }

    /// The only outcome's error.
    pub fn error(&self) -> Value {
        let outcomes = self.outcomes.borrow();
        assert_eq!(outcomes.len(), 1, "{outcomes:?}");
        outcomes[0].1["error"].clone()
    }

    fn note_held(&self) {
        let held = self.pulled.get() - self.outcomes.borrow().len();
        self.most_held.set(self.most_held.get().max(held));
    }
}

impl Feed for TestFeed {
    async fn next(&self) -> Result<Option<Pulled>, Error> {
        let (delay, result) = (self.source.borrow_mut())(self.pulled.get());
        if delay.is_infinite() {
            return pending().await;
        }
        self.site.world.until(self.site.world.time() + delay).await;
        if matches!(result, Ok(Some(_))) {
            self.pulled.set(self.pulled.get() + 1);
            self.note_held();
        }
        result
    }

    fn has_credentials(&self) -> bool {
        self.credentials.is_some()
    }

    async fn credentials(&self, customer: &Json, _limit: f64) -> Result<Json, Error> {
        let (delay, result) = (self.credentials.as_ref().expect("credentials"))(&value_of(customer));
        self.site.world.until(self.site.world.time() + delay).await;
        result
    }

    fn has_former_key(&self) -> bool {
        false
    }

    fn former_key(&self, _external_project_id: &str) -> Result<String, Error> {
        panic!("nothing is moved here")
    }

    async fn emit(&self, result: Json) -> Result<(), Aborted> {
        let now = self.site.world.time();
        self.outcomes.borrow_mut().push((now, value_of(&result)));
        self.site.world.until(now + self.takes).await;
        if self.outcomes.borrow().len() < self.leaves_after {
            return Ok(());
        }
        // As the facade does.
        self.signal.abort();
        Err(Aborted)
    }

    fn progress(&self, progress: impl FnOnce() -> Json) {
        self.progress.borrow_mut().push(value_of(&progress()));
    }
}
