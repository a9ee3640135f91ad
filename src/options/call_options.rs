//! The options that every function of the backend takes: where the instance is, and how to talk to it.

use crate::error::Error;
use crate::host::Host;
use crate::json::Json;
use crate::options::rules::{Kind, LONGEST_TIMER, Rule, optional, required};
use crate::options::{headers, instance_url};

/// The time a call has by default, in milliseconds: the server's credential check may take 60 s (Activepieces 0.85.4), and
/// there should be time left to read what it did.
const DEFAULT_TIMEOUT: f64 = 90_000.0;
const DEFAULT_RETRIES: f64 = 2.0;

/// The rules of these options.
pub const CALL_OPTIONS: &[Rule] = &[
    required("instanceUrl", Kind::Filled),
    optional("headers", Kind::Object),
    optional("timeout", Kind::Whole(1.0, LONGEST_TIMER, "must be a whole number of milliseconds from 1 to 2147483647")),
    optional("maxRetries", Kind::Whole(0.0, 10.0, "must be a whole number from 0 to 10")),
    optional("allowInsecureHttp", Kind::Boolean),
];

/// The checked options.
pub struct CallOptions {
    /// Where the API is: the instance's URL, without a slash at the end.
    pub instance: String,
    /// Headers to add to each request.
    pub headers: Vec<(String, String)>,
    /// How long the whole call may take, in milliseconds.
    pub timeout: f64,
    /// How many times a failed request is retried.
    pub max_retries: u32,
}

impl CallOptions {
    /// Reads options that fit [`CALL_OPTIONS`].
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming the option, never its value.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to be a whole number from 0 to 10")]
    pub fn read(host: &impl Host, given: &Json) -> Result<Self, Error> {
        let allow_insecure = given.property("allowInsecureHttp") == Some(&Json::Bool(true));
        Ok(CallOptions {
            instance: instance_url::read(host, given.text_property("instanceUrl").unwrap_or_default(), allow_insecure)?,
            headers: headers::read(given)?,
            timeout: given.number_property("timeout").unwrap_or(DEFAULT_TIMEOUT),
            max_retries: given.number_property("maxRetries").unwrap_or(DEFAULT_RETRIES) as u32,
        })
    }
}
