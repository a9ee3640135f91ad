//! The context of a piece.

use std::cell::{Cell, RefCell};
use std::future::{pending, ready};

use predefined_connection::error::{Cause, Error};
use predefined_connection::host::{PieceHost, PieceValue};
use predefined_connection::json::Json;
use predefined_connection::piece::unreadable_project;
use serde_json::{Map, Value};

use super::json::json_of;

/// A context with one project and one connection. It remembers what was asked for.
pub struct TestPiece {
    external_id: Result<Json, Cause>,
    connection: Result<Value, Cause>,
    /// Whether the project, and whether the connection, never comes.
    hangs: (bool, bool),
    asked: RefCell<Vec<String>>,
    slept: Cell<f64>,
}

impl TestPiece {
    /// A piece in the project of this customer.
    pub fn of(external_id: &str, connection: Result<Value, Cause>) -> Self {
        TestPiece::new(Ok(&Value::from(external_id)), connection)
    }

    /// A piece in any project.
    pub fn new(external_id: Result<&Value, Cause>, connection: Result<Value, Cause>) -> Self {
        TestPiece {
            external_id: external_id.map(json_of),
            connection,
            hangs: (false, false),
            asked: RefCell::default(),
            slept: Cell::new(0.0),
        }
    }

    /// The same piece whose project, or whose connection, never comes.
    #[must_use]
    pub fn hanging(self, project: bool, connection: bool) -> Self {
        TestPiece { hangs: (project, connection), ..self }
    }

    /// How long it was waited for, in milliseconds.
    pub fn slept(&self) -> f64 {
        self.slept.get()
    }

    /// `project`, and the keys of the connections that were asked for.
    pub fn asked(&self) -> Vec<String> {
        self.asked.borrow().clone()
    }
}

impl PieceHost for TestPiece {
    type Value = TestValue;

    async fn external_id(&self) -> Result<Json, Error> {
        self.asked.borrow_mut().push("project".to_owned());
        unless(self.hangs.0).await;
        self.external_id.clone().map_err(unreadable_project)
    }

    async fn sleep(&self, milliseconds: f64) {
        self.slept.set(self.slept.get() + milliseconds);
    }

    async fn connection(&self, key: &str) -> Result<Option<TestValue>, Cause> {
        self.asked.borrow_mut().push(key.to_owned());
        unless(self.hangs.1).await;
        self.connection.clone().map(|value| Some(TestValue(value)).filter(|value| !value.0.is_null()))
    }
}

/// Goes on at once, or never.
async fn unless(hangs: bool) {
    if hangs { pending().await } else { ready(()).await }
}

/// A connection's value.
#[derive(Debug, PartialEq)]
pub struct TestValue(pub Value);

impl PieceValue for TestValue {
    fn is_text(&self) -> bool {
        self.0.is_string()
    }

    fn is_object(&self) -> bool {
        self.0.is_object()
    }

    fn has_text(&self, member: &str) -> bool {
        self.0.get(member).is_some_and(Value::is_string)
    }

    fn has_object(&self, member: &str) -> bool {
        self.0.get(member).is_some_and(Value::is_object)
    }

    fn type_name(&self) -> Option<String> {
        self.0.get("type")?.as_str().map(str::to_owned)
    }

    fn size(&self) -> u32 {
        self.0.as_object().map(Map::len).and_then(|size| u32::try_from(size).ok()).unwrap_or_default()
    }
}
