//! `provisionConnection`: makes sure that a customer's project and connection exist and are right.

mod connection;
mod duplicates;
mod project;

use crate::activepieces::client::Client;
use crate::error::{Code, Error};
use crate::host::{Host, Node};
use crate::json::Json;
use crate::options::ProvisionOptions;
use connection::Written;
use project::Project;

/// How often the flow begins anew because the project was deleted under it.
const RESTARTS: u32 = 1;

/// Makes sure that the customer of `options` has a project and in it a connection with these credentials.
///
/// `options` is the plain data of the JavaScript options; `fetch`, `signal` and `apiKey` are behind `host`. The result is the
/// TypeScript type `ProvisionedConnection`.
///
/// # Errors
/// `INVALID_OPTIONS` before any request, and any error of the API: see [`Code`].
pub async fn provision_connection<H: Host>(host: &H, options: Json) -> Result<Json, Error> {
    let options = ProvisionOptions::read(host, options)?;
    let client = Client::open(host, &options).await?;
    let mut restarts = 0;
    loop {
        let project = project::ensure(&client, &options).await?;
        match connection::ensure(&client, &options, &project.id).await {
            Err(error) if error.code() == Code::ProjectGone && restarts < RESTARTS => restarts += 1,
            Err(error) => return Err(error),
            Ok(written) => return Ok(result(&options, &project, &written, client.requests())),
        }
    }
}

fn result<N: Node>(options: &ProvisionOptions, project: &Project, written: &Written<N>, requests: u32) -> Json {
    let mut project_result = Json::object();
    project_result.set_text("id", &project.id);
    project_result.set_text("externalId", options.external_project_id());
    project_result.set("created", Json::Bool(project.created));

    let mut connection = written.connection.pick(&CONNECTION);
    connection.set("projectIds", Json::texts(&written.connection.project_ids()));

    let mut shadows = Vec::new();
    written.shadows.iter().for_each(|shadow| shadows.push(shadow.pick(&SHADOW)));

    let mut result = Json::object();
    result.set_text("action", if written.created { "created" } else { "updated" });
    result.set("project", project_result);
    result.set("connection", connection);
    result.set_count("duplicatesRemoved", written.duplicates_removed);
    result.set("shadowedBy", Json::Array(shadows));
    result.set_count("requests", requests);
    result
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
