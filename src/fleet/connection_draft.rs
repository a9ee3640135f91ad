//! Makes a [`Row`] of a connection's columns.

use std::rc::Rc;

use chrono::DateTime;

use crate::fleet::list_body::Draft;
use crate::fleet::page::Identified;
use crate::fleet::row::Row;
use crate::fleet::texts::Texts;

/// A row as it was listed.
pub struct ListedRow {
    /// What is kept of it.
    pub row: Row,
    /// When it was created, in milliseconds since 1970.
    pub created: i64,
}

impl Identified for ListedRow {
    fn id(&self) -> &str {
        &self.row.id
    }
}

/// A connection of which columns are still to come.
pub struct ConnectionDraft {
    texts: Rc<Texts>,
    columns: Columns,
    /// Whether the list that began last is that of the projects.
    is_in_projects: bool,
}

#[derive(Default)]
struct Columns {
    id: Option<Box<str>>,
    external_id: Option<Rc<str>>,
    project_ids: Option<Vec<Rc<str>>>,
    display_name: Option<Box<str>>,
    piece_name: Option<Rc<str>>,
    piece_version: Option<Rc<str>>,
    auth_type: Option<Rc<str>>,
    status: Option<Rc<str>>,
    scope: Option<Rc<str>>,
    created: Option<Box<str>>,
    updated: Option<Box<str>>,
}

impl ConnectionDraft {
    /// A draft that takes its texts from these.
    pub fn new(texts: &Rc<Texts>) -> Self {
        ConnectionDraft { texts: Rc::clone(texts), columns: Columns::default(), is_in_projects: false }
    }
}

impl Draft for ConnectionDraft {
    type Row = ListedRow;

    fn text(&mut self, name: &str, text: &str) {
        let (columns, texts) = (&mut self.columns, &self.texts);
        match name {
            "id" => columns.id = Some(text.into()),
            "displayName" => columns.display_name = Some(text.into()),
            "created" => columns.created = Some(text.into()),
            "updated" => columns.updated = Some(text.into()),
            // Most rows may be of no use, and each has a key of its own.
            "externalId" => columns.external_id = Some(texts.of_a_draft(text)),
            "pieceName" => columns.piece_name = Some(texts.shared(text)),
            "pieceVersion" => columns.piece_version = Some(texts.shared(text)),
            "type" => columns.auth_type = Some(texts.shared(text)),
            "status" => columns.status = Some(texts.shared(text)),
            "scope" => columns.scope = Some(texts.shared(text)),
            _ => {}
        }
    }

    fn list(&mut self, name: &str) {
        self.is_in_projects = name == "projectIds";
        if self.is_in_projects {
            self.columns.project_ids = Some(Vec::new());
        }
    }

    fn item(&mut self, text: &str) {
        if self.is_in_projects
            && let Some(project_ids) = &mut self.columns.project_ids
        {
            project_ids.push(self.texts.of_a_draft(text));
        }
    }

    fn end(&mut self) -> Option<ListedRow> {
        let columns = std::mem::take(&mut self.columns);
        let text = |text: Option<Rc<str>>| text.unwrap_or_else(|| self.texts.shared(""));
        let created = columns.created?;
        Some(ListedRow {
            created: DateTime::parse_from_rfc3339(&created).ok()?.timestamp_millis(),
            row: Row {
                id: columns.id?,
                external_id: columns.external_id?,
                project_ids: columns.project_ids?.into(),
                display_name: columns.display_name.unwrap_or_default(),
                piece_name: columns.piece_name,
                piece_version: text(columns.piece_version),
                auth_type: text(columns.auth_type),
                status: text(columns.status),
                scope: columns.scope?,
                created,
                updated: columns.updated.unwrap_or_default(),
            },
        })
    }
}
