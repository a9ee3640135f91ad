//! Calls for one connection key in one process: equal ones share one flow, others take turns.
//!
//! A *flight* is a flow that is on its way, with the callers that wait for it. It is driven by its callers: whichever was woken
//! last takes it a step further. So it lives as long as one of them waits, and needs nobody to run it.

#![allow(async_fn_in_trait, reason = "the hosts are single-threaded, and so are their futures")]

use std::cell::{Cell, RefCell};
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use crate::error::{Code, Error};
use crate::host::Host;
use crate::json::Json;
use crate::provision::{Order, fulfil};
use crate::text::joined;

type Outcome = Result<Json, Error>;

/// A host's timer may end a little early, in milliseconds.
const EARLY: f64 = 50.0;

/// A host whose calls can be shared.
pub trait SharingHost: Host + Sized + 'static {
    /// Whether one caller can wait for what another one began. Where the runtime ties promises and timers to the request that
    /// made them, it cannot.
    fn can_share(&self) -> bool;

    /// The flights of the process.
    fn flights(&self) -> &Flights<Self>;

    /// Whether requests, and receipts, go the same way as those of another caller's host.
    fn is_like(&self, other: &Self) -> bool;

    /// The same host for a flow of several callers, which none of their signals ends; [`abort`](SharingHost::abort) does.
    fn for_several(&self) -> Self;

    /// Ends what is under way on a host made by [`for_several`](SharingHost::for_several).
    fn abort(&self);

    /// Is ready when the caller aborts, and never else.
    async fn aborted(&self);
}

/// The flights of a process, in the order in which they began.
pub struct Flights<H>(RefCell<Vec<Rc<Flight<H>>>>);

struct Flight<H> {
    host: H,
    order: Order,
    /// How many callers wait.
    callers: Cell<u32>,
    /// What is still to be done, if anything.
    flow: RefCell<Option<Pin<Box<dyn Future<Output = Outcome>>>>>,
    outcome: RefCell<Option<Outcome>>,
    /// Whom to wake when there is an outcome, or when nobody drives the flow any more.
    waiting: RefCell<Vec<Waker>>,
}

/// [`provision_connection`](crate::provision::provision_connection) that shares the flow of equal calls, and waits for others
/// that are about the same key. Each caller has a signal of its own: it ends the caller's wait, and the flow with the last one.
///
/// # Errors
/// The same, and `ABORTED` while the flow goes on for others.
pub async fn provision_connection<H: SharingHost>(host: H, options: Json) -> Outcome {
    let mut order = Order::take(&host, options).await?;
    if !host.can_share() {
        return fulfil(&host, &order).await;
    }
    loop {
        let deadline = order.deadline;
        let (flight, spare) = host.flights().join(&host, order);
        let outcome = match first(flight.outcome(), end_of_wait(&host, deadline, flight.order.deadline)).await {
            Ok(outcome) => outcome,
            Err(why) if flight.leave() > 0 => {
                let may_be_spent = why.code() == Code::Timeout && flight.order.options.credentials.one_use;
                return Err(if may_be_spent { why.with_spent_code() } else { why });
            }
            Err(why) => {
                flight.host.abort();
                let outcome = flight.outcome().await;
                host.flights().forget_finished();
                return outcome.map_err(|error| if why.code() == Code::Timeout { why } else { error });
            }
        };
        host.flights().forget_finished();
        // The time of the one who began ran out, and ours may not have. After any other time-out another try would do no better;
        // and a code that works once may have been sent.
        let is_over = host.clock() > flight.order.deadline - EARLY && !flight.order.options.credentials.one_use;
        match (outcome, spare) {
            (Err(error), Some(spare)) if error.code() == Code::Timeout && is_over && host.clock() < deadline => order = spare,
            (outcome, _) => return outcome,
        }
    }
}

/// Waits for what ends a caller's wait before the flow's end: the caller's abort; or the end of the caller's time, which comes
/// first where the flow was begun by someone who has more.
async fn end_of_wait<H: SharingHost>(host: &H, deadline: f64, of_flow: f64) -> Error {
    if deadline >= of_flow {
        host.aborted().await;
    } else if host.sleep((deadline - host.clock()).max(0.0)).await.is_ok() {
        let text = "The call's time ran out while another call did the same, which goes on";
        return Error::new(Code::Timeout, text).retryable();
    }
    Error::new(Code::Aborted, "The call was aborted; other callers wait for the same, so that it goes on.")
}

impl<H> Flights<H> {
    /// No flights.
    pub const fn new() -> Self {
        Flights(RefCell::new(Vec::new()))
    }
}

impl<H> Default for Flights<H> {
    fn default() -> Self {
        Flights::new()
    }
}

