//! An OAuth 2 authorization code can be exchanged once, so that a request that carries one is never sent twice.

use std::cell::Cell;

use predefined_connection::error::Code;
use predefined_connection::host::FetchFailure;
use serde_json::{Value, json};

use crate::model_server::{ModelServer, faulty};
use crate::scripted_host::sample::{PROJECT, connection, oauth2_options, oauth2_props, with, without};
use crate::scripted_host::{HttpRequest, Server, TestHost, answer, fails, network_failure, provision};
use crate::steps::no_rows;

const UPSERT: &str = "POST /api/v1/global-connections";

fn known_customer() -> ModelServer {
    let server = ModelServer::new();
    server.add_project(PROJECT, json!("org_1234"));
    server
}

/// Options of each type that carries a code.
fn options_with_codes() -> Vec<Value> {
    let platform = without(oauth2_props(), "client_secret");
    let cloud = without(platform.clone(), "redirect_url");
    [("OAUTH2", oauth2_props()), ("PLATFORM_OAUTH2", platform), ("CLOUD_OAUTH2", cloud)]
        .into_iter()
        .chain([("OAUTH2", with(oauth2_props(), "grant_type", json!("authorization_code")))])
        .map(|(auth_type, props)| with(with(oauth2_options(), "pieceAuthType", json!(auth_type)), "props", props))
        .collect()
}

#[test]
fn a_code_is_not_sent_again_where_the_first_write_left_nothing() {
    for options in options_with_codes() {
        let model = known_customer();
        let host = TestHost::new(faulty(&model, UPSERT, network_failure()));
        assert_eq!(provision(&host, &options).unwrap_err().code(), Code::Network);
        assert_eq!(host.upserts(), 1);
        assert_eq!(host.lines().last().unwrap(), "GET /api/v1/app-connections");
    }
}

#[test]
fn a_failure_that_may_have_spent_the_code_does_not_ask_for_the_same_call() {
    for options in options_with_codes() {
        for reply in [network_failure(), fails(FetchFailure::TimedOut), answer(500, &json!({}))] {
            let model = known_customer();
            let host = TestHost::new(faulty(&model, UPSERT, reply));
            let error = provision(&host, &options).unwrap_err();
            assert!(!error.data().retryable && error.to_string().ends_with("get a new one before you call again"), "{error}");
            assert!(!error.to_string().contains("safe"), "{error}");
        }
    }
}

#[test]
fn a_code_that_the_server_did_not_take_can_be_used_again() {
    for options in options_with_codes() {
        for status in [408, 425, 429] {
            let model = known_customer();
            let host = TestHost::new(faulty(&model, UPSERT, answer(status, &json!({}))));
            let error = provision(&host, &options).unwrap_err();
            assert!(error.data().retryable && !error.to_string().contains("get a new one"), "{error}");
            assert_eq!(host.upserts(), 1);
        }
    }
}

#[test]
fn a_code_that_was_exchanged_without_an_answer_is_enough() {
    for options in options_with_codes() {
        let model = known_customer();
        let host = TestHost::new(faulty(&model, UPSERT, network_failure()).after_the_effect());
        provision(&host, &options).unwrap();
        assert_eq!(host.upserts(), 1);
    }
}

#[test]
fn client_credentials_can_be_sent_again() {
    let model = known_customer();
    let host = TestHost::new(faulty(&model, UPSERT, network_failure()).times(1));
    let props = with(oauth2_props(), "grant_type", json!("client_credentials"));
    provision(&host, &with(oauth2_options(), "props", props)).unwrap();
    assert_eq!(host.upserts(), 2);
}

#[test]
fn a_code_is_not_sent_again_where_another_process_row_is_the_one_that_stays() {
    for options in options_with_codes() {
        let model = known_customer();
        let is_first = Cell::new(true);
        // An older row comes to light between the look and the write.
        let server = |request: &HttpRequest| {
            let reply = model.answer(request, model.look(request));
            if request.is_upsert() && is_first.take() {
                let older = with(connection("Older"), "created", json!("2026-11-22T11:00:00.000Z"));
                model.add_connection(older, json!("credentials of another process"));
            }
            reply
        };
        let host = TestHost::new(server);
        assert_eq!(provision(&host, &options).unwrap()["connection"]["id"], "Older");
        assert_eq!(host.upserts(), 1);
    }
}

#[test]
fn a_code_is_not_sent_again_where_the_new_row_vanished() {
    for options in options_with_codes() {
        let model = known_customer();
        let host = TestHost::new(faulty(&model, "GET /api/v1/app-connections", no_rows()));
        provision(&host, &options).unwrap_err();
        assert_eq!(host.upserts(), 1);
    }
}
