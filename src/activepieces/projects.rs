//! `/projects`: a project for each customer.

use serde::Serialize;

use crate::activepieces::client::{Client, row_path};
use crate::activepieces::errors::Step;
use crate::error::{Code, Error};
use crate::host::{FromNode, Host, Node};
use crate::json::Json;
use crate::options::ProjectOptions;

/// A project, as far as it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    /// 21 letters and digits.
    pub id: String,
    /// The customer's id; a personal project has none.
    pub external_id: Option<String>,
}

impl FromNode for Project {
    fn from_node(node: &impl Node) -> Option<Self> {
        Some(Project { id: node.member_text("id")?, external_id: node.member_text("externalId") })
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NewProject<'a> {
    display_name: &'a str,
    external_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    metadata: Option<&'a Json>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_concurrent_jobs: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alert_receiver_email: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    global_connection_external_ids: Option<&'a [String]>,
}

/// The project with exactly this external id.
///
/// Without its filter this list would begin with the owner's personal project (Activepieces 0.85.4), so that the rows are
/// compared with what was asked for.
///
/// # Errors
/// Those of the API.
pub async fn find<H: Host>(client: &Client<'_, H>, external_id: &str) -> Result<Option<Project>, Error> {
    let query = [("externalId", external_id)];
    let rows = client.get_rows(Step::FindProject, "/projects", &query, external_id).await?;
    Ok(rows.into_iter().next())
}

/// Makes a project.
///
/// # Errors
/// Those of the API; [`is_taken`] tells the one of a lost race.
pub async fn create<H: Host>(client: &Client<'_, H>, external_id: &str, options: &ProjectOptions) -> Result<Project, Error> {
    let body = NewProject {
        display_name: &options.display_name,
        external_id,
        metadata: options.metadata.as_ref(),
        max_concurrent_jobs: options.max_concurrent_jobs,
        alert_receiver_email: options.alert_receiver_email.as_deref(),
        global_connection_external_ids: options.global_connection_external_ids.as_deref(),
    };
    let project: Project = client.post(Step::CreateProject, "/projects", &body).await?;
    if project.external_id.as_deref() != Some(external_id) {
        return Err(Error::new(Code::UnexpectedAnswer, "The server made a project with another external id than asked for."));
    }
    Ok(project)
}

/// Whether a project could not be made because another process just made it: the database's unique index speaks, and the API
/// passes it on as `500 {"code":"23505"}` (Activepieces 0.85.4).
pub fn is_taken(error: &Error) -> bool {
    matches!(error.data().server_code.as_deref(), Some("23505" | "PROJECT_EXTERNAL_ID_ALREADY_EXISTS"))
}

/// Whether a project of this id is there.
///
/// # Errors
/// Those of the API, but no 404.
pub async fn exists<H: Host>(client: &Client<'_, H>, id: &str) -> Result<bool, Error> {
    match client.get::<Project>(Step::CheckProject, &row_path("/projects", id)?, &[]).await {
        Ok(_) => Ok(true),
        Err(error) if error.code() == Code::ProjectGone => Ok(false),
        Err(error) => Err(error),
    }
}
