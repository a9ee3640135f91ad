//! The first step: the customer's project is found or created.

use crate::activepieces::client::Client;
use crate::activepieces::projects;
use crate::activepieces::request::Step;
use crate::error::Error;
use crate::host::Host;
use crate::json::Json;

/// A project that is there.
pub struct Project {
    /// Its id.
    pub id: String,
    /// Whether this call created it.
    pub created: bool,
}

/// The id of the customer's project.
///
/// # Errors
/// Any error of the API.
pub async fn find<H: Host>(client: &Client<'_, H>) -> Result<Option<String>, Error> {
    Ok(find_row(client).await?.map(|project| project.id))
}

/// Finds the customer's project.
///
/// # Errors
/// Any error of the API.
pub async fn find_row<H: Host>(client: &Client<'_, H>) -> Result<Option<projects::Project>, Error> {
    let external_id = &client.session.external_project_id;
    let answer = client.send(&projects::find(external_id)).await?;
    client.expect(Step::FindProject, projects::found(&answer, external_id))
}

/// Creates the customer's project, which was not there a moment ago.
///
/// A create is never repeated blindly: when another process was faster, or no answer came, the project is looked up again, and
/// only if it is not there is it created again.
///
/// # Errors
/// Any error of the API.
pub async fn create<H: Host>(client: &Client<'_, H>, body: &Json) -> Result<Project, Error> {
    let mut failures = 0;
    loop {
        let answer = client.send(&projects::create(body.clone())).await;
        let external_id = &client.session.external_project_id;
        let id = answer.and_then(|answer| client.expect(Step::CreateProject, projects::created(&answer, external_id)));
        let failure = match id {
            Ok(id) => return Ok(Project { id, created: true }),
            Err(error) => error.after_failures(failures),
        };
        let lost_race = failure.data().lost_race;
        if !lost_race {
            if !failure.is_ambiguous() {
                return Err(failure);
            }
            client.pause(Step::CreateProject, failures, &failure).await?;
        }
        match find(client).await {
            Ok(Some(id)) => return Ok(Project { id, created: !lost_race }),
            Ok(None) if failures >= client.session.max_retries => return Err(failure),
            Ok(None) => failures += 1,
            Err(error) => return Err(error.after(Some(failure))),
        }
    }
}
