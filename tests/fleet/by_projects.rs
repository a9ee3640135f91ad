//! Where the server does not understand the cursor: project by project.

use serde_json::{Value, json};

use crate::model_server::{ModelServer, Order};
use crate::scripted_host::sample::{DEAD, with};
use crate::scripted_host::{HttpRequest, Reply, Server, TestHost, framework_error};
use crate::site::*;

/// What the exact way cannot show, and says so.
fn assert_without_leftovers<S: Server>(host: &TestHost<S>, model: &ModelServer) {
    let state = read(host).unwrap();
    let mut expected = ids_of(model, "PLATFORM");
    expected.retain(|id| id != "Leftover");
    assert_eq!(ids(state.rows.values()), expected);
    assert_projects(&state, model);
    assert!(!state.has_leftovers);
    assert!(matches!(&state.warnings[..], [warning] if warning.contains("deleted projects")), "{:?}", state.warnings);
}

fn with_a_leftover(model: ModelServer) -> ModelServer {
    let leftover = with(with(row(99, 0), "id", json!("Leftover")), "projectIds", json!([DEAD]));
    model.add_connection(leftover, Value::Null);
    model
}

#[test]
fn a_server_that_ignores_the_cursor() {
    let model = with_a_leftover(customers(10, 400));
    let host = TestHost::new(ignoring(&model, &[GLOBAL, OF_ALL], &["cursor"]));
    assert_without_leftovers(&host, &model);
    // Eleven projects, three at a time, for each page that was not understood.
    let asked: Vec<usize> =
        host.requests().iter().map(|request| request.query.iter().filter(|(name, _)| name == "projectIds").count()).collect();
    assert_eq!(asked.into_iter().filter(|count| *count > 0).collect::<Vec<_>>(), [3, 3, 3, 2]);
    let by_projects: Vec<_> = host.requests().into_iter().filter(|request| request.asked("projectIds").is_some()).collect();
    assert!(
        by_projects.iter().all(|request| request.asked("scope") == Some("PLATFORM") && request.asked("limit") == Some("100000"))
    );
}

#[test]
fn a_server_that_orders_otherwise() {
    for order in [Order::NewestFirst, Order::Id, Order::OfTable] {
        let mut model = ModelServer::new();
        model.order = order;
        for at in [5, 3, 8, 1, 9, 2, 7, 4, 6, 0] {
            model.add_project(&project_id(at), json!(format!("id-{at}")));
            model.add_connection(row(at, (at * 7_700) % 10_000), Value::Null);
        }
        assert_without_leftovers(&TestHost::new(&with_a_leftover(model)), &with_a_leftover_of_ten());
    }
}

/// The same rows, for what is expected of them.
fn with_a_leftover_of_ten() -> ModelServer {
    with_a_leftover(customers(10, 1))
}

#[test]
fn a_second_that_fills_a_page() {
    for (before, within, after) in [(0, 5, 0), (2, 4, 0), (2, 4, 3), (3, 9, 4), (0, 4, 1)] {
        let model = ModelServer::new();
        for at in 0..before + within + after {
            let created = if at < before {
                at * 1000
            } else if at < before + within {
                100_000 + at
            } else {
                200_000 + at * 1000
            };
            model.add_project(&project_id(at), json!(format!("id-{at}")));
            model.add_connection(row(at, created), Value::Null);
        }
        let host = TestHost::new(&model);
        let state = read(&host).unwrap();
        assert_whole(&state, &model);
        let by_projects = host.requests().iter().any(|request| request.asked("projectIds").is_some());
        assert_eq!(state.has_leftovers, !by_projects, "{before} {within} {after}");
    }
}

#[test]
fn a_server_that_refuses_the_cursor() {
    let model = with_a_leftover(customers(10, 1000));
    for (status, code) in [(400, "FST_ERR_VALIDATION"), (500, "")] {
        let server = |request: &HttpRequest| match (request.path.as_str(), request.asked("cursor")) {
            (GLOBAL, Some(_)) => framework_error(status, code, "invalid cursor"),
            _ => answered(&model, request),
        };
        assert_without_leftovers(&TestHost::new(server), &model);
    }
}

fn answered(model: &ModelServer, request: &HttpRequest) -> Reply {
    model.answer(request, None)
}

/// Connections of users go with their projects: nothing of theirs is left behind.
#[test]
fn connections_of_users_are_never_left_behind() {
    let model = customers(3, 1000);
    for at in 10..20 {
        let of_user = with(with(row(at, at * 1000), "scope", json!("PROJECT")), "projectIds", json!([project_id(at % 3)]));
        model.add_connection(of_user, Value::Null);
    }
    let host = TestHost::new(ignoring(&model, &[OF_ALL], &["cursor"]));
    let state = read(&host).unwrap();
    assert_whole(&state, &model);
    assert_eq!((state.has_leftovers, state.warnings.len()), (true, 0));
    assert_eq!(state.shadows.values().flatten().count(), 10);
}

/// A row that is removed while the projects are asked for is missing with good reason.
#[test]
fn a_row_that_was_removed_in_between_is_no_flaw() {
    let model = customers(10, 1000);
    let server = |request: &HttpRequest| {
        if request.path == OF_ALL && request.asked("projectIds").is_some() {
            model.change_connections(|rows| rows.retain(|stored| stored.row["id"] != row(1, 0)["id"]));
        }
        ignoring(&model, &[GLOBAL], &["cursor"])(request)
    };
    let state = read(&TestHost::new(server)).unwrap();
    assert_whole(&state, &model);
    assert_eq!(model.connections().len(), 9);
}

/// The first page is in the order of `created` by chance; the cursor then leads past the row that was created second.
#[test]
fn a_server_whose_order_shows_on_the_last_page_only() {
    let mut model = ModelServer::new();
    model.order = Order::Id;
    for (at, created) in [0, 5, 6, 7, 10, 9, 1].into_iter().enumerate() {
        model.add_project(&project_id(at), json!(format!("id-{at}")));
        model.add_connection(row(at, created * 1000), Value::Null);
    }
    let state = read(&TestHost::new(&model)).unwrap();
    assert_whole(&state, &model);
    assert!(!state.has_leftovers);
}
