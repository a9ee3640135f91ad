//! Receipts in a project's metadata, which the server replaces whole.

use predefined_connection::json::Json;
use serde_json::{Value, json};

use crate::customer::*;
use crate::model_server::{ModelServer, faulty};
use crate::scripted_host::sample::{PROJECT, options, with};
use crate::scripted_host::{HttpRequest, Reply, Server, TestHost, answer, broken, hangs, html, network_failure, plain};

const NAME: &str = "predefined-connection:gelato_org_1234";

/// A customer whose project has this metadata.
fn customer_with(metadata: &Value) -> Customer {
    let customer = Customer::unknown(Place::Project);
    customer.model.add_project(PROJECT, json!("org_1234"));
    customer.model.change_project("org_1234", |project| project["metadata"] = metadata.clone());
    customer
}

fn metadata(model: &ModelServer) -> Value {
    model.projects_of("org_1234")[0]["metadata"].clone()
}

/// The body of the write of the metadata.
fn sent(called: &Called) -> Value {
    let path = format!("/api/v1/projects/{PROJECT}");
    called.requests.iter().find(|request| request.path == path).unwrap().body.clone().unwrap()
}

#[test]
fn other_members_are_left_as_they_are() {
    let others = json!({
        "zeta": { "deep": [1, 2.5, null, true, { "x": "ü\"\n" }] }, "alpha": null, "": [], "plan": "gold", "seats": 12,
        "predefined-connection:sorbet_org_1234": "of another piece", "predefined-connection": 1,
    });
    let customer = customer_with(&others);
    for given in [options(), options(), token("new")] {
        customer.call(&given).result.unwrap();
        let mut now = metadata(&customer.model);
        let receipt = now.as_object_mut().unwrap().remove(NAME);
        assert!(receipt.is_some_and(|receipt| receipt.is_string()));
        assert_eq!(now, plain(&others));
    }
}

/// The tests' own JSON is sorted, so that the order is seen here alone.
#[test]
fn other_members_keep_their_order() {
    let mut metadata = Json::object();
    ["zeta", NAME, "alpha", "plan"].iter().for_each(|name| metadata.set_text(name, "old"));
    metadata.replace(NAME, Json::text("new"));
    let Json::Object(members) = metadata else { panic!("no object") };
    assert_eq!(members.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["zeta", "alpha", "plan", NAME]);
}

#[test]
fn nothing_but_the_metadata_is_sent() {
    let called = customer_with(&json!({ "plan": "gold" })).call(&options());
    let body = sent(&called);
    assert_eq!(body.as_object().unwrap().keys().collect::<Vec<_>>(), ["metadata"]);
    assert_eq!(body["metadata"].as_object().unwrap().len(), 2);
}

#[test]
fn a_project_without_metadata_gets_some() {
    for none in [json!(null), json!({})] {
        let customer = customer_with(&none);
        customer.call(&options()).result.unwrap();
        assert_eq!(metadata(&customer.model).as_object().unwrap().keys().collect::<Vec<_>>(), [NAME]);
        assert_eq!(customer.call(&options()).action(), "unchanged");
    }
}

#[test]
fn a_new_project_keeps_the_metadata_that_the_caller_gave_it() {
    let customer = Customer::unknown(Place::Project);
    let given = with(options(), "project", json!({ "metadata": { "plan": "gold" } }));
    customer.call(&given).result.unwrap();
    assert_eq!(metadata(&customer.model)["plan"], "gold");
    assert_eq!(customer.call(&given).action(), "unchanged");
}

#[test]
fn two_pieces_of_one_customer_have_a_receipt_each() {
    let customer = customer_with(&json!({ "plan": "gold" }));
    let sorbet = with(options(), "pieceName", json!("@activepieces/piece-sorbet"));
    for action in ["created", "unchanged", "unchanged"] {
        assert_eq!([&options(), &sorbet].map(|given| customer.call(given).action().to_owned()), [action; 2]);
    }
    assert_eq!(metadata(&customer.model).as_object().unwrap().len(), 3);
    customer.call(&token("new")).result.unwrap();
    assert_eq!(customer.call(&sorbet).action(), "unchanged");
}

