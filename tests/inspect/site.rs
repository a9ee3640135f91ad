//! What the tests start from: options, rows, and a server.

use predefined_connection::error::Error;
use predefined_connection::provision::inspect_connection;
use serde_json::{Value, json};

use crate::model_server::ModelServer;
use crate::scripted_host::sample::{OTHER, PROJECT, connection, options, with, without};
use crate::scripted_host::{Server, TestHost, json_of, provision, value_of};

/// Options without credentials.
pub fn bare() -> Value {
    without(without(options(), "pieceAuthType"), "props")
}

/// Inspects to its end. Fails where anything but a read was sent.
pub fn inspect<S: Server>(host: &TestHost<S>, options: &Value) -> Result<Value, Error> {
    let result = pollster::block_on(inspect_connection(host, json_of(options))).map(|result| value_of(&result));
    assert!(host.lines().iter().all(|line| line.starts_with("GET ")), "{:?}", host.lines());
    assert!(host.requests().iter().all(|request| request.body.is_none()));
    result
}

/// What is told of a server.
pub fn state(model: &ModelServer, options: &Value) -> Value {
    let before = (model.connections(), model.projects());
    let state = inspect(&TestHost::new(model), options).unwrap();
    assert_eq!((model.connections(), model.projects()), before);
    state
}

/// A server on which the sample's connection was provisioned with these options.
pub fn provisioned_with(options: &Value) -> ModelServer {
    let model = ModelServer::new();
    provision(&TestHost::new(&model), options).unwrap();
    model
}

/// The same with the sample's options.
pub fn provisioned() -> ModelServer {
    provisioned_with(&options())
}

/// A server that knows the customer's project and another one, and these rows.
pub fn model(rows: &[Value]) -> ModelServer {
    let model = ModelServer::with_any_piece();
    model.add_project(PROJECT, json!("org_1234"));
    model.add_project(OTHER, json!("org_5"));
    rows.iter().for_each(|row| model.add_connection(row.clone(), json!({ "secret": "x" })));
    model
}

/// The customer's row for these projects.
pub fn row(id: &str, project_ids: &[&str]) -> Value {
    with(connection(id), "projectIds", json!(project_ids))
}

/// What someone else makes of a column of all rows.
pub fn change(model: &ModelServer, name: &str, value: &Value) {
    model.change_connections(|rows| rows.iter_mut().for_each(|stored| stored.row[name] = value.clone()));
}

/// The codes of the problems.
pub fn codes(state: &Value) -> Vec<&str> {
    state["problems"].as_array().unwrap().iter().map(|problem| problem["code"].as_str().unwrap()).collect()
}

/// The words for a problem.
pub fn message<'a>(state: &'a Value, code: &str) -> &'a str {
    let problems = state["problems"].as_array().unwrap();
    let problem = problems.iter().find(|problem| problem["code"] == code).unwrap_or_else(|| panic!("no {code} in {problems:?}"));
    problem["message"].as_str().unwrap()
}

/// What the next call would do.
pub fn next(state: &Value) -> (&str, Vec<&str>) {
    let because = state["nextCall"]["because"].as_array().unwrap();
    (state["nextCall"]["action"].as_str().unwrap(), because.iter().map(|code| code.as_str().unwrap()).collect())
}

/// The ids in a list of the state.
pub fn ids(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap()).collect()
}
