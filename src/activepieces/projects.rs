//! `/projects`: a project for each customer.

use crate::activepieces::call::{Call, Step};
use crate::activepieces::rows::{row_path, rows};
use crate::error::Error;
use crate::host::Node;
use crate::options::ProvisionOptions;

/// Looks for the project of a customer.
pub fn find(external_id: &str) -> Call {
    Call::get(Step::FindProject, "/projects", &[("externalId", external_id)])
}

/// What [`find`] found: the project's id, if there is one. Without its filter the list would begin with the owner's personal
/// project (Activepieces 0.85.4), so that the rows are compared with what was asked for.
pub fn found(answer: &impl Node, external_id: &str) -> Option<Option<String>> {
    let rows = rows(answer, external_id)?;
    let Some(row) = rows.first() else { return Some(None) };
    row.member_text("id").map(Some)
}

/// Makes the customer's project.
pub fn create(options: &ProvisionOptions) -> Call {
    Call::post(Step::CreateProject, "/projects", options.new_project())
}

/// What [`create`] made: the project's id, if it is the customer's.
pub fn created(answer: &impl Node, external_id: &str) -> Option<String> {
    answer.member_text("id").filter(|_| answer.is("externalId", external_id))
}

/// Asks for a project by its id: `PROJECT_GONE` says that it is no more.
///
/// # Errors
/// `UNEXPECTED_ANSWER` for an id that cannot be one.
pub fn check(id: &str) -> Result<Call, Error> {
    Ok(Call::get(Step::CheckProject, &row_path("/projects", id)?, &[]))
}
