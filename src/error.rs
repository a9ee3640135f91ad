//! The one error type: a stable code, a message that says what to do, and never a secret.

use std::fmt;

use crate::json::Json;

/// What went wrong, as a stable code. The TypeScript type `ErrorCode` lists the same names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// An option is missing, of the wrong type or out of range. Nothing was sent.
    InvalidOptions,
    /// No Activepieces API answers under `instanceUrl`.
    WrongInstanceUrl,
    /// The server sends the caller to another address, which the key must not follow.
    Redirected,
    /// The instance has no global connections (the Community edition has none).
    GlobalConnectionsUnavailable,
    /// The answer is not what this API gives.
    UnexpectedAnswer,
    /// The server does not know the API key.
    Unauthenticated,
    /// The server knows the caller and lets it not do this.
    Forbidden,
    /// The platform's plan lacks the feature.
    FeatureDisabled,
    /// The platform's plan allows no further project.
    PlanLimit,
    /// The platform does not see the piece.
    PieceNotFound,
    /// `pieceVersion` is not an exact version.
    InvalidPieceVersion,
    /// The project was deleted while the call ran.
    ProjectGone,
    /// The key belongs to a connection of another piece.
    PieceConflict,
    /// The piece refused the credentials.
    InvalidCredentials,
    /// The OAuth 2 code could not be exchanged for a token.
    InvalidOauth2Claim,
    /// The platform has no OAuth 2 app for the piece.
    Oauth2AppMissing,
    /// A value that refers to a secret manager could not be resolved.
    SecretManagerFailed,
    /// The credential check itself failed, whatever the credentials.
    CredentialCheckFailed,
    /// The server refused the request for another reason.
    Rejected,
    /// A list of the server could not be read whole.
    IncompleteList,
    /// Too many requests.
    RateLimited,
    /// The server, or a proxy before it, failed.
    ServerError,
    /// The server could not be reached or the answer broke off.
    Network,
    /// The time given ran out.
    Timeout,
    /// The caller's `signal` ended the call.
    Aborted,
    /// What a plan was made from is no longer so.
    PlanOutdated,
    /// More connections would be removed than is allowed.
    TooManyRemovals,
    /// The piece runs in a project without an external id.
    ProjectWithoutExternalId,
    /// The piece's project could not be read.
    ProjectUnreadable,
    /// There is no connection with this key.
    ConnectionNotFound,
    /// The connection is there, and its credentials work no more.
    ConnectionExpired,
    /// The connection could not be read.
    ConnectionNotLoadable,
    /// The connection is of another auth type than asked for.
    ConnectionTypeMismatch,
}

impl Code {
    /// All codes, in the order above.
    pub const ALL: [Code; 33] = [
        Code::InvalidOptions,
        Code::WrongInstanceUrl,
        Code::Redirected,
        Code::GlobalConnectionsUnavailable,
        Code::UnexpectedAnswer,
        Code::Unauthenticated,
        Code::Forbidden,
        Code::FeatureDisabled,
        Code::PlanLimit,
        Code::PieceNotFound,
        Code::InvalidPieceVersion,
        Code::ProjectGone,
        Code::PieceConflict,
        Code::InvalidCredentials,
        Code::InvalidOauth2Claim,
        Code::Oauth2AppMissing,
        Code::SecretManagerFailed,
        Code::CredentialCheckFailed,
        Code::Rejected,
        Code::IncompleteList,
        Code::RateLimited,
        Code::ServerError,
        Code::Network,
        Code::Timeout,
        Code::Aborted,
        Code::PlanOutdated,
        Code::TooManyRemovals,
        Code::ProjectWithoutExternalId,
        Code::ProjectUnreadable,
        Code::ConnectionNotFound,
        Code::ConnectionExpired,
        Code::ConnectionNotLoadable,
        Code::ConnectionTypeMismatch,
    ];

