//! Rows of one key: which one stays, and how the others go.
//!
//! The server has no uniqueness on keys: two first upserts at once can leave two rows, later upserts write one of them, and a
//! piece is given any of them (Activepieces 0.85.4). Every process applies the same rule here: the oldest row stays. Rows of
//! another piece are never written, removed or taken for duplicates.

use crate::activepieces::client::Client;
use crate::activepieces::connections::{self, Connection};
use crate::activepieces::projects;
use crate::activepieces::request::Step;
use crate::error::{Code, Error};
use crate::host::{Host, Node};
use crate::options::provision_options::ProvisionOptions;
use crate::text::quoted;

/// The rows of one key that one project sees.
pub struct Rows<N> {
    project_id: String,
    /// The oldest global connection of the piece: the one that stays.
    pub ours: Option<Connection<N>>,
    /// Its duplicates.
    extras: Vec<Connection<N>>,
    /// Connections of the project's users.
    pub shadows: Vec<Connection<N>>,
    /// Global connections of other pieces, the oldest first.
    pub of_others: Vec<Connection<N>>,
}

impl<N: Node> Rows<N> {
    /// Lists what a project sees of the key.
    ///
    /// # Errors
    /// Any error of the API.
    pub async fn list<H: Host<Node = N>>(
        client: &Client<'_, H>,
        options: &ProvisionOptions,
        project_id: &str,
    ) -> Result<Self, Error> {
        let answer = client.send(&connections::of_project(project_id)).await?;
        let listed = connections::listed(&answer, options.key.as_str());
        let mut listed = client.expect(Step::ListConnections, listed)?;
        listed.sort_by_key(Connection::sort_key);
        let (global, shadows): (Vec<_>, Vec<_>) = listed.into_iter().partition(Connection::is_global);
        let visible = global.into_iter().filter(|row| row.is_in(project_id));
        let (ours, of_others): (Vec<_>, Vec<_>) = visible.partition(|row| is_of_piece(row, options));
        let mut ours = ours.into_iter();
        Ok(Rows { project_id: project_id.to_owned(), ours: ours.next(), extras: ours.collect(), shadows, of_others })
    }

    /// The row that stays, where it is the only one.
    pub fn only(&self) -> Option<&Connection<N>> {
        self.ours.as_ref().filter(|_| self.extras.is_empty() && self.of_others.is_empty())
    }

    /// Whether the row that stays has this id.
    pub fn holds(&self, id: &str) -> bool {
        self.ours.as_ref().is_some_and(|row| row.id() == id)
    }

    /// The projects that the row that stays is shared with, or the customer's alone where there is none.
    pub fn project_ids(&self) -> Vec<String> {
        match &self.ours {
            Some(row) => row.project_ids(),
            None => vec![self.project_id.clone()],
        }
    }

    /// The error for a key that another piece uses in this project too.
    ///
    /// # Errors
    /// `PIECE_CONFLICT` where there is a row of another piece.
    pub fn refuse_conflict(&self, options: &ProvisionOptions) -> Result<(), Error> {
        let Some(row) = self.of_others.first() else { return Ok(()) };
        let other = row.piece_name().unwrap_or_else(|| "no piece".to_owned());
        let text = [
            "The key ",
            &quoted(options.key.as_str()),
            " is used by a connection of ",
            &quoted(&other),
            ", not of ",
            &quoted(options.piece_name()),
            ": give each piece a `prefix` of its own, or set `replacesPiece` to the old name if the piece was renamed. Nothing was overwritten.",
        ];
        Err(Error::new(Code::PieceConflict, text.concat()).with_field("prefix"))
    }

    /// The row of the piece that is meant, where a row of another piece is older than it.
    pub fn younger_than_others(&self, is_meant: impl Fn(&Connection<N>) -> bool) -> Option<&Connection<N>> {
        let oldest = self.of_others.first()?;
        let mut own = self.ours.iter().chain(&self.extras);
        own.find(|row| is_meant(row) && row.sort_key() > oldest.sort_key())
    }
}

