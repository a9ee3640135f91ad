//! The options of `removeConnection`, checked whole before the first request.

use crate::error::Error;
use crate::host::Host;
use crate::json::Json;
use crate::options::call_options::{CALL_OPTIONS, CallOptions};
use crate::options::existing::{EXISTING_OPTIONS, ExistingConnection};
use crate::options::rules::{Kind, Rule, check_all, optional};

const OPTIONS: &[Rule] = &[optional("removeProject", Kind::Boolean), optional("force", Kind::Boolean)];

/// The checked options of one call.
pub struct RemoveOptions {
    given: Json,
    /// Where the instance is, and how to talk to it.
    pub call: CallOptions,
    /// Which connection is to go.
    pub connection: ExistingConnection,
}

impl RemoveOptions {
    /// Checks the options that are plain data; `fetch`, `signal` and `apiKey` are the host's.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming the option, never its value.
    pub fn read(host: &impl Host, given: Json) -> Result<Self, Error> {
        let [key, names] = EXISTING_OPTIONS;
        check_all(&[CALL_OPTIONS, key, names, OPTIONS], &given)?;
        let connection = ExistingConnection::read(&given)?;
        Ok(RemoveOptions { call: CallOptions::read(host, &given)?, connection, given })
    }

    /// Whether the project is to go too.
    pub fn removes_project(&self) -> bool {
        self.given.property("removeProject") == Some(&Json::Bool(true))
    }

    /// Whether the project is to go whatever becomes of its flows.
    pub fn is_forced(&self) -> bool {
        self.given.property("force") == Some(&Json::Bool(true))
    }
}
