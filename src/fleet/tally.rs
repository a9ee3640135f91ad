//! How far a run for many customers has come, and how long the rest will take.

use crate::json::Json;

/// How far a run has come.
#[derive(Clone, Debug, PartialEq)]
pub struct Tally {
    /// How many have an outcome.
    pub done: u32,
    /// How many of them failed.
    pub failed: u32,
    /// How many of those could not even be told apart, for they have no id.
    pub nameless: u32,
    total: Option<f64>,
    begun_at: f64,
}

impl Tally {
    /// Nothing is done yet at that time, on the host's clock.
    pub fn new(total: Option<f64>, begun_at: f64) -> Self {
        Tally { done: 0, failed: 0, nameless: 0, total, begun_at }
    }

    /// The TypeScript type `FleetProgress`. `pause` is how long the server's wish to be left alone still lasts.
    pub fn progress(&self, now: f64, pause: Option<f64>) -> Json {
        let done = f64::from(self.done);
        let elapsed = now - self.begun_at;
        let per_second = if elapsed > 0.0 { done / elapsed * 1000.0 } else { 0.0 };
        let mut progress = Json::object();
        progress.set_count("done", self.done);
        progress.set_count("failed", self.failed);
        if let Some(total) = self.total {
            progress.set("total", Json::Number(total));
        }
        progress.set("perSecond", Json::Number(per_second));
        // A total that was told wrong tells nothing of what is left.
        if let Some(left) = self.total.map(|total| total - done).filter(|left| *left >= 0.0 && per_second > 0.0) {
            progress.set("remainingMilliseconds", Json::Number((left / per_second * 1000.0 + pause.unwrap_or_default()).ceil()));
        }
        if let Some(pause) = pause {
            progress.set("waiting", Json::Number(pause.ceil()));
        }
        progress
    }
}
