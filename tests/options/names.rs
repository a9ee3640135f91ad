//! Ids and names: what the server can hold, what a piece can read back, and what is plainly a mistake.

use serde_json::{Value, json};

use crate::scripted_host::sample::{options, with};
use crate::{assert_refused, refused, taken, upserted};

fn with_id(id: &str) -> Value {
    with(options(), "externalProjectId", json!(id))
}

#[test]
fn an_id_that_stands_for_a_missing_value_is_refused() {
    for id in ["", "undefined", "null", "NaN", "[object Object]"] {
        assert_refused(&with_id(id), "externalProjectId");
    }
    for id in ["undefined1", "NULL", "nan", "0", "false", ".", "..", " "] {
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
        assert_eq!((&body["externalId"], &body["displayName"]), (&json!(key), &json!(display_name)));
        assert_eq!(body["pieceName"], name);
    }
}

#[test]
fn an_email_is_an_address() {
    let with_email = |email: &str| with(options(), "project", json!({ "alertReceiverEmail": email }));
    for wrong in [
        "ops",
        "@acme.example",
        "ops@acme",
        "ops @acme.example",
        "ops@acme.example\n",
        "acme.example",
        "a@b.",
        "a@.b",
        "a@.",
        "a@b@c.d",
        "a@sub.acme.",
        "a.b@c",
        "@",
        "a@",
    ] {
        assert_refused(&with_email(wrong), "project.alertReceiverEmail");
        assert!(refused(&with_email(wrong)).to_string().ends_with("must be an e-mail address, such as ops@example.com"));
    }
    for right in ["ops@acme.example", "o+p.s@sub.acme.example", "a@b.c"] {
        taken(&with_email(right));
    }
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
