//! What answers there.

use serde_json::{Value, json};

use crate::scripted_host::sample::with;
use crate::scripted_host::{Reply, TestHost, answer, answer_text, broken, framework_error, html, network_failure, own_error};
use crate::site::*;

#[test]
fn all_is_well() {
    let site = Site::new();
    let options =
        with(with(with_piece(), "pieceAuthType", json!("CUSTOM_AUTH")), "props", json!({ "base_url": "u", "access_token": "t" }));
    let report = check(&site, &options);
    assert_eq!(
        lines(&report),
        [
            "ok ACTIVEPIECES",
            "ok KEY_ACCEPTED",
            "ok GLOBAL_CONNECTIONS",
            "ok EMBEDDING",
            "ok PROJECTS_LEFT",
            "ok PIECE_VISIBLE",
            "ok AUTH_TYPE_DECLARED",
            "ok PROPS_FIT",
            "ok CLOCK",
        ]
    );
    let facts = json!({
        "ok": true, "findings": report["findings"], "instanceUrl": "https://ap.example.com", "version": "0.85.4", "edition": "ENTERPRISE",
        "platform": { "id": PLATFORM, "name": "Vendor" },
        "plan": { "globalConnections": true, "embedding": true, "projectsLeft": "unlimited" },
        "piece": { "name": GELATO, "version": "0.1.0", "auth": [{ "pieceAuthType": "CUSTOM_AUTH", "props": [
            { "name": "base_url", "required": true }, { "name": "access_token", "required": true }, { "name": "region", "required": false },
        ] }] },
        "clockSkew": 0, "requests": 5, "publicKey": null,
    });
    assert_eq!(report, facts);
    assert!(report["findings"].as_array().unwrap().iter().all(|finding| finding.get("remedy").is_none()));
}

#[test]
fn the_flags_are_asked_for_without_the_key_and_nothing_else_is() {
    let site = Site::new();
    let host = TestHost::new(&site);
    let requests = std::rc::Rc::new(std::cell::RefCell::new(Vec::new()));
    let noted = std::rc::Rc::clone(&requests);
    let host = TestHost::new(move |request: &crate::scripted_host::HttpRequest| {
        noted.borrow_mut().push((request.path.clone(), request.header("authorization").map(str::to_owned)));
        crate::scripted_host::Server::answer(&host.server, request, None)
    });
    check_with(host, &with_piece()).unwrap();
    let requests = requests.borrow();
    assert_eq!(requests.len(), 5);
    for (path, authorization) in requests.iter() {
        let expected = if path == "/api/v1/flags" { None } else { Some("Bearer sk-key-90210") };
        assert_eq!(authorization.as_deref(), expected, "{path}");
    }
}

#[test]
fn without_a_piece_none_is_read() {
    let report = check(&Site::new(), &options());
    assert_eq!((&report["piece"], &report["requests"]), (&Value::Null, &json!(4)));
    assert!(!lines(&report).iter().any(|line| line.contains(" PIECE")));
}

/// What is no Activepieces: the code, and the key, the plan and the piece that were not checked for that reason.
#[test]
fn what_is_no_activepieces_is_told_once() {
    for (reply, code) in [
        (html(200), "WRONG_INSTANCE_URL"),
        (html(404), "WRONG_INSTANCE_URL"),
        (answer(404, &json!({ "message": "Not Found" })), "WRONG_INSTANCE_URL"),
        (no_route(), "WRONG_INSTANCE_URL"),
        (answer(200, &json!({ "status": "ok" })), "UNEXPECTED_ANSWER"),
        (answer(200, &json!([])), "UNEXPECTED_ANSWER"),
        (answer_text(200, "pong"), "UNEXPECTED_ANSWER"),
        (broken(200), "UNEXPECTED_ANSWER"),
        (html(403), "UNEXPECTED_ANSWER"),
        (answer_text(401, ""), "UNEXPECTED_ANSWER"),
        (answer_text(301, "").header("location", "https://ap.example.com/ap/"), "REDIRECTED"),
        (answer(200, &flags()).redirected_to("https://other.example.com/"), "REDIRECTED"),
        (framework_error(500, "", "no"), "SERVER_ERROR"),
        (html(502), "SERVER_ERROR"),
        (answer(429, &json!({})), "RATE_LIMITED"),
        (network_failure(), "NETWORK"),
    ] {
        let report = check(&Site::nothing_but(&reply), &with(with_piece(), "maxRetries", json!(0)));
        assert_eq!(
            (&report["ok"], &report["version"], &report["requests"]),
            (&json!(false), &Value::Null, &json!(2)),
            "{reply:?}"
        );
        let lines: Vec<String> = bad(&report).into_iter().filter(|line| line != "info NOT_CHECKED").collect();
        assert_eq!(lines, [format!("error {code}")], "{reply:?}");
        let words = "Not checked for that reason: the API key, the plan and the piece.";
        assert!(report["findings"].as_array().unwrap().iter().any(|finding| finding["message"] == words), "{report}");
    }
}

