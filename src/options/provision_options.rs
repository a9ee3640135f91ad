//! The options of `provisionConnection`, checked whole before the first request.

use crate::error::Error;
use crate::host::Host;
use crate::json::Json;
use crate::options::call_options::{CALL_OPTIONS, CallOptions};
use crate::options::credentials::{AUTH_TYPE, Credentials};
use crate::options::naming::{
    ConnectionKey, check_piece_name, check_replaced_piece, connection_display_name, given_display_name, project_display_name,
};
use crate::options::rules::{Kind, Rule, check, check_all, optional, required};
use crate::options::target::{Target, is_piece};

/// Shorter secrets could be guessed.
const SHORTEST_FINGERPRINT_SECRET: usize = 16;

/// The rules of these options, besides those of every call.
pub const OPTIONS: &[Rule] = &[
    required("externalProjectId", Kind::Text),
    required("pieceName", Kind::Filled),
    required("pieceAuthType", AUTH_TYPE),
    optional("props", Kind::Object),
    optional("prefix", Kind::Text),
    optional("displayName", Kind::Name),
    optional("pieceVersion", Kind::Name),
    optional("preSelectForNewProjects", Kind::Boolean),
    optional("project", Kind::Object),
    optional("replacesPiece", Kind::Filled),
    optional("checkProps", Kind::Boolean),
    optional("fingerprintSecret", Kind::Text),
    optional("trustFor", Kind::Whole(0.0, f64::MAX, "must be a whole number of milliseconds, 0 or more")),
];

const PROJECT: &[Rule] = &[
    optional("displayName", Kind::Name),
    optional("metadata", Kind::Object),
    optional("maxConcurrentJobs", Kind::Whole(1.0, 2_147_483_647.0, "must be a whole number of 1 or more")),
    optional("alertReceiverEmail", Kind::Name),
    optional("globalConnectionExternalIds", Kind::Texts),
];

/// What says how a call goes about its work, and not what is written.
const ABOUT_THE_CALL: [&str; 5] = ["headers", "timeout", "maxRetries", "allowInsecureHttp", "trustFor"];

/// The checked options of one call.
pub struct ProvisionOptions {
    /// The options as they were given.
    given: Json,
    /// Where the instance is, and how to talk to it.
    pub call: CallOptions,
    /// The key made of prefix and id.
    pub key: ConnectionKey,
    /// The connection's plain name in lists.
    pub display_name: String,
    /// Type and value.
    pub credentials: Credentials,
}

impl ProvisionOptions {
    /// Checks the options that are plain data; `fetch`, `signal` and `apiKey` are the host's.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming the option, never its value.
    pub fn read(host: &impl Host, given: Json) -> Result<Self, Error> {
        check_all(&[CALL_OPTIONS, OPTIONS], &given)?;
        let text = |name| given.text_property(name).unwrap_or_default();
        let (piece_name, external_project_id) = (text("pieceName"), text("externalProjectId"));
        check_piece_name("pieceName", piece_name)?;
        check_replaced_piece(piece_name, given.text_property("replacesPiece"))?;
        check_version(&given)?;
        check_fingerprint_secret(&given)?;
        if let Some(project) = given.property("project") {
            check("project", PROJECT, project)?;
        }
        let key = ConnectionKey::of(piece_name, given.text_property("prefix"), external_project_id)?;
        Ok(ProvisionOptions {
            call: CallOptions::read(host, &given)?,
            display_name: given_display_name(&given)?.unwrap_or_else(|| connection_display_name(piece_name, external_project_id)),
            credentials: Credentials::read(&given)?,
            key,
            given,
        })
    }

    /// Whether another call is to do the same work, however it goes about it.
    pub fn is_same_work(&self, other: &Self) -> bool {
        let is_work = |name: &str| !ABOUT_THE_CALL.contains(&name);
        self.call.instance == other.call.instance && self.given.filtered(is_work).is_equal(&other.given.filtered(is_work))
    }

    /// The customer's id.
    pub fn external_project_id(&self) -> &str {
        self.given.text_property("externalProjectId").unwrap_or_default()
    }

    /// The piece's full package name.
    pub fn piece_name(&self) -> &str {
        self.given.text_property("pieceName").unwrap_or_default()
    }

    /// The piece's exact version, if one is given.
    pub fn piece_version(&self) -> Option<&str> {
        self.given.text_property("pieceVersion")
    }

    /// The name that the piece had before, whose connections are taken over.
    pub fn replaces_piece(&self) -> Option<&str> {
        self.given.text_property("replacesPiece")
    }

    /// Whether the names of the props are compared with those that the piece declares.
    pub fn checks_props(&self) -> bool {
        self.given.property("checkProps") != Some(&Json::Bool(false))
    }

    /// What the fingerprint is keyed with in place of the API key, if anything.
    pub fn fingerprint_secret(&self) -> Option<&str> {
        self.given.text_property("fingerprintSecret")
    }

    /// How long what was seen is trusted without asking the server, in milliseconds.
    pub fn trust_for(&self) -> f64 {
        self.given.number_property("trustFor").unwrap_or_default()
    }

    /// A new project for the customer, as the server takes it.
    pub fn new_project(&self) -> Json {
        let none = Json::object();
        let given = self.given.property("project").unwrap_or(&none);
        let wanted_name = given.text_property("displayName").unwrap_or_else(|| self.external_project_id());
        let mut project = Json::object();
        project.set_text("externalId", self.external_project_id());
        project.set_text("displayName", &project_display_name(wanted_name));
        project.take_from(given, &["metadata", "maxConcurrentJobs", "alertReceiverEmail", "globalConnectionExternalIds"]);
        project
    }

    /// The customer's connection, as the server takes it. `mark` is put behind its name.
    pub fn new_connection(&self, project_ids: &[String], mark: &str) -> Json {
        let mut connection = Json::object();
        connection.set_text("externalId", self.key.as_str());
        connection.set_text("displayName", &[&self.display_name, mark].concat());
        connection.set_text("type", self.credentials.auth_type.as_str());
        connection.set("value", self.credentials.value.clone());
        connection.set_text("scope", "PLATFORM");
        connection.set("projectIds", Json::texts(project_ids));
        connection.take_from(&self.given, &["pieceName", "pieceVersion", "preSelectForNewProjects"]);
        connection
    }
}

/// Refuses a `pieceVersion` that is not exact.
///
/// # Errors
/// `INVALID_OPTIONS` naming `pieceVersion`.
pub fn check_version(given: &Json) -> Result<(), Error> {
    if given.text_property("pieceVersion").is_some_and(|version| semver::Version::parse(version).is_err()) {
        return Err(Error::option("pieceVersion", "must be an exact version, such as 0.4.1"));
    }
    Ok(())
}

/// Refuses a `fingerprintSecret` that could be guessed.
///
/// # Errors
/// `INVALID_OPTIONS` naming `fingerprintSecret`.
pub fn check_fingerprint_secret(given: &Json) -> Result<(), Error> {
    if given.text_property("fingerprintSecret").is_some_and(|secret| secret.len() < SHORTEST_FINGERPRINT_SECRET) {
        return Err(Error::option("fingerprintSecret", "must have 16 characters or more"));
    }
    Ok(())
}

impl Target for ProvisionOptions {
    fn key(&self) -> &ConnectionKey {
        &self.key
    }

    fn display_name(&self) -> &str {
        &self.display_name
    }

    fn is_of_piece(&self, piece_name: Option<&str>) -> bool {
        is_piece(piece_name, self.piece_name(), self.replaces_piece())
    }
}
