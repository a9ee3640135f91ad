//! The second step: the customer's connection is written, and looked at again where it is new.

use crate::activepieces::call::Step;
use crate::activepieces::client::Client;
use crate::activepieces::connections::{self, Connection};
use crate::error::{Code, Error};
use crate::host::{Host, Node};
use crate::options::ProvisionOptions;
use crate::provision::duplicates::{self, Rows};

/// A connection that holds the caller's credentials.
pub struct Written<N> {
    /// Whether there was none before.
    pub created: bool,
    /// The row.
    pub connection: Connection<N>,
    /// How many rows too many were removed.
    pub duplicates_removed: u32,
    /// Connections of the project's users under the same key.
    pub shadows: Vec<Connection<N>>,
    /// Whether the row is known to be as this call wrote it. Where no answer came, or others wrote it since, it is not.
    pub certain: bool,
}

/// How the last write ended, where that leaves open what is there now.
enum Open {
    /// A row with this id was added, and other processes may have added theirs.
    Inserted(String),
    /// No good answer came. The text is what the row that stays looked like before; there is none where the server did not take
    /// the write, so that whatever changed is another process' work.
    Failed(Error, Option<String>),
}

/// How often a row that another process removed is inserted again.
const ROUNDS: u32 = 3;

/// Writes the connection: look, tidy up, write, and look again as long as what is there may not be what was written.
///
/// It looks before the first write, since an upsert must name all projects of the row that it is meant for: it overwrites
/// them. It looks after an insert, since the server lets two inserts at once leave two rows. It looks after a failure that may
/// hide a success, and does not write again where the failed write has left something.
pub async fn ensure<H: Host>(client: &Client<'_, H>, project_id: &str) -> Result<Written<H::Node>, Error> {
    let options = client.options;
    let mut written = String::new();
    let mut created = None;
    let mut duplicates_removed = 0;
    let mut open = None;
    let mut only_living = None;
    let (mut rounds, mut failures) = (0, 0);
    let (connection, shadows) = loop {
        let mut rows = match client.send(&connections::of_project(project_id)).await {
            Ok(answer) => Rows::read(client, &answer, project_id)?,
            Err(error) => return Err(error.after(open.and_then(failure))),
        };
        let removed = duplicates::remove(client, &mut rows).await?;
        duplicates_removed += removed;
        if created.is_none() && rows.ours.is_none() {
            // Before the insert: after it no later call would come here.
            duplicates_removed += duplicates::remove_leftovers(client, project_id).await?;
        }
        created.get_or_insert(rows.ours.is_none());
        if let Some(open) = open.take()
            && let Some(row) = settled(open, &mut rows, removed, options, failures)?
        {
            break (row, rows.shadows);
        }

        let project_ids = only_living.take().unwrap_or_else(|| rows.project_ids());
        client.write_sent.set(true);
        let answer = client.send(&connections::upsert(options, &project_ids)).await;
        let answer = answer.and_then(|answer| client.expect(Step::WriteConnection, Connection::read(answer)));
        written = answer.as_ref().map(Connection::stamp).unwrap_or_default();
        match answer {
            Ok(row) if rows.holds(&row.id()) || rounds == ROUNDS => break (row, rows.shadows),
            Ok(row) => {
                open = Some(Open::Inserted(row.id()));
                rounds += 1;
            }
            Err(error) if error.code() == Code::ProjectGone && project_ids.len() > 1 => {
                let living = duplicates::living(client, &project_ids).await?;
                if living.len() == project_ids.len() || !living.iter().any(|id| id == project_id) {
                    return Err(error);
                }
                only_living = Some(living);
            }
            Err(error) if error.is_ambiguous() => {
                let before = Some(rows.stamp()).filter(|_| !error.was_turned_away());
                let may_be_spent = options.credentials.one_use && before.is_some();
                let error = error.after_failures(failures);
                let error = if may_be_spent { error.with_spent_code() } else { error };
                client.pause(Step::WriteConnection, failures, &error).await?;
                failures += 1;
                open = Some(Open::Failed(error, before));
            }
            Err(error) => return Err(error),
        }
    };
    let created = created == Some(true);
    let certain = connection.stamp() == written;
    Ok(Written { created, connection, duplicates_removed, shadows, certain })
}

fn failure(open: Open) -> Option<Error> {
    match open {
        Open::Inserted(_) => None,
        Open::Failed(error, _) => Some(error),
    }
}

/// Settles by a look at the rows what the last write left open: gives the row where the work is done, nothing where it must be
/// written again, and an error where it must not.
fn settled<N: Node>(
    open: Open,
    rows: &mut Rows<N>,
    removed: u32,
    options: &ProvisionOptions,
    failures: u32,
) -> Result<Option<Connection<N>>, Error> {
    // A code works once, so that the row of another process that stays cannot be given it.
    let one_use = options.credentials.one_use;
    let (row, error) = match open {
        Open::Inserted(id) => (rows.ours.take_if(|row| one_use || row.id() == id), vanished()),
        // Where several rows were there, the one that stays may hold another process' credentials.
        Open::Failed(error, before) => {
            let is_changed = |row: &mut Connection<N>| before.is_some_and(|before| row.stamp() != before);
            (rows.ours.take_if(|row| (one_use || removed == 0) && is_changed(row)), error)
        }
    };
    if row.is_none() && (one_use || failures > options.max_retries()) { Err(error) } else { Ok(row) }
}

/// Only a code that works once is not written again after this.
fn vanished() -> Error {
    let text = "The connection was written and is not there any more: get a new authorization code and call again.";
    Error::new(Code::UnexpectedAnswer, text)
}