#[test]
fn a_redirect_names_the_address_to_give() {
    let moved = answer_text(308, "").header("location", "https://ap.example.com/ap/api/v1/flags?key=1");
    let report = check(&Site::nothing_but(&moved), &options());
    let expected = "Could not read the instance's version: the server redirects to \"https://ap.example.com/ap/api/v1/flags\": \
         give the final address as `instanceUrl`, since the API key goes nowhere else.";
    assert_eq!(message(&report, "REDIRECTED"), expected);
}

#[test]
fn a_failure_that_may_pass_is_tried_again() {
    let site = Site::new();
    let mut failures = 2;
    let failures = std::cell::RefCell::new(&mut failures);
    let host = TestHost::new(|request: &crate::scripted_host::HttpRequest| {
        let mut failures = failures.borrow_mut();
        if **failures > 0 && request.path.ends_with("/flags") {
            **failures -= 1;
            return html(503);
        }
        crate::scripted_host::Server::answer(&&site, request, None)
    });
    assert_eq!(check_with(host, &options()).unwrap()["ok"], true);
}

#[test]
fn flags_that_are_kept_back_hide_nothing_else() {
    for reply in [html(403), network_failure(), html(200), own_error(403, "AUTHORIZATION", SORRY), answer(200, &json!({}))] {
        let report = check(&Site::with("/flags", reply), &with(with_piece(), "maxRetries", json!(0)));
        let bad = bad(&report);
        assert!(bad.len() == 1 && bad[0].starts_with("warning "), "{bad:?}");
        assert_eq!((&report["ok"], &report["platform"]["name"]), (&json!(true), &json!("Vendor")));
    }
}

fn flag(name: &str, value: Value) -> Reply {
    answer(200, &with(flags(), name, value))
}

#[test]
fn another_version_than_was_tried_is_a_warning() {
    for (version, code) in [
        ("0.85.3", "VERSION_OLDER"),
        ("0.9.0", "VERSION_OLDER"),
        ("0.85.4-rc.1", "VERSION_OLDER"),
        ("0.85.5", "VERSION_NEWER"),
        ("0.92.0", "VERSION_NEWER"),
        ("1.0.0", "VERSION_NEWER"),
        ("v0.86.0", "VERSION_NEWER"),
        ("latest", "VERSION_UNKNOWN"),
        ("", "VERSION_UNKNOWN"),
    ] {
        let report = check(&Site::with("/flags", flag("CURRENT_VERSION", json!(version))), &options());
        assert_eq!(
            (bad(&report), &report["ok"], &report["version"]),
            (vec![format!("warning {code}")], &json!(true), &json!(version))
        );
    }
    assert_eq!(bad(&check(&Site::with("/flags", flag("CURRENT_VERSION", Value::Null)), &options())), ["warning VERSION_UNKNOWN"]);
    assert_eq!(bad(&check(&Site::with("/flags", flag("CURRENT_VERSION", json!("v0.85.4"))), &options())), [""; 0]);
}

#[test]
fn the_edition_is_told_and_the_community_edition_is_an_error() {
    for (edition, name) in [("ee", json!("ENTERPRISE")), ("cloud", json!("CLOUD")), ("next", Value::Null)] {
        let report = check(&Site::with("/flags", flag("EDITION", json!(edition))), &options());
        assert_eq!((&report["edition"], bad(&report)), (&name, vec![]));
    }
    let site = Site::with("/flags", flag("EDITION", json!("ce")));
    site.set("/global-connections", no_route());
    let report = check(&site, &options());
    assert_eq!((&report["edition"], &report["ok"]), (&json!("COMMUNITY"), &json!(false)));
    assert_eq!(bad(&report), ["error GLOBAL_CONNECTIONS_UNAVAILABLE"], "it is told once");
    assert!(finding(&report, "GLOBAL_CONNECTIONS_UNAVAILABLE")["remedy"].is_string());
}

#[test]
fn a_test_environment_is_a_warning() {
    let report = check(&Site::with("/flags", flag("ENVIRONMENT", json!("test"))), &options());
    assert_eq!(bad(&report), ["warning CREDENTIALS_UNCHECKED"]);
    assert_eq!(bad(&check(&Site::with("/flags", flag("ENVIRONMENT", json!("dev"))), &options())), [""; 0]);
}
