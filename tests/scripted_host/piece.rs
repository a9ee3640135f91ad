//! The context of a piece, and what the facade does with it: it asks for the customer's id and then for the connection, and the
//! crate decides.

use std::cell::RefCell;

use predefined_connection::error::{Cause, Error};
use predefined_connection::json::Json;
use predefined_connection::options::fetch_options::FetchOptions;
use predefined_connection::piece::{Form, PieceValue, connection_error, connection_key, form, timed_out, unreadable_project};
use serde_json::{Map, Value};

use super::json::json_of;

/// A context with one project and one connection. It remembers what was asked for.
pub struct TestPiece {
    external_id: Result<Json, Cause>,
    connection: Result<Value, Cause>,
    /// Whether the project, and whether the connection, never comes.
    hangs: (bool, bool),
    asked: RefCell<Vec<String>>,
}

impl TestPiece {
    /// A piece in the project of this customer.
    pub fn of(external_id: &str, connection: Result<Value, Cause>) -> Self {
        TestPiece::new(Ok(&Value::from(external_id)), connection)
    }

    /// A piece in any project.
    pub fn new(external_id: Result<&Value, Cause>, connection: Result<Value, Cause>) -> Self {
        TestPiece { external_id: external_id.map(json_of), connection, hangs: (false, false), asked: RefCell::default() }
    }

    /// The same piece whose project, or whose connection, never comes.
    #[must_use]
    pub fn hanging(self, project: bool, connection: bool) -> Self {
        TestPiece { hangs: (project, connection), ..self }
    }

    /// `project`, and the keys of the connections that were asked for.
    pub fn asked(&self) -> Vec<String> {
        self.asked.borrow().clone()
    }

    /// Reads the connection, as `fetchConnection` does.
    pub fn fetch(&self, options: &Value) -> Result<(Value, Form), Error> {
        let options = FetchOptions::read(json_of(options))?;
        self.asked.borrow_mut().push("project".to_owned());
        if self.hangs.0 {
            return Err(timed_out(options.piece_name()));
        }
        let key = connection_key(options.piece_name(), options.prefix(), &self.external_id.clone().map_err(unreadable_project)?)?;
        self.asked.borrow_mut().push(key.as_str().to_owned());
        if self.hangs.1 {
            return Err(timed_out(options.piece_name()));
        }
        let value = self.connection.clone().map_err(|cause| connection_error(key.as_str(), cause))?;
        let given = Some(TestValue(value.clone())).filter(|value| !value.0.is_null());
        Ok((value, form(options.auth_type(), key.as_str(), given.as_ref())?))
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

    fn type_name(&self) -> Option<&str> {
        self.0.get("type")?.as_str()
    }

    fn size(&self) -> u32 {
        self.0.as_object().map(Map::len).and_then(|size| u32::try_from(size).ok()).unwrap_or_default()
    }
}
