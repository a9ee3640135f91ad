//! `fetchConnection`: how a piece reads its customer's connection back, and what it is told when it cannot.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a panic is how a test tells that it failed"
)]

mod scripted_host;

use predefined_connection::error::{Cause, Code, Error};
use predefined_connection::options::credentials::PieceAuthType;
use predefined_connection::piece::Form;
use serde_json::{Value, json};

use scripted_host::sample::with;
use scripted_host::{KeyFunction, TestPiece, cause};

const ALL_TYPES: [&str; 8] =
    ["SECRET_TEXT", "BASIC_AUTH", "CUSTOM_AUTH", "OIDC", "NO_AUTH", "OAUTH2", "PLATFORM_OAUTH2", "CLOUD_OAUTH2"];

fn options() -> Value {
    json!({ "pieceName": "@activepieces/piece-gelato" })
}

fn fetched(piece: &TestPiece, options: &Value) -> Result<(Value, Form), Error> {
    piece.fetch(options)
}

fn error_of(piece: &TestPiece, options: &Value) -> Error {
    fetched(piece, options).map(|(_, form)| panic!("it was read: {form:?}")).unwrap_err()
}

/// The form of a value that is asked for with an auth type, or the error.
fn form(value: &Value, auth_type: &str) -> Result<Form, Error> {
    let piece = TestPiece::of("org_1234", Ok(value.clone()));
    let (unchanged, form) = fetched(&piece, &with(options(), "pieceAuthType", json!(auth_type)))?;
    assert_eq!(unchanged, *value);
    Ok(form)
}

fn assert_mismatch(value: &Value, auth_type: &str) {
    let error = form(value, auth_type).map(|form| panic!("{value} is taken for {auth_type}: {form:?}")).unwrap_err();
    let data = error.data();
    assert_eq!((data.code, data.field.as_deref()), (Code::ConnectionTypeMismatch, Some("pieceAuthType")), "{error}");
    assert!(!data.retryable && data.message.contains("\"gelato_org_1234\"") && data.message.contains(auth_type), "{error}");
}

/// What a piece on the current framework is given.
fn full(auth_type: &str) -> Value {
    match auth_type {
        "SECRET_TEXT" => json!({ "type": "SECRET_TEXT", "secret_text": "sekret" }),
        "BASIC_AUTH" => json!({ "type": "BASIC_AUTH", "username": "u", "password": "p" }),
        "CUSTOM_AUTH" | "OIDC" => json!({ "type": auth_type, "props": { "base_url": "https://api.gelato.test" } }),
        "NO_AUTH" => json!({ "type": "NO_AUTH" }),
        _ => json!({ "type": auth_type, "access_token": "at", "refresh_token": "(REDACTED)", "data": { "scope": "read" } }),
    }
}

#[test]
fn the_key_is_made_of_the_pieces_short_name_or_the_prefix_and_the_external_id() {
    for (options, key) in [
        (options(), "gelato_org 1/ü"),
        (with(options(), "prefix", json!("ice")), "ice_org 1/ü"),
        (with(options(), "prefix", Value::Null), "gelato_org 1/ü"),
        (json!({ "pieceName": "@acme/piece-google-sheets" }), "google-sheets_org 1/ü"),
    ] {
        let piece = TestPiece::of("org 1/ü", Ok(full("NO_AUTH")));
        assert_eq!(fetched(&piece, &options).unwrap(), (full("NO_AUTH"), Form::AsItIs));
        assert_eq!(piece.asked(), ["project", key]);
    }
}

