//! The API key: the key alone, as a text that a header can carry.

use predefined_connection::error::{Code, Error};
use predefined_connection::host::ApiKeyFailure;
use serde_json::{Value, json};

use crate::model_server::ModelServer;
use crate::scripted_host::sample::options;
use crate::scripted_host::{HttpRequest, TestHost, all_texts, framework_error, provision};

fn error_of(host: &TestHost<ModelServer>) -> Error {
    let error = provision(host, &options()).unwrap_err();
    assert!(host.requests().is_empty());
    error
}

fn host() -> TestHost<ModelServer> {
    TestHost::new(ModelServer::new())
}

fn assert_refused(key: &Value, word: &str) {
    let error = error_of(&host().api_key(key));
    assert_eq!((error.code(), error.data().field.as_deref()), (Code::InvalidOptions, Some("apiKey")), "{error}");
    assert!(error.to_string().starts_with("apiKey ") && error.to_string().contains(word), "{error}");
    assert!(!all_texts(&error).contains("v4lu3"));
}

#[test]
fn a_key_that_is_not_there_or_no_text() {
    assert_refused(&json!(null), "is missing");
    assert_refused(&json!(""), "must not be empty");
    assert_refused(&json!(5), "must be a string, or a function that gives one, not a number");
    assert_refused(&json!({ "key": "v4lu3" }), "not an object");
    assert_refused(&json!(["v4lu3"]), "not an array");
    assert_refused(&json!(true), "not a boolean");
}

#[test]
fn a_function_that_failed_is_told_by_the_name_of_its_error() {
    let error = error_of(&host().no_api_key(ApiKeyFailure::Failed("VaultError".to_owned())));
    assert_eq!((error.code(), error.data().field.as_deref()), (Code::InvalidOptions, Some("apiKey")), "{error}");
    assert!(error.to_string().contains("VaultError"), "{error}");
}

#[test]
fn a_key_that_the_host_could_not_take_is_told_as_the_host_says() {
    let unusable = Error::option("apiKey", "is no plain data");
    assert_eq!(error_of(&host().no_api_key(ApiKeyFailure::Unusable(unusable.clone()))), unusable.for_customer("org_1234"));
}

#[test]
fn an_abort_while_the_key_is_fetched() {
    assert_eq!(error_of(&host().no_api_key(ApiKeyFailure::Aborted)).code(), Code::Aborted);
}

#[test]
fn a_key_with_its_scheme() {
    for key in ["Bearer sk-v4lu3", "bearer sk-v4lu3", "BEARER  v4lu3"] {
        assert_refused(&json!(key), "without \"Bearer\"");
    }
}

#[test]
fn a_key_that_a_header_cannot_carry() {
    for key in [
        " sk-v4lu3",
        "sk-v4lu3 ",
        "sk v4lu3",
        "sk-v4lu3\n",
        "sk\r\nx-evil: v4lu3",
        "sk-v4lu3\0",
        "sk-ü",
        "sk-🍦",
        "\t",
        "\u{feff}sk",
    ] {
        assert_refused(&json!(key), "header");
    }
}

#[test]
fn any_other_key_is_sent_as_it_is() {
    for key in ["sk-1", "x", "sk-~!@#$%^&*()_+{}|:\"<>?`-=[]\\;',./", "bearersk-1", "Bearer-1"] {
        let host = TestHost::new(|_: &HttpRequest| framework_error(401, "", "no")).api_key(&json!(key));
        provision(&host, &options()).unwrap_err();
        let requests = host.requests();
        assert_eq!(requests.first().unwrap().header("authorization"), Some(format!("Bearer {key}").as_str()));
    }
}
