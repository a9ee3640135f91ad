//! A connection of the lists, with no more of it kept than the rules of a connection read.

use std::rc::Rc;

use crate::activepieces::connections::Connection;
use crate::host::Node;

/// What is kept of a connection. Texts that many rows have in common are there once.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// 21 letters and digits.
    pub id: Box<str>,
    /// The key.
    pub external_id: Rc<str>,
    /// The projects that it is shared with.
    pub project_ids: Box<[Rc<str>]>,
    /// The name in lists, as it is stored.
    pub display_name: Box<str>,
    /// The piece's full package name; nothing for a credential that belongs to no piece.
    pub piece_name: Option<Rc<str>>,
    /// The piece's version that it was written for.
    pub piece_version: Rc<str>,
    /// Its auth type.
    pub auth_type: Rc<str>,
    /// `ACTIVE`, `ERROR` or `MISSING`.
    pub status: Rc<str>,
    /// `PLATFORM` or `PROJECT`.
    pub scope: Rc<str>,
    /// When it was created, as ISO 8601 text in UTC.
    pub created: Box<str>,
    /// When it was last written, as ISO 8601 text in UTC.
    pub updated: Box<str>,
}

impl Row {
    /// The row as the rules of one connection read it.
    pub fn connection(self: &Rc<Self>) -> Option<Connection<RowNode>> {
        Connection::read(RowNode::Row(Rc::clone(self)))
    }

    fn column(&self, name: &str) -> Option<&str> {
        match name {
            "id" => Some(&self.id),
            "externalId" => Some(&self.external_id),
            "displayName" => Some(&self.display_name),
            "pieceName" => self.piece_name.as_deref(),
            "pieceVersion" => Some(&self.piece_version),
            "type" => Some(&self.auth_type),
            "status" => Some(&self.status),
            "scope" => Some(&self.scope),
            "created" => Some(&self.created),
            "updated" => Some(&self.updated),
            _ => None,
        }
    }
}

/// A row, or a value in it, in the place of an answer's JSON.
#[derive(Clone)]
pub enum RowNode {
    /// The whole row.
    Row(Rc<Row>),
    /// Its `projectIds`.
    ProjectIds(Rc<Row>),
    /// A text.
    Text(String),
}

impl Node for RowNode {
    fn property(&self, name: &str) -> Option<Self> {
        match self {
            RowNode::Row(row) if name == "projectIds" => Some(RowNode::ProjectIds(Rc::clone(row))),
            RowNode::Row(row) => row.column(name).map(|text| RowNode::Text(text.to_owned())),
            _ => None,
        }
    }

    fn text(&self) -> Option<String> {
        match self {
            RowNode::Text(text) => Some(text.clone()),
            _ => None,
        }
    }

    fn items(&self) -> Option<Vec<Self>> {
        match self {
            RowNode::ProjectIds(row) => Some(row.project_ids.iter().map(|id| RowNode::Text(id.as_ref().to_owned())).collect()),
            _ => None,
        }
    }

    fn names(&self) -> Option<Vec<String>> {
        None
    }

    fn is_true(&self) -> bool {
        false
    }

    fn number(&self) -> Option<f64> {
        None
    }
}