#[test]
fn wrong_options_are_found_before_anything_is_asked() {
    for (options, field) in [
        (json!(null), "options"),
        (json!("v4lu3"), "options"),
        (json!({}), "pieceName"),
        (json!({ "pieceName": null }), "pieceName"),
        (json!({ "pieceName": 5 }), "pieceName"),
        (json!({ "pieceName": "" }), "pieceName"),
        (json!({ "pieceName": "v4lu3 v4lu3" }), "pieceName"),
        (with(options(), "prefix", json!(5)), "prefix"),
        (with(options(), "pieceAuthType", json!("v4lu3")), "pieceAuthType"),
        (with(options(), "pieceAuthType", json!(true)), "pieceAuthType"),
        (with(options(), "piecename", json!("v4lu3")), "piecename"),
        (with(options(), "props", json!({})), "props"),
        (with(options(), "timeout", json!(0)), "timeout"),
        (with(options(), "timeout", json!(0.5)), "timeout"),
        (with(options(), "timeout", json!(2_147_483_648_u32)), "timeout"),
        (with(options(), "timeout", json!("v4lu3")), "timeout"),
    ] {
        let piece = TestPiece::of("org_1234", Ok(full("NO_AUTH")));
        let error = error_of(&piece, &options);
        assert_eq!((error.code(), error.data().field.as_deref()), (Code::InvalidOptions, Some(field)), "{error}");
        assert!(!scripted_host::all_texts(&error).contains("v4lu3"), "{error}");
        assert!(piece.asked().is_empty());
    }
}

#[test]
fn a_key_that_cannot_be_is_not_asked_for() {
    for (id, prefix, field) in [
        ("x".repeat(94), "gelato", "externalProjectId"),
        ("undefined".to_owned(), "gelato", "externalProjectId"),
        ("a\0".to_owned(), "gelato", "externalProjectId"),
        ("org".to_owned(), "", "prefix"),
        ("org".to_owned(), "a\0", "prefix"),
    ] {
        let piece = TestPiece::of(&id, Ok(full("NO_AUTH")));
        let error = error_of(&piece, &with(options(), "prefix", json!(prefix)));
        assert_eq!((error.code(), error.data().field.as_deref()), (Code::InvalidOptions, Some(field)), "{error}");
        assert!(piece.asked().len() < 2);
    }
}

#[test]
fn a_project_without_an_external_id_belongs_to_no_customer() {
    for id in [json!(null), json!("")] {
        let piece = TestPiece::new(Ok(&id), Ok(full("NO_AUTH")));
        let error = error_of(&piece, &options());
        assert_eq!((error.code(), error.data().retryable), (Code::ProjectWithoutExternalId, false));
        assert!(error.to_string().contains("no external id"), "{error}");
        assert_eq!(piece.asked(), ["project"]);
    }
}

#[test]
fn an_external_id_that_is_no_text_is_a_mistake() {
    for (id, kind) in
        [(json!(5), "a number"), (json!(true), "a boolean"), (json!(["v4lu3"]), "an array"), (json!({}), "an object")]
    {
        let piece = TestPiece::new(Ok(&id), Ok(full("NO_AUTH")));
        let error = error_of(&piece, &options());
        assert_eq!((error.code(), error.data().field.as_deref()), (Code::InvalidOptions, Some("externalProjectId")));
        assert_eq!(error.to_string(), format!("externalProjectId must be a string, not {kind}"));
    }
}

#[test]
fn a_project_that_cannot_be_read_is_told_with_its_reason() {
    let reason = cause("FetchError", "connect ECONNREFUSED");
    let piece = TestPiece::new(Err(reason.clone()), Ok(full("NO_AUTH")));
    let error = error_of(&piece, &options());
    assert_eq!((error.code(), error.data().retryable), (Code::ProjectUnreadable, true));
    assert_eq!(error.data().cause, Some(reason));
    assert!(error.to_string().contains("FetchError: connect ECONNREFUSED"), "{error}");
    assert_eq!(piece.asked(), ["project"]);
}

