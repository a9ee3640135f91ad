//! Whoever can write to the place of the receipts can make none that is believed.

use serde_json::{Value, json};

use crate::customer::*;
use crate::scripted_host::json_of;
use crate::scripted_host::sample::{options, with};

/// Fails unless a text in the place of the receipt is as good as none, and costs no look.
fn assert_void(customer: &Customer, receipt: &str) {
    for given in [options(), with(options(), "trustFor", json!(1e15))] {
        customer.set_receipt(receipt);
        let called = customer.call(&given);
        assert_eq!((called.action(), called.upserts()), ("updated", 1), "{:?}: {receipt:?}", customer.place);
        let lists = called.lines.iter().filter(|line| *line == LIST).count();
        assert_eq!(lists, 1, "{:?}: {receipt:?}", customer.place);
    }
}

/// Signature of a good receipt, and what it says.
fn parts(place: Place) -> (String, Value) {
    let receipt = Customer::provisioned(place).receipt().unwrap();
    let receipt: Value = serde_json::from_str(receipt.strip_prefix("1:").unwrap()).unwrap();
    (receipt["signature"].as_str().unwrap().to_owned(), receipt["said"].clone())
}

fn receipt(signature: &str, said: &Value) -> String {
    format!("1:{}", json!({ "signature": signature, "said": said }))
}

#[test]
fn rubbish() {
    for place in PLACES {
        let customer = Customer::provisioned(place);
        for text in ["", ".", "{}", "x", "null", "0", "[]", "\u{1f366}", "undefined", "[object Object]", r#"{"said":{}}"#] {
            assert_void(&customer, text);
        }
        for text in [r#"{"signature":"","said":{}}"#, r#"{"signature":{},"said":{}}"#, r#"{"signature":null,"said":null}"#] {
            assert_void(&customer, text);
        }
        assert_void(&customer, &"[".repeat(100_000));
    }
}

#[test]
fn a_receipt_that_was_cut() {
    for place in PLACES {
        let customer = Customer::provisioned(place);
        let receipt = customer.receipt().unwrap();
        for length in 0..receipt.len() {
            assert_void(&customer, receipt.get(..length).unwrap());
        }
        assert_void(&customer, receipt.get(1..).unwrap());
    }
}

#[test]
fn a_receipt_in_which_any_letter_is_another() {
    for place in PLACES {
        let customer = Customer::provisioned(place);
        let receipt = customer.receipt().unwrap();
        for (at, _) in receipt.char_indices() {
            let mut changed = receipt.clone().into_bytes();
            changed[at] ^= 1;
            assert_void(&customer, &String::from_utf8(changed).unwrap());
        }
    }
}

#[test]
fn a_signature_of_another_length_or_another_kind() {
    for place in PLACES {
        let customer = Customer::provisioned(place);
        let (signature, said) = parts(place);
        let (shorter, longer) = (signature.get(1..).unwrap(), format!("0{signature}"));
        for forged in ["", "0", shorter, &longer, &signature.to_uppercase(), &signature.repeat(2), &"0".repeat(signature.len())] {
            assert_void(&customer, &receipt(forged, &said));
        }
    }
}

#[test]
fn a_good_signature_over_another_text() {
    for place in PLACES {
        let customer = Customer::provisioned(place);
        let (signature, said) = parts(place);
        let project = customer.model.projects_of("org_1234")[0]["id"].as_str().unwrap().to_owned();
        assert_void(&customer, &receipt(&signature, &said).replace(&project, "AnotherProject45678901"));
        assert_void(&customer, &receipt(&signature, &with(said.clone(), "more", json!(1))));
        assert_void(&customer, &receipt(&signature, &with(said, "at", json!(0))));
        assert_void(&customer, &receipt(&signature, &json!({})));
    }
}

/// A receipt that says everything right, made by someone who does not have the key.
#[test]
fn a_receipt_signed_with_another_key() {
    for place in PLACES {
        let customer = Customer::provisioned(place);
        let stranger = Customer::unknown(place);
        let host = stranger.host(&stranger.model).api_key(&json!("sk-key-77777"));
        stranger.call_on(&host, &options()).result.unwrap();
        assert_void(&customer, &stranger.receipt_of_key("sk-key-77777").unwrap());
    }
}

#[test]
fn the_receipt_of_another_customer_or_of_other_credentials() {
    let ap = "https://ap.example.com";
    let others = [
        (with(options(), "instanceUrl", json!("https://b.example.com")), "https://b.example.com", "gelato", "org_1234"),
        (with(options(), "externalProjectId", json!("org_5")), ap, "gelato", "org_5"),
        (with(options(), "prefix", json!("ice")), ap, "ice", "org_1234"),
        (token("another"), ap, "gelato", "org_1234"),
    ];
    for place in PLACES {
        let customer = Customer::provisioned(place);
        for (given, instance, prefix, external_id) in &others {
            let other = Customer::unknown(place);
            other.call(given).result.unwrap();
            assert_void(&customer, &other.receipt_of(instance, prefix, external_id).unwrap());
        }
    }
}

/// A version that reads receipts in another way signs them as another form, so that neither believes the other's.
#[test]
fn a_receipt_is_bound_to_its_form() {
    let customer = Customer::provisioned(Place::Memory);
    let (signature, said) = parts(Place::Memory);
    let signed = |form: &str| {
        let body = json!({
            "externalId": "gelato_org_1234", "displayName": "Gelato (org_1234)", "type": "CUSTOM_AUTH",
            "value": { "type": "CUSTOM_AUTH", "props": options()["props"] }, "scope": "PLATFORM", "projectIds": [],
            "pieceName": "@activepieces/piece-gelato",
        });
        let mut mac = hmac_sha256::HMAC::new("sk-key-90210");
        for part in [json!(form), json!("https://ap.example.com"), json!("org_1234"), body, said.clone()] {
            json_of(&part).each_byte(&mut |bytes| mac.update(bytes));
        }
        mac.finalize().iter().map(|byte| format!("{byte:02x}")).collect::<String>()
    };
    assert_eq!(signed("1"), signature, "this is all that is signed");
    for form in ["", "0", "2"] {
        assert_void(&customer, &receipt(&signed(form), &said));
    }
}
