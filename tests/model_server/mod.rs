//! A model of the server: projects and connections in memory, with the rules and the quirks that a running Activepieces 0.85.4
//! was seen to have. It is as unhelpful as the real one may be: of several rows that fit, an upsert writes the newest.

#![allow(dead_code, unused_imports, reason = "each test crate uses its own part")]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a panic is how a test tells that it failed")]

mod connections;
mod faulty;
mod projects;
mod schema;

pub use faulty::{Faulty, faulty};

use std::cell::RefCell;

use serde_json::{Value, json};

use crate::scripted_host::{HttpRequest, Reply, Server, answer, html};

/// A connection with its credentials, which no answer holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    /// The row as it is listed.
    pub row: Value,
    /// The credentials.
    pub value: Value,
}

#[derive(Debug, Default)]
struct Tables {
    projects: Vec<Value>,
    connections: Vec<Stored>,
    /// How many rows were made or written.
    writes: u32,
}

/// The server.
#[derive(Debug)]
pub struct ModelServer {
    tables: RefCell<Tables>,
    /// Lists hold all rows, as they do when a filter has a name that the server does not know.
    pub ignores_filters: bool,
    /// So many writes fall into one millisecond.
    pub writes_per_millisecond: u32,
}

impl ModelServer {
    /// A server with the owner's personal project alone.
    pub fn new() -> Self {
        let server = ModelServer { tables: RefCell::default(), ignores_filters: false, writes_per_millisecond: 1 };
        server.add_project("PersonalProject678901", Value::Null);
        server
    }

    /// All projects.
    pub fn projects(&self) -> Vec<Value> {
        self.tables.borrow().projects.clone()
    }

    /// All connections.
    pub fn connections(&self) -> Vec<Stored> {
        self.tables.borrow().connections.clone()
    }

    /// The connections with this `externalId`.
    pub fn connections_of(&self, key: &str) -> Vec<Stored> {
        self.connections().into_iter().filter(|stored| stored.row["externalId"] == key).collect()
    }

    /// The projects with this `externalId`.
    pub fn projects_of(&self, external_id: &str) -> Vec<Value> {
        self.projects().into_iter().filter(|project| project["externalId"] == external_id).collect()
    }
}

impl Server for &ModelServer {
    fn look(&self, request: &HttpRequest) -> Option<String> {
        (*self).look(request)
    }

    fn answer(&self, request: &HttpRequest, look: Option<String>) -> Reply {
        (*self).answer(request, look)
    }
}

impl Server for ModelServer {
    fn look(&self, request: &HttpRequest) -> Option<String> {
        if request.is_upsert() { self.row_to_write(request.body.as_ref()?) } else { None }
    }

    fn answer(&self, request: &HttpRequest, look: Option<String>) -> Reply {
        let Some(path) = request.path.strip_prefix("/api/") else { return html(200) };
        if let Some(refusal) = refusal(request) {
            return refusal;
        }
        let body = request.body.as_ref().unwrap_or(&Value::Null);
        match (request.method.as_str(), path.split('/').collect::<Vec<_>>().as_slice()) {
            ("GET", ["v1", "projects"]) => self.list_projects(request.asked("externalId")),
            ("GET", ["v1", "projects", id]) => self.project(id),
            ("POST", ["v1", "projects"]) => self.create_project(body),
            ("POST", ["v1", "projects", id]) => self.update_project(id, body),
            ("GET", ["v1", "app-connections"]) => self.list_of_project(request),
            ("GET", ["v1", "global-connections"]) => self.list_global(request),
            ("POST", ["v1", "global-connections"]) => self.upsert(body, look),
            ("POST", ["v1", "global-connections", id]) => self.rename(id, body),
            ("DELETE", ["v1", "global-connections", id]) => self.delete(id),
            _ => answer(404, &json!({ "statusCode": 404, "error": "Not Found", "message": "Route not found" })),
        }
    }
}

/// The answer to a request without one of the platform's two keys, or that is no good HTTP.
fn refusal(request: &HttpRequest) -> Option<Reply> {
    let has_json = request.header("content-type") == Some("application/json");
    if has_json && request.body.is_none() && request.method != "GET" {
        return Some(fastify_error(400, "FST_ERR_CTP_EMPTY_JSON_BODY", "Body cannot be empty"));
    }
    if !has_json && request.body.is_some() {
        return Some(fastify_error(400, "FST_ERR_VALIDATION", "body/ Invalid input"));
    }
    match request.header("authorization") {
        Some("Bearer sk-key-90210" | "Bearer sk-key-77777") => None,
        Some(_) => Some(answer(401, &json!({ "code": "AUTHENTICATION", "params": { "message": "invalid api key" } }))),
        None => {
            let params = json!({ "message": "principal is not allowed for this route" });
            Some(answer(403, &json!({ "code": "AUTHORIZATION", "params": params })))
        }
    }
}

fn fastify_error(status: u16, code: &str, message: &str) -> Reply {
    answer(status, &json!({ "statusCode": status, "code": code, "error": "Bad Request", "message": message }))
}

fn database_error(code: &str, message: &str) -> Reply {
    answer(500, &json!({ "statusCode": 500, "code": code, "error": "Internal Server Error", "message": message }))
}

fn not_found(entity: &str) -> Reply {
    answer(404, &json!({ "code": "ENTITY_NOT_FOUND", "params": { "entityType": entity } }))
}

fn page(rows: Vec<Value>) -> Reply {
    answer(200, &json!({ "data": rows, "next": null, "previous": null }))
}

impl Tables {
    /// The time of the next write, and its number.
    fn tick(&mut self, writes_per_millisecond: u32) -> (String, u32) {
        self.writes += 1;
        let time = self.writes / writes_per_millisecond;
        (format!("2026-11-22T12:{:02}:{:02}.{:03}Z", time / 60_000, time / 1000 % 60, time % 1000), self.writes)
    }
}
