//! A plan that the caller gives back.

use std::collections::HashMap;

use crate::error::{Code, Error};
use crate::fleet::plan_connections::VERSION;
use crate::json::Json;
use crate::options::fleet_options::FleetOptions;

/// What a plan's changes may be.
const ACTIONS: [&str; 5] = ["create", "update", "repair", "migrate", "remove"];

/// A plan that the caller gives back.
pub struct GivenPlan {
    /// What is to be done for customers, by id.
    pub changes: HashMap<String, Change>,
    /// Why nothing can be done for customers, by id.
    pub invalid: HashMap<String, Error>,
    /// What is to be removed, in the order of the ids.
    pub removals: Vec<Change>,
    /// How many connections there were of customers and of others.
    pub connections: usize,
}

/// What is to be done for a customer.
pub struct Change {
    /// The customer's id.
    pub external_project_id: String,
    /// The connection's key.
    pub key: String,
    /// The customer's project, if there was one.
    pub project_id: Option<String>,
    /// The ids and the names of connections that are to go.
    pub connections: Vec<(String, String)>,
    /// Those under the former key.
    pub former_connections: Vec<(String, String)>,
    /// A digest of what there was.
    pub state: String,
    /// A digest of what the connection is to be.
    pub content: Option<String>,
    /// Whether a connection under a former key was seen.
    pub has_former: bool,
}

impl GivenPlan {
    /// Reads a plan.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming `plan` for one of another version, instance, piece or prefix, and for what is no plan.
    pub fn read(options: &FleetOptions, given: &Json) -> Result<Self, Error> {
        if given.number_property("version") != Some(VERSION) {
            return refuse("is not a plan of this version of the package");
        }
        let expected =
            [("instanceUrl", options.call.instance.as_str()), ("pieceName", options.piece_name()), ("prefix", &options.prefix)];
        for (name, value) in expected {
            if given.text_property(name) != Some(value) {
                return refuse(&["was made for another `", name, "`"].concat());
            }
        }
        let Some(Json::Array(changes)) = given.property("changes") else { return refuse("has no `changes`") };
        let mut plan =
            GivenPlan { changes: HashMap::new(), invalid: invalid(given), removals: Vec::new(), connections: connections(given) };
        for given in changes {
            let Some(change) = Change::read(given, &options.prefix) else { return refuse("has a change that cannot be read") };
            if given.text_property("action") == Some("remove") {
                plan.removals.push(change);
            } else {
                plan.changes.insert(change.external_project_id.clone(), change);
            }
        }
        Ok(plan)
    }
}

impl Change {
    fn read(given: &Json, prefix: &str) -> Option<Self> {
        let text = |name| given.text_property(name).map(str::to_owned);
        let (external_project_id, key) = (text("externalProjectId")?, text("key")?);
        let has_former = match given.property("reasons") {
            Some(Json::Array(reasons)) => reasons.iter().any(|reason| reason.text_property("code") == Some("FORMER_KEY")),
            _ => false,
        };
        // Someone may have edited the plan.
        ACTIONS.contains(&given.text_property("action")?).then_some(())?;
        let is_own = key.strip_prefix(prefix)?.strip_prefix('_')? == external_project_id;
        is_own.then_some(())?;
        Some(Change {
            connections: rows(given, "connections")?,
            former_connections: rows(given, "formerConnections")?,
            state: text("state")?,
            content: text("content"),
            project_id: text("projectId"),
            external_project_id,
            key,
            has_former,
        })
    }
}

/// The ids and names of rows.
fn rows(change: &Json, name: &str) -> Option<Vec<(String, String)>> {
    let Some(Json::Array(rows)) = change.property(name) else { return Some(Vec::new()) };
    rows.iter().map(|row| Some((row.text_property("id")?.to_owned(), row.text_property("displayName")?.to_owned()))).collect()
}

/// The customers whose findings are errors of their calls, and not what someone has to look at.
fn invalid(plan: &Json) -> HashMap<String, Error> {
    let Some(Json::Array(findings)) = plan.property("findings") else { return HashMap::new() };
    let error = |finding: &Json| {
        let code = Code::ALL.into_iter().find(|code| finding.text_property("code") == Some(code.as_str()))?;
        let error = Error::new(code, finding.text_property("message")?);
        let error = match finding.text_property("field") {
            Some(field) => error.with_field(field),
            None => error,
        };
        Some((finding.text_property("externalProjectId")?.to_owned(), error))
    };
    findings.iter().filter_map(error).collect()
}

/// How many connections the plan's summary tells of.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count")]
fn connections(plan: &Json) -> usize {
    let summary = plan.property("summary");
    let count = |name: &&str| summary.and_then(|summary| summary.number_property(name)).unwrap_or_default().max(0.0) as usize;
    ["update", "repair", "migrate", "unchanged", "orphaned", "leftOver"].iter().map(count).sum()
}

fn refuse<T>(rule: &str) -> Result<T, Error> {
    Err(Error::option("plan", rule))
}
