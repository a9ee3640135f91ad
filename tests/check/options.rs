//! Wrong options are refused before anything is sent.

use predefined_connection::error::Code;
use predefined_connection::host::ApiKeyFailure;
use serde_json::{Value, json};

use crate::scripted_host::TestHost;
use crate::scripted_host::sample::{with, without};
use crate::site::*;

#[test]
fn wrong_options_are_refused() {
    let full = with(with(with_piece(), "pieceAuthType", json!("CUSTOM_AUTH")), "props", json!({}));
    let changed = |name: &str, value: Value| with(full.clone(), name, value);
    for (options, field) in [
        (json!({}), "instanceUrl"),
        (changed("instanceUrl", json!("nowhere")), "instanceUrl"),
        (changed("instanceUrl", json!("http://ap.example.com")), "instanceUrl"),
        (changed("timeout", json!(0)), "timeout"),
        (changed("pieceName", json!("a piece")), "pieceName"),
        (without(full.clone(), "pieceName"), "pieceAuthType"),
        (without(full.clone(), "pieceAuthType"), "props"),
        (with(options(), "pieceVersion", json!("1.0.0")), "pieceVersion"),
        (changed("pieceVersion", json!("latest")), "pieceVersion"),
        (changed("pieceAuthType", json!("SECRET_TEXT")), "props.secret_text"),
        (changed("pieceAuthType", json!("TOKEN")), "pieceAuthType"),
        (changed("signingKeyId", json!("")), "signingKeyId"),
        (changed("externalProjectId", json!("org_1234")), "externalProjectId"),
        (changed("piecename", json!("x")), "piecename"),
    ] {
        let site = Site::new();
        let host = TestHost::new(&site);
        let error = check_with(host, &options).unwrap_err();
        assert_eq!((error.code(), error.data().field.as_deref()), (Code::InvalidOptions, Some(field)), "{error}");
        assert_eq!(error.data().external_project_id, None);
    }
}

#[test]
fn a_key_that_cannot_be_used_is_a_wrong_option() {
    let site = Site::new();
    for key in [json!(null), json!(""), json!("Bearer sk-x"), json!("sk x"), json!(5)] {
        let error = check_with(TestHost::new(&site).api_key(&key), &options()).unwrap_err();
        assert_eq!((error.code(), error.data().field.as_deref()), (Code::InvalidOptions, Some("apiKey")), "{key}");
    }
    let error = check_with(TestHost::new(&site).no_api_key(ApiKeyFailure::TimedOut), &options()).unwrap_err();
    assert_eq!((error.code(), error.data().external_project_id.as_ref()), (Code::Timeout, None));
}
