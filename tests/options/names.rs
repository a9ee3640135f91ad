//! Ids and names: what the server can hold, what a piece can read back, and what is plainly a mistake.

use predefined_connection::invisible;
use serde_json::{Value, json};

use crate::scripted_host::sample::{options, with};
use crate::{assert_refused, refused, taken, upserted};

fn with_id(id: &str) -> Value {
    with(options(), "externalProjectId", json!(id))
}

#[test]
fn an_id_that_stands_for_a_missing_value_is_refused() {
    for id in ["", "undefined", "null", "NaN", "[object Object]", "[object Promise]", "[object Undefined]", "[object ]"] {
        assert_refused(&with_id(id), "externalProjectId");
    }
    for id in ["undefined1", "NULL", "nan", "0", "false", ".", "..", " ", "[object", "object Promise]", "a [object Promise]"] {
        taken(&with_id(id));
    }
}

#[test]
fn what_the_database_cannot_hold_is_refused() {
    assert_refused(&with_id("org\0"), "externalProjectId");
    for name in ["prefix", "displayName", "pieceVersion", "pieceName"] {
        assert_refused(&with(options(), name, json!("a\0b")), name);
    }
    for name in ["displayName", "alertReceiverEmail"] {
        let project = with(json!({}), name, json!("a@b.c\0"));
        assert_refused(&with(options(), "project", project), &format!("project.{name}"));
    }
}

#[test]
fn what_the_database_cannot_hold_is_refused_in_lists_too() {
    let project = json!({ "globalConnectionExternalIds": ["shared\0"] });
    assert_refused(&with(options(), "project", project), "project.globalConnectionExternalIds");
}

#[test]
fn a_name_must_not_be_empty() {
    for name in ["instanceUrl", "pieceName", "prefix", "displayName", "pieceVersion"] {
        assert_refused(&with(options(), name, json!("")), name);
    }
    assert_refused(&with(options(), "project", json!({ "displayName": "" })), "project.displayName");
    assert_refused(&with(options(), "project", json!({ "alertReceiverEmail": "" })), "project.alertReceiverEmail");
}

/// A piece cannot read a longer key back: at the server 100 UTF-16 units work and 101 do not.
#[test]
fn a_key_has_at_most_100_utf_16_units() {
    for (id, prefix) in
        [("x".repeat(93), "gelato"), ("🍦".repeat(49), "g"), ("日".repeat(98), "g"), ("x".to_owned(), "🍦🍦🍦🍦🍦🍦🍦🍦🍦🍦")]
    {
        let options = with(with_id(&id), "prefix", json!(prefix));
        assert_eq!(upserted(&options)["externalId"], format!("{prefix}_{id}"));
    }
    for (id, prefix) in [("x".repeat(94), "gelato"), ("🍦".repeat(50), "g"), ("日".repeat(99), "g")] {
        assert_refused(&with(with_id(&id), "prefix", json!(prefix)), "externalProjectId");
    }
}

#[test]
fn a_piece_name_is_a_package_name() {
    for wrong in ["piece gelato", " gelato", "gelato\n", "@activepieces/", "/", "gelato/", "a\u{7f}"] {
        assert_refused(&with(options(), "pieceName", json!(wrong)), "pieceName");
    }
    for (name, key, display_name) in [
        ("@activepieces/piece-gelato", "gelato_org_1234", "Gelato (org_1234)"),
        ("@acme/piece-google-sheets", "google-sheets_org_1234", "Google Sheets (org_1234)"),
        ("@acme/ice_cream", "ice_cream_org_1234", "Ice Cream (org_1234)"),
        ("piece-gelato", "gelato_org_1234", "Gelato (org_1234)"),
        ("gelato", "gelato_org_1234", "Gelato (org_1234)"),
    ] {
        let body = upserted(&with(options(), "pieceName", json!(name)));
        let (visible, mark) = invisible::split(body["displayName"].as_str().unwrap());
        assert_eq!((&body["externalId"], visible, mark.is_some()), (&json!(key), display_name, true));
        assert_eq!(body["pieceName"], name);
    }
}

#[test]
fn a_replaced_piece_is_another_one() {
    let replacing = |name: &str| with(options(), "replacesPiece", json!(name));
    for wrong in ["", "@activepieces/piece-gelato", "piece gelato", "gelato/", "a\0b"] {
        assert_refused(&replacing(wrong), "replacesPiece");
    }
    taken(&replacing("@acme/piece-ice"));
}

#[test]
fn a_fingerprint_secret_is_long_enough_not_to_be_guessed() {
    let with_secret = |secret: &str| with(options(), "fingerprintSecret", json!(secret));
    for wrong in ["", "v4lu3", "v4lu3-v4lu3-v4l"] {
        assert_refused(&with_secret(wrong), "fingerprintSecret");
    }
    taken(&with_secret("v4lu3-v4lu3-v4lu"));
}

/// A name that was read from a list elsewhere may carry a fingerprint.
#[test]
fn a_display_name_is_written_without_the_fingerprint_that_it_was_given_with() {
    let mark = invisible::write(&[7; 19]);
    let given = |name: &str| with(options(), "displayName", json!(format!("{name}{mark}")));
    let written = upserted(&given("Ice ❤\u{fe0f}"))["displayName"].clone();
    let (visible, bytes) = invisible::split(written.as_str().unwrap());
    assert_eq!((visible, written.as_str().unwrap().matches('\u{2063}').count()), ("Ice ❤\u{fe0f}", 1));
    assert_ne!(bytes, Some(vec![7; 19]));
    assert_refused(&given(""), "displayName");
}

/// The server takes no range and no tag, and says so only after the project was made.
#[test]
fn a_piece_version_is_exact() {
    let with_version = |version: &str| with(options(), "pieceVersion", json!(version));
    for wrong in [
        "latest",
        "~0.1.0",
        "^0.1.0",
        "0.1",
        "0",
        "1.2.3.4",
        "v1.2.3",
        "1.2.x",
        "1..3",
        ".1.2",
        "1.2.",
        "1.2.3-",
        "1.2.3+",
        "1.2.3-a..b",
        "1.2-3",
        " 1.2.3",
        "1.2.3 ",
        "1.2.3-a b",
        "1.2.3-ä",
        "-1.2.3",
        "*",
    ] {
        assert_refused(&with_version(wrong), "pieceVersion");
        assert_eq!(refused(&with_version(wrong)).to_string(), "pieceVersion must be an exact version, such as 0.4.1");
    }
    for right in ["0.4.1", "0.0.0", "10.20.30", "1.2.3-beta", "1.2.3-beta.1", "1.2.3-0--a", "1.2.3+build.5", "1.2.3-rc.1+2026"] {
        assert_eq!(upserted(&with_version(right))["pieceVersion"], right);
    }
}

/// The server refuses `.` and `/` in a project's display name; of the id they stay.
#[test]
fn a_projects_display_name_is_mended() {
    for (id, display_name) in [("acme.com", "acme-com"), ("a/b", "a-b"), ("jo@acme.co.uk", "jo@acme-co-uk")] {
        let requests = taken(&with_id(id));
        let body = requests.iter().find(|request| request.path.ends_with("/projects") && request.method == "POST").unwrap();
        assert_eq!(body.body, Some(json!({ "externalId": id, "displayName": display_name })));
    }
}

#[test]
fn without_a_wish_the_server_decides() {
    let body = upserted(&options());
    assert_eq!((body.get("pieceVersion"), body.get("preSelectForNewProjects")), (None, None));
}
