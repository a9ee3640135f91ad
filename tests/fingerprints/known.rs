//! What a repeated call costs, and what it tells.

use std::rc::Rc;

use serde_json::{Value, json};

use crate::customer::*;
use crate::model_server::ModelServer;
use crate::scripted_host::sample::{options, token, with, without};
use crate::scripted_host::{HttpRequest, Server, TestHost};

/// The sample options with a minute of trust.
fn trusting() -> Value {
    with(options(), "trustFor", json!(60_000))
}

#[test]
fn the_first_call_writes_and_a_repeated_one_only_looks() {
    let customer = Customer::unknown();
    let first = customer.call(&options());
    let cold = [FIND_PROJECT, READ_PIECE, CREATE_PROJECT, LIST, FIND_LEFTOVERS, UPSERT, LIST];
    assert_eq!((first.action(), first.lines.clone()), ("created", cold.map(String::from).to_vec()));
    for _ in 0..3 {
        let again = customer.call(&options());
        assert_eq!((again.action(), again.lines.clone()), ("unchanged", vec![LIST.to_owned()]));
    }
}

#[test]
fn a_fresh_process_finds_a_known_customer_with_two_reads() {
    let customer = Customer::provisioned();
    for later in [0.0, 1.0, 1e6, 1e12] {
        customer.time.set(1000.0 + later);
        let called = customer.call_afresh(&options());
        assert_eq!((called.action(), called.lines.clone()), ("unchanged", vec![FIND_PROJECT.to_owned(), LIST.to_owned()]));
        assert_eq!(called.result.unwrap()["requests"], 2);
    }
}

#[test]
fn with_trust_the_same_process_sends_nothing() {
    let customer = Customer::provisioned_with(&trusting());
    let called = customer.call(&trusting());
    assert_eq!((called.action(), called.lines.len()), ("unchanged", 0));
    assert_eq!(called.result.unwrap()["requests"], 0);
}

#[test]
fn a_repeated_call_tells_what_the_first_one_told() {
    let customer = Customer::unknown();
    let first = customer.call(&trusting()).result.unwrap();
    let expected = |requests: u32| {
        let project = with(first["project"].clone(), "created", json!(false));
        with(with(with(first.clone(), "action", json!("unchanged")), "requests", json!(requests)), "project", project)
    };
    assert_eq!(customer.call(&trusting()).result.unwrap(), expected(0));
    assert_eq!(customer.call(&options()).result.unwrap(), expected(1));
    assert_eq!(customer.call_afresh(&options()).result.unwrap(), expected(2));
}

#[test]
fn a_repeated_call_tells_what_the_server_lists_now() {
    let customer = Customer::provisioned();
    customer.model.change_connections(|connections| {
        let mut shadow = connections[0].clone();
        shadow.row["id"] = json!("Shadow");
        shadow.row["scope"] = json!("PROJECT");
        connections.push(shadow);
    });
    for called in [customer.call(&options()), customer.call_afresh(&options())] {
        assert_eq!(called.action(), "unchanged");
        assert_eq!(called.result.unwrap()["shadowedBy"][0]["id"], "Shadow");
    }
}

#[test]
fn after_a_write_the_next_call_is_unchanged_in_any_process() {
    let customer = Customer::provisioned();
    for props in ["one", "two", "three"] {
        assert_eq!(customer.call(&token(props)).action(), "updated");
        assert_eq!([customer.call(&token(props)).action(), customer.call_afresh(&token(props)).action()], ["unchanged"; 2]);
    }
}

/// Properties say the same in any order.
#[test]
fn options_in_another_order_are_the_same() {
    let customer = Customer { model: ModelServer::with_any_piece(), ..Customer::unknown() };
    let props = [json!({ "a": { "x": 1, "y": 2 }, "b": "2" }), json!({ "b": "2", "a": { "y": 2, "x": 1 } })];
    let actions = props.map(|props| customer.call(&with(options(), "props", props)).action().to_owned());
    assert_eq!(actions, ["created", "unchanged"]);
}

#[test]
fn credentials_of_every_type_are_known_again() {
    for (auth_type, props) in [
        ("SECRET_TEXT", json!({ "secret_text": "s" })),
        ("BASIC_AUTH", json!({ "username": "u", "password": "p" })),
        ("OIDC", json!({ "a": "b" })),
        ("NO_AUTH", json!({})),
    ] {
        let given = with(with(options(), "pieceAuthType", json!(auth_type)), "props", props);
        let customer = Customer::provisioned_with(&given);
        assert_eq!(customer.call_afresh(&given).action(), "unchanged", "{auth_type}");
        if auth_type == "NO_AUTH" {
            assert_eq!(customer.call_afresh(&without(given, "props")).action(), "unchanged");
        }
    }
}

