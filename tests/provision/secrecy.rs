//! The API key and the credentials stand in no error, whoever echoes them in whatever form.

use predefined_connection::error::Cause;
use serde_json::{Value, json};

use crate::model_server::{ModelServer, faulty};
use crate::scripted_host::sample::{PROJECT, connection, oauth2_options, oauth2_props, options, with};
use crate::scripted_host::{Reply, TestHost, all_texts, answer, framework_error, own_error, provision, thrown};

const STEPS: [&str; 4] =
    ["GET /api/v1/projects", "POST /api/v1/projects", "GET /api/v1/app-connections", "POST /api/v1/global-connections"];

/// Secrets in options of several types, with characters that look another way in JSON or in a URL.
fn options_with_secrets() -> Vec<(Value, Vec<&'static str>)> {
    let custom = json!({
        "base_url": "https://api.gelato.test", "access_token": "token-73519",
        "more": { "list": ["deep-40044", { "pass": "q\"u\\o/t%e é+1\n\tx" }] },
    });
    let basic = json!({ "username": "user-51515", "password": "pass word&62626" });
    let of = |auth_type: &str, props: Value| with(with(options(), "pieceAuthType", json!(auth_type)), "props", props);
    vec![
        (of("CUSTOM_AUTH", custom.clone()), vec!["token-73519", "deep-40044", "q\"u\\o/t%e é+1\n\tx"]),
        (of("OIDC", custom), vec!["token-73519", "deep-40044", "q\"u\\o/t%e é+1\n\tx"]),
        (of("SECRET_TEXT", json!({ "secret_text": "sk_live_99" })), vec!["sk_live_99"]),
        (of("BASIC_AUTH", basic), vec!["user-51515", "pass word&62626"]),
        (oauth2_options(), vec!["secret-28411", "code-60735"]),
    ]
}

/// The forms in which a secret may be echoed: as it is, in JSON, in a URL.
fn forms(secret: &str) -> [String; 3] {
    let json = Value::from(secret).to_string();
    let in_json = json.trim_matches('"').to_owned();
    let in_url = secret.bytes().fold(String::new(), |text, byte| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' => text + &char::from(byte).to_string(),
        byte => text + &format!("%{byte:02X}"),
    });
    [secret.to_owned(), in_json, in_url]
}

/// Answers and failures that hold a text wherever they can.
fn echoes(text: &str) -> Vec<Reply> {
    let cause = Cause { name: text.to_owned(), message: format!("{text} failed"), code: Some(text.to_owned()), has_cause: false };
    vec![
        own_error(400, "X", &format!("bad value {text}, {text}")),
        answer(400, &json!({ "code": "INVALID_APP_CONNECTION", "params": { "error": format!("<{text}>") } })),
        framework_error(500, &format!("E{text}"), text),
        framework_error(401, "", &format!("{}{text}", "x".repeat(290))).header("x-request-id", text),
        answer(302, &json!({})).header("location", &format!("https://elsewhere.test/{}", text.replace(['?', '#'], ""))),
        thrown(cause.clone(), false),
        thrown(Cause { name: "TypeError".to_owned(), code: None, ..cause }, true),
    ]
}

fn assert_hidden(line: &'static str, options: &Value, secret: &str) {
    for form in forms(secret) {
        for reply in echoes(&form) {
            let model = ModelServer::with_any_piece();
            if line != "POST /api/v1/projects" {
                model.add_project(PROJECT, json!("org_1234"));
                model.add_connection(connection("C1"), Value::Null);
            }
            let host = TestHost::new(faulty(&model, line, reply));
            let error = provision(&host, options).unwrap_err();
            let texts = all_texts(&error);
            for form in forms(secret) {
                assert!(!texts.contains(&form), "{form:?} is in {texts}");
            }
        }
    }
}

#[test]
fn credentials_are_hidden() {
    for (options, secrets) in options_with_secrets() {
        for secret in secrets {
            STEPS.iter().for_each(|line| assert_hidden(line, &options, secret));
        }
    }
}

#[test]
fn the_key_is_hidden() {
    for line in STEPS {
        assert_hidden(line, &options(), "sk-key-90210");
    }
}

