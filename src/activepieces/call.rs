//! One request to the API, as data.

use crate::json::Json;

/// The longest time for a request that makes the server check no credentials, in milliseconds. A real server answered these
/// in tens of milliseconds, 1.3 s at the worst. The error for it names the figure.
const QUICK_LIMIT: f64 = 10_000.0;
/// The longest time for a request that a receipt takes, in milliseconds: the caller waits, and all else is done.
const RECEIPT_LIMIT: f64 = 1_000.0;

/// What a request is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Looking the customer's project up by its external id.
    FindProject,
    /// Making the customer's project.
    CreateProject,
    /// Asking whether a project that a connection names is still there.
    CheckProject,
    /// Listing the project's connections.
    ListConnections,
    /// Writing the connection.
    WriteConnection,
    /// Looking for connections that a deleted project left behind.
    FindLeftovers,
    /// Removing a duplicate.
    RemoveDuplicate,
    /// Writing a receipt into the project's metadata.
    KeepReceipt,
}

impl Step {
    /// Whether the server checks credentials in a worker job meanwhile, which may take a minute.
    pub fn checks_credentials(self) -> bool {
        self == Step::WriteConnection
    }

    /// The longest time for it, in milliseconds.
    pub fn limit(self) -> f64 {
        match self {
            Step::WriteConnection => f64::INFINITY,
            Step::KeepReceipt => RECEIPT_LIMIT,
            _ => QUICK_LIMIT,
        }
    }

    /// What it does, after "Could not".
    pub fn doing(self) -> &'static str {
        match self {
            Step::FindProject => "look up the project",
            Step::CreateProject => "create the project",
            Step::CheckProject => "look up a project that shares the connection",
            Step::ListConnections => "list the connections",
            Step::WriteConnection => "write the connection",
            Step::FindLeftovers => "look for left-over connections",
            Step::RemoveDuplicate => "remove a duplicate connection",
            Step::KeepReceipt => "keep the receipt",
        }
    }
}

/// One request to the API.
pub struct Call {
    /// What it is for.
    pub step: Step,
    /// `GET`, `POST` or `DELETE`.
    pub method: &'static str,
    /// The path after `/api/v1`.
    pub path: String,
    /// Names and values, not yet encoded.
    pub query: Vec<(&'static str, String)>,
    /// What to send as JSON.
    pub body: Option<Json>,
}

impl Call {
    /// A read.
    pub fn get(step: Step, path: &str, query: &[(&'static str, &str)]) -> Self {
        let mut owned = Vec::new();
        query.iter().for_each(|(name, value)| owned.push((*name, (*value).to_owned())));
        Call { step, method: "GET", path: path.to_owned(), query: owned, body: None }
    }

    /// A write.
    pub fn post(step: Step, path: &str, body: Json) -> Self {
        Call { step, method: "POST", path: path.to_owned(), query: Vec::new(), body: Some(body) }
    }

    /// A removal.
    pub fn delete(step: Step, path: String) -> Self {
        Call { step, method: "DELETE", path, query: Vec::new(), body: None }
    }

    /// Whether it may be sent again without a look at what the first one did. What leaves a duplicate to other projects sets what
    /// it would have set before. A receipt is not worth the wait.
    pub fn is_repeatable(&self) -> bool {
        match self.step {
            Step::RemoveDuplicate => true,
            Step::KeepReceipt => false,
            _ => self.method != "POST",
        }
    }
}
