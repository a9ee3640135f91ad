//! Calls of one process under a clock of their own. A caller goes on only when it was woken, as on a real host, so that a wake-up
//! that is lost leaves its caller waiting for ever, and the test fails.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};

use crate::model_server::ModelServer;
use crate::scripted_host::HttpRequest;

/// A request with the time at which it was sent.
pub type Sent = (f64, HttpRequest);

/// What all calls share.
pub struct World {
    pub model: ModelServer,
    /// How long each request takes, in milliseconds.
    pub latency: f64,
    time: Cell<f64>,
    timers: RefCell<BTreeMap<u64, Timer>>,
    next_timer: Cell<u64>,
    sent: RefCell<Vec<Sent>>,
}

struct Timer {
    at: f64,
    waker: Waker,
}

/// A caller, or anything else that happens.
pub type Task = Pin<Box<dyn Future<Output = ()>>>;

struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
}

impl World {
    /// A world whose requests take so many milliseconds each.
    pub fn new(latency: f64) -> Self {
        World {
            model: ModelServer::new(),
            latency,
            time: Cell::new(0.0),
            timers: RefCell::default(),
            next_timer: Cell::new(0),
            sent: RefCell::default(),
        }
    }

    /// Milliseconds since the beginning.
    pub fn time(&self) -> f64 {
        self.time.get()
    }

    /// All requests of all callers.
    pub fn sent(&self) -> Vec<Sent> {
        self.sent.borrow().clone()
    }

    pub fn send(&self, request: HttpRequest) {
        self.sent.borrow_mut().push((self.time(), request));
        assert!(self.sent.borrow().len() <= 2000, "the calls do not end");
    }

    /// The tokens that were written, in the order of the writes, with the times at which the writes were sent.
    pub fn written(&self) -> Vec<(f64, String)> {
        let token = |request: &HttpRequest| {
            let body = request.body.clone().unwrap_or_default();
            body["value"]["props"]["access_token"].as_str().unwrap_or_default().to_owned()
        };
        let sent = self.sent();
        sent.iter().filter(|(_, request)| request.is_upsert()).map(|(at, request)| (*at, token(request))).collect()
    }

    /// Waits until this time.
    pub async fn until(&self, at: f64) {
        let number = self.next_timer.replace(self.next_timer.get() + 1);
        let timer = Running { world: self, number };
        poll_fn(|context| {
            if self.time() >= at {
                return Poll::Ready(());
            }
            let waker = context.waker().clone();
            self.timers.borrow_mut().insert(timer.number, Timer { at, waker });
            Poll::Pending
        })
        .await;
    }

    /// Runs all tasks to their ends. Each of `turns` says which of the woken ones goes on next.
    pub fn run(&self, tasks: Vec<Task>, turns: &[usize]) {
        let woken = || Arc::new(Woken(AtomicBool::new(true)));
        let mut tasks: Vec<_> = tasks.into_iter().map(|task| (task, woken())).collect();
        let mut turns = turns.iter().copied().chain(std::iter::repeat(0));
        while !tasks.is_empty() {
            let ready: Vec<usize> =
                (0..tasks.len()).filter(|at| tasks.get(*at).is_some_and(|(_, woken)| woken.0.load(Ordering::Relaxed))).collect();
            if ready.is_empty() {
                self.pass();
                continue;
            }
            let at = ready[turns.next().unwrap_or_default() % ready.len()];
            let (task, woken) = &mut tasks[at];
            woken.0.store(false, Ordering::Relaxed);
            let waker = Waker::from(Arc::clone(woken));
            if task.as_mut().poll(&mut Context::from_waker(&waker)).is_ready() {
                drop(tasks.remove(at));
            }
        }
        assert!(self.timers.borrow().is_empty(), "something still waits");
    }

    /// Goes to the time of the next timer.
    fn pass(&self) {
        let mut timers = self.timers.borrow_mut();
        let next = timers.values().map(|timer| timer.at).fold(f64::INFINITY, f64::min);
        assert!(next.is_finite(), "callers wait, and nobody goes on");
        self.time.set(next);
        timers.retain(|_, timer| {
            let is_due = timer.at <= next;
            if is_due {
                timer.waker.wake_by_ref();
            }
            !is_due
        });
    }
}

/// A timer that is taken back when nobody waits for it any more.
struct Running<'a> {
    world: &'a World,
    number: u64,
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.world.timers.borrow_mut().remove(&self.number);
    }
}

/// What ends a call.
#[derive(Clone, Default)]
pub struct Signal(Rc<RefCell<(bool, Vec<Waker>)>>);

impl Signal {
    pub fn abort(&self) {
        let mut signal = self.0.borrow_mut();
        signal.0 = true;
        signal.1.drain(..).for_each(Waker::wake);
    }

    pub fn is_aborted(&self) -> bool {
        self.0.borrow().0
    }

    /// Is ready when it is aborted.
    pub async fn aborted(&self) {
        poll_fn(|context| self.poll(context)).await;
    }

    fn poll(&self, context: &Context<'_>) -> Poll<()> {
        if self.is_aborted() {
            return Poll::Ready(());
        }
        let wakers = &mut self.0.borrow_mut().1;
        if !wakers.iter().any(|waker| waker.will_wake(context.waker())) {
            wakers.push(context.waker().clone());
        }
        Poll::Pending
    }

    /// Waits for something as long as it is not aborted; nothing where it is.
    pub async fn unless_aborted<T>(&self, wanted: impl Future<Output = T>) -> Option<T> {
        let mut wanted = std::pin::pin!(wanted);
        poll_fn(|context| match self.poll(context) {
            Poll::Ready(()) => Poll::Ready(None),
            Poll::Pending => wanted.as_mut().poll(context).map(Some),
        })
        .await
    }
}
