//! The project goes last, and only where no flow of it is enabled.

use serde_json::{Value, json};

use predefined_connection::error::Code;

use crate::model_server::faulty;
use crate::scripted_host::sample::{OTHER, PROJECT, with};
use crate::scripted_host::{Reply, TestHost, answer, framework_error, html, network_failure, own_error};
use crate::site::*;

const FLOWS: &str = "GET /api/v1/flows";

fn forced() -> Value {
    with(with_project(), "force", json!(true))
}

#[test]
fn the_project_goes_last() {
    let model = model(&[row("C1", &[PROJECT])]);
    model.add_flow(PROJECT, "DISABLED");
    model.add_flow(OTHER, "ENABLED");
    let host = TestHost::new(&model);
    let result = remove(&host, &with_project()).unwrap();
    assert_eq!(result["project"], json!({ "id": PROJECT, "removed": true }));
    assert!(model.projects_of("org_1234").is_empty());
    let lines = host.lines();
    assert_eq!(lines.last().unwrap(), &format!("DELETE /api/v1/projects/{PROJECT}"));
    let asked = host.requests().into_iter().find(|request| request.path == "/api/v1/flows").unwrap();
    let query = [("projectId", PROJECT), ("status", "ENABLED"), ("limit", "1")];
    assert_eq!(asked.query, query.map(|(name, value)| (name.to_owned(), value.to_owned())));
    // Idempotent.
    assert_eq!(remove(&TestHost::new(&model), &with_project()).unwrap()["project"], Value::Null);
}

#[test]
fn it_stays_unless_asked_for() {
    for options in [removal(), with(removal(), "removeProject", json!(false)), with(removal(), "force", json!(true))] {
        let model = model(&[]);
        let host = TestHost::new(&model);
        assert_eq!(remove(&host, &options).unwrap()["project"], json!({ "id": PROJECT, "removed": false }));
        assert!(!host.lines().iter().any(|line| line == FLOWS || line.starts_with("DELETE")));
    }
}

#[test]
fn it_stays_where_a_flow_is_enabled() {
    let model = model(&[row("C1", &[PROJECT])]);
    model.add_flow(PROJECT, "ENABLED");
    let result = remove(&TestHost::new(&model), &with_project()).unwrap();
    assert_eq!((&result["project"]["removed"], ids(&result["removed"])), (&json!(false), vec!["C1"]));
    assert!(reason(&result, PROJECT).starts_with("The project has an enabled flow"));
    assert_eq!(model.projects_of("org_1234").len(), 1);

    let host = TestHost::new(&model);
    assert_eq!(remove(&host, &forced()).unwrap()["project"]["removed"], true);
    assert!(!host.lines().contains(&FLOWS.to_owned()), "whoever forces it need not be able to list flows");
}

/// What says neither yes nor no.
fn silent() -> Vec<Reply> {
    let page = |flows: Value| answer(200, &json!({ "data": flows, "next": null, "previous": null }));
    vec![
        own_error(403, "AUTHORIZATION", "principal is not allowed for this route"),
        framework_error(404, "", "Route not found"),
        html(404),
        html(403),
        framework_error(400, "", "querystring/status Invalid input"),
        answer(200, &json!({})),
        answer(200, &json!([])),
        page(json!([{ "id": "F1", "projectId": PROJECT, "status": "DISABLED" }])),
        page(json!([{ "id": "F1", "projectId": OTHER, "status": "ENABLED" }])),
        page(json!([{ "id": "F1" }])),
    ]
}

#[test]
fn it_stays_where_the_server_does_not_tell() {
    for reply in silent() {
        let model = model(&[row("C1", &[PROJECT])]);
        let result = remove(&TestHost::new(faulty(&model, FLOWS, reply.clone())), &with_project()).unwrap();
        assert_eq!((&result["project"]["removed"], ids(&result["removed"])), (&json!(false), vec!["C1"]));
        assert!(reason(&result, PROJECT).starts_with("The server did not tell"), "{result}");
        assert_eq!(model.projects_of("org_1234").len(), 1);
        assert_eq!(remove(&TestHost::new(faulty(&model, FLOWS, reply)), &forced()).unwrap()["project"]["removed"], true);
    }
}

#[test]
fn a_server_that_fails_to_tell_is_an_error_that_may_pass() {
    for reply in [network_failure(), framework_error(503, "", "busy")] {
        let model = model(&[]);
        let host = TestHost::new(faulty(&model, FLOWS, reply));
        let error = remove(&host, &with_project()).unwrap_err();
        assert!(error.data().retryable, "{error}");
        assert!(error.data().message.contains("list the enabled flows"), "{error}");
        assert_eq!(model.projects_of("org_1234").len(), 1);
    }
}

#[test]
fn filters_that_are_ignored_say_nothing() {
    let mut model = model(&[]);
    model.ignores_filters = true;
    model.add_flow(OTHER, "DISABLED");
    model.add_flow(PROJECT, "ENABLED");
    let result = remove(&TestHost::new(&model), &with_project()).unwrap();
    assert_eq!(result["project"]["removed"], false);
}

#[test]
fn what_outlives_the_project_under_another_key_is_told() {
    let of = |id: &str, projects: &[&str]| with(row(id, projects), "externalId", json!("sorbet_org_1234"));
    let users = with(of("C4", &[PROJECT]), "scope", json!("PROJECT"));
    let model = model(&[row("C1", &[PROJECT]), of("C2", &[PROJECT]), of("C3", &[PROJECT, OTHER]), users]);
    let result = remove(&TestHost::new(&model), &with_project()).unwrap();
    assert_eq!(ids(&result["left"]), ["C2"]);
    assert!(reason(&result, "C2").contains("\"sorbet_org_1234\""), "{result}");
}

#[test]
fn connections_of_users_go_with_the_project() {
    let model = model(&[with(row("U1", &[PROJECT]), "scope", json!("PROJECT"))]);
    model.add_flow(PROJECT, "ENABLED");
    assert_eq!(ids(&remove(&TestHost::new(&model), &with_project()).unwrap()["left"]), [PROJECT, "U1"]);
    assert_eq!(remove(&TestHost::new(&model), &forced()).unwrap()["left"], json!([]));
}

#[test]
fn one_that_another_process_deleted_first_counts_as_removed() {
    let model = model(&[]);
    let server = |request: &crate::scripted_host::HttpRequest| {
        if request.method == "DELETE" {
            model.delete_project(PROJECT);
        }
        crate::scripted_host::Server::answer(&model, request, None)
    };
    assert_eq!(remove(&TestHost::new(server), &with_project()).unwrap()["project"]["removed"], true);
}

#[test]
fn a_project_that_may_not_be_deleted_is_an_error_after_the_rows_are_gone() {
    let model = model(&[row("C1", &[PROJECT])]);
    let refused = framework_error(409, "", "no");
    let host = TestHost::new(faulty(&model, "DELETE /api/v1/projects/", refused));
    assert_eq!(remove(&host, &with_project()).unwrap_err().code(), Code::Rejected);
    assert!(stored(&model).is_empty());
}
