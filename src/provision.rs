//! `provisionConnection`: makes sure that a customer's project and connection exist and are right.

mod connection;
mod duplicates;
mod project;

use crate::activepieces::client::Client;
use crate::activepieces::connections::Connection;
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
    let project = Json::object()
        .with("id", Json::text(&project.id))
        .with("externalId", Json::text(options.external_project_id()))
        .with("created", Json::Bool(project.created));
    Json::object()
        .with("action", Json::text(written.action.as_str()))
        .with("project", project)
        .with("connection", connection_result(&written.connection))
        .with("duplicatesRemoved", Json::Number(f64::from(written.duplicates_removed)))
        .with("shadowedBy", Json::Array(written.shadows.iter().map(shadow_result).collect()))
        .with("requests", Json::Number(f64::from(requests)))
}

fn connection_result<N: Node>(connection: &Connection<N>) -> Json {
    let text = |name| connection.text(name);
    Json::object()
        .with("id", text("id"))
        .with("externalId", text("externalId"))
        .with("displayName", text("displayName"))
        .with("pieceName", text("pieceName"))
        .with("pieceVersion", text("pieceVersion"))
        .with("pieceAuthType", text("type"))
        .with("status", text("status"))
        .with("projectIds", Json::texts(&connection.project_ids))
        .with("created", text("created"))
        .with("updated", text("updated"))
}

fn shadow_result<N: Node>(shadow: &Connection<N>) -> Json {
    let text = |name| shadow.text(name);
    Json::object()
        .with("id", text("id"))
        .with("displayName", text("displayName"))
        .with("pieceName", text("pieceName"))
        .with("created", text("created"))
}
