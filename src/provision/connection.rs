//! The second step: the connection is written, and read back where another process may have written at the same time.

use crate::activepieces::client::Client;
use crate::activepieces::connections::{self, Connection};
use crate::activepieces::request::Step;
use crate::error::{Code, Error};
use crate::host::Host;
use crate::process::UnsettledWrite;
use crate::provision::duplicates::{self, Rows};
use crate::provision::memory;
use crate::provision::work::Work;

/// How often a row that another process removed is inserted again.
const INSERTS: u32 = 3;
/// How long the search for leftovers may take, in milliseconds.
const LEFTOVERS_LIMIT: f64 = 3_000.0;

/// A connection that was written.
pub struct Written<N> {
    /// Whether there was none before.
    pub created: bool,
    /// The row.
    pub connection: Connection<N>,
    /// How many rows too many were removed.
    pub duplicates_removed: u32,
    /// Connections of the project's users under the same key.
    pub shadows: Vec<Connection<N>>,
    /// What could not be tidied up.
    pub warnings: Vec<String>,
}

/// What the last write left open.
enum LastWrite {
    /// Nothing was written yet.
    None,
    /// A row with this id was added, and other processes may have added theirs.
    Inserted(String),
    /// No answer told whether it was done.
    Failed(Error),
}

/// How far a write has come.
enum Progress<N> {
    Done(Connection<N>),
    Open(LastWrite),
}

/// The state of one call's writing.
struct Writing<'a, H: Host> {
    client: &'a Client<'a, H>,
    work: &'a Work,
    project_id: &'a str,
    /// Whether there was no row before the first write.
    created: Option<bool>,
    duplicates_removed: u32,
    warnings: Vec<String>,
    /// The fingerprints of the writes that were sent.
    sent: Vec<String>,
    /// What was unsettled before the last of them.
    unsettled_before: Vec<UnsettledWrite>,
    inserts: u32,
    failures: u32,
    /// The projects that still exist, where one that the row names does not.
    only_living: Option<Vec<String>>,
}

/// Writes the connection: list, tidy up, write, then list again until the stored row is known to be ours.
///
/// It lists before the first write, since an upsert must name all projects of the row that it is meant for: it overwrites
/// them. It lists after an insert, since the server lets two inserts at once leave two rows. It lists after a failure that may
/// hide a success, and does not write again where the row holds the fingerprint of the failed write. `rows` is what the caller has
/// listed just now, if it has.
///
/// # Errors
/// Any error of the API; `PIECE_CONFLICT`.
pub async fn ensure<H: Host>(
    client: &Client<'_, H>,
    work: &Work,
    project_id: &str,
    rows: Option<Rows<H::Node>>,
) -> Result<Written<H::Node>, Error> {
    let mut writing = Writing {
        client,
        work,
        project_id,
        created: None,
        duplicates_removed: 0,
        warnings: Vec::new(),
        sent: Vec::new(),
        unsettled_before: Vec::new(),
        inserts: 0,
        failures: 0,
        only_living: None,
    };
    let mut listed = rows;
    let mut last = LastWrite::None;
    loop {
        let mut rows = match listed.take() {
            Some(rows) => rows,
            None => writing.look(&last).await?,
        };
        writing.tidy_up(&mut rows, &last).await?;
        if let Some(row) = writing.settle(last, &mut rows)? {
            return Ok(writing.finish(row, rows));
        }
        last = match writing.write(&rows).await? {
            Progress::Done(row) => return Ok(writing.finish(row, rows)),
            Progress::Open(last) => last,
        };
    }
}

