//! One request to the API, as data.

use crate::json::Json;

/// The path of the API on an instance.
pub const API: &str = "/api/v1";

/// The longest time for a request that makes the server check no credentials, in milliseconds. A real server answered these
/// in tens of milliseconds, 1.3 s at the worst. The error for it names the figure.
const QUICK_LIMIT: f64 = 10_000.0;
/// The longest time for a page of a list of all customers, in milliseconds: one of 5 000 rows took a busy server a second and a half,
/// one of 65 000 twelve.
const LIST_LIMIT: f64 = 60_000.0;

/// What a request is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Looking up the customer's project by its external id.
    FindProject,
    /// Creating the customer's project.
    CreateProject,
    /// Asking whether a project that a connection names is still there.
    CheckProject,
    /// Reading what the piece declares.
    ReadPiece,
    /// Listing the project's connections.
    ListConnections,
    /// Writing the connection.
    WriteConnection,
    /// Looking for connections that a deleted project left behind.
    FindLeftovers,
    /// Removing a duplicate.
    RemoveDuplicate,
    /// Removing a connection that is no longer wanted.
    RemoveConnection,
    /// Asking whether a project has flows that are enabled.
    ListFlows,
    /// Deleting the customer's project.
    DeleteProject,
    /// Reading what the instance says of itself.
    ReadFlags,
    /// Looking for the key's platform by any of its projects.
    FindPlatform,
    /// Reading the platform and its plan.
    ReadPlatform,
    /// Counting the platform's projects.
    CountProjects,
    /// Trying whether the platform has global connections.
    TryGlobalConnections,
    /// Looking at the piece, for a check of the instance.
    CheckPiece,
    /// Listing the platform's signing keys.
    ListSigningKeys,
    /// Listing a page of all projects.
    ListAllProjects,
    /// Listing a page of all global connections.
    ListAllConnections,
    /// Listing a page of all connections of projects' own users.
    ListAllUsersConnections,
    /// Listing the connections of some hundred projects.
    ListConnectionsOfProjects,
}

impl Step {
    /// Whether the server checks credentials in a worker job meanwhile, which may take a minute.
    pub fn checks_credentials(self) -> bool {
        self == Step::WriteConnection
    }

    /// Whether it goes with the API key. The flags are anyone's to read, and tell what the instance is where the key is refused.
    pub fn needs_key(self) -> bool {
        self != Step::ReadFlags
    }

    /// Whether its answer's `date` is read: a list comes before each write, whose fingerprint tells the server's time, and a check
    /// compares the clocks.
    pub fn tells_time(self) -> bool {
        matches!(
            self,
            Step::ListConnections | Step::ReadFlags | Step::FindPlatform | Step::ReadPlatform | Step::TryGlobalConnections
        ) || self.lists_all()
    }

    /// Whether it lists what all customers have, a page at a time.
    pub fn lists_all(self) -> bool {
        // Known to the compiler, which leaves all that out of a login's part.
        cfg!(feature = "fleet")
            && matches!(
                self,
                Step::ListAllProjects
                    | Step::ListAllConnections
                    | Step::ListAllUsersConnections
                    | Step::ListConnectionsOfProjects
            )
    }

    /// The longest time for it, in milliseconds.
    pub fn limit(self) -> f64 {
        match self {
            Step::WriteConnection => f64::INFINITY,
            _ if self.lists_all() => LIST_LIMIT,
            _ => QUICK_LIMIT,
        }
    }

    /// What it does, after "Could not".
    pub fn doing(self) -> &'static str {
        match self {
            Step::FindProject => "look up the project",
            Step::CreateProject => "create the project",
            Step::CheckProject => "look up a project that shares the connection",
            Step::ReadPiece => "read the piece",
            Step::ListConnections => "list the connections",
            Step::WriteConnection => "write the connection",
            Step::FindLeftovers => "look for leftover connections",
            Step::RemoveDuplicate => "remove a duplicate connection",
            Step::RemoveConnection => "remove the connection",
            Step::ListFlows => "list the enabled flows",
            Step::DeleteProject => "delete the project",
            Step::ReadFlags => "read the instance's version",
            Step::FindPlatform => "look up the API key's platform",
            Step::ReadPlatform => "read the platform's plan",
            Step::CountProjects => "count the projects",
            Step::TryGlobalConnections => "list the global connections",
            Step::CheckPiece => "read the piece",
            Step::ListSigningKeys => "list the signing keys",
            Step::ListAllProjects => "list the projects",
            Step::ListAllConnections => "list the global connections",
            Step::ListAllUsersConnections | Step::ListConnectionsOfProjects => "list the connections",
        }
    }
}

/// One request to the API.
pub struct Request {
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
    /// How many times this was sent before and failed.
    pub failures: u32,
}

impl Request {
    /// A read.
    pub fn get(step: Step, path: &str, query: &[(&'static str, &str)]) -> Self {
        let query = query.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        Request { step, method: "GET", path: path.to_owned(), query, body: None, failures: 0 }
    }

    /// The same for a page of a list: so many rows at most, after what the cursor says.
    #[must_use]
    pub fn with_page(mut self, limit: usize, cursor: Option<&str>) -> Self {
        self.query.push(("limit", limit.to_string()));
        self.query.extend(cursor.map(|cursor| ("cursor", cursor.to_owned())));
        self
    }

    /// A write.
    pub fn post(step: Step, path: &str, body: Json) -> Self {
        Request { step, method: "POST", path: path.to_owned(), query: Vec::new(), body: Some(body), failures: 0 }
    }

    /// A removal.
    pub fn delete(step: Step, path: String) -> Self {
        Request { step, method: "DELETE", path, query: Vec::new(), body: None, failures: 0 }
    }

    /// The same, after it was sent so many times and failed.
    #[must_use]
    pub fn after_failures(self, failures: u32) -> Self {
        Request { failures, ..self }
    }

    /// Whether it may be sent again without looking at what the first one did. Withdrawing a row from a project twice
    /// leaves what doing it once leaves. Reading the piece is not worth the wait.
    pub fn is_repeatable(&self) -> bool {
        match self.step {
            Step::RemoveDuplicate | Step::RemoveConnection => true,
            Step::ReadPiece => false,
            _ => self.method != "POST",
        }
    }

    /// Whether an answer with this status says that the request was done. A removal counts only when the API says so: a page or a
    /// greeting of something in front of it removes nothing.
    pub fn is_done(&self, status: u16) -> bool {
        if self.method == "DELETE" { status == 204 } else { (200..300).contains(&status) }
    }
}
