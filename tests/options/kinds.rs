//! Options that are missing, misspelt, of the wrong kind or out of range.

use serde_json::{Value, json};

use crate::scripted_host::sample::{options, with, without};
use crate::{MARK, assert_refused, refused, taken};

/// One value of each kind.
fn one_of_each_kind() -> [(&'static str, Value); 5] {
    [
        ("a boolean", json!(true)),
        ("a number", json!(5)),
        ("a string", json!(MARK)),
        ("an array", json!([MARK])),
        ("an object", json!({ "inner": MARK })),
    ]
}

fn with_project(name: &str, value: Value) -> Value {
    with(options(), "project", with(json!({}), name, value))
}

#[test]
fn options_must_be_an_object() {
    for given in [json!(null), json!(5), json!(MARK), json!(true), json!([options()])] {
        assert_refused(&given, "options");
    }
}

#[test]
fn what_is_required_is_missed() {
    for name in ["instanceUrl", "externalProjectId", "pieceName", "pieceAuthType", "props"] {
        for options in [without(options(), name), with(options(), name, Value::Null)] {
            assert_refused(&options, name);
            assert!(refused(&options).to_string().ends_with("is missing"));
        }
    }
}

#[test]
fn what_is_optional_may_be_null() {
    let names = ["prefix", "displayName", "pieceVersion", "preSelectForNewProjects", "project", "headers", "timeout"];
    let more = ["maxRetries", "allowInsecureHttp", "replacesPiece", "checkProps", "fingerprintSecret", "trustFor"];
    for name in names.into_iter().chain(more) {
        taken(&with(options(), name, Value::Null));
    }
    for name in ["displayName", "metadata", "maxConcurrentJobs", "alertReceiverEmail", "globalConnectionExternalIds"] {
        taken(&with_project(name, Value::Null));
    }
}

#[test]
fn every_option_has_its_kind() {
    for (name, kind) in [
        ("instanceUrl", "a string"),
        ("externalProjectId", "a string"),
        ("pieceName", "a string"),
        ("pieceAuthType", "a string"),
        ("props", "an object"),
        ("prefix", "a string"),
        ("displayName", "a string"),
        ("pieceVersion", "a string"),
        ("preSelectForNewProjects", "a boolean"),
        ("project", "an object"),
        ("headers", "an object"),
        ("timeout", "a number"),
        ("maxRetries", "a number"),
        ("allowInsecureHttp", "a boolean"),
        ("replacesPiece", "a string"),
        ("checkProps", "a boolean"),
        ("fingerprintSecret", "a string"),
        ("trustFor", "a number"),
    ] {
        for (other, value) in one_of_each_kind() {
            if other != kind {
                let options = with(options(), name, value);
                assert_refused(&options, name);
                assert_eq!(refused(&options).to_string(), format!("{name} must be {kind}, not {other}"));
            }
        }
    }
}

#[test]
fn every_option_of_a_project_has_its_kind() {
    for (name, kind) in [
        ("displayName", "a string"),
        ("metadata", "an object"),
        ("maxConcurrentJobs", "a number"),
        ("alertReceiverEmail", "a string"),
    ] {
        for (other, value) in one_of_each_kind() {
            if other != kind {
                assert_refused(&with_project(name, value), &format!("project.{name}"));
            }
        }
    }
    for wrong in [json!(true), json!(5), json!(MARK), json!({}), json!([5]), json!(["a", null]), json!([[MARK]])] {
        assert_refused(&with_project("globalConnectionExternalIds", wrong), "project.globalConnectionExternalIds");
    }
}

#[test]
fn a_misspelt_option_is_found() {
    for name in ["prefx", "instanceURL", "Prefix", "apikey", "timeOut", "max_retries", "", " ", "prefix "] {
        let options = with(options(), name, json!(MARK));
        assert_eq!(refused(&options).data().field.as_deref(), Some(name));
    }
    for name in ["displayname", "externalId", "globalConnectionExternalIDs"] {
        assert_refused(&with_project(name, json!(MARK)), &format!("project.{name}"));
    }
}

#[test]
fn the_name_that_was_meant_is_told() {
    for (name, meant) in
        [("prefx", "prefix"), ("instanceURL", "instanceUrl"), ("max_retries", "maxRetries"), ("trustfor", "trustFor")]
    {
        let message = refused(&with(options(), name, json!(MARK))).to_string();
        assert!(message.ends_with(&format!("is not an option: is it `{meant}`?")), "{message}");
    }
    for name in ["receipts", "store", "x"] {
        assert!(refused(&with(options(), name, json!(MARK))).to_string().ends_with("is not an option"), "{name}");
    }
}

#[test]
fn a_misspelt_name_stays_on_one_line() {
    let error = refused(&with(options(), "a\nb", json!(1)));
    assert_eq!(error.data().field.as_deref(), Some("a\u{fffd}b"));
}

#[test]
fn a_missing_option_is_told_before_a_misspelt_one() {
    let options = with(without(options(), "instanceUrl"), "instanceURL", json!("https://ap.example.com"));
    assert_refused(&options, "instanceUrl");
}

#[test]
fn numbers_have_their_range() {
    for wrong in [json!(0), json!(-1), json!(1.5), json!(0.999), json!(2_147_483_648_u32), json!(1e300), json!(-0.5)] {
        assert_refused(&with(options(), "timeout", wrong.clone()), "timeout");
        assert_refused(&with_project("maxConcurrentJobs", wrong), "project.maxConcurrentJobs");
    }
    for wrong in [json!(-1), json!(0.5)] {
        assert_refused(&with(options(), "trustFor", wrong), "trustFor");
    }
    for right in [0.0, 1.0, 9_007_199_254_740_991.0] {
        taken(&with(options(), "trustFor", json!(right)));
    }
    for wrong in [json!(-1), json!(11), json!(0.5), json!(1e9)] {
        assert_refused(&with(options(), "maxRetries", wrong), "maxRetries");
    }
    for right in [1, 30_000, 2_147_483_647] {
        taken(&with(options(), "timeout", json!(right)));
        taken(&with_project("maxConcurrentJobs", json!(right)));
    }
    for right in [0, 1, 10] {
        taken(&with(options(), "maxRetries", json!(right)));
    }
}

#[test]
fn an_auth_type_is_one_of_the_servers() {
    for wrong in ["", "secret_text", "PLACEHOLDER", "NONE", "OAUTH", "CUSTOM_AUTH "] {
        assert_refused(&with(options(), "pieceAuthType", json!(wrong)), "pieceAuthType");
    }
    assert_refused(&with(options(), "pieceAuthType", json!(MARK)), "pieceAuthType");
}
