//! `/projects`: a project for each customer.

use crate::activepieces::call::{Call, Step};
use crate::activepieces::rows::{row_path, rows};
use crate::error::Error;
use crate::host::Node;
use crate::json::Json;
use crate::options::ProvisionOptions;

/// Looks for the project of a customer.
pub fn find(external_id: &str) -> Call {
    Call::get(Step::FindProject, "/projects", &[("externalId", external_id)])
}

/// The row that [`find`] found, if there is one. Without its filter the list would begin with the owner's personal project
/// (Activepieces 0.85.4), so that the rows are compared with what was asked for.
pub fn found<N: Node>(answer: &N, external_id: &str) -> Option<Option<N>> {
    match rows(answer, external_id)?.into_iter().next() {
        Some(row) if row.member_text("id").is_none() => None,
        row => Some(row),
    }
}

/// Makes the customer's project.
pub fn create(options: &ProvisionOptions) -> Call {
    Call::post(Step::CreateProject, "/projects", options.new_project())
}

/// What [`create`] made: the project's id, if it is the customer's.
pub fn created(answer: &impl Node, external_id: &str) -> Option<String> {
    answer.member_text("id").filter(|_| answer.is("externalId", external_id))
}

/// Asks for a project by its id: `PROJECT_GONE` says that it is no more, and [`is_project`] that it is there.
///
/// # Errors
/// `UNEXPECTED_ANSWER` for an id that cannot be one.
pub fn check(id: &str) -> Result<Call, Error> {
    Ok(Call::get(Step::CheckProject, &row_path("/projects", id)?, &[]))
}

/// Whether an answer is the project with this id; nothing where it is none.
pub fn is_project(answer: &impl Node, id: &str) -> Option<()> {
    answer.is("id", id).then_some(())
}

/// Sets a project's metadata, all of it; the server leaves everything else as it is (Activepieces 0.85.4).
///
/// # Errors
/// `UNEXPECTED_ANSWER` for an id that cannot be one.
pub fn set_metadata(id: &str, metadata: Json) -> Result<Call, Error> {
    let mut body = Json::object();
    body.set("metadata", metadata);
    Ok(Call::post(Step::KeepReceipt, &row_path("/projects", id)?, body))
}
