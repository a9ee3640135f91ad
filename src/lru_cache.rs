//! A small in-process LRU cache, shared by calls that never run at the same instant.

use std::cell::RefCell;
use std::num::NonZeroUsize;

/// A bounded number of values by name; the least recently used ones are evicted first.
pub struct LruCache<V>(RefCell<lru::LruCache<String, V>>);

impl<V: Clone> LruCache<V> {
    /// An empty cache with room for `capacity` values.
    pub fn new(capacity: NonZeroUsize) -> Self {
        LruCache(RefCell::new(lru::LruCache::new(capacity)))
    }

    /// The value of this name.
    pub fn get(&self, name: &str) -> Option<V> {
        self.0.borrow_mut().get(name).cloned()
    }

    /// Stores a value under this name.
    pub fn set(&self, name: &str, value: V) {
        self.0.borrow_mut().put(name.to_owned(), value);
    }

    /// Changes values where they are. Looking at one does not count as a use of it.
    pub fn change_all(&self, mut change: impl FnMut(&str, &mut V)) {
        self.0.borrow_mut().iter_mut().for_each(|(name, value)| change(name, value));
    }

    /// Removes the value of this name.
    pub fn remove(&self, name: &str) {
        self.0.borrow_mut().pop(name);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_least_recently_used_entry_is_evicted_first() {
        let cache = LruCache::new(NonZeroUsize::new(2).unwrap());
        cache.set("a", 1);
        cache.set("b", 2);
        assert_eq!(cache.get("a"), Some(1));
        cache.set("c", 3);
        assert_eq!((cache.get("a"), cache.get("b"), cache.get("c")), (Some(1), None, Some(3)));
    }

    #[test]
    fn a_new_value_replaces_the_old_one() {
        let cache = LruCache::new(NonZeroUsize::new(2).unwrap());
        cache.set("a", 1);
        cache.set("b", 2);
        cache.set("a", 3);
        assert_eq!((cache.get("a"), cache.get("b")), (Some(3), Some(2)));
        cache.remove("a");
        assert_eq!(cache.get("a"), None);
    }

    proptest! {
        /// Compared with a list whose last entry was used last.
        #[test]
        fn it_behaves_like_a_list_in_the_order_of_use(
            limit in 1..5_usize,
            steps in prop::collection::vec(("[a-g]", prop::option::of(0..100_u32), any::<bool>()), 0..60),
        ) {
            let cache = LruCache::new(NonZeroUsize::new(limit).unwrap());
            let mut list: VecDeque<(String, u32)> = VecDeque::new();
            for (name, value, deletes) in steps {
                let known = list.iter().position(|(known, _)| *known == name).and_then(|at| list.remove(at));
                match value {
                    Some(value) => {
                        cache.set(&name, value);
                        list.push_back((name, value));
                        if list.len() > limit {
                            list.pop_front();
                        }
                    }
                    None if deletes => cache.remove(&name),
                    None => {
                        prop_assert_eq!(cache.get(&name), known.as_ref().map(|(_, value)| *value));
                        list.extend(known);
                    }
                }
            }
            for (name, value) in &list {
                prop_assert_eq!(cache.get(name), Some(*value));
            }
        }
    }
}
