//! `/app-connections` and `/global-connections`: one table of the server, seen from a project and from the platform.

use crate::activepieces::call::{Call, Step};
use crate::activepieces::rows::{row_path, rows};
use crate::error::Error;
use crate::host::Node;
use crate::json::Json;
use crate::options::ProvisionOptions;
use crate::text::{beginning, joined, with_chars};

/// A page that holds all rows: the server has no highest limit, and its cursor loses rows (Activepieces 0.85.4).
const ALL_ROWS: &str = "100000";

/// How many characters of a name the list is narrowed by.
const LONGEST_FILTER: usize = 200;

/// A connection as the server lists it. The credentials are never in it.
#[derive(Clone)]
pub struct Connection<N>(N);

impl<N: Node> Connection<N> {
    /// Takes a row; nothing where it lacks a part that is relied on.
    pub fn read(row: N) -> Option<Self> {
        row.member("projectIds")?.items()?;
        row.member_text("id")?;
        Some(Connection(row))
    }

    /// 21 letters and digits.
    pub fn id(&self) -> String {
        self.text("id")
    }

    /// The projects that it is shared with.
    pub fn project_ids(&self) -> Vec<String> {
        let mut ids = Vec::new();
        for id in self.0.member("projectIds").and_then(|ids| ids.items()).unwrap_or_default() {
            ids.extend(id.text());
        }
        ids
    }

    /// Whether it is a global connection, not one of a project's users.
    pub fn is_global(&self) -> bool {
        self.0.is("scope", "PLATFORM")
    }

    /// Whether a project sees it.
    pub fn is_in(&self, project_id: &str) -> bool {
        self.project_ids().iter().any(|id| id == project_id)
    }

    /// What sorts rows by age: when it was made, as ISO 8601 text in UTC, and its id for rows of the same millisecond.
    pub fn age(&self) -> String {
        joined(&[&self.text("created"), &self.id()])
    }

    /// What changes with each write of the row.
    pub fn stamp(&self) -> String {
        joined(&[&self.text("updated"), &self.id()])
    }

    /// Whether a member of the row is this text.
    pub fn is(&self, name: &str, text: &str) -> bool {
        self.0.is(name, text)
    }

    /// Members of the row that are texts, under names of their own.
    pub fn pick(&self, names: &[(&str, &str)]) -> Json {
        let mut picked = Json::object();
        for (name, column) in names {
            picked.set(name, self.0.member_text(column).map_or(Json::Null, Json::String));
        }
        picked
    }

    fn text(&self, name: &str) -> String {
        self.0.member_text(name).unwrap_or_default()
    }
}

/// Lists all connections that a project sees, of both scopes.
pub fn of_project(project_id: &str) -> Call {
    Call::get(Step::ListConnections, "/app-connections", &[("projectId", project_id), ("limit", ALL_ROWS)])
}

/// Lists all global connections about this display name, whatever their projects.
///
/// The list has no filter by key. Its filter by name is Postgres' `ILIKE %…%`, in which `%` and `_` stand for any text and any
/// character, so they only widen it; a backslash would change what follows, so `_` takes its place. The beginning of a long name
/// widens it too, where the whole would make the URL longer than the server takes (431).
pub fn named(display_name: &str) -> Call {
    let pattern = with_chars(beginning(display_name, LONGEST_FILTER), |c| if c == '\\' { '_' } else { c });
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

/// Leaves a global connection to these projects alone, or deletes it where there are none. The credentials stay as they are, and
/// so does the display name; but an empty one, which the server stores and does not take here, becomes this one.
///
/// # Errors
/// `UNEXPECTED_ANSWER` for an id that cannot be one.
pub fn leave_to<N: Node>(connection: &Connection<N>, project_ids: &[String], display_name: &str) -> Result<Call, Error> {
    let path = row_path("/global-connections", &connection.id())?;
    if project_ids.is_empty() {
        return Ok(Call::delete(Step::RemoveDuplicate, path));
    }
    let name = connection.text("displayName");
    let mut body = Json::object();
    body.set_text("displayName", if name.is_empty() { display_name } else { &name });
    body.set("projectIds", Json::texts(project_ids));
    Ok(Call::post(Step::RemoveDuplicate, &path, body))
}
