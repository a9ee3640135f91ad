//! What there is of all customers, and by what one customer of them is judged.

use std::rc::Rc;

use crate::activepieces::client::Client;
use crate::activepieces::projects::Project;
use crate::error::Error;
use crate::fleet::read::read_state;
use crate::fleet::row::{Row, RowNode};
use crate::fleet::state::State;
use crate::host::Host;
use crate::options::existing::ExistingConnection;
use crate::options::fleet_options::FleetOptions;
use crate::options::target::{Target, is_piece};
use crate::provision::duplicates::Rows;
use crate::provision::inspect::look::{Piece, Seen, read_piece};

/// What there is of all customers.
pub struct Survey {
    /// What the lists showed.
    pub state: State,
    /// What the platform has of the piece.
    pub piece: Piece,
    /// What may have remained unseen.
    pub warnings: Vec<String>,
}

impl Survey {
    /// Reads the lists and the piece. `has_former_key` says that connections may be moved from any key.
    ///
    /// # Errors
    /// Any error of the API; `INCOMPLETE_LIST`.
    pub async fn take<H: Host>(client: &Client<'_, H>, options: &FleetOptions, has_former_key: bool) -> Result<Self, Error> {
        let prefixes: Vec<String> = [Some(options.prefix.as_str()), options.former_prefix()]
            .into_iter()
            .flatten()
            .map(|prefix| [prefix, "_"].concat())
            .collect();
        let is_wanted = |key: &str, piece: Option<&str>| {
            has_former_key && is_piece(piece, options.piece_name(), options.replaces_piece())
                || prefixes.iter().any(|prefix| key.starts_with(prefix))
        };
        let mut state = read_state(client, &is_wanted).await?;
        let mut warnings = std::mem::take(&mut state.warnings);
        let piece = read_piece(client, options.piece_name(), &mut warnings).await?;
        Ok(Survey { state, piece, warnings })
    }

    /// What there is of a connection.
    pub fn seen(&self, target: &ExistingConnection) -> Seen<RowNode> {
        let project = self.state.projects.get(target.external_project_id());
        let rows = self.rows(target.key().as_str());
        let listed = project.map(|project| {
            let of_users = self.state.shadows.get(target.key().as_str()).into_iter().flatten();
            let in_project = |row: &&Rc<Row>| row.project_ids.contains(&project.id);
            let listed = rows.iter().chain(of_users.filter(in_project)).filter_map(Row::connection).collect();
            Rows::of(listed, target, &project.id)
        });
        let found = project.map(|project| Project {
            id: project.id.to_string(),
            display_name: project.display_name.as_deref().map(str::to_owned),
        });
        let mut seen = Seen::of_rows(found, listed, target);
        let is_outside = |row: &&Rc<Row>| project.is_none_or(|project| !row.project_ids.contains(&project.id));
        let is_of_piece = |row: &&Rc<Row>| target.is_of_piece(row.piece_name.as_deref());
        for row in rows.iter().filter(is_outside).filter(is_of_piece) {
            let place = if self.is_leftover(row) { &mut seen.leftovers } else { &mut seen.detached };
            place.extend(row.connection());
        }
        seen.piece = self.piece.clone();
        seen
    }

    /// The global connections of a key, the oldest first.
    pub fn rows(&self, key: &str) -> &[Rc<Row>] {
        self.state.rows.get(key).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether all projects of a row were deleted. One that an admin took from all projects names none: it is not a leftover.
    pub fn is_leftover(&self, row: &Row) -> bool {
        !row.project_ids.is_empty() && row.project_ids.iter().all(|id| !self.state.external_ids.contains_key(id))
    }
}
