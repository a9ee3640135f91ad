//! Each problem within the customer's project, and what is told where there is none.

use serde_json::{Value, json};

use crate::model_server::ModelServer;
use crate::scripted_host::TestHost;
use crate::scripted_host::sample::{OTHER, PROJECT, options, with, without};
use crate::site::*;

const NONE: [&str; 0] = [];

#[test]
fn a_connection_that_is_well() {
    let model = provisioned();
    let stored = model.connections_of("gelato_org_1234")[0].row.clone();
    let project = model.projects_of("org_1234")[0].clone();
    let host = TestHost::new(&model);
    let state = inspect(&host, &options()).unwrap();
    let expected = json!({
        "externalProjectId": "org_1234",
        "key": "gelato_org_1234",
        "project": { "id": project["id"], "externalId": "org_1234", "displayName": "org_1234" },
        "connection": {
            "id": stored["id"], "externalId": "gelato_org_1234", "displayName": "Gelato (org_1234)",
            "pieceName": "@activepieces/piece-gelato", "pieceVersion": stored["pieceVersion"], "pieceAuthType": "CUSTOM_AUTH",
            "status": "ACTIVE", "projectIds": [project["id"]], "created": stored["created"], "updated": stored["updated"],
        },
        "fingerprint": { "kind": "ours", "writtenAt": "2026-11-22T12:30:00.000Z", "matches": true },
        "duplicates": [], "conflicts": [], "shadowedBy": [], "leftovers": [], "detached": [], "problems": [],
        "nextCall": { "action": "unchanged", "because": [] },
        "warnings": [], "requests": 4,
    });
    assert_eq!(state, expected);
    assert_eq!(
        host.lines(),
        [
            "GET /api/v1/projects",
            "GET /api/v1/app-connections",
            "GET /api/v1/global-connections",
            "GET /api/v1/pieces/@activepieces/piece-gelato",
        ]
    );
}

#[test]
fn without_credentials_nothing_is_said_of_them() {
    let state = state(&provisioned(), &bare());
    assert_eq!((&state["fingerprint"]["matches"], &state["nextCall"], codes(&state)), (&Value::Null, &Value::Null, vec![]));
}

#[test]
fn with_the_prefix_alone() {
    let options = with(without(bare(), "pieceName"), "prefix", json!("gelato"));
    let state = state(&provisioned(), &options);
    assert_eq!((codes(&state), &state["connection"]["pieceName"]), (vec![], &json!("@activepieces/piece-gelato")));
}

#[test]
fn no_project() {
    let state = state(&ModelServer::new(), &options());
    assert_eq!((codes(&state), next(&state)), (vec!["NO_PROJECT"], ("created", vec!["NO_PROJECT"])));
    assert_eq!(message(&state, "NO_PROJECT"), "No project has the external id \"org_1234\".");
    assert_eq!((&state["project"], &state["connection"], &state["fingerprint"]), (&Value::Null, &Value::Null, &Value::Null));
}

#[test]
fn no_connection() {
    let state = state(&model(&[]), &options());
    assert_eq!((codes(&state), next(&state)), (vec!["NO_CONNECTION"], ("created", vec!["NO_CONNECTION"])));
    assert_eq!(state["project"]["id"], PROJECT);
}

#[test]
fn duplicates() {
    let model = provisioned();
    let [first] = model.connections_of("gelato_org_1234").try_into().unwrap();
    for (id, created) in [("C2", "2026-11-23T00:00:00.000Z"), ("C1", "2026-11-21T00:00:00.000Z")] {
        let row = with(with(first.row.clone(), "id", json!(id)), "created", json!(created));
        model.add_connection(row, first.value.clone());
    }
    let state = state(&model, &options());
    // All three have the fingerprint of the options, and none is believed.
    assert_eq!((codes(&state), next(&state)), (vec!["DUPLICATES"], ("updated", vec!["DUPLICATES"])));
    assert_eq!(state["connection"]["id"], "C1");
    assert_eq!(ids(&state["duplicates"]), [first.row["id"].as_str().unwrap(), "C2"]);
    assert!(message(&state, "DUPLICATES").starts_with("The project has 3 connections \"gelato_org_1234\""));
}

#[test]
fn a_connection_of_another_piece() {
    let other = with(row("C1", &[PROJECT]), "pieceName", json!("@acme/piece-gelato"));
    let alone = state(&model(std::slice::from_ref(&other)), &options());
    assert_eq!((codes(&alone), next(&alone)), (vec!["NO_CONNECTION", "PIECE_CONFLICT"], ("refused", vec!["PIECE_CONFLICT"])));
    assert_eq!(ids(&alone["conflicts"]), ["C1"]);
    assert_eq!(alone["connection"], Value::Null);
    assert!(message(&alone, "PIECE_CONFLICT").ends_with("is also used by a connection of \"@acme/piece-gelato\"."));

    let both = model(&[other, row("C2", &[PROJECT])]);
    let beside = state(&both, &options());
    assert_eq!((codes(&beside), next(&beside)), (vec!["PIECE_CONFLICT", "NO_FINGERPRINT"], ("refused", vec!["PIECE_CONFLICT"])));
    assert_eq!((ids(&beside["conflicts"]), &beside["connection"]["id"]), (vec!["C1"], &json!("C2")));
    // With the prefix alone, the oldest says which piece is meant.
    let by_prefix = state(&both, &with(without(bare(), "pieceName"), "prefix", json!("gelato")));
    assert_eq!((ids(&by_prefix["conflicts"]), &by_prefix["connection"]["id"]), (vec!["C2"], &json!("C1")));
    assert_eq!(by_prefix["duplicates"], json!([]));
}

