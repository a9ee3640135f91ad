//! The signing key, as far as the server tells of it.

use serde_json::{Value, json};

use crate::scripted_host::sample::with;
use crate::scripted_host::{answer, html, own_error};
use crate::site::*;

fn with_key() -> Value {
    with(options(), "signingKeyId", json!("JYlMkF3sPFBVpr4rGkZxV"))
}

#[test]
fn without_one_none_is_asked_for() {
    let report = check(&Site::new(), &options());
    assert_eq!((&report["requests"], lines(&report).iter().any(|line| line.contains("SIGNING"))), (&json!(4), false));
}

#[test]
fn an_api_key_may_not_list_them_which_is_no_fault() {
    for reply in [own_error(403, "AUTHORIZATION", SORRY), no_route(), html(200), answer(200, &json!({}))] {
        let report = check(&Site::with("/signing-keys", reply), &with_key());
        assert_eq!(
            (bad(&report), &report["ok"], &report["publicKey"]),
            (vec!["info NOT_CHECKED".to_owned()], &json!(true), &Value::Null)
        );
    }
}

#[test]
fn where_they_are_listed_the_id_must_be_among_them() {
    let key = json!({ "id": "JYlMkF3sPFBVpr4rGkZxV", "platformId": PLATFORM, "publicKey": "-----BEGIN RSA PUBLIC KEY-----" });
    let report = check(&Site::with("/signing-keys", answer(200, &json!({ "data": [{ "id": "x" }, key] }))), &with_key());
    assert_eq!((bad(&report), &report["publicKey"]), (vec![], &json!("-----BEGIN RSA PUBLIC KEY-----")));
    assert!(lines(&report).contains(&"ok SIGNING_KEY_LISTED".to_owned()));
    let report = check(&Site::with("/signing-keys", answer(200, &json!({ "data": [{ "id": "x" }] }))), &with_key());
    assert_eq!((bad(&report), &report["publicKey"]), (vec!["error SIGNING_KEY_UNKNOWN".to_owned()], &Value::Null));
}
