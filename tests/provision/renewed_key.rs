//! A key that the server refuses while `apiKey` is a function is asked for once more.

use predefined_connection::error::Code;
use serde_json::json;

use crate::model_server::ModelServer;
use crate::scripted_host::sample::options;
use crate::scripted_host::{HttpRequest, Server, TestHost, all_texts, own_error, provision};

const OLD: &str = "sk-key-90210";
const NEW: &str = "sk-key-77777";

/// The key that a request was sent with.
fn key_of(request: &HttpRequest) -> String {
    request.header("authorization").unwrap_or_default().replace("Bearer ", "")
}

/// The model, which accepts the old key for so many requests only.
fn revoking(model: &ModelServer, after: usize) -> impl Fn(&HttpRequest) -> crate::scripted_host::Reply {
    let seen = std::cell::Cell::new(0);
    move |request| {
        seen.set(seen.get() + 1);
        if key_of(request) == OLD && seen.get() > after {
            return own_error(401, "AUTHENTICATION", "invalid api key");
        }
        model.answer(request, model.look(request))
    }
}

#[test]
fn a_key_that_was_revoked_in_mid_flight_is_replaced() {
    // The first call for a customer has seven requests.
    for after in 0..7 {
        let model = ModelServer::new();
        let host = TestHost::new(revoking(&model, after)).renewed_api_keys(&[OLD, NEW]);
        let result = provision(&host, &options()).unwrap();
        assert_eq!((&result["action"], &result["requests"]), (&json!("created"), &json!(8)), "{after}");
        let keys: Vec<String> = host.requests().iter().map(key_of).collect();
        let expected: Vec<&str> = (0..8).map(|number| if number <= after { OLD } else { NEW }).collect();
        assert_eq!(keys, expected);
        assert_eq!((host.asked_for_key(), host.sleeps().len()), (2, 0), "{after}");
        assert_eq!(model.connections().len(), 1);
    }
}

#[test]
fn the_same_key_again_is_the_servers_refusal() {
    let model = ModelServer::new();
    let host = TestHost::new(revoking(&model, 3)).renewed_api_keys(&[OLD]);
    let error = provision(&host, &options()).unwrap_err();
    assert_eq!((error.code(), error.data().attempts, host.asked_for_key()), (Code::Unauthenticated, Some(1), 2));
    assert_eq!(host.requests().len(), 4);
}

#[test]
fn a_request_is_sent_with_one_more_key_and_not_with_a_third() {
    let model = ModelServer::new();
    let host = TestHost::new(&model).renewed_api_keys(&["sk-a", "sk-b", NEW]);
    let error = provision(&host, &options()).unwrap_err();
    assert_eq!((error.code(), error.data().attempts, host.asked_for_key()), (Code::Unauthenticated, Some(2), 2));
}

#[test]
fn a_key_that_is_no_function_is_not_asked_for_again() {
    let model = ModelServer::new();
    let host = TestHost::new(revoking(&model, 0));
    assert_eq!(provision(&host, &options()).unwrap_err().code(), Code::Unauthenticated);
    assert_eq!((host.asked_for_key(), host.requests().len()), (1, 1));
}

#[test]
fn a_new_key_that_cannot_be_used_leaves_the_servers_refusal() {
    for key in ["", "Bearer sk-1", "a b"] {
        let model = ModelServer::new();
        let host = TestHost::new(revoking(&model, 0)).renewed_api_keys(&[OLD, key]);
        assert_eq!(provision(&host, &options()).unwrap_err().code(), Code::Unauthenticated, "{key:?}");
    }
}

/// Nothing but the server's 401 says that the key is wrong.
#[test]
fn other_refusals_are_no_reason_to_ask() {
    for reply in
        [own_error(403, "AUTHORIZATION", "no"), crate::scripted_host::html(401), own_error(402, "FEATURE_DISABLED", "no")]
    {
        let host = TestHost::new(|_: &HttpRequest| reply.clone()).renewed_api_keys(&[OLD, NEW]);
        provision(&host, &options()).unwrap_err();
        assert_eq!(host.asked_for_key(), 1);
    }
}

#[test]
fn both_keys_are_secrets() {
    let server = |request: &HttpRequest| match key_of(request).as_str() {
        OLD => own_error(401, "AUTHENTICATION", "invalid api key"),
        _ => own_error(400, "X", &format!("neither {OLD} nor {NEW}")),
    };
    let host = TestHost::new(server).renewed_api_keys(&[OLD, NEW]);
    let texts = all_texts(&provision(&host, &options()).unwrap_err());
    assert!(texts.contains("neither *** nor ***") && !texts.contains("90210") && !texts.contains("77777"), "{texts}");
}

#[test]
fn the_time_of_the_call_includes_the_wait_for_the_new_key() {
    let model = ModelServer::new();
    let given = crate::scripted_host::sample::with(options(), "timeout", json!(1000));
    let host = TestHost::new(revoking(&model, 0)).renewed_api_keys(&[OLD, NEW]).api_key_after(600.0);
    let error = provision(&host, &given).unwrap_err();
    assert_eq!((error.code(), host.elapsed()), (Code::Unauthenticated, 1000.0));
}

/// A refused key vouches for nothing: the row was written with the credentials and the key that the server accepts.
#[test]
fn fingerprints_are_those_of_the_key_that_the_server_accepts() {
    let model = ModelServer::new();
    let accepting = TestHost::new(&model).renewed_api_keys(&[NEW]);
    assert_eq!(provision(&accepting, &options()).unwrap()["action"], "created");
    for _ in 0..2 {
        let stale = TestHost::new(revoking(&model, 0)).renewed_api_keys(&[OLD, NEW]);
        assert_eq!(provision(&stale, &options()).unwrap()["action"], "unchanged");
    }
}
