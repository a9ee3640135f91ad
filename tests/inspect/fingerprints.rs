//! What the fingerprint tells, without credentials and with them.

use predefined_connection::invisible;
use serde_json::{Value, json};

use crate::model_server::ModelServer;
use crate::scripted_host::sample::{PROJECT, oauth2_options, options, token, with};
use crate::scripted_host::{TestHost, provision};
use crate::site::*;

/// The state of a connection whose display name was changed.
fn renamed(name: &str, options: &Value) -> Value {
    let model = provisioned();
    change(&model, "displayName", &json!(name));
    state(&model, options)
}

#[test]
fn none() {
    for (given, matches) in [(bare(), Value::Null), (options(), json!(false))] {
        let state = renamed("Gelato (org_1234)", &given);
        assert_eq!(codes(&state), ["NO_FINGERPRINT"]);
        assert_eq!(state["fingerprint"], json!({ "kind": "none", "writtenAt": null, "matches": matches }));
    }
    assert_eq!(next(&renamed("Gelato (org_1234)", &options())), ("updated", vec!["NO_FINGERPRINT"]));
}

#[test]
fn of_a_form_that_is_not_known() {
    let longer = [&[1][..], &[0; 19]].concat();
    let other_form = [&[2][..], &[0; 18]].concat();
    for bytes in [vec![1], vec![0; 19], longer, other_form] {
        let name = ["Gelato (org_1234)", &invisible::write(&bytes)].concat();
        let state = renamed(&name, &options());
        assert_eq!(
            (codes(&state), next(&state)),
            (vec!["UNKNOWN_FINGERPRINT"], ("updated", vec!["UNKNOWN_FINGERPRINT"])),
            "{bytes:?}"
        );
        assert_eq!(state["fingerprint"], json!({ "kind": "unknown", "writtenAt": null, "matches": false }));
        assert_eq!(state["connection"]["displayName"], "Gelato (org_1234)");
    }
}

#[test]
fn cut_off_or_in_the_middle_of_a_name() {
    let model = provisioned();
    let name = model.connections_of("gelato_org_1234")[0].row["displayName"].as_str().unwrap().to_owned();
    let cut: String = name.chars().take(name.chars().count() - 1).collect();
    for (name, plain) in [(cut, "Gelato (org_1234)"), (format!("{name} of Ice"), "Gelato (org_1234) of Ice")] {
        let state = renamed(&name, &options());
        assert_eq!((codes(&state), &state["connection"]["displayName"]), (vec!["NO_FINGERPRINT"], &json!(plain)));
    }
}

#[test]
fn of_other_credentials() {
    let state = state(&provisioned(), &token("another"));
    assert_eq!((codes(&state), next(&state)), (vec!["OTHER_CREDENTIALS"], ("updated", vec!["OTHER_CREDENTIALS"])));
    assert_eq!(state["fingerprint"]["matches"], false);
    assert!(message(&state, "OTHER_CREDENTIALS").contains("the credentials, the API key, `fingerprintSecret`"));
}

#[test]
fn of_other_options_that_show() {
    let changed = with(with(options(), "displayName", json!("Ice")), "pieceVersion", json!("0.4.1"));
    for (given, words) in [
        (with(options(), "displayName", json!("Ice")), "`displayName` differs"),
        (with(options(), "pieceAuthType", json!("OIDC")), "`pieceAuthType` differs"),
        (changed, "`displayName`, `pieceVersion` differ"),
    ] {
        let state = state(&provisioned(), &given);
        assert_eq!(codes(&state), ["OTHER_CREDENTIALS"]);
        assert!(message(&state, "OTHER_CREDENTIALS").contains(words), "{}", message(&state, "OTHER_CREDENTIALS"));
    }
}

#[test]
fn of_another_api_key_or_secret() {
    let model = provisioned();
    let other_key = || TestHost::new(&model).api_key(&json!("sk-key-77777"));
    assert_eq!(codes(&inspect(&other_key(), &options()).unwrap()), ["OTHER_CREDENTIALS"]);

    let with_secret = with(options(), "fingerprintSecret", json!("a secret of 16 or more"));
    provision(&TestHost::new(&model), &with_secret).unwrap();
    assert_eq!(codes(&inspect(&other_key(), &with_secret).unwrap()), [""; 0]);
    assert_eq!(codes(&state(&model, &options())), ["OTHER_CREDENTIALS"]);
}

#[test]
fn of_another_customer() {
    let model = provisioned();
    let name = model.connections_of("gelato_org_1234")[0].row["displayName"].clone();
    model.add_project(PROJECT, json!("org_9"));
    let copy = with(with(row("C9", &[PROJECT]), "externalId", json!("gelato_org_9")), "displayName", name);
    model.add_connection(copy, json!({}));
    let state = state(&model, &with(options(), "externalProjectId", json!("org_9")));
    assert_eq!((codes(&state), &state["fingerprint"]["kind"]), (vec!["OTHER_CREDENTIALS"], &json!("ours")));
}

#[test]
fn older_than_the_last_change() {
    let limit = "2026-11-22T12:35:05.000Z";
    for (updated, is_changed) in
        [(limit, false), ("2026-11-22T12:35:05.001Z", true), ("2027-01-01T00:00:00.000Z", true), ("soon", true)]
    {
        let model = provisioned();
        change(&model, "updated", &json!(updated));
        for given in [bare(), options()] {
            let expected: &[&str] = if is_changed { &["CHANGED_BY_HAND"] } else { &[] };
            assert_eq!(codes(&state(&model, &given)), expected, "{updated}");
        }
        let state = state(&model, &options());
        assert_eq!(next(&state).0, if is_changed { "updated" } else { "unchanged" });
        // It is theirs, and may hold something else.
        assert_eq!(state["fingerprint"]["matches"], true);
    }
}

#[test]
fn rows_that_the_server_renews_itself_change_without_a_problem() {
    let model = ModelServer::with_any_piece();
    provision(&TestHost::new(&model), &oauth2_options()).unwrap();
    change(&model, "updated", &json!("2027-01-01T00:00:00.000Z"));
    for given in [bare(), oauth2_options()] {
        assert_eq!(codes(&state(&model, &given)), [""; 0]);
    }
    assert_eq!(next(&state(&model, &oauth2_options())), ("unchanged", vec![]));
}

#[test]
fn of_a_time_that_no_calendar_has() {
    let name = ["Gelato (org_1234)", &invisible::write(&[&[1][..], &[255; 18]].concat())].concat();
    let state = renamed(&name, &bare());
    assert_eq!(state["fingerprint"]["kind"], "ours");
    assert!(state["fingerprint"]["writtenAt"].as_str().unwrap().starts_with("+10889-"));
}
