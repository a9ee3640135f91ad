//! The list of all projects.

use std::collections::HashMap;
use std::rc::Rc;

use crate::activepieces::client::Client;
use crate::activepieces::projects;
use crate::activepieces::request::Step;
use crate::error::Error;
use crate::fleet::list_body::Draft;
use crate::fleet::page::{self, Identified};
use crate::fleet::state::ListedProject;
use crate::fleet::texts::Texts;
use crate::host::Host;

const STEP: Step = Step::ListAllProjects;

/// All projects.
#[derive(Default)]
pub struct Projects {
    /// Each by its external id.
    pub by_external_id: HashMap<Rc<str>, ListedProject>,
    /// The external id of each by its id.
    pub external_ids: HashMap<Rc<str>, Option<Rc<str>>>,
}

/// Reads all projects by the server's cursor, so many at once.
///
/// # Errors
/// Any error of the API; `INCOMPLETE_LIST`.
pub async fn read<H: Host>(client: &Client<'_, H>, texts: &Rc<Texts>, limit: usize) -> Result<Projects, Error> {
    let mut projects = Projects::default();
    let mut cursor = None;
    loop {
        let request = projects::all(limit, cursor.as_deref());
        let page = page::ask(client, &request, limit, || ProjectDraft::new(texts)).await?;
        let before = projects.external_ids.len();
        for row in page.rows {
            projects.add(row).map_err(|why| page::incomplete(client, STEP, why))?;
        }
        cursor = page.next;
        match cursor {
            None => return Ok(projects),
            // A server that does not follow its own cursor would go on for ever.
            Some(_) if projects.external_ids.len() == before => {
                return Err(page::incomplete(client, STEP, "the server's cursor leads to what was listed before"));
            }
            Some(_) => {}
        }
    }
}

impl Projects {
    /// A project that was renamed meanwhile may come twice.
    fn add(&mut self, row: ProjectRow) -> Result<(), &'static str> {
        let ProjectRow { id, external_id, display_name } = row;
        if let Some(Some(former)) = self.external_ids.insert(Rc::clone(&id), external_id.clone()) {
            self.by_external_id.remove(&former);
        }
        let Some(external_id) = external_id else { return Ok(()) };
        match self.by_external_id.insert(external_id, ListedProject { id, display_name }) {
            Some(_) => Err("a project was made again meanwhile"),
            None => Ok(()),
        }
    }
}

struct ProjectRow {
    id: Rc<str>,
    external_id: Option<Rc<str>>,
    display_name: Option<Box<str>>,
}

impl Identified for ProjectRow {
    fn id(&self) -> &str {
        &self.id
    }
}

struct ProjectDraft {
    texts: Rc<Texts>,
    id: Option<Rc<str>>,
    external_id: Option<Rc<str>>,
    display_name: Option<Box<str>>,
}

impl ProjectDraft {
    fn new(texts: &Rc<Texts>) -> Self {
        ProjectDraft { texts: Rc::clone(texts), id: None, external_id: None, display_name: None }
    }
}

impl Draft for ProjectDraft {
    type Row = ProjectRow;

    fn text(&mut self, name: &str, text: &str) {
        match name {
            "id" => self.id = Some(self.texts.shared(text)),
            "externalId" => self.external_id = Some(self.texts.shared(text)),
            "displayName" => self.display_name = Some(text.into()),
            _ => {}
        }
    }

    fn list(&mut self, _name: &str) {}

    fn item(&mut self, _text: &str) {}

    fn end(&mut self) -> Option<ProjectRow> {
        let (external_id, display_name) = (self.external_id.take(), self.display_name.take());
        Some(ProjectRow { id: self.id.take()?, external_id, display_name })
    }
}
