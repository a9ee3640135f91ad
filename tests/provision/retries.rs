//! What is tried again, how often, and after which wait.

use predefined_connection::error::Code;
use predefined_connection::host::FetchFailure;
use serde_json::{Value, json};

use crate::scripted_host::sample::{PROJECT, connection, options, with};
use crate::scripted_host::{
    Chance, HttpRequest, Reply, TestHost, answer, fails, framework_error, html, network_failure, provision,
};
use crate::steps::{known_customer, ours, upsert, written};

/// The waits of a call whose every request gets this reply, and its error.
fn waits(reply: &Reply, options: &Value, chance: f64) -> (Vec<f64>, predefined_connection::error::Error) {
    let host = TestHost::new(|_: &HttpRequest| reply.clone()).chance(Chance::Always(chance));
    let error = provision(&host, options).unwrap_err();
    assert_eq!(host.requests().len(), host.sleeps().len() + 1);
    (host.sleeps(), error)
}

fn unavailable() -> Reply {
    answer(503, &json!({}))
}

fn retries(count: u32) -> Value {
    with(options(), "maxRetries", json!(count))
}

#[test]
fn a_read_is_tried_three_times_by_default() {
    let (waits, error) = waits(&unavailable(), &options(), 0.5);
    assert_eq!(waits, [250.0, 500.0]);
    assert_eq!((error.code(), error.data().attempts), (Code::ServerError, Some(3)));
}

#[test]
fn a_read_is_tried_again_as_often_as_asked() {
    for count in 0..=10 {
        let (waits, error) = waits(&unavailable(), &retries(count), 0.5);
        assert_eq!(waits.len(), usize::try_from(count).unwrap());
        assert_eq!(error.data().attempts, Some(count + 1));
    }
}

#[test]
fn a_wait_is_a_random_part_of_a_span_that_doubles_up_to_eight_seconds() {
    let spans = [500.0, 1000.0, 2000.0, 4000.0, 8000.0, 8000.0, 8000.0, 8000.0, 8000.0, 8000.0];
    for chance in [0.0, 0.25, 0.5, 0.999_999] {
        let (waits, _) = waits(&unavailable(), &retries(10), chance);
        assert_eq!(waits, spans.map(|span| span * chance));
    }
}

#[test]
fn waits_differ_from_each_other() {
    let host = TestHost::new(|_: &HttpRequest| unavailable()).chance(Chance::Seeded(7));
    provision(&host, &retries(10)).unwrap_err();
    let sleeps = host.sleeps();
    let last = sleeps.get(4..).unwrap();
    assert!(last.iter().all(|wait| (0.0..8000.0).contains(wait)), "{last:?}");
    assert!(last.windows(2).all(|pair| pair.first() != pair.last()), "{last:?}");
}

#[test]
fn passing_failures_are_tried_again() {
    let mut replies: Vec<Reply> = [408, 425, 429, 500, 502, 503, 504, 599].map(|status| answer(status, &json!({}))).into();
    replies.extend([html(503), network_failure(), fails(FetchFailure::TimedOut)]);
    for reply in replies {
        assert_eq!(waits(&reply, &options(), 0.0).0.len(), 2);
    }
}

#[test]
fn other_failures_are_told_at_once() {
    let mut replies: Vec<Reply> =
        [400, 401, 402, 403, 404, 405, 409, 413, 422, 431, 501].map(|status| framework_error(status, "", "no")).into();
    replies.extend([400, 401, 403, 405, 418].map(|status| answer(status, &json!({}))));
    replies.extend([html(200), html(404), answer(200, &json!({})), answer(302, &json!({}))]);
    replies.extend([fails(FetchFailure::Aborted), fails(FetchFailure::NotAResponse)]);
    for reply in replies {
        let (waits, error) = waits(&reply, &options(), 0.5);
        assert!(waits.is_empty(), "{error}");
    }
}

#[test]
fn after_a_passing_failure_the_call_goes_on() {
    let script = known_customer(&[connection("C1")]).then(upsert(&[PROJECT]), written(&ours("C1")));
    let first = std::cell::Cell::new(true);
    let server = |request: &HttpRequest| {
        if first.take() { network_failure() } else { crate::scripted_host::Server::answer(&script, request, None) }
    };
    let host = TestHost::new(server);
    assert_eq!(provision(&host, &options()).unwrap()["requests"], 5);
    assert_eq!(host.sleeps(), [250.0]);
}

#[test]
fn a_write_that_the_server_cannot_do_is_not_repeated() {
    let server = |request: &HttpRequest| match request.method.as_str() {
        "GET" => answer(200, &json!({ "data": [] })),
        _ => answer(501, &json!({})),
    };
    let host = TestHost::new(server);
    assert_eq!(provision(&host, &options()).unwrap_err().code(), Code::ServerError);
    assert_eq!(host.requests().iter().filter(|request| request.method == "POST").count(), 1);
}
