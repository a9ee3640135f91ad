//! Keys of the prefix that no customer claims.

use std::collections::HashSet;

use crate::activepieces::connections::Connection;
use crate::fleet::row::{Row, RowNode};
use crate::fleet::survey::Survey;
use crate::json::Json;
use crate::options::existing::ExistingConnection;
use crate::options::fleet_options::FleetOptions;
use crate::options::target::is_piece;
use crate::provision::fingerprint::Mark;
use crate::provision::report::named;

/// The connections of a key that no customer claims.
pub struct Unclaimed {
    /// Which connection it is, of which customer.
    pub target: ExistingConnection,
    /// The customer's project, where it is there: the key is orphaned. Otherwise it is left over of a deleted project.
    pub project_id: Option<String>,
    /// The rows.
    pub rows: Vec<Connection<RowNode>>,
}

impl Unclaimed {
    /// `orphaned` or `leftOver`.
    pub fn kind(&self) -> &'static str {
        if self.project_id.is_some() { "orphaned" } else { "leftOver" }
    }

    /// Whether all rows carry a fingerprint of this package's form.
    pub fn is_marked(&self) -> bool {
        self.rows.iter().all(|row| Mark::on(row).is_some())
    }

    /// The rows in a result.
    pub fn connections(&self) -> Json {
        Json::Array(self.rows.iter().map(named).collect())
    }
}

/// The connections of the piece under keys of the prefix that no customer claims. A key whose rows belong to projects of other customers
/// alone may be one of a longer prefix, and is none of these; nor is a row that an admin took from all projects. Where the project is gone,
/// the display name tells whose connection it was: a name without the customer's id does not count.
pub fn unclaimed(options: &FleetOptions, survey: &Survey, claimed: &HashSet<String>) -> Vec<Unclaimed> {
    let prefix = [&options.prefix, "_"].concat();
    let mut found = Vec::new();
    for (key, rows) in &survey.state.rows {
        let Some(id) = key.strip_prefix(&prefix).filter(|id| !claimed.contains(*id)) else { continue };
        let project = survey.state.projects.get(id).map(|project| &project.id);
        let is_ours = |row: &&std::rc::Rc<Row>| {
            is_piece(row.piece_name.as_deref(), options.piece_name(), options.replaces_piece())
                && (survey.is_leftover(row) && row.display_name.contains(id)
                    || project.is_some_and(|project| row.project_ids.contains(project)))
        };
        let rows: Vec<_> = rows.iter().filter(is_ours).filter_map(Row::connection).collect();
        let project_id = project.map(ToString::to_string).filter(|id| rows.iter().any(|row| row.is_in(id)));
        if !rows.is_empty() {
            let target = ExistingConnection::stored(id, key, options.piece_name(), options.replaces_piece());
            found.push(Unclaimed { target, project_id, rows });
        }
    }
    found
}
