//! Turns answers that are no success into errors that say what happened and what to do. Statuses, codes and texts are those
//! seen on Activepieces 0.85.4.

use crate::activepieces::client::Client;
use crate::error::{Cause, Code, Error};
use crate::host::{Answer, FetchFailure, FromNode, Host, Node};
use crate::text::{holds, joined, quoted};

/// What a request is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Looking the customer's project up by its external id.
    FindProject,
    /// Making the customer's project.
    CreateProject,
    /// Asking whether a project of another id is still there.
    CheckProject,
    /// Listing the project's connections.
    ListConnections,
    /// Writing the connection.
    WriteConnection,
    /// Looking for connections that a deleted project left behind.
    FindLeftovers,
    /// Removing a duplicate.
    RemoveDuplicate,
}

impl Step {
    /// Whether the server checks credentials in a worker job meanwhile, which may take a minute.
    pub fn checks_credentials(self) -> bool {
        self == Step::WriteConnection
    }

    fn doing(self) -> &'static str {
        match self {
            Step::FindProject => "look up the project",
            Step::CreateProject => "create the project",
            Step::CheckProject => "look up a project that shares the connection",
            Step::ListConnections => "list the connections",
            Step::WriteConnection => "write the connection",
            Step::FindLeftovers => "look for left-over connections",
            Step::RemoveDuplicate => "remove a duplicate connection",
        }
    }

    /// `Could not write the connection of customer "org_1234": `
    fn failed(self, customer: &str) -> String {
        joined(&["Could not ", self.doing(), " of customer ", &quoted(customer), ": "])
    }
}

/// The body of an error, in either of the server's two shapes.
#[derive(Default)]
struct ErrorBody {
    code: Option<String>,
    /// The server's own words.
    words: String,
    /// What kind of thing was not found.
    entity: String,
}

impl FromNode for ErrorBody {
    fn from_node(node: &impl Node) -> Option<Self> {
        let params = node.member("params");
        let param = |name| params.as_ref().and_then(|params| params.member_text(name));
        Some(ErrorBody {
            code: node.member_text("code"),
            words: param("error").or_else(|| param("message")).or_else(|| node.member_text("message")).unwrap_or_default(),
            entity: param("entityType").unwrap_or_default(),
        })
    }
}

impl ErrorBody {
    fn code(&self) -> &str {
        self.code.as_deref().unwrap_or_default()
    }

    fn says(&self, words: &str) -> bool {
        holds(&self.words, words)
    }
}

/// What an answer means, before it is put into words.
struct Meaning {
    code: Code,
    /// What happened and what to do. The server's words follow in brackets.
    text: &'static str,
    field: Option<&'static str>,
    retryable: bool,
}

impl Meaning {
    const fn new(code: Code, text: &'static str) -> Self {
        Meaning { code, text, field: None, retryable: false }
    }

    const fn field(self, field: &'static str) -> Self {
        Meaning { field: Some(field), ..self }
    }

    const fn passing(self) -> Self {
        Meaning { retryable: true, ..self }
    }
}

/// The error for an answer that is no success, or a success whose body is not of the form expected.
pub fn answer_error<H: Host>(client: &Client<'_, H>, step: Step, answer: &H::Answer) -> Error {
    if let Some(error) = redirect_error(client, step, answer) {
        return error;
    }
    let body = if answer.is_html() {
        ErrorBody::default()
    } else {
        answer.json().and_then(|node| ErrorBody::from_node(&node)).unwrap_or_default()
    };
    let meaning = meaning(step, answer.status(), answer.is_html(), &body);
    let mut message = step.failed(client.customer);
    message.push_str(meaning.text);
    let words = client.hide(&body.words);
    if !words.is_empty() {
        message.push_str(" (the server says: ");
        message.push_str(&words);
        message.push(')');
    }
    let mut error = Error::new(meaning.code, message);
    let data = error.data_mut();
    data.status = Some(answer.status());
    data.server_code = body.code.as_deref().map(|code| client.hide(code));
    data.field = meaning.field.map(str::to_owned);
    data.request_id = answer.header("x-request-id").map(|id| client.hide(&id));
    data.retryable = meaning.retryable;
    error
}

fn meaning(step: Step, status: u16, html: bool, body: &ErrorBody) -> Meaning {
    match status {
        200..300 if html => {
            Meaning::new(Code::WrongInstanceUrl, "the server answered with a web page, not with the API: check `instanceUrl`")
                .field("instanceUrl")
        }
        200..300 => Meaning::new(
            Code::UnexpectedAnswer,
            "the answer is not in the API's form: is this an Activepieces server, of version 0.85 or later?",
        ),
        400 => bad_request(body),
        401 => Meaning::new(
            Code::Unauthenticated,
            "the server does not accept the API key: create one under Platform Admin → Security → API Keys of this instance",
        )
        .field("apiKey"),
        402 if step == Step::CreateProject => PLAN_LIMIT,
        402 => Meaning::new(
            Code::FeatureDisabled,
            "the platform's plan does not include global connections: enable them in the plan or the licence",
        ),
        403 if body.says("not allowed to access this project") => PROJECT_GONE,
        403 => Meaning::new(
            Code::Forbidden,
            "the API key may not do this: it must be a platform API key from Platform Admin → Security → API Keys",
        )
        .field("apiKey"),
        404 => not_found(step, html, body),
        409 => conflict(step, body),
        408 | 425 => Meaning::new(Code::ServerError, "the server did not take the request: try again").passing(),
        429 => Meaning::new(Code::RateLimited, "the server has had too many requests: try again later").passing(),
        500 if body.says("\"oauth_app\"") => Meaning::new(
            Code::Oauth2AppMissing,
            "the platform has no OAuth 2 app for this piece: a platform admin must add its client id and secret first",
        )
        .field("pieceAuthType"),
        501 => Meaning::new(Code::ServerError, "the server cannot do this"),
        500..600 => Meaning::new(Code::ServerError, "the server, or a proxy before it, failed: try again later").passing(),
        _ => Meaning::new(Code::Rejected, "the server refused the request"),
    }
}

