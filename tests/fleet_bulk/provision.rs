//! `provisionConnections` at a server.

use std::cell::RefCell;
use std::rc::Rc;

use predefined_connection::error::Error;
use predefined_connection::fleet::provision_connections;
use serde_json::{Value, json};

use crate::caller::{Caller, Site};
use crate::feed::{Source, TestFeed, customer, numbered, these};
use crate::scripted_host::sample::{options, with, without};
use crate::scripted_host::{json_of, own_error};

/// What a run asks the server for before its first customer.
pub const LISTS: [&str; 4] = [
    "GET /api/v1/global-connections",
    "GET /api/v1/platform-app-connections",
    "GET /api/v1/projects",
    "GET /api/v1/pieces/@activepieces/piece-gelato",
];

/// The options of a run.
pub fn shared() -> Value {
    without(options(), "externalProjectId")
}

/// Runs to the end.
pub fn provision(caller: &Caller, feed: TestFeed, options: &Value) -> (Rc<TestFeed>, Result<(), Error>) {
    let (feed, ended, options) = (Rc::new(feed), Rc::new(RefCell::new(None)), json_of(options));
    let task = {
        let (feed, ended, caller) = (Rc::clone(&feed), Rc::clone(&ended), caller.clone());
        async move {
            let result = provision_connections(&caller, &*feed, options).await;
            ended.replace(Some(result));
        }
    };
    caller.site.world.run(vec![Box::pin(task)], &[]);
    let result = ended.take().expect("the run ended");
    (feed, result)
}

fn run(caller: &Caller, source: Source, options: &Value) -> Rc<TestFeed> {
    let (feed, result) = provision(caller, TestFeed::new(caller, source), options);
    assert_eq!(result, Ok(()));
    feed
}

/// Nothing but the lists was asked for, and nothing was written.
pub fn assert_only_lists(site: &Site) {
    let asked: Vec<String> =
        site.world.sent().iter().map(|(_, request)| [&request.method, " ", &request.path].concat()).collect();
    assert_eq!(asked, LISTS);
}

/// The token that the server holds for a customer.
pub fn token_of(site: &Site, id: &str) -> Value {
    site.world.model.connections_of(&format!("gelato_{id}"))[0].value["props"]["access_token"].clone()
}

#[test]
fn each_customer_is_provisioned_as_by_a_call_of_its_own() {
    let site = Site::new();
    let feed = run(&site.caller(), numbered(30), &shared());
    let outcomes = feed.outcomes.borrow();
    assert_eq!(outcomes.len(), 30);
    for (_, outcome) in &*outcomes {
        assert_eq!((&outcome["status"], &outcome["action"]), (&"provisioned".into(), &"created".into()));
        let id = outcome["externalProjectId"].as_str().unwrap();
        assert_eq!(outcome["project"]["externalId"], id);
        assert_eq!(site.world.model.connections_of(&format!("gelato_{id}")).len(), 1);
    }
    let again = run(&site.caller(), numbered(30), &shared());
    assert!(again.outcomes.borrow().iter().all(|(_, outcome)| outcome["action"] == "unchanged"));
}

#[test]
fn what_a_customer_says_counts_before_what_is_said_for_all() {
    let site = Site::new();
    let props = json!({ "base_url": "https://api.gelato.test", "access_token": "its-own-token" });
    let own = json!({ "externalProjectId": "a", "props": props, "displayName": "Gelato of a", "pieceVersion": null });
    run(&site.caller(), these(vec![Ok(json_of(&own)), customer("b")]), &shared());
    assert_eq!(token_of(&site, "a"), "its-own-token");
    assert_eq!(token_of(&site, "b"), "token-73519");
    let name = |id: &str| site.world.model.connections_of(&format!("gelato_{id}"))[0].row["displayName"].clone();
    assert!(name("a").as_str().unwrap().starts_with("Gelato of a"));
    assert!(name("b").as_str().unwrap().starts_with("Gelato (b)"));
}

#[test]
fn a_customer_that_is_invalid_fails_alone_and_before_any_request_about_it() {
    let site = Site::new();
    let bad = [
        json!({ "externalProjectId": "a", "prefix": "x" }),
        json!({ "externalProjectId": "b", "prop": {} }),
        json!({ "externalProjectId": "c", "props": "secret-text" }),
        json!({ "externalProjectId": "undefined" }),
        json!({ "externalProjectId": 7 }),
        json!("secret-id"),
    ];
    let feed = run(&site.caller(), these(bad.iter().map(|value| Ok(json_of(value))).collect()), &shared());
    let fields: Vec<Value> = {
        let mut outcomes = feed.outcomes.borrow().clone();
        outcomes.sort_by_key(|(_, outcome)| outcome["externalProjectId"].to_string());
        outcomes.iter().map(|(_, outcome)| outcome["error"]["field"].clone()).collect()
    };
    assert_eq!(fields, ["prefix", "prop", "props", "externalProjectId", "externalProjectId", "customers"]);
    assert_only_lists(&site);
    assert!(!format!("{:?}", feed.outcomes.borrow()).contains("secret"));
}

#[test]
fn wrong_options_are_the_runs_own_error() {
    for (given, field) in [
        (without(shared(), "pieceName"), "pieceName"),
        (with(shared(), "concurrency", json!(0)), "concurrency"),
        (with(shared(), "concurrency", json!(51)), "concurrency"),
        (with(shared(), "failFast", json!("yes")), "failFast"),
        (with(shared(), "total", json!(-1)), "total"),
        (with(shared(), "concurency", json!(5)), "concurency"),
        (with(shared(), "pieceVersion", json!("^1.0.0")), "pieceVersion"),
        (with(shared(), "fingerprintSecret", json!("short")), "fingerprintSecret"),
        (with(shared(), "prefix", json!("a\0")), "prefix"),
        (with(shared(), "externalProjectId", json!("org_1234")), "externalProjectId"),
    ] {
        let caller = Site::new().caller();
        let (feed, result) = provision(&caller, TestFeed::new(&caller, numbered(3)), &given);
        assert_eq!(result.unwrap_err().data().field.as_deref(), Some(field));
        assert_eq!(feed.pulled.get(), 0, "customers were pulled");
    }
}

#[test]
fn a_key_that_cannot_be_used_is_the_runs_own_error() {
    let caller = Caller { api_key: "Bearer sk-1", ..Site::new().caller() };
    let (feed, result) = provision(&caller, TestFeed::new(&caller, numbered(3)), &shared());
    assert_eq!(result.unwrap_err().data().field.as_deref(), Some("apiKey"));
    assert_eq!(feed.pulled.get(), 0);
}

#[test]
fn a_customer_that_the_server_refuses_fails_alone() {
    let site = Site::new();
    *site.fault.borrow_mut() = Box::new(|request| {
        let is_of_one = request.is_upsert() && request.body.as_ref().is_some_and(|body| body["externalId"] == "gelato_org-3");
        is_of_one.then(|| own_error(400, "INVALID_APP_CONNECTION", "the token is wrong"))
    });
    let feed = run(&site.caller(), numbered(10), &shared());
    let failed: Vec<Value> =
        feed.outcomes.borrow().iter().map(|(_, told)| told.clone()).filter(|told| told["status"] == "failed").collect();
    assert_eq!(failed.len(), 1);
    assert_eq!(failed[0]["externalProjectId"], "org-3");
    assert_eq!(failed[0]["error"]["code"], "INVALID_CREDENTIALS");
    assert_eq!(failed[0]["error"]["externalProjectId"], "org-3");
}