    /// The code as JavaScript sees it.
    pub fn as_str(self) -> &'static str {
        match self {
            Code::InvalidOptions => "INVALID_OPTIONS",
            Code::WrongInstanceUrl => "WRONG_INSTANCE_URL",
            Code::Redirected => "REDIRECTED",
            Code::GlobalConnectionsUnavailable => "GLOBAL_CONNECTIONS_UNAVAILABLE",
            Code::UnexpectedAnswer => "UNEXPECTED_ANSWER",
            Code::Unauthenticated => "UNAUTHENTICATED",
            Code::Forbidden => "FORBIDDEN",
            Code::FeatureDisabled => "FEATURE_DISABLED",
            Code::PlanLimit => "PLAN_LIMIT",
            Code::PieceNotFound => "PIECE_NOT_FOUND",
            Code::InvalidPieceVersion => "INVALID_PIECE_VERSION",
            Code::ProjectGone => "PROJECT_GONE",
            Code::PieceConflict => "PIECE_CONFLICT",
            Code::InvalidCredentials => "INVALID_CREDENTIALS",
            Code::InvalidOauth2Claim => "INVALID_OAUTH2_CLAIM",
            Code::Oauth2AppMissing => "OAUTH2_APP_MISSING",
            Code::SecretManagerFailed => "SECRET_MANAGER_FAILED",
            Code::CredentialCheckFailed => "CREDENTIAL_CHECK_FAILED",
            Code::Rejected => "REJECTED",
            Code::IncompleteList => "INCOMPLETE_LIST",
            Code::RateLimited => "RATE_LIMITED",
            Code::ServerError => "SERVER_ERROR",
            Code::Network => "NETWORK",
            Code::Timeout => "TIMEOUT",
            Code::Aborted => "ABORTED",
            Code::PlanOutdated => "PLAN_OUTDATED",
            Code::TooManyRemovals => "TOO_MANY_REMOVALS",
            Code::ProjectWithoutExternalId => "PROJECT_WITHOUT_EXTERNAL_ID",
            Code::ProjectUnreadable => "PROJECT_UNREADABLE",
            Code::ConnectionNotFound => "CONNECTION_NOT_FOUND",
            Code::ConnectionExpired => "CONNECTION_EXPIRED",
            Code::ConnectionNotLoadable => "CONNECTION_NOT_LOADABLE",
            Code::ConnectionTypeMismatch => "CONNECTION_TYPE_MISMATCH",
        }
    }
}

/// The host's own error, reduced to texts. The texts are free of secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// The error's `name`.
    pub name: String,
    /// The error's `message`.
    pub message: String,
    /// A system code such as `ECONNREFUSED`.
    pub code: Option<String>,
    /// Whether the error has a cause of its own, as those of the network have.
    pub has_cause: bool,
}

impl Cause {
    fn to_json(&self) -> Json {
        let mut json = Json::object();
        json.set_text("name", &self.name);
        json.set_text("message", &self.message);
        json.set_some("code", self.code.as_ref());
        json
    }
}

/// What an [`Error`] holds: the TypeScript type `ErrorData`.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorData {
    /// The stable code.
    pub code: Code,
    /// What happened, to which option or customer, and what to do.
    pub message: String,
    /// The customer that the call was for.
    pub external_project_id: Option<String>,
    /// The HTTP status of the answer that is the cause.
    pub server_status: Option<u16>,
    /// The server's own code.
    pub server_code: Option<String>,
    /// The option at fault.
    pub field: Option<String>,
    /// The answer's `x-request-id`.
    pub request_id: Option<String>,
    /// How often the failing request was sent.
    pub attempts: Option<u32>,
    /// Whether the same call may succeed later without a change.
    pub retryable: bool,
    /// The host's own error.
    pub cause: Option<Cause>,
    /// Whether another process made, or removed, the same row first.
    pub lost_race: bool,
    /// The delay the server asked for, in milliseconds.
    pub retry_after: Option<f64>,
}

/// The error of every function of this crate.
#[derive(Clone, Debug, PartialEq)]
pub struct Error(Box<ErrorData>);

