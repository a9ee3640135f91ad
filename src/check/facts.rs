//! The plain facts of a report: what was seen, without judgement.

use crate::activepieces::platforms::{Platform, ProjectLimit};
use crate::activepieces::session::Session;
use crate::check::look::{Rest, Seen};
use crate::check::piece;
use crate::check::texts::shown;
use crate::host::Node;
use crate::json::Json;
use crate::options::check_options::CheckOptions;

/// Adds the facts to a report.
pub fn set<N: Node>(report: &mut Json, options: &CheckOptions, session: &Session, seen: &Seen<N>) {
    let flags = seen.flags.as_ref().ok();
    let rest = seen.rest.as_ref();
    let platform = rest.and_then(Rest::known_platform);
    let id = seen.platform_id.as_ref().ok().and_then(Option::as_deref);
    let piece = rest.and_then(|rest| rest.piece.as_ref()?.as_ref().ok()).zip(options.piece_name());
    report.set_text("instanceUrl", &session.instance);
    report.set("version", text(session, flags.and_then(|flags| flags.version.as_deref())));
    report.set("edition", flags.and_then(|flags| flags.edition).map_or(Json::Null, |edition| Json::text(edition.as_str())));
    report.set("platform", id.map_or(Json::Null, |id| platform_facts(session, id, platform)));
    report.set("plan", platform.map_or(Json::Null, |platform| plan_facts(platform, rest.and_then(|rest| rest.projects_left))));
    report.set("piece", piece.map_or(Json::Null, |(piece, name)| piece::described(session, name, piece)));
    report.set("clockSkew", session.clock_lead().map_or(Json::Null, |lead| Json::Number(lead.round())));
}

fn platform_facts(session: &Session, id: &str, platform: Option<&Platform>) -> Json {
    let mut facts = Json::object();
    facts.set_text("id", &shown(session, id));
    facts.set("name", text(session, platform.and_then(|platform| platform.name.as_deref())));
    facts
}

fn plan_facts(platform: &Platform, left: Option<f64>) -> Json {
    let flag = |flag: Option<bool>| flag.map_or(Json::Null, Json::Bool);
    let left = match platform.projects {
        Some(ProjectLimit::Unlimited) => Json::text("unlimited"),
        _ => left.map_or(Json::Null, Json::Number),
    };
    let mut facts = Json::object();
    facts.set("globalConnections", flag(platform.global_connections));
    facts.set("embedding", flag(platform.embedding));
    facts.set("projectsLeft", left);
    facts
}

fn text(session: &Session, text: Option<&str>) -> Json {
    text.map_or(Json::Null, |text| Json::String(shown(session, text)))
}
