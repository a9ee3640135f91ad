//! The first step: the customer's project is found or made.

use crate::activepieces::call::Step;
use crate::activepieces::client::Client;
use crate::activepieces::projects;
use crate::error::Error;
use crate::host::{Host, Node};
use crate::json::Json;
use crate::receipts;

/// A project that is there.
pub struct Project {
    /// Its id.
    pub id: String,
    /// Whether this call made it.
    pub created: bool,
    /// The receipt in its metadata, if there is one.
    pub receipt: Option<Json>,
}

/// Finds the customer's project, or makes it.
///
/// A create is never repeated blindly: when another process was faster, or no answer came, the project is looked up again, and
/// only if it is not there is it made again.
pub async fn ensure<H: Host>(client: &Client<'_, H>) -> Result<Project, Error> {
    let options = client.options;
    let external_id = options.external_project_id();
    let mut failure: Option<Error> = None;
    let mut failures = 0;
    loop {
        let answer = match client.send(&projects::find(external_id)).await {
            Ok(answer) => answer,
            Err(error) => return Err(error.after(failure)),
        };
        if let Some(row) = client.expect(Step::FindProject, projects::found(&answer, external_id))? {
            let created = failure.is_some_and(|failure| !failure.data().lost_race);
            let receipt = receipts::in_project(client, &row);
            return Ok(Project { id: row.member_text("id").unwrap_or_default(), created, receipt });
        }
        if let Some(failure) = failure.take_if(|_| failures > options.max_retries()) {
            return Err(failure);
        }
        let answer = client.send(&projects::create(options)).await;
        let id = answer.and_then(|answer| client.expect(Step::CreateProject, projects::created(&answer, external_id)));
        let error = match id {
            Ok(id) => return Ok(Project { id, created: true, receipt: None }),
            Err(error) => error.after_failures(failures),
        };
        if !error.data().lost_race {
            if !error.is_ambiguous() {
                return Err(error);
            }
            client.pause(Step::CreateProject, failures, &error).await?;
        }
        failures += 1;
        failure = Some(error);
    }
}