/// What others wrote there during the call is kept, since it is read anew before it is replaced.
#[test]
fn metadata_that_changed_during_the_call_is_kept() {
    let customer = customer_with(&json!({ "plan": "gold" }));
    let server = |request: &HttpRequest| {
        let reply = customer.model.answer(request, customer.model.look(request));
        if request.is_upsert() {
            customer.model.change_project("org_1234", |project| project["metadata"] = json!({ "plan": "silver", "new": 1 }));
        }
        reply
    };
    customer.call_on(&customer.host(server), &options()).result.unwrap();
    let now = metadata(&customer.model);
    assert_eq!((&now["plan"], &now["new"], now[NAME].is_string()), (&json!("silver"), &json!(1), true));
}

/// Ways in which a request may fail.
fn failures() -> Vec<Reply> {
    vec![
        network_failure(),
        hangs(),
        html(200),
        broken(200),
        answer(200, &json!({})),
        answer(200, &json!({ "data": [] })),
        answer(400, &json!({ "code": "FST_ERR_VALIDATION" })),
        answer(403, &json!({ "code": "AUTHORIZATION" })),
        answer(404, &json!({ "code": "ENTITY_NOT_FOUND" })),
        answer(500, &json!({ "message": "no" })),
        answer(429, &json!({})).header("retry-after", "1000000"),
        answer(302, &json!({})).header("location", "https://elsewhere.test"),
    ]
}

#[test]
fn a_receipt_that_cannot_be_written_fails_no_call() {
    for reply in failures() {
        let customer = customer_with(&json!({ "plan": "gold" }));
        let host = customer.host(faulty(&customer.model, "POST /api/v1/projects/", reply));
        let called = customer.call_on(&host, &options());
        assert_eq!(called.action(), "created");
        // It is written once, and not again: the metadata may be another by then.
        assert_eq!(called.lines.last().unwrap(), &format!("POST /api/v1/projects/{PROJECT}"));
        assert_eq!(metadata(&customer.model), json!({ "plan": "gold" }));
        assert!(host.elapsed() <= 90_000.0);
        assert_eq!(customer.call(&options()).action(), "updated");
    }
}

#[test]
fn metadata_that_cannot_be_read_anew_is_not_replaced() {
    for reply in failures() {
        let customer = customer_with(&json!({ "plan": "gold" }));
        let written = std::cell::Cell::new(false);
        let server = |request: &HttpRequest| {
            written.set(written.get() || request.is_upsert());
            let is_second = written.get() && request.method == "GET" && request.path == "/api/v1/projects";
            if is_second { reply.clone() } else { customer.model.answer(request, customer.model.look(request)) }
        };
        assert_eq!(customer.call_on(&customer.host(server), &options()).action(), "created");
        assert_eq!(metadata(&customer.model), json!({ "plan": "gold" }));
    }
}

#[test]
fn the_receipt_is_written_within_the_calls_time() {
    let customer = customer_with(&json!({}));
    let server = |request: &HttpRequest| {
        let delay = if request.is_upsert() { 29_000.0 } else { 0.0 };
        let slow = faulty(&customer.model, "POST /api/v1/projects/", hangs());
        let reply = slow.answer(request, customer.model.look(request));
        let delay = delay + reply.delay;
        reply.after(delay)
    };
    let host = customer.host(server);
    let called = customer.call_on(&host, &with(options(), "timeout", json!(30_000)));
    assert_eq!((called.action(), host.elapsed()), ("created", 30_000.0));
}

#[test]
fn metadata_of_any_kind_is_no_receipt() {
    for value in [json!(1), json!(null), json!(true), json!([]), json!({}), json!(["a.b"])] {
        let customer = customer_with(&json!({ NAME: value }));
        assert_eq!(customer.call(&options()).action(), "created");
        assert_eq!(customer.call(&options()).action(), "unchanged");
    }
    for other in [json!([]), json!("text"), json!(7)] {
        let customer = customer_with(&other);
        assert_eq!(customer.call(&options()).action(), "created", "{other}");
        assert_eq!(metadata(&customer.model), other, "what is no object is left alone");
    }
}

#[test]
fn receipts_elsewhere_leave_the_metadata_alone() {
    let model = ModelServer::new();
    model.add_project(PROJECT, json!("org_1234"));
    for receipts in ["memory", "none"] {
        let host = TestHost::new(&model);
        crate::scripted_host::provision(&host, &with(options(), "receipts", json!(receipts))).unwrap();
        assert_eq!(metadata(&model), Value::Null);
    }
}
