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
use crate::options::target::Target;
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
    pub async fn list<H: Host<Node = N>>(client: &Client<'_, H>, target: &dyn Target, project_id: &str) -> Result<Self, Error> {
        let answer = client.send(&connections::of_project(project_id)).await?;
        let listed = connections::listed(&answer, target.key().as_str());
        Ok(Rows::of(client.expect(Step::ListConnections, listed)?, target, project_id))
    }

    /// Tells apart what was listed of the key.
    pub fn of(mut listed: Vec<Connection<N>>, target: &dyn Target, project_id: &str) -> Self {
        listed.sort_unstable_by_key(Connection::sort_key);
        let project_id = project_id.to_owned();
        let mut rows = Rows { project_id, ours: None, extras: Vec::new(), shadows: Vec::new(), of_others: Vec::new() };
        for row in listed {
            rows.add(row, target);
        }
        rows
    }

    /// Adds a row that is younger than those before.
    fn add(&mut self, row: Connection<N>, target: &dyn Target) {
        if !row.is_global() {
            self.shadows.push(row);
        } else if !row.is_in(&self.project_id) {
            // A row that this project does not see: neither ours nor in the way.
        } else if !is_of_piece(&row, target) {
            self.of_others.push(row);
        } else if self.ours.is_none() {
            self.ours = Some(row);
        } else {
            self.extras.push(row);
        }
    }

    /// All rows of the piece, the oldest first.
    pub fn own(&self) -> impl Iterator<Item = &Connection<N>> {
        self.ours.iter().chain(&self.extras)
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
        self.own().find(|row| is_meant(row) && row.sort_key() > oldest.sort_key())
    }
}

/// Whether a row belongs to the caller's piece.
pub fn is_of_piece<N: Node>(row: &Connection<N>, target: &dyn Target) -> bool {
    target.is_of_piece(row.piece_name().as_deref())
}

/// Withdraws all rows but the oldest from the project. Returns how many rows went.
///
/// # Errors
/// Any error of the API.
pub async fn remove<H: Host>(client: &Client<'_, H>, target: &dyn Target, rows: &mut Rows<H::Node>) -> Result<u32, Error> {
    let mut removed = 0;
    while let Some(extra) = rows.extras.pop() {
        withdraw(client, target, &extra, &rows.project_id).await?;
        removed += 1;
    }
    Ok(removed)
}

/// Takes a duplicate away from a project: it is left to the other living projects that share it, or removed where there are none.
///
/// # Errors
/// Any error of the API.
pub async fn withdraw<H: Host>(
    client: &Client<'_, H>,
    target: &dyn Target,
    row: &Connection<H::Node>,
    project_id: &str,
) -> Result<(), Error> {
    let others = living_others(client, row, project_id).await?;
    leave_to(client, Step::RemoveDuplicate, target, row, &others).await
}

/// The living projects that share a row with a project.
///
/// # Errors
/// Any error of the API.
pub async fn living_others<H: Host>(
    client: &Client<'_, H>,
    row: &Connection<H::Node>,
    project_id: &str,
) -> Result<Vec<String>, Error> {
    let mut others = row.project_ids();
    others.retain(|id| id != project_id);
    living(client, &others).await
}

/// Removes rows of the key that no living project sees. A deleted project leaves its global connections behind, and they would
/// pile up each time the customer returns. Returns whether the list could be narrowed to the customer, and counts in `removed` the
/// rows that went, those before an error too.
///
/// # Errors
/// Any error of the API.
pub async fn remove_leftovers<H: Host>(
    client: &Client<'_, H>,
    target: &dyn Target,
    project_id: &str,
    removed: &mut u32,
) -> Result<bool, Error> {
    let named = Named::list(client, target, target.display_name(), Some(project_id)).await?;
    for row in named.rows {
        if is_of_piece(&row, target) && is_leftover(client, &row).await? {
            leave_to(client, Step::RemoveDuplicate, target, &row, &[]).await?;
            *removed += 1;
        }
    }
    Ok(named.are_all)
}

/// The global connections of a key that a search by name finds outside of a project.
pub struct Named<N> {
    /// The rows, of whatever piece.
    pub rows: Vec<Connection<N>>,
    /// Whether there are no more of them.
    pub are_all: bool,
}

impl<N: Node> Named<N> {
    /// Searches for the rows of the key by this name.
    ///
    /// # Errors
    /// Any error of the API.
    pub async fn list<H: Host<Node = N>>(
        client: &Client<'_, H>,
        target: &dyn Target,
        name: &str,
        outside_of: Option<&str>,
    ) -> Result<Self, Error> {
        let answer = client.send(&connections::named(name)).await?;
        let count = client.expect(Step::FindLeftovers, connections::count(&answer))?;
        let listed = connections::listed(&answer, target.key().as_str());
        let mut rows = client.expect(Step::FindLeftovers, listed)?;
        rows.retain(|row| row.is_global() && outside_of.is_none_or(|id| !row.is_in(id)));
        Ok(Named { rows, are_all: count < connections::ROWS_OF_A_NAME })
    }
}

/// The warning for a display name that does not tell customers apart.
pub fn unsearchable(name: &str) -> String {
    let text = [
        "Connections named ",
        &quoted(name),
        " that a deleted project left behind may remain: the name does not hold the customer's id.",
    ];
    text.concat()
}

/// The warning for a name by which a search finds more rows than it lists.
pub fn found_too_many(name: &str) -> String {
    let text = ["Too many connections have a name like ", &quoted(name), ": some that a deleted project left behind may remain."];
    text.concat()
}

/// Whether all projects of a row were deleted. One that an admin took from all projects names none: it is not a leftover.
///
/// # Errors
/// Any error of the API.
pub async fn is_leftover<H: Host>(client: &Client<'_, H>, row: &Connection<H::Node>) -> Result<bool, Error> {
    let project_ids = row.project_ids();
    Ok(!project_ids.is_empty() && living(client, &project_ids).await?.is_empty())
}

/// Leaves a row to these projects, or removes it where there are none. `step` says what for.
///
/// # Errors
/// Any error of the API.
pub async fn leave_to<H: Host>(
    client: &Client<'_, H>,
    step: Step,
    target: &dyn Target,
    row: &Connection<H::Node>,
    project_ids: &[String],
) -> Result<(), Error> {
    match client.send(&connections::leave_to(step, row, project_ids, target.display_name())?).await {
        Err(error) if is_gone(&error, project_ids.is_empty()) => Ok(()),
        answer => answer.map(|_| ()),
    }
}

/// Whether the API itself says that a row is not there, which is as good: of a removal by its 404, of an update otherwise.
pub fn is_gone(error: &Error, is_removal: bool) -> bool {
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
