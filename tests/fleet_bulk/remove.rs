//! `removeConnections` at a server.

use std::cell::RefCell;
use std::rc::Rc;

use predefined_connection::error::Error;
use predefined_connection::fleet::remove_connections;
use predefined_connection::host::Pulled;
use predefined_connection::json::Json;
use serde_json::{Value, json};

use crate::caller::Site;
use crate::feed::{TestFeed, numbered, these};
use crate::provision::{provision, shared};
use crate::scripted_host::json_of;
use crate::scripted_host::sample::with;

fn options() -> Value {
    json!({ "instanceUrl": "https://ap.example.com", "pieceName": "@activepieces/piece-gelato" })
}

fn ids(ids: &[&str]) -> Vec<Pulled> {
    ids.iter().map(|id| Ok(Json::text(id))).collect()
}

fn remove(site: &Rc<Site>, customers: Vec<Pulled>, options: &Value) -> (Rc<TestFeed>, Result<(), Error>) {
    let caller = site.caller();
    let (feed, ended, options) =
        (Rc::new(TestFeed::new(&caller, these(customers))), Rc::new(RefCell::new(None)), json_of(options));
    let task = {
        let (feed, ended) = (Rc::clone(&feed), Rc::clone(&ended));
        async move {
            let result = remove_connections(&caller, &*feed, options).await;
            ended.replace(Some(result));
        }
    };
    site.world.run(vec![Box::pin(task)], &[]);
    let result = ended.take().expect("the run ended");
    (feed, result)
}

#[test]
fn each_is_removed_as_by_a_call_of_its_own() {
    let site = Site::new();
    let caller = site.caller();
    provision(&caller, TestFeed::new(&caller, numbered(4)), &shared()).1.unwrap();
    let (feed, result) = remove(&site, ids(&["org-0", "org-2", "unknown"]), &options());
    assert_eq!(result, Ok(()));
    for (_, outcome) in &*feed.outcomes.borrow() {
        assert_eq!(outcome["status"], "removed");
        let is_known = outcome["externalProjectId"] != "unknown";
        assert_eq!(outcome["removed"].as_array().unwrap().len(), usize::from(is_known));
    }
    let left = |id: &str| site.world.model.connections_of(&format!("gelato_{id}")).len();
    assert_eq!(["org-0", "org-1", "org-2", "org-3"].map(left), [0, 1, 0, 1]);
}

#[test]
fn what_is_no_id_fails_alone() {
    let site = Site::new();
    let mut given = ids(&["a", "a", ""]);
    given.push(Ok(Json::Number(7.0)));
    given.push(Ok(json_of(&json!({ "externalProjectId": "b" }))));
    let (feed, result) = remove(&site, given, &options());
    assert_eq!(result, Ok(()));
    let told = feed.outcomes.borrow();
    let mut fields: Vec<&str> = told.iter().filter_map(|(_, told)| told["error"]["field"].as_str()).collect();
    fields.sort_unstable();
    assert_eq!(fields, ["externalProjectId", "externalProjectId", "ids", "ids"]);
    assert_eq!(told.len(), 5);
}

#[test]
fn wrong_options_are_the_runs_own_error() {
    for (given, field) in [
        (with(options(), "pieceName", json!(null)), "pieceName"),
        (with(options(), "pieceName", json!("a b")), "pieceName"),
        (with(options(), "replacesPiece", json!("@activepieces/piece-gelato")), "replacesPiece"),
        (json!({ "instanceUrl": "https://ap.example.com", "prefix": "p", "replacesPiece": "@a/piece-b" }), "replacesPiece"),
        (with(options(), "prefix", json!("")), "prefix"),
        (with(options(), "removeProject", json!(1)), "removeProject"),
        (with(options(), "externalProjectId", json!("a")), "externalProjectId"),
        (with(options(), "displayName", json!("Gelato")), "displayName"),
        (with(options(), "credentials", json!({})), "credentials"),
        (with(options(), "concurrency", json!(1.5)), "concurrency"),
    ] {
        let (feed, result) = remove(&Site::new(), ids(&["a"]), &given);
        assert_eq!(result.unwrap_err().data().field.as_deref(), Some(field));
        assert_eq!(feed.pulled.get(), 0);
    }
}
