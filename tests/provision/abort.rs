//! The caller's abort ends the call at once, wherever it is.

use predefined_connection::error::Code;
use serde_json::{Value, json};

use crate::model_server::{ModelServer, faulty};
use crate::scripted_host::sample::{PROJECT, connection, options};
use crate::scripted_host::{HttpRequest, Server, TestHost, answer, network_failure, provision};

const UPSERT: &str = "POST /api/v1/global-connections";

fn known_customer() -> ModelServer {
    let server = ModelServer::new();
    server.add_project(PROJECT, json!("org_1234"));
    server.add_connection(connection("C1"), Value::Null);
    server
}

fn assert_aborted<S: Server>(host: &TestHost<S>, at: f64, requests: usize) {
    let error = provision(host, &options()).unwrap_err();
    assert_eq!((error.code(), error.data().retryable), (Code::Aborted, false), "{error}");
    assert_eq!((host.elapsed(), host.requests().len()), (at, requests));
}

#[test]
fn before_the_call_and_while_the_key_is_fetched() {
    assert_aborted(&TestHost::new(known_customer()).aborted_at(0.0), 0.0, 0);
    assert_aborted(&TestHost::new(known_customer()).api_key_after(900.0).aborted_at(500.0), 500.0, 0);
}

#[test]
fn while_a_request_runs() {
    let model = known_customer();
    let server = |request: &HttpRequest| model.answer(request, model.look(request)).after(100.0);
    assert_aborted(&TestHost::new(server).aborted_at(50.0), 50.0, 1);
    assert_aborted(&TestHost::new(server).aborted_at(150.0), 150.0, 2);
    // Reading the piece, which the call could do without.
    assert_aborted(&TestHost::new(server).aborted_at(250.0), 250.0, 3);
    // The write, which the server may finish all the same. Nobody looks, since the caller wants nothing more.
    assert_aborted(&TestHost::new(server).aborted_at(350.0), 350.0, 4);
}

#[test]
fn while_leftovers_are_looked_for() {
    let model = ModelServer::new();
    let server = |request: &HttpRequest| model.answer(request, model.look(request)).after(100.0);
    // The fifth request. Nothing is written after it.
    assert_aborted(&TestHost::new(server).aborted_at(450.0), 450.0, 5);
    assert!(model.connections().is_empty());
}

#[test]
fn while_a_read_waits_for_its_next_try() {
    let model = known_customer();
    let busy = answer(503, &json!({})).header("retry-after", "5");
    let host = TestHost::new(faulty(&model, "GET /api/v1/projects", busy)).aborted_at(1000.0);
    assert_aborted(&host, 1000.0, 1);
    assert_eq!(host.sleeps(), [5000.0]);
}

#[test]
fn while_a_write_waits_for_its_next_try() {
    for (line, requests) in [("POST /api/v1/projects", 3), (UPSERT, 4)] {
        let model = if line == UPSERT { known_customer() } else { ModelServer::new() };
        let host = TestHost::new(faulty(&model, line, network_failure())).aborted_at(100.0);
        assert_aborted(&host, 100.0, requests);
    }
}

#[test]
fn while_a_failed_write_is_looked_for() {
    let model = known_customer();
    let lost = faulty(&model, UPSERT, network_failure());
    let server = |request: &HttpRequest| {
        let reply = lost.answer(request, None);
        if request.method == "GET" { reply.after(100.0) } else { reply }
    };
    // Three reads, the write, a wait of 250 ms, and the look.
    assert_aborted(&TestHost::new(server).aborted_at(600.0), 600.0, 5);
}

#[test]
fn an_abort_after_the_last_answer_changes_nothing() {
    let host = TestHost::new(known_customer()).aborted_at(1.0);
    provision(&host, &options()).unwrap();
}
