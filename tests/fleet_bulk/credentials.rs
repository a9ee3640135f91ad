//! The option `credentials`: a function that is asked when a customer's turn comes.

use std::cell::RefCell;
use std::rc::Rc;

use predefined_connection::error::Error;
use predefined_connection::json::Json;
use serde_json::{Value, json};

use crate::caller::Site;
use crate::feed::{Credentials, TestFeed, customer, numbered, these};
use crate::provision::{LISTS, assert_only_lists, provision, shared, token_of};
use crate::scripted_host::json_of;
use crate::scripted_host::sample::{with, without};

fn props(token: &str) -> Value {
    json!({ "props": { "base_url": "https://api.gelato.test", "access_token": token } })
}

/// Each customer's token is its id's.
fn by_id() -> Credentials {
    Box::new(|customer| (5.0, Ok(json_of(&props(&format!("token-of-{}", customer["externalProjectId"].as_str().unwrap()))))))
}

fn run(site: &Rc<Site>, count: usize, credentials: Credentials, options: &Value) -> Rc<TestFeed> {
    let caller = site.caller();
    let mut feed = TestFeed::new(&caller, numbered(count));
    feed.credentials = Some(credentials);
    let (feed, result) = provision(&caller, feed, options);
    assert_eq!(result, Ok(()));
    feed
}

#[test]
fn each_customer_has_its_own() {
    let site = Site::new();
    run(&site, 12, by_id(), &without(shared(), "props"));
    for number in 0..12 {
        assert_eq!(token_of(&site, &format!("org-{number}")), format!("token-of-org-{number}"));
    }
}

#[test]
fn they_are_asked_for_when_the_turn_comes() {
    let site = Site::new();
    let asked = Rc::new(RefCell::new(Vec::new()));
    let noted = {
        let (asked, site) = (Rc::clone(&asked), Rc::clone(&site));
        Box::new(move |_: &Value| {
            asked.borrow_mut().push(site.world.time());
            (0.0, Ok(json_of(&props("t"))))
        })
    };
    run(&site, 6, noted, &with(shared(), "concurrency", json!(2)));
    let (asked, begun_at) = (asked.borrow(), LISTS.len() as f64 * site.world.latency);
    assert_eq!((asked[0], asked[1]), (begun_at, begun_at));
    assert!(asked[2] > begun_at && asked[4] > asked[2], "{asked:?}");
}

#[test]
fn they_count_before_what_the_customer_says() {
    let site = Site::new();
    let caller = site.caller();
    let mut own = props("the-customers-own");
    own["externalProjectId"] = json!("a");
    own["displayName"] = json!("Gelato of a");
    let mut feed = TestFeed::new(&caller, these(vec![Ok(json_of(&own))]));
    feed.credentials = Some(by_id());
    provision(&caller, feed, &shared()).1.unwrap();
    assert_eq!(token_of(&site, "a"), "token-of-a");
    let rows = site.world.model.connections_of("gelato_a");
    assert!(rows[0].row["displayName"].as_str().unwrap().starts_with("Gelato of a"));
}

#[test]
fn junk_fails_the_customer_and_sends_nothing_about_it() {
    for (given, field) in [
        (Json::text("a-secret"), "credentials"),
        (Json::Null, "credentials"),
        (Json::Array(Vec::new()), "credentials"),
        (json_of(&json!({ "propz": {} })), "propz"),
        (json_of(&json!({ "props": "a-secret" })), "props"),
        (json_of(&json!({ "externalProjectId": "another", "props": {} })), "credentials"),
    ] {
        let site = Site::new();
        let feed = run(&site, 1, Box::new(move |_| (0.0, Ok(given.clone()))), &shared());
        let error = feed.error();
        assert_eq!((&error["code"], &error["field"]), (&json!("INVALID_OPTIONS"), &json!(field)));
        assert!(!error.to_string().contains("a-secret"));
        assert_only_lists(&site);
    }
}

#[test]
fn their_time_is_the_customers() {
    let site = Site::slow(100.0);
    let late: Credentials = Box::new(|_| (900.0, Ok(json_of(&props("t")))));
    let feed = run(&site, 1, late, &with(shared(), "timeout", json!(1000)));
    assert_eq!(feed.error()["code"], "TIMEOUT");
    assert_eq!(feed.told()[0].2, LISTS.len() as f64 * site.world.latency + 1000.0);
}

#[test]
fn a_failure_of_theirs_is_the_customers_alone() {
    let site = Site::new();
    let fails: Credentials = Box::new(|customer| {
        let fails = customer["externalProjectId"] == "org-1";
        (0.0, if fails { Err(Error::option("credentials", "failed").retryable()) } else { Ok(json_of(&props("t"))) })
    });
    let feed = run(&site, 3, fails, &shared());
    let failed: Vec<String> = feed.told().into_iter().filter(|(_, status, _)| status == "failed").map(|(id, _, _)| id).collect();
    assert_eq!(failed, ["org-1"]);
}

#[test]
fn a_customer_is_given_to_them_as_it_was_pulled() {
    let caller = Site::new().caller();
    let seen = Rc::new(RefCell::new(Vec::new()));
    let mut feed = TestFeed::new(&caller, these(vec![customer("a")]));
    let noted = Rc::clone(&seen);
    feed.credentials = Some(Box::new(move |customer| {
        noted.borrow_mut().push(customer.clone());
        (0.0, Ok(json_of(&props("t"))))
    }));
    provision(&caller, feed, &shared()).1.unwrap();
    assert_eq!(*seen.borrow(), [json!({ "externalProjectId": "a" })]);
}
