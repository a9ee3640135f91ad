//! What each answer of the server means: the statuses, codes and words are those of a running Activepieces.

use predefined_connection::error::{Code, Error};
use predefined_connection::host::FetchFailure;
use serde_json::{Value, json};

use crate::model_server::{ModelServer, faulty, unknown_piece};
use crate::scripted_host::sample::{DEAD, OTHER, PROJECT, connection, options, with};
use crate::scripted_host::{
    Reply, TestHost, answer, answer_text, broken, cause, fails, framework_error as raw, hangs, html, network_failure,
    own_error as says, provision, thrown,
};

const FIND_PROJECT: &str = "GET /api/v1/projects";
const CREATE_PROJECT: &str = "POST /api/v1/projects";
const CHECK_PROJECT: &str = "GET /api/v1/projects/";
const READ_PIECE: &str = "GET /api/v1/pieces/";
const LIST: &str = "GET /api/v1/app-connections";
const UPSERT: &str = "POST /api/v1/global-connections";
const REMOVE: &str = "DELETE /api/v1/global-connections/";
const WITHDRAW: &str = "POST /api/v1/global-connections/";

/// The error of a call in which each request of one kind gets the same answer.
fn error_of(line: &'static str, reply: Reply) -> Error {
    let model = ModelServer::new();
    if line != CREATE_PROJECT {
        model.add_project(PROJECT, json!("org_1234"));
    }
    if line == CHECK_PROJECT {
        // A duplicate that is shared with another project, which is looked up.
        model.add_connection(with(connection("C0"), "created", json!("2026-11-22T10:00:00.000Z")), Value::Null);
        model.add_connection(with(connection("C1"), "projectIds", json!([PROJECT, DEAD])), Value::Null);
    }
    if line == REMOVE || line == WITHDRAW {
        model.add_connection(with(connection("C0"), "created", json!("2026-11-22T10:00:00.000Z")), Value::Null);
        model.add_project(OTHER, json!("org_5"));
        let shared_with = if line == WITHDRAW { json!([PROJECT, OTHER]) } else { json!([PROJECT]) };
        model.add_connection(with(connection("C1"), "projectIds", shared_with), Value::Null);
    }
    let host = TestHost::new(faulty(&model, line, reply));
    provision(&host, &with(options(), "maxRetries", json!(0))).unwrap_err()
}

/// What is expected: the code, the option at fault, whether it may pass, and a word of the message.
type Expected = (Code, Option<&'static str>, bool, &'static str);

fn assert_error(line: &'static str, reply: Reply, expected: Expected) {
    let error = error_of(line, reply);
    let data = error.data();
    let (code, field, retryable, word) = expected;
    assert_eq!((data.code, data.field.as_deref(), data.retryable), (code, field, retryable), "{line}: {error}");
    assert!(data.message.contains(word), "{line}: {word:?} is not in: {error}");
    assert!(data.message.contains("\"org_1234\""), "{line}: the customer is not in: {error}");
}

fn refused(error: &str) -> Reply {
    answer(400, &json!({ "code": "INVALID_APP_CONNECTION", "params": { "error": error } }))
}

#[test]
fn an_address_without_the_api() {
    for line in [FIND_PROJECT, CREATE_PROJECT, LIST, UPSERT, REMOVE] {
        assert_error(line, html(200), (Code::WrongInstanceUrl, Some("instanceUrl"), false, "web page"));
    }
    for line in [FIND_PROJECT, CREATE_PROJECT, LIST, UPSERT] {
        assert_error(line, html(404), (Code::WrongInstanceUrl, Some("instanceUrl"), false, "`instanceUrl`"));
    }
    let no_route = answer(404, &json!({ "statusCode": 404, "error": "Not Found", "message": "Route not found" }));
    assert_error(FIND_PROJECT, no_route, (Code::WrongInstanceUrl, Some("instanceUrl"), false, "`instanceUrl`"));
}

