//! Any answers to the requests of two calls: no panic, an end in time, no secret in an error, and no request to anyone else.
//!
//! An input is text, so that the seeds can be read. Its first line holds words that choose the options: `oauth2`, `trust`, `known`
//! (the server knows the customer), `written` (a call wrote the connection before), `fresh` (each call is in a process of its own),
//! `again` (the lines begin anew at their end). Each further line is the answer to one request: `usual`, `lost`, `late`, `odd` (no response), or a status and a body, such as
//! `503 {"code":"X"}`. With `done` before it the server does first what it is asked to. ` | name: value` adds a header. When
//! the lines are used up the server answers as usual.

#![no_main]

#[path = "../../tests/fingerprints/customer.rs"]
mod customer;
#[path = "../../tests/model_server/mod.rs"]
mod model_server;
#[path = "../../tests/scripted_host/mod.rs"]
mod scripted_host;

use std::cell::Cell;

use libfuzzer_sys::fuzz_target;
use predefined_connection::host::FetchFailure;
use serde_json::{Value, json};

use customer::{Customer, call_on};
use scripted_host::sample::{PROJECT, connection, oauth2_options, options, with};
use scripted_host::{HttpRequest, Reply, Server, TestHost, all_texts, answer_text, fails, network_failure};

fuzz_target!(|input: &str| {
    let (words, lines) = input.split_once('\n').unwrap_or((input, ""));
    let has = |word: &str| words.split(' ').any(|known| known == word);
    let customer = Customer::unknown();
    if has("known") {
        customer.model.add_project(PROJECT, json!("org_1234"));
        customer.model.add_connection(connection("C1"), json!("old"));
    }
    let given = if has("oauth2") { oauth2_options() } else { options() };
    let given = if has("trust") { with(given, "trustFor", json!(1000)) } else { given };

    if has("written") {
        customer.call(&given).result.expect("a call that the server answers as usual succeeds");
    }
    let lines: Vec<&str> = lines.split('\n').collect();
    let next = Cell::new(0);
    let server = |request: &HttpRequest| {
        let at = next.replace(next.get() + 1);
        let line = if has("again") { lines.get(at % lines.len()) } else { lines.get(at) };
        answer_of(line.unwrap_or(&"usual"), request, &customer)
    };
    for _ in 0..2 {
        let host = if has("fresh") { TestHost::new(server) } else { customer.host(server) };
        call(&host, &given);
    }
});

fn call(host: &TestHost<impl Server>, given: &Value) {
    let called = call_on(host, given);
    assert!(host.elapsed() <= 90_000.0, "the call took {} ms", host.elapsed());
    for request in &called.requests {
        assert!(request.url.starts_with("https://ap.example.com/api/v1/"), "a request to {}", request.url);
        assert!(
            request.path.starts_with("/api/v1/") && request.origin == "https://ap.example.com",
            "a request to {}",
            request.url
        );
    }
    match called.result {
        Ok(result) => assert_eq!(result["requests"], called.requests.len()),
        Err(error) => {
            let texts = all_texts(&error);
            let of_type = if given["pieceAuthType"] == "OAUTH2" { ["secret-28411", "code-60735"] } else { ["token-73519"; 2] };
            assert!(of_type.iter().chain(&["sk-key-90210"]).all(|secret| !texts.contains(secret)), "a secret is in {texts}");
        }
    }
}

/// The answer that a line stands for.
fn answer_of(line: &str, request: &HttpRequest, customer: &Customer) -> Reply {
    let usual = || customer.model.answer(request, customer.model.look(request));
    let line = match line.strip_prefix("done ") {
        Some(rest) => {
            usual();
            rest
        }
        None => line,
    };
    let mut parts = line.split(" | ");
    let line = parts.next().unwrap_or_default();
    let (first, body) = line.split_once(' ').unwrap_or((line, ""));
    let reply = match first {
        "usual" => return usual(),
        "lost" => return network_failure(),
        "late" => return network_failure().after(f64::INFINITY),
        "odd" => return fails(FetchFailure::NotAResponse),
        status => answer_text(status.parse().unwrap_or(200), body),
    };
    parts.filter_map(|header| header.split_once(": ")).fold(reply, |reply, (name, value)| reply.header(name, value))
}
