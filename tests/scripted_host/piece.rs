//! The context of a piece.

use std::cell::RefCell;

use predefined_connection::error::{Cause, Error};
use predefined_connection::fetch::unreadable_project;
use predefined_connection::host::{PieceHost, PieceValue};
use predefined_connection::json::Json;
use serde_json::{Map, Value};

use super::json::json_of;

/// A context with one project and one connection. It remembers what was asked for.
pub struct TestPiece {
    external_id: Result<Json, Cause>,
    connection: Result<Value, Cause>,
    asked: RefCell<Vec<String>>,
}

impl TestPiece {
    /// A piece in the project of this customer.
    pub fn of(external_id: &str, connection: Result<Value, Cause>) -> Self {
        TestPiece::new(Ok(&Value::from(external_id)), connection)
    }

    /// A piece in any project.
    pub fn new(external_id: Result<&Value, Cause>, connection: Result<Value, Cause>) -> Self {
        TestPiece { external_id: external_id.map(json_of), connection, asked: RefCell::default() }
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
        self.external_id.clone().map_err(unreadable_project)
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

    fn size(&self) -> u32 {
        self.0.as_object().map(Map::len).and_then(|size| u32::try_from(size).ok()).unwrap_or_default()
    }
}