#[test]
fn an_answer_of_another_form() {
    let expected: Expected = (Code::UnexpectedAnswer, None, false, "form");
    for line in [FIND_PROJECT, LIST] {
        assert_error(line, broken(200), expected);
        for body in [json!({}), json!([]), json!(null), json!("text"), json!({ "data": {} }), json!({ "data": null })] {
            assert_error(line, answer(200, &body), expected);
        }
    }
    assert_error(CREATE_PROJECT, broken(201), expected);
    assert_error(UPSERT, broken(201), expected);
}

#[test]
fn rows_of_another_form() {
    let code_of = |line, row: Value| error_of(line, answer(200, &json!({ "data": [row] }))).code();
    assert_eq!(code_of(FIND_PROJECT, json!({ "externalId": "org_1234" })), Code::UnexpectedAnswer);
    assert_eq!(code_of(FIND_PROJECT, json!({ "externalId": "org_1234", "id": 5 })), Code::UnexpectedAnswer);
    for name in ["id", "projectIds"] {
        for wrong in [json!(null), json!(5), json!({})] {
            assert_eq!(code_of(LIST, with(connection("C1"), name, wrong)), Code::UnexpectedAnswer, "{name}");
        }
    }
}

#[test]
fn a_key_that_the_server_does_not_accept() {
    let expected: Expected = (Code::Unauthenticated, Some("apiKey"), false, "API key");
    for line in [FIND_PROJECT, CREATE_PROJECT, LIST, UPSERT, CHECK_PROJECT, REMOVE] {
        assert_error(line, says(401, "AUTHENTICATION", "invalid api key"), expected);
    }
    assert_error(FIND_PROJECT, says(401, "INVALID_BEARER_TOKEN", "invalid access token or session expired"), expected);
    let crash = raw(401, "", "Cannot read properties of undefined (reading 'type')");
    assert_error(LIST, crash, expected);
}

#[test]
fn a_key_that_may_not_do_this() {
    let expected: Expected = (Code::Forbidden, Some("apiKey"), false, "platform API key");
    for line in [FIND_PROJECT, CREATE_PROJECT, LIST, UPSERT] {
        assert_error(line, says(403, "AUTHORIZATION", "principal is not allowed for this route"), expected);
    }
}

#[test]
fn a_plan_without_the_feature() {
    let off = says(402, "FEATURE_DISABLED", "Feature is disabled");
    for line in [UPSERT, REMOVE] {
        assert_error(line, off.clone(), (Code::FeatureDisabled, None, false, "global connections"));
    }
}

#[test]
fn a_plan_without_room_for_another_project() {
    let expected: Expected = (Code::PlanLimit, None, false, "limit of projects");
    let none = says(409, "VALIDATION", "Team projects are not available on your current plan");
    assert_error(CREATE_PROJECT, none, expected);
    let reached = "Maximum limit of 1 team project reached for this plan. Upgrade your plan to add more team projects.";
    assert_error(CREATE_PROJECT, says(402, "FEATURE_DISABLED", reached), expected);
    assert_error(CREATE_PROJECT, says(409, "CONFLICT", "in use"), (Code::Rejected, None, false, "in use"));
}

/// The API never answers so, and its refusals mean something else.
#[test]
fn a_page_of_something_in_front_of_the_api() {
    let expected: Expected = (Code::UnexpectedAnswer, None, false, "in front of the API");
    for line in [FIND_PROJECT, CREATE_PROJECT, LIST, UPSERT, CHECK_PROJECT, REMOVE] {
        for status in [400, 401, 402, 403, 405, 407, 409, 418, 451] {
            for reply in [
                html(status),
                answer_text(status, "page not found"),
                answer(status, &json!({ "message": "Forbidden" })),
                answer(status, &json!({ "code": "AUTHENTICATION" })),
                answer(status, &json!({ "params": {} })),
                answer(status, &json!({ "statusCode": status, "message": "Unauthorized" })),
            ] {
                assert_error(line, reply, expected);
            }
        }
    }
    assert_error(
        LIST,
        answer_text(404, "404 page not found"),
        (Code::WrongInstanceUrl, Some("instanceUrl"), false, "no Activepieces API"),
    );
    assert_error(UPSERT, html(429), (Code::RateLimited, None, true, "too many requests"));
}

