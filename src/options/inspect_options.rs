//! The options of `inspectConnection`, checked whole before the first request.

use crate::error::Error;
use crate::host::Host;
use crate::json::Json;
use crate::options::call_options::{CALL_OPTIONS, CallOptions};
use crate::options::existing::{EXISTING_OPTIONS, ExistingConnection};
use crate::options::provision_options::{OPTIONS as PROVISION_OPTIONS, ProvisionOptions};
use crate::options::rules::{Rule, check_all};

/// The checked options of one call.
pub struct InspectOptions {
    /// Where the instance is, and how to talk to it.
    pub call: CallOptions,
    /// Which connection is meant.
    pub connection: ExistingConnection,
    /// What `provisionConnection` would be called with, if credentials are given.
    pub provision: Option<ProvisionOptions>,
}

impl InspectOptions {
    /// Checks the options that are plain data; `fetch`, `signal` and `apiKey` are the host's.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming the option, never its value.
    pub fn read(host: &impl Host, given: Json) -> Result<Self, Error> {
        let [key, names] = EXISTING_OPTIONS;
        let provisioning: Vec<Rule> = PROVISION_OPTIONS.iter().map(Rule::as_optional).collect();
        check_all(&[CALL_OPTIONS, key, names, &provisioning], &given)?;
        let connection = ExistingConnection::read(&given)?;
        let call = CallOptions::read(host, &given)?;
        let has_credentials = ["pieceAuthType", "props"].iter().any(|name| given.property(name).is_some());
        let provision = if has_credentials { Some(ProvisionOptions::read(host, given)?) } else { None };
        Ok(InspectOptions { call, connection, provision })
    }
}
