//! The options of `provisionConnection`, checked whole before the first request.

use crate::check::{Kind, Rule, check, optional, required};
use crate::credentials::{AUTH_TYPE, Credentials};
use crate::error::Error;
use crate::host::Host;
use crate::json::Json;
use crate::naming::{ConnectionKey, connection_display_name, project_display_name, short_name};
use crate::text::{all, holds, is_control, joined, last_position, position};

/// The time a call has by default, in milliseconds: the server's credential check may take 60 s (Activepieces 0.85.4), and
/// there should be time left to read what it did.
const DEFAULT_TIMEOUT: f64 = 90_000.0;
/// The longest time that JavaScript's timers can measure, in milliseconds.
const MAX_TIMEOUT: f64 = 2_147_483_647.0;
const DEFAULT_RETRIES: f64 = 2.0;

/// What the option `receipts` may be. The host sees to the store.
pub const RECEIPTS_RULE: &str = "must be 'memory', 'project', 'none' or a store with the functions get, set and delete";

const OPTIONS: &[Rule] = &[
    required("instanceUrl", Kind::Filled),
    required("externalProjectId", Kind::Text),
    required("pieceName", Kind::Filled),
    required("pieceAuthType", AUTH_TYPE),
    optional("props", Kind::Object),
    optional("prefix", Kind::Text),
    optional("displayName", Kind::Name),
    optional("pieceVersion", Kind::Name),
    optional("preSelectForNewProjects", Kind::Boolean),
    optional("project", Kind::Object),
    optional("receipts", Kind::OneOf(&["memory", "project", "none"], RECEIPTS_RULE)),
    optional("trustFor", Kind::Whole(0.0, f64::MAX, "must be a whole number of milliseconds, 0 or more")),
    optional("headers", Kind::Object),
    optional("timeout", Kind::Whole(1.0, MAX_TIMEOUT, "must be a whole number of milliseconds from 1 to 2147483647")),
    optional("maxRetries", Kind::Whole(0.0, 10.0, "must be a whole number from 0 to 10")),
    optional("allowInsecureHttp", Kind::Boolean),
];

const PROJECT: &[Rule] = &[
    optional("displayName", Kind::Name),
    optional("metadata", Kind::Object),
    optional("maxConcurrentJobs", Kind::Whole(1.0, 2_147_483_647.0, "must be a whole number of 1 or more")),
    optional("alertReceiverEmail", Kind::Name),
    optional("globalConnectionExternalIds", Kind::Texts),
];

/// Where receipts are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receipts {
    /// In the process.
    Memory,
    /// In the metadata of the customer's project.
    Project,
    /// In the caller's store.
    Store,
    /// Nowhere.
    Nowhere,
}

/// The checked options of one call.
pub struct ProvisionOptions {
    /// The options as they were given.
    given: Json,
    /// Where the API is.
    pub instance: String,
    /// The key made of prefix and id.
    pub key: ConnectionKey,
    /// The connection's name in lists.
    pub display_name: String,
    /// Type and value.
    pub credentials: Credentials,
    /// Headers to add to each request.
    pub headers: Vec<(String, String)>,
    /// Where receipts are kept.
    pub receipts: Receipts,
}

impl ProvisionOptions {
    /// Checks the options that are plain data; `fetch`, `signal` and `apiKey` are the host's.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming the option, never its value.
    pub fn read(host: &impl Host, given: Json) -> Result<Self, Error> {
        check("", OPTIONS, &given)?;
        let text = |name| given.member_text(name).unwrap_or_default();
        let (piece_name, external_project_id) = (text("pieceName"), text("externalProjectId"));
        check_piece_name(piece_name)?;
        if given.member_text("pieceVersion").is_some_and(|version| !is_exact_version(version)) {
            return Err(Error::option("pieceVersion", "must be an exact version, such as 0.4.1"));
        }
        check_project(&given)?;
        Ok(ProvisionOptions {
            instance: read_instance(host, text("instanceUrl"), given.member("allowInsecureHttp") == Some(&Json::Bool(true)))?,
            key: ConnectionKey::of(piece_name, given.member_text("prefix"), external_project_id)?,
            display_name: match given.member_text("displayName") {
                Some(name) => name.to_owned(),
                None => connection_display_name(piece_name, external_project_id),
            },
            credentials: Credentials::read(&given)?,
            headers: read_headers(&given)?,
            receipts: match given.member_text("receipts") {
                _ if host.has_store() => Receipts::Store,
                Some("project") => Receipts::Project,
                Some("none") => Receipts::Nowhere,
                _ => Receipts::Memory,
            },
            given,
        })
    }

