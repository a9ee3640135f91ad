//! `/projects`: a project for each customer.

use crate::activepieces::request::{Request, Step};
use crate::activepieces::rows::{row_path, rows};
use crate::error::Error;
use crate::host::Node;
use crate::json::Json;

/// Looks up the project of a customer.
pub fn find(external_id: &str) -> Request {
    Request::get(Step::FindProject, "/projects", &[("externalId", external_id)])
}

/// A project as the server lists it.
pub struct Project {
    /// Its id.
    pub id: String,
    /// Its name.
    pub display_name: Option<String>,
}

/// The project that [`find`] found, if there is one. Without its filter the list would begin with the owner's personal project
/// (Activepieces 0.85.4), so the rows are compared with what was asked for.
pub fn found<N: Node>(response: &N, external_id: &str) -> Option<Option<Project>> {
    match rows(response, external_id)?.into_iter().next() {
        Some(row) => Some(Some(Project { id: row.text_property("id")?, display_name: row.text_property("displayName") })),
        None => Some(None),
    }
}

/// Lists one project, whichever it is.
pub fn any() -> Request {
    Request::get(Step::FindPlatform, "/projects", &[("limit", "1")])
}

/// The platform of the project that [`any`] listed; nothing inside where there is no project.
pub fn platform_id(response: &impl Node) -> Option<Option<String>> {
    let rows = response.property("data")?.items()?;
    match rows.first() {
        Some(row) => row.text_property("platformId").map(Some),
        None => Some(None),
    }
}

/// Lists so many projects.
pub fn page(limit: u32) -> Request {
    Request::get(Step::CountProjects, "/projects", &[("limit", &limit.to_string())])
}

/// How many of the projects that [`page`] listed are no user's personal one, which is what plans limit (Activepieces 0.85.4), and how
/// many it listed.
pub fn count(response: &impl Node) -> Option<(usize, usize)> {
    let rows = response.property("data")?.items()?;
    Some((rows.iter().filter(|row| !row.is("type", "PERSONAL")).count(), rows.len()))
}

/// Lists a page of all projects; `cursor` is what the page before had as `next`. The server's order is by type, name and id, and its
/// cursor loses none (Activepieces 0.85.4).
pub fn all(limit: usize, cursor: Option<&str>) -> Request {
    Request::get(Step::ListAllProjects, "/projects", &[]).with_page(limit, cursor)
}

/// Creates a project.
pub fn create(body: Json) -> Request {
    Request::post(Step::CreateProject, "/projects", body)
}

/// The id of the project that [`create`] created, if it is the customer's.
pub fn created(response: &impl Node, external_id: &str) -> Option<String> {
    response.text_property("id").filter(|_| response.is("externalId", external_id))
}

/// Asks for a project by its id: `PROJECT_GONE` says that it no longer exists, and [`is_project`] that it does.
///
/// # Errors
/// `UNEXPECTED_ANSWER` for an id that cannot be one.
pub fn check(id: &str) -> Result<Request, Error> {
    Ok(Request::get(Step::CheckProject, &row_path("/projects", id)?, &[]))
}

/// Deletes a project, with its flows and its users' connections. Its global connections stay.
///
/// # Errors
/// `UNEXPECTED_ANSWER` for an id that cannot be one.
pub fn delete(id: &str) -> Result<Request, Error> {
    Ok(Request::delete(Step::DeleteProject, row_path("/projects", id)?))
}

/// Whether an answer is the project with this id; nothing where it is not.
pub fn is_project(response: &impl Node, id: &str) -> Option<()> {
    response.is("id", id).then_some(())
}
