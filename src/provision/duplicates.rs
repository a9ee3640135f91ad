//! Rows of one key: which one stays, and how the others go.
//!
//! The server has no uniqueness on keys: two first upserts at once can leave two rows, later upserts write one of them, and a
//! piece is given any of them (Activepieces 0.85.4). Every process applies the same rule here: the oldest row stays.

use crate::activepieces::call::Step;
use crate::activepieces::client::Client;
use crate::activepieces::connections::{self, Connection};
use crate::activepieces::projects;
use crate::error::{Code, Error};
use crate::host::{Host, Node};

/// The rows of one key that one project sees.
pub struct Rows<N> {
    project_id: String,
    /// The oldest global connection: the one that stays.
    pub ours: Option<Connection<N>>,
    /// Global connections too many.
    extras: Vec<Connection<N>>,
    /// Connections of the project's users.
    pub shadows: Vec<Connection<N>>,
}

impl<N: Node> Rows<N> {
    /// Reads what the server lists of the project.
    ///
    /// # Errors
    /// `UNEXPECTED_ANSWER` where that is not of the API's form.
    pub fn read<H: Host<Node = N>>(client: &Client<'_, H>, answer: &N, project_id: &str) -> Result<Self, Error> {
        let listed = connections::listed(answer, client.options.key.as_str());
        let mut rows = Rows { project_id: project_id.to_owned(), ours: None, extras: Vec::new(), shadows: Vec::new() };
        for row in client.expect(Step::ListConnections, listed)? {
            if !row.is_global() {
                rows.shadows.push(row);
            } else if row.is_in(project_id) {
                rows.add(row);
            }
        }
        Ok(rows)
    }

    fn add(&mut self, row: Connection<N>) {
        let is_oldest = self.ours.as_ref().is_none_or(|oldest| row.age() < oldest.age());
        self.extras.extend(if is_oldest { self.ours.replace(row) } else { Some(row) });
    }

    /// The row that stays, where there is no other.
    pub fn only(&self) -> Option<&Connection<N>> {
        self.ours.as_ref().filter(|_| self.extras.is_empty())
    }

    /// Whether the row that stays has this id.
    pub fn holds(&self, id: &str) -> bool {
        self.ours.as_ref().is_some_and(|row| row.id() == id)
    }

    /// What changes when the row that stays is written, or another takes its place; empty where there is none.
    pub fn stamp(&self) -> String {
        self.ours.as_ref().map(Connection::stamp).unwrap_or_default()
    }

    /// The projects that the row that stays is shared with, or the customer's alone where there is none.
    pub fn project_ids(&self) -> Vec<String> {
        match &self.ours {
            Some(row) => row.project_ids(),
            None => vec![self.project_id.clone()],
        }
    }
}

/// Removes all rows but the oldest from the project; one that other living projects share is left to them. Returns how many rows
/// went.
pub async fn remove<H: Host>(client: &Client<'_, H>, rows: &mut Rows<H::Node>) -> Result<u32, Error> {
    let mut removed = 0;
    while let Some(extra) = rows.extras.pop() {
        let mut others = extra.project_ids();
        others.retain(|id| *id != rows.project_id);
        leave_to(client, &extra, &living(client, &others).await?).await?;
        removed += 1;
    }
    Ok(removed)
}

/// Removes rows of the key that no living project sees. A deleted project leaves its global connections behind, so a customer
/// who comes back would else gather them. Returns how many rows went.
pub async fn remove_leftovers<H: Host>(client: &Client<'_, H>, project_id: &str) -> Result<u32, Error> {
    let options = client.options;
    let answer = client.send(&connections::named(&options.display_name)).await?;
    let mut removed = 0;
    for row in client.expect(Step::FindLeftovers, connections::listed(&answer, options.key.as_str()))? {
        let project_ids = row.project_ids();
        if row.is_global() && !row.is_in(project_id) && living(client, &project_ids).await?.is_empty() {
            leave_to(client, &row, &[]).await?;
            removed += 1;
        }
    }
    Ok(removed)
}

async fn leave_to<H: Host>(client: &Client<'_, H>, row: &Connection<H::Node>, project_ids: &[String]) -> Result<(), Error> {
    match client.send(&connections::leave_to(row, project_ids, &client.options.display_name)?).await {
        // Gone already is as good.
        Err(error) if error.data().lost_race || error.data().server_status == Some(404) && project_ids.is_empty() => Ok(()),
        answer => answer.map(|_| ()),
    }
}

/// Which of these projects are still there.
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
