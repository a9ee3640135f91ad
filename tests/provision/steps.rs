//! The requests of a call for the customer `org_1234`, and the usual answers to them.

use predefined_connection::error::Error;
use serde_json::{Value, json};

use crate::model_server::gelato;
use crate::scripted_host::sample::{PROJECT, connection, project, with};
use crate::scripted_host::{AS_WRITTEN, Expected, Reply, Script, TestHost, answer, delete, get, post, provision};

/// Runs a call whose requests are exactly those of the script.
pub fn told(script: Script, options: &Value) -> Result<Value, Error> {
    let host = TestHost::new(script);
    let result = provision(&host, options);
    host.server.assert_done();
    result
}

pub fn find_project() -> Expected {
    get("/api/v1/projects", &[("externalId", "org_1234")])
}

pub fn create_project() -> Expected {
    post("/api/v1/projects", json!({ "externalId": "org_1234", "displayName": "org_1234" }))
}

pub fn check_project(id: &str) -> Expected {
    get(&format!("/api/v1/projects/{id}"), &[])
}

pub fn read_piece() -> Expected {
    get("/api/v1/pieces/@activepieces/piece-gelato", &[])
}

pub fn list_connections() -> Expected {
    list_connections_of(PROJECT)
}

pub fn list_connections_of(project_id: &str) -> Expected {
    get("/api/v1/app-connections", &[("projectId", project_id), ("limit", "100000")])
}

/// The connection of the sample options, written for these projects. The fingerprint behind its name is left out here.
pub fn upsert(project_ids: &[&str]) -> Expected {
    let value = json!({
        "type": "CUSTOM_AUTH",
        "props": { "base_url": "https://api.gelato.test", "access_token": "token-73519" },
    });
    let body = json!({
        "externalId": "gelato_org_1234", "displayName": "Gelato (org_1234)", "pieceName": "@activepieces/piece-gelato",
        "type": "CUSTOM_AUTH", "value": value, "scope": "PLATFORM", "projectIds": project_ids,
    });
    post("/api/v1/global-connections", body)
}

pub fn find_leftovers() -> Expected {
    get("/api/v1/global-connections", &[("displayName", "Gelato (org_1234)"), ("limit", "100")])
}

pub fn remove(id: &str) -> Expected {
    delete(&format!("/api/v1/global-connections/{id}"))
}

pub fn rows(rows: &[Value]) -> Reply {
    answer(200, &json!({ "data": rows, "next": null, "previous": null }))
}

pub fn no_rows() -> Reply {
    rows(&[])
}

/// What the sample's piece declares.
pub fn piece() -> Reply {
    answer(200, &json!({ "name": "@activepieces/piece-gelato", "version": "0.1.0", "auth": gelato() }))
}

/// The customer's connection as the last upsert left it.
pub fn ours(id: &str) -> Value {
    as_written(connection(id))
}

/// A row with the fingerprint of the last upsert.
pub fn as_written(row: Value) -> Value {
    with(row, "displayName", json!(AS_WRITTEN))
}

pub fn project_found() -> Reply {
    rows(&[project(PROJECT, "org_1234")])
}

pub fn project_created() -> Reply {
    answer(201, &project(PROJECT, "org_1234"))
}

pub fn no_such_project() -> Reply {
    answer(404, &json!({ "code": "ENTITY_NOT_FOUND", "params": { "entityType": "Project" } }))
}

pub fn written(row: &Value) -> Reply {
    answer(201, row)
}

/// A call that finds the customer's project, these connections and the piece, and where none is the customer's, no leftover one.
pub fn known_customer(connections: &[Value]) -> Script {
    let script = Script::default()
        .then(find_project(), project_found())
        .then(list_connections(), rows(connections))
        .then(read_piece(), piece());
    let is_ours = |row: &Value| row["externalId"] == "gelato_org_1234" && row["scope"] == "PLATFORM" && sees(row);
    if connections.iter().any(is_ours) { script } else { script.then(find_leftovers(), no_rows()) }
}

fn sees(row: &Value) -> bool {
    row["projectIds"].as_array().is_some_and(|ids| ids.contains(&json!(PROJECT)))
}
