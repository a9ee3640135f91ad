//! `trustFor`: how long a receipt is believed without a look at the server.

use serde_json::{Value, json};

use crate::customer::*;
use crate::model_server::faulty;
use crate::scripted_host::sample::{options, with};
use crate::scripted_host::{answer, network_failure};

/// The sample options with five seconds of trust.
fn trusting() -> Value {
    with(options(), "trustFor", json!(5000))
}

/// A customer whose receipt was written at the time 1000.
fn trusted(place: Place) -> Customer {
    let customer = Customer::unknown(place);
    customer.time.set(1000.0);
    customer.call(&trusting()).result.unwrap();
    customer
}

/// The requests of a call that trusts its receipt.
fn without_a_look(place: Place) -> Vec<&'static str> {
    if place == Place::Project { vec![FIND_PROJECT] } else { vec![] }
}

fn with_a_look(place: Place) -> Vec<&'static str> {
    [without_a_look(place), vec![LIST]].concat()
}

#[test]
fn a_receipt_is_trusted_until_the_time_is_over() {
    for place in PLACES {
        let customer = trusted(place);
        for time in [1000.0, 1001.0, 5999.0] {
            customer.time.set(time);
            let called = customer.call(&trusting());
            assert_eq!(
                (called.action(), called.lines.clone()),
                ("unchanged", owned(&without_a_look(place))),
                "{place:?} at {time}"
            );
        }
        customer.time.set(6000.0);
        assert_eq!(customer.call(&trusting()).lines, owned(&with_a_look(place)), "{place:?}");
    }
}

fn owned(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

#[test]
fn a_receipt_from_the_future_is_not_trusted() {
    for place in PLACES {
        let customer = trusted(place);
        for time in [999.0, 0.0, -1e9] {
            let customer = Customer { time: time.into(), ..trusted(place) };
            assert_eq!(customer.call(&trusting()).lines, owned(&with_a_look(place)), "{place:?} at {time}");
        }
        assert_eq!(customer.call(&trusting()).lines, owned(&without_a_look(place)));
    }
}

#[test]
fn a_look_renews_the_trust_in_memory_and_in_a_store() {
    for place in [Place::Memory, Place::Store] {
        let customer = trusted(place);
        for (time, lines) in [(6000.0, 1), (10_999.0, 0), (11_000.0, 1), (20_000.0, 1), (24_999.0, 0), (25_000.0, 1)] {
            customer.time.set(time);
            assert_eq!(customer.call(&trusting()).lines.len(), lines, "{place:?} at {time}");
        }
    }
}

#[test]
fn a_look_does_not_renew_the_trust_in_a_project_where_it_would_be_a_write() {
    let customer = trusted(Place::Project);
    let receipt = customer.receipt();
    for time in [6000.0, 6001.0, 10_000.0] {
        customer.time.set(time);
        assert_eq!(customer.call(&trusting()).lines, [FIND_PROJECT, LIST], "at {time}");
    }
    assert_eq!(customer.receipt(), receipt);
}

#[test]
fn a_look_without_trust_leaves_the_receipt_as_it_is() {
    for place in PLACES {
        let customer = Customer::provisioned(place);
        let receipt = customer.receipt();
        customer.call(&options()).result.unwrap();
        assert_eq!(customer.receipt(), receipt, "{place:?}");
    }
}

#[test]
fn trust_is_a_matter_of_the_call_and_not_of_the_one_that_wrote() {
    for place in PLACES {
        let customer = Customer::provisioned(place);
        assert_eq!(customer.call(&trusting()).lines, owned(&without_a_look(place)), "{place:?}");
        assert_eq!(customer.call(&options()).lines, owned(&with_a_look(place)), "{place:?}");
    }
}

#[test]
fn other_credentials_are_written_however_long_the_trust() {
    for place in PLACES {
        let customer = trusted(place);
        let forever = with(token("new"), "trustFor", json!(9_007_199_254_740_991_u64));
        assert_eq!(customer.call(&forever).action(), "updated", "{place:?}");
        assert_eq!(customer.call(&forever).lines, owned(&without_a_look(place)), "{place:?}");
        assert_eq!(customer.call(&trusting()).action(), "updated", "{place:?}");
        assert_eq!(customer.seen(), [(options()["props"].clone(), json!("ACTIVE"))], "{place:?}");
    }
}

#[test]
fn what_others_change_in_the_time_is_seen_after_it() {
    for place in PLACES {
        let customer = trusted(place);
        customer.model.change_connections(|connections| connections[0].row["status"] = json!("ERROR"));
        customer.time.set(5999.0);
        assert_eq!(customer.call(&trusting()).action(), "unchanged", "{place:?}");
        customer.time.set(6000.0);
        assert_eq!(customer.call(&trusting()).action(), "updated", "{place:?}");
    }
}

/// The project is looked up with each call, so that one that was made anew is seen.
#[test]
fn a_receipt_of_another_project_is_not_trusted() {
    let customer = trusted(Place::Project);
    let receipt = customer.receipt().unwrap();
    let old = customer.model.projects_of("org_1234").pop().unwrap()["id"].clone();
    customer.model.delete_project(old.as_str().unwrap());
    customer.model.add_project("NewProject34567890123", json!("org_1234"));
    customer.set_receipt(&receipt);
    assert_eq!(customer.call(&trusting()).action(), "created");
    assert_eq!(customer.seen().len(), 1);
}

#[test]
fn a_failed_look_is_no_reason_to_trust() {
    for place in PLACES {
        for reply in [network_failure(), answer(503, &json!({})), answer(401, &json!({ "code": "AUTHENTICATION" }))] {
            let customer = trusted(place);
            customer.time.set(6000.0);
            let server = faulty(&customer.model, LIST, reply);
            assert!(customer.call_on(&customer.host(server), &trusting()).result.is_err(), "{place:?}");
            // And none to forget the receipt.
            assert_eq!(customer.call(&trusting()).action(), "unchanged", "{place:?}");
        }
    }
}
