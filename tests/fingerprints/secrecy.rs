//! A fingerprint holds no secret, and nobody is shown it.

use predefined_connection::invisible;
use serde_json::{Value, json};

use crate::customer::*;
use crate::model_server::{Stored, faulty};
use crate::scripted_host::sample::{oauth2_options, options, token, with};
use crate::scripted_host::{all_texts, framework_error, own_error};

fn of(auth_type: &str, props: Value) -> Value {
    with(with(options(), "pieceAuthType", json!(auth_type)), "props", props)
}

/// Whether a text holds an invisible character of a fingerprint.
fn has_invisible(text: &str) -> bool {
    text.contains(|c| c == '\u{2063}' || ('\u{fe00}'..='\u{fe0f}').contains(&c))
}

#[test]
fn a_row_holds_nothing_of_the_credentials_or_the_key() {
    for (given, secrets) in [
        (of("CUSTOM_AUTH", token("token-73519")["props"].clone()), vec!["token-73519"]),
        (of("SECRET_TEXT", json!({ "secret_text": "sk_live_99" })), vec!["sk_live_99"]),
        (of("BASIC_AUTH", json!({ "username": "user-51515", "password": "pass-62626" })), vec!["user-51515", "pass-62626"]),
        (oauth2_options(), vec!["secret-28411", "code-60735"]),
        (with(options(), "fingerprintSecret", json!("fingerprint-secret-1")), vec!["fingerprint-secret-1"]),
    ] {
        let customer = Customer::provisioned_with(&given);
        let mark = customer.mark();
        let text = String::from_utf8_lossy(&mark).into_owned();
        let row = customer.row().to_string();
        for secret in secrets.into_iter().chain(["sk-key-90210"]) {
            assert!(!row.contains(secret) && !text.contains(secret), "{secret}");
            assert!(!mark.windows(4).any(|part| secret.as_bytes().windows(4).any(|other| part == other)), "{secret}");
        }
    }
}

#[test]
fn results_show_the_plain_name() {
    let customer = Customer::unknown();
    let trusting = with(options(), "trustFor", json!(60_000));
    let calls = [customer.call(&trusting), customer.call(&trusting), customer.call(&options()), customer.call_afresh(&options())];
    for called in calls {
        let result = called.result.unwrap();
        assert_eq!(result["connection"]["displayName"], "Gelato (org_1234)");
        assert!(!has_invisible(&result.to_string()), "{result}");
    }
}

/// A user may have made a connection of the same name by copying the admin's.
#[test]
fn shadows_show_the_plain_name() {
    let customer = Customer::provisioned();
    customer.model.change_connections(|rows| {
        let row = with(with(rows[0].row.clone(), "id", json!("Shadow")), "scope", json!("PROJECT"));
        rows.push(Stored { row, value: Value::Null });
    });
    let result = customer.call(&options()).result.unwrap();
    assert_eq!(result["shadowedBy"][0]["displayName"], "Gelato (org_1234)");
    assert!(!has_invisible(&result.to_string()));
}

#[test]
fn errors_and_warnings_show_the_plain_name() {
    for line in [FIND_PROJECT, LIST, UPSERT, "DELETE /api/v1/global-connections/", FIND_LEFTOVERS] {
        let customer = Customer::unknown();
        customer.call(&options()).result.unwrap();
        let name = customer.row()["displayName"].as_str().unwrap().to_owned();
        if line == FIND_LEFTOVERS {
            customer.model.change_connections(Vec::clear);
        } else if line.starts_with("DELETE") {
            customer.model.change_connections(|rows| {
                let row = with(rows[0].row.clone(), "id", json!("Double"));
                rows.push(Stored { row, value: Value::Null });
            });
        }
        for reply in [own_error(400, "X", &format!("bad row {name}")), framework_error(400, &name, &name)] {
            let called = call_on(&customer.host(faulty(&customer.model, line, reply)), &token("new"));
            let texts = match &called.result {
                Ok(result) => result.to_string(),
                Err(error) => all_texts(error),
            };
            assert!(texts.contains("Gelato (org_1234)") || line == LIST, "{line}: {texts}");
            assert!(!has_invisible(&texts), "{line}: {}", texts.escape_unicode());
        }
    }
}

#[test]
fn a_name_of_the_callers_keeps_its_own_characters() {
    for name in ["I ❤\u{fe0f} org_1234", "a\u{2063}b", "\u{2063}org_1234", "🏴\u{e0067}\u{e0062}\u{e007f} org_1234"] {
        let given = with(options(), "displayName", json!(name));
        let customer = Customer::provisioned_with(&given);
        let called = customer.call_afresh(&given);
        assert_eq!((called.action(), &called.result.as_ref().unwrap()["connection"]["displayName"]), ("unchanged", &json!(name)));
        let row = customer.row();
        assert_eq!(invisible::split(row["displayName"].as_str().unwrap()).0, name);
    }
}
