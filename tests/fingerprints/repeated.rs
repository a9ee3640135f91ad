//! The requests of a first and of a repeated call, wherever receipts are kept.

use serde_json::{Value, json};

use crate::customer::*;
use crate::scripted_host::sample::{options, with};
use crate::scripted_host::{TestHost, provision};

/// The request that writes a project's metadata.
fn keep_receipt(customer: &Customer) -> String {
    format!("{CREATE_PROJECT}/{}", customer.model.projects_of("org_1234")[0]["id"].as_str().unwrap())
}

const COLD: [&str; 6] = [FIND_PROJECT, CREATE_PROJECT, LIST, FIND_LEFTOVERS, UPSERT, LIST];

#[test]
fn a_first_call_writes_and_a_repeated_one_only_looks() {
    for place in [Place::Memory, Place::Store] {
        let customer = Customer::unknown(place);
        let first = customer.call(&options());
        assert_eq!((first.action(), first.lines.as_slice()), ("created", COLD.map(String::from).as_slice()), "{place:?}");
        for _ in 0..3 {
            let again = customer.call(&options());
            assert_eq!((again.action(), again.lines.clone()), ("unchanged", vec![LIST.to_owned()]), "{place:?}");
        }
    }
}

#[test]
fn a_receipt_in_the_project_is_two_requests_more_once_and_one_more_each_time() {
    let customer = Customer::unknown(Place::Project);
    let first = customer.call(&options());
    let keep = keep_receipt(&customer);
    assert_eq!(first.lines, [COLD.as_slice(), &[FIND_PROJECT, &keep]].concat());
    assert_eq!(first.result.unwrap()["requests"], 8);
    for _ in 0..3 {
        let again = customer.call(&options());
        assert_eq!((again.action(), again.lines.clone()), ("unchanged", vec![FIND_PROJECT.to_owned(), LIST.to_owned()]));
    }
}

#[test]
fn without_receipts_each_call_writes() {
    let customer = Customer::unknown(Place::Memory);
    let given = with(options(), "receipts", json!("none"));
    customer.call(&given).result.unwrap();
    for _ in 0..3 {
        let again = customer.call(&given);
        assert_eq!(
            (again.action(), again.lines.as_slice()),
            ("updated", [FIND_PROJECT, LIST, UPSERT].map(String::from).as_slice())
        );
    }
    assert_eq!(customer.receipt(), None);
}

#[test]
fn a_repeated_call_tells_what_the_first_one_told() {
    for place in PLACES {
        let customer = Customer::unknown(place);
        let told = |result: Value, action: &str, requests: Value| {
            let result = with(with(result, "action", json!(action)), "requests", requests);
            with(result.clone(), "project", with(result["project"].clone(), "created", json!(false)))
        };
        let first = customer.call(&options()).result.unwrap();
        let again = customer.call(&options()).result.unwrap();
        assert_eq!(again, told(first, "unchanged", again["requests"].clone()), "{place:?}");
    }
}

#[test]
fn a_repeated_call_tells_what_the_server_lists_now() {
    for place in PLACES {
        let customer = Customer::provisioned(place);
        customer.model.change_connections(|connections| {
            let mut shadow = connections[0].clone();
            shadow.row["id"] = json!("Shadow");
            shadow.row["scope"] = json!("PROJECT");
            connections.push(shadow);
        });
        let again = customer.call(&options());
        assert_eq!(again.action(), "unchanged");
        assert_eq!(again.result.unwrap()["shadowedBy"][0]["id"], "Shadow", "{place:?}");
    }
}

#[test]
fn after_a_write_the_next_call_is_unchanged_too() {
    for place in PLACES {
        let customer = Customer::provisioned(place);
        for props in ["one", "two", "three"] {
            let given = token(props);
            let actions = [(); 2].map(|()| customer.call(&given).action().to_owned());
            assert_eq!(actions, ["updated", "unchanged"], "{place:?}");
        }
    }
}

#[test]
fn each_process_has_its_own_memory_and_a_store_is_for_all() {
    for (place, action) in [(Place::Memory, "updated"), (Place::Store, "unchanged"), (Place::Project, "unchanged")] {
        let customer = Customer { process: std::rc::Rc::default(), ..Customer::provisioned(place) };
        assert_eq!(customer.call(&options()).action(), action, "{place:?}");
    }
}

#[test]
fn a_store_goes_before_the_memory() {
    let customer = Customer::provisioned(Place::Store);
    assert_eq!(customer.process.receipts.get(&sample_name()), None);
    assert_eq!(customer.store.calls.borrow().as_slice(), ["get", "set"]);
    customer.call(&options());
    assert_eq!(customer.store.calls.borrow().as_slice(), ["get", "set", "get"]);
}

/// Members say the same in any order.
#[test]
fn options_in_another_order_are_the_same() {
    for place in PLACES {
        let customer = Customer::unknown(place);
        let props = [json!({ "a": { "x": 1, "y": 2 }, "b": "2" }), json!({ "b": "2", "a": { "y": 2, "x": 1 } })];
        let actions = props.map(|props| customer.call(&with(options(), "props", props)).action().to_owned());
        assert_eq!(actions, ["created", "unchanged"], "{place:?}");
    }
}

/// Two platforms of one instance, whose customers have the same ids.
#[test]
fn each_platform_has_its_own_receipt() {
    for place in [Place::Memory, Place::Store] {
        let customer = Customer::unknown(place);
        customer.call(&options()).result.unwrap();
        let other = Customer { model: crate::model_server::ModelServer::new(), ..Customer::unknown(place) };
        let host = TestHost::new(&other.model).process(&customer.process).api_key(&json!("sk-key-77777"));
        let host = if place == Place::Store { host.store(&customer.store) } else { host };
        assert_eq!(other.call_on(&host, &options()).action(), "created", "{place:?}");
        assert_eq!(customer.call(&options()).action(), "unchanged", "{place:?}");
    }
}

#[test]
fn two_customers_have_a_receipt_each() {
    for place in PLACES {
        let customer = Customer::provisioned(place);
        let other = with(options(), "externalProjectId", json!("org_5"));
        assert_eq!(customer.call(&other).action(), "created");
        assert_eq!([&options(), &other].map(|given| customer.call(given).action().to_owned()), ["unchanged"; 2], "{place:?}");
    }
}

/// The same instance, written in other ways.
#[test]
fn an_instance_is_known_however_its_url_is_written() {
    let customer = Customer::provisioned(Place::Memory);
    for url in ["https://AP.example.com/", "https://ap.example.com:443", "https://ap.example.com//"] {
        assert_eq!(customer.call(&with(options(), "instanceUrl", json!(url))).action(), "unchanged", "{url}");
    }
    let other = TestHost::new(&customer.model);
    assert_eq!(provision(&other, &options()).unwrap()["action"], "updated", "another process");
}
