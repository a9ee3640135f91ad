//! What the lists of a server showed: all projects, and the connections that matter.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use crate::fleet::row::Row;

/// What the lists of a server showed.
#[derive(Default)]
pub struct State {
    /// The id and the display name of each project by its external id.
    pub projects: HashMap<Rc<str>, ListedProject>,
    /// The external id of each project by its id; nothing for a project that has none.
    pub external_ids: HashMap<Rc<str>, Option<Rc<str>>>,
    /// The global connections that matter, by key, the oldest first.
    pub rows: BTreeMap<Rc<str>, Vec<Rc<Row>>>,
    /// The connections of projects' own users under keys that matter, by key.
    pub shadows: HashMap<Rc<str>, Vec<Rc<Row>>>,
    /// Whether connections that no living project has are among the rows.
    pub has_leftovers: bool,
    /// What may have remained unseen.
    pub warnings: Vec<String>,
}

/// What is kept of a project.
pub struct ListedProject {
    /// Its id.
    pub id: Rc<str>,
    /// Its name.
    pub display_name: Option<Box<str>>,
}
