//! A server may answer anything: the call ends, in its time, with few requests, and with nothing of its secrets told.

use std::cell::Cell;

use predefined_connection::host::FetchFailure;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::scripted_host::sample::{OTHER, PROJECT, connection, oauth2_options, options, project, with};
use crate::scripted_host::{
    HttpRequest, Reply, TestHost, all_texts, answer, broken, empty, fails, html, network_failure, provision,
};
use crate::{any, cases};

/// A row that may well be one of ours.
fn row() -> impl Strategy<Value = Value> {
    let name = prop::sample::select(vec!["id", "externalId", "scope", "projectIds", "created", "updated", "displayName", "type"]);
    let value = prop_oneof![
        any::json(),
        prop::sample::select(vec![
            json!("C2"),
            json!([PROJECT]),
            json!([OTHER, PROJECT]),
            json!([OTHER]),
            json!([]),
            json!("PROJECT")
        ]),
    ];
    let base = prop_oneof![4 => Just(connection("C1")), 2 => Just(project(PROJECT, "org_1234")), 1 => any::json()];
    (base, prop::collection::vec((name, value), 0..3)).prop_map(|(base, changes)| {
        let change = |row: Value, (name, value): (&str, Value)| if row.is_object() { with(row, name, value) } else { row };
        changes.into_iter().fold(base, change)
    })
}

fn body() -> impl Strategy<Value = Value> {
    let page = prop::collection::vec(row(), 0..4).prop_map(|rows| json!({ "data": rows }));
    let codes = vec!["23505", "ENTITY_NOT_FOUND", "VALIDATION", "INVALID_APP_CONNECTION", "AUTHORIZATION"];
    let words =
        vec!["", "not allowed to access this project", "piece_metadata_not_found", "code-60735", "token-73519", "sk-key-90210"];
    let error = (prop::sample::select(codes), prop::sample::select(words))
        .prop_map(|(code, words)| json!({ "code": code, "params": { "message": words } }));
    prop_oneof![4 => page, 3 => row(), 2 => error, 1 => any::json()]
}

fn reply() -> impl Strategy<Value = Reply> {
    let status = prop_oneof![6 => Just(200), 3 => Just(201), 2 => Just(404), 1 => Just(500), 1 => Just(429), 2 => 0_u16..=999];
    let told = (status.clone(), body()).prop_map(|(status, body)| answer(status, &body));
    let other = status.prop_flat_map(|status| prop::sample::select(vec![html(status), broken(status), empty(status)]));
    let none = prop::sample::select(vec![network_failure(), fails(FetchFailure::TimedOut), fails(FetchFailure::NotAResponse)]);
    let header = prop::sample::select(vec!["", "0", "1", "3600", "nonsense"]);
    let told = (told, header).prop_map(|(reply, seconds)| reply.header("retry-after", seconds));
    (prop_oneof![8 => told, 1 => other, 1 => none], 0..3000).prop_map(|(reply, delay)| reply.after(f64::from(delay)))
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn the_call_ends(replies in prop::collection::vec(reply(), 1..12), max_retries in 0..=10, one_use: bool) {
        let given = if one_use { oauth2_options() } else { options() };
        let next = Cell::new(0);
        let server = |_: &HttpRequest| {
            let at = next.replace(next.get() + 1);
            replies.get(at % replies.len()).expect("a reply").clone()
        };
        let host = TestHost::new(server);
        let result = provision(&host, &with(given, "maxRetries", json!(max_retries)));
        prop_assert!(host.requests().len() <= 300, "{} requests", host.requests().len());
        prop_assert!(host.elapsed() <= 90_000.0);
        match result {
            Ok(result) => prop_assert_eq!(&result["requests"], host.requests().len()),
            Err(error) => {
                let texts = all_texts(&error);
                let secret = if one_use { "code-60735" } else { "token-73519" };
                prop_assert!(!texts.contains("sk-key-90210") && !texts.contains(secret), "{}", texts);
            }
        }
    }
}
