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
use crate::options::ProvisionOptions;

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
    /// Reads what the server lists of the project; nothing where that is not of the API's form.
    pub fn read(answer: &N, key: &str, project_id: &str) -> Option<Self> {
        let mut rows = Rows { project_id: project_id.to_owned(), ours: None, extras: Vec::new(), shadows: Vec::new() };
        for row in connections::listed(answer, key)? {
            if !row.is_global() {
                rows.shadows.push(row);
            } else if row.is_in(project_id) {
                rows.add(row);
            }
        }
        Some(rows)
    }

    fn add(&mut self, row: Connection<N>) {
        let is_oldest = self.ours.as_ref().is_none_or(|oldest| row.age() < oldest.age());
        self.extras.extend(if is_oldest { self.ours.replace(row) } else { Some(row) });
    }

    /// Whether the row that stays has this id.
    pub fn holds(&self, id: &str) -> bool {
        self.ours.as_ref().is_some_and(|row| row.id == id)
    }

    /// The projects to name in an upsert: all living ones of the row that is there, or the customer's alone.
    pub fn projects_of_upsert(&self, gone: &[String]) -> Vec<String> {
        match &self.ours {
            Some(row) => row.project_ids.iter().filter(|id| !gone.contains(id)).cloned().collect(),
            None => vec![self.project_id.clone()],
        }
    }

    /// The row that stays, if it was made or written after `before` was read.
    pub fn written_since(&self, before: &Self) -> Option<Connection<N>> {
        let unchanged = |row: &&Connection<N>| before.holds(&row.id) && before.updated() == self.updated();
        self.ours.as_ref().filter(|row| !unchanged(row)).cloned()
    }

    fn updated(&self) -> Option<String> {
        self.ours.as_ref().map(|row| row.text("updated"))
    }
}

/// Removes all rows but the oldest from the project. Returns how many rows went.
pub async fn remove<H: Host>(client: &Client<'_, H>, rows: &mut Rows<H::Node>) -> Result<u32, Error> {
    let mut removed = 0;
    while let Some(extra) = rows.extras.pop() {
        delete(client, &extra, &rows.project_id).await?;
        removed += 1;
    }
    Ok(removed)
}

/// Removes rows of the key that no living project sees. A deleted project leaves its global connections behind, so a customer
/// who comes back would else gather them. Returns how many rows went.
pub async fn remove_leftovers<H: Host>(
    client: &Client<'_, H>,
    options: &ProvisionOptions,
    project_id: &str,
) -> Result<u32, Error> {
    let answer = client.send(&connections::named(&options.display_name)).await?;
    let mut removed = 0;
    for row in client.expect(Step::FindLeftovers, connections::listed(&answer, options.key.as_str()))? {
        if row.is_global()
            && !row.is_in(project_id)
            && deleted_projects(client, &row.project_ids).await?.len() == row.project_ids.len()
        {
            delete(client, &row, project_id).await?;
            removed += 1;
        }
    }
    Ok(removed)
}

async fn delete<H: Host>(client: &Client<'_, H>, row: &Connection<H::Node>, project_id: &str) -> Result<(), Error> {
    match client.send(&connections::remove(row, project_id)?).await {
        // Gone already is as good.
        Err(error) if error.data().status != Some(404) => Err(error),
        _ => Ok(()),
    }
}

/// Which of these projects are no more.
pub async fn deleted_projects<H: Host>(client: &Client<'_, H>, ids: &[String]) -> Result<Vec<String>, Error> {
    let mut deleted = Vec::new();
    for id in ids {
        match client.send(&projects::check(id)?).await {
            Err(error) if error.code() == Code::ProjectGone => deleted.push(id.clone()),
            Err(error) => return Err(error),
            Ok(_) => {}
        }
    }
    Ok(deleted)
}
