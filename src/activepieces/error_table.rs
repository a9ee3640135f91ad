//! What each unsuccessful answer means: a table from what the server says to what the caller is told. Statuses, codes and
//! words are those seen on Activepieces 0.85.4.

use crate::activepieces::request::Step;
use crate::error::Code;

/// One row: what is seen, and what it means.
pub struct Meaning {
    statuses: (u16, u16),
    /// The beginning of the server's own code.
    server_code: &'static str,
    /// A part of the server's words.
    words: &'static str,
    /// The only step at which it means this.
    step: Option<Step>,
    /// Whether the answer must be a web page.
    html: bool,
    /// Whether the answer must be of neither of the API's shapes, so that something in front of it made it.
    foreign: bool,
    /// The code for the caller.
    pub code: Code,
    /// What happened and what to do.
    pub text: &'static str,
    /// The option at fault; empty where it is none.
    pub field: &'static str,
    /// Whether it may pass by itself.
    pub retryable: bool,
    /// Whether another process made, or removed, the same row first.
    pub lost_race: bool,
}

/// What is seen of an answer.
pub struct Seen<'a> {
    /// What the request was for.
    pub step: Step,
    /// The HTTP status.
    pub status: u16,
    /// Whether the body is a web page.
    pub is_html: bool,
    /// Whether the body is of one of the shapes of the API's errors.
    pub is_from_api: bool,
    /// The server's own code; empty where there is none.
    pub server_code: &'a str,
    /// The server's words.
    pub words: &'a str,
}

