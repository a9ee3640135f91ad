//! Writes whose answer does not say whether they were done. What they left is read before anything else: the row holds the
//! fingerprint of the write, or the write was not done.

use std::cell::Cell;

use predefined_connection::error::Code;
use predefined_connection::host::{FetchFailure, Response};
use serde_json::{Value, json};

use crate::model_server::{ModelServer, faulty};
use crate::scripted_host::sample::{PROJECT, connection, options, project, token, with};
use crate::scripted_host::{
    HttpRequest, Reply, Script, Server, TestHost, answer, broken, fails, framework_error, html, network_failure, own_error,
    provision,
};
use crate::steps::{
    create_project, find_leftovers, find_project, known_customer, list_connections, no_rows, ours, piece, project_created,
    project_found, read_piece, rows, told, upsert, written,
};

const FIND_PROJECT: &str = "GET /api/v1/projects";
const READ_PIECE: &str = "GET /api/v1/pieces/@activepieces/piece-gelato";
const CREATE_PROJECT: &str = "POST /api/v1/projects";
const LIST: &str = "GET /api/v1/app-connections";
const UPSERT: &str = "POST /api/v1/global-connections";
const FIND_LEFTOVERS: &str = "GET /api/v1/global-connections";

/// All ways in which an answer may be lost, and what the caller is told if that is the end.
fn lost() -> Vec<(Reply, Code)> {
    let says = |status| framework_error(status, "", "try later");
    vec![
        (network_failure(), Code::Network),
        (fails(FetchFailure::TimedOut), Code::Timeout),
        (says(500), Code::ServerError),
        (says(502), Code::ServerError),
        (html(503), Code::ServerError),
        (says(504), Code::ServerError),
        (says(408), Code::ServerError),
        (says(425), Code::ServerError),
        (says(429), Code::RateLimited),
        (broken(201), Code::UnexpectedAnswer),
        (answer(201, &json!({})), Code::UnexpectedAnswer),
    ]
}

/// Those after which the server may have done its work.
fn lost_after_the_work() -> impl Iterator<Item = (Reply, Code)> {
    let is_turned_away = |reply: &Reply| reply.outcome.as_ref().is_ok_and(|answer| matches!(answer.status(), 408 | 425 | 429));
    lost().into_iter().filter(move |(reply, _)| !is_turned_away(reply))
}

/// A server that knows the customer, with a connection or without.
fn server_with_project(has_connection: bool) -> ModelServer {
    let server = ModelServer::new();
    server.add_project(PROJECT, json!("org_1234"));
    if has_connection {
        server.add_connection(connection("C1"), json!("old credentials"));
    }
    server
}

fn retries(count: u32) -> Value {
    with(options(), "maxRetries", json!(count))
}

/// Another process writes the row before the look: what the row holds is not ours, whatever became of our write.
#[test]
fn a_write_is_repeated_where_another_process_wrote_the_row_since() {
    for (reply, code) in lost() {
        for has_connection in [true, false] {
            for is_done in [true, false] {
                let model = server_with_project(has_connection);
                let is_first = Cell::new(true);
                let server = |request: &HttpRequest| {
                    if !request.is_upsert() || !is_first.take() {
                        return model.answer(request, model.look(request));
                    }
                    if is_done {
                        model.answer(request, model.look(request));
                    }
                    provision(&TestHost::new(&model), &token("of another process")).unwrap();
                    reply.clone()
                };
                let host = TestHost::new(server);
                provision(&host, &options()).unwrap();
                assert_eq!(host.upserts(), 2, "{code:?}");
                let rows = model.connections();
                assert_eq!(rows.len(), 1);
                assert_eq!(rows[0].value["props"], options()["props"]);
            }
        }
    }
}

#[test]
fn a_project_that_was_made_without_an_answer_is_found() {
    for (reply, code) in lost() {
        for count in [0, 2] {
            let model = ModelServer::new();
            let host = TestHost::new(faulty(&model, CREATE_PROJECT, reply.clone()).times(1).after_the_effect());
            let result = provision(&host, &retries(count)).unwrap();
            let expected = [FIND_PROJECT, READ_PIECE, CREATE_PROJECT, FIND_PROJECT, LIST, FIND_LEFTOVERS, UPSERT, LIST];
            assert_eq!(host.lines(), expected, "{code:?}");
            assert_eq!(result["project"]["created"], true, "{code:?}");
            assert_eq!(model.projects_of("org_1234").len(), 1);
        }
    }
}

