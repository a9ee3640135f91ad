//! What deleted projects left behind is found by its name.

use serde_json::{Value, json};

use predefined_connection::error::Code;

use crate::model_server::faulty;
use crate::scripted_host::sample::{DEAD, OTHER, PROJECT, with, without};
use crate::scripted_host::{TestHost, framework_error};
use crate::site::*;

fn named(row: Value, name: &str) -> Value {
    with(row, "displayName", json!(name))
}

#[test]
fn a_leftover_goes_with_and_without_a_project() {
    for has_project in [true, false] {
        let model = model(&[row("C0", &[DEAD])]);
        if !has_project {
            model.delete_project(PROJECT);
        }
        let result = remove(&TestHost::new(&model), &removal()).unwrap();
        assert_eq!((ids(&result["removed"]), stored(&model)), (vec!["C0"], Vec::new()), "{has_project}");
        assert_eq!(result["project"].is_null(), !has_project);
    }
}

#[test]
fn it_is_found_by_the_name_given_and_by_the_usual_one() {
    let rows = [named(row("C1", &[DEAD]), "Ice for org_1234"), row("C2", &[DEAD]), named(row("C3", &[DEAD]), "Old (org_1234)")];
    let rows = rows.map(|row| if row["id"] == "C3" { with(row, "pieceName", json!("@acme/piece-old")) } else { row });
    let model = model(&rows);
    let host = TestHost::new(&model);
    let options = with(with(removal(), "displayName", json!("Ice for org_1234")), "replacesPiece", json!("@acme/piece-old"));
    let result = remove(&host, &options).unwrap();
    assert_eq!((ids(&result["removed"]), &result["warnings"]), (vec!["C1", "C2", "C3"], &json!([])));
    assert_eq!(host.lines().iter().filter(|line| *line == "GET /api/v1/global-connections").count(), 3);
}

#[test]
fn with_the_prefix_alone_it_is_looked_for_by_the_id() {
    let model = model(&[named(row("C1", &[DEAD]), "whatever org_1234 is called")]);
    let options = with(without(removal(), "pieceName"), "prefix", json!("gelato"));
    assert_eq!(ids(&remove(&TestHost::new(&model), &options).unwrap()["removed"]), ["C1"]);
}

#[test]
fn a_name_without_the_id_is_not_searched_for_and_told() {
    let model = model(&[named(row("C1", &[DEAD]), "Ice"), row("C2", &[DEAD])]);
    let result = remove(&TestHost::new(&model), &with(removal(), "displayName", json!("Ice"))).unwrap();
    assert_eq!(ids(&result["removed"]), ["C2"]);
    let warnings = result["warnings"].as_array().unwrap();
    assert_eq!(warnings.len(), 1);
    assert!(warnings[0].as_str().unwrap().starts_with("Connections named \"Ice\" that a deleted project left"), "{warnings:?}");
}

#[test]
fn a_name_that_too_many_have_is_told() {
    for (count, warned) in [(99, 0), (100, 1)] {
        let other = |number| with(row(&format!("D{number}"), &[OTHER]), "externalId", json!("another"));
        let model = model(&(0..count).map(other).collect::<Vec<_>>());
        let result = remove(&TestHost::new(&model), &removal()).unwrap();
        assert_eq!(result["warnings"].as_array().unwrap().len(), warned, "{count}");
    }
}

#[test]
fn rows_that_are_no_leftovers_of_the_piece_stay_and_are_told() {
    let model = model(&[
        row("C1", &[OTHER]),
        row("C2", &[]),
        row("C3", &[DEAD, OTHER]),
        with(row("C4", &[DEAD]), "pieceName", json!("@acme/piece-gelato")),
        with(row("C5", &[DEAD]), "pieceName", Value::Null),
        with(row("C6", &[DEAD]), "externalId", json!("gelato_org_12345")),
    ]);
    let before = model.connections();
    let result = remove(&TestHost::new(&model), &removal()).unwrap();
    assert_eq!((&result["removed"], &result["detached"]), (&json!([]), &json!([])));
    assert_eq!(ids(&result["left"]), ["C1", "C2", "C3", "C4", "C5"]);
    assert!(reason(&result, "C2").starts_with("No project has it"));
    assert_eq!(model.connections(), before);
}

#[test]
fn a_search_that_fails_is_an_error_and_the_project_stays() {
    let model = model(&[row("C1", &[PROJECT]), row("C0", &[DEAD])]);
    let host = TestHost::new(faulty(&model, "GET /api/v1/global-connections", framework_error(400, "", "no")));
    let error = remove(&host, &with_project()).unwrap_err();
    assert_eq!((error.code(), error.data().external_project_id.as_deref()), (Code::Rejected, Some("org_1234")));
    assert_eq!((stored(&model), model.projects_of("org_1234").len()), (vec!["C0".to_owned()], 1));
    // The next call removes what is left.
    let result = remove(&TestHost::new(&model), &with_project()).unwrap();
    assert_eq!((ids(&result["removed"]), &result["project"]["removed"]), (vec!["C0"], &json!(true)));
}

#[test]
fn a_row_is_kept_where_its_project_cannot_be_looked_up() {
    let model = model(&[row("C0", &[DEAD])]);
    let host = TestHost::new(faulty(&model, "GET /api/v1/projects/", framework_error(400, "", "no")));
    assert_eq!(remove(&host, &removal()).unwrap_err().code(), Code::Rejected);
    assert_eq!(stored(&model), ["C0"]);
}