/// Whether a row belongs to the caller's piece, under its present name or the one that it had before.
fn is_of_piece<N: Node>(row: &Connection<N>, options: &ProvisionOptions) -> bool {
    let name = row.piece_name();
    name.as_deref() == Some(options.piece_name()) || name.is_some() && name.as_deref() == options.replaces_piece()
}

/// Withdraws all rows but the oldest from the project. Returns how many rows went.
///
/// # Errors
/// Any error of the API.
pub async fn remove<H: Host>(client: &Client<'_, H>, options: &ProvisionOptions, rows: &mut Rows<H::Node>) -> Result<u32, Error> {
    let mut removed = 0;
    while let Some(extra) = rows.extras.pop() {
        withdraw(client, options, &extra, &rows.project_id).await?;
        removed += 1;
    }
    Ok(removed)
}

/// Takes a row away from a project: it is left to the other living projects that share it, or removed where there are none.
///
/// # Errors
/// Any error of the API.
pub async fn withdraw<H: Host>(
    client: &Client<'_, H>,
    options: &ProvisionOptions,
    row: &Connection<H::Node>,
    project_id: &str,
) -> Result<(), Error> {
    let mut others = row.project_ids();
    others.retain(|id| id != project_id);
    leave_to(client, options, row, &living(client, &others).await?).await
}

/// Removes rows of the key that no living project sees. A deleted project leaves its global connections behind, and they would
/// pile up each time the customer returns. Returns whether the list could be narrowed to the customer, and counts in `removed` the
/// rows that went, those before an error too.
///
/// # Errors
/// Any error of the API.
pub async fn remove_leftovers<H: Host>(
    client: &Client<'_, H>,
    options: &ProvisionOptions,
    project_id: &str,
    removed: &mut u32,
) -> Result<bool, Error> {
    let answer = client.send(&connections::named(&options.display_name)).await?;
    let count = client.expect(Step::FindLeftovers, connections::count(&answer))?;
    let listed = connections::listed(&answer, options.key.as_str());
    for row in client.expect(Step::FindLeftovers, listed)? {
        let project_ids = row.project_ids();
        // A row that an admin took from all projects names none: it is not a leftover.
        let may_be_left = row.is_global() && is_of_piece(&row, options) && !row.is_in(project_id) && !project_ids.is_empty();
        if may_be_left && living(client, &project_ids).await?.is_empty() {
            leave_to(client, options, &row, &[]).await?;
            *removed += 1;
        }
    }
    Ok(count < connections::ROWS_OF_A_NAME)
}

async fn leave_to<H: Host>(
    client: &Client<'_, H>,
    options: &ProvisionOptions,
    row: &Connection<H::Node>,
    project_ids: &[String],
) -> Result<(), Error> {
    let is_removal = project_ids.is_empty();
    match client.send(&connections::leave_to(row, project_ids, &options.display_name)?).await {
        Err(error) if is_gone(&error, is_removal) => Ok(()),
        answer => answer.map(|_| ()),
    }
}

/// Whether the API itself says that a row is not there, which is as good: of a removal by its 404, of an update otherwise.
fn is_gone(error: &Error, is_removal: bool) -> bool {
    let data = error.data();
    if is_removal { data.code == Code::ProjectGone && data.server_status == Some(404) } else { data.lost_race }
}

/// Which of these projects still exist.
///
/// # Errors
/// Any error of the API.
pub async fn living<H: Host>(client: &Client<'_, H>, ids: &[String]) -> Result<Vec<String>, Error> {
    let mut living = Vec::new();
    for id in ids {
        match client.send(&projects::check(id)?).await {
            Ok(answer) => {
                client.expect(Step::CheckProject, projects::is_project(&answer, id))?;
                living.push(id.clone());
            }
            Err(error) if error.code() == Code::ProjectGone => {}
            Err(error) => return Err(error),
        }
    }
    Ok(living)
}
