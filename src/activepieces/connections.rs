//! `/app-connections` and `/global-connections`: one table of the server, seen from a project and from the platform.

use serde::Serialize;

use crate::activepieces::client::{Client, row_path};
use crate::activepieces::errors::Step;
use crate::error::Error;
use crate::host::{FromNode, Host, Node};
use crate::json::Json;
use crate::options::ProvisionOptions;

/// A page that holds all rows: the server has no highest limit, and its cursor loses rows (Activepieces 0.85.4).
const ALL_ROWS: &str = "100000";

/// A connection as the server lists it. The credentials are never in it.
#[derive(Clone, Debug, Serialize, PartialEq, Eq)]
#[serde(rename_all = "camelCase")]
pub struct Connection {
    /// 21 letters and digits.
    pub id: String,
    /// The connection key.
    pub external_id: String,
    /// The name in lists.
    pub display_name: String,
    /// The piece's full name.
    pub piece_name: String,
    /// The piece's version when it was written.
    pub piece_version: Option<String>,
    /// The auth type; `type` at the server.
    #[serde(rename = "pieceAuthType")]
    pub auth_type: String,
    /// `ACTIVE`, `ERROR` or `MISSING`.
    pub status: String,
    /// `PLATFORM` for a global connection, `PROJECT` for one of a project's users.
    #[serde(skip_serializing)]
    pub scope: String,
    /// The projects that it is shared with.
    pub project_ids: Vec<String>,
    /// When it was made, as ISO 8601 text in UTC: such texts sort by time.
    pub created: String,
    /// When it was last written.
    pub updated: String,
}

impl Connection {
    /// Whether it is a global connection.
    pub fn is_global(&self) -> bool {
        self.scope == "PLATFORM"
    }

    /// Whether a project sees it.
    pub fn is_in(&self, project_id: &str) -> bool {
        self.project_ids.iter().any(|id| id == project_id)
    }
}

impl FromNode for Connection {
    fn from_node(node: &impl Node) -> Option<Self> {
        Some(Connection {
            id: node.member_text("id")?,
            external_id: node.member_text("externalId")?,
            display_name: node.member_text("displayName")?,
            piece_name: node.member_text("pieceName")?,
            piece_version: node.member_text("pieceVersion"),
            auth_type: node.member_text("type")?,
            status: node.member_text("status")?,
            scope: node.member_text("scope")?,
            project_ids: node.member("projectIds")?.items()?.iter().map(Node::text).collect::<Option<_>>()?,
            created: node.member_text("created")?,
            updated: node.member_text("updated")?,
        })
    }
}

/// All connections with this key that a project sees, of both scopes.
///
/// # Errors
/// Those of the API.
pub async fn of_project<H: Host>(client: &Client<'_, H>, project_id: &str, key: &str) -> Result<Vec<Connection>, Error> {
    let query = [("projectId", project_id), ("limit", ALL_ROWS)];
    client.get_rows(Step::ListConnections, "/app-connections", &query, key).await
}

/// All global connections with this key and about this display name, whatever their projects.
///
/// The list has no filter by key. Its filter by name is Postgres' `ILIKE %…%`, in which `%` and `_` stand for any text and any
/// character, so they only widen it; a backslash would change what follows, so `_` takes its place.
///
/// # Errors
/// Those of the API.
pub async fn named<H: Host>(client: &Client<'_, H>, display_name: &str, key: &str) -> Result<Vec<Connection>, Error> {
    let pattern = display_name.replace('\\', "_");
    let query = [("displayName", pattern.as_str()), ("limit", ALL_ROWS)];
    client.get_rows(Step::FindLeftovers, "/global-connections", &query, key).await
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Upsert<'a> {
    external_id: &'a str,
    display_name: &'a str,
    piece_name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    piece_version: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pre_select_for_new_projects: Option<bool>,
    r#type: &'static str,
    value: &'a Json,
    scope: &'static str,
    project_ids: &'a [String],
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
) -> Result<Connection, Error> {
    let body = Upsert {
        external_id: options.key.as_str(),
        display_name: &options.display_name,
        piece_name: &options.piece_name,
        piece_version: options.piece_version.as_deref(),
        pre_select_for_new_projects: options.pre_select_for_new_projects,
        r#type: options.credentials.auth_type.as_str(),
        value: &options.credentials.value,
        scope: "PLATFORM",
        project_ids,
    };
    client.post(Step::WriteConnection, "/global-connections", &body).await
}

/// Removes a global connection; one that is gone already is as good.
///
/// # Errors
/// Those of the API.
pub async fn delete<H: Host>(client: &Client<'_, H>, id: &str) -> Result<(), Error> {
    client.delete(Step::RemoveDuplicate, &row_path("/global-connections", id)?).await
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Reshare<'a> {
    display_name: &'a str,
    project_ids: &'a [&'a str],
}

/// Takes a global connection away from one project and leaves it with its others. The credentials stay as they are.
///
/// # Errors
/// Those of the API.
pub async fn withdraw<H: Host>(client: &Client<'_, H>, row: &Connection, project_id: &str) -> Result<(), Error> {
    let others: Vec<&str> = row.project_ids.iter().map(String::as_str).filter(|id| *id != project_id).collect();
    let body = Reshare { display_name: &row.display_name, project_ids: &others };
    client.post::<Connection>(Step::RemoveDuplicate, &row_path("/global-connections", &row.id)?, &body).await.map(drop)
}
