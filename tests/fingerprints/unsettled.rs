//! A write whose outcome is unknown: the server may finish it as long as a check of credentials may take. Until then nothing that is
//! seen is trusted.

use predefined_connection::error::Code;
use predefined_connection::provision::fingerprint::LONGEST_CHECK;
use serde_json::{Value, json};

use crate::customer::*;
use crate::model_server::faulty;
use crate::scripted_host::sample::{options, token, with};
use crate::scripted_host::{Reply, answer, broken, hangs, network_failure, provision};

fn trusting(options: Value) -> Value {
    with(with(options, "trustFor", json!(1_000_000)), "maxRetries", json!(0))
}

/// What may happen to an answer.
fn lost() -> Vec<Reply> {
    vec![network_failure(), answer(502, &json!({})), broken(201), answer(201, &json!({})), hangs()]
}

/// A customer whose other credentials were written at the time 1000, and the answer was lost. The server has done nothing yet.
fn unsettled(reply: &Reply) -> Customer {
    let customer = Customer::provisioned_with(&trusting(options()));
    let host = customer.host(faulty(&customer.model, UPSERT, reply.clone()));
    let given = with(trusting(token("late")), "timeout", json!(5000));
    assert!(
        [Code::Network, Code::ServerError, Code::UnexpectedAnswer, Code::Timeout]
            .contains(&provision(&host, &given).unwrap_err().code())
    );
    customer
}

/// How many requests a call takes that finds nothing to do.
fn looks(customer: &Customer, time: f64) -> usize {
    customer.time.set(time);
    let called = customer.call(&trusting(options()));
    assert_eq!(called.action(), "unchanged", "at {time}");
    called.lines.len()
}

#[test]
fn nothing_is_trusted_until_the_server_cannot_finish_the_write_any_more() {
    for reply in lost() {
        let customer = unsettled(&reply);
        for later in [1.0, 2.0, 6000.0, 100_000.0, LONGEST_CHECK - 1.0] {
            assert!(looks(&customer, 1000.0 + later) > 0, "{reply:?} at {later}");
        }
        // What was seen before that is not trusted after it either.
        assert_eq!(looks(&customer, 1000.0 + LONGEST_CHECK + 1000.0), 1, "{reply:?}");
        assert_eq!(looks(&customer, 1000.0 + LONGEST_CHECK + 1000.0), 0, "{reply:?}");
    }
}

#[test]
fn a_write_that_the_server_finishes_late_is_written_over() {
    for reply in lost() {
        let customer = unsettled(&reply);
        assert!(looks(&customer, 7000.0) > 0);
        // The server has checked the credentials by now.
        assert_eq!(customer.call_afresh(&token("late")).action(), "updated");
        let called = customer.call(&trusting(options()));
        assert_eq!((called.action(), called.upserts()), ("updated", 1));
        assert_eq!(customer.seen(), [(options()["props"].clone(), json!("ACTIVE"))]);
    }
}

/// A later write that is known to be done does not settle an earlier one.
#[test]
fn a_write_that_succeeded_since_may_still_be_written_over() {
    let customer = unsettled(&network_failure());
    let given = trusting(token("third"));
    customer.time.set(2000.0);
    assert_eq!(customer.call(&given).action(), "updated");
    customer.time.set(100_000.0);
    assert_eq!(customer.call(&given).lines, [LIST]);
    customer.time.set(1000.0 + LONGEST_CHECK + 1000.0);
    assert_eq!((customer.call(&given).lines.len(), customer.call(&given).lines.len()), (1, 0));
}

/// The look after the lost answer finds the fingerprint of this very write, which is how it ended.
#[test]
fn a_write_that_was_done_although_its_answer_was_lost_is_known_to_be_done() {
    for reply in lost().into_iter().take(4) {
        for is_known in [false, true] {
            let customer = if is_known { Customer::provisioned() } else { Customer::unknown() };
            let host = customer.host(faulty(&customer.model, UPSERT, reply.clone()).times(1).after_the_effect());
            let called = call_on(&host, &token("new"));
            assert_eq!((called.action(), called.upserts()), (if is_known { "updated" } else { "created" }, 1), "{reply:?}");
            let again = customer.call(&token("new"));
            assert_eq!((again.action(), again.lines.len()), ("unchanged", 1), "{reply:?}");
            assert_eq!(customer.call_afresh(&token("new")).action(), "unchanged");
        }
    }
}

#[test]
fn a_write_that_was_done_at_the_second_try_is_known() {
    for reply in lost().into_iter().take(4) {
        let customer = Customer::unknown();
        let host = customer.host(faulty(&customer.model, UPSERT, reply).times(1));
        assert_eq!(call_on(&host, &options()).upserts(), 2);
        assert_eq!([customer.call(&options()).action(), customer.call_afresh(&options()).action()], ["unchanged"; 2]);
    }
}

#[test]
fn without_trust_an_unknown_outcome_costs_nothing() {
    let customer = unsettled(&network_failure());
    customer.time.set(2000.0);
    let called = customer.call(&options());
    assert_eq!((called.action(), called.upserts()), ("unchanged", 0));
    assert_eq!(customer.call(&options()).lines, [LIST]);
}

/// The server may put the other credentials in the place of these at any time, and nothing that this process does prevents it.
#[test]
fn a_call_warns_as_long_as_its_connection_may_be_overwritten() {
    for given in [options(), trusting(options()), token("third")] {
        let customer = unsettled(&network_failure());
        customer.time.set(1000.0 + LONGEST_CHECK - 1.0);
        let warnings = customer.call(&given).warnings();
        assert_eq!(warnings.len(), 1, "{given}");
        assert!(warnings[0].contains("the server may still finish that"), "{warnings:?}");
        customer.time.set(1000.0 + LONGEST_CHECK + 1.0);
        assert_eq!(customer.call(&given).warnings(), [""; 0]);
    }
}

#[test]
fn a_call_does_not_warn_of_a_write_of_the_same() {
    let customer = unsettled(&network_failure());
    customer.time.set(2000.0);
    assert_eq!(customer.call(&token("late")).warnings(), [""; 0]);
}

#[test]
fn a_call_does_not_warn_of_a_write_that_was_found_to_be_done() {
    for reply in lost().into_iter().take(4) {
        let customer = Customer::provisioned();
        let host = customer.host(faulty(&customer.model, UPSERT, reply).times(1).after_the_effect());
        assert_eq!(call_on(&host, &token("new")).upserts(), 1);
        let called = customer.call(&token("third"));
        assert_eq!((called.action(), called.warnings()), ("updated", vec![]));
    }
}
