//! Whoever can change a row's name can make no fingerprint that is believed.

use hmac_sha256::HMAC;
use predefined_connection::invisible;
use predefined_connection::options::provision_options::ProvisionOptions;
use predefined_connection::provision::fingerprint::Fingerprints;
use serde_json::{Value, json};

use crate::customer::*;
use crate::scripted_host::sample::{NOW, options, token, with};
use crate::scripted_host::{TestHost, json_of};

const KEY: &str = "sk-key-90210";

/// Fails unless a row with this name is written, in the same process and in a fresh one.
fn assert_void(customer: &Customer, name: &str) {
    for is_fresh in [false, true] {
        customer.change("displayName", &json!(name));
        let called = if is_fresh { customer.call_afresh(&options()) } else { customer.call(&options()) };
        assert_eq!((called.action(), called.upserts()), ("updated", 1), "{name:?}");
    }
}

/// The same for bytes behind the plain name.
fn assert_void_bytes(customer: &Customer, bytes: &[u8]) {
    assert_void(customer, &format!("Gelato (org_1234){}", invisible::write(bytes)));
}

/// The fingerprint's content, made here of its parts: form, time, and the tag over them.
fn signed(form: u8, time: u64, secret: &str, options: &Value) -> Vec<u8> {
    let host = TestHost::new(crate::model_server::ModelServer::new());
    let content = Fingerprints::new(&ProvisionOptions::read(&host, json_of(options)).unwrap(), KEY).content();
    let mut bytes = vec![form];
    bytes.extend(&time.to_le_bytes()[..6]);
    let tag = HMAC::mac([bytes.as_slice(), &content].concat(), secret);
    bytes.extend(&tag[..12]);
    bytes
}

#[test]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a time after 1970")]
fn a_fingerprint_is_form_time_and_a_tag_over_both_and_all_that_is_written() {
    let customer = Customer::provisioned();
    assert_eq!(customer.mark(), signed(1, NOW as u64, KEY, &options()));
    // At another time it is another one, and as good.
    customer.set_mark(&signed(1, NOW as u64 + 7, KEY, &options()));
    assert_eq!(customer.call_afresh(&options()).action(), "unchanged");
}

#[test]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a time after 1970")]
fn of_another_form() {
    let customer = Customer::provisioned();
    for form in [0, 2, 255] {
        assert_void_bytes(&customer, &signed(form, NOW as u64, KEY, &options()));
    }
}

#[test]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a time after 1970")]
fn made_without_the_key() {
    let customer = Customer::provisioned();
    for secret in ["", "sk-key-77777", "sk-key-90211"] {
        assert_void_bytes(&customer, &signed(1, NOW as u64, secret, &options()));
    }
}

#[test]
fn none_or_rubbish() {
    let customer = Customer::provisioned();
    for bytes in [[].as_slice(), &[0], &[1], &[1; 7], &[1; 18], &[1; 19], &[0; 19], &[255; 19], &[1; 20], &[1; 1000]] {
        assert_void_bytes(&customer, bytes);
    }
    for name in
        ["", "Gelato (org_1234)", "\u{2063}", "\u{2063}\u{2063}", "Gelato\u{2063}x", "\u{fe00}", "Gelato \u{2063}\u{fe00}"]
    {
        assert_void(&customer, name);
    }
}

#[test]
fn cut_off_anywhere() {
    let customer = Customer::provisioned();
    let name = customer.row()["displayName"].as_str().unwrap().to_owned();
    let behind = name.find('\u{2063}').unwrap();
    for (at, _) in name.char_indices().filter(|(at, _)| *at >= behind) {
        assert_void(&customer, name.get(..at).unwrap());
    }
}

#[test]
fn of_which_any_bit_is_another() {
    let customer = Customer::provisioned();
    let mark = customer.mark();
    for bit in 0..mark.len() * 8 {
        let mut changed = mark.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert_void_bytes(&customer, &changed);
    }
}

#[test]
fn with_more_before_or_behind() {
    let customer = Customer::provisioned();
    let mark = customer.mark();
    assert_void_bytes(&customer, &[mark.as_slice(), &[0]].concat());
    assert_void_bytes(&customer, &[&[1], mark.as_slice()].concat());
    assert_void_bytes(&customer, &mark.repeat(2));
    let name = customer.row()["displayName"].as_str().unwrap().to_owned();
    for more in ["x", " ", "\u{2063}", "\u{fe00}", " (copy)"] {
        assert_void(&customer, &format!("{name}{more}"));
    }
}

/// Of another customer, instance, key, credentials, version of the piece, prefix or name.
#[test]
fn of_another_row() {
    let others = [
        with(options(), "externalProjectId", json!("org_5")),
        with(options(), "instanceUrl", json!("https://b.example.com")),
        with(options(), "prefix", json!("ice")),
        with(options(), "displayName", json!("Gelato")),
        with(options(), "pieceVersion", json!("0.4.1")),
        with(options(), "preSelectForNewProjects", json!(true)),
        with(options(), "pieceAuthType", json!("OIDC")),
        with(options(), "fingerprintSecret", json!("sixteen letters or more")),
        token("another"),
    ];
    for given in others {
        let other = Customer::provisioned_with(&given);
        let row = other.model.connections().pop().unwrap().row;
        let mark = invisible::split(row["displayName"].as_str().unwrap()).1.unwrap();
        assert_void_bytes(&Customer::provisioned(), &mark);
    }
}

#[test]
fn of_another_key() {
    let other = Customer::unknown();
    call_on(&other.fresh_host().api_key(&json!("sk-key-77777")), &options()).result.unwrap();
    assert_void_bytes(&Customer::provisioned(), &other.mark());
}

/// What is written may not run together so that the same text says something else.
#[test]
fn of_a_customer_whose_id_ends_where_ours_goes_on() {
    let of = |instance: &str, prefix: &str, id: &str| {
        let given = with(options(), "instanceUrl", json!(instance));
        with(with(with(given, "prefix", json!(prefix)), "externalProjectId", json!(id)), "displayName", json!("x"))
    };
    let content = |given: &Value| {
        let host = TestHost::new(crate::model_server::ModelServer::new());
        Fingerprints::new(&ProvisionOptions::read(&host, json_of(given)).unwrap(), KEY).content()
    };
    let one = content(&of("https://ap.example.com", "a_b", "c"));
    for other in [
        of("https://ap.example.com", "a", "b_c"),
        of("https://ap.example.co", "a_b", "c"),
        of("https://ap.example.com/c", "a_b", "c"),
    ] {
        assert_ne!(one, content(&other));
    }
}
