//! Rows of one key: which one stays, and how the others go.
//!
//! The server has no uniqueness on keys: two first upserts at once can leave two rows, later upserts write one of them, and a
//! piece is given any of them (Activepieces 0.85.4). Every process applies the same rule here: the oldest row stays.

use crate::activepieces::client::Client;
use crate::activepieces::connections::{self, Connection};
use crate::activepieces::projects;
use crate::error::Error;
use crate::host::{Host, Node};
use crate::options::ProvisionOptions;

/// The rows of one key that one project sees.
pub struct Rows<N: Node> {
    /// The project.
    pub project_id: String,
    /// Global connections, the oldest of them first.
    pub ours: Vec<Connection<N>>,
    /// Connections of the project's users.
    pub shadows: Vec<Connection<N>>,
}

impl<N: Node> Rows<N> {
    /// Reads the rows.
    pub async fn read<H: Host<Node = N>>(
        client: &Client<'_, H>,
        options: &ProvisionOptions,
        project_id: &str,
    ) -> Result<Self, Error> {
        let rows = connections::of_project(client, project_id, options.key.as_str()).await?;
        let (mut ours, shadows): (Vec<_>, Vec<_>) = rows.into_iter().partition(Connection::is_global);
        ours.retain(|row| row.is_in(project_id));
        if let Some(oldest) = oldest(&ours) {
            ours.swap(0, oldest);
        }
        Ok(Rows { project_id: project_id.to_owned(), ours, shadows })
    }

    /// The projects to name in an upsert: all of the row that is there, or the customer's alone.
    pub fn projects_of_upsert(&self) -> Vec<String> {
        self.ours.first().map_or_else(|| vec![self.project_id.clone()], |row| row.project_ids.clone())
    }

    /// A row that was made or written after `before` was read.
    pub fn written_since(&self, before: &Self) -> Option<&Connection<N>> {
        self.ours.iter().find(|row| !before.ours.iter().any(|old| old.id == row.id && old.updated == row.updated))
    }
}

/// Which row is the oldest; the id settles rows of the same millisecond.
fn oldest<N: Node>(rows: &[Connection<N>]) -> Option<usize> {
    let age = |index: &usize| rows.get(*index).map(|row| (&row.created, &row.id));
    (0..rows.len()).min_by_key(age)
}

/// Leaves the oldest row alone and removes the others from the project. A row that other projects see too is taken away from
/// this one and left to them. Returns how many rows went.
pub async fn remove<H: Host>(client: &Client<'_, H>, rows: &mut Rows<H::Node>) -> Result<u32, Error> {
    let mut removed = 0;
    while rows.ours.len() > 1 {
        let Some(extra) = rows.ours.pop() else { break };
        if extra.project_ids.len() > 1 {
            connections::withdraw(client, &extra, &rows.project_id).await?;
        } else {
            connections::delete(client, &extra.id).await?;
        }
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
    let mut removed = 0;
    for row in connections::named(client, &options.display_name, options.key.as_str()).await? {
        if row.is_global() && !row.is_in(project_id) && !is_alive(client, &row).await? {
            connections::delete(client, &row.id).await?;
            removed += 1;
        }
    }
    Ok(removed)
}

async fn is_alive<H: Host>(client: &Client<'_, H>, row: &Connection<H::Node>) -> Result<bool, Error> {
    for id in &row.project_ids {
        if projects::exists(client, id).await? {
            return Ok(true);
        }
    }
    Ok(false)
}
