//! The rows of the customer's project: which go, which are left to others, and which are not touched.

use serde_json::{Value, json};

use crate::model_server::{ModelServer, faulty};
use crate::scripted_host::sample::{DEAD, OTHER, PROJECT, connection, options, with, without};
use crate::scripted_host::{HttpRequest, Server, TestHost, empty, provision};
use crate::site::*;

const THIRD: &str = "ThirdProject345678901";

#[test]
fn what_was_provisioned_goes() {
    let model = ModelServer::new();
    let connection = provision(&TestHost::new(&model), &options()).unwrap();
    let host = TestHost::new(&model);
    let result = remove(&host, &removal()).unwrap();
    let expected = json!({
        "externalProjectId": "org_1234", "key": KEY,
        "project": { "id": connection["project"]["id"], "removed": false },
        "removed": [{ "id": connection["connection"]["id"], "displayName": "Gelato (org_1234)" }],
        "detached": [], "left": [], "warnings": [], "requests": 5,
    });
    assert_eq!(result, expected);
    assert_eq!(
        host.lines(),
        [
            "GET /api/v1/projects".to_owned(),
            "GET /api/v1/app-connections".to_owned(),
            format!("DELETE /api/v1/global-connections/{}", connection["connection"]["id"].as_str().unwrap()),
            "GET /api/v1/app-connections".to_owned(),
            "GET /api/v1/global-connections".to_owned(),
        ]
    );
    assert_eq!((stored(&model), model.projects_of("org_1234").len()), (Vec::new(), 1));
}

#[test]
fn nothing_there_is_a_success_and_makes_no_project() {
    let model = ModelServer::new();
    let before = model.projects();
    for _ in 0..2 {
        let host = TestHost::new(&model);
        let result = remove(&host, &with_project()).unwrap();
        assert_eq!((&result["project"], &result["removed"], &result["left"]), (&Value::Null, &json!([]), &json!([])));
        assert!(host.lines().iter().all(|line| line.starts_with("GET ")), "{:?}", host.lines());
    }
    assert_eq!(model.projects(), before);
}

#[test]
fn all_duplicates_go() {
    let model = model(&[row("C1", &[PROJECT]), row("C2", &[PROJECT]), row("C3", &[PROJECT])]);
    let result = remove(&TestHost::new(&model), &removal()).unwrap();
    assert_eq!((ids(&result["removed"]), stored(&model)), (vec!["C1", "C2", "C3"], Vec::new()));
}

#[test]
fn a_shared_row_only_leaves_the_project() {
    let model = model(&[row("C1", &[OTHER, PROJECT, DEAD])]);
    let result = remove(&TestHost::new(&model), &removal()).unwrap();
    assert_eq!((ids(&result["detached"]), &result["removed"]), (vec!["C1"], &json!([])));
    let stored = model.connections();
    assert_eq!((&stored[0].row["projectIds"], &stored[0].value), (&json!([OTHER]), &json!({ "secret": "x" })));
    // The second time it is found by its name, and is not the customer's any more.
    let result = remove(&TestHost::new(&model), &removal()).unwrap();
    assert_eq!((&result["detached"], reason(&result, "C1")), (&json!([]), "Only other projects have it."));
}

#[test]
fn a_row_shared_with_deleted_projects_alone_goes() {
    let model = model(&[row("C1", &[DEAD, PROJECT])]);
    let result = remove(&TestHost::new(&model), &removal()).unwrap();
    assert_eq!((ids(&result["removed"]), stored(&model)), (vec!["C1"], Vec::new()));
}

#[test]
fn a_sharing_project_that_is_deleted_in_between_is_looked_up_again() {
    let model = model(&[row("C1", &[PROJECT, OTHER, THIRD])]);
    model.add_project(THIRD, json!("org_6"));
    let server = |request: &HttpRequest| {
        if request.method == "POST" && request.path.ends_with("/C1") {
            model.delete_project(THIRD);
        }
        model.answer(request, None)
    };
    let result = remove(&TestHost::new(server), &removal()).unwrap();
    assert_eq!(ids(&result["detached"]), ["C1"]);
    assert_eq!(model.connections()[0].row["projectIds"], json!([OTHER]));
}

#[test]
fn a_row_of_another_piece_is_not_touched_and_told() {
    let theirs = with(row("C2", &[PROJECT]), "pieceName", json!("@acme/piece-gelato"));
    let none = with(row("C3", &[PROJECT]), "pieceName", Value::Null);
    let model = model(&[row("C1", &[PROJECT]), theirs.clone(), none.clone()]);
    let result = remove(&TestHost::new(&model), &removal()).unwrap();
    assert_eq!(ids(&result["removed"]), ["C1"]);
    assert_eq!(reason(&result, "C2"), "It is a connection of another piece, \"@acme/piece-gelato\".");
    assert_eq!(reason(&result, "C3"), "It belongs to no piece.");
    let kept: Vec<Value> = model.connections().into_iter().map(|stored| stored.row).collect();
    assert_eq!(kept, [theirs, none]);
}

