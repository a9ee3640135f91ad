//! How many customers are under way at once: fewer while the server cannot keep up, and one more at a time once it can again.

use crate::error::{Code, Error};

/// No pause that the server asks for is longer, in milliseconds.
const LONGEST_PAUSE: f64 = 900_000.0;

/// How many customers may be under way at a time. Congestion halves the width, at most once for those that were under way together; as many
/// successes as the width is wide add one.
pub struct Pace {
    most: usize,
    width: usize,
    successes: usize,
    /// When the width was halved last, on the host's clock.
    halved_at: f64,
    /// No customer begins before this time, on the host's clock.
    not_before: f64,
}

impl Pace {
    /// The full width.
    pub fn new(most: usize) -> Self {
        Pace { most, width: most, successes: 0, halved_at: f64::NEG_INFINITY, not_before: f64::NEG_INFINITY }
    }

    /// How many may be under way now.
    pub fn width(&self) -> usize {
        self.width
    }

    /// How long no customer may begin from now on, in milliseconds; nothing where one may.
    pub fn pause(&self, now: f64) -> Option<f64> {
        Some(self.not_before - now).filter(|pause| *pause > 0.0)
    }

    /// Notes that a customer who was begun at that time succeeded.
    pub fn note_success(&mut self) {
        self.successes += 1;
        if self.successes >= self.width && self.width < self.most {
            self.width += 1;
            self.successes = 0;
        }
    }

    /// Notes that a customer who was begun at that time failed.
    pub fn note_failure(&mut self, begun_at: f64, now: f64, error: &Error) {
        if let Some(delay) = error.data().retry_after {
            self.not_before = self.not_before.max(now + delay.min(LONGEST_PAUSE));
        }
        if is_congestion(error) && begun_at >= self.halved_at {
            self.width = (self.width / 2).max(1);
            self.successes = 0;
            self.halved_at = now;
        }
    }
}

/// Whether a failure tells that the server, or what is in front of it, cannot keep up.
fn is_congestion(error: &Error) -> bool {
    let data = error.data();
    match data.code {
        Code::RateLimited | Code::Network => true,
        Code::ServerError => matches!(data.server_status, Some(502..=504)) || data.retry_after.is_some(),
        // A function of the caller's that is slow says nothing of the server.
        Code::Timeout => data.field.is_none(),
        _ => data.retry_after.is_some(),
    }
}
