//! The options of `provisionConnection`, checked whole before the first request.

use crate::credentials::Credentials;
use crate::error::Error;
use crate::fields::Fields;
use crate::host::{Host, Url};
use crate::json::Json;
use crate::naming::{ConnectionKey, connection_display_name, project_display_name, refuse_nul, short_name};
use crate::text::{is_control, joined};

/// The time a call has by default, in milliseconds: the server's credential check may take 60 s (Activepieces 0.85.4), and
/// there should be time left to read what it did.
const DEFAULT_TIMEOUT: f64 = 90_000.0;
/// The longest time that JavaScript's timers can measure, in milliseconds.
const MAX_TIMEOUT: f64 = 2_147_483_647.0;
const DEFAULT_RETRIES: f64 = 2.0;

/// Where the API is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instance {
    /// Scheme, host and port.
    pub origin: String,
    /// Origin and path, without a slash at the end.
    pub base: String,
}

/// What a project is made with when the customer has none yet.
#[derive(Clone, Debug, PartialEq)]
pub struct ProjectOptions {
    /// A display name that the server takes.
    pub display_name: String,
    /// Kept with the project.
    pub metadata: Option<Json>,
    /// How many flow runs may work at once.
    pub max_concurrent_jobs: Option<f64>,
    /// Who is told of failing flows.
    pub alert_receiver_email: Option<String>,
    /// Global connections that the new project joins.
    pub global_connection_external_ids: Option<Vec<String>>,
}

/// The checked options of one call.
pub struct ProvisionOptions {
    /// Where the API is.
    pub instance: Instance,
    /// The customer's id.
    pub external_project_id: String,
    /// The key made of prefix and id.
    pub key: ConnectionKey,
    /// The piece's full name.
    pub piece_name: String,
    /// An exact version of the piece.
    pub piece_version: Option<String>,
    /// The connection's name in lists.
    pub display_name: String,
    /// The builder's hint.
    pub pre_select_for_new_projects: Option<bool>,
    /// Type and value.
    pub credentials: Credentials,
    /// For a customer without a project.
    pub project: ProjectOptions,
    /// Headers to add to each request.
    pub headers: Vec<(String, String)>,
    /// How long the whole call may take, in milliseconds.
    pub timeout: f64,
    /// How often a failed request is tried again.
    pub max_retries: u32,
}

impl ProvisionOptions {
    /// Checks the options that are plain data; `fetch`, `signal` and `apiKey` are the host's.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming the option, never its value.
    pub fn read(host: &impl Host, options: Json) -> Result<Self, Error> {
        let mut fields = Fields::new("", options)?;
        let instance = read_instance(host, &mut fields)?;
        let external_project_id = fields.text("externalProjectId")?;
        let piece_name = read_piece_name(&mut fields)?;
        let prefix = fields.optional_text("prefix")?;
        let key = ConnectionKey::of(&piece_name, prefix.as_deref(), &external_project_id)?;
        let display_name =
            fields.optional_name("displayName")?.unwrap_or_else(|| connection_display_name(&piece_name, &external_project_id));
        let checked = ProvisionOptions {
            instance,
            key,
            display_name,
            piece_version: fields.optional_name("pieceVersion")?,
            pre_select_for_new_projects: fields.optional_boolean("preSelectForNewProjects")?,
            credentials: Credentials::take(&mut fields)?,
            project: read_project(&mut fields, &external_project_id)?,
            headers: read_headers(&mut fields)?,
            timeout: fields
                .optional_whole("timeout", 1.0, MAX_TIMEOUT, "must be a whole number of milliseconds from 1 to 2147483647")?
                .unwrap_or(DEFAULT_TIMEOUT),
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number from 0 to 10")]
            max_retries: fields
                .optional_whole("maxRetries", 0.0, 10.0, "must be a whole number from 0 to 10")?
                .unwrap_or(DEFAULT_RETRIES) as u32,
            external_project_id,
            piece_name,
        };
        fields.finish()?;
        Ok(checked)
    }
}

/// Takes `pieceName`.
///
/// # Errors
/// `INVALID_OPTIONS` where it cannot be a package's name.
pub fn read_piece_name(fields: &mut Fields) -> Result<String, Error> {
    let name = fields.filled_text("pieceName")?;
    if name.chars().any(is_blank_or_control) || short_name(&name).is_empty() {
        return Err(fields.refuse("pieceName", "must be a piece's package name, such as `@activepieces/piece-gelato`"));
    }
    Ok(name)
}

fn is_blank_or_control(c: char) -> bool {
    c == ' ' || is_control(c)
}

