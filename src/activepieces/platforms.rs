//! `/platforms`: a platform, with its plan and the pieces that it hides.

use crate::activepieces::request::{Request, Step};
use crate::activepieces::rows::row_path;
use crate::error::Error;
use crate::host::Node;

/// A platform. What the server does not tell is nothing.
pub struct Platform {
    /// Its name.
    pub name: Option<String>,
    /// Whether its plan has global connections.
    pub global_connections: Option<bool>,
    /// Whether its plan has embedding.
    pub embedding: Option<bool>,
    /// Whether its plan has API keys.
    pub api_keys: Option<bool>,
    /// How many projects its plan allows.
    pub projects: Option<ProjectLimit>,
    /// The pieces that it names, and whether these are the hidden ones rather than those that are shown.
    piece_filter: Option<(Vec<String>, bool)>,
}

/// How many projects a plan allows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ProjectLimit {
    /// At most so many.
    Most(f64),
    /// As many as are wanted.
    Unlimited,
}

impl Platform {
    /// Whether the platform hides a piece from its projects.
    pub fn hides(&self, piece_name: &str) -> bool {
        let filter = self.piece_filter.as_ref();
        filter.is_some_and(|(names, are_hidden)| names.iter().any(|name| name == piece_name) == *are_hidden)
    }
}

/// Reads a platform.
///
/// # Errors
/// `UNEXPECTED_ANSWER` for an id that cannot be one.
pub fn find(id: &str) -> Result<Request, Error> {
    Ok(Request::get(Step::ReadPlatform, &row_path("/platforms", id)?, &[]))
}

/// What [`find`] found; nothing where the answer is not the platform with this id.
pub fn found(response: &impl Node, id: &str) -> Option<Platform> {
    let plan = response.property("plan");
    let plan = plan.as_ref();
    let has = |name| plan?.property(name).map(|flag| flag.is_true());
    response.is("id", id).then(|| Platform {
        name: response.text_property("name"),
        global_connections: has("globalConnectionsEnabled"),
        embedding: has("embeddingEnabled"),
        api_keys: has("apiKeysEnabled"),
        projects: plan.and_then(project_limit),
        piece_filter: piece_filter(response),
    })
}

/// The smaller of a plan's two limits. Activepieces 0.85.4 has `teamProjectsLimit` in force; newer servers `projectsLimit` too.
fn project_limit(plan: &impl Node) -> Option<ProjectLimit> {
    let by_kind = match plan.text_property("teamProjectsLimit").as_deref() {
        Some("NONE") => Some(0.0),
        Some("ONE") => Some(1.0),
        Some("UNLIMITED") => Some(f64::INFINITY),
        _ => None,
    };
    let by_number = plan.property("projectsLimit").and_then(|limit| limit.number()).filter(|limit| *limit >= 0.0);
    let limit = by_kind.into_iter().chain(by_number).reduce(f64::min)?;
    Some(if limit.is_finite() { ProjectLimit::Most(limit) } else { ProjectLimit::Unlimited })
}

fn piece_filter(platform: &impl Node) -> Option<(Vec<String>, bool)> {
    let names = platform.property("filteredPieceNames")?.items()?.iter().filter_map(Node::text).collect();
    match platform.text_property("filteredPieceBehavior")?.as_str() {
        "BLOCKED" => Some((names, true)),
        "ALLOWED" => Some((names, false)),
        _ => None,
    }
}
