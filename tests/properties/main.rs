//! What holds for any id, any options, any answers and any order of events.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a panic is how a test tells that it failed"
)]

#[path = "../model_server/mod.rs"]
mod model_server;
#[path = "../scripted_host/mod.rs"]
mod scripted_host;

mod answers;
mod any;
mod faults;
mod ids;
mod look_alikes;
mod options;
mod secrets;
mod together;

use proptest::test_runner::{Config, RngSeed};

/// So many cases, or as many as the environment's `PROPTEST_CASES` says, and no file that keeps the failed ones. They are the same each
/// time, unless its `PROPTEST_RNG_SEED` has another seed.
fn cases(cases: u32) -> Config {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok());
    let usual = Config::default();
    let rng_seed = if usual.rng_seed == RngSeed::Random { RngSeed::Fixed(1) } else { usual.rng_seed };
    Config { cases: asked.unwrap_or(cases), failure_persistence: None, rng_seed, ..usual }
}
