//! The first call for a customer, and all later ones.

use serde_json::json;

use crate::scripted_host::sample::{PROJECT, connection, options, project, with};
use crate::scripted_host::{Script, framework_error, get, post};
use crate::steps::*;

#[test]
fn a_new_customer_gets_a_project_and_a_connection() {
    let script = Script::default()
        .then(find_project(), no_rows())
        .then(read_piece(), piece())
        .then(create_project(), project_created())
        .then(list_connections(), no_rows())
        .then(find_leftovers(), no_rows())
        .then(upsert(&[PROJECT]), written(&ours("C1")))
        .then(list_connections(), rows(&[ours("C1")]));
    let expected = json!({
        "action": "created",
        "project": { "id": PROJECT, "externalId": "org_1234", "created": true },
        "connection": {
            "id": "C1", "externalId": "gelato_org_1234", "displayName": "Gelato (org_1234)",
            "pieceName": "@activepieces/piece-gelato", "pieceVersion": "0.1.0", "pieceAuthType": "CUSTOM_AUTH",
            "status": "ACTIVE", "projectIds": [PROJECT],
            "created": "2026-11-22T12:25:04.608Z", "updated": "2026-11-22T12:25:04.608Z",
        },
        "duplicatesRemoved": 0, "shadowedBy": [], "warnings": [], "requests": 7,
    });
    assert_eq!(told(script, &options()).unwrap(), expected);
}

#[test]
fn a_connection_without_our_fingerprint_is_written() {
    let now = with(ours("C1"), "updated", json!("2026-11-23T09:00:00.000Z"));
    let script = known_customer(&[connection("C1")]).then(upsert(&[PROJECT]), written(&now));
    let result = told(script, &options()).unwrap();
    assert_eq!(result["action"], "updated");
    assert_eq!(result["project"]["created"], false);
    assert_eq!(result["connection"]["updated"], "2026-11-23T09:00:00.000Z");
    assert_eq!(result["requests"], 4);
}

#[test]
fn the_project_is_the_one_with_exactly_this_external_id() {
    let projects = rows(&[
        with(project("PersonalProject678901", ""), "externalId", json!(null)),
        project("Upper", "ORG_1234"),
        project("Longer", "org_12345"),
        project("Blank", "org_1234 "),
        project(PROJECT, "org_1234"),
    ]);
    let script = Script::default()
        .then(find_project(), projects)
        .then(list_connections(), rows(&[connection("C1")]))
        .then(read_piece(), piece())
        .then(upsert(&[PROJECT]), written(&ours("C1")));
    assert_eq!(told(script, &options()).unwrap()["project"]["id"], PROJECT);
}

#[test]
fn projects_of_others_are_as_good_as_none() {
    let script = Script::default()
        .then(find_project(), rows(&[project("PersonalProject678901", "ORG_1234")]))
        .then(read_piece(), piece())
        .then(create_project(), project_created())
        .then(list_connections(), no_rows())
        .then(find_leftovers(), no_rows())
        .then(upsert(&[PROJECT]), written(&ours("C1")))
        .then(list_connections(), rows(&[ours("C1")]));
    assert_eq!(told(script, &options()).unwrap()["project"]["created"], true);
}

#[test]
fn connections_under_other_keys_and_of_other_projects_are_left_alone() {
    let others = [
        with(connection("Other1"), "externalId", json!("gelato_org_12345")),
        with(connection("Other2"), "externalId", json!("GELATO_ORG_1234")),
        with(connection("Other3"), "externalId", json!("sorbet_org_1234")),
        with(connection("Other4"), "projectIds", json!(["OtherProject234567890"])),
    ];
    let after = [others.as_slice(), &[ours("C1")]].concat();
    let script = known_customer(&others).then(upsert(&[PROJECT]), written(&ours("C1"))).then(list_connections(), rows(&after));
    let result = told(script, &options()).unwrap();
    assert_eq!((&result["action"], &result["duplicatesRemoved"]), (&json!("created"), &json!(0)));
}