const PLAN_LIMIT: Meaning =
    Meaning::new(Code::PlanLimit, "the platform's plan allows no further project: raise its limit of projects");

const PROJECT_GONE: Meaning =
    Meaning::new(Code::ProjectGone, "the project was deleted meanwhile: call again to make a new one").passing();

fn bad_request(body: &ErrorBody) -> Meaning {
    match body.code() {
        "INVALID_APP_CONNECTION" if body.says("does not match piece auth type") => {
            Meaning::new(Code::InvalidCredentials, "the piece has another auth type: check `pieceAuthType`").field("pieceAuthType")
        }
        "INVALID_APP_CONNECTION" => {
            Meaning::new(Code::InvalidCredentials, "the piece refused the credentials: check `props`").field("props")
        }
        "ENGINE_OPERATION_FAILURE" => Meaning::new(
            Code::CredentialCheckFailed,
            "the server could not run the piece's check of the credentials, which says nothing about them: see that a worker runs, and try again later",
        )
        .passing(),
        "INVALID_CLAIM" | "INVALID_CLOUD_CLAIM" => Meaning::new(
            Code::InvalidOauth2Claim,
            "the authorization code could not be exchanged for a token: it works once and not for long, so get a new one, and check client and redirect URL",
        )
        .field("props.code"),
        code if code.starts_with("SECRET_MANAGER") => {
            Meaning::new(Code::SecretManagerFailed, "a prop refers to a secret manager that did not give it").field("props")
        }
        _ => Meaning::new(Code::Rejected, "the server refused the request"),
    }
}

fn not_found(step: Step, html: bool, body: &ErrorBody) -> Meaning {
    if body.says("piece_metadata_not_found") {
        return Meaning::new(
            Code::PieceNotFound,
            "the platform does not see this piece: give its full package name and see that it is installed",
        )
        .field("pieceName");
    }
    if body.entity.eq_ignore_ascii_case("project") {
        return PROJECT_GONE;
    }
    let no_route = body.code().is_empty();
    if no_route && !html && !matches!(step, Step::FindProject | Step::CreateProject | Step::CheckProject) {
        return Meaning::new(
            Code::GlobalConnectionsUnavailable,
            "this instance has no global connections, which need the Enterprise edition or the cloud",
        );
    }
    if no_route {
        return Meaning::new(Code::WrongInstanceUrl, "no Activepieces API answers there: check `instanceUrl`")
            .field("instanceUrl");
    }
    Meaning::new(Code::Rejected, "the server did not find what the request names")
}

fn conflict(step: Step, body: &ErrorBody) -> Meaning {
    if body.says("Invalid piece version") {
        return Meaning::new(Code::InvalidPieceVersion, "`pieceVersion` must be an exact version, such as 0.4.1")
            .field("pieceVersion");
    }
    match step {
        Step::CreateProject => PLAN_LIMIT,
        _ => Meaning::new(Code::Rejected, "the server refused the request"),
    }
}

fn redirect_error<H: Host>(client: &Client<'_, H>, step: Step, answer: &H::Answer) -> Option<Error> {
    let followed = answer.redirected_to();
    let status = answer.status();
    if followed.is_none() && status != 0 && !(300..400).contains(&status) {
        return None;
    }
    let target = followed.or_else(|| answer.header("location"));
    // The query is left out: it may hold anything.
    let place = target.as_deref().and_then(|url| url.split(['?', '#']).next()).map(|url| client.hide(url));
    let to = place.map_or_else(|| "another address, which this host does not tell".to_owned(), |place| quoted(&place));
    let text =
        ["the server redirects to ", &to, ": give the final address as `instanceUrl`, since the API key goes nowhere else"];
    let mut error =
        Error::new(Code::Redirected, joined(&[&step.failed(client.customer), &joined(&text)])).with_field("instanceUrl");
    error.data_mut().status = Some(status).filter(|status| *status != 0);
    Some(error)
}

/// The error for a request that got no answer.
pub fn fetch_error<H: Host>(client: &Client<'_, H>, step: Step, failure: FetchFailure) -> Error {
    let failed = step.failed(client.customer);
    match failure {
        FetchFailure::Aborted => Error::new(Code::Aborted, joined(&[&failed, "the call was aborted"])),
        FetchFailure::TimedOut => timeout_error(client, step),
        FetchFailure::NotAResponse => {
            Error::new(Code::InvalidOptions, joined(&[&failed, "`fetch` gave something that is no Response"])).with_field("fetch")
        }
        FetchFailure::Failed(cause) => {
            let cause = Cause {
                name: client.hide(&cause.name),
                message: client.hide(&cause.message),
                code: cause.code.map(|code| client.hide(&code)),
            };
            let text = ["no answer came (", &cause.message, "): see that `instanceUrl` is right and can be reached from here"];
            Error::new(Code::Network, joined(&[&failed, &joined(&text)])).retryable().caused_by(cause)
        }
    }
}

/// The error for a request that took too long, or that could not be begun in time.
pub fn timeout_error<H: Host>(client: &Client<'_, H>, step: Step) -> Error {
    let text = if step.checks_credentials() {
        "no answer came in time; the server may still finish the write, and calling again is safe"
    } else {
        "no answer came in time"
    };
    Error::new(Code::Timeout, joined(&[&step.failed(client.customer), text])).retryable()
}
