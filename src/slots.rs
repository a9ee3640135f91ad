//! A limit on how many calls run at once. Those above it wait in the order in which they came.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

/// So many slots, and the queue of those that wait for one.
pub struct Slots {
    free: Cell<usize>,
    queue: RefCell<VecDeque<Rc<Waiter>>>,
}

/// One that waits.
#[derive(Default)]
struct Waiter {
    state: Cell<State>,
    waker: RefCell<Option<Waker>>,
}

#[derive(Clone, Copy, Default, PartialEq)]
enum State {
    #[default]
    Waiting,
    /// A slot was handed over and not taken yet.
    Granted,
    /// It took its slot, or stopped waiting.
    Done,
}

/// A slot in use; dropping it frees the slot.
pub struct Slot(Rc<Slots>);

impl Slots {
    /// A number of free slots.
    pub fn new(count: usize) -> Rc<Self> {
        Rc::new(Slots { free: Cell::new(count), queue: RefCell::default() })
    }

    /// Waits for a slot. Dropping the future leaves the queue.
    pub async fn take(self: &Rc<Self>) -> Slot {
        if self.free.get() > 0 {
            self.free.set(self.free.get() - 1);
            return Slot(Rc::clone(self));
        }
        let place = Place { slots: self, waiter: Rc::default() };
        self.queue.borrow_mut().push_back(Rc::clone(&place.waiter));
        poll_fn(|context| {
            if place.waiter.state.get() == State::Granted {
                return Poll::Ready(());
            }
            place.waiter.waker.replace(Some(context.waker().clone()));
            Poll::Pending
        })
        .await;
        place.waiter.state.set(State::Done);
        Slot(Rc::clone(self))
    }

    /// How many wait for a slot.
    pub fn waiting(&self) -> usize {
        self.queue.borrow().iter().filter(|waiter| waiter.state.get() == State::Waiting).count()
    }

    /// Hands a slot to the first in the queue that still waits.
    fn release(&self) {
        loop {
            let Some(next) = self.queue.borrow_mut().pop_front() else {
                self.free.set(self.free.get() + 1);
                return;
            };
            if next.state.get() == State::Waiting {
                next.state.set(State::Granted);
                if let Some(waker) = next.waker.take() {
                    waker.wake();
                }
                return;
            }
        }
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        self.0.release();
    }
}

/// A place in the queue.
struct Place<'a> {
    slots: &'a Slots,
    waiter: Rc<Waiter>,
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        if self.waiter.state.replace(State::Done) == State::Granted {
            self.slots.release();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::Future;
    use std::pin::Pin;
    use std::task::Context;

    use super::*;

    type Taking<'a> = Pin<Box<dyn Future<Output = Slot> + 'a>>;

    fn poll(taking: &mut Taking<'_>) -> Option<Slot> {
        match taking.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(slot) => Some(slot),
            Poll::Pending => None,
        }
    }

    #[test]
    fn slots_are_handed_over_in_order() {
        let slots = Slots::new(1);
        let first = pollster::block_on(slots.take());
        let (mut second, mut third): (Taking<'_>, Taking<'_>) = (Box::pin(slots.take()), Box::pin(slots.take()));
        assert!(poll(&mut second).is_none() && poll(&mut third).is_none());
        assert_eq!(slots.waiting(), 2);
        drop(first);
        assert!(poll(&mut third).is_none());
        let slot = poll(&mut second);
        assert!(slot.is_some());
        drop(slot);
        assert!(poll(&mut third).is_some());
    }

    #[test]
    fn a_newcomer_does_not_overtake_one_who_was_handed_a_slot() {
        let slots = Slots::new(1);
        let first = pollster::block_on(slots.take());
        let mut second: Taking<'_> = Box::pin(slots.take());
        assert!(poll(&mut second).is_none());
        drop(first);
        let mut newcomer: Taking<'_> = Box::pin(slots.take());
        assert!(poll(&mut newcomer).is_none());
        assert!(poll(&mut second).is_some());
    }

    #[test]
    fn one_who_leaves_passes_on_what_it_was_handed() {
        let slots = Slots::new(1);
        let first = pollster::block_on(slots.take());
        let (mut second, mut third): (Taking<'_>, Taking<'_>) = (Box::pin(slots.take()), Box::pin(slots.take()));
        assert!(poll(&mut second).is_none() && poll(&mut third).is_none());
        drop(first);
        drop(second);
        assert!(poll(&mut third).is_some());
    }

    #[test]
    fn one_who_left_is_passed_over() {
        let slots = Slots::new(1);
        let first = pollster::block_on(slots.take());
        let mut second: Taking<'_> = Box::pin(slots.take());
        assert!(poll(&mut second).is_none());
        drop(second);
        drop(first);
        assert!(poll(&mut (Box::pin(slots.take()) as Taking<'_>)).is_some());
    }
}
