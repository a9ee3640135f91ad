//! A model of the server: projects and connections in memory, with the rules and the quirks that a running Activepieces 0.85.4
//! was seen to have. It is as unhelpful as the real one may be: of several rows that fit, an upsert writes the newest.

#![allow(dead_code, unused_imports, reason = "each test crate uses its own part")]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a panic is how a test tells that it failed")]

mod connections;
mod faulty;
mod paging;
mod pieces;
mod projects;
mod schema;

pub use faulty::{Faulty, faulty};
pub use paging::Order;
pub use pieces::{gelato, unknown_piece};

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::scripted_host::sample::NOW;
use crate::scripted_host::{HttpRequest, Reply, Server, answer, date, framework_error, html, own_error};

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
    flows: Vec<Value>,
    /// The auth of each piece.
    pieces: BTreeMap<String, Value>,
    /// How many rows were made or written.
    writes: u32,
    /// Milliseconds since the tests began.
    time: f64,
}

/// The server.
#[derive(Debug)]
pub struct ModelServer {
    tables: RefCell<Tables>,
    /// Lists hold all rows, as they do when a filter has a name that the server does not know.
    pub ignores_filters: bool,
    /// In which order connections are listed.
    pub order: Order,
    /// So many writes fall into one millisecond.
    pub writes_per_millisecond: u32,
    /// Every name is that of a piece, which declares no auth. Otherwise the sample's piece is the only one at first.
    pub knows_any_piece: bool,
}

impl ModelServer {
    /// A server with the owner's personal project alone.
    pub fn new() -> Self {
        let server = ModelServer {
            tables: RefCell::default(),
            ignores_filters: false,
            order: Order::Created,
            writes_per_millisecond: 1,
            knows_any_piece: false,
        };
        server.add_project("PersonalProject678901", Value::Null);
        server.declare_piece("@activepieces/piece-gelato", gelato());
        server
    }

    /// The same, where every name is that of a piece, which declares no auth.
    pub fn with_any_piece() -> Self {
        ModelServer { knows_any_piece: true, ..ModelServer::new() }
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

    fn finish(&self, request: &HttpRequest, reply: Reply) -> Reply {
        (*self).finish(request, reply)
    }
}

impl Server for ModelServer {
    fn look(&self, request: &HttpRequest) -> Option<String> {
        if request.is_upsert() { self.row_to_write(request.body.as_ref()?) } else { None }
    }

    fn answer(&self, request: &HttpRequest, look: Option<String>) -> Reply {
        let Some(path) = request.path.strip_prefix("/api/") else { return html(200) };
        self.tables.borrow_mut().pass_until(request.at);
        let reply = refusal(request).unwrap_or_else(|| self.done(request, path, look));
        reply.header("date", &date::http(NOW + self.tables.borrow().time))
    }

    /// The upsert's second statement: the row is read again for the answer, which then shows what another writer may have made of
    /// it.
    fn finish(&self, request: &HttpRequest, reply: Reply) -> Reply {
        if request.is_upsert() { self.read_again(reply) } else { reply }
    }
}

impl ModelServer {
    fn done(&self, request: &HttpRequest, path: &str, look: Option<String>) -> Reply {
        let body = request.body.as_ref().unwrap_or(&Value::Null);
        match (request.method.as_str(), path.split('/').collect::<Vec<_>>().as_slice()) {
            ("GET", ["v1", "projects"]) => self.list_projects(request),
            ("GET", ["v1", "projects", id]) => self.project(id),
            ("DELETE", ["v1", "projects", id]) => self.remove_project(id),
            ("GET", ["v1", "flows"]) => self.list_flows(request),
            ("POST", ["v1", "projects"]) => self.create_project(body),
            ("GET", ["v1", "pieces", name @ ..]) => self.piece(&name.join("/")),
            ("GET", ["v1", "app-connections"]) => self.list_of_project(request),
            ("GET", ["v1", "global-connections"]) => self.list_global(request),
            ("GET", ["v1", "platform-app-connections"]) => self.list_of_all(request),
            ("POST", ["v1", "global-connections"]) => self.upsert(body, look),
            ("POST", ["v1", "global-connections", id]) => self.rename(id, body),
            ("DELETE", ["v1", "global-connections", id]) => self.delete(id),
            _ => framework_error(404, "", "Route not found"),
        }
    }
}

/// The answer to a request without one of the platform's two keys, or that is no good HTTP.
fn refusal(request: &HttpRequest) -> Option<Reply> {
    let has_json = request.header("content-type") == Some("application/json");
    if has_json && request.body.is_none() && request.method != "GET" {
        return Some(framework_error(400, "FST_ERR_CTP_EMPTY_JSON_BODY", "Body cannot be empty"));
    }
    if !has_json && request.body.is_some() {
        return Some(framework_error(400, "FST_ERR_VALIDATION", "body/ Invalid input"));
    }
    match request.header("authorization") {
        Some("Bearer sk-key-90210" | "Bearer sk-key-77777") => None,
        Some(_) => Some(own_error(401, "AUTHENTICATION", "invalid api key")),
        None => Some(own_error(403, "AUTHORIZATION", "principal is not allowed for this route")),
    }
}

fn database_error(code: &str, message: &str) -> Reply {
    framework_error(500, code, message)
}

fn not_found(entity: &str) -> Reply {
    not_found_saying(&json!({ "entityType": entity }))
}

fn not_found_saying(params: &Value) -> Reply {
    answer(404, &json!({ "code": "ENTITY_NOT_FOUND", "params": params }))
}

fn page(rows: Vec<Value>) -> Reply {
    answer(200, &json!({ "data": rows, "next": null, "previous": null }))
}

impl Tables {
    fn pass_until(&mut self, time: f64) {
        self.time = self.time.max(time);
    }

    /// The time of the next write, and its number.
    fn tick(&mut self, writes_per_millisecond: u32) -> (String, u32) {
        self.writes += 1;
        if self.writes.is_multiple_of(writes_per_millisecond) {
            self.time += 1.0;
        }
        (date::iso(NOW + self.time), self.writes)
    }
}