#[test]
fn what_the_host_throws_is_told_apart_by_its_name() {
    for (name, code, retryable, word) in [
        ("ConnectionNotFound", Code::ConnectionNotFound, false, "provisionConnection"),
        ("ConnectionNotFoundError", Code::ConnectionNotFound, false, "provisionConnection"),
        ("ConnectionExpired", Code::ConnectionExpired, false, "new ones"),
        ("ConnectionExpiredError", Code::ConnectionExpired, false, "new ones"),
        ("ConnectionLoadingFailure", Code::ConnectionNotLoadable, true, "could not be loaded"),
        ("FetchError", Code::ConnectionNotLoadable, true, "could not be loaded"),
        ("Error", Code::ConnectionNotLoadable, true, "ConnectionNotFound"),
        ("", Code::ConnectionNotLoadable, true, "could not be loaded"),
    ] {
        let thrown = cause(name, "{\"message\":\"ConnectionNotFound: connection (gelato_x) not found\"}");
        let error = error_of(&TestPiece::of("org_1234", Err(thrown.clone())), &options());
        assert_eq!((error.code(), error.data().retryable), (code, retryable), "{name}");
        assert_eq!(error.data().cause, Some(thrown));
        assert!(error.to_string().contains(word) && error.to_string().contains("\"gelato_org_1234\""), "{error}");
    }
}

#[test]
fn a_host_that_gives_null_has_no_connection() {
    let error = error_of(&TestPiece::of("org_1234", Ok(Value::Null)), &options());
    assert_eq!((error.code(), error.data().retryable, &error.data().cause), (Code::ConnectionNotFound, false, &None));
}

#[test]
fn a_hosts_words_are_cut_and_stay_on_one_line() {
    let long = format!("a\nb{}", "x".repeat(5000));
    let thrown = cause(&long, &long);
    for piece in [TestPiece::of("o\n1", Err(thrown.clone())), TestPiece::new(Err(thrown.clone()), Ok(Value::Null))] {
        let message = error_of(&piece, &options()).to_string();
        assert!(message.len() < 600 && !message.contains(char::is_control), "{message}");
    }
}

#[test]
fn a_host_that_never_answers_is_left_after_the_time_given() {
    for (project, connection) in [(true, false), (false, true)] {
        let piece = TestPiece::of("org_1234", Ok(full("NO_AUTH"))).hanging(project, connection);
        let error = error_of(&piece, &with(options(), "timeout", json!(1500)));
        let data = error.data();
        assert_eq!((data.code, data.field.as_deref(), data.retryable), (Code::Timeout, Some("timeout"), true), "{error}");
        assert!(data.message.contains("`timeout`"), "{error}");
    }
}

#[test]
fn a_time_that_is_long_enough_changes_nothing() {
    let piece = TestPiece::of("org_1234", Ok(full("NO_AUTH")));
    assert_eq!(fetched(&piece, &with(options(), "timeout", json!(1))).unwrap().0, full("NO_AUTH"));
    let error = error_of(&TestPiece::of("org_1234", Ok(Value::Null)), &with(options(), "timeout", json!(1)));
    assert_eq!(error.code(), Code::ConnectionNotFound);
}

const NOT_FOUND: &str = "ConnectionNotFound";

fn with_prefix() -> Value {
    with(options(), "fallback", json!({ "prefix": "ice" }))
}

fn with_key() -> Value {
    with(options(), "fallback", json!({}))
}

/// A piece of customer `org_1234` whose own connection is missing.
fn piece_without_its_own(fallback: Result<Value, Cause>) -> TestPiece {
    TestPiece::of("org_1234", Err(cause(NOT_FOUND, "{}"))).with_fallback(fallback)
}

#[test]
fn a_connection_that_is_there_is_read_without_the_fallback() {
    let piece = TestPiece::of("org_1234", Ok(full("NO_AUTH"))).with_fallback(Ok(full("OIDC")));
    assert_eq!(fetched(&piece, &with_prefix()).unwrap().0, full("NO_AUTH"));
    assert_eq!(piece.asked(), ["project", "gelato_org_1234"]);
    let piece = TestPiece::of("org_1234", Ok(full("NO_AUTH"))).with_key(|id| panic!("called with {id}"));
    assert_eq!(fetched(&piece, &with_key()).unwrap().0, full("NO_AUTH"));
}