#[test]
fn a_project_that_was_not_made_is_made_after_a_look() {
    for (reply, code) in lost() {
        let model = ModelServer::new();
        let host = TestHost::new(faulty(&model, CREATE_PROJECT, reply).times(2));
        let result = provision(&host, &retries(2)).unwrap();
        let expected = [FIND_PROJECT, READ_PIECE, CREATE_PROJECT, FIND_PROJECT, CREATE_PROJECT, FIND_PROJECT, CREATE_PROJECT];
        assert_eq!(host.lines().get(..7).unwrap(), expected, "{code:?}");
        assert_eq!(result["project"]["created"], true, "{code:?}");
    }
}

#[test]
fn a_project_that_cannot_be_made_is_looked_for_after_each_try() {
    for (reply, code) in lost() {
        for (count, tries) in [(0, 1), (1, 2), (3, 4)] {
            let model = ModelServer::new();
            let host = TestHost::new(faulty(&model, CREATE_PROJECT, reply.clone()));
            let error = provision(&host, &retries(count)).unwrap_err();
            assert_eq!(error.code(), code);
            let expected = [vec![FIND_PROJECT, READ_PIECE], [CREATE_PROJECT, FIND_PROJECT].repeat(tries)].concat();
            assert_eq!(host.lines(), expected, "{code:?}, {count} retries");
        }
    }
}

#[test]
fn a_connection_that_was_made_without_an_answer_is_found() {
    for (reply, code) in lost_after_the_work() {
        for count in [0, 2] {
            let model = server_with_project(false);
            let host = TestHost::new(faulty(&model, UPSERT, reply.clone()).times(1).after_the_effect());
            let result = provision(&host, &retries(count)).unwrap();
            assert_eq!(host.upserts(), 1, "{code:?}");
            assert_eq!(host.lines(), [FIND_PROJECT, LIST, READ_PIECE, FIND_LEFTOVERS, UPSERT, LIST], "{code:?}");
            assert_eq!(result["action"], "created", "{code:?}");
            assert_eq!(model.connections_of("gelato_org_1234").len(), 1);
        }
    }
}

#[test]
fn a_connection_that_was_written_without_an_answer_shows_in_its_fingerprint() {
    for (reply, code) in lost_after_the_work() {
        let model = server_with_project(true);
        let host = TestHost::new(faulty(&model, UPSERT, reply).times(1).after_the_effect());
        let result = provision(&host, &options()).unwrap();
        assert_eq!(host.lines(), [FIND_PROJECT, LIST, READ_PIECE, UPSERT, LIST], "{code:?}");
        assert_eq!((&result["action"], &result["connection"]["id"]), (&json!("updated"), &json!("C1")), "{code:?}");
    }
}

#[test]
fn a_connection_that_was_not_written_is_written_after_a_look() {
    for has_connection in [false, true] {
        for (reply, code) in lost() {
            let model = server_with_project(has_connection);
            let host = TestHost::new(faulty(&model, UPSERT, reply).times(2));
            provision(&host, &retries(2)).unwrap();
            let mut expected = vec![FIND_PROJECT, LIST, READ_PIECE, UPSERT, LIST, UPSERT, LIST, UPSERT];
            if !has_connection {
                expected.insert(3, FIND_LEFTOVERS);
                expected.push(LIST);
            }
            assert_eq!(host.lines(), expected, "{code:?}");
            let stored = model.connections_of("gelato_org_1234");
            assert_eq!(stored.len(), 1);
            assert_eq!(stored.first().unwrap().value["props"]["access_token"], "token-73519");
        }
    }
}

#[test]
fn a_connection_that_cannot_be_written_is_looked_for_after_each_try() {
    for (reply, code) in lost() {
        for (count, tries) in [(0, 1), (1, 2), (3, 4)] {
            let model = server_with_project(true);
            let host = TestHost::new(faulty(&model, UPSERT, reply.clone()));
            let error = provision(&host, &retries(count)).unwrap_err();
            assert_eq!(error.code(), code);
            let expected = [vec![FIND_PROJECT, LIST, READ_PIECE], [UPSERT, LIST].repeat(tries)].concat();
            assert_eq!(host.lines(), expected, "{code:?}, {count} retries");
        }
    }
}

#[test]
fn all_tries_of_a_write_are_counted() {
    for (line, has_project) in [(CREATE_PROJECT, false), (UPSERT, true)] {
        let model = if has_project { server_with_project(true) } else { ModelServer::new() };
        let host = TestHost::new(faulty(&model, line, network_failure()));
        assert_eq!(provision(&host, &retries(2)).unwrap_err().data().attempts, Some(3), "{line}");
    }
}

