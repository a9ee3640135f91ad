//! Any options are either taken, by the server too, or refused with the option's name before anything is sent.

use predefined_connection::error::Code;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::model_server::ModelServer;
use crate::scripted_host::sample::{options, with, without};
use crate::scripted_host::{TestHost, TestPiece, provision};
use crate::{any, cases};

const NAMES: [&str; 20] = [
    "instanceUrl",
    "externalProjectId",
    "pieceName",
    "pieceAuthType",
    "props",
    "prefix",
    "displayName",
    "pieceVersion",
    "preSelectForNewProjects",
    "project",
    "headers",
    "timeout",
    "maxRetries",
    "allowInsecureHttp",
    "replacesPiece",
    "checkProps",
    "fingerprintSecret",
    "trustFor",
    "apiKey",
    "typo",
];

const AUTH_TYPES: [&str; 8] =
    ["SECRET_TEXT", "BASIC_AUTH", "CUSTOM_AUTH", "OIDC", "NO_AUTH", "OAUTH2", "PLATFORM_OAUTH2", "CLOUD_OAUTH2"];

const PROPS: [&str; 12] = [
    "secret_text",
    "username",
    "password",
    "client_id",
    "client_secret",
    "code",
    "scope",
    "redirect_url",
    "code_challenge",
    "authorization_method",
    "grant_type",
    "props",
];

const PROJECT: [&str; 5] = ["displayName", "metadata", "maxConcurrentJobs", "alertReceiverEmail", "globalConnectionExternalIds"];

const KNOWN_TEXTS: [&str; 5] = ["HEADER", "client_credentials", "a@b.example", "0.4.1", "https://x.example"];

/// A value that may well be right.
fn likely() -> impl Strategy<Value = Value> {
    prop_oneof![
        4 => any::good_id().prop_map(Value::from),
        2 => prop::sample::select(KNOWN_TEXTS.as_slice()).prop_map(Value::from),
        1 => (0..4).prop_map(Value::from),
        1 => any::<bool>().prop_map(Value::from),
        1 => Just(json!({})),
        1 => Just(json!([])),
        2 => any::json(),
    ]
}

/// An object with some of these members.
fn object(names: &'static [&'static str]) -> impl Strategy<Value = Value> {
    prop::collection::vec((prop::sample::select(names), likely()), 0..6)
        .prop_map(|members| members.into_iter().fold(json!({}), |object, (name, value)| with(object, name, value)))
}

/// Good options, in which some members are others.
fn nearly_good() -> impl Strategy<Value = Value> {
    let auth_type = prop::sample::select(AUTH_TYPES.as_slice());
    let changes = prop::collection::vec((prop::sample::select(NAMES.as_slice()), prop::option::of(likely())), 0..3);
    (auth_type, object(&PROPS), prop::option::of(object(&PROJECT)), changes).prop_map(|(auth_type, props, project, changes)| {
        let given = with(with(options(), "pieceAuthType", json!(auth_type)), "props", props);
        let given = with(given, "project", json!(project));
        changes.into_iter().fold(given, |given, (name, value)| match value {
            Some(value) => with(given, name, value),
            None => without(given, name),
        })
    })
}

fn check(given: &Value) {
    let host = TestHost::new(ModelServer::with_any_piece());
    let sent = |host: &TestHost<ModelServer>| host.requests().len();
    match provision(&host, given) {
        Ok(result) => assert_eq!(result["requests"], sent(&host)),
        Err(error) if sent(&host) == 0 => {
            assert_eq!(error.code(), Code::InvalidOptions);
            let field = error.data().field.clone().unwrap();
            assert!(error.to_string().starts_with(&format!("{field} ")), "{error}");
        }
        // The model answers under `/api/` alone.
        Err(error) => assert!(
            error.code() == Code::WrongInstanceUrl && given["instanceUrl"] != "https://ap.example.com",
            "{given}: {error}"
        ),
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn options_that_are_nearly_good(given in nearly_good()) {
        check(&given);
    }

    #[test]
    fn options_that_are_any_json(given in any::json()) {
        check(&given);
    }

    #[test]
    fn any_value_in_the_place_of_one_option(name in prop::sample::select(NAMES.as_slice()), value in any::json()) {
        check(&with(options(), name, value));
    }

    #[test]
    fn a_value_never_stands_in_a_message(name in prop::sample::select(NAMES.as_slice()), length in 1_usize..200) {
        let given = with(options(), name, json!("¤".repeat(length)));
        if let Err(error) = provision(&TestHost::new(ModelServer::with_any_piece()), &given) {
            let is_id = name == "externalProjectId";
            prop_assert!(is_id || !crate::scripted_host::all_texts(&error).contains('¤'), "{}", error);
        }
    }

    #[test]
    fn a_piece_may_give_any_options_and_be_given_any_value(
        given in any::json(),
        likely in object(&["pieceName", "prefix", "pieceAuthType"]),
        value in any::json(),
    ) {
        for given in [given, likely.clone(), with(likely, "pieceName", json!("@activepieces/piece-gelato"))] {
            let piece = TestPiece::of("org_1234", Ok(value.clone()));
            let result = piece.fetch(&given);
            let code = result.map_err(|error| error.code()).err();
            let known = [None, Some(Code::InvalidOptions), Some(Code::ConnectionNotFound), Some(Code::ConnectionTypeMismatch)];
            prop_assert!(known.contains(&code), "{:?}", code);
        }
    }
}
