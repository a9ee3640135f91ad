//! What the tests start from: options of a removal, rows, and a server.

use predefined_connection::error::Error;
use predefined_connection::json::Json;
use predefined_connection::provision::remove::{Removal, run};
use serde_json::{Value, json};

use crate::model_server::ModelServer;
use crate::scripted_host::sample::{OTHER, PROJECT, connection, options, with, without};
use crate::scripted_host::{Server, TestHost, json_of, value_of};

pub const KEY: &str = "gelato_org_1234";

/// Options with all that is required.
pub fn removal() -> Value {
    without(without(options(), "pieceAuthType"), "props")
}

/// The same with the project.
pub fn with_project() -> Value {
    with(removal(), "removeProject", json!(true))
}

/// Runs a removal to its end.
pub fn remove<S: Server>(host: &TestHost<S>, options: &Value) -> Result<Value, Error> {
    let call = async |options: Json| run(host, &Removal::read(host, options).await?).await;
    pollster::block_on(call(json_of(options))).map(|result| value_of(&result))
}

/// The customer's row for these projects.
pub fn row(id: &str, project_ids: &[&str]) -> Value {
    with(connection(id), "projectIds", json!(project_ids))
}

/// A server that knows the customer's project and another one, and these rows.
pub fn model(rows: &[Value]) -> ModelServer {
    let model = ModelServer::with_any_piece();
    model.add_project(PROJECT, json!("org_1234"));
    model.add_project(OTHER, json!("org_5"));
    rows.iter().for_each(|row| model.add_connection(row.clone(), json!({ "secret": "x" })));
    model
}

/// The ids in a list of the result.
pub fn ids(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap()).collect()
}

/// The ids of the rows that the server still has.
pub fn stored(model: &ModelServer) -> Vec<String> {
    model.connections().iter().map(|stored| stored.row["id"].as_str().unwrap().to_owned()).collect()
}

/// The reason why this id is left.
pub fn reason<'a>(result: &'a Value, id: &str) -> &'a str {
    let left = result["left"].as_array().unwrap();
    let entry = left.iter().find(|entry| entry["id"] == id).unwrap_or_else(|| panic!("{id} is not in {left:?}"));
    entry["reason"].as_str().unwrap()
}