    /// Whether another call was given the same.
    pub fn is_equal(&self, other: &Self) -> bool {
        self.given.is_equal(&other.given)
    }

    /// The customer's id.
    pub fn external_project_id(&self) -> &str {
        self.given.member_text("externalProjectId").unwrap_or_default()
    }

    /// How long the whole call may take, in milliseconds.
    pub fn timeout(&self) -> f64 {
        self.given.member_number("timeout").unwrap_or(DEFAULT_TIMEOUT)
    }

    /// How often a failed request is tried again.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to be a whole number from 0 to 10")]
    pub fn max_retries(&self) -> u32 {
        self.given.member_number("maxRetries").unwrap_or(DEFAULT_RETRIES) as u32
    }

    /// How long a receipt is trusted without a look at the server, in milliseconds.
    pub fn trust_for(&self) -> f64 {
        self.given.member_number("trustFor").unwrap_or_default()
    }

    /// A new project for the customer, as the server takes it.
    pub fn new_project(&self) -> Json {
        let none = Json::object();
        let given = self.given.member("project").unwrap_or(&none);
        let wanted_name = given.member_text("displayName").unwrap_or_else(|| self.external_project_id());
        let mut project = Json::object();
        project.set_text("externalId", self.external_project_id());
        project.set_text("displayName", &project_display_name(wanted_name));
        project.take_from(given, &["metadata", "maxConcurrentJobs", "alertReceiverEmail", "globalConnectionExternalIds"]);
        project
    }

    /// The customer's connection, as the server takes it.
    pub fn new_connection(&self, project_ids: &[String]) -> Json {
        let mut connection = Json::object();
        connection.set_text("externalId", self.key.as_str());
        connection.set_text("displayName", &self.display_name);
        connection.set_text("type", self.credentials.auth_type.as_str());
        connection.set("value", self.credentials.value.clone());
        connection.set_text("scope", "PLATFORM");
        connection.set("projectIds", Json::texts(project_ids));
        connection.take_from(&self.given, &["pieceName", "pieceVersion", "preSelectForNewProjects"]);
        connection
    }
}

/// Refuses a piece name that cannot be a package's.
///
/// # Errors
/// `INVALID_OPTIONS` naming `pieceName`.
pub fn check_piece_name(name: &str) -> Result<(), Error> {
    if has_blank(name) || short_name(name).is_empty() {
        return Err(Error::option("pieceName", "must be a piece's package name, such as `@activepieces/piece-gelato`"));
    }
    Ok(())
}

fn check_project(given: &Json) -> Result<(), Error> {
    let Some(project) = given.member("project") else { return Ok(()) };
    check("project", PROJECT, project)?;
    match project.member_text("alertReceiverEmail") {
        Some(email) if !is_email(email) => {
            Err(Error::option("project.alertReceiverEmail", "must be an e-mail address, such as ops@example.com"))
        }
        _ => Ok(()),
    }
}

fn is_email(text: &str) -> bool {
    let domain = position(text, "@").filter(|at| *at > 0).and_then(|at| text.get(at + 1..)).unwrap_or_default();
    let dot = last_position(domain, b'.').unwrap_or_default();
    dot > 0 && dot + 1 < domain.len() && !holds(domain, "@") && !has_blank(text)
}

/// Whether a text is three numbers, and what a pre-release or a build may add. The server takes no range and no tag (seen on
/// Activepieces 0.85.4).
fn is_exact_version(text: &str) -> bool {
    let (mut part, mut is_empty) = (0, true);
    for byte in text.bytes() {
        let ends = byte == b'.' && part != 2 || byte == b'+' && part >= 2 || byte == b'-' && part == 2;
        if ends && !is_empty {
            part += 1;
            is_empty = true;
        } else if byte.is_ascii_digit() || part > 2 && (byte.is_ascii_alphabetic() || byte == b'-') {
            is_empty = false;
        } else {
            return false;
        }
    }
    part >= 2 && !is_empty
}

/// Whether a text has a blank or a control character.
fn has_blank(text: &str) -> bool {
    text.chars().any(|c| c == ' ' || is_control(c))
}

