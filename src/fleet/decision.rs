//! What is to be done for a customer, by the rules of `provisionConnection`.

use std::rc::Rc;

use crate::activepieces::connections::Connection;
use crate::activepieces::session::Session;
use crate::fleet::customer::Customer;
use crate::fleet::row::{Row, RowNode};
use crate::fleet::survey::Survey;
use crate::host::Host;
use crate::json::Json;
use crate::options::target::Target;
use crate::provision::inspect::judge::{Case, judge};
use crate::provision::inspect::look::Seen;
use crate::provision::inspect::problem::{Problem, ProblemCode};
use crate::text::quoted;

/// What is to be done for a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Nothing.
    Unchanged,
    /// There is no connection.
    Create,
    /// The connection is to be written.
    Update,
    /// Rows too many are to go, and the connection may have to be written.
    Repair,
    /// The connection under the former key is to go.
    Migrate,
    /// `provisionConnection` would refuse it.
    Refused,
}

impl Action {
    /// The action as JavaScript sees it.
    pub fn as_str(self) -> &'static str {
        match self {
            Action::Unchanged => "unchanged",
            Action::Create => "create",
            Action::Update => "update",
            Action::Repair => "repair",
            Action::Migrate => "migrate",
            Action::Refused => "refused",
        }
    }
}

/// A reason: a stable code, and words.
pub type Reason = (&'static str, String);

/// What is to be done for a customer, and why.
pub struct Decision {
    /// What is to be done.
    pub action: Action,
    /// Why.
    pub reasons: Vec<Reason>,
    /// What is wrong and can be mended by nothing that is done here.
    pub attention: Vec<Reason>,
    /// Whether there is a connection under the former key in the customer's project.
    pub has_former: bool,
    /// Connections under the former key: of the customer's project, and those that deleted projects left.
    pub former: Vec<Connection<RowNode>>,
    /// What there is.
    pub seen: Seen<RowNode>,
}

/// Decides what is to be done for a customer. `removes_old` says that a connection under the former key is to go.
pub fn decide(host: &impl Host, session: &Session, survey: &Survey, customer: &Customer, removes_old: bool) -> Decision {
    let seen = survey.seen(&customer.target);
    let case = Case {
        target: &customer.target,
        provision: Some(&customer.provision),
        fingerprints: Some(&customer.fingerprints),
        session,
    };
    let verdict = judge(host, &case, &seen);
    let (called, because) = verdict.next_call.map_or(("refused", Vec::new()), |next| (next.action, next.because));
    let has_former = has_former(survey, customer, &seen);
    let former = former(survey, customer, &seen);
    let has_old = !former.is_empty();
    let tidies = !seen.leftovers.is_empty() || because.contains(&ProblemCode::Duplicates);
    let action = match called {
        "refused" => Action::Refused,
        _ if tidies => Action::Repair,
        "created" => Action::Create,
        "updated" => Action::Update,
        _ if has_old && removes_old => Action::Migrate,
        _ => Action::Unchanged,
    };
    let is_reason = |code: ProblemCode| because.contains(&code) || code == ProblemCode::Leftovers;
    let mut decision = Decision { action, reasons: Vec::new(), attention: Vec::new(), has_former, former, seen };
    for Problem { code, message } in verdict.problems {
        if is_reason(code) {
            decision.reasons.push((code.as_str(), message));
        } else if code == ProblemCode::Shadowed {
            decision.attention.push((code.as_str(), message));
        }
    }
    if let Some(key) = customer.former_key.as_deref().filter(|_| has_old && (removes_old || action == Action::Create)) {
        let what = if has_former { "The project has a connection" } else { "A deleted project left a connection" };
        decision.reasons.push(("FORMER_KEY", [what, " under the former key ", &quoted(key), "."].concat()));
    }
    decision
}

/// Whether the customer's project has a connection of the piece under the key that it is moved from.
fn has_former(survey: &Survey, customer: &Customer, seen: &Seen<RowNode>) -> bool {
    let (Some(key), Some(project)) = (&customer.former_key, &seen.project) else { return false };
    survey
        .rows(key)
        .iter()
        .any(|row| row.project_ids.iter().any(|id| **id == *project.id) && customer.target.is_of_piece(row.piece_name.as_deref()))
}

/// What the customer's project has, and what deleted projects left, under the key that the connection is moved from.
fn former(survey: &Survey, customer: &Customer, seen: &Seen<RowNode>) -> Vec<Connection<RowNode>> {
    let rows = customer.former_key.as_deref().map(|key| survey.rows(key)).unwrap_or_default();
    let is_in_project =
        |row: &Row| seen.project.as_ref().is_some_and(|project| row.project_ids.iter().any(|id| **id == *project.id));
    let is_meant = |row: &&Rc<Row>| {
        (is_in_project(row) || survey.is_leftover(row)) && customer.target.is_of_piece(row.piece_name.as_deref())
    };
    rows.iter().filter(is_meant).filter_map(Row::connection).collect()
}

/// Reasons in a result.
pub fn reasons(reasons: &[Reason]) -> Json {
    let one = |(code, message): &Reason| {
        let mut json = Json::object();
        json.set_text("code", code);
        json.set_text("message", message);
        json
    };
    Json::Array(reasons.iter().map(one).collect())
}
