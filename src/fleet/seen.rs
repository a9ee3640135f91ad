//! Which customers a run has met: eight bytes for each.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The ids that were met, as hashes: two of a million customers share one by a chance of 1 in 40 million.
#[derive(Default)]
pub struct Seen(HashSet<u64>);

impl Seen {
    /// Notes an id; says whether it is new.
    pub fn insert(&mut self, id: &str) -> bool {
        let mut hasher = DefaultHasher::new();
        id.hash(&mut hasher);
        self.0.insert(hasher.finish())
    }
}
