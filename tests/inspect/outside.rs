//! Connections under the key that the customer's project does not see.

use serde_json::{Value, json};

use crate::model_server::ModelServer;
use crate::scripted_host::TestHost;
use crate::scripted_host::sample::{DEAD, OTHER, PROJECT, with, without};
use crate::site::*;

fn named(row: Value, name: &str) -> Value {
    with(row, "displayName", json!(name))
}

#[test]
fn leftovers_with_and_without_a_project() {
    for has_project in [true, false] {
        let model = model(&[row("C1", &[DEAD]), row("C2", &[DEAD])]);
        if !has_project {
            model.delete_project(PROJECT);
        }
        let state = state(&model, &bare());
        let missing = if has_project { "NO_CONNECTION" } else { "NO_PROJECT" };
        assert_eq!((codes(&state), ids(&state["leftovers"])), (vec![missing, "LEFTOVERS"], vec!["C1", "C2"]));
        assert!(message(&state, "LEFTOVERS").starts_with("2 connections are left of deleted projects"));
    }
}

#[test]
fn what_was_taken_from_the_project_is_no_leftover() {
    let state = state(&model(&[row("C1", &[]), row("C2", &[DEAD, OTHER]), row("C3", &[DEAD])]), &bare());
    assert_eq!(codes(&state), ["NO_CONNECTION", "LEFTOVERS", "DETACHED"]);
    assert_eq!((ids(&state["leftovers"]), ids(&state["detached"])), (vec!["C3"], vec!["C1", "C2"]));
}

#[test]
fn those_of_other_pieces_and_keys_are_not_told() {
    let state = state(
        &model(&[
            with(row("C1", &[DEAD]), "pieceName", json!("@acme/piece-gelato")),
            with(row("C2", &[DEAD]), "pieceName", Value::Null),
            with(row("C3", &[DEAD]), "externalId", json!("gelato_org_12345")),
            with(row("C4", &[DEAD]), "scope", json!("PROJECT")),
        ]),
        &bare(),
    );
    assert_eq!(codes(&state), ["NO_CONNECTION"]);
}

#[test]
fn they_are_found_by_the_name_given_and_by_the_usual_ones_and_told_once() {
    let old = named(with(row("C3", &[DEAD]), "pieceName", json!("@acme/piece-old")), "Old (org_1234)");
    let rows = [named(row("C1", &[DEAD]), "Gelato (org_1234) as Ice for org_1234"), row("C2", &[DEAD]), old];
    let options = with(with(bare(), "displayName", json!("Ice for org_1234")), "replacesPiece", json!("@acme/piece-old"));
    let state = state(&model(&rows), &options);
    assert_eq!((ids(&state["leftovers"]), &state["warnings"]), (vec!["C1", "C2", "C3"], &json!([])));
    let by_prefix = with(without(bare(), "pieceName"), "prefix", json!("gelato"));
    assert_eq!(ids(&crate::site::state(&model(&rows), &by_prefix)["leftovers"]), ["C1", "C2", "C3"]);
}

#[test]
fn a_name_that_does_not_narrow_the_list_is_told() {
    let state = state(&model(&[named(row("C1", &[DEAD]), "Ice")]), &with(bare(), "displayName", json!("Ice")));
    assert_eq!((&state["leftovers"], state["warnings"].as_array().unwrap().len()), (&json!([]), 1));
    for (count, warned) in [(99, 0), (100, 1)] {
        let other = |number| with(row(&format!("D{number}"), &[OTHER]), "externalId", json!("another"));
        let model = model(&(0..count).map(other).collect::<Vec<_>>());
        assert_eq!(crate::site::state(&model, &bare())["warnings"].as_array().unwrap().len(), warned, "{count}");
    }
}

#[test]
fn a_project_that_is_deleted_meanwhile_is_none() {
    let model = provisioned();
    let id = model.projects_of("org_1234")[0]["id"].as_str().unwrap().to_owned();
    let deleting = |request: &crate::scripted_host::HttpRequest| {
        if request.path.ends_with("/app-connections") {
            model.delete_project(&id);
        }
        crate::scripted_host::Server::answer(&&model, request, None)
    };
    let state = inspect(&TestHost::new(deleting), &bare()).unwrap();
    assert_eq!((codes(&state), &state["project"]), (vec!["NO_PROJECT", "LEFTOVERS"], &Value::Null));
    let _: &ModelServer = &model;
}