#[test]
fn a_write_that_a_page_answered_is_not_sent_again() {
    for line in [CREATE_PROJECT, UPSERT] {
        let model = ModelServer::new();
        let host = TestHost::new(faulty(&model, line, html(403)));
        assert_eq!(provision(&host, &options()).unwrap_err().data().attempts, Some(1));
        assert_eq!(host.lines().last().map(String::as_str), Some(line));
    }
}

#[test]
fn an_instance_without_global_connections() {
    let no_route = answer(404, &json!({ "statusCode": 404, "error": "Not Found", "message": "Route not found" }));
    assert_error(UPSERT, no_route, (Code::GlobalConnectionsUnavailable, None, false, "Enterprise"));
}

#[test]
fn a_piece_that_the_platform_does_not_see() {
    let unknown = says(404, "ENTITY_NOT_FOUND", "piece_metadata_not_found pieceName=@activepieces/piece-gelato");
    assert_error(UPSERT, unknown, (Code::PieceNotFound, Some("pieceName"), false, "full package name"));
    let unknown = unknown_piece("@activepieces/piece-gelato");
    assert_error(READ_PIECE, unknown, (Code::PieceNotFound, Some("pieceName"), false, "full package name"));
    let version = says(409, "VALIDATION", "Invalid piece version");
    assert_error(UPSERT, version, (Code::InvalidPieceVersion, Some("pieceVersion"), false, "exact version"));
}

#[test]
fn a_project_that_is_gone() {
    let expected: Expected = (Code::ProjectGone, None, true, "call again");
    let not_found = answer(404, &json!({ "code": "ENTITY_NOT_FOUND", "params": { "entityType": "Project" } }));
    assert_error(UPSERT, not_found, expected);
    assert_error(LIST, says(403, "AUTHORIZATION", "Service is not allowed to access this project"), expected);
}

#[test]
fn credentials_that_the_piece_refuses() {
    let expected: Expected = (Code::InvalidCredentials, Some("props"), false, "Invalid API token");
    assert_error(UPSERT, refused("Invalid API token"), expected);
    let other_type = "Connection value type does not match piece auth type: CUSTOM_AUTH !== SECRET_TEXT";
    assert_error(UPSERT, refused(other_type), (Code::InvalidCredentials, Some("pieceAuthType"), false, "another auth type"));
}

/// Web frameworks answer their own clients with an error's `status` or `statusCode`.
#[test]
fn an_error_is_no_http_response() {
    let json = crate::scripted_host::value_of(&error_of(FIND_PROJECT, says(401, "AUTHENTICATION", "invalid api key")).to_json());
    assert_eq!((&json["serverStatus"], json.get("status"), json.get("statusCode")), (&json!(401), None, None));
}

#[test]
fn every_error_names_the_customer() {
    for line in [FIND_PROJECT, CREATE_PROJECT, READ_PIECE, LIST, UPSERT, CHECK_PROJECT, REMOVE] {
        let reply = if line == READ_PIECE { unknown_piece("x") } else { network_failure() };
        assert_eq!(error_of(line, reply).data().external_project_id.as_deref(), Some("org_1234"), "{line}");
    }
}

/// The two types say what to change, and are no secrets.
#[test]
fn credentials_of_another_type_are_told_with_both_types() {
    let other_type = "Connection value type does not match piece auth type: SECRET_TEXT !== CUSTOM_AUTH";
    let expected: Expected = (Code::InvalidCredentials, Some("pieceAuthType"), false, "SECRET_TEXT !== CUSTOM_AUTH");
    assert_error(UPSERT, refused(other_type), expected);
}

