//! `/projects`: a project for each customer.

use crate::activepieces::client::{Client, row_path};
use crate::activepieces::errors::Step;
use crate::error::{Code, Error};
use crate::host::{Host, Node};
use crate::options::ProvisionOptions;

/// The id of the project with exactly this external id.
///
/// Without its filter this list would begin with the owner's personal project (Activepieces 0.85.4), so that the rows are
/// compared with what was asked for.
///
/// # Errors
/// Those of the API.
pub async fn find<H: Host>(client: &Client<'_, H>, external_id: &str) -> Result<Option<String>, Error> {
    let query = [("externalId", external_id)];
    let rows = client.get_rows(Step::FindProject, "/projects", &query, external_id).await?;
    rows.first().map(|row| project_id(row, external_id)).transpose()
}

/// Makes the customer's project and gives its id.
///
/// # Errors
/// Those of the API; [`is_taken`] tells the one of a lost race.
pub async fn create<H: Host>(client: &Client<'_, H>, options: &ProvisionOptions) -> Result<String, Error> {
    let row = client.post(Step::CreateProject, "/projects", &options.new_project()).await?;
    project_id(&row, options.external_project_id())
}

fn project_id(row: &impl Node, external_id: &str) -> Result<String, Error> {
    row.member_text("id")
        .filter(|_| row.is("externalId", external_id))
        .ok_or_else(|| Error::new(Code::UnexpectedAnswer, "The server answered with another project than the one asked for."))
}

/// Whether a project could not be made because another process just made it: the database's unique index speaks, and the API
/// passes it on as `500 {"code":"23505"}` (Activepieces 0.85.4).
pub fn is_taken(error: &Error) -> bool {
    error.data().server_code.as_deref() == Some("23505")
}

/// Whether a project of this id is there.
///
/// # Errors
/// Those of the API, but no 404.
pub async fn exists<H: Host>(client: &Client<'_, H>, id: &str) -> Result<bool, Error> {
    match client.get(Step::CheckProject, &row_path("/projects", id)?, &[]).await {
        Ok(_) => Ok(true),
        Err(error) if error.code() == Code::ProjectGone => Ok(false),
        Err(error) => Err(error),
    }
}
