//! `/app-connections` and `/global-connections`: one table of the server, seen from a project and from the platform.

use crate::activepieces::request::{Request, Step};
use crate::activepieces::rows::{row_path, rows};
use crate::error::Error;
use crate::host::Node;
use crate::invisible;
use crate::json::Json;
use crate::text::{beginning, number};

/// A page that holds all rows of a project: the server has no highest limit, and its cursor loses rows (Activepieces 0.85.4).
const ALL_ROWS: &str = "100000";

/// How many rows a search by name lists at most. A name that fits more does not narrow the list to a customer.
pub const ROWS_OF_A_NAME: usize = 100;

/// How many characters of a name the list is narrowed by.
const LONGEST_FILTER: usize = 200;

/// Who a connection is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The platform: a global connection.
    Platform,
    /// A project's own users.
    Project,
}

impl Scope {
    /// The server's name for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Scope::Platform => "PLATFORM",
            Scope::Project => "PROJECT",
        }
    }
}

/// A connection as the server lists it. The credentials are never in it.
#[derive(Clone)]
pub struct Connection<N>(N);

impl<N: Node> Connection<N> {
    /// Takes a row; nothing where it lacks a part that is relied on.
    pub fn read(row: N) -> Option<Self> {
        row.property("projectIds")?.items()?;
        row.text_property("id")?;
        Some(Connection(row))
    }

    /// 21 letters and digits.
    pub fn id(&self) -> String {
        self.text("id")
    }

    /// The key.
    pub fn external_id(&self) -> String {
        self.text("externalId")
    }

    /// The projects that it is shared with.
    pub fn project_ids(&self) -> Vec<String> {
        let mut project_ids = Vec::new();
        for id in self.0.property("projectIds").and_then(|ids| ids.items()).unwrap_or_default() {
            project_ids.extend(id.text());
        }
        project_ids
    }

    /// Whether it is a global connection, not one of a project's users.
    pub fn is_global(&self) -> bool {
        self.0.is("scope", "PLATFORM")
    }

    /// Whether a project sees it.
    pub fn is_in(&self, project_id: &str) -> bool {
        self.project_ids().iter().any(|id| id == project_id)
    }

    /// The name in lists, as it is stored.
    pub fn display_name(&self) -> String {
        self.text("displayName")
    }

    /// The name in lists, without a fingerprint.
    pub fn plain_name(&self) -> String {
        invisible::shown(&self.display_name())
    }

    /// The piece's full package name; nothing for a credential that belongs to no piece, which newer servers have.
    pub fn piece_name(&self) -> Option<String> {
        self.0.text_property("pieceName")
    }

    /// Its auth type.
    pub fn auth_type(&self) -> String {
        self.text("type")
    }

    /// `ACTIVE`, `ERROR` or `MISSING`.
    pub fn status(&self) -> String {
        self.text("status")
    }

    /// The piece's version that it was written for.
    pub fn piece_version(&self) -> String {
        self.text("pieceVersion")
    }

    /// When it was last written, as ISO 8601 text in UTC.
    pub fn updated(&self) -> String {
        self.text("updated")
    }

    /// Sorts rows by age: when it was created, and its id for rows of the same millisecond.
    pub fn sort_key(&self) -> (String, String) {
        (self.text("created"), self.id())
    }

    /// Whether a column of the row is this text.
    pub fn is(&self, name: &str, text: &str) -> bool {
        self.0.is(name, text)
    }

    /// Columns of the row that are texts, under names of their own.
    pub fn pick(&self, names: &[(&str, &str)]) -> Json {
        let mut picked = Json::object();
        for (name, column) in names {
            picked.set(name, self.0.text_property(column).map_or(Json::Null, Json::String));
        }
        picked
    }

    fn text(&self, name: &str) -> String {
        self.0.text_property(name).unwrap_or_default()
    }
}

/// Lists all connections that a project sees, of both scopes.
pub fn of_project(project_id: &str) -> Request {
    Request::get(Step::ListConnections, "/app-connections", &[("projectId", project_id), ("limit", ALL_ROWS)])
}

