//! A store that fails costs a write, never an error, and no more time than its limit.

use std::rc::Rc;

use predefined_connection::host::StoreMethod;
use serde_json::{Value, json};

use crate::customer::*;
use crate::scripted_host::sample::{options, with};
use crate::scripted_host::{HttpRequest, Server, Store, TestHost};

/// A good store, some of whose methods do otherwise.
struct Failing {
    good: TestStore,
    methods: &'static [&'static str],
    /// What those give; nothing where they never answer.
    gives: Option<Option<String>>,
}

impl Store for Failing {
    fn call(&self, method: StoreMethod<'_>, key: &str) -> Option<Option<String>> {
        let name = match method {
            StoreMethod::Get => "get",
            StoreMethod::Set(_) => "set",
            StoreMethod::Delete => "delete",
        };
        if self.methods.contains(&name) { self.gives.clone() } else { self.good.call(method, key) }
    }
}

fn failing(methods: &'static [&'static str], gives: Option<Option<&str>>) -> Rc<Failing> {
    Rc::new(Failing { good: TestStore::default(), methods, gives: gives.map(|text| text.map(str::to_owned)) })
}

const SETS_OF_METHODS: [&[&str]; 5] = [&["get"], &["set"], &["delete"], &["get", "set"], &["get", "set", "delete"]];

fn call<S: Store + 'static>(customer: &Customer, store: &Rc<S>, given: &Value) -> (Called, f64) {
    let host = customer.host(&customer.model).store(store);
    let called = customer.call_on(&host, given);
    (called, host.elapsed())
}

#[test]
fn a_store_that_throws_or_gives_rubbish_costs_a_write() {
    for methods in SETS_OF_METHODS {
        for gives in [None, Some(""), Some("rubbish"), Some("{}"), Some("0.{}")] {
            let store = failing(methods, Some(gives));
            let customer = Customer::unknown(Place::Memory);
            let is_kept = !methods.contains(&"get") && !methods.contains(&"set");
            for (number, props) in ["one", "one", "two", "two"].into_iter().enumerate() {
                let (called, _) = call(&customer, &store, &token(props));
                let expected = if number == 0 {
                    "created"
                } else if number % 2 == 1 && is_kept {
                    "unchanged"
                } else {
                    "updated"
                };
                assert_eq!(called.action(), expected, "{methods:?} {gives:?}");
                assert_eq!(customer.seen(), [(json!({ "access_token": props }), json!("ACTIVE"))], "{methods:?} {gives:?}");
            }
        }
    }
}

#[test]
fn a_store_that_never_answers_is_waited_for_a_second_each_time() {
    for (methods, waits) in [(["get"].as_slice(), 1.0), (&["set"], 1.0), (&["delete"], 0.0), (&["get", "set"], 2.0)] {
        let customer = Customer::unknown(Place::Memory);
        let (called, elapsed) = call(&customer, &failing(methods, None), &options());
        assert_eq!((called.action(), elapsed), ("created", waits * 1000.0), "{methods:?}");
    }
    // There is something to delete where a receipt is void.
    let store = failing(&["delete"], None);
    let customer = Customer::unknown(Place::Memory);
    call(&customer, &store, &options()).0.result.unwrap();
    let (called, elapsed) = call(&customer, &store, &token("new"));
    assert_eq!((called.action(), elapsed), ("updated", 1000.0));
}

#[test]
fn a_store_is_never_waited_for_past_the_end_of_the_call() {
    let store = failing(&["get", "set", "delete"], None);
    for (timeout, upsert) in [(400, 0.0), (1000, 0.0), (1500, 400.0), (1500, 499.0), (30_000, 28_900.0)] {
        let customer = Customer::unknown(Place::Memory);
        let server = |request: &HttpRequest| {
            let reply = customer.model.answer(request, customer.model.look(request));
            let delay = if request.is_upsert() { upsert } else { 0.0 };
            reply.after(delay)
        };
        let host = customer.host(server).store(&store);
        let called = customer.call_on(&host, &with(options(), "timeout", json!(timeout)));
        assert!(host.elapsed() <= f64::from(timeout), "{} of {timeout}", host.elapsed());
        if timeout > 1000 {
            // The write was done, and its receipt is not worth an error.
            assert_eq!(called.action(), "created", "{timeout}");
        } else {
            assert!(called.requests.is_empty(), "nothing was sent in time");
        }
    }
}

#[test]
fn a_stores_receipt_that_could_not_be_deleted_is_void_after_the_write() {
    let store = failing(&["delete", "set"], Some(None));
    let customer = Customer::provisioned(Place::Store);
    let entries = customer.store.entries.borrow().clone();
    *store.good.entries.borrow_mut() = entries;
    assert_eq!(call(&customer, &store, &options()).0.action(), "unchanged");
    assert_eq!(call(&customer, &store, &token("new")).0.action(), "updated");
    assert_eq!(call(&customer, &store, &options()).0.action(), "updated", "the row was written since");
}

#[test]
fn a_store_is_asked_for_the_name_of_this_instance_and_key_alone() {
    struct Named(std::cell::RefCell<Vec<String>>);
    impl Store for Named {
        fn call(&self, _method: StoreMethod<'_>, key: &str) -> Option<Option<String>> {
            self.0.borrow_mut().push(key.to_owned());
            Some(Some("rubbish".to_owned()))
        }
    }
    let store = Rc::new(Named(std::cell::RefCell::default()));
    let customer = Customer::unknown(Place::Memory);
    let host: TestHost<_> = customer.host(&customer.model).store(&store);
    customer.call_on(&host, &options()).result.unwrap();
    assert_eq!(*store.0.borrow(), vec![sample_name(); 2]);
}
