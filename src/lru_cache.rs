//! A small in-process LRU cache, shared by calls that never run at the same instant.

use std::any::Any;
use std::cell::RefCell;
use std::marker::PhantomData;
use std::num::NonZeroUsize;

/// A cache of values of any type, so that the code of `lru` is in the WebAssembly once and not once for each type of value.
type AnyCache = lru::LruCache<String, Box<dyn Any>>;

/// A bounded number of values by name; the least recently used ones are evicted first.
pub struct LruCache<V> {
    cache: RefCell<AnyCache>,
    values: PhantomData<V>,
}

impl<V: Clone + 'static> LruCache<V> {
    /// An empty cache with room for `capacity` values.
    pub fn new(capacity: NonZeroUsize) -> Self {
        LruCache { cache: RefCell::new(AnyCache::new(capacity)), values: PhantomData }
    }

    /// An empty cache that evicts nothing.
    pub fn unbounded() -> Self {
        LruCache { cache: RefCell::new(AnyCache::unbounded()), values: PhantomData }
    }

    /// The value of this name.
    pub fn get(&self, name: &str) -> Option<V> {
        self.cache.borrow_mut().get(name)?.downcast_ref().cloned()
    }

    /// Stores a value under this name.
    pub fn set(&self, name: &str, value: V) {
        self.cache.borrow_mut().put(name.to_owned(), Box::new(value));
    }

    /// Changes values where they are. Looking at one does not count as a use of it.
    pub fn change_all(&self, mut change: impl FnMut(&mut V)) {
        for (_, value) in self.cache.borrow_mut().iter_mut() {
            value.downcast_mut().into_iter().for_each(&mut change);
        }
    }

    /// Removes the value of this name.
    pub fn remove(&self, name: &str) {
        self.cache.borrow_mut().pop(name);
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

    #[test]
    fn an_unbounded_cache_evicts_nothing() {
        let cache = LruCache::unbounded();
        (0..20_000).for_each(|number| cache.set(&number.to_string(), number));
        assert!((0..20_000).all(|number| cache.get(&number.to_string()) == Some(number)));
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