#[test]
fn what_is_no_secret_stays_readable() {
    let model = ModelServer::new();
    let reply = own_error(400, "X", "token token-73519 is too old");
    let error = provision(&TestHost::new(faulty(&model, STEPS[0], reply)), &options()).unwrap_err();
    assert!(error.to_string().contains("(the server says: token *** is too old)"), "{error}");
}

/// What the server says of these props.
fn told(options: &Value, words: &str) -> String {
    let model = ModelServer::new();
    let reply = own_error(400, "X", words);
    provision(&TestHost::new(faulty(&model, STEPS[0], reply)), options).unwrap_err().to_string()
}

#[test]
fn a_number_is_a_secret_too_unless_it_is_short() {
    let given = with(options(), "props", json!({ "pin": 90_210_417, "deep": [{ "code": -4711 }], "page": 500, "on": true }));
    let message = told(&given, "PIN 90210417 or -4711 is locked for 500 s, true");
    assert!(message.contains("PIN *** or *** is locked for 500 s, true"), "{message}");
}

#[test]
fn a_short_prop_is_hidden_where_it_stands_alone() {
    let given = with(options(), "props", json!({ "region": "e", "zone": "eu1" }));
    let message = told(&given, "Connection refused: no region 'e' in eu1, eu12");
    assert!(message.starts_with("Could not look up the project"), "{message}");
    assert!(message.contains("Connection refused: no region '***' in ***, eu12"), "{message}");
}

#[test]
fn what_anybody_may_know_of_oauth2_stays_readable() {
    let words = "read ECONNRESET, BODY, client_credentials";
    let more = [("scope", "read"), ("grant_type", "client_credentials"), ("authorization_method", "BODY")];
    let props = more.iter().fold(oauth2_props(), |props, (name, value)| with(props, name, json!(value)));
    let message = told(&with(oauth2_options(), "props", props), words);
    assert!(message.contains(words), "{message}");
    // A piece's own prop may have any name.
    let message = told(&with(options(), "props", json!({ "scope": "s3cr3t" })), "s3cr3t");
    assert!(message.contains("(the server says: ***)"), "{message}");
}

#[test]
fn a_result_holds_no_secret() {
    for (options, secrets) in options_with_secrets() {
        let result = provision(&TestHost::new(ModelServer::with_any_piece()), &options).unwrap().to_string();
        for form in secrets.iter().flat_map(|secret| forms(secret)) {
            assert!(!result.contains(&form), "{form:?} is in {result}");
        }
    }
}

/// A prop such as a port or a region is hidden too, and may be as short as one character.
#[test]
fn a_short_prop_does_not_change_what_an_answer_means() {
    for prop in ["2", "3505", "E", "ENTITY", "_"] {
        let given = with(options(), "props", json!({ "region": prop }));
        let model = ModelServer::with_any_piece();
        let taken = framework_error(500, "23505", "duplicate key value");
        let host = TestHost::new(faulty(&model, "POST /api/v1/projects", taken).after_the_effect());
        assert_eq!(provision(&host, &given).unwrap()["project"]["created"], false, "{prop:?}");
        assert!(host.sleeps().is_empty(), "{prop:?}");

        let gone = answer(404, &json!({ "code": "ENTITY_NOT_FOUND", "params": { "entityType": "AppConnection" } }));
        let model = ModelServer::with_any_piece();
        model.add_project(PROJECT, json!("org_1234"));
        model.add_connection(connection("C1"), Value::Null);
        model.add_connection(connection("C2"), Value::Null);
        let host = TestHost::new(faulty(&model, "DELETE /api/v1/global-connections/", gone).after_the_effect());
        provision(&host, &given).unwrap();
    }
}

#[test]
fn a_short_prop_does_not_hide_the_servers_code() {
    for prop in ["E", "_", "ERR", "409"] {
        let model = ModelServer::new();
        let reply = framework_error(400, "FST_ERR_409", "no");
        let host = TestHost::new(faulty(&model, STEPS[0], reply));
        let error = provision(&host, &with(options(), "props", json!({ "region": prop }))).unwrap_err();
        assert_eq!(error.data().server_code.as_deref(), Some("FST_ERR_409"), "{prop:?}");
    }
}
