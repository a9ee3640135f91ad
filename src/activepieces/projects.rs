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
