//! Removes connections that the lists showed, each after another look at it.

use crate::activepieces::client::Client;
use crate::activepieces::connections::Connection;
use crate::activepieces::request::Step;
use crate::error::{Code, Error};
use crate::fleet::digest;
use crate::fleet::opened::Opened;
use crate::host::Host;
use crate::json::Json;
use crate::options::existing::ExistingConnection;
use crate::options::target::Target;
use crate::provision::duplicates::{self, Named, Rows, is_of_piece};
use crate::provision::memory;
use crate::provision::report::named;
use crate::provision::work::turn;

const MOVED: &str = "What the server has of the customer changed since it was looked at: nothing was done. Plan again.";

/// What is to go of a key.
pub struct Removal<'a> {
    /// Which connection it is.
    pub target: ExistingConnection,
    /// The customer's project, if there was one.
    pub project_id: Option<&'a str>,
    /// The ids and names of the rows.
    pub connections: &'a [(String, String)],
    /// A digest of the rows.
    pub state: &'a str,
}

/// The error for what is no longer as it was looked at.
pub fn moved() -> Error {
    Error::new(Code::PlanOutdated, MOVED)
}

impl Removal<'_> {
    /// Removes all rows of the key, where they are still those that were seen. The result is the TypeScript type `RemovedConnection`.
    ///
    /// # Errors
    /// Any error of the API; `PLAN_OUTDATED`.
    pub async fn run<H: Host>(&self, host: &H, opened: &Opened) -> Result<Json, Error> {
        let session = opened.session_of(host, self.target.external_project_id());
        let client = Client::new(host, &session);
        memory::forget(host, &turn(&session.instance, self.target.key()));
        let outcome = self.remove(&client).await;
        memory::forget(host, &turn(&session.instance, self.target.key()));
        outcome.map_err(|error| error.for_customer(self.target.external_project_id()))
    }

    async fn remove<H: Host>(&self, client: &Client<'_, H>) -> Result<Json, Error> {
        let (in_project, outside) = self.look(client).await?;
        let all: Vec<_> = in_project.iter().chain(&outside).cloned().collect();
        if digest::of_rows(&all) != self.state {
            return Err(moved());
        }
        let (mut removed, mut detached) = (Vec::new(), Vec::new());
        for row in &in_project {
            let others = duplicates::living_others(client, row, self.project_id.unwrap_or_default()).await?;
            duplicates::leave_to(client, Step::RemoveConnection, &self.target, row, &others).await?;
            if others.is_empty() { removed.push(named(row)) } else { detached.push(named(row)) }
        }
        for row in &outside {
            if !duplicates::is_leftover(client, row).await? {
                return Err(moved());
            }
            duplicates::leave_to(client, Step::RemoveConnection, &self.target, row, &[]).await?;
            removed.push(named(row));
        }
        Ok(self.report(client, removed, detached))
    }

    /// The rows as they are now: those of the project, and those outside of it.
    async fn look<H: Host>(&self, client: &Client<'_, H>) -> Result<(Vec<Connection<H::Node>>, Vec<Connection<H::Node>>), Error> {
        let in_project = match self.project_id {
            Some(id) => match Rows::list(client, &self.target, id).await {
                Ok(rows) => rows.own().cloned().collect(),
                Err(error) if error.code() == Code::ProjectGone => return Err(moved()),
                Err(error) => return Err(error),
            },
            None => Vec::new(),
        };
        let mut outside = Vec::new();
        for (id, name) in self.connections {
            if in_project.iter().all(|row: &Connection<H::Node>| row.id() != *id) {
                outside.extend(find(client, &self.target, id, name).await?);
            }
        }
        Ok((in_project, outside))
    }

    fn report<H: Host>(&self, client: &Client<'_, H>, removed: Vec<Json>, detached: Vec<Json>) -> Json {
        let mut report = Json::object();
        report.set_text("externalProjectId", self.target.external_project_id());
        report.set_text("key", self.target.key().as_str());
        report.set(
            "project",
            self.project_id.map_or(Json::Null, |id| {
                let mut project = Json::object();
                project.set_text("id", id);
                project.set("removed", Json::Bool(false));
                project
            }),
        );
        report.set("removed", Json::Array(removed));
        report.set("detached", Json::Array(detached));
        report.set("left", Json::Array(Vec::new()));
        report.set("warnings", Json::Array(Vec::new()));
        report.set_count("requests", client.session.requests());
        report
    }
}

/// The row of this id, looked for by its name: the server has no look-up by id.
async fn find<H: Host>(
    client: &Client<'_, H>,
    target: &ExistingConnection,
    id: &str,
    name: &str,
) -> Result<Option<Connection<H::Node>>, Error> {
    let named = Named::list(client, target, name, None).await?;
    Ok(named.rows.into_iter().find(|row| row.id() == id && is_of_piece(row, target)))
}

/// Removes connections of a key that deleted projects left, and returns how many. What is no leftover any more stays.
///
/// # Errors
/// Any error of the API.
pub async fn remove_leftovers<H: Host>(
    client: &Client<'_, H>,
    target: &ExistingConnection,
    connections: &[(String, String)],
) -> Result<u32, Error> {
    let mut removed = 0;
    for (id, name) in connections {
        if let Some(row) = find(client, target, id, name).await?
            && duplicates::is_leftover(client, &row).await?
        {
            duplicates::leave_to(client, Step::RemoveConnection, target, &row, &[]).await?;
            removed += 1;
        }
    }
    Ok(removed)
}

/// Takes the connections under a former key away from the customer's project, and returns how many. The new one must be there.
///
/// # Errors
/// Any error of the API; `UNEXPECTED_ANSWER` where the new connection is not there.
pub async fn remove_former<H: Host>(
    client: &Client<'_, H>,
    present: &ExistingConnection,
    former: &ExistingConnection,
    project_id: &str,
) -> Result<u32, Error> {
    let rows = Rows::list(client, present, project_id).await?;
    if !rows.only().is_some_and(|row| row.is("status", "ACTIVE")) {
        let text = "The new connection is not there, or not in order: the one under the former key was not removed. Call again.";
        return Err(Error::new(Code::UnexpectedAnswer, text).retryable());
    }
    let mut removed = 0;
    for row in Rows::list(client, former, project_id).await?.own() {
        let others = duplicates::living_others(client, row, project_id).await?;
        duplicates::leave_to(client, Step::RemoveConnection, former, row, &others).await?;
        removed += 1;
    }
    memory::forget(client.host, &turn(&client.session.instance, former.key()));
    Ok(removed)
}
