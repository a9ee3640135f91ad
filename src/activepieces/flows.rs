//! `/flows`: what a customer has built.

use crate::activepieces::request::{Request, Step};
use crate::host::Node;

/// Asks for one enabled flow of a project.
pub fn enabled(project_id: &str) -> Request {
    Request::get(Step::ListFlows, "/flows", &[("projectId", project_id), ("status", "ENABLED"), ("limit", "1")])
}

/// Whether [`enabled`] found a flow; nothing where the answer does not tell. A server that does not know a filter ignores it, so a
/// flow of another project or of another status says nothing about those behind it.
pub fn found(response: &impl Node, project_id: &str) -> Option<bool> {
    let flows = response.property("data")?.items()?;
    let Some(flow) = flows.first() else { return Some(false) };
    (flow.is("projectId", project_id) && flow.is("status", "ENABLED")).then_some(true)
}
