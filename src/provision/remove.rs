//! `removeConnection`: takes a customer's connection away, with all rows of its key, and the project if that is wanted.
//!
//! The rows of the project go first, then what deleted projects left, and the project last: whatever stops a call halfway, the next
//! one finds what remains.

use crate::activepieces::client::Client;
use crate::activepieces::connections::{self, Connection};
use crate::activepieces::flows;
use crate::activepieces::projects;
use crate::activepieces::request::Step;
use crate::activepieces::session::Session;
use crate::error::{Code, Error};
use crate::host::{Host, Node};
use crate::json::Json;
use crate::options::remove_options::RemoveOptions;
use crate::options::target::Target;
use crate::provision::duplicates::{self, Named, Rows, is_gone, is_of_piece};
use crate::provision::work::{open_session, turn};
use crate::provision::{memory, project};
use crate::text::quoted;

/// How many times all rows of the project are removed where others are there again.
const ROUNDS: u32 = 3;
/// How many times a row is left to others whose project is deleted meanwhile.
const DELETIONS: u32 = 2;

const OF_A_USER: &str = "It belongs to a user of the project.";
const OF_NO_PROJECT: &str = "No project has it: an admin took it from all projects, and may give it to one again.";
const OF_OTHERS: &str = "Only other projects have it.";
const ENABLED_FLOW: &str = "The project has an enabled flow: disable its flows, or set `force`.";
const UNKNOWN_FLOWS: &str =
    "The server did not tell whether the project has an enabled flow: look there, and set `force` if it has none.";

const RESTORED: &str = "The connection was removed and is there again, several times: another process keeps writing it, or the server does not remove it. Stop the other process, and call again.";
const UNSETTLED: &str = "A write of this process was cut short, and the server may still finish it: call again in five minutes.";

/// What one call is to remove, checked and complete.
pub struct Removal {
    /// The options.
    pub options: RemoveOptions,
    /// What its requests have in common.
    pub session: Session,
    /// What it takes turns about with other calls, see [`turn`].
    pub turn: String,
}

impl Removal {
    /// Checks the options, and asks for the key. `options` is the plain data of the JavaScript options; `fetch`, `signal` and
    /// `apiKey` are behind `host`.
    ///
    /// # Errors
    /// `INVALID_OPTIONS`; `TIMEOUT` and `ABORTED` while waiting for the key.
    pub async fn read(host: &impl Host, options: Json) -> Result<Self, Error> {
        let options = RemoveOptions::read(host, options)?;
        let session = open_session(host, &options.call, options.connection.external_project_id()).await?;
        Ok(Removal { turn: turn(&session.instance, options.connection.key()), session, options })
    }
}

/// Does the work of one call. The result is the TypeScript type `RemovedConnection`. It knows nothing of other calls:
/// [`remove_connection`](crate::provision::remove_connection) lets them take turns.
///
/// # Errors
/// Any error of the API: see [`Code`].
pub async fn run<H: Host>(host: &H, removal: &Removal) -> Result<Json, Error> {
    // Before, so that a call that a runtime takes away halfway leaves nothing that `trustFor` goes by; and after, since a runtime
    // whose calls take no turns may have noted it again.
    let is_unsettled = memory::forget(host, &removal.turn);
    let removing = Removing {
        host,
        client: &Client::new(host, &removal.session),
        options: &removal.options,
        removed: Vec::new(),
        detached: Vec::new(),
        left: Vec::new(),
        of_users: Vec::new(),
        warnings: is_unsettled.then(|| UNSETTLED.to_owned()).into_iter().collect(),
    };
    let outcome = removing.run().await;
    memory::forget(host, &removal.turn);
    outcome.map_err(|error| error.for_customer(removal.options.connection.external_project_id()))
}

/// A row in the result: its id and its name, or the reason why it is still there.
type Told = (String, String);

/// The state of one call.
struct Removing<'a, H: Host> {
    host: &'a H,
    client: &'a Client<'a, H>,
    options: &'a RemoveOptions,
    removed: Vec<Told>,
    detached: Vec<Told>,
    left: Vec<Told>,
    /// Connections of the project's users under the key. They go with the project.
    of_users: Vec<Told>,
    warnings: Vec<String>,
}