impl<H: SharingHost> Flights<H> {
    /// Joins the flight that does what an order says, or begins one behind all others of the key. Gives the order back where it
    /// was not needed. A flight whose write was sent is not joined: another process may have written since, and its own caller may
    /// have been told so before this call began.
    fn join(&self, host: &H, order: Order) -> (Rc<Flight<H>>, Option<Order>) {
        let mut flights = self.0.borrow_mut();
        // What is there after its time never ends, as is told at `flow`.
        flights.retain(|flight| flight.order.deadline + EARLY > host.clock());
        let mut before = Vec::new();
        flights.iter().filter(|flight| is_of_one_key(&flight.order, &order)).for_each(|flight| before.push(Rc::clone(flight)));
        if let Some(last) = before.last()
            && last.callers.get() > 0
            && !last.order.write_sent.get()
            && is_equal(&last.order, &order)
            && last.host.is_like(host)
        {
            last.callers.set(last.callers.get() + 1);
            return (Rc::clone(last), Some(order));
        }
        let flight = Rc::new(Flight {
            host: host.for_several(),
            order,
            callers: Cell::new(1),
            flow: RefCell::new(None),
            outcome: RefCell::new(None),
            waiting: RefCell::new(Vec::new()),
        });
        flight.flow.replace(Some(Box::pin(flow(Rc::clone(&flight), before))));
        flights.push(Rc::clone(&flight));
        (flight, None)
    }

    /// Lets go of credentials that are not needed any more.
    fn forget_finished(&self) {
        self.0.borrow_mut().retain(|flight| flight.outcome.borrow().is_none());
    }
}

fn is_of_one_key(one: &Order, other: &Order) -> bool {
    one.options.key.as_str() == other.options.key.as_str() && one.options.instance == other.options.instance
}

fn is_equal(one: &Order, other: &Order) -> bool {
    one.api_key == other.api_key && one.options.is_equal(&other.options)
}

/// Waits for the flights before, whatever becomes of them, and does what the order says. It waits for each: one that gives up its
/// own wait ends before its turn. One that is there after its own time is not waited for any longer: a runtime took its callers
/// away, and nobody drives it to its end.
async fn flow<H: SharingHost>(flight: Rc<Flight<H>>, all_before: Vec<Rc<Flight<H>>>) -> Outcome {
    let Flight { host, order, .. } = &*flight;
    for before in all_before {
        let end = order.deadline.min(before.order.deadline + EARLY);
        let time = host.sleep((end - host.clock()).max(0.0));
        if let Err(ended) = first(before.end(), time).await
            && (ended.is_err() || host.clock() >= order.deadline)
        {
            return Err(waited_in_vain(ended.is_err()));
        }
    }
    fulfil(host, order).await
}

fn waited_in_vain(aborted: bool) -> Error {
    let what = "while it waited for another call about this customer; nothing was sent.";
    if aborted {
        return Error::new(Code::Aborted, joined(&["The call was aborted ", what]));
    }
    Error::new(Code::Timeout, joined(&["The call's time ran out ", what])).retryable()
}

impl<H> Flight<H> {
    /// Takes a caller's part in driving the flow, and gives the outcome.
    async fn outcome(&self) -> Outcome {
        poll_fn(|context| {
            self.drive(context);
            self.poll(context)
        })
        .await
    }

    /// Waits for the outcome without driving the flow.
    async fn end(&self) -> Outcome {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&self, context: &mut Context<'_>) -> Poll<Outcome> {
        if let Some(outcome) = &*self.outcome.borrow() {
            return Poll::Ready(outcome.clone());
        }
        let mut waiting = self.waiting.borrow_mut();
        if !waiting.iter().any(|waker| waker.will_wake(context.waker())) {
            waiting.push(context.waker().clone());
        }
        Poll::Pending
    }

    fn drive(&self, context: &mut Context<'_>) {
        let mut flow = self.flow.borrow_mut();
        if let Some(Poll::Ready(outcome)) = flow.as_mut().map(|flow| flow.as_mut().poll(context)) {
            // The flow holds this flight, which would else hold itself for ever.
            *flow = None;
            self.outcome.replace(Some(outcome));
            self.wake();
        }
    }

    /// One caller less; another one has to drive the flow then. Returns how many are left.
    fn leave(&self) -> u32 {
        self.callers.set(self.callers.get() - 1);
        self.wake();
        self.callers.get()
    }

    fn wake(&self) {
        self.waiting.take().into_iter().for_each(Waker::wake);
    }
}

/// Waits for two things, and gives what is ready first.
async fn first<A, B>(wanted: impl Future<Output = A>, end: impl Future<Output = B>) -> Result<A, B> {
    let (mut wanted, mut end) = (pin!(wanted), pin!(end));
    poll_fn(|context| match wanted.as_mut().poll(context) {
        Poll::Ready(wanted) => Poll::Ready(Ok(wanted)),
        Poll::Pending => end.as_mut().poll(context).map(Err),
    })
    .await
}
