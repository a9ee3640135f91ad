//! What the calls of one process share.

use std::num::NonZeroUsize;
use std::rc::Rc;

use crate::json::Json;
use crate::lru_cache::LruCache;
use crate::slots::Slots;

/// How many connections a process remembers; each takes some 0.3 KB, and about a kilobyte more with `trustFor`.
const CONNECTIONS: NonZeroUsize = NonZeroUsize::new(10_000).unwrap();
/// How many instances a process keeps account of.
const INSTANCES: NonZeroUsize = NonZeroUsize::new(100).unwrap();
/// How many pieces a process remembers.
const PIECES: NonZeroUsize = NonZeroUsize::new(100).unwrap();
/// How many calls a process has under way for one instance. The server checks five credentials at a time, so more calls would
/// only time out together.
pub const CALLS_AT_ONCE: usize = 50;

/// What the calls of one process share, so that they need not repeat each other's work. Losing any of it costs requests,
/// never correctness.
pub struct Process {
    /// What was last seen of a connection, by instance and key.
    pub last_seen: LruCache<LastSeen>,
    /// What a piece declares, by instance, platform, piece and version.
    pub pieces: LruCache<RememberedPiece>,
    /// How many retries are left for an instance.
    pub retries: LruCache<f64>,
    /// The calls under way for an instance.
    slots: LruCache<Rc<Slots>>,
}

/// What was last seen of a connection.
#[derive(Clone, Default)]
pub struct LastSeen {
    /// A mark of the API key that it was seen with.
    pub mark: String,
    /// The customer's project.
    pub project_id: Option<String>,
    /// What may be told again without asking the server.
    pub trusted: Option<Trusted>,
    /// The writes whose outcome is unknown, one of each content.
    pub unsettled: Vec<UnsettledWrite>,
}

/// A write that the server may still finish.
#[derive(Clone)]
pub struct UnsettledWrite {
    /// What it writes, as a digest.
    pub content: [u8; 32],
    /// From this time on, on the host's clock, the server cannot finish it any more.
    pub until: f64,
}

/// What a call saw, for `trustFor`.
#[derive(Clone)]
pub struct Trusted {
    /// Of which write: credentials and all else that was written, as a digest.
    pub content: [u8; 32],
    /// When it was seen, on the host's clock.
    pub at: f64,
    /// What was seen.
    pub facts: Rc<Json>,
}

/// What a piece declares, as it was read at a time.
#[derive(Clone)]
pub struct RememberedPiece {
    /// The props; nothing where the piece could not be read.
    pub props: Option<Rc<Vec<DeclaredProp>>>,
    /// When it was read, on the host's clock.
    pub at: f64,
}

/// A prop of a piece's auth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclaredProp {
    /// Its name.
    pub name: String,
    /// Whether the piece cannot do without it.
    pub required: bool,
}

impl Process {
    /// A process that has seen nothing yet.
    pub fn new() -> Self {
        Process {
            last_seen: LruCache::new(CONNECTIONS),
            pieces: LruCache::new(PIECES),
            retries: LruCache::new(INSTANCES),
            slots: LruCache::new(INSTANCES),
        }
    }

    /// The slots for calls to an instance.
    pub fn slots(&self, instance: &str) -> Rc<Slots> {
        self.slots.get(instance).unwrap_or_else(|| {
            let slots = Slots::new(CALLS_AT_ONCE);
            self.slots.set(instance, Rc::clone(&slots));
            slots
        })
    }
}

impl Default for Process {
    fn default() -> Self {
        Process::new()
    }
}