/// The first row that fits; the last fits everything.
pub fn meaning(seen: &Seen<'_>) -> &'static Meaning {
    let fits = |row: &&Meaning| {
        (row.statuses.0..=row.statuses.1).contains(&seen.status)
            && seen.server_code.starts_with(row.server_code)
            && seen.words.contains(row.words)
            && row.step.is_none_or(|only| only == seen.step)
            && (seen.is_html || !row.html)
            && (!seen.is_from_api || !row.foreign)
    };
    MEANINGS.iter().find(fits).unwrap_or(&ANYTHING_ELSE)
}

const fn when(from: u16, to: u16, code: Code, text: &'static str) -> Meaning {
    Meaning {
        statuses: (from, to),
        server_code: "",
        words: "",
        step: None,
        html: false,
        foreign: false,
        code,
        text,
        field: "",
        retryable: false,
        lost_race: false,
    }
}

impl Meaning {
    const fn saying(self, server_code: &'static str, words: &'static str) -> Self {
        Meaning { server_code, words, ..self }
    }

    const fn at(self, step: Step) -> Self {
        Meaning { step: Some(step), ..self }
    }

    const fn html(self) -> Self {
        Meaning { html: true, ..self }
    }

    const fn foreign(self) -> Self {
        Meaning { foreign: true, ..self }
    }

    const fn field(self, field: &'static str) -> Self {
        Meaning { field, ..self }
    }

    const fn lost_race(self) -> Self {
        Meaning { lost_race: true, ..self }
    }

    const fn passing(self) -> Self {
        Meaning { retryable: true, ..self }
    }
}

const PLAN_LIMIT: &str = "the platform's plan allows no further project: raise its limit of projects";
const PROJECT_GONE: &str = "the project was deleted meanwhile: call again to make a new one";
const TAKEN: &str = "another process made the project, which was then not to be found: try again";
#[cfg(feature = "fleet")]
const NO_LIST_OF_ALL: &str = "this server does not list all connections: is it too old?";
const NO_API: &str = "no Activepieces API answers there: check `instanceUrl`";

const ANYTHING_ELSE: Meaning = when(0, 999, Code::Rejected, "the server refused the request");

const MEANINGS: &[Meaning] = &[
    when(200, 299, Code::WrongInstanceUrl, "the server answered with a web page, not with the API: check `instanceUrl`")
        .html()
        .field("instanceUrl"),
    when(
        200,
        299,
        Code::UnexpectedAnswer,
        "the answer is not of the API's form: is this an Activepieces server, of version 0.85 or later?",
    ),
    when(404, 404, Code::WrongInstanceUrl, NO_API).foreign().field("instanceUrl"),
    when(408, 408, Code::ServerError, "the server did not take the request: try again").passing(),
    when(425, 425, Code::ServerError, "the server did not take the request: try again").passing(),
    when(429, 429, Code::RateLimited, "the server has had too many requests: try again later").passing(),
    // What the API did not say tells nothing about the key, the plan or the edition.
    when(
        400,
        499,
        Code::UnexpectedAnswer,
        "something in front of the API refused the request, such as a proxy or a firewall: see that it lets this request through, and check `instanceUrl` and `headers`",
    )
    .foreign(),
    when(400, 400, Code::InvalidCredentials, "the piece has another auth type: check `pieceAuthType`")
        .saying("INVALID_APP_CONNECTION", "does not match piece auth type")
        .field("pieceAuthType"),
    when(400, 400, Code::InvalidCredentials, "the piece refused the credentials: check `props`")
        .saying("INVALID_APP_CONNECTION", "")
        .field("props"),
    when(
        400,
        400,
        Code::CredentialCheckFailed,
        "the piece's check of the credentials broke, which says nothing about them: look into the piece, and try again later",
    )
    .saying("ENGINE_OPERATION_FAILURE", "INTERNAL_ERROR")
    .passing(),
    when(
        400,
        400,
        Code::CredentialCheckFailed,
        "the piece's check of the credentials took too long for the server: see that what it asks can be reached, and try again later",
    )
    .saying("ENGINE_OPERATION_FAILURE", "TIMEOUT")
    .passing(),
    when(
        400,
        400,
        Code::CredentialCheckFailed,
        "the server could not run the piece's check of the credentials, which says nothing about them: see that a worker runs, and try again later",
    )
    .saying("ENGINE_OPERATION_FAILURE", "")
    .passing(),
    when(
        400,
        400,
        Code::InvalidOauth2Claim,
        "the server got no token for these: an authorization code works once and not for long, so get a new one; and check client, secret and redirect URL",
    )
    .saying("INVALID_CL", "")
    .field("props"),
    when(400, 400, Code::SecretManagerFailed, "a prop refers to a secret manager that did not give it")
        .saying("SECRET_MANAGER", "")
        .field("props"),
    when(
        401,
        401,
        Code::Unauthenticated,
        "the server does not accept the API key: create one under Platform Admin → Security → API Keys of this instance",
    )
    .field("apiKey"),
    when(402, 402, Code::PlanLimit, PLAN_LIMIT).at(Step::CreateProject),
    when(
        402,
        402,
        Code::FeatureDisabled,
        "the platform's plan does not include global connections: enable them in the plan or the licence",
    ),
    when(403, 403, Code::ProjectGone, PROJECT_GONE).saying("", "not allowed to access this project").passing(),
    when(
        403,
        403,
        Code::Forbidden,
        "the API key may not do this: it must be a platform API key from Platform Admin → Security → API Keys",
    )
    .field("apiKey"),
    when(
        404,
        404,
        Code::PieceNotFound,
        "the platform does not see this piece: give its full package name and see that it is installed",
    )
    .saying("ENTITY_NOT_FOUND", "piece_metadata_not_found")
    .field("pieceName"),
    when(404, 404, Code::Rejected, "this server does not tell its pieces").at(Step::CheckPiece),
    when(404, 404, Code::WrongInstanceUrl, NO_API).at(Step::ReadFlags).field("instanceUrl"),
    when(404, 404, Code::WrongInstanceUrl, NO_API).at(Step::FindPlatform).field("instanceUrl"),
    when(404, 404, Code::Rejected, "this server does not tell the plan").at(Step::ReadPlatform),
    when(404, 404, Code::Rejected, "this server lists no signing keys").at(Step::ListSigningKeys),
    #[cfg(feature = "fleet")]
    when(404, 404, Code::WrongInstanceUrl, NO_API).at(Step::ListAllProjects).field("instanceUrl"),
    #[cfg(feature = "fleet")]
    when(404, 404, Code::Rejected, NO_LIST_OF_ALL).at(Step::ListAllUsersConnections),
    #[cfg(feature = "fleet")]
    when(404, 404, Code::Rejected, NO_LIST_OF_ALL).at(Step::ListConnectionsOfProjects),
    when(404, 404, Code::ProjectGone, PROJECT_GONE).saying("ENTITY_NOT_FOUND", "").passing(),
    when(404, 404, Code::WrongInstanceUrl, NO_API).at(Step::FindProject).field("instanceUrl"),
    when(404, 404, Code::Rejected, "this server deletes no projects: delete it on the instance").at(Step::DeleteProject),
    when(
        404,
        404,
        Code::GlobalConnectionsUnavailable,
        "this instance has no global connections, which need the Enterprise edition or the cloud",
    ),
    when(409, 409, Code::InvalidPieceVersion, "`pieceVersion` must be an exact version, such as 0.4.1")
        .saying("VALIDATION", "Invalid piece version")
        .field("pieceVersion"),
    when(409, 409, Code::PlanLimit, PLAN_LIMIT).saying("VALIDATION", "").at(Step::CreateProject),
    // A project's external id is unique in the database. The API passes the database's own code on, or has looked before.
    when(500, 500, Code::ServerError, TAKEN).saying("23505", "").lost_race().passing(),
    when(409, 409, Code::ServerError, TAKEN).saying("PROJECT_EXTERNAL_ID", "").at(Step::CreateProject).lost_race().passing(),
    when(
        500,
        500,
        Code::Oauth2AppMissing,
        "the platform has no OAuth 2 app for this piece: a platform admin must add its client id and secret first",
    )
    .saying("", "\"oauth_app\"")
    .field("pieceAuthType"),
    // Only a row that is missing is told so, and only by this update: a removal of it answers with 404.
    when(500, 500, Code::ServerError, "another process removed the duplicate meanwhile: try again")
        .saying("", "\"app_connection\"")
        .at(Step::RemoveDuplicate)
        .lost_race(),
    when(500, 500, Code::ServerError, "another process removed it meanwhile: try again")
        .saying("", "\"app_connection\"")
        .at(Step::RemoveConnection)
        .lost_race(),
    when(501, 501, Code::ServerError, "the server cannot do this"),
    when(500, 599, Code::ServerError, "the server, or a proxy before it, failed: try again later").passing(),
    ANYTHING_ELSE,
];

#[cfg(test)]
mod tests {
    use super::*;

    fn of_api(step: Step, status: u16, server_code: &str, words: &str) -> &'static Meaning {
        meaning(&Seen { step, status, is_html: false, is_from_api: true, server_code, words })
    }

    fn of_proxy(step: Step, status: u16, is_html: bool) -> &'static Meaning {
        meaning(&Seen { step, status, is_html, is_from_api: false, server_code: "", words: "" })
    }

    /// What a row says of itself, met at a step that has no rows of its own.
    fn met(row: &Meaning) -> &'static Meaning {
        let step = row.step.unwrap_or(Step::WriteConnection);
        let is_from_api = !row.html && !row.foreign;
        meaning(&Seen {
            step,
            status: row.statuses.0,
            is_html: row.html,
            is_from_api,
            server_code: row.server_code,
            words: row.words,
        })
    }

    #[test]
    fn no_row_stands_behind_another_that_takes_its_place() {
        for row in MEANINGS {
            let says = |row: &Meaning| (row.statuses, row.server_code, row.words, row.html, row.foreign, row.text);
            assert_eq!(says(met(row)), says(row));
        }
    }

    #[test]
    fn every_status_means_something() {
        for status in 0..=u16::MAX {
            assert!(!of_api(Step::FindProject, status, "", "").text.is_empty());
        }
    }

    #[test]
    fn an_option_at_fault_does_not_mend_itself() {
        for row in MEANINGS {
            assert!(row.field.is_empty() || !row.retryable, "{}", row.text);
        }
    }

    #[test]
    fn a_code_of_the_server_counts_with_its_own_status_alone() {
        for (status, code) in [(500, "INVALID_APP_CONNECTION"), (400, "ENTITY_NOT_FOUND"), (400, "23505"), (403, "VALIDATION")] {
            let found = of_api(Step::WriteConnection, status, code, "");
            assert_eq!(found.server_code, "", "{status} {code}");
        }
    }

    #[test]
    fn a_web_page_is_told_from_the_api_by_its_form_alone() {
        assert_eq!(of_proxy(Step::FindProject, 200, true).code, Code::WrongInstanceUrl);
        assert_eq!(of_api(Step::FindProject, 200, "", "").code, Code::UnexpectedAnswer);
        assert_eq!(of_proxy(Step::WriteConnection, 404, true).code, Code::WrongInstanceUrl);
        assert_eq!(of_api(Step::WriteConnection, 404, "", "").code, Code::GlobalConnectionsUnavailable);
    }

    #[test]
    fn what_a_proxy_answers_says_nothing_about_the_key_the_plan_or_the_edition() {
        for (status, is_html) in (400..500).flat_map(|status| [(status, true), (status, false)]) {
            let found = of_proxy(Step::WriteConnection, status, is_html);
            let expected = match status {
                404 => Code::WrongInstanceUrl,
                408 | 425 => Code::ServerError,
                429 => Code::RateLimited,
                _ => Code::UnexpectedAnswer,
            };
            assert_eq!((found.code, found.field == "instanceUrl"), (expected, status == 404), "{status}");
        }
    }
}
