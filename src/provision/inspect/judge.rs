//! Tells what is wrong with what was seen, by the rules that `provisionConnection` goes by.

use crate::activepieces::connections::Connection;
use crate::activepieces::session::Session;
use crate::host::{Host, Node};
use crate::invisible;
use crate::options::credentials::PieceAuthType;
use crate::options::existing::ExistingConnection;
use crate::options::provision_options::ProvisionOptions;
use crate::options::target::Target;
use crate::provision::fingerprint::{Fingerprints, Mark};
use crate::provision::inspect::look::{Piece, Seen};
use crate::provision::inspect::problem::{Problem, ProblemCode};
use crate::provision::inspect::report::iso;
use crate::text::quoted;

/// What is wrong, and what `provisionConnection` would do.
pub struct Verdict {
    /// The fingerprint, where there is a connection.
    pub fingerprint: Option<FoundFingerprint>,
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// What the next call with the given options would do, where credentials are given.
    pub next_call: Option<NextCall>,
}

/// The fingerprint of a connection.
pub struct FoundFingerprint {
    /// `ours`, `none` or `unknown`.
    pub kind: &'static str,
    /// When it says that the connection was written, in milliseconds since 1970.
    pub written_at: Option<f64>,
    /// Whether it is the one of the given options, where credentials are given.
    pub matches: Option<bool>,
}

/// What the next call would do.
pub struct NextCall {
    /// The result's `action`, or `refused` where it would fail.
    pub action: &'static str,
    /// The problems because of which.
    pub because: Vec<ProblemCode>,
}

/// By what is judged.
pub struct Case<'a> {
    /// Which connection is meant.
    pub target: &'a ExistingConnection,
    /// What `provisionConnection` would be called with, if credentials are given.
    pub provision: Option<&'a ProvisionOptions>,
    /// The fingerprints of those credentials, made with the key that the server accepted.
    pub fingerprints: Option<&'a Fingerprints>,
    /// Whose secrets no message shows.
    pub session: &'a Session,
}

/// Judges what was seen.
pub fn judge<N: Node>(host: &impl Host, case: &Case<'_>, seen: &Seen<N>) -> Verdict {
    let mut judge = Judge { case, problems: Vec::new() };
    judge.place(seen);
    judge.rivals(seen);
    let fingerprint = seen.connection.as_ref().map(|row| judge.connection(host, row));
    judge.piece(seen);
    judge.outside(seen);
    Verdict { fingerprint, next_call: judge.next_call(host, seen), problems: judge.problems }
}

struct Judge<'a> {
    case: &'a Case<'a>,
    problems: Vec<Problem>,
}

