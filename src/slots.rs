//! A limit on how many calls run at once. Those above it wait in the order in which they came.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

/// So many slots, and the queue of those that wait for one.
pub struct Slots {
    count: usize,
    held: RefCell<Vec<Rc<Waiter>>>,
    queue: RefCell<VecDeque<Rc<Waiter>>>,
}

/// One that waits for a slot, or has one.
struct Waiter {
    state: Cell<State>,
    waker: RefCell<Option<Waker>>,
    /// One that has a slot after this time was taken away by its runtime, and never gives it back.
    until: f64,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Waiting,
    /// It has a slot, which it may not know yet.
    Granted,
    /// It gave its slot back, or stopped waiting.
    Done,
}

/// A slot in use, or a place in the queue; dropping it frees the slot, or leaves the queue.
pub struct Slot {
    slots: Rc<Slots>,
    waiter: Rc<Waiter>,
}

impl Slots {
    /// A number of free slots.
    pub fn new(count: usize) -> Rc<Self> {
        Rc::new(Slots { count, held: RefCell::default(), queue: RefCell::default() })
    }

    /// Waits for a slot. Dropping the future leaves the queue. The slot is given back before `until`, or was lost; both times are in
    /// milliseconds on one clock.
    pub async fn take(self: &Rc<Self>, now: f64, until: f64) -> Slot {
        self.free_lost(now);
        let waiter = Rc::new(Waiter { state: Cell::new(State::Waiting), waker: RefCell::default(), until });
        let slot = Slot { slots: Rc::clone(self), waiter: Rc::clone(&waiter) };
        if self.held.borrow().len() < self.count {
            self.grant(waiter);
            return slot;
        }
        self.queue.borrow_mut().push_back(waiter);
        poll_fn(|context| {
            if slot.waiter.state.get() == State::Granted {
                return Poll::Ready(());
            }
            slot.waiter.waker.replace(Some(context.waker().clone()));
            Poll::Pending
        })
        .await;
        slot
    }

    /// How many wait for a slot.
    pub fn waiting(&self) -> usize {
        self.queue.borrow().iter().filter(|waiter| waiter.state.get() == State::Waiting).count()
    }

    fn grant(&self, waiter: Rc<Waiter>) {
        waiter.state.set(State::Granted);
        self.held.borrow_mut().push(waiter);
    }

    /// Hands a free slot to the first in the queue that still waits.
    fn hand_on(&self) {
        while self.held.borrow().len() < self.count {
            let Some(next) = self.queue.borrow_mut().pop_front() else { return };
            if next.state.get() == State::Waiting {
                let waker = next.waker.take();
                self.grant(next);
                waker.into_iter().for_each(Waker::wake);
            }
        }
    }

    fn free_lost(&self, now: f64) {
        self.held.borrow_mut().retain(|waiter| now <= waiter.until || waiter.state.replace(State::Done) == State::Done);
        self.hand_on();
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        if self.waiter.state.replace(State::Done) == State::Granted {
            self.slots.held.borrow_mut().retain(|waiter| !Rc::ptr_eq(waiter, &self.waiter));
            self.slots.hand_on();
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
        let first = pollster::block_on(slots.take(0.0, 1.0));
        let (mut second, mut third): (Taking<'_>, Taking<'_>) = (Box::pin(slots.take(0.0, 1.0)), Box::pin(slots.take(0.0, 1.0)));
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
        let first = pollster::block_on(slots.take(0.0, 1.0));
        let mut second: Taking<'_> = Box::pin(slots.take(0.0, 1.0));
        assert!(poll(&mut second).is_none());
        drop(first);
        let mut newcomer: Taking<'_> = Box::pin(slots.take(0.0, 1.0));
        assert!(poll(&mut newcomer).is_none());
        assert!(poll(&mut second).is_some());
    }

    #[test]
    fn one_who_leaves_passes_on_what_it_was_handed() {
        let slots = Slots::new(1);
        let first = pollster::block_on(slots.take(0.0, 1.0));
        let (mut second, mut third): (Taking<'_>, Taking<'_>) = (Box::pin(slots.take(0.0, 1.0)), Box::pin(slots.take(0.0, 1.0)));
        assert!(poll(&mut second).is_none() && poll(&mut third).is_none());
        drop(first);
        drop(second);
        assert!(poll(&mut third).is_some());
    }

    #[test]
    fn a_slot_that_was_not_given_back_in_time_is_free_again() {
        let slots = Slots::new(1);
        let lost = pollster::block_on(slots.take(0.0, 5.0));
        let mut second: Taking<'_> = Box::pin(slots.take(4.0, 9.0));
        assert!(poll(&mut second).is_none());
        // Whoever comes finds that it was lost, and stands behind those that wait.
        let mut third: Taking<'_> = Box::pin(slots.take(6.0, 10.0));
        assert!(poll(&mut third).is_none());
        let slot = poll(&mut second);
        assert!(slot.is_some());
        // It frees nothing that is another's by now.
        drop(lost);
        assert!(poll(&mut third).is_none());
        drop(slot);
        assert!(poll(&mut third).is_some());
    }

    #[test]
    fn one_who_left_is_passed_over() {
        let slots = Slots::new(1);
        let first = pollster::block_on(slots.take(0.0, 1.0));
        let mut second: Taking<'_> = Box::pin(slots.take(0.0, 1.0));
        assert!(poll(&mut second).is_none());
        drop(second);
        drop(first);
        assert!(poll(&mut (Box::pin(slots.take(0.0, 1.0)) as Taking<'_>)).is_some());
    }
}
