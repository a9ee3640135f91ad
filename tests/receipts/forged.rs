//! Whoever can write to the place of the receipts can make none that is believed.

use serde_json::json;

use crate::customer::*;
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

/// Signature and text of a good receipt.
fn parts(place: Place) -> (String, String) {
    let receipt = Customer::provisioned(place).receipt().unwrap();
    let (signature, text) = receipt.split_once('.').unwrap();
    (signature.to_owned(), text.to_owned())
}

#[test]
fn rubbish() {
    for place in PLACES {
        let customer = Customer::provisioned(place);
        for text in ["", ".", "..", "{}", ".{}", "x", "null", "0.{}", "[]", "\u{1f366}.\u{1f366}", "undefined", "[object Object]"]
        {
            assert_void(&customer, text);
        }
        assert_void(&customer, &".".repeat(100_000));
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
        assert_void(&customer, &format!("{receipt} "));
        assert_void(&customer, &format!(" {receipt}"));
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
        let (signature, text) = parts(place);
        let (shorter, longer) = (signature.get(1..).unwrap(), format!("0{signature}"));
        for forged in ["", "0", shorter, &longer, &signature.to_uppercase(), &signature.repeat(2), &"0".repeat(signature.len())] {
            assert_void(&customer, &format!("{forged}.{text}"));
        }
    }
}

#[test]
fn a_good_signature_over_another_text() {
    for place in PLACES {
        let customer = Customer::provisioned(place);
        let (signature, text) = parts(place);
        let project = customer.model.projects_of("org_1234")[0]["id"].as_str().unwrap().to_owned();
        assert_void(&customer, &format!("{signature}.{}", text.replace(&project, "AnotherProject45678901")));
        assert_void(&customer, &format!("{signature}. {text}"));
        assert_void(&customer, &format!("{signature}.{signature}.{text}"));
        assert_void(&customer, &format!("{signature}."));
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
        assert_void(&customer, &stranger.receipt().unwrap());
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
    use predefined_connection::host::Host;

    let customer = Customer::provisioned(Place::Memory);
    let (signature, text) = parts(Place::Memory);
    let host = customer.host(&customer.model);
    let signed = |form: &str| {
        let body = json!({
            "externalId": "gelato_org_1234", "displayName": "Gelato (org_1234)", "type": "CUSTOM_AUTH",
            "value": { "type": "CUSTOM_AUTH", "props": options()["props"] }, "scope": "PLATFORM", "projectIds": [],
            "pieceName": "@activepieces/piece-gelato",
        });
        let signed = json!([form, "https://ap.example.com", "org_1234", body, text]).to_string();
        pollster::block_on(host.sign("sk-key-90210", &signed)).unwrap()
    };
    assert_eq!(signed("1"), signature, "this is all that is signed");
    for form in ["", "0", "2"] {
        assert_void(&customer, &format!("{}.{text}", signed(form)));
    }
}