#[test]
fn one_that_is_missing_is_read_under_the_fallbacks_key() {
    for own in [Ok(Value::Null), Err(cause(NOT_FOUND, "{}")), Err(cause("ConnectionNotFoundError", "{}"))] {
        let piece = TestPiece::of("org 1/ü", own.clone()).with_fallback(Ok(json!("sekret")));
        let options = with(with_prefix(), "pieceAuthType", json!("SECRET_TEXT"));
        let under = Form::Under("secret_text", PieceAuthType::SecretText);
        assert_eq!(fetched(&piece, &options).unwrap(), (json!("sekret"), under));
        assert_eq!(piece.asked(), ["project", "gelato_org 1/ü", "ice_org 1/ü"]);

        let piece =
            TestPiece::of("org 1/ü", own).with_fallback(Ok(full("OIDC"))).with_key(|id| Ok(json!(format!("acme-{id}-gelato"))));
        assert_eq!(fetched(&piece, &with_key()).unwrap(), (full("OIDC"), Form::AsItIs));
        assert_eq!(piece.asked(), ["project", "gelato_org 1/ü", "acme-org 1/ü-gelato"]);
    }
}

#[test]
fn one_that_fails_otherwise_is_no_reason_to_look_under_the_fallbacks_key() {
    for (name, code) in [
        ("ConnectionExpired", Code::ConnectionExpired),
        ("ConnectionLoadingFailure", Code::ConnectionNotLoadable),
        ("Error", Code::ConnectionNotLoadable),
    ] {
        let piece = TestPiece::of("org_1234", Err(cause(name, "{}"))).with_fallback(Ok(full("NO_AUTH")));
        assert_eq!(error_of(&piece, &with_prefix()).code(), code);
        assert_eq!(piece.asked(), ["project", "gelato_org_1234"]);
    }
    let piece = TestPiece::of("org_1234", Ok(full("NO_AUTH"))).with_fallback(Ok(full("OIDC")));
    let error = error_of(&piece, &with(with_prefix(), "pieceAuthType", json!("OIDC")));
    assert_eq!(error.code(), Code::ConnectionTypeMismatch);
    assert_eq!(piece.asked(), ["project", "gelato_org_1234"]);
}

#[test]
fn where_neither_is_there_the_error_names_both_keys() {
    for fallback in [Ok(Value::Null), Err(cause(NOT_FOUND, "of the fallback"))] {
        let piece = piece_without_its_own(fallback.clone());
        let error = error_of(&piece, &with_prefix());
        assert_eq!(error.code(), Code::ConnectionNotFound);
        assert_eq!(
            error.to_string(),
            "There is no connection \"gelato_org_1234\" and, by `fallback`, no \"ice_org_1234\": \
             it is made by provisionConnection with the same pieceName and prefix, when the customer logs in."
        );
        assert_eq!(error.data().cause, fallback.err());
        assert_eq!(piece.asked(), ["project", "gelato_org_1234", "ice_org_1234"]);
    }
}

#[test]
fn what_is_wrong_with_the_fallbacks_connection_names_its_key() {
    for (fallback, code) in [
        (Err(cause("ConnectionExpired", "{}")), Code::ConnectionExpired),
        (Err(cause("ConnectionLoadingFailure", "{}")), Code::ConnectionNotLoadable),
        (Ok(full("NO_AUTH")), Code::ConnectionTypeMismatch),
    ] {
        let error = error_of(&piece_without_its_own(fallback), &with(with_prefix(), "pieceAuthType", json!("OIDC")));
        assert_eq!(error.code(), code);
        let message = error.to_string();
        assert!(message.contains("\"ice_org_1234\"") && !message.contains("gelato_org_1234"), "{message}");
    }
}

