//! The second step: the customer's connection is written, and then looked at where it is new.

use crate::activepieces::client::Client;
use crate::activepieces::connections::{self, Connection};
use crate::activepieces::errors::Step;
use crate::activepieces::projects;
use crate::error::{Code, Error};
use crate::host::{Host, Node};
use crate::options::ProvisionOptions;
use crate::provision::duplicates::{self, Rows};

/// What a call did with the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// There was none.
    Created,
    /// It was there and was written.
    Updated,
}

impl Action {
    /// The name in the result.
    pub fn as_str(self) -> &'static str {
        match self {
            Action::Created => "created",
            Action::Updated => "updated",
        }
    }
}

/// A connection that holds the caller's credentials.
pub struct Written<N: Node> {
    /// What was done.
    pub action: Action,
    /// The row.
    pub connection: Connection<N>,
    /// How many rows too many were removed.
    pub duplicates_removed: u32,
    /// Connections of the project's users under the same key.
    pub shadows: Vec<Connection<N>>,
}

/// How often a connection is written anew because other processes removed what was written.
const ROUNDS: u32 = 3;

/// Writes the connection.
///
/// The rows are read before, since an upsert must name all projects of the row that it is meant for: it overwrites them. They
/// are read again after an insert, since the server lets two inserts at once leave two rows.
pub async fn ensure<H: Host>(
    client: &Client<'_, H>,
    options: &ProvisionOptions,
    project_id: &str,
) -> Result<Written<H::Node>, Error> {
    let mut rows = Rows::read(client, options, project_id).await?;
    let mut removed = duplicates::remove(client, &mut rows).await?;
    let action = if rows.ours.is_empty() { Action::Created } else { Action::Updated };
    let mut connection = write(client, options, &mut rows).await?;
    for _ in 0..ROUNDS {
        if rows.ours.iter().any(|row| row.id == connection.id) {
            break;
        }
        rows = Rows::read(client, options, project_id).await?;
        removed += duplicates::remove(client, &mut rows).await?;
        if rows.ours.iter().all(|row| row.id != connection.id) {
            // Another process' row is the one that stays: it gets the credentials of this call.
            connection = write(client, options, &mut rows).await?;
        }
    }
    if action == Action::Created {
        removed += duplicates::remove_leftovers(client, options, project_id).await?;
    }
    Ok(Written { action, connection, duplicates_removed: removed, shadows: rows.shadows })
}

/// Upserts until the credentials are there. After a failure that may hide a success the rows are read before anything else.
async fn write<H: Host>(
    client: &Client<'_, H>,
    options: &ProvisionOptions,
    rows: &mut Rows<H::Node>,
) -> Result<Connection<H::Node>, Error> {
    let mut failures = 0;
    loop {
        let failure = match connections::upsert(client, options, &rows.projects_of_upsert()).await {
            Ok(row) => return Ok(row),
            Err(error) => error,
        };
        if failure.code() == Code::ProjectGone && forget_deleted_projects(client, rows).await? {
            continue;
        }
        if !failure.is_ambiguous() {
            return Err(failure);
        }
        client.pause(Step::WriteConnection, failures, &failure).await?;
        match Rows::read(client, options, &rows.project_id).await {
            Ok(now) => {
                let before = std::mem::replace(rows, now);
                if let Some(row) = rows.written_since(&before) {
                    return Ok(row.clone());
                }
            }
            Err(error) => return Err(failure.unless_aborted(error)),
        }
        if options.credentials.one_use || failures >= client.max_retries() {
            return Err(failure);
        }
        failures += 1;
    }
}

/// Takes projects that are no more out of the row that is to be written, since the server refuses their ids. Returns whether
/// there was one, and the customer's own project is still there.
async fn forget_deleted_projects<H: Host>(client: &Client<'_, H>, rows: &mut Rows<H::Node>) -> Result<bool, Error> {
    let Some(row) = rows.ours.first_mut() else {
        return Ok(false);
    };
    let mut alive = Vec::with_capacity(row.project_ids.len());
    for id in &row.project_ids {
        if projects::exists(client, id).await? {
            alive.push(id.clone());
        }
    }
    let forgotten = alive.len() < row.project_ids.len() && alive.contains(&rows.project_id);
    row.project_ids = alive;
    Ok(forgotten)
}
