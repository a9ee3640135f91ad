//! The API key.

use serde_json::{Value, json};

use crate::scripted_host::{TestHost, answer, html, network_failure, own_error};
use crate::site::*;

#[test]
fn a_refused_key_ends_the_look() {
    for (status, code, words, told) in [
        (401, "AUTHENTICATION", "invalid api key", "UNAUTHENTICATED"),
        (401, "INVALID_BEARER_TOKEN", "invalid access token or session expired", "UNAUTHENTICATED"),
    ] {
        let report = check(&Site::with("/projects", own_error(status, code, words)), &with_piece());
        assert_eq!(bad(&report), [format!("error {told}"), "info NOT_CHECKED".to_owned()]);
        assert_eq!((&report["requests"], &report["platform"]), (&json!(2), &Value::Null));
        assert!(message(&report, told).contains("the server does not accept the API key: create one under"), "{report}");
        assert_eq!(message(&report, "NOT_CHECKED"), "Not checked for that reason: the plan and the piece.");
    }
    let without_piece = check(&Site::with("/projects", own_error(401, "AUTHENTICATION", "invalid api key")), &options());
    assert_eq!(message(&without_piece, "NOT_CHECKED"), "Not checked for that reason: the plan.");
}

#[test]
fn a_key_that_may_not_list_projects_is_an_error_and_the_rest_is_looked_at() {
    let report = check(&Site::with("/projects", own_error(403, "AUTHORIZATION", SORRY)), &with_piece());
    assert_eq!(bad(&report), ["error FORBIDDEN", "info NOT_CHECKED"]);
    assert!(message(&report, "NOT_CHECKED").starts_with("The plan was not checked"));
    assert!(
        lines(&report).contains(&"ok PIECE_VISIBLE".to_owned()) && lines(&report).contains(&"ok GLOBAL_CONNECTIONS".to_owned())
    );
}

#[test]
fn whatever_fails_at_the_projects_alone_hides_nothing_else() {
    for (reply, code) in [(network_failure(), "NETWORK"), (html(500), "SERVER_ERROR"), (html(200), "WRONG_INSTANCE_URL")] {
        let report =
            check(&Site::with("/projects", reply), &crate::scripted_host::sample::with(with_piece(), "maxRetries", json!(0)));
        assert_eq!(bad(&report), [format!("error {code}"), "info NOT_CHECKED".to_owned()]);
        assert!(lines(&report).contains(&"ok PIECE_VISIBLE".to_owned()));
    }
}

#[test]
fn a_login_s_token_is_an_error_although_the_server_takes_it() {
    let site = Site::new();
    let report = check_with(TestHost::new(&site).api_key(&json!("eyJhbGciOiJIUzI1NiJ9.e30.x")), &options()).unwrap();
    assert_eq!((bad(&report), &report["platform"]["id"]), (vec!["error SESSION_TOKEN".to_owned()], &json!(PLATFORM)));
    // An embedded user's may not see the global connections either.
    site.set("/global-connections", own_error(403, "AUTHORIZATION", SORRY));
    let report = check_with(TestHost::new(&site).api_key(&json!("eyJhbGciOiJIUzI1NiJ9.e30.x")), &options()).unwrap();
    assert_eq!(bad(&report), ["error SESSION_TOKEN", "error FORBIDDEN"]);
}

#[test]
fn the_platform_is_named() {
    assert_eq!(
        message(&check(&Site::new(), &options()), "KEY_ACCEPTED"),
        "The server accepts the API key. It is of the platform \"Vendor\"."
    );
    let report = check(&Site::with("/platforms/", own_error(403, "AUTHORIZATION", "no")), &options());
    let expected = format!("The server accepts the API key. It is of the platform with the id {PLATFORM}.");
    assert_eq!(
        (message(&report, "KEY_ACCEPTED"), &report["platform"]),
        (expected.as_str(), &json!({ "id": PLATFORM, "name": null }))
    );
    let report = check(&Site::with("/projects", answer(200, &json!({ "data": [] }))), &options());
    assert_eq!((message(&report, "KEY_ACCEPTED"), &report["platform"]), ("The server accepts the API key.", &Value::Null));
}

#[test]
fn an_id_that_cannot_be_one_becomes_no_url() {
    let row = json!({ "id": "P", "platformId": "../users", "type": "TEAM" });
    let site = Site::with("/projects", answer(200, &json!({ "data": [row] })));
    let report = check(&site, &options());
    assert_eq!((bad(&report), &report["requests"]), (vec!["warning UNEXPECTED_ANSWER".to_owned()], &json!(3)));
}

#[test]
fn a_key_that_is_no_longer_accepted_is_asked_for_again() {
    let site = Site::new();
    let host = TestHost::new(|request: &crate::scripted_host::HttpRequest| {
        if request.header("authorization") == Some("Bearer sk-old") {
            return own_error(401, "AUTHENTICATION", "invalid api key");
        }
        crate::scripted_host::Server::answer(&&site, request, None)
    });
    let host = host.renewed_api_keys(&["sk-old", "sk-new"]);
    assert_eq!(check_with(host, &with_piece()).unwrap()["ok"], true);
}
