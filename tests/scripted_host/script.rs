//! A server that expects these requests in this order.

use std::cell::RefCell;
use std::collections::VecDeque;

use serde_json::Value;

use super::{HttpRequest, Reply, Server};

/// In an answer: the display name of the last upsert, with its fingerprint.
pub const AS_WRITTEN: &str = "<as written>";

/// The requests still to come, with their answers.
#[derive(Default)]
pub struct Script {
    steps: RefCell<VecDeque<(Expected, Reply)>>,
    /// The display name of the last upsert, as text of JSON.
    written: RefCell<String>,
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
        let mut body = request.body.clone();
        if request.is_upsert() {
            let (visible, has_mark) = request.visible("displayName");
            assert!(has_mark, "a write without a fingerprint: {body:?}");
            let name = body.as_mut().map(|body| std::mem::replace(&mut body["displayName"], Value::from(visible)));
            *self.written.borrow_mut() = name.unwrap_or_default().to_string().trim_matches('"').to_owned();
        }
        let found = (request.method.as_str(), &request.path, &request.query, &body);
        assert_eq!(found, (expected.method, &expected.path, &expected.query, &expected.body));
        if reply.outcome.is_err() { reply } else { reply.text(|text| text.replace(AS_WRITTEN, &self.written.borrow())) }
    }
}