#[test]
fn where_the_look_fails_too_the_first_failure_is_told() {
    let script = Script::default()
        .then(find_project(), no_rows())
        .then(read_piece(), piece())
        .then(create_project(), network_failure())
        .then(find_project(), own_error(401, "AUTHENTICATION", "invalid api key"));
    assert_eq!(told(script, &options()).unwrap_err().code(), Code::Network);

    let script = known_customer(&[])
        .then(upsert(&[PROJECT]), network_failure())
        .then(list_connections(), own_error(401, "AUTHENTICATION", "invalid api key"));
    assert_eq!(told(script, &options()).unwrap_err().code(), Code::Network);
}

#[test]
fn a_clear_refusal_is_told_at_once() {
    for status in [400, 401, 402, 403, 413, 422] {
        let refusal = framework_error(status, "", "no");
        let script =
            Script::default().then(find_project(), no_rows()).then(read_piece(), piece()).then(create_project(), refusal.clone());
        told(script, &options()).unwrap_err();
        told(known_customer(&[]).then(upsert(&[PROJECT]), refusal), &options()).unwrap_err();
    }
}

/// The two ways in which the server says that there is a project with this external id.
fn taken() -> [(Reply, &'static str); 2] {
    let message = "duplicate key value violates unique constraint \"idx_project_platform_id_external_id\"";
    let code = "PROJECT_EXTERNAL_ID_ALREADY_EXISTS";
    [
        (
            answer(500, &json!({ "statusCode": 500, "code": "23505", "error": "Internal Server Error", "message": message })),
            "23505",
        ),
        (answer(409, &json!({ "code": code, "params": { "externalId": "org_1234" } })), code),
    ]
}

#[test]
fn a_project_that_another_process_just_made_is_found_at_once() {
    for (count, (taken, _)) in [0, 2].into_iter().flat_map(|count| taken().map(|taken| (count, taken))) {
        let script = Script::default()
            .then(find_project(), no_rows())
            .then(read_piece(), piece())
            .then(create_project(), taken)
            .then(find_project(), project_found())
            .then(list_connections(), rows(&[connection("C1")]))
            .then(upsert(&[PROJECT]), written(&ours("C1")));
        let host = TestHost::new(script);
        let result = provision(&host, &retries(count)).unwrap();
        host.server.assert_done();
        assert_eq!(result["project"], json!({ "id": PROJECT, "externalId": "org_1234", "created": false }));
        assert!(host.sleeps().is_empty(), "there is nothing to wait for");
    }
}

#[test]
fn a_project_that_is_taken_and_yet_not_there_is_looked_for_before_it_is_made() {
    for (taken, code) in taken() {
        let script = Script::default()
            .then(find_project(), no_rows())
            .then(read_piece(), piece())
            .then(create_project(), taken.clone())
            .then(find_project(), rows(&[project("Other", "ORG_1234")]))
            .then(create_project(), project_created())
            .then(list_connections(), no_rows())
            .then(find_leftovers(), no_rows())
            .then(upsert(&[PROJECT]), written(&ours("C1")))
            .then(list_connections(), rows(&[ours("C1")]));
        assert_eq!(told(script, &options()).unwrap()["project"]["created"], true);

        let script = Script::default()
            .then(find_project(), no_rows())
            .then(read_piece(), piece())
            .then(create_project(), taken)
            .then(find_project(), no_rows());
        let error = told(script, &retries(0)).unwrap_err();
        assert_eq!((error.code(), error.data().server_code.as_deref()), (Code::ServerError, Some(code)));
        assert!(error.data().retryable && error.to_string().contains("another process made the project"), "{error}");
    }
}

#[test]
fn a_project_of_another_id_in_the_answer_is_not_taken_for_ours() {
    let model = ModelServer::new();
    let other = answer(201, &project("OtherProject234567890", "org_12345"));
    let host = TestHost::new(faulty(&model, CREATE_PROJECT, other));
    assert_eq!(provision(&host, &retries(0)).unwrap_err().code(), Code::UnexpectedAnswer);
    assert_eq!(host.upserts(), 0);
}

#[test]
fn a_write_that_another_process_makes_double_while_the_answer_is_lost_is_healed() {
    let model = server_with_project(false);
    let lost = faulty(&model, UPSERT, network_failure()).times(1).after_the_effect();
    let server = |request: &HttpRequest| {
        if request.is_upsert() && model.connections().is_empty() {
            model.add_connection(connection("C1"), json!("credentials of another process"));
            model.add_connection(with(connection("C2"), "created", json!("2026-11-22T12:25:09.000Z")), json!("newer"));
        }
        lost.answer(request, None)
    };
    let host = TestHost::new(server);
    provision(&host, &options()).unwrap();
    let stored = model.connections_of("gelato_org_1234");
    assert_eq!(stored.len(), 1);
    assert_eq!(stored.first().unwrap().value["props"]["access_token"], "token-73519");
}
