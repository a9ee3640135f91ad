//! `trustFor`: how long what was seen is believed without a look at the server.

use serde_json::{Value, json};

use crate::customer::*;
use crate::model_server::faulty;
use crate::scripted_host::sample::{options, token, with};
use crate::scripted_host::{network_failure, own_error};

/// The sample options with five seconds of trust.
fn trusting() -> Value {
    with(options(), "trustFor", json!(5000))
}

/// A customer whose row was seen at the time 1000.
fn trusted() -> Customer {
    let customer = Customer::unknown();
    customer.time.set(1000.0);
    customer.call(&trusting()).result.unwrap();
    customer
}

fn requests_at(customer: &Customer, time: f64, given: &Value) -> Vec<String> {
    customer.time.set(time);
    let called = customer.call(given);
    assert_eq!(called.action(), "unchanged", "at {time}");
    called.lines
}

#[test]
fn a_look_is_trusted_until_the_time_is_over() {
    let customer = trusted();
    for time in [1000.0, 1001.0, 5999.0] {
        assert!(requests_at(&customer, time, &trusting()).is_empty(), "at {time}");
    }
    assert_eq!(requests_at(&customer, 6000.0, &trusting()), [LIST]);
}

/// Two keys of one platform in one process, as while a key is rotated.
#[test]
fn a_write_with_another_key_ends_the_trust() {
    let customer = trusted();
    let other_key = customer.host(&customer.model).api_key(&json!("sk-key-77777"));
    assert_eq!(call_on(&other_key, &with(token("another"), "trustFor", json!(5000))).action(), "updated");
    assert_eq!(customer.call(&trusting()).action(), "updated");
}

#[test]
fn a_look_renews_the_trust() {
    let customer = trusted();
    for (time, count) in [(6000.0, 1), (10_999.0, 0), (11_000.0, 1), (20_000.0, 1), (24_999.0, 0), (25_000.0, 1)] {
        assert_eq!(requests_at(&customer, time, &trusting()).len(), count, "at {time}");
    }
}

/// The clock that is never set may be another one after a computer slept.
#[test]
fn a_look_from_the_future_is_not_trusted() {
    for time in [999.0, 0.0, -1e9] {
        assert_eq!(requests_at(&trusted(), time, &trusting()), [LIST], "at {time}");
    }
}

#[test]
fn trust_is_a_matter_of_the_call_that_looks_and_of_the_one_that_asks() {
    let customer = trusted();
    assert_eq!(requests_at(&customer, 2000.0, &options()), [LIST]);
    // A look without trust keeps nothing.
    assert_eq!(requests_at(&customer, 2000.0, &trusting()), [LIST]);
    assert!(requests_at(&customer, 2000.0, &trusting()).is_empty());
    assert!(requests_at(&customer, 2500.0, &with(options(), "trustFor", json!(501))).is_empty());
    assert_eq!(requests_at(&customer, 2500.0, &with(options(), "trustFor", json!(500))), [LIST]);
}

#[test]
fn another_process_trusts_nothing() {
    let customer = trusted();
    assert_eq!(customer.call_afresh(&trusting()).lines, [FIND_PROJECT, LIST]);
}

#[test]
fn other_credentials_are_written_however_long_the_trust() {
    let customer = trusted();
    let forever = with(token("new"), "trustFor", json!(9_007_199_254_740_991_u64));
    assert_eq!(customer.call(&forever).action(), "updated");
    assert!(customer.call(&forever).lines.is_empty());
    assert_eq!(customer.call(&trusting()).action(), "updated");
    assert_eq!(customer.seen(), [(options()["props"].clone(), json!("ACTIVE"))]);
}

#[test]
fn what_others_change_in_the_time_is_seen_after_it() {
    let customer = trusted();
    customer.change("status", &json!("ERROR"));
    assert!(requests_at(&customer, 5999.0, &trusting()).is_empty());
    customer.time.set(6000.0);
    assert_eq!(customer.call(&trusting()).action(), "updated");
}

#[test]
fn a_failed_look_is_no_reason_to_trust_and_none_to_forget() {
    for reply in [network_failure(), own_error(503, "", "no"), own_error(401, "AUTHENTICATION", "invalid api key")] {
        let customer = trusted();
        customer.time.set(6000.0);
        assert!(call_on(&customer.host(faulty(&customer.model, LIST, reply)), &trusting()).result.is_err());
        assert_eq!(requests_at(&customer, 6000.0, &trusting()), [LIST]);
    }
}

#[test]
fn a_write_that_the_server_refused_takes_the_trust_away() {
    for code in ["INVALID_APP_CONNECTION", "ENGINE_OPERATION_FAILURE"] {
        let customer = trusted();
        let server = faulty(&customer.model, UPSERT, own_error(400, code, "no"));
        call_on(&customer.host(server), &with(token("bad"), "trustFor", json!(5000))).result.unwrap_err();
        assert_eq!(requests_at(&customer, 1000.0, &trusting()).last().map(String::as_str), Some(LIST));
        // The refusal tells that the write is over: what is seen after it may be trusted.
        assert!(requests_at(&customer, 1000.0, &trusting()).is_empty());
    }
}
