//! `provisionConnection`: makes sure that a customer's project and connection exist and are right. `removeConnection`: takes them
//! away. `inspectConnection`: tells how they are.

mod connection;
pub mod duplicates;
pub mod fingerprint;
pub mod inspect;
pub mod memory;
mod project;
pub mod props;
pub mod remove;
pub mod report;
pub mod single_flight;
pub mod work;

pub use inspect::inspect_connection;
pub use single_flight::{provision_connection, remove_connection};

use crate::activepieces::client::Client;
use crate::error::{Code, Error};
use crate::host::Host;
use crate::json::Json;
use duplicates::Rows;
use project::Project;
use report::{Done, facts};
use work::Work;

const MAY_BE_OVERWRITTEN: &str = "An earlier call of this process wrote something else here and was cut short, and the server may still finish that: call again in five minutes.";

/// How many times the flow restarts if the project is deleted while it runs.
const RESTARTS: u32 = 1;

/// Does the work of one call. Where the connection is as the call would write it there is nothing to do; otherwise the project
/// is found or created, and the connection written. The result is the TypeScript type `ProvisionedConnection`.
///
/// It knows nothing of other calls: [`provision_connection`] lets them share or wait.
///
/// # Errors
/// Any error of the API: see [`Code`].
pub async fn run<H: Host>(host: &H, work: &Work) -> Result<Json, Error> {
    let flow = Flow { host, work, client: Client::new(host, &work.session) };
    flow.run().await.map_err(|error| error.for_customer(work.options.external_project_id()))
}

/// What may be told without asking the server.
pub fn trusted(host: &impl Host, work: &Work) -> Option<Json> {
    let facts = memory::trusted(host, work)?;
    Some(work.report(&Done { action: "unchanged", ..Done::default() }, &facts))
}

/// What a look at where the connection was last seen tells.
enum LastSeen<N> {
    /// This process has not seen it, or its project is gone.
    Nowhere,
    /// It is as this call would write it.
    Unchanged(Json),
    /// These rows are there, in this project.
    Changed(String, Rows<N>),
}

struct Flow<'a, H: Host> {
    host: &'a H,
    work: &'a Work,
    client: Client<'a, H>,
}

impl<H: Host> Flow<'_, H> {
    async fn run(&self) -> Result<Json, Error> {
        if let Some(result) = trusted(self.host, self.work) {
            return Ok(result);
        }
        let mut listed = match self.where_last_seen().await? {
            LastSeen::Unchanged(result) => return Ok(result),
            LastSeen::Changed(project_id, rows) => Some((project_id, rows)),
            LastSeen::Nowhere => None,
        };
        let mut restarts = 0;
        loop {
            match self.once(listed.take()).await {
                Err(error) if error.code() == Code::ProjectGone && restarts < RESTARTS => restarts += 1,
                result => return result,
            }
        }
    }

    /// Looks where the connection was last seen: one request tells that nothing has changed.
    async fn where_last_seen(&self) -> Result<LastSeen<H::Node>, Error> {
        let Some(project_id) = memory::project_id(self.host, self.work) else { return Ok(LastSeen::Nowhere) };
        let seen = match self.list(&project_id).await {
            Ok(rows) => {
                self.work.project_known.set(true);
                match self.unchanged(&project_id, &rows) {
                    Some(result) => return Ok(LastSeen::Unchanged(result)),
                    None => LastSeen::Changed(project_id, rows),
                }
            }
            Err(error) if error.code() == Code::ProjectGone => LastSeen::Nowhere,
            Err(error) => return Err(error),
        };
        memory::forget(self.host, &self.work.turn);
        Ok(seen)
    }

    /// Finds the project and its connection, and does what is missing. `listed` is what was listed of a project just now.
    async fn once(&self, listed: Option<(String, Rows<H::Node>)>) -> Result<Json, Error> {
        let mut project = self.find_project().await?;
        let is_found = |id: &String| project.as_ref().is_some_and(|project| project.id == *id);
        let mut rows = listed.filter(|(id, _)| is_found(id)).map(|(_, rows)| rows);
        if let Some(Project { id, .. }) = &project
            && rows.is_none()
        {
            let listed = self.list(id).await?;
            if let Some(result) = self.unchanged(id, &listed) {
                return Ok(result);
            }
            rows = Some(listed);
        }
        if let Some(rows) = &rows {
            rows.refuse_conflict(&self.work.options)?;
        }
        if project.is_none() && self.work.project_first {
            project = Some(self.create_project().await?);
        }
        // A refusal must not rest on what a piece was minutes ago.
        props::check(&self.client, &self.work.options, 0.0).await?;
        let project = match project {
            Some(project) => project,
            None => self.create_project().await?,
        };
        let mut written = connection::ensure(&self.client, self.work, &project.id, rows).await?;
        written.warnings.extend(self.overwriting());
        let facts = facts(&project.id, &written.connection, &written.shadows);
        if self.work.fingerprints().wrote(&written.connection) {
            memory::note_seen(self.host, self.work, &project.id, &facts);
        }
        let done = Done {
            action: if written.created { "created" } else { "updated" },
            project_created: project.created,
            duplicates_removed: written.duplicates_removed,
            warnings: written.warnings,
        };
        Ok(self.work.report(&done, &facts))
    }

    async fn find_project(&self) -> Result<Option<Project>, Error> {
        let found = project::find(&self.client).await?;
        self.work.project_known.set(found.is_some());
        Ok(found.map(|id| Project { id, created: false }))
    }

    async fn create_project(&self) -> Result<Project, Error> {
        let project = project::create(&self.client, &self.work.options.new_project()).await?;
        self.work.project_known.set(true);
        Ok(project)
    }

    async fn list(&self, project_id: &str) -> Result<Rows<H::Node>, Error> {
        Rows::list(&self.client, &self.work.options, project_id).await
    }

    /// The result where the connection is as this call would write it.
    fn unchanged(&self, project_id: &str, rows: &Rows<H::Node>) -> Option<Json> {
        let row = rows.only().filter(|row| self.work.fingerprints().vouch_for(self.host, row))?;
        let facts = facts(project_id, row, &rows.shadows);
        memory::note_seen(self.host, self.work, project_id, &facts);
        let warnings = self.overwriting().into_iter().collect();
        Some(self.work.report(&Done { action: "unchanged", warnings, ..Done::default() }, &facts))
    }

    /// A warning where the connection may not stay as this call leaves it.
    fn overwriting(&self) -> Option<String> {
        memory::may_be_overwritten(self.host, self.work).then(|| MAY_BE_OVERWRITTEN.to_owned())
    }
}
