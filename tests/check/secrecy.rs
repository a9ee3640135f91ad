//! Whatever a server repeats, no report shows a secret.

use serde_json::{Value, json};

use crate::scripted_host::sample::with;
use crate::scripted_host::{TestHost, answer, answer_text, framework_error, own_error};
use crate::site::*;

const SECRETS: [&str; 3] = ["sk-key-90210", "token-73519", "header-55555"];

fn all_options() -> Value {
    let piece = with(
        with(with_piece(), "pieceAuthType", json!("CUSTOM_AUTH")),
        "props",
        json!({ "base_url": "u", "access_token": "token-73519" }),
    );
    with(with(with(piece, "headers", json!({ "x-proxy": "header-55555" })), "signingKeyId", json!("K")), "maxRetries", json!(0))
}

#[test]
fn what_a_server_repeats_is_not_passed_on() {
    let echo = SECRETS.join(" and ");
    let row = json!({ "id": "P", "platformId": PLATFORM, "type": echo });
    let prop = json!({ "required": true });
    let mut auth = json!({ "type": "CUSTOM_AUTH", "props": {} });
    auth["props"][&echo] = prop.clone();
    auth["props"]["base_urls token-73519"] = prop;
    for (path, body) in [
        ("/flags", json!({ "CURRENT_VERSION": format!("1.0.0-{}", "sk-key-90210"), "EDITION": echo, "ENVIRONMENT": echo })),
        ("/flags", json!({ "CURRENT_VERSION": echo, "EDITION": "ee" })),
        ("/projects", json!({ "data": [with(row, "platformId", json!("token73519"))] })),
        ("/platforms/", with(with(platform(), "name", json!(echo)), "plan", json!({ "teamProjectsLimit": echo }))),
        (PIECE, json!({ "name": GELATO, "version": echo, "auth": auth })),
        (PIECE, json!({ "name": GELATO, "version": "1.0.0", "auth": [{ "type": echo }] })),
        ("/global-connections", json!({ "data": echo })),
        ("/signing-keys", json!({ "data": [{ "id": echo }] })),
    ] {
        assert_secret(&Site::with(path, answer(200, &body)));
    }
    for path in ["", "/flags", "/projects", "/platforms/", PIECE, "/global-connections", "/signing-keys"] {
        for reply in [
            own_error(403, &echo, &echo),
            own_error(400, "sk-key-90210", &echo),
            framework_error(500, "x", &echo),
            answer_text(302, "").header("location", &format!("https://x.test/{echo}?{echo}")),
            answer_text(500, &echo),
        ] {
            assert_secret(&Site::with(path, reply.header("x-request-id", &echo)));
        }
    }
}

fn assert_secret(site: &Site) {
    let report = check_with(TestHost::new(site), &all_options()).unwrap();
    let text = report.to_string();
    assert!(SECRETS.iter().all(|secret| !text.contains(secret)), "{text}");
}

#[test]
fn a_text_of_the_server_stays_on_one_line_and_is_not_endless() {
    let name = format!("a\nb\u{1b}[2J{}", "x".repeat(5000));
    let report = check(&Site::with("/platforms/", answer(200, &with(platform(), "name", json!(name)))), &options());
    assert!(report["findings"].as_array().unwrap().iter().all(|finding| {
        let message = finding["message"].as_str().unwrap();
        !message.contains(['\n', '\u{1b}']) && message.len() < 1000
    }));
}
