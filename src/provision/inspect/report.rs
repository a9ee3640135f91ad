//! What was seen of a connection, for results: most of the TypeScript type `ConnectionState`.

use chrono::{DateTime, SecondsFormat};

use crate::activepieces::connections::Connection;
use crate::host::Node;
use crate::json::Json;
use crate::options::existing::ExistingConnection;
use crate::options::target::Target;
use crate::provision::inspect::judge::{FoundFingerprint, Verdict};
use crate::provision::inspect::look::Seen;
use crate::provision::inspect::problem::Problem;
use crate::provision::report::{row, shadow};

/// What was seen, and what is wrong with it.
pub fn report<N: Node>(target: &ExistingConnection, seen: &Seen<N>, verdict: &Verdict) -> Json {
    let mut report = Json::object();
    report.set_text("externalProjectId", target.external_project_id());
    report.set_text("key", target.key().as_str());
    report.set(
        "project",
        seen.project.as_ref().map_or(Json::Null, |found| {
            let mut project = Json::object();
            project.set_text("id", &found.id);
            project.set_text("externalId", target.external_project_id());
            project.set("displayName", found.display_name.clone().map_or(Json::Null, Json::String));
            project
        }),
    );
    report.set("connection", seen.connection.as_ref().map_or(Json::Null, row));
    report.set("fingerprint", verdict.fingerprint.as_ref().map_or(Json::Null, fingerprint));
    report.set("duplicates", rows(&seen.duplicates));
    report.set("conflicts", rows(&seen.conflicts));
    report.set("shadowedBy", Json::Array(seen.shadows.iter().map(shadow).collect()));
    report.set("leftovers", rows(&seen.leftovers));
    report.set("detached", rows(&seen.detached));
    report.set("problems", Json::Array(verdict.problems.iter().map(problem).collect()));
    report
}

/// A time in milliseconds since 1970 as ISO 8601 text in UTC; nothing for one that no calendar has.
#[allow(clippy::cast_possible_truncation, reason = "a fingerprint's time has 48 bits")]
pub fn iso(time: f64) -> Option<String> {
    DateTime::from_timestamp_millis(time as i64).map(|time| time.to_rfc3339_opts(SecondsFormat::Millis, true))
}

fn rows<N: Node>(connections: &[Connection<N>]) -> Json {
    Json::Array(connections.iter().map(row).collect())
}

fn fingerprint(found: &FoundFingerprint) -> Json {
    let mut json = Json::object();
    json.set_text("kind", found.kind);
    json.set("writtenAt", found.written_at.and_then(iso).map_or(Json::Null, Json::String));
    json.set("matches", found.matches.map_or(Json::Null, Json::Bool));
    json
}

/// A problem in a result.
pub fn problem(found: &Problem) -> Json {
    let mut json = Json::object();
    json.set_text("code", found.code.as_str());
    json.set_text("message", &found.message);
    json.set_text("remedy", found.code.remedy());
    json
}

/// What the next call would do; nothing where no credentials are given.
pub fn next_call(verdict: &Verdict) -> Json {
    let Some(next) = &verdict.next_call else { return Json::Null };
    let mut json = Json::object();
    json.set_text("action", next.action);
    json.set("because", Json::Array(next.because.iter().map(|code| Json::text(code.as_str())).collect()));
    json
}