#[test]
fn a_wrong_fallback_is_found_before_anything_is_asked() {
    for (fallback, has_key, field) in [
        (json!("ice"), false, "fallback"),
        (json!(["ice"]), false, "fallback"),
        (json!({}), false, "fallback"),
        (json!({ "prefix": null }), false, "fallback"),
        (json!({ "prefix": "ice" }), true, "fallback"),
        (json!({ "prefix": 5 }), false, "fallback.prefix"),
        (json!({ "prefix": "" }), false, "fallback.prefix"),
        (json!({ "prefix": "a\0" }), false, "fallback.prefix"),
        (json!({ "prefix": "gelato" }), false, "fallback.prefix"),
        (json!({ "prefix": "ice", "prefx": 1 }), false, "fallback.prefx"),
    ] {
        let piece = TestPiece::of("org_1234", Ok(full("NO_AUTH")));
        let piece = if has_key { piece.with_key(|id| Ok(json!(id))) } else { piece };
        let error = error_of(&piece, &with(options(), "fallback", fallback));
        assert_eq!((error.code(), error.data().field.as_deref()), (Code::InvalidOptions, Some(field)), "{error}");
        assert!(piece.asked().is_empty());
    }
    let own = with(with_prefix(), "prefix", json!("ice"));
    let error = error_of(&TestPiece::of("org_1234", Ok(full("NO_AUTH"))), &own);
    assert_eq!((error.code(), error.data().field.as_deref()), (Code::InvalidOptions, Some("fallback.prefix")));
}

#[test]
fn a_fallback_is_left_out_by_null() {
    let piece = piece_without_its_own(Ok(full("NO_AUTH")));
    assert_eq!(error_of(&piece, &with(options(), "fallback", Value::Null)).code(), Code::ConnectionNotFound);
    assert_eq!(piece.asked(), ["project", "gelato_org_1234"]);
}

#[test]
fn a_function_that_gives_no_other_key_is_a_mistake() {
    let functions: [(KeyFunction, &str); 8] = [
        (|_| Ok(Value::Null), "must return a string"),
        (|_| Ok(json!(5)), "must return a string"),
        (|_| Ok(json!({ "key": "v4lu3" })), "must return a string"),
        (|_| Ok(json!("")), "empty"),
        (|_| Ok(json!("v4lu3\0")), "NUL"),
        (|_| Ok(json!("🍦".repeat(51))), "100 UTF-16 units"),
        (|id| Ok(json!(format!("gelato_{id}"))), "anyway"),
        (|_| Err(cause("RangeError", "v4lu3")), "RangeError"),
    ];
    for (key, words) in functions {
        let piece = piece_without_its_own(Ok(full("NO_AUTH"))).with_key(key);
        let error = error_of(&piece, &with_key());
        assert_eq!((error.code(), error.data().field.as_deref()), (Code::InvalidOptions, Some("fallback.key")), "{error}");
        assert!(error.to_string().contains(words) && !error.to_string().contains("v4lu3"), "{error}");
        assert_eq!(piece.asked(), ["project", "gelato_org_1234"]);
    }
}

#[test]
fn a_fallbacks_key_has_100_utf_16_units_at_most() {
    let longest = "x".repeat(93);
    let missing = || Err(cause(NOT_FOUND, "{}"));
    let piece = TestPiece::of(&longest, missing()).with_fallback(Ok(full("NO_AUTH")));
    fetched(&piece, &with(options(), "fallback", json!({ "prefix": "gelati" }))).unwrap();
    let piece = TestPiece::of(&longest, missing()).with_fallback(Ok(full("NO_AUTH")));
    let error = error_of(&piece, &with(options(), "fallback", json!({ "prefix": "gelatos" })));
    assert_eq!((error.code(), error.data().field.as_deref()), (Code::InvalidOptions, Some("fallback.prefix")));
    assert!(error.to_string().contains("100 UTF-16 units"), "{error}");
}

#[test]
fn without_an_auth_type_any_value_comes_as_it_is() {
    for value in [json!("sekret"), json!(5), json!([]), json!({}), json!({ "a": 1 }), json!(false), full("OAUTH2")] {
        let piece = TestPiece::of("org_1234", Ok(value.clone()));
        assert_eq!(fetched(&piece, &options()).unwrap(), (value, Form::AsItIs));
    }
}

#[test]
fn a_full_value_is_taken_as_it_is_by_its_own_type_and_by_no_other() {
    for found in ALL_TYPES {
        for wanted in ALL_TYPES {
            if found == wanted || (found.contains("OAUTH2") && wanted.contains("OAUTH2")) {
                assert_eq!(form(&full(found), wanted).unwrap(), Form::AsItIs, "{found} as {wanted}");
            } else {
                assert_mismatch(&full(found), wanted);
                assert!(form(&full(found), wanted).unwrap_err().to_string().contains(found));
            }
        }
    }
}

