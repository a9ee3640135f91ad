//! A connection that other projects share: an upsert overwrites the projects of a row, so it must name them all.

use predefined_connection::error::Code;
use serde_json::{Value, json};

use crate::model_server::{ModelServer, faulty};
use crate::scripted_host::sample::{DEAD, OTHER, PROJECT, connection, options, with};
use crate::scripted_host::{HttpRequest, Server, TestHost, framework_error, provision};
use crate::steps::*;

fn shared(project_ids: &[&str]) -> Value {
    with(connection("C1"), "projectIds", json!(project_ids))
}

#[test]
fn all_projects_of_a_shared_row_are_kept() {
    let row = shared(&[OTHER, PROJECT, "ThirdProject345678901"]);
    let script = known_customer(std::slice::from_ref(&row))
        .then(upsert(&[OTHER, PROJECT, "ThirdProject345678901"]), written(&as_written(row)));
    let result = told(script, &options()).unwrap();
    assert_eq!(result["connection"]["projectIds"], json!([OTHER, PROJECT, "ThirdProject345678901"]));
}

#[test]
fn a_project_that_is_no_more_is_forgotten() {
    let model = ModelServer::new();
    model.add_project(PROJECT, json!("org_1234"));
    model.add_project(OTHER, json!("org_5"));
    model.add_connection(shared(&[DEAD, PROJECT, OTHER]), Value::Null);
    let host = TestHost::new(&model);
    let result = provision(&host, &options()).unwrap();
    assert_eq!((&result["action"], &result["connection"]["projectIds"]), (&json!("updated"), &json!([PROJECT, OTHER])));
    let stored = model.connections_of("gelato_org_1234");
    assert_eq!(stored.len(), 1);
    assert_eq!(stored.first().unwrap().value["props"]["access_token"], "token-73519");
    assert_eq!(host.upserts(), 2);
    assert!(host.sleeps().is_empty(), "a clear answer is no reason to wait");
}

#[test]
fn a_project_that_cannot_be_looked_up_is_not_forgotten() {
    let script = known_customer(&[shared(&[DEAD, PROJECT])])
        .then(upsert(&[DEAD, PROJECT]), no_such_project())
        .then(check_project(DEAD), framework_error(400, "", "no"));
    let error = told(script, &options()).unwrap_err();
    assert_eq!(error.code(), Code::Rejected);
}

#[test]
fn a_server_that_refuses_projects_which_are_all_there_is_not_asked_forever() {
    let model = ModelServer::new();
    model.add_project(PROJECT, json!("org_1234"));
    model.add_project(OTHER, json!("org_5"));
    model.add_connection(shared(&[OTHER, PROJECT]), Value::Null);
    let server = faulty(&model, "POST /api/v1/global-connections", no_such_project());
    let host = TestHost::new(|request: &HttpRequest| server.answer(request, None).after(100.0));
    assert_eq!(provision(&host, &options()).unwrap_err().code(), Code::ProjectGone);
    assert_eq!(host.upserts(), 2, "once, and once more after a new start");
}