impl Judge<'_> {
    fn note(&mut self, code: ProblemCode, message: &[&str]) {
        self.problems.push(Problem { code, message: self.case.session.hide(&message.concat()) });
    }

    fn key(&self) -> String {
        quoted(self.case.target.key().as_str())
    }

    fn place<N>(&mut self, seen: &Seen<N>) {
        if seen.project.is_none() {
            let id = quoted(self.case.target.external_project_id());
            self.note(ProblemCode::NoProject, &["No project has the external id ", &id, "."]);
        } else if seen.connection.is_none() {
            self.note(ProblemCode::NoConnection, &["The project has no connection ", &self.key(), " of the piece."]);
        }
    }

    /// Other connections under the key in the project.
    fn rivals<N: Node>(&mut self, seen: &Seen<N>) {
        if let Some(row) = seen.conflicts.first() {
            let piece = row.piece_name().map_or_else(|| "no piece".to_owned(), |name| quoted(&name));
            self.note(ProblemCode::PieceConflict, &["The key ", &self.key(), " is also used by a connection of ", &piece, "."]);
        }
        if !seen.duplicates.is_empty() {
            let count = (seen.duplicates.len() + 1).to_string();
            let text = ["The project has ", &count, " connections ", &self.key(), ": a piece may be given any of them."];
            self.note(ProblemCode::Duplicates, &text);
        }
        if !seen.shadows.is_empty() {
            let count = many(
                seen.shadows.len(),
                "A connection of the project's own users has",
                "connections of the project's own users have",
            );
            self.note(
                ProblemCode::Shadowed,
                &[&count, " the key ", &self.key(), ": a piece may be given that instead of yours."],
            );
        }
    }

    fn connection<N: Node>(&mut self, host: &impl Host, row: &Connection<N>) -> FoundFingerprint {
        let status = row.status();
        if status != "ACTIVE" {
            let why = if status == "ERROR" { ": its credentials no longer work" } else { "" };
            self.note(ProblemCode::NotActive, &["The connection's status is ", &quoted(&status), why, "."]);
        }
        let former = row.piece_name().filter(|_| self.is_former(row));
        if let Some(former) = &former {
            self.note(ProblemCode::FormerPiece, &["The connection belongs to ", &quoted(former), ", the piece's former name."]);
        }
        let matches = self.case.fingerprints.map(|fingerprints| fingerprints.wrote(row));
        match Mark::on(row) {
            Some(mark) => {
                if matches == Some(false) && former.is_none() {
                    let what = self.differences(row);
                    let text = ["The connection was not written with these options: ", &what, "."];
                    self.note(ProblemCode::OtherCredentials, &text);
                }
                self.changes(host, row, &mark);
                FoundFingerprint { kind: "ours", written_at: Some(mark.time()), matches }
            }
            None if invisible::split(&row.display_name()).1.is_some() => {
                let text =
                    ["The connection's fingerprint is of a form that this version does not know: another version wrote it."];
                self.note(ProblemCode::UnknownFingerprint, &text);
                FoundFingerprint { kind: "unknown", written_at: None, matches }
            }
            None => {
                let text = ["The connection has no fingerprint: it was not written by this package, or was renamed since."];
                self.note(ProblemCode::NoFingerprint, &text);
                FoundFingerprint { kind: "none", written_at: None, matches }
            }
        }
    }

    /// Whether a row belongs to the piece under its former name.
    fn is_former<N: Node>(&self, row: &Connection<N>) -> bool {
        let given = self.case.target.piece_name();
        row.piece_name().is_some_and(|name| given.is_some_and(|given| given != name))
    }

    /// What differs from the given options, as far as it shows.
    fn differences<N: Node>(&self, row: &Connection<N>) -> String {
        let Some(provision) = self.case.provision else { return String::new() };
        let shown = visible_differences(provision, row);
        match shown.as_slice() {
            [] => "the credentials, the API key, `fingerprintSecret` or `preSelectForNewProjects` differ".to_owned(),
            [one] => [one.as_str(), " differs, and more may"].concat(),
            several => [&several.join(", "), " differ, and more may"].concat(),
        }
    }

    /// A write that left the name as it was. The server itself renews the tokens of OAuth 2.
    fn changes<N: Node>(&mut self, host: &impl Host, row: &Connection<N>, mark: &Mark) {
        let is_vouched_for = self.case.fingerprints.is_some_and(|fingerprints| fingerprints.vouch_for(host, row));
        let is_renewed = PieceAuthType::from_name(&row.auth_type()).is_some_and(PieceAuthType::is_oauth2);
        if is_vouched_for || is_renewed || mark.is_last_write(host, row) {
            return;
        }
        let written = iso(mark.time()).unwrap_or_else(|| "an unknown time".to_owned());
        let text = [
            "The connection was written at ",
            &written,
            " and updated at ",
            &row.updated(),
            ": someone may have re-entered the credentials.",
        ];
        self.note(ProblemCode::ChangedByHand, &text);
    }

    fn piece<N: Node>(&mut self, seen: &Seen<N>) {
        let pinned = self.case.provision.and_then(ProvisionOptions::piece_version);
        match (&seen.piece, &seen.connection) {
            (Piece::Missing, _) => self.note(ProblemCode::PieceNotFound, &["The platform does not see the piece."]),
            (Piece::Newest(newest), Some(row))
                if pinned.is_none() && !self.is_former(row) && is_older(&row.piece_version(), newest) =>
            {
                let text = [
                    "The connection was written for version ",
                    &row.piece_version(),
                    " of the piece, and the platform has ",
                    newest,
                    ".",
                ];
                self.note(ProblemCode::OutdatedPiece, &text);
            }
            _ => {}
        }
    }

    /// Connections of the key outside of the project.
    fn outside<N>(&mut self, seen: &Seen<N>) {
        if !seen.leftovers.is_empty() {
            let count = many(seen.leftovers.len(), "A connection is", "connections are");
            self.note(ProblemCode::Leftovers, &[&count, " left of deleted projects under the key ", &self.key(), "."]);
        }
        if !seen.detached.is_empty() {
            let count = many(seen.detached.len(), "A connection", "connections");
            self.note(
                ProblemCode::Detached,
                &[&count, " under the key ", &self.key(), " in no project, or in other projects alone."],
            );
        }
    }

    fn next_call<N: Node>(&self, host: &impl Host, seen: &Seen<N>) -> Option<NextCall> {
        let fingerprints = self.case.fingerprints?;
        let provision = self.case.provision?;
        let because = |fits: &dyn Fn(ProblemCode) -> bool| {
            self.problems.iter().map(|problem| problem.code).filter(|code| fits(*code)).collect::<Vec<_>>()
        };
        let row = seen.connection.as_ref().filter(|_| seen.is_only);
        if row.is_some_and(|row| fingerprints.vouch_for(host, row)) {
            return Some(NextCall { action: "unchanged", because: Vec::new() });
        }
        let stops = |code| match code {
            ProblemCode::PieceConflict => true,
            // The server takes an unknown piece in one case alone (Activepieces 0.85.4).
            ProblemCode::PieceNotFound => {
                provision.piece_version().is_none() || provision.credentials.auth_type != PieceAuthType::NoAuth
            }
            _ => false,
        };
        let refused = because(&stops);
        if !refused.is_empty() {
            return Some(NextCall { action: "refused", because: refused });
        }
        let is_new = seen.connection.is_none();
        let fits = |code: ProblemCode| match code {
            ProblemCode::NoProject | ProblemCode::NoConnection => is_new,
            code => code.causes_write(),
        };
        Some(NextCall { action: if is_new { "created" } else { "updated" }, because: because(&fits) })
    }
}

/// What a row tells of the options that it was written with, and what differs from these.
fn visible_differences<N: Node>(provision: &ProvisionOptions, row: &Connection<N>) -> Vec<String> {
    let differing = [
        ("`displayName`", row.plain_name() != provision.display_name),
        ("`pieceAuthType`", row.auth_type() != provision.credentials.auth_type.as_str()),
        ("`pieceVersion`", provision.piece_version().is_some_and(|version| version != row.piece_version())),
    ];
    differing.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name.to_owned()).collect()
}

/// Whether a version is older than another. One that cannot be read is not.
fn is_older(version: &str, newest: &str) -> bool {
    match (semver::Version::parse(version), semver::Version::parse(newest)) {
        (Ok(version), Ok(newest)) => version < newest,
        _ => false,
    }
}

/// `A connection`, or `3 connections`.
fn many(count: usize, one: &str, several: &str) -> String {
    if count == 1 { one.to_owned() } else { [&count.to_string(), " ", several].concat() }
}