/// The address before `/api/v1`: origin and path, without a slash at the end.
fn read_instance(host: &impl Host, text: &str, allow_insecure: bool) -> Result<String, Error> {
    let refuse = |rule| Err(Error::option("instanceUrl", rule));
    let Some(mut url) = host.parse_url(text) else {
        return refuse("must be an absolute URL, such as https://cloud.activepieces.com");
    };
    if holds(authority(&url), "@") || holds(&url, "?") || holds(&url, "#") {
        return refuse("must hold no user name, password, query or fragment");
    }
    match url.strip_prefix("http://") {
        Some(_) if !allow_insecure && !is_this_machine(authority(&url)) => {
            return refuse("is plain http, which would show the API key to the network: use https, or set allowInsecureHttp");
        }
        None if !url.starts_with("https://") => return refuse("must begin with https:// or http://"),
        _ => {}
    }
    while url.ends_with('/') {
        url.pop();
    }
    // The server answers with its web page to `//api/…` and with 404 to `/api/api/…` (seen on Activepieces 0.85.4).
    if url.ends_with("/api") || url.ends_with("/api/v1") {
        return refuse("must be the address of the instance itself, without /api");
    }
    Ok(url)
}

/// What stands between scheme and path of a URL: the host, a port, and whoever is before an `@`.
fn authority(url: &str) -> &str {
    let rest = position(url, "://").and_then(|at| url.get(at + 3..)).unwrap_or_default();
    rest.get(..position(rest, "/").unwrap_or(rest.len())).unwrap_or_default()
}

/// Whether a host, with its port or without, is this machine.
fn is_this_machine(authority: &str) -> bool {
    let port = last_position(authority, b':').filter(|_| !authority.ends_with(']'));
    let host = authority.get(..port.unwrap_or(authority.len())).unwrap_or_default();
    let is_loopback_address = host.starts_with("127.") && all(host, |byte| byte == b'.' || byte.is_ascii_digit());
    host == "localhost" || host.ends_with(".localhost") || is_loopback_address || host == "[::1]"
}

/// Headers that the package sets itself, or that would break a request.
const OWN_HEADERS: &[&str] = &[
    "authorization",
    "accept",
    "content-type",
    "content-length",
    "host",
    "connection",
    "keep-alive",
    "transfer-encoding",
    "expect",
    "upgrade",
];

fn read_headers(given: &Json) -> Result<Vec<(String, String)>, Error> {
    let Some(Json::Object(members)) = given.member("headers") else { return Ok(Vec::new()) };
    let mut headers = Vec::with_capacity(members.len());
    for (name, value) in members {
        if !is_header_name(name) {
            return Err(Error::option("headers", "has a name that is no HTTP header name"));
        }
        let field = joined(&["headers.", name]);
        if OWN_HEADERS.contains(&name.to_ascii_lowercase().as_str()) {
            return Err(Error::option(&field, "is set by this package and cannot be given"));
        }
        match value {
            Json::String(value) if is_header_value(value) => headers.push((name.clone(), value.clone())),
            Json::String(_) => {
                return Err(Error::option(&field, "holds a character that an HTTP header cannot carry"));
            }
            other => return Err(Error::wrong_kind(&field, "a string", other.kind())),
        }
    }
    Ok(headers)
}

/// A `token` of RFC 9110.
fn is_header_name(name: &str) -> bool {
    !name.is_empty() && all(name, |byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

fn is_header_value(value: &str) -> bool {
    all(value, |byte| byte == b'\t' || (b' '..=b'~').contains(&byte))
}

/// Checks an API key that the host gave.
///
/// # Errors
/// `INVALID_OPTIONS` naming `apiKey`.
pub fn check_api_key(given: &Json) -> Result<&str, Error> {
    let refuse = |rule| Err(Error::option("apiKey", rule));
    let key = match given {
        Json::String(key) => key,
        Json::Null => return refuse("is missing"),
        other => return Err(Error::wrong_kind("apiKey", "a string, or a function that gives one", other.kind())),
    };
    if key.is_empty() {
        return refuse("must not be empty");
    }
    if key.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("bearer ")) {
        return refuse("must be the key alone, without \"Bearer\"");
    }
    if !all(key, |byte| byte.is_ascii_graphic()) {
        return refuse("holds a blank or a character that an HTTP header cannot carry: was it copied whole and alone?");
    }
    Ok(key)
}
