//! The time of a call: what is given to each request, and what happens when it runs out.

use predefined_connection::error::Code;
use serde_json::{Value, json};

use crate::model_server::{ModelServer, faulty};
use crate::scripted_host::sample::{PROJECT, connection, options, with};
use crate::scripted_host::{HttpRequest, Server, TestHost, answer, hangs, provision};

const LIST: &str = "GET /api/v1/app-connections";
const UPSERT: &str = "POST /api/v1/global-connections";

fn timeout(milliseconds: u32) -> Value {
    with(options(), "timeout", json!(milliseconds))
}

fn known_customer() -> ModelServer {
    let server = ModelServer::new();
    server.add_project(PROJECT, json!("org_1234"));
    server.add_connection(connection("C1"), json!("old"));
    server
}

#[test]
fn reads_have_ten_seconds_and_the_write_has_all_that_is_left() {
    let model = known_customer();
    let host = TestHost::new(|request: &HttpRequest| model.answer(request, model.look(request)).after(400.0));
    provision(&host, &options()).unwrap();
    let limits: Vec<f64> = host.requests().iter().map(|request| request.limit).collect();
    // Looking up the project, listing, reading the piece, and the write.
    assert_eq!(limits, [10_000.0, 10_000.0, 3000.0, 90_000.0 - 1200.0]);
}

#[test]
fn a_credential_check_of_a_minute_is_waited_for() {
    let model = known_customer();
    let server = |request: &HttpRequest| {
        let delay = if request.is_upsert() { 61_000.0 } else { 50.0 };
        model.answer(request, model.look(request)).after(delay)
    };
    provision(&TestHost::new(server), &options()).unwrap();
}

#[test]
fn nothing_is_sent_after_the_time_and_no_request_outlives_it() {
    for milliseconds in [1, 50, 999, 1000, 1001, 5000, 15_000, 40_000, 200_000] {
        for line in ["GET /api/v1/projects", LIST, UPSERT] {
            let model = known_customer();
            let faulty = faulty(&model, line, hangs());
            let server = |request: &HttpRequest| {
                let reply = faulty.answer(request, None);
                let delay = reply.delay + 300.0;
                reply.after(delay)
            };
            let host = TestHost::new(server);
            let end = f64::from(milliseconds);
            assert_eq!(provision(&host, &timeout(milliseconds)).unwrap_err().code(), Code::Timeout);
            assert!(host.elapsed() <= end, "{} ms of {end}", host.elapsed());
            for request in host.requests() {
                assert!(request.at < end && request.limit > 0.0 && request.at + request.limit <= end, "{request:?}");
            }
        }
    }
}

#[test]
fn a_server_that_never_answers_is_asked_again_until_the_time_is_over() {
    let model = ModelServer::new();
    let host = TestHost::new(faulty(&model, "GET /api/v1/projects", hangs()));
    let error = provision(&host, &options()).unwrap_err();
    assert_eq!((error.code(), error.data().retryable, error.data().attempts), (Code::Timeout, true, Some(3)));
    assert_eq!(host.elapsed(), 10_000.0 + 250.0 + 10_000.0 + 500.0 + 10_000.0);

    let host = TestHost::new(faulty(&model, "GET /api/v1/projects", hangs()));
    let error = provision(&host, &timeout(12_000)).unwrap_err();
    assert_eq!((error.code(), error.data().attempts), (Code::Timeout, Some(2)));
    assert_eq!(host.elapsed(), 12_000.0);
    assert_eq!(host.requests().last().unwrap().limit, 1750.0);
}

#[test]
fn a_write_that_takes_all_the_time_says_that_it_may_still_be_done() {
    let model = known_customer();
    let host = TestHost::new(faulty(&model, UPSERT, hangs()));
    let error = provision(&host, &timeout(30_000)).unwrap_err();
    assert_eq!((error.code(), error.data().retryable), (Code::Timeout, true));
    assert!(error.to_string().contains("calling again is safe"), "{error}");
    assert_eq!(host.upserts(), 1);
}

#[test]
fn a_wait_that_would_take_longer_than_the_time_is_not_begun() {
    for (line, count) in [("GET /api/v1/projects", 1), (UPSERT, 4)] {
        for wait in ["30", "31", "3600", "999999999", "9999999999999999999999"] {
            let model = known_customer();
            let busy = answer(429, &json!({})).header("retry-after", wait);
            let host = TestHost::new(faulty(&model, line, busy));
            let error = provision(&host, &timeout(30_000)).unwrap_err();
            assert_eq!((error.code(), error.data().attempts), (Code::RateLimited, Some(1)));
            assert_eq!((host.elapsed(), host.sleeps().len(), host.requests().len()), (0.0, 0, count), "{line}, {wait} s");
        }
    }
}

#[test]
fn a_wait_that_ends_before_the_time_is_waited() {
    let model = known_customer();
    let busy = answer(429, &json!({})).header("retry-after", "29.5");
    let host = TestHost::new(faulty(&model, "GET /api/v1/projects", busy).times(1));
    provision(&host, &timeout(30_000)).unwrap();
    assert_eq!(host.elapsed(), 29_500.0);
}

#[test]
fn a_failure_at_the_very_end_is_the_one_that_is_told() {
    let model = known_customer();
    let host = TestHost::new(faulty(&model, UPSERT, answer(503, &json!({})).after(29_900.0)));
    let error = provision(&host, &timeout(30_000)).unwrap_err();
    assert_eq!((error.code(), error.data().server_status), (Code::ServerError, Some(503)));
    assert_eq!(host.lines().last().unwrap(), UPSERT);
}

#[test]
fn the_time_includes_the_wait_for_the_key() {
    let model = known_customer();
    let host = TestHost::new(&model).api_key_after(500.0);
    provision(&host, &timeout(600)).unwrap();
    assert_eq!(host.requests().first().unwrap().limit, 100.0);

    for delay in [600.0, 601.0, 1e9] {
        let host = TestHost::new(&model).api_key_after(delay);
        let error = provision(&host, &timeout(600)).unwrap_err();
        assert_eq!((error.code(), error.data().retryable), (Code::Timeout, true));
        assert_eq!(error.data().field.as_deref(), Some("apiKey"));
        assert!(host.requests().is_empty());
    }
}

#[test]
fn a_request_that_was_not_begun_is_no_attempt() {
    let host = TestHost::new(known_customer()).api_key_after(600.0);
    let error = provision(&host, &timeout(600)).unwrap_err();
    assert_eq!(error.data().attempts.unwrap_or(0), 0);
}
