//! `listConnections`: what is there, customer by customer.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::error::{Code, Error};
use crate::fleet::opened::Opened;
use crate::fleet::survey::Survey;
use crate::host::{Feed, Host};
use crate::json::Json;
use crate::options::existing::ExistingConnection;
use crate::options::rules::{Kind, Rule, nearest, optional};
use crate::provision::inspect::judge::{Case, judge};
use crate::provision::inspect::problem::ProblemCode;
use crate::provision::inspect::report::report;

const FILTERS: &[Rule] = &[
    optional("externalProjectId", Kind::Text),
    optional("status", Kind::OneOf(&["ACTIVE", "ERROR", "MISSING"], "must be ACTIVE, ERROR or MISSING")),
    optional("problem", Kind::Filled),
];

/// Lists. Each result is the TypeScript type `ListedConnection`: customers that have a project or a connection, in the order of their ids.
///
/// # Errors
/// `INVALID_OPTIONS`; any error of the API; `INCOMPLETE_LIST`; `ABORTED`.
pub async fn list_connections<H: Host>(host: &H, feed: &impl Feed, options: Json) -> Result<Json, Error> {
    let opened = Opened::read(host, feed, options, &[FILTERS]).await?;
    check_problem(&opened)?;
    let survey = Survey::take(&opened.client(host), &opened.options, false).await?;
    let wanted_id = opened.options.option("externalProjectId").and_then(Json::as_text);
    for id in customers(&opened, &survey) {
        if wanted_id.is_none_or(|wanted| wanted == &*id)
            && let Some(listed) = listed(host, &opened, &survey, &id)
        {
            feed.emit(listed).await.map_err(|_aborted| Error::new(Code::Aborted, "The call was aborted."))?;
        }
    }
    Ok(Json::texts(&survey.warnings))
}

/// Refuses a problem that there is not.
fn check_problem(opened: &Opened) -> Result<(), Error> {
    let Some(wanted) = opened.options.option("problem").and_then(Json::as_text) else { return Ok(()) };
    let mut codes = ProblemCode::ALL.iter().map(|code| code.as_str());
    if codes.any(|code| code == wanted) {
        return Ok(());
    }
    let meant = nearest(wanted, &mut ProblemCode::ALL.iter().map(|code| code.as_str()));
    let question = meant.map_or(String::new(), |code| [": is it `", code, "`?"].concat());
    Err(Error::option("problem", &["is not the code of a problem", &question].concat()))
}

/// The ids of all customers that have a project, or a connection of the prefix.
fn customers(opened: &Opened, survey: &Survey) -> BTreeSet<Rc<str>> {
    let prefix = [&opened.options.prefix, "_"].concat();
    let of_projects = survey.state.projects.keys().cloned();
    let of_keys = survey.state.rows.keys().filter_map(|key| key.strip_prefix(&prefix)).map(Rc::from);
    of_projects.chain(of_keys).collect()
}

/// What there is of a customer, if the filters let it pass.
fn listed(host: &impl Host, opened: &Opened, survey: &Survey, id: &str) -> Option<Json> {
    let options = &opened.options;
    let key = [&options.prefix, "_", id].concat();
    let target = ExistingConnection::stored(id, &key, options.piece_name(), options.replaces_piece());
    let seen = survey.seen(&target);
    // A key of a longer prefix, whose projects are other customers'.
    if seen.project.is_none() && seen.leftovers.is_empty() {
        return None;
    }
    let case = Case { target: &target, provision: None, fingerprints: None, session: &opened.session };
    let verdict = judge(host, &case, &seen);
    let status = options.option("status").and_then(Json::as_text);
    let problem = options.option("problem").and_then(Json::as_text);
    let has_status = |wanted: &str| seen.connection.as_ref().is_some_and(|row| row.is("status", wanted));
    let has_problem = |wanted: &str| verdict.problems.iter().any(|problem| problem.code.as_str() == wanted);
    let passes = status.is_none_or(has_status) && problem.is_none_or(has_problem);
    passes.then(|| report(&target, &seen, &verdict))
}
