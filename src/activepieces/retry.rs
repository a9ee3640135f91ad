//! When a failed request is tried again, how long to wait before, and how many retries a failing server is given.

use crate::host::{Host, Response};
use crate::lru_cache::LruCache;

/// The first wait is up to so many milliseconds; each further one up to twice as many.
const FIRST_WAIT: f64 = 500.0;
/// No wait of our own choice is longer, in milliseconds.
const LONGEST_WAIT: f64 = 8_000.0;

/// So many retries in a row are sent to an instance that answers nothing well, by all calls of the process together.
const RETRIES: f64 = 100.0;
/// What a request that succeeded at once gives back of a retry. The figures are those that the SDKs of AWS go by.
const PART_OF_A_RETRY: f64 = 0.2;

/// Takes one of the retries that are left for an instance; false where there is none. Without such a limit a server that broke
/// down under its load would get three times as much of it.
pub fn take(retries: &LruCache<f64>, instance: &str) -> bool {
    let left = retries.get(instance).unwrap_or(RETRIES);
    if left < 1.0 {
        return false;
    }
    retries.set(instance, left - 1.0);
    true
}

/// Gives back what a success earns: the retry that it was, or else a part of one.
pub fn give_back(retries: &LruCache<f64>, instance: &str, was_retry: bool) {
    if let Some(left) = retries.get(instance) {
        let left = left + if was_retry { 1.0 } else { PART_OF_A_RETRY };
        retries.set(instance, left.min(RETRIES));
    }
}

/// How long to wait before the next try, in milliseconds: what the server asks for, or else a random part of a span that
/// doubles each time ("full jitter"), so that clients that failed together do not come back together.
pub fn wait(host: &impl Host, failures: u32, asked: Option<f64>) -> f64 {
    asked.unwrap_or_else(|| {
        let span = FIRST_WAIT * f64::from(1_u32 << failures.min(8));
        span.min(LONGEST_WAIT) * host.random()
    })
}

/// How long the server asks to wait, in milliseconds: `retry-after-ms`, or `Retry-After` in seconds or as a date.
pub fn asked_wait(host: &impl Host, answer: &impl Response) -> Option<f64> {
    if let Some(milliseconds) = answer.header("retry-after-ms").and_then(|text| number(&text)) {
        return Some(milliseconds);
    }
    let text = answer.header("retry-after")?;
    match number(&text) {
        Some(seconds) => Some(seconds * 1000.0),
        // A date begins with the day's name. Hosts take much else for one: JavaScript makes a day of `-1`.
        None if !text.starts_with(|c: char| c.is_ascii_alphabetic()) => None,
        None => host.parse_date(&text).map(|date| (date - host.now()).max(0.0)),
    }
}

/// A plain decimal number, without the sign, exponent or blank that a lenient parser would take.
fn number(text: &str) -> Option<f64> {
    let mut value = 0.0;
    let mut unit = None;
    for byte in text.bytes() {
        match (byte, &mut unit) {
            (b'0'..=b'9', None) => value = value * 10.0 + f64::from(byte - b'0'),
            (b'0'..=b'9', Some(unit)) => {
                *unit /= 10.0;
                value += f64::from(byte - b'0') * *unit;
            }
            (b'.', None) => unit = Some(1.0),
            _ => return None,
        }
    }
    text.bytes().any(|byte| byte.is_ascii_digit()).then_some(value)
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroUsize;

    use super::*;

    #[test]
    fn a_hundred_retries_in_a_row_are_all_that_an_instance_gets() {
        let retries = LruCache::new(NonZeroUsize::new(2).unwrap());
        assert_eq!((0..200).filter(|_| take(&retries, "a")).count(), 100);
        assert!(take(&retries, "b"));
    }

    #[test]
    fn success_gives_retries_back() {
        let retries = LruCache::new(NonZeroUsize::new(2).unwrap());
        while take(&retries, "a") {}
        give_back(&retries, "a", true);
        assert!(take(&retries, "a") && !take(&retries, "a"));
        (0..4).for_each(|_| give_back(&retries, "a", false));
        assert!(!take(&retries, "a"));
        (0..2).for_each(|_| give_back(&retries, "a", false));
        assert!(take(&retries, "a") && !take(&retries, "a"));
    }

    #[test]
    fn no_more_comes_back_than_was_there() {
        let retries = LruCache::new(NonZeroUsize::new(2).unwrap());
        assert!(take(&retries, "a"));
        (0..50).for_each(|_| give_back(&retries, "a", true));
        assert_eq!((0..200).filter(|_| take(&retries, "a")).count(), 100);
    }

    #[test]
    fn a_number_is_digits_and_at_most_one_point() {
        for (text, expected) in [("0", 0.0), ("7", 7.0), ("120", 120.0), ("007", 7.0), ("0.5", 0.5), ("1.25", 1.25), ("3.0", 3.0)]
        {
            assert_eq!(number(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn a_number_may_be_very_long() {
        assert!(number(&"9".repeat(400)).is_some_and(|number| number > 1e300));
        assert!(number(&format!("0.{}", "3".repeat(400))).is_some_and(|number| (number - 1.0 / 3.0).abs() < 1e-9));
    }

    #[test]
    fn anything_else_is_no_number() {
        for text in ["", " ", ".", "-1", "+1", "1e3", "0x1", "1,5", "1.2.3", "1 2", "5s", "٣", "NaN", "Infinity"] {
            assert_eq!(number(text), None, "{text:?}");
        }
    }
}