#[test]
fn a_check_of_the_credentials_that_failed_itself() {
    let expected = |words| -> Expected { (Code::CredentialCheckFailed, None, true, words) };
    let failed = |context: Value| {
        let params = json!({ "message": "Failed to run engine validate auth", "context": context });
        answer(400, &json!({ "code": "ENGINE_OPERATION_FAILURE", "params": params }))
    };
    let timed_out = json!({ "status": "TIMEOUT", "response": { "valid": false, "error": "Validation timed out" } });
    assert_error(UPSERT, failed(timed_out), expected("took too long"));
    let threw = json!({ "status": "INTERNAL_ERROR", "error": "{\"message\":\"boom in validate\"}", "logs": "" });
    assert_error(UPSERT, failed(threw), expected("broke"));
    let no_worker = says(400, "ENGINE_OPERATION_FAILURE", "Worker did not respond within the safety timeout");
    assert_error(UPSERT, no_worker, expected("see that a worker runs"));
}

#[test]
fn an_oauth2_code_that_could_not_be_exchanged() {
    let expected: Expected = (Code::InvalidOauth2Claim, Some("props"), false, "authorization code");
    let params = json!({ "clientId": "cid", "tokenUrl": "https://t.test", "redirectUrl": "https://r.test" });
    assert_error(UPSERT, answer(400, &json!({ "code": "INVALID_CLAIM", "params": params })), expected);
    assert_error(UPSERT, says(400, "INVALID_CLOUD_CLAIM", "unknown error"), expected);
    let no_app = raw(500, "", "Could not find any entity of type \"oauth_app\" matching: {}");
    assert_error(UPSERT, no_app, (Code::Oauth2AppMissing, Some("pieceAuthType"), false, "OAuth 2 app"));
}

#[test]
fn a_secret_manager_that_failed() {
    let reply = answer(400, &json!({ "code": "SECRET_MANAGER_GET_SECRET_FAILED", "params": {} }));
    assert_error(UPSERT, reply, (Code::SecretManagerFailed, Some("props"), false, "secret manager"));
}

#[test]
fn a_request_that_is_refused_for_another_reason() {
    let rejected = |word| (Code::Rejected, None, false, word);
    assert_error(UPSERT, raw(400, "FST_ERR_VALIDATION", "body/ Invalid input"), rejected("body/ Invalid input"));
    assert_error(UPSERT, raw(413, "FST_ERR_CTP_BODY_TOO_LARGE", "Request body is too large"), rejected("too large"));
    assert_error(FIND_PROJECT, raw(431, "", "Exceeded maximum allowed HTTP header size"), rejected("header size"));
    assert_error(UPSERT, says(409, "PROJECT_EXTERNAL_ID_ALREADY_EXISTS", "taken"), rejected("taken"));
    for status in [400, 405, 418, 422, 600, 999] {
        assert_error(FIND_PROJECT, raw(status, "", "no"), rejected("refused"));
    }
}

#[test]
fn a_server_that_is_too_busy_or_fails() {
    let limit = raw(429, "", "Rate limit exceeded, retry in 59 seconds");
    assert_error(FIND_PROJECT, limit, (Code::RateLimited, None, true, "too many requests"));
    let capacity = says(429, "SANDBOX_CAPACITY_EXCEEDED", "no sandbox is free");
    assert_error(UPSERT, capacity, (Code::RateLimited, None, true, "no sandbox is free"));
    for line in [FIND_PROJECT, CREATE_PROJECT, LIST, UPSERT, CHECK_PROJECT, REMOVE, WITHDRAW] {
        for status in [408, 425, 500, 502, 503, 504, 520, 599] {
            assert_error(line, raw(status, "", "oops"), (Code::ServerError, None, true, "oops"));
        }
    }
    assert_error(UPSERT, html(502), (Code::ServerError, None, true, "failed"));
    assert_error(FIND_PROJECT, raw(501, "", "oops"), (Code::ServerError, None, false, "oops"));
}

