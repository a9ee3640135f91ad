//! When a failed request is tried again, and how long to wait before.

use crate::host::{Answer, Host};

/// The first wait is up to so many milliseconds; each further one up to twice as many.
const FIRST_WAIT: f64 = 500.0;
/// No wait of our own choice is longer, in milliseconds.
const LONGEST_WAIT: f64 = 8_000.0;

/// Whether an answer with this status may be another one a moment later.
pub fn is_passing(status: u16) -> bool {
    matches!(status, 408 | 425 | 429) || (500..600).contains(&status) && status != 501
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
pub fn asked_wait<H: Host>(host: &H, answer: &H::Answer) -> Option<f64> {
    if let Some(milliseconds) = answer.header("retry-after-ms").and_then(|text| number(&text)) {
        return Some(milliseconds);
    }
    let text = answer.header("retry-after")?;
    match number(&text) {
        Some(seconds) => Some(seconds * 1000.0),
        None => host.parse_date(&text).map(|date| (date - host.now()).max(0.0)),
    }
}

/// A plain decimal number, without the sign, exponent or blank that a lenient parser would take.
fn number(text: &str) -> Option<f64> {
    let (whole, fraction) = text.trim().split_once('.').unwrap_or((text.trim(), "0"));
    let digits = |part: &str| !part.is_empty() && part.len() <= 9 && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(fraction) {
        return None;
    }
    let value = |part: &str| part.bytes().fold(0.0, |sum, byte| sum * 10.0 + f64::from(byte - b'0'));
    Some(value(whole) + fraction.bytes().rev().fold(0.0, |sum, byte| (sum + f64::from(byte - b'0')) / 10.0))
}
