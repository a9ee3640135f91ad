//! Lists that cannot be whole: an error, never a shorter list.

use predefined_connection::error::{Code, Error};
use serde_json::{Value, json};

use crate::model_server::faulty;
use crate::scripted_host::sample::{NOW, with};
use crate::scripted_host::{HttpRequest, Reply, TestHost, answer, date};
use crate::site::*;

/// A page with these rows, and with another after it or not.
fn page(rows: &[Value], next: Option<&str>) -> Reply {
    answer(200, &json!({ "data": rows, "next": next, "previous": null }))
}

fn empty_page() -> Reply {
    page(&[], None)
}

/// What is told where the requests for a list are answered by `pages`, and those for other lists by nothing.
fn told_of(path: &'static str, pages: impl Fn(&HttpRequest) -> Reply) -> Error {
    let server = |request: &HttpRequest| if request.path == path { pages(request) } else { empty_page() };
    read(&TestHost::new(server)).map(|_| ()).unwrap_err()
}

fn assert_incomplete(error: &Error, words: &str) {
    assert_eq!(
        (error.code(), error.data().retryable, error.data().server_status),
        (Code::IncompleteList, true, Some(200)),
        "{error}"
    );
    assert!(error.data().attempts == Some(1) && error.to_string().contains(words), "{error}");
}

fn rows(count: usize) -> Vec<Value> {
    (0..count).map(|at| row(at, at * 1000)).collect()
}

fn projects(from: usize, to: usize) -> Vec<Value> {
    (from..to).map(|at| json!({ "id": project_id(at), "externalId": format!("id-{at}"), "displayName": "A project" })).collect()
}

#[test]
fn more_rows_than_were_asked_for() {
    for path in [GLOBAL, OF_ALL] {
        assert_incomplete(&told_of(path, |_| page(&rows(5), None)), "more rows than were asked for");
        assert_incomplete(&told_of(path, |_| page(&rows(5), Some("more"))), "more rows than were asked for");
    }
    assert_incomplete(&told_of(PROJECTS, |_| page(&projects(0, 5), None)), "more rows than were asked for");
}

#[test]
fn a_row_that_is_twice_on_a_page() {
    let doubled = [row(0, 0), row(1, 0), row(0, 0)];
    for path in [GLOBAL, OF_ALL] {
        assert_incomplete(&told_of(path, |_| page(&doubled, None)), "twice");
    }
    let doubled = [projects(0, 2), projects(1, 2)].concat();
    assert_incomplete(&told_of(PROJECTS, |_| page(&doubled, None)), "twice");
}

#[test]
fn fewer_rows_than_were_asked_for_and_more_to_come() {
    for path in [GLOBAL, OF_ALL] {
        assert_incomplete(&told_of(path, |_| page(&rows(3), Some("more"))), "fewer rows");
    }
}

#[test]
fn an_empty_page_and_more_to_come() {
    for path in [GLOBAL, OF_ALL, PROJECTS] {
        assert_incomplete(&told_of(path, |_| page(&[], Some("more"))), "empty");
    }
}

/// The projects' cursor is the server's own, so that it may give fewer rows than were asked for.
#[test]
fn a_cursor_of_projects_that_leads_in_a_circle() {
    let circle = |request: &HttpRequest| match request.asked("cursor") {
        None => page(&projects(0, 4), Some("second")),
        Some("second") => page(&projects(4, 6), Some("third")),
        _ => page(&projects(0, 4), Some("second")),
    };
    assert_incomplete(&told_of(PROJECTS, circle), "listed before");
}

#[test]
fn a_project_that_was_made_again_in_between() {
    let made_again = |request: &HttpRequest| match request.asked("cursor") {
        None => page(&projects(0, 4), Some("second")),
        _ => page(&[with(projects(9, 10).remove(0), "externalId", json!("id-2"))], None),
    };
    assert_incomplete(&told_of(PROJECTS, made_again), "made again");
}

#[test]
fn a_project_that_was_renamed_in_between_counts_once() {
    let renamed = |request: &HttpRequest| match request.asked("cursor") {
        None => page(&projects(0, 4), Some("second")),
        _ => page(&[projects(4, 5), vec![with(projects(0, 1).remove(0), "externalId", json!("id-x"))]].concat(), None),
    };
    let server = |request: &HttpRequest| if request.path == PROJECTS { renamed(request) } else { empty_page() };
    let state = read(&TestHost::new(server)).unwrap();
    assert_eq!((state.projects.len(), state.external_ids.len()), (5, 5));
    assert!(state.projects.contains_key("id-x") && !state.projects.contains_key("id-0"));
}

