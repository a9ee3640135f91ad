//! `props`: for each auth type, what the server's schema takes.

use serde_json::{Value, json};

use crate::scripted_host::sample::{oauth2_props, options, with, without};
use crate::{MARK, assert_refused, taken, upserted};

fn given(auth_type: &str, props: Value) -> Value {
    with(with(options(), "pieceAuthType", json!(auth_type)), "props", props)
}

/// Props with all that a type takes, and the names of those that it needs.
fn fixed_types() -> Vec<(&'static str, Value, Vec<&'static str>)> {
    let optional = json!({ "code_challenge": "verifier", "authorization_method": "HEADER", "props": { "region": "eu", "n": 5 } });
    let with_optional = |props: Value| {
        let members = optional.as_object().into_iter().flatten();
        members.fold(props, |props, (name, value)| with(props, name, value.clone()))
    };
    let platform = without(oauth2_props(), "client_secret");
    let cloud = without(platform.clone(), "redirect_url");
    vec![
        ("SECRET_TEXT", json!({ "secret_text": "s3cret" }), vec!["secret_text"]),
        ("BASIC_AUTH", json!({ "username": "u", "password": "p" }), vec!["username", "password"]),
        (
            "OAUTH2",
            with(with_optional(oauth2_props()), "grant_type", json!("authorization_code")),
            vec!["client_id", "client_secret", "code", "scope", "redirect_url"],
        ),
        ("PLATFORM_OAUTH2", with_optional(platform), vec!["client_id", "code", "scope", "redirect_url"]),
        ("CLOUD_OAUTH2", with_optional(cloud), vec!["client_id", "code", "scope"]),
    ]
}

#[test]
fn the_value_is_the_props_and_their_type() {
    for (auth_type, props, _) in fixed_types() {
        let body = upserted(&given(auth_type, props.clone()));
        assert_eq!(body["type"], auth_type);
        assert_eq!(body["value"], with(props, "type", json!(auth_type)));
    }
}

#[test]
fn declared_props_are_passed_on_as_they_are() {
    let props =
        json!({ "a": "x", "n": 5, "half": 0.5, "yes": true, "none": null, "list": [1, [null]], "o": { "type": "y" }, "": "é\0" });
    for auth_type in ["CUSTOM_AUTH", "OIDC"] {
        for props in [props.clone(), json!({}), json!({ "type": "OTHER", "props": 1 })] {
            let value = upserted(&given(auth_type, props.clone()))["value"].clone();
            assert_eq!(value, json!({ "type": auth_type, "props": props }));
        }
    }
}

#[test]
fn no_auth_needs_no_props_and_takes_none() {
    let value = json!({ "type": "NO_AUTH" });
    assert_eq!(upserted(&given("NO_AUTH", json!({})))["value"], value);
    assert_eq!(upserted(&without(given("NO_AUTH", json!({})), "props"))["value"], value);
    assert_refused(&given("NO_AUTH", json!({ "token": MARK })), "props.token");
}

#[test]
fn each_needed_prop_is_missed() {
    for (auth_type, props, needed) in fixed_types() {
        for name in needed {
            let field = format!("props.{name}");
            assert_refused(&given(auth_type, without(props.clone(), name)), &field);
            assert_refused(&given(auth_type, with(props.clone(), name, Value::Null)), &field);
            for wrong in [json!(5), json!(true), json!([MARK]), json!({ "secret": MARK })] {
                assert_refused(&given(auth_type, with(props.clone(), name, wrong)), &field);
            }
            if name == "scope" {
                taken(&given(auth_type, with(props.clone(), name, json!(""))));
            } else {
                assert_refused(&given(auth_type, with(props.clone(), name, json!(""))), &field);
            }
        }
    }
}

#[test]
fn each_other_prop_may_be_left_out_or_null() {
    for (auth_type, props, needed) in fixed_types() {
        let names: Vec<String> = props.as_object().unwrap().keys().cloned().collect();
        for name in names.iter().filter(|name| !needed.contains(&name.as_str())) {
            let value = upserted(&given(auth_type, with(props.clone(), name, Value::Null)))["value"].clone();
            assert_eq!(value.get(name), None, "{auth_type}: the server takes no null");
            assert_refused(&given(auth_type, with(props.clone(), name, json!(5))), &format!("props.{name}"));
        }
    }
}

#[test]
fn a_choice_is_one_of_the_servers() {
    for (auth_type, props, _) in fixed_types().into_iter().filter(|(auth_type, ..)| auth_type.contains("OAUTH2")) {
        taken(&given(auth_type, with(props.clone(), "authorization_method", json!("BODY"))));
        for wrong in ["", "body", MARK] {
            let props = with(props.clone(), "authorization_method", json!(wrong));
            assert_refused(&given(auth_type, props), "props.authorization_method");
        }
    }
    for wrong in ["", "password", "CLIENT_CREDENTIALS", MARK] {
        assert_refused(&given("OAUTH2", with(oauth2_props(), "grant_type", json!(wrong))), "props.grant_type");
    }
    taken(&given("OAUTH2", with(oauth2_props(), "grant_type", json!("client_credentials"))));
    taken(&given("OAUTH2", oauth2_props()));
}

/// The server drops in silence what it does not know, and refuses what belongs to another type without naming it.
#[test]
fn a_prop_of_another_type_or_misspelt_is_found() {
    for (auth_type, props, _) in fixed_types() {
        for name in ["secretText", "token", "type", "Username", ""] {
            assert_refused(&given(auth_type, with(props.clone(), name, json!(MARK))), &format!("props.{name}"));
        }
    }
    let mixed = [
        ("SECRET_TEXT", json!({ "secret_text": "s" }), "password"),
        ("PLATFORM_OAUTH2", without(oauth2_props(), "client_secret"), "client_secret"),
        ("PLATFORM_OAUTH2", without(oauth2_props(), "client_secret"), "grant_type"),
        ("CLOUD_OAUTH2", without(without(oauth2_props(), "client_secret"), "redirect_url"), "redirect_url"),
    ];
    for (auth_type, props, name) in mixed {
        assert_refused(&given(auth_type, with(props, name, json!(MARK))), &format!("props.{name}"));
    }
}

#[test]
fn credentials_may_hold_any_character() {
    for secret in ["\0", "\n", "\"\\", "🍦", " ", "{{x}}"] {
        let value = upserted(&given("SECRET_TEXT", json!({ "secret_text": secret })))["value"].clone();
        assert_eq!(value, json!({ "type": "SECRET_TEXT", "secret_text": secret }));
    }
}
