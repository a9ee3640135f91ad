//! `/app-connections` and `/global-connections`: one table of the server, seen from a project and from the platform.

use crate::activepieces::call::{Call, Step};
use crate::activepieces::rows::{row_path, rows};
use crate::error::Error;
use crate::host::Node;
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
    /// The projects that it is shared with.
    pub project_ids: Vec<String>,
}

impl<N: Node> Connection<N> {
    /// Reads a row; nothing where it lacks a part.
    pub fn read(row: N) -> Option<Self> {
        let mut project_ids = Vec::new();
        for id in row.member("projectIds")?.items()? {
            project_ids.push(id.text()?);
        }
        Some(Connection { id: row.member_text("id")?, project_ids, row })
    }

    /// Whether it is a global connection, not one of a project's users.
    pub fn is_global(&self) -> bool {
        self.row.is("scope", "PLATFORM")
    }

    /// Whether a project sees it.
    pub fn is_in(&self, project_id: &str) -> bool {
        self.project_ids.iter().any(|id| id == project_id)
    }

    /// A member of the row that is a text; empty where it is none.
    pub fn text(&self, name: &str) -> String {
        self.row.member_text(name).unwrap_or_default()
    }

    /// What sorts rows by age: when it was made, as ISO 8601 text in UTC, and its id for rows of the same millisecond.
    pub fn age(&self) -> (String, String) {
        (self.text("created"), self.id.clone())
    }

    /// Members of the row, under names of their own.
    pub fn pick(&self, names: &[(&str, &str)]) -> Json {
        let mut picked = Json::object();
        for (name, column) in names {
            picked.set(name, self.row.member_text(column).map_or(Json::Null, Json::String));
        }
        picked
    }
}

/// Lists all connections that a project sees, of both scopes.
pub fn of_project(project_id: &str) -> Call {
    Call::get(Step::ListConnections, "/app-connections", &[("projectId", project_id), ("limit", ALL_ROWS)])
}

/// Lists all global connections about this display name, whatever their projects.
///
/// The list has no filter by key. Its filter by name is Postgres' `ILIKE %…%`, in which `%` and `_` stand for any text and any
/// character, so they only widen it; a backslash would change what follows, so `_` takes its place.
pub fn named(display_name: &str) -> Call {
    let pattern: String = display_name.chars().map(|c| if c == '\\' { '_' } else { c }).collect();
    Call::get(Step::FindLeftovers, "/global-connections", &[("displayName", &pattern), ("limit", ALL_ROWS)])
}

/// What [`of_project`] and [`named`] list, as far as it has this key.
pub fn listed<N: Node>(answer: &N, key: &str) -> Option<Vec<Connection<N>>> {
    let mut connections = Vec::new();
    for row in rows(answer, key)? {
        connections.push(Connection::read(row)?);
    }
    Some(connections)
}

/// Writes the customer's connection. The server looks for a row of this key whose projects include all of `project_ids`;
/// it overwrites that row, its projects included, or else adds one (Activepieces 0.85.4).
pub fn upsert(options: &ProvisionOptions, project_ids: &[String]) -> Call {
    Call::post(Step::WriteConnection, "/global-connections", options.new_connection(project_ids))
}

/// Removes a global connection from a project: deletes it, or, where it is shared, leaves it to its other projects.
///
/// # Errors
/// `UNEXPECTED_ANSWER` for an id that cannot be one.
pub fn remove<N: Node>(connection: &Connection<N>, project_id: &str) -> Result<Call, Error> {
    let path = row_path("/global-connections", &connection.id)?;
    let others: Vec<String> = connection.project_ids.iter().filter(|id| *id != project_id).cloned().collect();
    if others.is_empty() {
        return Ok(Call::delete(Step::RemoveDuplicate, path));
    }
    let mut body = Json::object();
    body.set("displayName", Json::String(connection.text("displayName")));
    body.set("projectIds", Json::texts(&others));
    Ok(Call::post(Step::RemoveDuplicate, &path, body))
}
