//! The wait that a server asks for.

use serde_json::json;

use crate::model_server::{ModelServer, faulty};
use crate::scripted_host::sample::options;
use crate::scripted_host::{Reply, TestHost, answer, provision, value_of};

/// The wait after a first answer with these headers, in milliseconds. By our own choice it would be 250.
fn wait(headers: &[(&str, &str)]) -> f64 {
    let reply = headers.iter().fold(busy(429), |reply, (name, value)| reply.header(name, value));
    wait_after(reply, "GET /api/v1/projects")
}

fn wait_after(reply: Reply, line: &'static str) -> f64 {
    let model = ModelServer::new();
    let host = TestHost::new(faulty(&model, line, reply).times(1));
    provision(&host, &options()).unwrap();
    let sleeps = host.sleeps();
    assert_eq!(sleeps.len(), 1);
    sleeps.first().copied().unwrap()
}

fn busy(status: u16) -> Reply {
    answer(status, &json!({ "message": "Rate limit exceeded" }))
}

fn assert_near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-6, "{found} instead of {expected}");
}

#[test]
fn seconds() {
    for (text, milliseconds) in [("0", 0.0), ("1", 1000.0), ("59", 59_000.0), ("0.5", 500.0), ("1.25", 1250.0), ("002", 2000.0)] {
        assert_near(wait(&[("retry-after", text)]), milliseconds);
    }
}

#[test]
fn milliseconds() {
    for (text, milliseconds) in [("0", 0.0), ("120", 120.0), ("0.5", 0.5), ("59000", 59_000.0)] {
        assert_near(wait(&[("retry-after-ms", text)]), milliseconds);
    }
}

#[test]
fn milliseconds_before_seconds() {
    assert_near(wait(&[("Retry-After", "9"), ("Retry-After-Ms", "120")]), 120.0);
    assert_near(wait(&[("retry-after", "9"), ("retry-after-ms", "soon")]), 9000.0);
}

/// The tests take place on 22 November 2026 at 12:30:00 UTC.
#[test]
fn a_date() {
    assert_near(wait(&[("retry-after", "Sun, 22 Nov 2026 12:30:05 GMT")]), 5000.0);
    assert_near(wait(&[("retry-after", "Sun, 22 Nov 2026 12:29:00 GMT")]), 0.0);
    assert_near(wait(&[("retry-after", "Thu, 01 Jan 1970 00:00:00 GMT")]), 0.0);
}

#[test]
fn it_is_told_where_the_call_fails() {
    let model = ModelServer::new();
    let host = TestHost::new(faulty(&model, "GET /api/v1/projects", busy(429).header("retry-after", "3600")));
    let error = provision(&host, &options()).unwrap_err();
    assert_eq!((error.data().retry_after, host.sleeps().len()), (Some(3_600_000.0), 0));
    assert_eq!(value_of(&error.to_json())["retryAfter"], 3_600_000);
    let host = TestHost::new(faulty(&model, "GET /api/v1/projects", busy(503)));
    assert_eq!(value_of(&provision(&host, &options()).unwrap_err().to_json()).get("retryAfter"), None);
}

/// JSON has no infinity.
#[test]
fn a_wait_without_end_is_not_told() {
    let model = ModelServer::new();
    let host = TestHost::new(faulty(&model, "GET /api/v1/projects", busy(429).header("retry-after", &"9".repeat(400))));
    assert_eq!(value_of(&provision(&host, &options()).unwrap_err().to_json()).get("retryAfter"), None);
}

#[test]
fn nonsense_does_not_count() {
    let nonsense = ["", " ", "soon", "-1", "+1", "1e3", "0x10", "1,5", "5s", "Infinity", "NaN", "1.2.3", "٣", "1 2"];
    for text in nonsense {
        assert_near(wait(&[("retry-after", text)]), 250.0);
        assert_near(wait(&[("retry-after-ms", text)]), 250.0);
    }
}

#[test]
fn after_any_passing_failure_of_any_request() {
    for status in [408, 425, 429, 500, 503] {
        for line in ["GET /api/v1/projects", "POST /api/v1/projects", "POST /api/v1/global-connections"] {
            assert_near(wait_after(busy(status).header("retry-after", "3"), line), 3000.0);
        }
    }
}
