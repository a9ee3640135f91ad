//! A server that expects these requests in this order.

use std::cell::RefCell;
use std::collections::VecDeque;

use serde_json::Value;

use super::{HttpRequest, Reply, Server};

/// The requests still to come, with their answers.
#[derive(Default)]
pub struct Script {
    steps: RefCell<VecDeque<(Expected, Reply)>>,
}

/// A request that must come.
#[derive(Clone)]
pub struct Expected {
    method: &'static str,
    path: String,
    query: Vec<(String, String)>,
    body: Option<Value>,
}

/// A read with this query.
pub fn get(path: &str, query: &[(&str, &str)]) -> Expected {
    let query = query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Expected { method: "GET", path: path.to_owned(), query, body: None }
}

/// A write with this body.
pub fn post(path: &str, body: Value) -> Expected {
    Expected { method: "POST", path: path.to_owned(), query: Vec::new(), body: Some(body) }
}

/// A removal.
pub fn delete(path: &str) -> Expected {
    Expected { method: "DELETE", path: path.to_owned(), query: Vec::new(), body: None }
}

impl Script {
    /// The script with one more step.
    #[must_use]
    pub fn then(self, expected: Expected, reply: Reply) -> Self {
        self.steps.borrow_mut().push_back((expected, reply));
        self
    }

    /// Fails if requests are missing.
    pub fn assert_done(&self) {
        let missing: Vec<String> = self.steps.borrow().iter().map(|(step, _)| format!("{} {}", step.method, step.path)).collect();
        assert!(missing.is_empty(), "these requests were not sent: {missing:?}");
    }
}

impl Server for Script {
    fn answer(&self, request: &HttpRequest, _look: Option<String>) -> Reply {
        let next = self.steps.borrow_mut().pop_front();
        let Some((expected, reply)) = next else {
            panic!("no further request was expected: {} {}", request.method, request.url);
        };
        let found = (request.method.as_str(), &request.path, &request.query, &request.body);
        assert_eq!(found, (expected.method, &expected.path, &expected.query, &expected.body));
        reply
    }
}
