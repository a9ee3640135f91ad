//! Calls of one process under a clock of their own. A caller goes on only when it was woken, as on a real host, so that a wake-up
//! that is lost leaves its caller waiting for ever, and the test fails.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, VecDeque};
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
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
    /// By time and number. Of times of 0 and more the bits have the same order.
    timers: RefCell<BTreeMap<(u64, u64), Waker>>,
    next_timer: Cell<u64>,
    polls: Cell<usize>,
    sent: RefCell<Vec<Sent>>,
}

/// A caller, or anything else that happens.
pub type Task = Pin<Box<dyn Future<Output = ()>>>;

/// The numbers of the tasks that were woken, each of them once, in that order.
type Ready = Arc<Mutex<VecDeque<usize>>>;

struct Woken {
    number: usize,
    is_ready: AtomicBool,
    ready: Ready,
}

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        if !self.is_ready.swap(true, Ordering::Relaxed) {
            self.ready.lock().unwrap().push_back(self.number);
        }
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
            polls: Cell::new(0),
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
        assert!(self.sent.borrow().len() <= 20_000, "the calls do not end");
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

    /// How often a caller went on, and how many timers were begun.
    pub fn effort(&self) -> (usize, u64) {
        (self.polls.get(), self.next_timer.get())
    }

    /// Waits until this time.
    pub async fn until(&self, at: f64) {
        let number = self.next_timer.replace(self.next_timer.get() + 1);
        let timer = Running { world: self, place: (at.max(0.0).to_bits(), number) };
        poll_fn(|context| {
            if self.time() >= at {
                return Poll::Ready(());
            }
            self.timers.borrow_mut().insert(timer.place, context.waker().clone());
            Poll::Pending
        })
        .await;
    }

    /// Runs all tasks to their ends. Each of `turns` says which of the woken ones goes on next.
    pub fn run(&self, tasks: Vec<Task>, turns: &[usize]) {
        let ready = Ready::default();
        let woken = |number| {
            let woken = Arc::new(Woken { number, is_ready: AtomicBool::new(false), ready: Arc::clone(&ready) });
            woken.wake_by_ref();
            woken
        };
        let mut left = tasks.len();
        let mut tasks: Vec<_> = tasks.into_iter().enumerate().map(|(number, task)| Some((task, woken(number)))).collect();
        let mut turns = turns.iter().copied().chain(std::iter::repeat(0));
        while left > 0 {
            let number = {
                let mut ready = ready.lock().unwrap();
                let at = turns.next().unwrap_or_default() % ready.len().max(1);
                ready.remove(at)
            };
            let Some(number) = number else {
                self.pass();
                continue;
            };
            let Some((task, woken)) = &mut tasks[number] else { continue };
            woken.is_ready.store(false, Ordering::Relaxed);
            self.polls.set(self.polls.get() + 1);
            let waker = Waker::from(Arc::clone(woken));
            if task.as_mut().poll(&mut Context::from_waker(&waker)).is_ready() {
                tasks[number] = None;
                left -= 1;
            }
        }
        assert!(self.timers.borrow().is_empty(), "something still waits");
    }

    /// Goes to the time of the next timer.
    fn pass(&self) {
        let mut timers = self.timers.borrow_mut();
        let next = timers.first_key_value().map_or(f64::INFINITY, |((at, _), _)| f64::from_bits(*at));
        assert!(next.is_finite(), "callers wait, and nobody goes on");
        self.time.set(next);
        while let Some(timer) = timers.first_entry().filter(|timer| f64::from_bits(timer.key().0) <= next) {
            timer.remove().wake();
        }
    }
}

/// A timer that is taken back when nobody waits for it any more.
struct Running<'a> {
    world: &'a World,
    place: (u64, u64),
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.world.timers.borrow_mut().remove(&self.place);
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