#[test]
fn with_the_former_name_its_rows_go_too() {
    let model = model(&[row("C1", &[PROJECT]), with(row("C2", &[PROJECT]), "pieceName", json!("@acme/piece-old"))]);
    let options = with(removal(), "replacesPiece", json!("@acme/piece-old"));
    let result = remove(&TestHost::new(&model), &options).unwrap();
    assert_eq!((ids(&result["removed"]), &result["left"]), (vec!["C1", "C2"], &json!([])));
}

#[test]
fn with_the_prefix_alone_rows_of_every_piece_go_but_none_without_a_piece() {
    let other = with(row("C2", &[PROJECT]), "pieceName", json!("@acme/piece-other"));
    let none = with(row("C3", &[PROJECT]), "pieceName", Value::Null);
    let model = model(&[row("C1", &[PROJECT]), other, none]);
    let options = with(without(removal(), "pieceName"), "prefix", json!("gelato"));
    let result = remove(&TestHost::new(&model), &options).unwrap();
    assert_eq!((ids(&result["removed"]), ids(&result["left"])), (vec!["C1", "C2"], vec!["C3"]));
}

#[test]
fn a_connection_of_a_user_is_left_and_told() {
    let model = model(&[row("C1", &[PROJECT]), with(row("U1", &[PROJECT]), "scope", json!("PROJECT"))]);
    let result = remove(&TestHost::new(&model), &removal()).unwrap();
    assert_eq!((ids(&result["removed"]), reason(&result, "U1")), (vec!["C1"], "It belongs to a user of the project."));
    assert_eq!(stored(&model), ["U1"]);
}

#[test]
fn rows_of_other_keys_are_not_touched() {
    let model = model(&[
        with(row("C1", &[PROJECT]), "externalId", json!("gelato_org_12345")),
        with(row("C2", &[PROJECT]), "externalId", json!("sorbet_org_1234")),
        with(connection("C3"), "externalId", Value::Null),
    ]);
    let result = remove(&TestHost::new(&model), &removal()).unwrap();
    assert_eq!((&result["removed"], &result["left"]), (&json!([]), &json!([])));
    assert_eq!(stored(&model).len(), 3);
}

#[test]
fn a_list_whose_filters_are_ignored_costs_no_one_else_a_row() {
    let mut model = model(&[row("C1", &[OTHER]), row("C2", &[PROJECT])]);
    model.ignores_filters = true;
    let result = remove(&TestHost::new(&model), &removal()).unwrap();
    assert_eq!((ids(&result["removed"]), stored(&model)), (vec!["C2"], vec!["C1".to_owned()]));
}

#[test]
fn a_row_that_another_process_adds_meanwhile_goes_too() {
    let model = model(&[row("C1", &[PROJECT])]);
    let server = |request: &HttpRequest| {
        let reply = model.answer(request, None);
        if request.method == "DELETE" && request.path.ends_with("/C1") {
            model.add_connection(row("C2", &[PROJECT]), Value::Null);
        }
        reply
    };
    let result = remove(&TestHost::new(server), &removal()).unwrap();
    assert_eq!((ids(&result["removed"]), stored(&model)), (vec!["C1", "C2"], Vec::new()));
}

/// As where another process provisions it again and again, or where a proxy answers removals.
#[test]
fn a_row_that_never_goes_is_an_error() {
    let model = model(&[row("C1", &[PROJECT])]);
    let host = TestHost::new(faulty(&model, "DELETE /api/v1/", empty(204)));
    let error = remove(&host, &with_project()).unwrap_err();
    assert!(error.data().retryable && error.data().message.contains("is there again"), "{error}");
    assert_eq!(host.lines().iter().filter(|line| line.starts_with("DELETE")).count(), 4);
    assert_eq!(model.projects_of("org_1234").len(), 1);
}

#[test]
fn a_row_that_another_process_removed_first_counts_as_removed() {
    let model = model(&[row("C1", &[PROJECT])]);
    let server = |request: &HttpRequest| {
        if request.method == "DELETE" {
            model.change_connections(Vec::clear);
        }
        model.answer(request, None)
    };
    assert_eq!(ids(&remove(&TestHost::new(server), &removal()).unwrap()["removed"]), ["C1"]);
}

#[test]
fn a_project_that_is_deleted_during_the_call_leaves_a_leftover_which_goes() {
    let model = model(&[row("C1", &[PROJECT])]);
    let server = |request: &HttpRequest| {
        let reply = model.answer(request, None);
        if request.path == "/api/v1/projects" {
            model.delete_project(PROJECT);
        }
        reply
    };
    let result = remove(&TestHost::new(server), &with_project()).unwrap();
    assert_eq!((&result["project"], ids(&result["removed"])), (&Value::Null, vec!["C1"]));
    assert_eq!(stored(&model).len(), 0);
}

#[test]
fn a_fingerprint_is_not_told() {
    let model = ModelServer::new();
    provision(&TestHost::new(&model), &options()).unwrap();
    let name = model.connections()[0].row["displayName"].as_str().unwrap().to_owned();
    assert!(name.len() > "Gelato (org_1234)".len(), "the row has a fingerprint");
    let result = remove(&TestHost::new(&model), &removal()).unwrap();
    assert_eq!(result["removed"][0]["displayName"], "Gelato (org_1234)");
}
