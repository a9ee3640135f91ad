//! The time in a fingerprint is the server's. It tells whether someone wrote the row since without changing its name, as the admin
//! page does when a secret is entered again.

use predefined_connection::provision::fingerprint::LONGEST_CHECK;
use serde_json::{Value, json};

use crate::customer::*;
use crate::model_server::ModelServer;
use crate::scripted_host::sample::{NOW, options};
use crate::scripted_host::{HttpRequest, Reply, Server, TestHost, date};

/// The time in the fingerprint of the only row.
fn time(customer: &Customer) -> f64 {
    customer.mark()[1..7].iter().rev().fold(0.0, |time, byte| time * 256.0 + f64::from(*byte))
}

/// The action of a fresh process where the row was written last at this time.
fn action(customer: &Customer, updated: f64) -> String {
    customer.change("updated", &json!(date::iso(updated)));
    customer.call_afresh(&options()).action().to_owned()
}

#[test]
fn the_longest_check_is_that_of_a_server_without_a_worker_and_some_seconds() {
    assert_eq!(LONGEST_CHECK, 305_000.0);
}

#[test]
fn a_row_is_believed_while_the_server_may_have_checked_the_credentials() {
    for later in [0.0, 1.0, 60_000.0, 300_000.0, LONGEST_CHECK] {
        let customer = Customer::provisioned();
        assert_eq!(time(&customer), NOW);
        assert_eq!(action(&customer, NOW + later), "unchanged", "{later}");
    }
}

#[test]
fn a_secret_that_was_entered_again_later_is_written_over() {
    for later in [LONGEST_CHECK + 1.0, 86_400_000.0, 1e12] {
        let customer = Customer::provisioned();
        assert_eq!(action(&customer, NOW + later), "updated", "{later}");
        assert_eq!(customer.call_afresh(&options()).action(), "unchanged");
    }
}

#[test]
fn a_row_that_does_not_tell_when_it_was_written_is_not_believed() {
    for updated in [json!(null), json!("yesterday"), json!(5), json!("")] {
        let customer = Customer::provisioned();
        customer.change("updated", &updated);
        assert_eq!(customer.call_afresh(&options()).action(), "updated", "{updated}");
    }
}

/// The server's clock may have been set back since.
#[test]
fn a_row_that_was_written_before_its_fingerprint_is_believed() {
    let customer = Customer::provisioned();
    assert_eq!(action(&customer, NOW - 86_400_000.0), "unchanged");
}

/// A customer that was provisioned by a host whose clock is ahead by so much, or behind.
fn provisioned_by_skewed_clock(milliseconds: f64) -> Customer {
    let customer = Customer::unknown();
    call_on(&customer.fresh_host().clock_ahead_by(milliseconds), &options()).result.unwrap();
    customer
}

#[test]
fn a_clock_of_our_own_that_is_wrong_makes_no_difference() {
    for milliseconds in [-1e12, -86_400_000.0, 86_400_000.0, 1e12] {
        let customer = provisioned_by_skewed_clock(milliseconds);
        assert_eq!(time(&customer), NOW, "{milliseconds}");
        for called in [customer.call_afresh(&options()), call_on(&customer.fresh_host().clock_ahead_by(milliseconds), &options())]
        {
            assert_eq!(called.action(), "unchanged", "{milliseconds}");
        }
        assert_eq!(action(&customer, NOW + LONGEST_CHECK + 1.0), "updated", "{milliseconds}");
    }
}

/// A row that is there already is listed and written, and nothing else tells the time.
#[test]
fn an_update_has_the_servers_time_too() {
    let customer = Customer::provisioned();
    customer.change("status", &json!("ERROR"));
    customer.time.set(60_000.0);
    let called = call_on(&customer.fresh_host().clock_ahead_by(86_400_000.0), &options());
    assert_eq!((called.action(), time(&customer)), ("updated", NOW + 60_000.0));
}

/// What the date header said at the list, and the time since.
#[test]
fn the_time_goes_on_after_the_header_that_told_it() {
    let customer = Customer::unknown();
    let slow = |request: &HttpRequest| customer.model.answer(request, customer.model.look(request)).after(1000.0);
    call_on(&TestHost::new(slow), &options()).result.unwrap();
    // The list is the fourth request. It tells the time at which it was sent, and came a second later; one more goes before the write.
    assert_eq!(time(&customer), NOW + 3000.0 + 1000.0);
}

/// The model's answer with another date header.
fn dated(model: &ModelServer, request: &HttpRequest, header: Option<&str>) -> Reply {
    let reply = model.answer(request, model.look(request)).without_header("date");
    match header {
        Some(text) => reply.header("date", text),
        None => reply,
    }
}

#[test]
fn without_a_date_header_our_own_clock_counts() {
    for header in [None, Some(""), Some("soon"), Some("Sun, 99 Nov 2026 12:30:00 GMT")] {
        let customer = Customer::unknown();
        let server = |request: &HttpRequest| dated(&customer.model, request, header);
        call_on(&TestHost::new(server).clock_ahead_by(60_000.0), &options()).result.unwrap();
        assert_eq!(time(&customer), NOW + 60_000.0, "{header:?}");
    }
}

/// A proxy may keep the header of an older answer, or its clock may be wrong: that costs a write at most.
#[test]
fn a_date_header_that_is_wrong_costs_writes_and_no_more() {
    for (header, action) in [("Thu, 01 Jan 1970 00:00:00 GMT", "updated"), ("Fri, 31 Dec 9999 23:59:59 GMT", "unchanged")] {
        let customer = Customer::unknown();
        let server = |request: &HttpRequest| dated(&customer.model, request, Some(header));
        let call = |given: &Value| call_on(&TestHost::new(server), given).action().to_owned();
        assert_eq!(call(&options()), "created");
        assert_eq!(call(&options()), action, "{header}");
        assert_eq!(customer.seen(), [(options()["props"].clone(), json!("ACTIVE"))]);
    }
}
