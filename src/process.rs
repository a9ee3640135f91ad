//! What the calls of one process share.

use crate::json::Json;
use crate::recent::Recent;

/// How many receipts a process keeps; each takes about a kilobyte.
const RECEIPTS: usize = 10_000;
/// For how many instances a process counts retries.
const INSTANCES: usize = 100;

/// What the calls of one process share, so that they need not do the same work again.
pub struct Process {
    /// Receipts by the name of their key, see [`receipts`](crate::receipts).
    pub receipts: Recent<Json>,
    /// When a connection was last written, or may have been, by its instance and key.
    pub writes: Recent<f64>,
    /// How many retries are left for an instance, see [`retry`](crate::retry).
    pub retries: Recent<f64>,
}

impl Process {
    /// One that remembers nothing yet.
    pub const fn new() -> Self {
        Process { receipts: Recent::new(RECEIPTS), writes: Recent::new(RECEIPTS), retries: Recent::new(INSTANCES) }
    }
}

impl Default for Process {
    fn default() -> Self {
        Process::new()
    }
}