/// Two platforms of one instance, whose customers have the same ids. Only one of them is remembered; the other costs one request more.
#[test]
fn what_was_seen_on_one_platform_is_not_believed_on_another() {
    let customer = Customer::provisioned();
    let other = ModelServer::new();
    let host = TestHost::new(&other).process(&customer.process).api_key(&json!("sk-key-77777"));
    assert_eq!(call_on(&host, &options()).action(), "created");
    assert_eq!(customer.call(&options()).lines, [FIND_PROJECT, LIST]);
    assert_eq!(customer.call(&options()).lines, [LIST]);
}

#[test]
fn each_customer_is_remembered_by_itself() {
    let customer = Customer::provisioned();
    let other = with(options(), "externalProjectId", json!("org_5"));
    assert_eq!(customer.call(&other).action(), "created");
    for given in [options(), other] {
        assert_eq!(customer.call(&given).lines, [LIST]);
    }
}

/// The same instance, written in other ways.
#[test]
fn an_instance_is_known_however_its_url_is_written() {
    let customer = Customer::provisioned();
    for url in ["https://AP.example.com/", "https://ap.example.com:443", "https://ap.example.com//"] {
        let given = with(options(), "instanceUrl", json!(url));
        assert_eq!(
            (customer.call(&given).lines, customer.call_afresh(&given).action()),
            (vec![LIST.to_owned()], "unchanged"),
            "{url}"
        );
    }
}

#[test]
fn a_fingerprint_secret_outlives_the_api_key() {
    let given = with(options(), "fingerprintSecret", json!("sixteen letters or more"));
    let customer = Customer::provisioned_with(&given);
    for key in ["sk-key-90210", "sk-key-77777"] {
        let called = call_on(&customer.fresh_host().api_key(&json!(key)), &given);
        assert_eq!((called.action(), called.upserts()), ("unchanged", 0), "{key}");
    }
    let other = with(given.clone(), "fingerprintSecret", json!("sixteen letters or MORE"));
    assert_eq!(customer.call_afresh(&other).action(), "updated");
    assert_eq!(customer.call_afresh(&options()).action(), "updated", "without it the API key is the secret");
    assert_eq!(customer.call_afresh(&given).action(), "updated");
}

/// A later version of the server may not give the invisible part back. That costs writes, and nothing else.
#[test]
fn a_server_that_strips_the_fingerprint_gets_a_write_each_time() {
    let customer = Customer::unknown();
    let stripping = |request: &HttpRequest| {
        let reply = customer.model.answer(request, customer.model.look(request));
        if !request.is_upsert() {
            return reply;
        }
        let (visible, _) = request.visible("displayName");
        customer.change("displayName", &json!(visible));
        customer.model.finish(request, reply)
    };
    let call = |given: &Value| {
        let called = call_on(&customer.host(stripping), given);
        (called.action().to_owned(), called.upserts())
    };
    // A new row is looked at, and does not show that it is ours.
    assert_eq!(call(&trusting()), ("created".to_owned(), 2));
    for props in ["a", "a", "b"] {
        let given = with(token(props), "trustFor", json!(60_000));
        assert_eq!(call(&given), ("updated".to_owned(), 1));
        assert_eq!(customer.seen(), [(given["props"].clone(), json!("ACTIVE"))]);
    }
}

#[test]
fn a_failed_look_is_an_error_and_forgets_nothing() {
    for reply in
        [crate::scripted_host::network_failure(), crate::scripted_host::own_error(401, "AUTHENTICATION", "invalid api key")]
    {
        let customer = Customer::provisioned();
        let server = crate::model_server::faulty(&customer.model, LIST, reply);
        assert!(call_on(&customer.host(server), &options()).result.is_err());
        assert_eq!(customer.call(&options()).lines, [LIST]);
    }
}

#[test]
fn what_a_process_remembers_of_another_is_nothing() {
    let customer = Customer::provisioned();
    let other = Customer { process: Rc::default(), time: customer.time.clone(), model: ModelServer::new() };
    assert_eq!(other.call(&options()).action(), "created");
}
