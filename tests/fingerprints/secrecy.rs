//! A receipt, and the name that it is kept under, hold no secret.

use predefined_connection::host::StoreMethod;
use serde_json::{Value, json};

use crate::customer::*;
use crate::scripted_host::sample::{oauth2_options, options, with};
use crate::scripted_host::{Store, plain};

/// A store that writes down all that it is told.
#[derive(Default)]
struct Chronicle(std::cell::RefCell<String>);

impl Store for Chronicle {
    fn call(&self, method: StoreMethod<'_>, key: &str) -> Option<Option<String>> {
        self.0.borrow_mut().push_str(&format!("{method:?} {key}\n"));
        Some(None)
    }
}

fn of(auth_type: &str, props: Value) -> Value {
    with(with(options(), "pieceAuthType", json!(auth_type)), "props", props)
}

/// Options with secrets in every place that may hold one.
fn options_with_secrets() -> Vec<(Value, Vec<&'static str>)> {
    let custom = json!({ "access_token": "token-73519", "more": { "list": ["deep-40044"] } });
    let basic = json!({ "username": "user-51515", "password": "pass-62626" });
    let all = vec![
        (of("CUSTOM_AUTH", custom.clone()), vec!["token-73519", "deep-40044"]),
        (of("OIDC", custom), vec!["token-73519", "deep-40044"]),
        (of("SECRET_TEXT", json!({ "secret_text": "sk_live_99" })), vec!["sk_live_99"]),
        (of("BASIC_AUTH", basic), vec!["user-51515", "pass-62626"]),
        (oauth2_options(), vec!["secret-28411", "code-60735"]),
    ];
    let more = |(given, mut secrets): (Value, Vec<&'static str>)| {
        secrets.extend(["sk-key-90210", "proxy-80808"]);
        (with(given, "headers", json!({ "x-proxy": "proxy-80808" })), secrets)
    };
    all.into_iter().map(more).collect()
}

fn assert_no_secret(text: &str, secrets: &[&str]) {
    assert!(text.contains("predefined-connection:"), "{text}");
    for secret in secrets {
        assert!(!text.contains(secret), "{secret} is in {text}");
    }
}

#[test]
fn in_a_store() {
    for (given, secrets) in options_with_secrets() {
        let customer = Customer::unknown(Place::Memory);
        let chronicle = std::rc::Rc::new(Chronicle::default());
        for _ in 0..2 {
            let host = customer.host(&customer.model).store(&chronicle);
            customer.call_on(&host, &given).result.unwrap();
        }
        let text = chronicle.0.borrow().replace("\\\"", "\"");
        assert!(text.contains("Set(") && text.contains("Get "), "{text}");
        assert_no_secret(&text, &secrets);
    }
}

#[test]
fn in_a_project() {
    for (given, secrets) in options_with_secrets() {
        let customer = Customer::unknown(Place::Project);
        customer.call(&given).result.unwrap();
        assert_no_secret(&customer.model.projects().pop().unwrap()["metadata"].to_string(), &secrets);
    }
}

/// All that stands in a receipt is what the result tells, and when it was so.
#[test]
fn a_receipt_says_what_the_result_tells() {
    for place in PLACES {
        let customer = Customer::unknown(place);
        let result = customer.call(&options()).result.unwrap();
        let receipt = customer.receipt().unwrap();
        let receipt: Value = serde_json::from_str(receipt.strip_prefix("1:").unwrap()).unwrap();
        let expected = json!({
            "projectId": result["project"]["id"], "connection": result["connection"], "shadowedBy": [],
            "at": 1_445_412_480_000_u64,
        });
        assert_eq!(plain(&receipt["said"]), expected, "{place:?}");
    }
}
