//! What the tests start from: a server with customers, small pages, and what was read of it.

use std::collections::BTreeMap;
use std::rc::Rc;

use predefined_connection::activepieces::client::Client;
use predefined_connection::activepieces::session::Session;
use predefined_connection::error::Error;
use predefined_connection::fleet::page::Portions;
use predefined_connection::fleet::read::read_in_portions;
use predefined_connection::fleet::row::Row;
use predefined_connection::fleet::state::State;
use serde_json::{Value, json};

use crate::model_server::ModelServer;
use crate::scripted_host::sample::NOW;
use crate::scripted_host::{HttpRequest, Reply, Server, TestHost, date};

/// Pages that a few rows fill.
pub const SMALL: Portions = Portions { rows: 4, projects: 3 };

/// The path of each list.
pub const PROJECTS: &str = "/api/v1/projects";
pub const GLOBAL: &str = "/api/v1/global-connections";
pub const OF_ALL: &str = "/api/v1/platform-app-connections";

/// A session as the functions for all customers have it: without an end.
pub fn session() -> Session {
    let mut session = Session::new("https://ap.example.com", "", "sk-key-90210".to_owned(), Vec::new(), f64::INFINITY);
    session.max_retries = 2;
    session
}

/// Reads everything, in small pages.
pub fn read<S: Server>(host: &TestHost<S>) -> Result<State, Error> {
    read_wanted(host, &|_, _| true)
}

/// Reads what is wanted, in small pages.
pub fn read_wanted<S: Server>(host: &TestHost<S>, wanted: &dyn Fn(&str, Option<&str>) -> bool) -> Result<State, Error> {
    let session = session();
    pollster::block_on(read_in_portions(&Client::new(host, &session), wanted, SMALL))
}

/// A server with so many customers, each with a project and a connection that was created so many milliseconds after the one
/// before.
pub fn customers(count: usize, apart: usize) -> ModelServer {
    let model = ModelServer::new();
    for at in 0..count {
        model.add_project(&project_id(at), json!(format!("id-{at}")));
        model.add_connection(row(at, at * apart), Value::Null);
    }
    model
}

pub fn project_id(at: usize) -> String {
    format!("Project{at:014}")
}

/// The connection of a customer, created so many milliseconds after the beginning.
#[allow(clippy::cast_precision_loss, reason = "small numbers")]
pub fn row(at: usize, created: usize) -> Value {
    let created = date::iso(NOW + created as f64);
    json!({
        "id": format!("Connection{at:011}"), "created": created, "updated": created, "externalId": format!("gelato_id-{at}"),
        "displayName": format!("Gelato (id-{at})"), "type": "CUSTOM_AUTH", "pieceName": "@activepieces/piece-gelato",
        "projectIds": [project_id(at)], "platformId": "iawNmvDBjgxvk6cJEFUyv", "scope": "PLATFORM", "status": "ACTIVE",
        "ownerId": "Olymq3SjcKAl4unRfYZCA", "metadata": null, "pieceVersion": "0.1.0", "preSelectForNewProjects": false,
    })
}

/// The ids of all rows, in order.
pub fn ids<'a>(rows: impl IntoIterator<Item = &'a Vec<Rc<Row>>>) -> Vec<String> {
    let mut ids: Vec<String> = rows.into_iter().flatten().map(|row| row.id.to_string()).collect();
    ids.sort();
    ids
}

/// The ids of the model's connections of a scope, in order.
pub fn ids_of(model: &ModelServer, scope: &str) -> Vec<String> {
    let rows = model.connections().into_iter().map(|stored| stored.row).filter(|row| row["scope"] == scope);
    let mut ids: Vec<String> = rows.map(|row| row["id"].as_str().unwrap().to_owned()).collect();
    ids.sort();
    ids
}

/// Fails unless all that the model has was read.
pub fn assert_whole(state: &State, model: &ModelServer) {
    assert_eq!(ids(state.rows.values()), ids_of(model, "PLATFORM"));
    assert_eq!(ids(state.shadows.values()), ids_of(model, "PROJECT"));
    assert_projects(state, model);
}

/// Fails unless all projects of the model were read.
pub fn assert_projects(state: &State, model: &ModelServer) {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let expected: BTreeMap<_, _> =
        model.projects().iter().map(|row| (text(&row["id"]).unwrap(), text(&row["externalId"]))).collect();
    let found: BTreeMap<_, _> =
        state.external_ids.iter().map(|(id, external_id)| (id.to_string(), external_id.as_deref().map(str::to_owned))).collect();
    assert_eq!(found, expected);
    for (external_id, project) in &state.projects {
        assert_eq!(expected[project.id.as_ref()].as_deref(), Some(external_id.as_ref()));
    }
    assert_eq!(state.projects.len(), expected.values().flatten().count());
}

/// The requests of a list, each as the values of these names in its query.
pub fn asked<S: Server>(host: &TestHost<S>, path: &str, name: &str) -> Vec<Option<String>> {
    host.requests().iter().filter(|request| request.path == path).map(|request| request.asked(name).map(str::to_owned)).collect()
}

/// A server that does not know some names in the queries of some lists, and passes over them.
pub fn ignoring<'a>(model: &'a ModelServer, paths: &'a [&'a str], names: &'a [&'a str]) -> impl Fn(&HttpRequest) -> Reply + 'a {
    move |request| {
        let mut known = request.clone();
        known.query.retain(|(name, _)| !paths.contains(&request.path.as_str()) || !names.contains(&name.as_str()));
        model.answer(&known, None)
    }
}