#[test]
fn a_bare_value_is_completed() {
    let props = json!({ "base_url": "https://api.gelato.test", "access_token": "t" });
    for (value, auth_type, expected) in [
        (json!("sekret"), "SECRET_TEXT", Form::Under("secret_text", PieceAuthType::SecretText)),
        (json!(""), "SECRET_TEXT", Form::Under("secret_text", PieceAuthType::SecretText)),
        (props.clone(), "CUSTOM_AUTH", Form::Under("props", PieceAuthType::CustomAuth)),
        (json!({}), "CUSTOM_AUTH", Form::Under("props", PieceAuthType::CustomAuth)),
        (props, "OIDC", Form::Under("props", PieceAuthType::Oidc)),
        (json!({ "username": "u", "password": "p" }), "BASIC_AUTH", Form::WithType(PieceAuthType::BasicAuth)),
        (json!({ "access_token": "at" }), "OAUTH2", Form::WithType(PieceAuthType::OAuth2)),
        (json!({ "access_token": "at" }), "PLATFORM_OAUTH2", Form::WithType(PieceAuthType::PlatformOAuth2)),
        (json!({ "access_token": "at" }), "CLOUD_OAUTH2", Form::WithType(PieceAuthType::CloudOAuth2)),
    ] {
        assert_eq!(form(&value, auth_type).unwrap(), expected, "{value} as {auth_type}");
    }
}

#[test]
fn a_bare_value_may_have_a_prop_that_is_called_type() {
    for value in [
        json!({ "type": "production", "token": "t" }),
        json!({ "type": "SECRET_TEXT", "token": "t" }),
        json!({ "type": "CUSTOM_AUTH", "token": "t" }),
        json!({ "type": "CUSTOM_AUTH", "props": "text" }),
        json!({ "type": "OAUTH2", "token": "t" }),
        json!({ "type": 5 }),
    ] {
        let expected = Form::Under("props", PieceAuthType::CustomAuth);
        assert_eq!(form(&value, "CUSTOM_AUTH").unwrap(), expected, "{value}");
    }
}

#[test]
fn bare_props_whose_type_is_no_auth_are_bare_props() {
    let value = json!({ "type": "NO_AUTH", "base_url": "https://api.gelato.test" });
    assert_eq!(form(&value, "CUSTOM_AUTH").unwrap(), Form::Under("props", PieceAuthType::CustomAuth));
}

#[test]
fn a_value_that_cannot_be_of_the_type_is_refused() {
    let values = [json!("text"), json!(5), json!(true), json!([1]), json!({ "username": "u" }), json!({ "password": "p" })];
    for wanted in ALL_TYPES {
        for value in &values {
            let fits =
                (wanted == "SECRET_TEXT" && value.is_string()) || (matches!(wanted, "CUSTOM_AUTH" | "OIDC") && value.is_object());
            if !fits {
                assert_mismatch(value, wanted);
            }
        }
    }
    for (value, wanted) in [
        (json!({ "type": "SECRET_TEXT" }), "SECRET_TEXT"),
        (json!({ "type": "SECRET_TEXT", "secret_text": 5 }), "SECRET_TEXT"),
        (json!({ "username": "u", "password": 5 }), "BASIC_AUTH"),
        (json!({ "type": "OAUTH2", "access_token": null }), "OAUTH2"),
        (json!({}), "NO_AUTH"),
        (json!("text"), "CUSTOM_AUTH"),
        (json!([{}]), "CUSTOM_AUTH"),
    ] {
        assert_mismatch(&value, wanted);
    }
}

#[test]
fn a_mismatch_holds_nothing_of_the_value() {
    for value in [json!("v4lu3"), json!({ "type": "v4lu3", "username": "v4lu3" }), json!(["v4lu3"])] {
        let error = form(&value, "BASIC_AUTH").unwrap_err();
        assert!(!scripted_host::all_texts(&error).contains("v4lu3"), "{error}");
    }
}