impl<H: Host> Writing<'_, H> {
    async fn look(&self, last: &LastWrite) -> Result<Rows<H::Node>, Error> {
        let rows = Rows::list(self.client, &self.work.options, self.project_id).await;
        rows.map_err(|error| match last {
            LastWrite::Failed(failure) => error.after(Some(failure.clone())),
            _ => error,
        })
    }

    /// Sees to it that there is at most one row to write.
    async fn tidy_up(&mut self, rows: &mut Rows<H::Node>, last: &LastWrite) -> Result<(), Error> {
        let options = &self.work.options;
        // Two pieces may have written first at once. The younger row goes again, which is the one of the two that is sure to see both.
        let younger = match last {
            LastWrite::Inserted(id) => rows.younger_than_others(|row| row.id() == *id),
            // No answer told which row it added, if it added one. The fingerprint does.
            LastWrite::Failed(_) if self.created == Some(true) => {
                rows.younger_than_others(|row| self.work.fingerprints().wrote(row))
            }
            _ => None,
        };
        if let Some(row) = younger {
            duplicates::withdraw(self.client, options, row, self.project_id).await?;
        }
        rows.refuse_conflict(options)?;
        self.duplicates_removed += duplicates::remove(self.client, options, rows).await?;
        if self.created.is_none() {
            self.created = Some(rows.ours.is_none());
            // Before the insert: after it no later call would come here.
            if rows.ours.is_none() {
                self.remove_leftovers().await;
            }
        }
        Ok(())
    }

    /// Removes what a deleted project left behind, where the list can be narrowed to the customer. The call does not fail for it.
    async fn remove_leftovers(&mut self) {
        let options = &self.work.options;
        if !options.display_name.contains(options.external_project_id()) {
            return;
        }
        let client = self.client.within_part_of(LEFTOVERS_LIMIT);
        match duplicates::remove_leftovers(&client, options, self.project_id, &mut self.duplicates_removed).await {
            Ok(true) => {}
            Ok(false) => {
                let text = "Too many connections have a similar display name: connections that a deleted project left behind may remain.";
                self.warnings.push(text.to_owned());
            }
            Err(error) => {
                let text = ["Connections that a deleted project left behind may remain: ", &error.data().message];
                self.warnings.push(text.concat());
            }
        }
    }

    /// Tells by the rows how the last write ended: gives the row where the work is done, nothing where it must be written again.
    ///
    /// # Errors
    /// The reason why it must not be written again.
    fn settle(&self, last: LastWrite, rows: &mut Rows<H::Node>) -> Result<Option<Connection<H::Node>>, Error> {
        let one_use = self.work.options.credentials.one_use;
        if !matches!(last, LastWrite::None)
            && let Some(row) = rows.ours.take_if(|row| self.is_done(row))
        {
            if let [sent] = self.sent.as_slice()
                && row.display_name().ends_with(sent)
            {
                memory::note_outcome(self.client.host, self.work, self.unsettled_before.clone());
            }
            return Ok(Some(row));
        }
        match last {
            LastWrite::None => Ok(None),
            // Authorization codes are single-use, so ours cannot be written to another process's row.
            LastWrite::Inserted(_) if one_use => rows.ours.take().map(Some).ok_or_else(vanished),
            LastWrite::Inserted(_) => Ok(None),
            LastWrite::Failed(error) if one_use || self.failures > self.client.session.max_retries => Err(error),
            LastWrite::Failed(_) => Ok(None),
        }
    }

    /// Whether a row is as this call would leave it: it holds the fingerprint of one of its writes, or another process has written the
    /// same. An older fingerprint of these credentials alone says less: the row may be in `ERROR` since.
    fn is_done(&self, row: &Connection<H::Node>) -> bool {
        let name = row.display_name();
        self.sent.iter().any(|sent| name.ends_with(sent)) || self.work.fingerprints().vouch_for(self.client.host, row)
    }

    /// The fingerprint of the next write, which is not the one that the row has: the server tells its time in seconds, so a write may
    /// seem as old as the one before.
    fn new_fingerprint(&self, rows: &Rows<H::Node>) -> String {
        let time = self.client.session.server_time(self.client.host);
        let fingerprint = self.work.fingerprints().at(time);
        let is_taken = rows.ours.as_ref().is_some_and(|row| row.display_name().ends_with(&fingerprint));
        if is_taken { self.work.fingerprints().at(time + 1.0) } else { fingerprint }
    }

    async fn write(&mut self, rows: &Rows<H::Node>) -> Result<Progress<H::Node>, Error> {
        let (client, work) = (self.client, self.work);
        let project_ids = self.only_living.take().unwrap_or_else(|| rows.project_ids());
        let fingerprint = self.new_fingerprint(rows);
        let body = work.options.new_connection(&project_ids, &fingerprint);
        work.write_sent.set(true);
        self.sent.push(fingerprint);
        self.unsettled_before = memory::unsettled(client.host, &work.turn);
        memory::note_write(client.host, work);
        let requests_before = client.session.requests();
        let answer = client.send(&connections::upsert(body).after_failures(self.failures)).await;
        let answer = answer.and_then(|answer| client.expect(Step::WriteConnection, Connection::read(answer)));
        let was_sent = client.session.requests() > requests_before;
        if !was_sent || answer.as_ref().map_or_else(Error::is_refusal, |_| true) {
            memory::note_outcome(client.host, work, self.unsettled_before.clone());
        }
        match answer {
            Ok(row) if rows.holds(&row.id()) || self.inserts + 1 == INSERTS => Ok(Progress::Done(row)),
            Ok(row) => {
                self.inserts += 1;
                Ok(Progress::Open(LastWrite::Inserted(row.id())))
            }
            Err(error) if error.code() == Code::ProjectGone && project_ids.len() > 1 => {
                let living = duplicates::living(client, &project_ids).await?;
                if living.len() == project_ids.len() || !living.iter().any(|id| id == self.project_id) {
                    return Err(error);
                }
                self.only_living = Some(living);
                Ok(Progress::Open(LastWrite::None))
            }
            Err(error) if error.is_ambiguous() => {
                let may_be_spent = work.options.credentials.one_use && was_sent && !error.was_turned_away();
                let error = error.after_failures(self.failures);
                let error = if may_be_spent { error.with_spent_code() } else { error };
                client.pause(Step::WriteConnection, self.failures, &error).await?;
                self.failures += 1;
                Ok(Progress::Open(LastWrite::Failed(error)))
            }
            Err(error) => Err(error),
        }
    }

    fn finish(self, connection: Connection<H::Node>, rows: Rows<H::Node>) -> Written<H::Node> {
        Written {
            created: self.created == Some(true),
            connection,
            duplicates_removed: self.duplicates_removed,
            shadows: rows.shadows,
            warnings: self.warnings,
        }
    }
}

/// Only a single-use code is not written again after this.
fn vanished() -> Error {
    let text = "The connection was written and is no longer there: get a new authorization code and call again.";
    Error::new(Code::UnexpectedAnswer, text)
}
