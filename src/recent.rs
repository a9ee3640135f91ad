//! What a process remembers: a bounded number of values by name, of which those that were not used for longest go first.

use std::cell::{Cell, RefCell};

/// Values by name.
pub struct Recent<V> {
    limit: usize,
    /// Sorted by name.
    entries: RefCell<Vec<Entry<V>>>,
    /// Counts the uses.
    uses: Cell<u64>,
}

struct Entry<V> {
    name: String,
    value: V,
    last_use: u64,
}

impl<V: Clone> Recent<V> {
    /// Room for so many values, 1 or more.
    pub const fn new(limit: usize) -> Self {
        Recent { limit, entries: RefCell::new(Vec::new()), uses: Cell::new(0) }
    }

    /// The value of this name.
    pub fn get(&self, name: &str) -> Option<V> {
        let mut entries = self.entries.borrow_mut();
        let at = find(&entries, name).ok()?;
        let entry = entries.get_mut(at)?;
        entry.last_use = self.next_use();
        Some(entry.value.clone())
    }

    /// Remembers a value in place of the one of this name, or of the one that was not used for longest where there is no room.
    pub fn set(&self, name: &str, value: V) {
        self.delete(name);
        let mut entries = self.entries.borrow_mut();
        if entries.len() >= self.limit
            && let Some((oldest, _)) = entries.iter().enumerate().min_by_key(|(_, entry)| entry.last_use)
        {
            entries.remove(oldest);
        }
        let (Ok(at) | Err(at)) = find(&entries, name);
        entries.insert(at, Entry { name: name.to_owned(), value, last_use: self.next_use() });
    }

    /// Forgets the value of this name.
    pub fn delete(&self, name: &str) {
        let mut entries = self.entries.borrow_mut();
        if let Ok(at) = find(&entries, name) {
            entries.remove(at);
        }
    }

    fn next_use(&self) -> u64 {
        self.uses.set(self.uses.get() + 1);
        self.uses.get()
    }
}

/// Where the entry of this name is, or else belongs.
fn find<V>(entries: &[Entry<V>], name: &str) -> Result<usize, usize> {
    entries.binary_search_by(|entry| entry.name.as_str().cmp(name))
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_was_not_used_for_longest_goes_first() {
        let recent = Recent::new(2);
        recent.set("a", 1);
        recent.set("b", 2);
        assert_eq!(recent.get("a"), Some(1));
        recent.set("c", 3);
        assert_eq!((recent.get("a"), recent.get("b"), recent.get("c")), (Some(1), None, Some(3)));
    }

    #[test]
    fn a_new_value_takes_the_place_of_the_old_one() {
        let recent = Recent::new(2);
        recent.set("a", 1);
        recent.set("b", 2);
        recent.set("a", 3);
        assert_eq!((recent.get("a"), recent.get("b")), (Some(3), Some(2)));
        recent.delete("a");
        assert_eq!(recent.get("a"), None);
    }

    proptest! {
        /// Compared with a list whose last one is the one used last.
        #[test]
        fn it_is_like_a_list_in_the_order_of_use(
            limit in 1..5_usize,
            steps in prop::collection::vec(("[a-g]", prop::option::of(0..100_u32), any::<bool>()), 0..60),
        ) {
            let recent = Recent::new(limit);
            let mut list: VecDeque<(String, u32)> = VecDeque::new();
            for (name, value, deletes) in steps {
                let known = list.iter().position(|(known, _)| *known == name).and_then(|at| list.remove(at));
                match value {
                    Some(value) => {
                        recent.set(&name, value);
                        list.push_back((name, value));
                        if list.len() > limit {
                            list.pop_front();
                        }
                    }
                    None if deletes => recent.delete(&name),
                    None => {
                        prop_assert_eq!(recent.get(&name), known.as_ref().map(|(_, value)| *value));
                        list.extend(known);
                    }
                }
            }
            for (name, value) in &list {
                prop_assert_eq!(recent.get(name), Some(*value));
            }
        }
    }
}
