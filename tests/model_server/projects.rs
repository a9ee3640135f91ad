//! `/projects`: unique by external id, with a display name that must not hold `.` or `/`.

use serde_json::{Value, json};

use super::{ModelServer, database_error, not_found, page, paging};
use crate::scripted_host::{HttpRequest, Reply, answer, empty, framework_error};

impl ModelServer {
    /// A project that is there already.
    pub fn add_project(&self, id: &str, external_id: Value) {
        self.tables.borrow_mut().projects.push(json!({
            "id": id, "externalId": external_id, "displayName": "A project", "type": "TEAM", "metadata": null,
        }));
    }

    /// Deletes a project; its global connections stay.
    pub fn delete_project(&self, id: &str) {
        self.tables.borrow_mut().projects.retain(|project| project["id"] != id);
    }

    /// A flow of a project, `ENABLED` or `DISABLED`.
    pub fn add_flow(&self, project_id: &str, status: &str) {
        self.tables.borrow_mut().flows.push(json!({ "id": "F1", "projectId": project_id, "status": status }));
    }

    /// What someone else does to the project of a customer.
    pub fn change_project(&self, external_id: &str, change: impl Fn(&mut Value)) {
        let mut tables = self.tables.borrow_mut();
        tables.projects.iter_mut().filter(|project| project["externalId"] == external_id).for_each(change);
    }

    pub(super) fn has_project(&self, id: &str) -> bool {
        self.tables.borrow().projects.iter().any(|project| project["id"] == id)
    }

    pub(super) fn list_projects(&self, request: &HttpRequest) -> Reply {
        let external_id = request.asked("externalId");
        if external_id.is_some_and(|id| id.contains('\0')) {
            return database_error("22021", "invalid byte sequence for encoding \"UTF8\": 0x00");
        }
        let fits = |project: &Value| external_id.is_none_or(|id| project["externalId"] == id);
        let mut rows = self.projects();
        rows.retain(|project| self.ignores_filters || fits(project));
        paging::by_name(rows, request)
    }

    pub(super) fn project(&self, id: &str) -> Reply {
        match self.projects().into_iter().find(|project| project["id"] == id) {
            Some(project) => answer(200, &project),
            None => not_found("project"),
        }
    }

    pub(super) fn remove_project(&self, id: &str) -> Reply {
        if !self.has_project(id) {
            return not_found("project");
        }
        self.delete_project(id);
        empty(204)
    }

    pub(super) fn list_flows(&self, request: &HttpRequest) -> Reply {
        let fits = |flow: &Value, name: &str| request.asked(name).is_none_or(|wanted| flow[name] == wanted);
        let mut rows = self.tables.borrow().flows.clone();
        rows.retain(|flow| self.ignores_filters || fits(flow, "projectId") && fits(flow, "status"));
        rows.truncate(request.asked("limit").and_then(|limit| limit.parse().ok()).unwrap_or(10));
        page(rows)
    }

    pub(super) fn create_project(&self, body: &Value) -> Reply {
        if !is_display_name(&body["displayName"]) || !body["externalId"].is_string() {
            return framework_error(400, "FST_ERR_VALIDATION", "body/displayName Invalid string: must match pattern /^[^./]+$/");
        }
        if body.to_string().contains("\\u0000") {
            return database_error("22021", "invalid byte sequence for encoding \"UTF8\": 0x00");
        }
        let mut tables = self.tables.borrow_mut();
        if tables.projects.iter().any(|project| project["externalId"] == body["externalId"]) {
            let message = "duplicate key value violates unique constraint \"idx_project_platform_id_external_id\"";
            return database_error("23505", message);
        }
        let (time, number) = tables.tick(self.writes_per_millisecond);
        let mut project = body.clone();
        project["id"] = json!(format!("Project{number:014}"));
        project["created"] = json!(time);
        tables.projects.push(project.clone());
        answer(201, &project)
    }
}

/// What the server's pattern `^[^./]+$` takes.
fn is_display_name(name: &Value) -> bool {
    name.as_str().is_some_and(|name| !name.is_empty() && !name.contains(['.', '/']))
}