/// Lists global connections about this display name, whatever their projects.
///
/// The list has no filter by key. Its filter by name is Postgres' `ILIKE %…%`, in which `%` and `_` stand for any text and any
/// character, so they only widen it; a backslash would change what follows, so `_` replaces it. The beginning of a long name
/// widens it too, where the whole would make the URL longer than the server takes (431).
pub fn named(display_name: &str) -> Request {
    let pattern = beginning(display_name, LONGEST_FILTER).replace('\\', "_");
    let limit = number(ROWS_OF_A_NAME as f64);
    Request::get(Step::FindLeftovers, "/global-connections", &[("displayName", &pattern), ("limit", &limit)])
}

/// Lists one global connection, whichever it is: a platform whose plan has none of them answers 402 (Activepieces 0.85.4).
pub fn any_global() -> Request {
    Request::get(Step::TryGlobalConnections, "/global-connections", &[("limit", "1")])
}

/// Lists a page of all connections of a scope, in the order in which they were created. The server's own cursor loses rows
/// (Activepieces 0.85.4).
pub fn all(scope: Scope, limit: usize, cursor: Option<&str>) -> Request {
    let request = match scope {
        Scope::Platform => Request::get(Step::ListAllConnections, "/global-connections", &[]),
        Scope::Project => Request::get(Step::ListAllUsersConnections, "/platform-app-connections", &[("scope", scope.as_str())]),
    };
    request.with_page(limit, cursor)
}

/// Lists the connections of a scope that any of these projects has.
pub fn of_projects<'a>(scope: Scope, limit: usize, project_ids: impl Iterator<Item = &'a str>) -> Request {
    let path = "/platform-app-connections";
    let mut request = Request::get(Step::ListConnectionsOfProjects, path, &[("scope", scope.as_str())]).with_page(limit, None);
    request.query.extend(project_ids.map(|id| ("projectIds", id.to_owned())));
    request
}

/// How many rows a list holds, of whatever key.
pub fn count(response: &impl Node) -> Option<usize> {
    Some(response.property("data")?.items()?.len())
}

/// The rows with this key in what [`of_project`] or [`named`] listed.
pub fn listed<N: Node>(response: &N, key: &str) -> Option<Vec<Connection<N>>> {
    read_all(rows(response, key)?)
}

/// The rows of other keys in what [`of_project`] listed.
pub fn of_other_keys<N: Node>(response: &N, key: &str) -> Option<Vec<Connection<N>>> {
    let mut rows = response.property("data")?.items()?;
    rows.retain(|row| !row.is("externalId", key));
    read_all(rows)
}

/// Takes rows; nothing where one of them lacks a part that is relied on.
fn read_all<N: Node>(rows: Vec<N>) -> Option<Vec<Connection<N>>> {
    let mut connections = Vec::new();
    for row in rows {
        connections.push(Connection::read(row)?);
    }
    Some(connections)
}

/// Writes a connection. The server looks for a row of the body's key whose projects include all of the body's; it overwrites
/// that row, its projects included, or else adds one (Activepieces 0.85.4).
pub fn upsert(body: Json) -> Request {
    Request::post(Step::WriteConnection, "/global-connections", body)
}

/// Restricts a global connection to these projects, or deletes it if the list is empty. The credentials stay as they are, and so
/// does the display name; but an empty one, which the server stores and does not take here, becomes `display_name`. `step` says
/// what for.
///
/// # Errors
/// `UNEXPECTED_ANSWER` for an id that cannot be one.
pub fn leave_to<N: Node>(
    step: Step,
    connection: &Connection<N>,
    project_ids: &[String],
    display_name: &str,
) -> Result<Request, Error> {
    let path = row_path("/global-connections", &connection.id())?;
    if project_ids.is_empty() {
        return Ok(Request::delete(step, path));
    }
    let name = connection.display_name();
    let mut body = Json::object();
    body.set_text("displayName", if name.is_empty() { display_name } else { &name });
    body.set("projectIds", Json::texts(project_ids));
    Ok(Request::post(step, &path, body))
}
