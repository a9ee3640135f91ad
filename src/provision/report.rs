//! What a call tells its caller.

use crate::activepieces::connections::Connection;
use crate::host::Node;
use crate::json::Json;

/// What is there: the properties `projectId`, `connection` and `shadowedBy`.
pub fn facts<N: Node>(project_id: &str, connection: &Connection<N>, shadows: &[Connection<N>]) -> Json {
    let mut facts = Json::object();
    facts.set_text("projectId", project_id);
    facts.set("connection", row(connection));
    facts.set("shadowedBy", Json::Array(shadows.iter().map(shadow).collect()));
    facts
}

/// A connection in a result.
pub fn row<N: Node>(connection: &Connection<N>) -> Json {
    let mut row = connection.pick(&CONNECTION);
    row.set_text("displayName", &connection.plain_name());
    row.set("projectIds", Json::texts(&connection.project_ids()));
    row
}

/// A shadow in a result. Its name may be copied from the connection that it shadows.
pub fn shadow<N: Node>(row: &Connection<N>) -> Json {
    let mut shadow = row.pick(&SHADOW);
    shadow.set_text("displayName", &row.plain_name());
    shadow
}

/// A connection of which only the id and the name are told.
pub fn named<N: Node>(row: &Connection<N>) -> Json {
    let mut named = row.pick(&[("id", "id")]);
    named.set_text("displayName", &row.plain_name());
    named
}

/// What a call did beside the facts that it leaves.
#[derive(Default)]
pub struct Done {
    /// `created`, `updated` or `unchanged`.
    pub action: &'static str,
    /// Whether it created the project.
    pub project_created: bool,
    /// How many rows too many it removed.
    pub duplicates_removed: u32,
    /// What it could not tidy up.
    pub warnings: Vec<String>,
}

/// The result of a call: the TypeScript type `ProvisionedConnection`.
pub fn report(external_project_id: &str, requests: u32, done: &Done, facts: &Json) -> Json {
    let mut project = Json::object();
    project.set_text("id", facts.text_property("projectId").unwrap_or_default());
    project.set_text("externalId", external_project_id);
    project.set("created", Json::Bool(done.project_created));

    let mut report = Json::object();
    report.set_text("action", done.action);
    report.set("project", project);
    report.take_from(facts, &["connection"]);
    report.set_count("duplicatesRemoved", done.duplicates_removed);
    report.take_from(facts, &["shadowedBy"]);
    report.set("warnings", Json::texts(&done.warnings));
    report.set_count("requests", requests);
    report
}

/// The texts of a connection in the result, and what they are called at the server.
const CONNECTION: [(&str, &str); 8] = [
    ("id", "id"),
    ("externalId", "externalId"),
    ("pieceName", "pieceName"),
    ("pieceVersion", "pieceVersion"),
    ("pieceAuthType", "type"),
    ("status", "status"),
    ("created", "created"),
    ("updated", "updated"),
];

/// The texts of a shadow in the result.
const SHADOW: [(&str, &str); 3] = [("id", "id"), ("pieceName", "pieceName"), ("created", "created")];
