//! No secret is in a state or an error, whoever echoes it.

use serde_json::json;

use crate::model_server::faulty;
use crate::scripted_host::sample::{DEAD, options, with};
use crate::scripted_host::{TestHost, all_texts, framework_error, own_error};
use crate::site::*;

const SECRETS: [&str; 4] = ["sk-key-90210", "proxy-pass-4711", "token-73519", "a secret of 16 or more"];

fn given() -> serde_json::Value {
    let given = with(options(), "fingerprintSecret", json!("a secret of 16 or more"));
    with(given, "headers", json!({ "proxy-authorization": "proxy-pass-4711" }))
}

fn assert_no_secret(text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
    assert!(!text.contains(|c| ('\u{fe00}'..='\u{fe0f}').contains(&c) || c == '\u{2063}'), "{text}");
}

#[test]
fn no_state_holds_a_secret_or_a_fingerprint() {
    let model = provisioned_with(&given());
    let stored = model.connections_of("gelato_org_1234")[0].row.clone();
    let project = stored["projectIds"][0].as_str().unwrap().to_owned();
    let copy = |id: &str, projects: &[&str]| with(row(id, projects), "displayName", stored["displayName"].clone());
    model.add_connection(copy("C1", &[&project]), json!({}));
    model.add_connection(copy("C2", &[DEAD]), json!({}));
    model.add_connection(copy("C3", &[]), json!({}));
    model.add_connection(with(copy("C4", &[&project]), "scope", json!("PROJECT")), json!({}));
    model.add_connection(with(copy("C5", &[&project]), "pieceName", json!("@acme/token-73519")), json!({}));
    change(&model, "status", &json!("token-73519"));
    let state = state(&model, &given());
    assert_eq!(codes(&state), ["PIECE_CONFLICT", "DUPLICATES", "SHADOWED", "NOT_ACTIVE", "LEFTOVERS", "DETACHED"]);
    assert_no_secret(&state["problems"].to_string());
    // The rows show what the server's columns hold, but for the fingerprint.
    change(&model, "status", &json!("ACTIVE"));
    change(&model, "pieceName", &json!("@activepieces/piece-gelato"));
    assert_no_secret(&crate::site::state(&model, &given()).to_string());
}

#[test]
fn no_error_or_warning_holds_one() {
    for line in ["GET /api/v1/projects", "GET /api/v1/app-connections", "GET /api/v1/global-connections", "GET /api/v1/pieces/"] {
        for text in SECRETS {
            for reply in [framework_error(400, text, text), own_error(403, "AUTHORIZATION", text).header("x-request-id", text)] {
                let model = provisioned_with(&given());
                match inspect(&TestHost::new(faulty(&model, line, reply)), &given()) {
                    Ok(state) => assert_no_secret(&state.to_string()),
                    Err(error) => assert_no_secret(&all_texts(&error)),
                }
            }
        }
    }
}
