//! Texts that many rows have in common.

use std::cell::RefCell;
use std::collections::HashSet;
use std::rc::Rc;

/// Each text once.
#[derive(Default)]
pub struct Texts(RefCell<HashSet<Rc<str>>>);

impl Texts {
    /// The one copy of a text.
    pub fn shared(&self, text: &str) -> Rc<str> {
        let mut known = self.0.borrow_mut();
        if let Some(copy) = known.get(text) {
            return Rc::clone(copy);
        }
        let copy: Rc<str> = text.into();
        known.insert(Rc::clone(&copy));
        copy
    }

    /// The one copy of a text that may be of no further use; a new copy where there is none.
    pub fn of_a_draft(&self, text: &str) -> Rc<str> {
        self.0.borrow().get(text).map_or_else(|| text.into(), Rc::clone)
    }

    /// Makes a copy the only one, or takes the one that there is.
    pub fn share(&self, copy: &mut Rc<str>) {
        let mut known = self.0.borrow_mut();
        match known.get(copy.as_ref()) {
            Some(only) => *copy = Rc::clone(only),
            None => drop(known.insert(Rc::clone(copy))),
        }
    }
}
