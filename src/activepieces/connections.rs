//! `/app-connections` and `/global-connections`: one table of the server, seen from a project and from the platform.

use crate::activepieces::client::{Client, row_path};
use crate::activepieces::errors::Step;
use crate::error::{Code, Error};
use crate::host::{Host, Node};
use crate::json::Json;
use crate::options::ProvisionOptions;

/// A page that holds all rows: the server has no highest limit, and its cursor loses rows (Activepieces 0.85.4).
const ALL_ROWS: &str = "100000";

/// A connection as the server lists it. The credentials are never in it.
#[derive(Clone)]
pub struct Connection<N> {
    row: N,
    /// 21 letters and digits.
    pub id: String,
    /// When it was made, as ISO 8601 text in UTC: such texts sort by time.
    pub created: String,
    /// When it was last written.
    pub updated: String,
    /// The projects that it is shared with.
    pub project_ids: Vec<String>,
}

impl<N: Node> Connection<N> {
    fn read(row: N) -> Option<Self> {
        Some(Connection {
            id: row.member_text("id")?,
            created: row.member_text("created")?,
            updated: row.member_text("updated")?,
            project_ids: row.member("projectIds")?.items()?.iter().map(Node::text).collect::<Option<_>>()?,
            row,
        })
    }

    /// Whether it is a global connection, not one of a project's users.
    pub fn is_global(&self) -> bool {
        self.row.is("scope", "PLATFORM")
    }

    /// Whether a project sees it.
    pub fn is_in(&self, project_id: &str) -> bool {
        self.project_ids.iter().any(|id| id == project_id)
    }

    /// A member of the row that is a text, or `null`.
    pub fn text(&self, name: &str) -> Json {
        self.row.member_text(name).map_or(Json::Null, Json::String)
    }
}

/// All connections with this key that a project sees, of both scopes.
///
/// # Errors
/// Those of the API.
pub async fn of_project<H: Host>(client: &Client<'_, H>, project_id: &str, key: &str) -> Result<Vec<Connection<H::Node>>, Error> {
    let query = [("projectId", project_id), ("limit", ALL_ROWS)];
    read_all(client.get_rows(Step::ListConnections, "/app-connections", &query, key).await?)
}

/// All global connections with this key and about this display name, whatever their projects.
///
/// The list has no filter by key. Its filter by name is Postgres' `ILIKE %…%`, in which `%` and `_` stand for any text and any
/// character, so they only widen it; a backslash would change what follows, so `_` takes its place.
///
/// # Errors
/// Those of the API.
pub async fn named<H: Host>(client: &Client<'_, H>, display_name: &str, key: &str) -> Result<Vec<Connection<H::Node>>, Error> {
    let pattern: String = display_name.chars().map(|c| if c == '\\' { '_' } else { c }).collect();
    let query = [("displayName", pattern.as_str()), ("limit", ALL_ROWS)];
    read_all(client.get_rows(Step::FindLeftovers, "/global-connections", &query, key).await?)
}

fn read_all<N: Node>(rows: Vec<N>) -> Result<Vec<Connection<N>>, Error> {
    rows.into_iter().map(read_one).collect()
}

fn read_one<N: Node>(row: N) -> Result<Connection<N>, Error> {
    Connection::read(row)
        .ok_or_else(|| Error::new(Code::UnexpectedAnswer, "The server answered with a connection that lacks a part of its form."))
}

/// Writes the customer's connection. The server looks for a row of this key whose projects include all of `project_ids`;
/// it overwrites that row, its projects included, or else adds one (Activepieces 0.85.4).
///
/// # Errors
/// Those of the API.
pub async fn upsert<H: Host>(
    client: &Client<'_, H>,
    options: &ProvisionOptions,
    project_ids: &[String],
) -> Result<Connection<H::Node>, Error> {
    let body = options.new_connection(project_ids);
    read_one(client.post(Step::WriteConnection, "/global-connections", &body).await?)
}

/// Removes a global connection; one that is gone already is as good.
///
/// # Errors
/// Those of the API.
pub async fn delete<H: Host>(client: &Client<'_, H>, id: &str) -> Result<(), Error> {
    client.delete(Step::RemoveDuplicate, &row_path("/global-connections", id)?).await
}

/// Takes a global connection away from one project and leaves it with its others. The credentials stay as they are.
///
/// # Errors
/// Those of the API.
pub async fn withdraw<H: Host>(client: &Client<'_, H>, connection: &Connection<H::Node>, project_id: &str) -> Result<(), Error> {
    let others = connection.project_ids.iter().filter(|id| *id != project_id).map(|id| Json::text(id)).collect();
    let body = Json::object().with("displayName", connection.text("displayName")).with("projectIds", Json::Array(others));
    client.post(Step::RemoveDuplicate, &row_path("/global-connections", &connection.id)?, &body).await.map(drop)
}
