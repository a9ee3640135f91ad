//! A receipt is written only where it is certain that the row is as the call wrote it.

use serde_json::json;

use crate::customer::*;
use crate::model_server::{Stored, faulty};
use crate::scripted_host::sample::{options, with};
use crate::scripted_host::{HttpRequest, Reply, Server, answer, broken, network_failure};

/// Failures that may hide a success.
fn lost() -> Vec<Reply> {
    vec![network_failure(), answer(502, &json!({})), broken(201), answer(201, &json!({}))]
}

#[test]
fn no_receipt_where_the_answer_of_the_write_was_lost() {
    for place in PLACES {
        for reply in lost() {
            for known in [false, true] {
                let customer = if known { Customer::provisioned(place) } else { Customer::unknown(place) };
                let host = customer.host(faulty(&customer.model, UPSERT, reply.clone()).times(1).after_the_effect());
                let called = customer.call_on(&host, &token("new"));
                assert_eq!((called.action(), called.upserts()), (if known { "updated" } else { "created" }, 1), "{place:?}");
                let again = customer.call(&token("new"));
                assert_eq!((again.action(), again.upserts()), ("updated", 1), "{place:?}");
            }
        }
    }
}

#[test]
fn a_receipt_where_the_write_was_done_at_the_second_try() {
    for place in PLACES {
        for reply in lost() {
            let customer = Customer::unknown(place);
            let host = customer.host(faulty(&customer.model, UPSERT, reply).times(1));
            assert_eq!(customer.call_on(&host, &options()).upserts(), 2);
            assert_eq!(customer.call(&options()).action(), "unchanged", "{place:?}");
        }
    }
}

/// A failed write leaves no receipt behind: it may still be done, or be done half.
#[test]
fn no_receipt_after_a_failed_write() {
    for place in PLACES {
        for is_done in [false, true] {
            let customer = Customer::provisioned(place);
            let faulty = faulty(&customer.model, UPSERT, answer(400, &json!({ "code": "ENGINE_OPERATION_FAILURE" })));
            let host = customer.host(if is_done { faulty.after_the_effect() } else { faulty });
            customer.call_on(&host, &token("new")).result.unwrap_err();
            if place != Place::Project {
                assert_eq!(customer.receipt(), None, "{place:?}");
            }
            assert_eq!(customer.call(&token("new")).action(), "updated", "{place:?}");
        }
    }
}

/// In a project it would cost a request to remove the receipt. The process itself remembers that it is void: the server may
/// finish the write after a look that finds the row as it was.
#[test]
fn a_receipt_in_the_project_is_void_once_another_write_began() {
    for is_done in [false, true] {
        let customer = Customer::provisioned(Place::Project);
        let faulty = faulty(&customer.model, UPSERT, answer(400, &json!({ "code": "ENGINE_OPERATION_FAILURE" })));
        let host = customer.host(if is_done { faulty.after_the_effect() } else { faulty });
        customer.call_on(&host, &token("new")).result.unwrap_err();
        assert!(customer.receipt().is_some());
        assert_eq!(customer.call(&options()).action(), "updated");
        assert_eq!(customer.seen()[0].0, options()["props"]);
    }
}

#[test]
fn a_store_forgets_before_the_write_and_not_after() {
    let customer = Customer::provisioned(Place::Store);
    let had_receipt = std::cell::Cell::new(true);
    let server = |request: &HttpRequest| {
        if request.is_upsert() {
            had_receipt.set(customer.receipt().is_some());
        }
        customer.model.answer(request, customer.model.look(request))
    };
    customer.call_on(&customer.host(server), &token("new")).result.unwrap();
    assert!(!had_receipt.get());
    assert!(customer.receipt().is_some());
    assert_eq!(customer.store.calls.borrow().as_slice(), ["get", "set", "get", "delete", "set"]);
}

#[test]
fn no_receipt_where_another_wrote_the_row_between_insert_and_look() {
    for place in PLACES {
        let customer = Customer::unknown(place);
        let server = |request: &HttpRequest| {
            let reply = customer.model.answer(request, customer.model.look(request));
            if request.is_upsert() {
                customer.model.change_connections(|connections| {
                    connections[0].row["updated"] = json!("2026-11-22T23:00:00.000Z");
                    connections[0].value = json!({ "type": "CUSTOM_AUTH", "props": "of others" });
                });
            }
            reply
        };
        customer.call_on(&customer.host(server), &options()).result.unwrap();
        assert_eq!(customer.receipt(), None, "{place:?}");
        assert_eq!(customer.call(&options()).action(), "updated", "{place:?}");
        assert_eq!(customer.seen(), [(options()["props"].clone(), json!("ACTIVE"))], "{place:?}");
    }
}

/// The row that stays is another process's, and is written with the call's credentials.
#[test]
fn a_receipt_where_the_call_wrote_the_row_that_stays() {
    for place in PLACES {
        let customer = Customer::unknown(place);
        let is_first = std::cell::Cell::new(true);
        let server = |request: &HttpRequest| {
            let reply = customer.model.answer(request, customer.model.look(request));
            if request.is_upsert() && is_first.take() {
                customer.model.change_connections(|connections| {
                    let row = with(connections[0].row.clone(), "id", json!("Older5678901234567890"));
                    let row = with(row, "created", json!("2026-11-22T11:00:00.000Z"));
                    connections.push(Stored { row, value: json!("of others") });
                });
            }
            reply
        };
        let called = customer.call_on(&customer.host(server), &options());
        assert_eq!((called.action(), called.upserts()), ("created", 2), "{place:?}");
        assert_eq!(customer.seen(), [(options()["props"].clone(), json!("ACTIVE"))], "{place:?}");
        assert_eq!(customer.call(&options()).action(), "unchanged", "{place:?}");
    }
}
