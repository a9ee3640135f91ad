//! The first step: the customer's project is found or made.

use crate::activepieces::client::Client;
use crate::activepieces::errors::Step;
use crate::activepieces::projects;
use crate::error::Error;
use crate::host::Host;
use crate::options::ProvisionOptions;

/// A project that is there.
pub struct Project {
    /// Its id.
    pub id: String,
    /// Whether this call made it.
    pub created: bool,
}

/// Finds the customer's project, or makes it.
///
/// A create is never repeated blindly: when another process was faster, or no answer came, the project is looked up again, and
/// only if it is not there is it made again.
pub async fn ensure<H: Host>(client: &Client<'_, H>, options: &ProvisionOptions) -> Result<Project, Error> {
    let external_id = options.external_project_id();
    if let Some(id) = projects::find(client, external_id).await? {
        return Ok(Project { id, created: false });
    }
    let mut failures = 0;
    loop {
        let failure = match projects::create(client, options).await {
            Ok(id) => {
                return Ok(Project { id, created: true });
            }
            Err(error) => error,
        };
        if !projects::is_taken(&failure) {
            if !failure.is_ambiguous() {
                return Err(failure);
            }
            client.pause(Step::CreateProject, failures, &failure).await?;
        }
        match projects::find(client, external_id).await {
            Ok(Some(id)) => {
                return Ok(Project { id, created: !projects::is_taken(&failure) });
            }
            Ok(None) if failures < client.max_retries() => failures += 1,
            Ok(None) => return Err(failure),
            Err(error) => return Err(failure.unless_aborted(error)),
        }
    }
}
