//! What a call tells its caller, and its receipt the next call.

use crate::activepieces::client::Client;
use crate::activepieces::connections::Connection;
use crate::host::{Host, Node};
use crate::json::Json;

/// What is there: the members `projectId`, `connection` and `shadowedBy`.
pub fn facts<N: Node>(project_id: &str, connection: &Connection<N>, shadows: &[Connection<N>]) -> Json {
    let mut row = connection.pick(&CONNECTION);
    row.set("projectIds", Json::texts(&connection.project_ids()));
    let mut shadowed_by = Vec::new();
    shadows.iter().for_each(|shadow| shadowed_by.push(shadow.pick(&SHADOW)));

    let mut facts = Json::object();
    facts.set_text("projectId", project_id);
    facts.set("connection", row);
    facts.set("shadowedBy", Json::Array(shadowed_by));
    facts
}

/// The result of a call: the TypeScript type `ProvisionedConnection`.
pub fn report<H: Host>(client: &Client<'_, H>, action: &str, facts: &Json, made_project: bool, duplicates_removed: u32) -> Json {
    let mut project = Json::object();
    project.set_text("id", facts.member_text("projectId").unwrap_or_default());
    project.set_text("externalId", client.customer());
    project.set("created", Json::Bool(made_project));

    let mut report = Json::object();
    report.set_text("action", action);
    report.set("project", project);
    report.take_from(facts, &["connection"]);
    report.set_count("duplicatesRemoved", duplicates_removed);
    report.take_from(facts, &["shadowedBy"]);
    report.set_count("requests", client.requests());
    report
}

/// The texts of a connection in the result, and what they are called at the server.
const CONNECTION: [(&str, &str); 9] = [
    ("id", "id"),
    ("externalId", "externalId"),
    ("displayName", "displayName"),
    ("pieceName", "pieceName"),
    ("pieceVersion", "pieceVersion"),
    ("pieceAuthType", "type"),
    ("status", "status"),
    ("created", "created"),
    ("updated", "updated"),
];

/// The texts of a shadow in the result.
const SHADOW: [(&str, &str); 4] =
    [("id", "id"), ("displayName", "displayName"), ("pieceName", "pieceName"), ("created", "created")];
