//! `/global-connections` and `/app-connections`: no uniqueness, and an upsert that finds first and writes later.

use serde_json::{Value, json};

use super::schema;
use super::{ModelServer, Stored, database_error, not_found, paging, unknown_piece};
use crate::scripted_host::{HttpRequest, Reply, Response, answer, empty, framework_error, own_error};

impl ModelServer {
    /// A connection that is there already.
    pub fn add_connection(&self, row: Value, value: Value) {
        self.tables.borrow_mut().connections.push(Stored { row, value });
    }

    /// What someone else does to the connections.
    pub fn change_connections(&self, change: impl FnOnce(&mut Vec<Stored>)) {
        change(&mut self.tables.borrow_mut().connections);
    }

    /// The row that an upsert will write: one with this key, whose projects include all that are named.
    pub(super) fn row_to_write(&self, body: &Value) -> Option<String> {
        let fits = |row: &Value| {
            let mut named = body["projectIds"].as_array().into_iter().flatten();
            row["scope"] == "PLATFORM" && row["externalId"] == body["externalId"] && named.all(|id| has(row, id))
        };
        let tables = self.tables.borrow();
        tables.connections.iter().rev().find(|stored| fits(&stored.row)).map(id_of)
    }

    pub(super) fn upsert(&self, body: &Value, found: Option<String>) -> Reply {
        if !schema::takes_connection(body) {
            return framework_error(400, "FST_ERR_VALIDATION", "body/ Invalid input");
        }
        if ["externalId", "displayName", "pieceVersion"].iter().any(|name| text(&body[name]).contains('\0')) {
            return database_error("22021", "invalid byte sequence for encoding \"UTF8\": 0x00");
        }
        if !schema::is_version(&body["pieceVersion"]) {
            return own_error(409, "VALIDATION", "Invalid piece version");
        }
        if !self.has_piece(text(&body["pieceName"])) {
            return unknown_piece(text(&body["pieceName"]));
        }
        if !self.are_projects(&body["projectIds"]) {
            return not_found("Project");
        }
        let mut tables = self.tables.borrow_mut();
        let (time, number) = tables.tick(self.writes_per_millisecond);
        let id = found.unwrap_or_else(|| format!("Connection{number:011}"));
        let known = tables.connections.iter().position(|stored| stored.row["id"] == *id);
        let created = known.and_then(|at| tables.connections.get(at)).map_or(json!(time), |stored| stored.row["created"].clone());
        let row = json!({
            "id": id, "created": created, "updated": time, "externalId": body["externalId"], "scope": "PLATFORM",
            "displayName": body["displayName"], "type": body["type"], "pieceName": body["pieceName"],
            "pieceVersion": body.get("pieceVersion").unwrap_or(&json!("0.1.0")), "projectIds": body["projectIds"], "status": "ACTIVE",
        });
        let stored = Stored { row: row.clone(), value: body["value"].clone() };
        // Without an order in the query, the database gives a row that was written last.
        if let Some(at) = known {
            tables.connections.remove(at);
        }
        tables.connections.push(stored);
        answer(201, &row)
    }

    /// The answer to an upsert, made of what is in the row by now.
    pub(super) fn read_again(&self, reply: Reply) -> Reply {
        let written = reply.outcome.as_ref().ok().filter(|answer| answer.status() == 201).and_then(Response::json);
        let Some(written) = written else { return reply };
        let mut rows = self.connections().into_iter().map(|stored| stored.row);
        match rows.find(|row| row["id"] == written.0["id"]) {
            Some(row) => reply.text(|_| row.to_string()),
            None => no_such_row(),
        }
    }

    /// A project that was deleted is refused as one of another platform is.
    pub(super) fn list_of_project(&self, request: &HttpRequest) -> Reply {
        let project_id = json!(request.asked("projectId"));
        if !project_id.as_str().is_some_and(|id| self.has_project(id)) {
            let message = "Service is not allowed to access this project";
            return own_error(403, "AUTHORIZATION", message);
        }
        self.list(request, |row| has(row, &project_id))
    }

    pub(super) fn list_global(&self, request: &HttpRequest) -> Reply {
        let pattern = request.asked("displayName").unwrap_or_default();
        self.list(request, |row| row["scope"] == "PLATFORM" && schema::is_like(text(&row["displayName"]), pattern))
    }

    /// The connections of the platform's projects, of a scope and of some of them.
    pub(super) fn list_of_all(&self, request: &HttpRequest) -> Reply {
        let asked: Vec<Value> = request.query.iter().filter(|(name, _)| name == "projectIds").map(|(_, id)| json!(id)).collect();
        let scope = request.asked("scope");
        self.list(request, |row| {
            scope.is_none_or(|scope| row["scope"] == scope) && (asked.is_empty() || asked.iter().any(|id| has(row, id)))
        })
    }

    fn list(&self, request: &HttpRequest, fits: impl Fn(&Value) -> bool) -> Reply {
        let mut rows: Vec<Value> = self.connections().into_iter().map(|stored| stored.row).collect();
        rows.retain(|row| self.ignores_filters || fits(row));
        paging::by_created(rows, request, self.order)
    }

    pub(super) fn rename(&self, id: &str, body: &Value) -> Reply {
        if text(&body["displayName"]).is_empty() {
            return framework_error(400, "FST_ERR_VALIDATION", "body/displayName Invalid input");
        }
        if !self.are_projects(&body["projectIds"]) {
            return not_found("Project");
        }
        let mut tables = self.tables.borrow_mut();
        let (time, _) = tables.tick(self.writes_per_millisecond);
        let Some(stored) = tables.connections.iter_mut().find(|stored| stored.row["id"] == id) else {
            return no_such_row();
        };
        stored.row["displayName"] = body["displayName"].clone();
        stored.row["projectIds"] = body["projectIds"].clone();
        stored.row["updated"] = json!(time);
        answer(200, &stored.row)
    }

    pub(super) fn delete(&self, id: &str) -> Reply {
        let mut tables = self.tables.borrow_mut();
        let Some(at) = tables.connections.iter().position(|stored| stored.row["id"] == id) else {
            return not_found("AppConnection");
        };
        tables.connections.remove(at);
        empty(204)
    }

    /// Whether all ids are of living projects, none named twice.
    fn are_projects(&self, ids: &Value) -> bool {
        let ids = ids.as_array().cloned().unwrap_or_default();
        let is_known = |id: &Value| id.as_str().is_some_and(|id| self.has_project(id));
        ids.iter().enumerate().all(|(at, id)| is_known(id) && !ids.iter().take(at).any(|other| other == id))
    }
}

fn no_such_row() -> Reply {
    framework_error(500, "", "Could not find any entity of type \"app_connection\" matching: {}")
}

fn has(row: &Value, project_id: &Value) -> bool {
    row["projectIds"].as_array().is_some_and(|ids| ids.contains(project_id))
}

fn id_of(stored: &Stored) -> String {
    text(&stored.row["id"]).to_owned()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
