//! The caller's abort while a receipt is looked for, looked at or kept.

use std::rc::Rc;

use predefined_connection::error::Code;
use predefined_connection::host::StoreMethod;
use serde_json::json;

use crate::customer::*;
use crate::scripted_host::sample::options;
use crate::scripted_host::{HttpRequest, Server, Store};

/// A store one of whose methods never answers.
struct Hanging {
    good: TestStore,
    hangs: fn(StoreMethod<'_>) -> bool,
}

impl Store for Hanging {
    fn call(&self, method: StoreMethod<'_>, key: &str) -> Option<Option<String>> {
        if (self.hangs)(method) { None } else { self.good.call(method, key) }
    }
}

#[test]
fn while_a_receipt_is_looked_at() {
    for place in PLACES {
        let customer = Customer::provisioned(place);
        let server = |request: &HttpRequest| {
            let delay = if request.path.ends_with("/app-connections") { 100.0 } else { 0.0 };
            customer.model.answer(request, customer.model.look(request)).after(delay)
        };
        let host = customer.host(server).aborted_at(1050.0);
        let called = customer.call_on(&host, &options());
        assert_eq!(called.result.unwrap_err().code(), Code::Aborted, "{place:?}");
        assert_eq!((host.elapsed(), called.lines.last().unwrap().as_str()), (1050.0, LIST), "{place:?}");
        // The receipt is as good as before.
        assert_eq!(customer.call(&options()).action(), "unchanged", "{place:?}");
    }
}

#[test]
fn while_the_store_is_asked() {
    let customer = Customer::provisioned(Place::Store);
    let store = Rc::new(Hanging { good: TestStore::default(), hangs: |method| method == StoreMethod::Get });
    let host = customer.host(&customer.model).store(&store).aborted_at(1400.0);
    let called = customer.call_on(&host, &options());
    assert_eq!(called.result.unwrap_err().code(), Code::Aborted);
    assert_eq!((host.elapsed(), called.requests.len()), (1400.0, 0));
}

#[test]
fn while_the_store_forgets() {
    let customer = Customer::provisioned(Place::Store);
    let store = Rc::new(Hanging { good: TestStore::default(), hangs: |method| method == StoreMethod::Delete });
    *store.good.entries.borrow_mut() = customer.store.entries.borrow().clone();
    let host = customer.host(&customer.model).store(&store).aborted_at(1400.0);
    let called = customer.call_on(&host, &token("new"));
    assert_eq!((host.elapsed(), called.upserts()), (1400.0, 0));
    assert_eq!(called.result.unwrap_err().code(), Code::Aborted);
}

/// The work is done by then.
#[test]
fn while_the_store_keeps_the_receipt() {
    let customer = Customer::unknown(Place::Memory);
    let store = Rc::new(Hanging { good: TestStore::default(), hangs: |method| matches!(method, StoreMethod::Set(_)) });
    let host = customer.host(&customer.model).store(&store).aborted_at(400.0);
    assert_eq!(customer.call_on(&host, &options()).action(), "created");
    assert_eq!(host.elapsed(), 400.0);
    assert_eq!(customer.seen(), [(options()["props"].clone(), json!("ACTIVE"))]);
}

#[test]
fn while_the_project_keeps_the_receipt() {
    let customer = Customer::unknown(Place::Project);
    let server = |request: &HttpRequest| {
        let is_receipt = request.path.starts_with("/api/v1/projects/");
        let reply = customer.model.answer(request, customer.model.look(request));
        if is_receipt { reply.after(1000.0) } else { reply }
    };
    let host = customer.host(server).aborted_at(400.0);
    assert_eq!(customer.call_on(&host, &options()).action(), "created");
    assert_eq!(host.elapsed(), 400.0);
}