#[test]
fn no_answer() {
    let expected: Expected = (Code::Network, None, true, "socket hang up");
    for line in [FIND_PROJECT, CREATE_PROJECT, LIST, UPSERT, CHECK_PROJECT, REMOVE] {
        assert_error(line, network_failure(), expected);
        let limit = if line == UPSERT { "within the call's `timeout`" } else { "within 10 s" };
        assert_error(line, hangs(), (Code::Timeout, None, true, limit));
        assert_error(line, fails(FetchFailure::NotAResponse), (Code::InvalidOptions, Some("fetch"), false, "Response"));
        assert_error(line, fails(FetchFailure::Aborted), (Code::Aborted, None, false, "aborted"));
    }
    assert_error(READ_PIECE, fails(FetchFailure::Aborted), (Code::Aborted, None, false, "aborted"));
    let mut refused = cause("TypeError", "connect ECONNREFUSED 127.0.0.1:3000");
    refused.code = Some("ECONNREFUSED".to_owned());
    let error = error_of(FIND_PROJECT, thrown(refused.clone(), false));
    assert_eq!(error.data().cause, Some(refused));
}

#[test]
fn each_error_says_what_could_not_be_done() {
    for (line, doing) in [
        (FIND_PROJECT, "look up the project"),
        (CREATE_PROJECT, "create the project"),
        (LIST, "list the connections"),
        (UPSERT, "write the connection"),
        (CHECK_PROJECT, "look up a project that shares the connection"),
        (REMOVE, "remove a duplicate connection"),
        (WITHDRAW, "remove a duplicate connection"),
    ] {
        let message = error_of(line, raw(400, "", "no")).to_string();
        assert!(message.starts_with(&format!("Could not {doing} of customer \"org_1234\": ")), "{message}");
    }
}

#[test]
fn an_error_holds_what_the_answer_tells() {
    let reply = raw(400, "FST_ERR_VALIDATION", "body/ Invalid input").header("X-Request-Id", "req-7");
    let error = error_of(UPSERT, reply);
    let data = error.data();
    assert_eq!((data.server_status, data.server_code.as_deref()), (Some(400), Some("FST_ERR_VALIDATION")));
    assert_eq!((data.request_id.as_deref(), data.attempts), (Some("req-7"), Some(1)));
    let plain = error_of(FIND_PROJECT, raw(418, "", ""));
    let data = plain.data();
    assert_eq!((data.server_status, &data.server_code, &data.request_id), (Some(418), &None, &None));
}

#[test]
fn an_error_as_json_has_the_members_that_it_has() {
    let reply = raw(400, "FST_ERR_VALIDATION", "body/ Invalid input").header("x-request-id", "req-7");
    let json = crate::scripted_host::value_of(&error_of(UPSERT, reply).to_json());
    let message = "Could not write the connection of customer \"org_1234\": the server refused the request \
                   (the server says: body/ Invalid input)";
    let expected = json!({
        "code": "REJECTED", "message": message, "externalProjectId": "org_1234", "serverStatus": 400,
        "serverCode": "FST_ERR_VALIDATION", "requestId": "req-7", "attempts": 1, "retryable": false,
    });
    assert_eq!(json, expected);
    let json = crate::scripted_host::value_of(&error_of(FIND_PROJECT, network_failure()).to_json());
    assert_eq!((&json["code"], &json["retryable"], json.get("serverStatus")), (&json!("NETWORK"), &json!(true), None));
    assert_eq!(json["cause"], json!({ "name": "TypeError", "message": "fetch failed: socket hang up" }));
}

/// A customer's id may hold anything, and must not break a line of a log.
#[test]
fn an_error_is_told_on_one_line() {
    let model = ModelServer::new();
    let host = TestHost::new(faulty(&model, FIND_PROJECT, raw(400, "X\nY", "a\r\nb\u{1b}[31m")));
    let error = provision(&host, &with(options(), "externalProjectId", json!("org\n1\u{7f}"))).unwrap_err();
    assert!(!error.to_string().contains(char::is_control), "{error:?}");
    assert!(!error.data().server_code.as_deref().unwrap().contains('\n'));
}

#[test]
fn long_words_of_the_server_are_cut() {
    let error = error_of(FIND_PROJECT, raw(400, "", &"x".repeat(5000)));
    assert!(error.to_string().len() < 500, "{} bytes", error.to_string().len());
}
