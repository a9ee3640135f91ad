//! `provisionConnection`: makes sure that a customer's project and connection exist and are right.

mod connection;
mod duplicates;
mod project;

use serde::Serialize;

use crate::activepieces::client::Client;
use crate::activepieces::connections::Connection;
use crate::error::{Code, Error};
use crate::host::Host;
use crate::json::Json;
use crate::options::ProvisionOptions;
use connection::Written;
use project::Ensured;

/// What a call did with the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    /// There was none.
    Created,
    /// It was there and was written.
    Updated,
}

/// The customer's project: a part of the result.
#[derive(Clone, Debug, Serialize, PartialEq, Eq)]
#[serde(rename_all = "camelCase")]
pub struct ProvisionedProject {
    /// Its id at the server.
    pub id: String,
    /// The customer's id.
    pub external_id: String,
    /// Whether this call made it.
    pub created: bool,
}

/// A connection of one of the project's users under the same key: a part of the result.
#[derive(Clone, Debug, Serialize, PartialEq, Eq)]
#[serde(rename_all = "camelCase")]
pub struct Shadow {
    /// Its id at the server.
    pub id: String,
    /// Its name in lists.
    pub display_name: String,
    /// The piece that it belongs to.
    pub piece_name: String,
    /// When it was made.
    pub created: String,
}

/// The result of `provisionConnection`: the TypeScript type `ProvisionedConnection`.
#[derive(Clone, Debug, Serialize, PartialEq, Eq)]
#[serde(rename_all = "camelCase")]
pub struct ProvisionedConnection {
    /// What was done.
    pub action: Action,
    /// The customer's project.
    pub project: ProvisionedProject,
    /// The customer's connection, as the server lists it.
    pub connection: Connection,
    /// How many rows too many were removed.
    pub duplicates_removed: u32,
    /// Connections that a piece may be given instead.
    pub shadowed_by: Vec<Shadow>,
    /// How many requests were sent.
    pub requests: u32,
}

/// How often the flow begins anew because the project was deleted under it.
const RESTARTS: u32 = 1;

/// Makes sure that the customer of `options` has a project and in it a connection with these credentials.
///
/// `options` is the plain data of the JavaScript options; `fetch`, `signal` and `apiKey` are behind `host`.
///
/// # Errors
/// `INVALID_OPTIONS` before any request, and any error of the API: see [`Code`].
pub async fn provision_connection<H: Host>(host: &H, options: Json) -> Result<ProvisionedConnection, Error> {
    let options = ProvisionOptions::read(host, options)?;
    let client = Client::open(host, &options).await?;
    let mut restarts = 0;
    loop {
        let project = project::ensure(&client, &options).await?;
        match connection::ensure(&client, &options, &project).await {
            Err(error) if error.code() == Code::ProjectGone && restarts < RESTARTS => restarts += 1,
            Err(error) => return Err(error),
            Ok(written) => return Ok(result(project, written, client.requests())),
        }
    }
}

fn result(project: Ensured, written: Written, requests: u32) -> ProvisionedConnection {
    ProvisionedConnection {
        action: written.action,
        project: ProvisionedProject {
            id: project.project.id,
            external_id: project.project.external_id.unwrap_or_default(),
            created: project.created,
        },
        connection: written.connection,
        duplicates_removed: written.duplicates_removed,
        shadowed_by: written.shadowed_by,
        requests,
    }
}