#[test]
fn a_credential_that_belongs_to_no_piece() {
    let state = state(&model(&[with(row("C1", &[PROJECT]), "pieceName", Value::Null)]), &options());
    assert_eq!((codes(&state), next(&state).0), (vec!["NO_CONNECTION", "PIECE_CONFLICT"], "refused"));
    assert!(message(&state, "PIECE_CONFLICT").ends_with("of no piece."));
}

#[test]
fn a_connection_of_the_projects_users() {
    let model = provisioned();
    let project = model.projects_of("org_1234")[0]["id"].clone();
    let own = with(with(row("C1", &[project.as_str().unwrap()]), "scope", json!("PROJECT")), "displayName", json!("Mine"));
    model.add_connection(own.clone(), json!({}));
    let state = state(&model, &options());
    assert_eq!((codes(&state), next(&state)), (vec!["SHADOWED"], ("unchanged", vec![])));
    let shadow = json!([{ "id": "C1", "pieceName": own["pieceName"], "created": own["created"], "displayName": "Mine" }]);
    assert_eq!(state["shadowedBy"], shadow);
}

#[test]
fn a_status_that_is_not_active() {
    for status in ["ERROR", "MISSING"] {
        let model = provisioned();
        change(&model, "status", &json!(status));
        let state = state(&model, &options());
        assert_eq!((codes(&state), next(&state)), (vec!["NOT_ACTIVE"], ("updated", vec!["NOT_ACTIVE"])));
        assert_eq!((&state["fingerprint"]["matches"], &state["connection"]["status"]), (&json!(true), &json!(status)));
        assert_eq!(message(&state, "NOT_ACTIVE").contains("no longer work"), status == "ERROR");
    }
}

#[test]
fn a_piece_that_was_renamed() {
    let old = with(options(), "pieceName", json!("@acme/piece-old"));
    let old = with(old, "prefix", json!("gelato"));
    let model = ModelServer::with_any_piece();
    crate::scripted_host::provision(&TestHost::new(&model), &old).unwrap();
    let new = with(options(), "replacesPiece", json!("@acme/piece-old"));
    let state = state(&model, &new);
    assert_eq!((codes(&state), next(&state)), (vec!["FORMER_PIECE"], ("updated", vec!["FORMER_PIECE"])));
    assert_eq!(state["connection"]["pieceName"], "@acme/piece-old");
}

#[test]
fn a_piece_that_the_platform_does_not_see() {
    let options = with(with(options(), "pieceName", json!("@acme/piece-none")), "prefix", json!("gelato"));
    let state = state(&ModelServer::new(), &options);
    assert_eq!(codes(&state), ["NO_PROJECT", "PIECE_NOT_FOUND"]);
    assert_eq!(next(&state), ("refused", vec!["PIECE_NOT_FOUND"]));
}

#[test]
fn an_older_version_of_the_piece() {
    for (version, is_older) in [("0.0.9", true), ("0.1.0-beta.1", true), ("0.1.0", false), ("0.10.0", false), ("latest", false)] {
        let model = provisioned();
        change(&model, "pieceVersion", &json!(version));
        let state = state(&model, &options());
        let expected: &[&str] = if is_older { &["OUTDATED_PIECE"] } else { &NONE };
        assert_eq!(codes(&state), expected, "{version}");
        assert_eq!(next(&state), ("unchanged", vec![]));
    }
    // Whoever names a version wants that one.
    let pinned = with(options(), "pieceVersion", json!("0.0.9"));
    assert_eq!(codes(&state(&provisioned_with(&pinned), &pinned)), NONE);
}

#[test]
fn a_shared_connection_is_no_problem() {
    let model = provisioned();
    let project = model.projects_of("org_1234")[0]["id"].clone();
    model.add_project(OTHER, json!("org_5"));
    change(&model, "projectIds", &json!([OTHER, project]));
    let state = state(&model, &options());
    assert_eq!(
        (codes(&state), next(&state).0, &state["connection"]["projectIds"]),
        (vec![], "unchanged", &json!([OTHER, project]))
    );
}

#[test]
fn rows_of_other_keys_and_customers_are_passed_over() {
    let mut model = model(&[
        with(row("C1", &[PROJECT]), "externalId", json!("gelato_org_12345")),
        with(row("C2", &[PROJECT]), "externalId", json!("GELATO_org_1234")),
        row("C3", &[OTHER]),
    ]);
    model.ignores_filters = true;
    let state = state(&model, &options());
    assert_eq!((codes(&state), &state["project"]["id"]), (vec!["NO_CONNECTION", "DETACHED"], &json!(PROJECT)));
}

#[test]
fn of_several_projects_the_first_counts_as_for_a_login() {
    let model = model(&[row("C1", &[OTHER])]);
    model.add_project("TwinProject3456789012", json!("org_1234"));
    assert_eq!(state(&model, &options())["project"]["id"], PROJECT);
}