#[test]
fn a_project_is_made_as_the_caller_says() {
    let wishes = json!({
        "displayName": "Acme Inc. / Berlin", "metadata": { "plan": "gold", "seats": 12 }, "maxConcurrentJobs": 3,
        "alertReceiverEmail": "ops@acme.example", "globalConnectionExternalIds": ["shared_1", "shared_2"],
    });
    let body = json!({
        "externalId": "org_1234", "displayName": "Acme Inc- - Berlin", "metadata": { "plan": "gold", "seats": 12 },
        "maxConcurrentJobs": 3, "alertReceiverEmail": "ops@acme.example",
        "globalConnectionExternalIds": ["shared_1", "shared_2"],
    });
    let script = Script::default()
        .then(find_project(), no_rows())
        .then(read_piece(), piece())
        .then(post("/api/v1/projects", body), framework_error(400, "", "enough"));
    told(script, &with(options(), "project", wishes)).unwrap_err();
}

#[test]
fn a_project_that_is_there_is_left_as_it_is() {
    let script = known_customer(&[connection("C1")]).then(upsert(&[PROJECT]), written(&ours("C1")));
    told(script, &with(options(), "project", json!({ "displayName": "Acme", "metadata": {} }))).unwrap();
}

#[test]
fn a_connection_is_written_as_the_caller_says() {
    let given = with(options(), "prefix", json!("ice"));
    let given = with(given, "displayName", json!("Ice cream / v1.2"));
    let given = with(given, "pieceVersion", json!("0.4.1"));
    let given = with(given, "preSelectForNewProjects", json!(false));
    let body = json!({
        "externalId": "ice_org_1234", "displayName": "Ice cream / v1.2", "pieceName": "@activepieces/piece-gelato",
        "pieceVersion": "0.4.1", "preSelectForNewProjects": false, "type": "CUSTOM_AUTH", "scope": "PLATFORM",
        "value": {
            "type": "CUSTOM_AUTH",
            "props": { "base_url": "https://api.gelato.test", "access_token": "token-73519" },
        },
        "projectIds": [PROJECT],
    });
    let script = Script::default()
        .then(find_project(), project_found())
        .then(list_connections(), no_rows())
        .then(get("/api/v1/pieces/@activepieces/piece-gelato", &[("version", "0.4.1")]), piece())
        .then(post("/api/v1/global-connections", body), framework_error(400, "", "enough"));
    told(script, &given).unwrap_err();
}

#[test]
fn connections_of_the_projects_users_under_the_same_key_are_reported_and_left() {
    let shadow = with(with(connection("S1"), "scope", json!("PROJECT")), "displayName", json!("Mine"));
    let script = known_customer(&[shadow.clone(), connection("C1")]).then(upsert(&[PROJECT]), written(&ours("C1")));
    let result = told(script, &options()).unwrap();
    let expected = json!([{
        "id": "S1", "displayName": "Mine", "pieceName": "@activepieces/piece-gelato", "created": "2026-11-22T12:25:04.608Z",
    }]);
    assert_eq!(result["shadowedBy"], expected);
    assert_eq!(result["connection"]["id"], "C1");
    assert_eq!(result["duplicatesRemoved"], 0);
}

#[test]
fn a_shadow_alone_is_no_connection_of_ours() {
    let shadow = with(connection("S1"), "scope", json!("PROJECT"));
    let script = known_customer(std::slice::from_ref(&shadow))
        .then(upsert(&[PROJECT]), written(&ours("C1")))
        .then(list_connections(), rows(&[shadow, ours("C1")]));
    let result = told(script, &options()).unwrap();
    assert_eq!((&result["action"], &result["shadowedBy"][0]["id"]), (&json!("created"), &json!("S1")));
}

#[test]
fn a_connection_without_a_version_has_none_in_the_result() {
    let row = with(connection("C1"), "pieceVersion", json!(null));
    let script = known_customer(&[connection("C1")]).then(upsert(&[PROJECT]), written(&row));
    assert_eq!(told(script, &options()).unwrap()["connection"]["pieceVersion"], json!(null));
}