#[test]
fn a_server_that_ignores_the_limit_of_a_long_list() {
    let model = customers(9, 1000);
    for path in [GLOBAL, PROJECTS] {
        let host = TestHost::new(ignoring(&model, std::slice::from_ref(&path), &["limit"]));
        assert_incomplete(&read(&host).map(|_| ()).unwrap_err(), "more rows than were asked for");
    }
}

#[test]
fn a_server_that_ignores_the_cursor_of_projects() {
    let model = customers(9, 1000);
    let host = TestHost::new(ignoring(&model, &[PROJECTS], &["cursor"]));
    assert_incomplete(&read(&host).map(|_| ()).unwrap_err(), "listed before");
}

#[test]
fn a_server_that_understands_neither_the_cursor_nor_projects() {
    let model = customers(9, 1000);
    let ignores_projects = TestHost::new(ignoring(&model, &[GLOBAL, OF_ALL], &["cursor", "projectIds"]));
    assert_incomplete(&read(&ignores_projects).map(|_| ()).unwrap_err(), "other connections");

    // It takes the last of several ids for all of them.
    let server = |request: &HttpRequest| {
        let mut known = request.clone();
        let last = known.query.iter().rposition(|(name, _)| name == "projectIds");
        let mut at = 0..;
        known.query.retain(|(name, _)| {
            let at = at.next();
            name != "projectIds" && name != "cursor" || at == last && name == "projectIds"
        });
        if request.path == PROJECTS { model_answer(&model, request) } else { model_answer(&model, &known) }
    };
    assert_incomplete(&read(&TestHost::new(server)).map(|_| ()).unwrap_err(), "left out");
}

fn model_answer(model: &crate::model_server::ModelServer, request: &HttpRequest) -> Reply {
    use crate::scripted_host::Server;
    model.answer(request, None)
}

#[test]
fn an_answer_that_is_no_list() {
    let time = date::iso(NOW);
    let row = row(0, 0);
    let of_rows = |rows: Value| json!({ "data": rows, "next": null, "previous": null });
    for path in [GLOBAL, OF_ALL, PROJECTS] {
        for answered in [
            json!({}),
            json!([]),
            json!(null),
            json!("data"),
            json!({ "data": null, "next": null }),
            json!({ "data": {}, "next": null }),
            json!({ "data": [] }),
            json!({ "next": null }),
            json!({ "data": [], "next": 7 }),
            json!({ "data": [], "next": "" }),
            json!({ "data": [], "next": ["more"] }),
            of_rows(json!([null])),
            of_rows(json!([[]])),
            of_rows(json!([{}])),
            of_rows(json!([{ "id": 7, "externalId": "a", "created": time, "projectIds": [], "scope": "PLATFORM" }])),
        ] {
            let error = told_of(path, |_| answer(200, &answered));
            assert_eq!((error.code(), error.data().retryable), (Code::UnexpectedAnswer, false), "{path}: {answered}");
        }
    }
    for missing in ["id", "externalId", "created", "projectIds", "scope"] {
        let error = told_of(GLOBAL, |_| page(&[with(row.clone(), missing, Value::Null)], None));
        assert_eq!(error.code(), Code::UnexpectedAnswer, "{missing}");
    }
    for (name, value) in [("created", "yesterday"), ("projectIds", "one")] {
        let error = told_of(GLOBAL, |_| page(&[with(row.clone(), name, json!(value))], None));
        assert_eq!(error.code(), Code::UnexpectedAnswer, "{name}");
    }
}

#[test]
fn a_list_that_cannot_be_read() {
    use crate::scripted_host::{framework_error, html, own_error};
    let model = customers(9, 1000);
    for (line, reply, code) in [
        ("GET /api/v1/projects", html(200), Code::WrongInstanceUrl),
        ("GET /api/v1/global-connections", html(200), Code::WrongInstanceUrl),
        ("GET /api/v1/platform-app-connections", html(200), Code::WrongInstanceUrl),
        ("GET /api/v1/projects", own_error(404, "X", "none"), Code::WrongInstanceUrl),
        ("GET /api/v1/global-connections", framework_error(404, "", "Route not found"), Code::GlobalConnectionsUnavailable),
        ("GET /api/v1/platform-app-connections", framework_error(404, "", "Route not found"), Code::Rejected),
        ("GET /api/v1/global-connections", own_error(402, "FEATURE_DISABLED", "no"), Code::FeatureDisabled),
        ("GET /api/v1/projects", framework_error(500, "", "oops"), Code::ServerError),
        ("GET /api/v1/global-connections", framework_error(500, "", "oops"), Code::ServerError),
    ] {
        let error = read(&TestHost::new(faulty(&model, line, reply))).map(|_| ()).unwrap_err();
        assert_eq!(error.code(), code, "{line}: {error}");
    }
}