fn read_instance(host: &impl Host, fields: &mut Fields) -> Result<Instance, Error> {
    let text = fields.filled_text("instanceUrl")?;
    let allow_insecure = fields.optional_boolean("allowInsecureHttp")?.unwrap_or(false);
    let refuse = |rule| Err(fields.refuse("instanceUrl", rule));
    let Some(url) = host.parse_url(&text) else {
        return refuse("must be an absolute URL, such as https://cloud.activepieces.com");
    };
    if url.has_extras {
        return refuse("must hold no user name, password, query or fragment");
    }
    match url.protocol.as_str() {
        "https:" => {}
        "http:" if allow_insecure || is_this_machine(&url) => {}
        "http:" => {
            return refuse("is plain http, which would show the API key to the network: use https, or set allowInsecureHttp");
        }
        _ => return refuse("must begin with https:// or http://"),
    }
    // The server answers with its web page to `//api/…` and with 404 to `/api/api/…` (seen on Activepieces 0.85.4).
    let path = url.pathname.trim_end_matches('/');
    if path.ends_with("/api") || path.ends_with("/api/v1") {
        return refuse("must be the address of the instance itself, without /api");
    }
    Ok(Instance { base: joined(&[&url.origin, path]), origin: url.origin })
}

fn is_this_machine(url: &Url) -> bool {
    let name = url.hostname.as_str();
    name == "localhost"
        || name.ends_with(".localhost")
        || name.starts_with("127.") && !name.ends_with(|c: char| c.is_ascii_alphabetic())
        || name == "[::1]"
}

fn read_project(fields: &mut Fields, external_project_id: &str) -> Result<ProjectOptions, Error> {
    let given = fields.optional_object("project")?.unwrap_or(Json::Object(Vec::new()));
    let mut fields = Fields::new("project", given)?;
    let display_name = fields.optional_name("displayName")?;
    let project = ProjectOptions {
        display_name: project_display_name(display_name.as_deref().unwrap_or(external_project_id)),
        metadata: fields.optional_object("metadata")?,
        max_concurrent_jobs: fields.optional_whole(
            "maxConcurrentJobs",
            1.0,
            f64::from(i32::MAX),
            "must be a whole number of 1 or more",
        )?,
        alert_receiver_email: read_email(&mut fields)?,
        global_connection_external_ids: read_external_ids(&mut fields)?,
    };
    fields.finish()?;
    Ok(project)
}

fn read_email(fields: &mut Fields) -> Result<Option<String>, Error> {
    let Some(email) = fields.optional_text("alertReceiverEmail")? else {
        return Ok(None);
    };
    let is_address = email.split_once('@').is_some_and(|(user, domain)| !user.is_empty() && domain.contains('.'));
    if !is_address || email.chars().any(is_blank_or_control) {
        return Err(fields.refuse("alertReceiverEmail", "must be an e-mail address"));
    }
    Ok(Some(email))
}

fn read_external_ids(fields: &mut Fields) -> Result<Option<Vec<String>>, Error> {
    const NAME: &str = "globalConnectionExternalIds";
    match fields.take(NAME) {
        None => Ok(None),
        Some(Json::Array(items)) => {
            let ids = items.into_iter().map(|item| match item {
                Json::String(id) => refuse_nul(&fields.name(NAME), &id).map(|()| id),
                other => Err(fields.wrong_kind(NAME, "an array of strings", &other)),
            });
            ids.collect::<Result<Vec<_>, _>>().map(Some)
        }
        Some(other) => Err(fields.wrong_kind(NAME, "an array of strings", &other)),
    }
}

/// Headers that the package sets itself, or that would break a request.
const OWN_HEADERS: [&str; 6] = ["authorization", "accept", "content-type", "content-length", "host", "connection"];

fn read_headers(fields: &mut Fields) -> Result<Vec<(String, String)>, Error> {
    let Some(Json::Object(members)) = fields.optional_object("headers")? else {
        return Ok(Vec::new());
    };
    let mut headers = Vec::with_capacity(members.len());
    for (name, value) in members {
        if !is_header_name(&name) {
            return Err(Error::option("headers", "has a name that is no HTTP header name"));
        }
        let field = joined(&["headers.", &name]);
        if OWN_HEADERS.contains(&name.to_ascii_lowercase().as_str()) {
            return Err(Error::option(&field, "is set by this package and cannot be given"));
        }
        match value {
            Json::String(value) if is_header_value(&value) => headers.push((name, value)),
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
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

fn is_header_value(value: &str) -> bool {
    value.bytes().all(|byte| byte == b'\t' || (b' '..=b'~').contains(&byte))
}

/// Checks an API key that the host gave.
///
/// # Errors
/// `INVALID_OPTIONS` naming `apiKey`.
pub fn check_api_key(key: &str) -> Result<(), Error> {
    let refuse = |rule| Err(Error::option("apiKey", rule));
    if key.is_empty() {
        return refuse("must not be empty");
    }
    if key.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("bearer ")) {
        return refuse("must be the key alone, without \"Bearer\"");
    }
    if !key.bytes().all(|byte| byte.is_ascii_graphic()) {
        return refuse("holds a blank or a character that an HTTP header cannot carry: was it copied whole and alone?");
    }
    Ok(())
}
