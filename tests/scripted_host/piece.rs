//! The context of a piece.

use std::cell::RefCell;

use predefined_connection::error::Cause;
use predefined_connection::host::{PieceHost, PieceValue};
use serde_json::Value;

/// A context with one project and one connection. It remembers what was asked for.
pub struct TestPiece {
    external_id: Result<Option<String>, Cause>,
    connection: Result<Value, Cause>,
    asked: RefCell<Vec<String>>,
}

impl TestPiece {
    /// A piece in the project of this customer.
    pub fn of(external_id: &str, connection: Result<Value, Cause>) -> Self {
        TestPiece::new(Ok(Some(external_id)), connection)
    }

    /// A piece in any project.
    pub fn new(external_id: Result<Option<&str>, Cause>, connection: Result<Value, Cause>) -> Self {
        TestPiece { external_id: external_id.map(|id| id.map(str::to_owned)), connection, asked: RefCell::default() }
    }

    /// `project`, and the keys of the connections that were asked for.
    pub fn asked(&self) -> Vec<String> {
        self.asked.borrow().clone()
    }
}

impl PieceHost for TestPiece {
    type Value = TestValue;

    async fn external_id(&self) -> Result<Option<String>, Cause> {
        self.asked.borrow_mut().push("project".to_owned());
        self.external_id.clone()
    }

    async fn connection(&self, key: &str) -> Result<Option<TestValue>, Cause> {
        self.asked.borrow_mut().push(key.to_owned());
        self.connection.clone().map(|value| Some(TestValue(value)).filter(|value| !value.0.is_null()))
    }
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
}
