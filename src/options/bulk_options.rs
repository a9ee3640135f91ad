//! How a run for many customers goes about its work.

use crate::json::Json;
use crate::options::rules::{Kind, Rule, optional};

/// The server checks five credentials at a time (Activepieces 0.85.4): more customers at once only wait there.
const DEFAULT_CONCURRENCY: f64 = 5.0;

/// The most that JavaScript counts exactly.
const MOST: f64 = 9_007_199_254_740_991.0;

/// The rules of these options. `onProgress` is the caller's.
pub const BULK_OPTIONS: &[Rule] = &[
    optional("concurrency", Kind::Whole(1.0, 50.0, "must be a whole number from 1 to 50")),
    optional("failFast", Kind::Boolean),
    optional("total", Kind::Whole(0.0, MOST, "must be a whole number, 0 or more")),
];

/// The checked options.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BulkOptions {
    /// How many customers are under way at once, at most.
    pub concurrency: usize,
    /// Whether no customer is begun after one failed.
    pub fail_fast: bool,
    /// How many customers there are, where the caller told.
    pub total: Option<f64>,
}

impl BulkOptions {
    /// Reads options that fit [`BULK_OPTIONS`].
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to be a whole number from 1 to 50")]
    pub fn read(given: &Json) -> Self {
        BulkOptions {
            concurrency: given.number_property("concurrency").unwrap_or(DEFAULT_CONCURRENCY) as usize,
            fail_fast: given.property("failFast") == Some(&Json::Bool(true)),
            total: given.number_property("total"),
        }
    }
}