impl Error {
    /// An error with nothing but a code and a message; not retryable.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Error(Box::new(ErrorData {
            code,
            message: message.into(),
            external_project_id: None,
            server_status: None,
            server_code: None,
            field: None,
            request_id: None,
            attempts: None,
            retryable: false,
            cause: None,
            lost_race: false,
            retry_after: None,
        }))
    }

    /// An option that cannot be used: `rule` completes the sentence that begins with the option's name.
    pub fn option(field: &str, rule: &str) -> Self {
        Error::new(Code::InvalidOptions, [field, " ", rule].concat()).with_field(field)
    }

    /// An option of the wrong kind; both kinds in JavaScript's words, with their articles.
    pub fn wrong_kind(field: &str, wanted: &str, given: &str) -> Self {
        Error::option(field, &["must be ", wanted, ", not ", given].concat())
    }

    /// The same error, naming an option.
    #[must_use]
    pub fn with_field(mut self, field: &str) -> Self {
        self.0.field = Some(field.to_owned());
        self
    }

    /// The same error, naming the customer that the call was for.
    #[must_use]
    pub fn for_customer(mut self, external_project_id: &str) -> Self {
        self.0.external_project_id = Some(external_project_id.to_owned());
        self
    }

    /// The same error of a request that had failed so often before.
    #[must_use]
    pub fn after_failures(mut self, failures: u32) -> Self {
        if let Some(attempts) = &mut self.0.attempts {
            *attempts += failures;
        }
        self
    }

    /// The same error, marked as one that may pass by itself.
    #[must_use]
    pub fn retryable(mut self) -> Self {
        self.0.retryable = true;
        self
    }

    /// The same error with the host's own error behind it.
    #[must_use]
    pub fn caused_by(mut self, cause: Cause) -> Self {
        self.0.cause = Some(cause);
        self
    }

    /// This error, or the failure that it was met after: what went wrong first says more, but for the caller's own abort.
    #[must_use]
    pub fn after(self, failure: Option<Error>) -> Self {
        match failure {
            Some(failure) if self.code() != Code::Aborted => failure,
            _ => self,
        }
    }

    /// The same failure of a write that carried a code which works once, and which the server may have taken.
    #[must_use]
    pub fn with_spent_code(mut self) -> Self {
        self.0.retryable = false;
        self.0.message.push_str("; the authorization code may be used up: get a new one before you call again");
        self
    }

    /// Whether the server refused the request, so that it will not do what it was asked to.
    pub fn is_refusal(&self) -> bool {
        self.0.server_status.is_some_and(|status| (400..500).contains(&status))
    }

    /// Whether the server said that it did not take the request at all.
    pub fn was_turned_away(&self) -> bool {
        matches!(self.0.server_status, Some(408 | 425 | 429))
    }

    /// The error's content, to read.
    pub fn data(&self) -> &ErrorData {
        &self.0
    }

    /// The error as the TypeScript type `ErrorData`.
    pub fn to_json(&self) -> Json {
        let data = &self.0;
        let mut json = Json::object();
        json.set_text("code", data.code.as_str());
        json.set_text("message", &data.message);
        json.set_some("externalProjectId", data.external_project_id.as_ref());
        // Not `status`: web frameworks would answer their own client with it.
        if let Some(status) = data.server_status {
            json.set_count("serverStatus", u32::from(status));
        }
        json.set_some("serverCode", data.server_code.as_ref());
        json.set_some("field", data.field.as_ref());
        json.set_some("requestId", data.request_id.as_ref());
        if let Some(attempts) = data.attempts {
            json.set_count("attempts", attempts);
        }
        // JSON has no infinity, which a long row of digits makes.
        if let Some(delay) = data.retry_after.filter(|delay| delay.is_finite()) {
            json.set("retryAfter", Json::Number(delay));
        }
        json.set("retryable", Json::Bool(data.retryable));
        if let Some(cause) = &data.cause {
            json.set("cause", cause.to_json());
        }
        json
    }

    /// The error's content, to complete.
    pub fn data_mut(&mut self) -> &mut ErrorData {
        &mut self.0
    }

    /// Whether the server may have done what it was asked to, although no good answer came.
    pub fn is_ambiguous(&self) -> bool {
        match self.0.code {
            // A page with one of these statuses is a proxy's, which let nothing through.
            Code::UnexpectedAnswer => self.0.server_status < Some(400),
            Code::Network | Code::Timeout | Code::ServerError | Code::RateLimited => self.0.retryable,
            _ => false,
        }
    }

    /// Whether another try in a moment may succeed. A deleted project, by contrast, stays deleted, and a new call makes another.
    pub fn may_pass_soon(&self) -> bool {
        self.0.retryable && self.is_ambiguous()
    }

    /// The stable code.
    pub fn code(&self) -> Code {
        self.0.code
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0.message)
    }
}

impl std::error::Error for Error {}