impl<H: Host> Removing<'_, H> {
    async fn run(mut self) -> Result<Json, Error> {
        let project_id = match project::find(self.client).await? {
            // One that is deleted meanwhile has left its rows.
            Some(id) => self.clear(&id).await?.then_some(id),
            None => None,
        };
        self.clear_leftovers(project_id.as_deref()).await?;
        let mut is_removed = false;
        if let Some(id) = project_id.as_deref().filter(|_| self.options.removes_project()) {
            is_removed = self.remove_project(id).await?;
        }
        if !is_removed {
            self.left.append(&mut self.of_users);
        }
        Ok(self.report(project_id.as_deref(), is_removed))
    }

    /// Takes all rows of the key away from the project, and lists again until there are none. Returns whether the project is still
    /// there.
    async fn clear(&mut self, project_id: &str) -> Result<bool, Error> {
        for _ in 0..=ROUNDS {
            let Some(rows) = self.list(project_id).await? else { return Ok(false) };
            if rows.own().next().is_none() {
                self.left.extend(rows.of_others.iter().map(of_another_piece));
                self.of_users.extend(rows.shadows.iter().map(|row| (row.id(), OF_A_USER.to_owned())));
                return Ok(true);
            }
            for row in rows.own() {
                self.take_from(row, project_id).await?;
            }
        }
        Err(Error::new(Code::UnexpectedAnswer, RESTORED).retryable())
    }

    /// The rows of the key that the project sees; nothing where it is no longer there.
    async fn list(&self, project_id: &str) -> Result<Option<Rows<H::Node>>, Error> {
        match Rows::list(self.client, &self.options.connection, project_id).await {
            Ok(rows) => Ok(Some(rows)),
            Err(error) if error.code() == Code::ProjectGone => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Takes a row away from the project: it is left to the other living projects, or removed where there are none.
    async fn take_from(&mut self, row: &Connection<H::Node>, project_id: &str) -> Result<(), Error> {
        let mut deletions = 0;
        let others = loop {
            let others = duplicates::living_others(self.client, row, project_id).await?;
            match self.leave_to(row, &others).await {
                Ok(()) => break others,
                // One of the others was deleted in between.
                Err(error) if error.code() == Code::ProjectGone && deletions < DELETIONS => deletions += 1,
                Err(error) if error.is_ambiguous() => {
                    let rows = self.list(project_id).await.map_err(|later| later.after(Some(error.clone())))?;
                    if rows.is_some_and(|rows| rows.own().any(|listed| listed.id() == row.id())) {
                        return Err(error);
                    }
                    break others;
                }
                Err(error) => return Err(error),
            }
        };
        self.note_taken(row, &others);
        Ok(())
    }

    /// Removes what deleted projects left of the key, where the server's list can be narrowed to the customer.
    async fn clear_leftovers(&mut self, project_id: Option<&str>) -> Result<(), Error> {
        if let Some(name) = self.options.connection.vague_name() {
            self.warnings.push(duplicates::unsearchable(name));
        }
        for name in self.options.connection.names_to_search() {
            let named = Named::list(self.client, &self.options.connection, &name, project_id).await?;
            if !named.are_all {
                self.warnings.push(duplicates::found_too_many(&name));
            }
            for row in named.rows {
                if !self.knows(&row.id()) {
                    self.clear_leftover(&row, &name).await?;
                }
            }
        }
        Ok(())
    }

    /// Removes a row that a search found, if no living project sees it.
    async fn clear_leftover(&mut self, row: &Connection<H::Node>, name: &str) -> Result<(), Error> {
        if !is_of_piece(row, &self.options.connection) {
            self.left.push(of_another_piece(row));
        } else if row.project_ids().is_empty() {
            self.left.push((row.id(), OF_NO_PROJECT.to_owned()));
        } else if !duplicates::is_leftover(self.client, row).await? {
            self.left.push((row.id(), OF_OTHERS.to_owned()));
        } else {
            match self.leave_to(row, &[]).await {
                Err(error) if error.is_ambiguous() => {
                    let named = Named::list(self.client, &self.options.connection, name, None).await;
                    let named = named.map_err(|later| later.after(Some(error.clone())))?;
                    if !named.are_all || named.rows.iter().any(|listed| listed.id() == row.id()) {
                        return Err(error);
                    }
                }
                answer => answer?,
            }
            self.note_taken(row, &[]);
        }
        Ok(())
    }

    async fn leave_to(&self, row: &Connection<H::Node>, others: &[String]) -> Result<(), Error> {
        duplicates::leave_to(self.client, Step::RemoveConnection, &self.options.connection, row, others).await
    }

    fn note_taken(&mut self, row: &Connection<H::Node>, others: &[String]) {
        let told = (row.id(), row.plain_name());
        if others.is_empty() { self.removed.push(told) } else { self.detached.push(told) }
    }

    /// Whether the result tells of a row already.
    fn knows(&self, id: &str) -> bool {
        [&self.removed, &self.detached, &self.left].into_iter().flatten().any(|(known, _)| known == id)
    }

    /// Deletes the project if no flow of it is enabled. Returns whether it is gone.
    async fn remove_project(&mut self, id: &str) -> Result<bool, Error> {
        if let Some(reason) = self.reason_to_keep(id).await? {
            self.left.push((id.to_owned(), reason.to_owned()));
            return Ok(false);
        }
        self.note_orphans(id).await?;
        match self.client.send(&projects::delete(id)?).await {
            Err(error) if error.is_ambiguous() => {
                let living = duplicates::living(self.client, &[id.to_owned()]).await;
                if !living.map_err(|later| later.after(Some(error.clone())))?.is_empty() {
                    return Err(error);
                }
            }
            Err(error) if !is_gone(&error, true) => return Err(error),
            _ => {}
        }
        memory::forget_project(self.host, id);
        Ok(true)
    }

    /// Why the project must stay, if it must.
    async fn reason_to_keep(&self, id: &str) -> Result<Option<&'static str>, Error> {
        if self.options.is_forced() {
            return Ok(None);
        }
        match self.client.send(&flows::enabled(id)).await {
            Ok(answer) => Ok(match flows::found(&answer, id) {
                Some(true) => Some(ENABLED_FLOW),
                Some(false) => None,
                None => Some(UNKNOWN_FLOWS),
            }),
            // What another try may tell is not given up.
            Err(error) if error.is_ambiguous() && error.data().retryable || error.code() == Code::Aborted => Err(error),
            Err(_) => Ok(Some(UNKNOWN_FLOWS)),
        }
    }

    /// Tells of connections under other keys that only this project has: they outlive it, and no project shows them any more.
    async fn note_orphans(&mut self, id: &str) -> Result<(), Error> {
        let answer = match self.client.send(&connections::of_project(id)).await {
            Err(error) if error.code() == Code::ProjectGone => return Ok(()),
            answer => answer?,
        };
        let others = connections::of_other_keys(&answer, self.options.connection.key().as_str());
        for row in self.client.expect(Step::ListConnections, others)? {
            if row.is_global() && row.project_ids() == [id] {
                let reason = ["It has another key, ", &quoted(&row.external_id()), ", and outlives the project: remove it too."];
                self.left.push((row.id(), reason.concat()));
            }
        }
        Ok(())
    }

    /// The result of the call: the TypeScript type `RemovedConnection`.
    fn report(&self, project_id: Option<&str>, is_removed: bool) -> Json {
        let mut report = Json::object();
        report.set_text("externalProjectId", self.options.connection.external_project_id());
        report.set_text("key", self.options.connection.key().as_str());
        report.set(
            "project",
            project_id.map_or(Json::Null, |id| {
                let mut project = Json::object();
                project.set_text("id", id);
                project.set("removed", Json::Bool(is_removed));
                project
            }),
        );
        report.set("removed", list_of(&self.removed, "displayName"));
        report.set("detached", list_of(&self.detached, "displayName"));
        report.set("left", list_of(&self.left, "reason"));
        report.set("warnings", Json::texts(&self.warnings));
        report.set_count("requests", self.client.session.requests());
        report
    }
}

fn of_another_piece<N: Node>(row: &Connection<N>) -> Told {
    let reason = match row.piece_name() {
        Some(name) => ["It is a connection of another piece, ", &quoted(&name), "."].concat(),
        None => "It belongs to no piece.".to_owned(),
    };
    (row.id(), reason)
}

fn list_of(rows: &[Told], second: &str) -> Json {
    let row = |(id, text): &Told| {
        let mut row = Json::object();
        row.set_text("id", id);
        row.set_text(second, text);
        row
    };
    Json::Array(rows.iter().map(row).collect())
}
