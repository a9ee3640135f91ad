//! What a check found: a level, a stable code, words, and what to do.

use crate::error::{Code, Error};
use crate::json::Json;

/// How bad a finding is.
#[derive(Clone, Copy, PartialEq)]
pub enum Level {
    /// It is as it should be.
    Ok,
    /// It could not be looked at, which says nothing.
    Info,
    /// It works, but not as well as it should, or not for long.
    Warning,
    /// It keeps connections from being made or customers from logging in.
    Error,
}

/// The codes of findings that are no codes of errors. The TypeScript type `InstanceFindingCode` lists the same names, and those of the
/// facade's own findings.
pub const CODES: [&str; 25] = [
    "ACTIVEPIECES",
    "VERSION_OLDER",
    "VERSION_NEWER",
    "VERSION_UNKNOWN",
    "CREDENTIALS_UNCHECKED",
    "KEY_ACCEPTED",
    "SESSION_TOKEN",
    "GLOBAL_CONNECTIONS",
    "EMBEDDING",
    "EMBEDDING_DISABLED",
    "API_KEYS_DISABLED",
    "PROJECTS_LEFT",
    "FEW_PROJECTS_LEFT",
    "PIECE_VISIBLE",
    "PIECE_HIDDEN",
    "PIECE_VERSION_NOT_FOUND",
    "AUTH_TYPE_DECLARED",
    "AUTH_TYPE_MISMATCH",
    "PROPS_FIT",
    "PROPS_MISMATCH",
    "CLOCK",
    "CLOCK_SKEWED",
    "SIGNING_KEY_LISTED",
    "SIGNING_KEY_UNKNOWN",
    "NOT_CHECKED",
];

/// The findings of one check, in the order in which they are told.
#[derive(Default)]
pub struct Findings(Vec<(Level, Json)>);

impl Findings {
    /// Something that is as it should be.
    pub fn ok(&mut self, code: &'static str, message: &str) {
        self.add(Level::Ok, code, message, None);
    }

    /// Something that is not as it should be, or that could not be looked at, and what to do.
    pub fn tell(&mut self, level: Level, code: &'static str, message: &str, remedy: &str) {
        self.add(level, code, message, Some(remedy));
    }

    /// The same under the code of an error.
    pub fn tell_as(&mut self, level: Level, code: Code, message: &str, remedy: &str) {
        self.push(level, code.as_str(), message, Some(remedy));
    }

    /// A look that failed. The error's own words say what to do.
    pub fn fail(&mut self, level: Level, error: &Error) {
        self.push(level, error.code().as_str(), &sentence(&error.to_string()), None);
    }

    /// Something that could not be looked at, for a reason that is told already or cannot be helped.
    pub fn not_checked(&mut self, message: &str) {
        self.add(Level::Info, "NOT_CHECKED", message, None);
    }

    fn add(&mut self, level: Level, code: &'static str, message: &str, remedy: Option<&str>) {
        debug_assert!(CODES.contains(&code), "{code} is not listed");
        self.push(level, code, message, remedy);
    }

    fn push(&mut self, level: Level, code: &str, message: &str, remedy: Option<&str>) {
        let mut finding = Json::object();
        finding.set_text("level", level.as_str());
        finding.set_text("code", code);
        finding.set_text("message", message);
        if let Some(remedy) = remedy {
            finding.set_text("remedy", remedy);
        }
        self.0.push((level, finding));
    }

    /// Whether none of them is an error.
    pub fn are_ok(&self) -> bool {
        self.0.iter().all(|(level, _)| *level != Level::Error)
    }

    /// The findings as JSON.
    pub fn into_json(self) -> Json {
        Json::Array(self.0.into_iter().map(|(_, finding)| finding).collect())
    }
}

impl Level {
    fn as_str(self) -> &'static str {
        match self {
            Level::Ok => "ok",
            Level::Info => "info",
            Level::Warning => "warning",
            Level::Error => "error",
        }
    }
}

/// Errors end without a full stop.
fn sentence(message: &str) -> String {
    [message, if message.ends_with(['.', '?']) { "" } else { "." }].concat()
}
