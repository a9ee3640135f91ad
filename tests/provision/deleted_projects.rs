//! Projects that were deleted: under a running call, and before it, leaving their global connections behind.

use predefined_connection::error::Code;
use serde_json::{Value, json};

use crate::model_server::{ModelServer, faulty};
use crate::scripted_host::sample::{DEAD, OTHER, PROJECT, connection, options, project, with};
use crate::scripted_host::{
    HttpRequest, Reply, Script, Server, TestHost, answer, empty, framework_error, hangs, own_error, provision,
};
use crate::steps::*;

const NEW: &str = "NewProject34567890123";

/// What the server says of a project that it does not let this caller see, or that is no more.
fn not_allowed() -> Reply {
    own_error(403, "AUTHORIZATION", "Service is not allowed to access this project")
}

/// A row of the customer's key that a deleted project left.
fn leftover(id: &str, project_ids: &[&str]) -> Value {
    with(connection(id), "projectIds", json!(project_ids))
}

/// A call that found no connection and looks for leftover ones: these.
fn looked(leftovers: &[Value]) -> Script {
    Script::default()
        .then(find_project(), project_found())
        .then(list_connections(), no_rows())
        .then(read_piece(), piece())
        .then(find_leftovers(), rows(leftovers))
}

/// The rest of a call that makes a connection, and what it tells.
fn made(script: Script) -> Value {
    let script = script.then(upsert(&[PROJECT]), written(&ours("C1"))).then(list_connections(), rows(&[ours("C1")]));
    told(script, &options()).unwrap()
}

/// The rest of a call that begins anew with a new project. What the piece declares is known by then.
fn with_new_project(script: Script) -> Script {
    let row = with(ours("C9"), "projectIds", json!([NEW]));
    script
        .then(find_project(), no_rows())
        .then(create_project(), answer(201, &project(NEW, "org_1234")))
        .then(list_connections_of(NEW), no_rows())
        .then(find_leftovers(), no_rows())
        .then(upsert(&[NEW]), written(&row))
        .then(list_connections_of(NEW), rows(std::slice::from_ref(&row)))
}

#[test]
fn a_project_that_is_deleted_before_its_connections_are_read_is_made_anew() {
    let row = with(ours("C9"), "projectIds", json!([NEW]));
    let script = Script::default()
        .then(find_project(), project_found())
        .then(list_connections(), not_allowed())
        .then(find_project(), no_rows())
        .then(read_piece(), piece())
        .then(create_project(), answer(201, &project(NEW, "org_1234")))
        .then(list_connections_of(NEW), no_rows())
        .then(find_leftovers(), no_rows())
        .then(upsert(&[NEW]), written(&row))
        .then(list_connections_of(NEW), rows(std::slice::from_ref(&row)));
    let result = told(script, &options()).unwrap();
    assert_eq!(result["project"], json!({ "id": NEW, "externalId": "org_1234", "created": true }));
}

#[test]
fn a_project_that_is_deleted_before_its_connection_is_written_is_made_anew() {
    let script = known_customer(&[]).then(upsert(&[PROJECT]), no_such_project());
    let result = told(with_new_project(script), &options()).unwrap();
    assert_eq!((&result["project"]["id"], &result["connection"]["id"]), (&json!(NEW), &json!("C9")));
}

#[test]
fn a_project_of_which_only_a_shared_row_is_left_is_made_anew() {
    let row = leftover("C1", &[PROJECT, OTHER]);
    let script = known_customer(&[row])
        .then(upsert(&[PROJECT, OTHER]), no_such_project())
        .then(check_project(PROJECT), no_such_project())
        .then(check_project(OTHER), answer(200, &project(OTHER, "org_5")));
    told(with_new_project(script), &options()).unwrap();
}

#[test]
fn a_second_deletion_ends_the_call() {
    let model = ModelServer::new();
    model.add_project(PROJECT, json!("org_1234"));
    let host = TestHost::new(faulty(&model, "GET /api/v1/app-connections", not_allowed()));
    let error = provision(&host, &options()).unwrap_err();
    assert_eq!((error.code(), error.data().retryable), (Code::ProjectGone, true));
    let round = ["GET /api/v1/projects", "GET /api/v1/app-connections"];
    assert_eq!(host.lines(), round.repeat(2));
}

#[test]
fn what_a_deleted_project_left_is_removed() {
    let script = looked(&[leftover("C0", &[DEAD])]).then(check_project(DEAD), no_such_project()).then(remove("C0"), empty(204));
    let result = made(script);
    assert_eq!((&result["duplicatesRemoved"], &result["connection"]["id"]), (&json!(1), &json!("C1")));
}

/// An admin took it from all projects, and may give it to one again.
#[test]
fn a_row_that_no_project_sees_is_left_alone() {
    let result = made(looked(&[leftover("C0", &[])]));
    assert_eq!((&result["duplicatesRemoved"], &result["warnings"]), (&json!(0), &json!([])));
}

#[test]
fn a_row_of_a_living_project_is_kept() {
    let alive = || answer(200, &project(OTHER, "org_5"));
    let script = looked(&[leftover("C0", &[OTHER])]).then(check_project(OTHER), alive());
    assert_eq!(made(script)["duplicatesRemoved"], 0);

    let script = looked(&[leftover("C0", &[DEAD, OTHER])])
        .then(check_project(DEAD), no_such_project())
        .then(check_project(OTHER), alive());
    assert_eq!(made(script)["duplicatesRemoved"], 0);
}

#[test]
fn rows_of_other_keys_and_of_project_users_are_no_leftovers() {
    let found = [
        with(leftover("C2", &[DEAD]), "externalId", json!("gelato_org_12345")),
        with(leftover("C3", &[DEAD]), "scope", json!("PROJECT")),
        with(leftover("C4", &[DEAD]), "externalId", json!(null)),
    ];
    assert_eq!(made(looked(&found))["duplicatesRemoved"], 0);
}

#[test]
fn a_row_is_kept_where_its_project_cannot_be_looked_up() {
    for reply in [own_error(401, "AUTHENTICATION", "invalid api key"), answer(200, &json!({}))] {
        let script = looked(&[leftover("C0", &[DEAD])]).then(check_project(DEAD), reply);
        assert_warned(&made(script), "look up a project that shares the connection");
    }
}

/// Fails unless a result has one warning, with these words.
fn assert_warned(result: &Value, words: &str) {
    let warnings = result["warnings"].as_array().unwrap();
    let warning = warnings.first().and_then(Value::as_str).unwrap_or_default();
    assert_eq!((warnings.len(), &result["action"]), (1, &json!("created")), "{result}");
    assert!(warning.contains("may remain") && warning.contains(words), "{warning}");
}

#[test]
fn what_cannot_be_tidied_up_is_told_and_is_no_error() {
    let refused = || framework_error(400, "", "no");
    let script = Script::default()
        .then(find_project(), project_found())
        .then(list_connections(), no_rows())
        .then(read_piece(), piece())
        .then(find_leftovers(), refused());
    assert_warned(&made(script), "look for leftover connections");
    let script = looked(&[leftover("C0", &[DEAD])]).then(check_project(DEAD), no_such_project()).then(remove("C0"), refused());
    assert_warned(&made(script), "remove a duplicate connection");
}

#[test]
fn a_list_that_never_comes_holds_the_call_up_for_three_seconds() {
    let model = ModelServer::new();
    let host = TestHost::new(faulty(&model, "GET /api/v1/global-connections", hangs()));
    let result = provision(&host, &options()).unwrap();
    assert_eq!(host.elapsed(), 3000.0);
    assert_warned(&result, "look for leftover connections");
    assert!(!result["warnings"].to_string().contains("`timeout`"), "{result}");
}

#[test]
fn leftovers_take_three_seconds_at_most_however_many_there_are() {
    let model = ModelServer::new();
    for number in 0..90 {
        model.add_connection(leftover(&format!("C{number}"), &[DEAD]), Value::Null);
    }
    let slow = |request: &HttpRequest| {
        let is_check = request.path.starts_with("/api/v1/projects/");
        model.answer(request, model.look(request)).after(if is_check { 400.0 } else { 0.0 })
    };
    let host = TestHost::new(slow);
    let result = provision(&host, &options()).unwrap();
    assert_eq!(host.elapsed(), 3000.0);
    assert_warned(&result, "look up a project that shares the connection");
    // Seven checks of 400 ms were done, and the eighth was cut off.
    assert_eq!(result["duplicatesRemoved"], 7);
    assert_eq!(model.connections().len(), 90 - 7 + 1);
}

#[test]
fn a_hundred_rows_of_a_name_are_as_many_as_are_looked_at() {
    for (count, warned) in [(99, false), (100, true), (150, true)] {
        let model = ModelServer::new();
        for number in 0..count {
            model.add_connection(with(leftover(&format!("C{number}"), &[OTHER]), "externalId", json!("other")), Value::Null);
        }
        let result = provision(&TestHost::new(&model), &options()).unwrap();
        assert_eq!(result["warnings"].as_array().unwrap().len(), usize::from(warned), "{count}");
    }
}

/// It would list the whole platform.
#[test]
fn leftovers_are_looked_for_only_by_a_name_that_holds_the_id() {
    for (name, looks) in [("Gelato Connection", 0), ("org_123", 0), ("ORG_1234", 0), ("of org_1234!", 1)] {
        let model = ModelServer::new();
        let host = TestHost::new(&model);
        let result = provision(&host, &with(options(), "displayName", json!(name))).unwrap();
        let found = host.lines().iter().filter(|line| *line == "GET /api/v1/global-connections").count();
        assert_eq!((found, &result["warnings"]), (looks, &json!([])), "{name}");
    }
}

#[test]
fn leftovers_are_looked_for_by_a_display_name_whose_backslashes_do_not_count() {
    let model = ModelServer::new();
    let host = TestHost::new(&model);
    provision(&host, &with(options(), "displayName", json!("org_1234 a\\b_c%d\\"))).unwrap();
    let query = [("displayName", "org_1234 a_b_c%d_"), ("limit", "100")];
    let requests = host.requests();
    let look = requests.iter().find(|request| request.path == "/api/v1/global-connections").unwrap();
    assert_eq!(look.query, owned(&query));
}

fn owned(query: &[(&str, &str)]) -> Vec<(String, String)> {
    query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn a_customer_who_comes_back_has_one_connection() {
    let model = ModelServer::new();
    provision(&TestHost::new(&model), &options()).unwrap();
    let project = model.projects_of("org_1234").pop().unwrap();
    model.delete_project(project["id"].as_str().unwrap());
    let result = provision(&TestHost::new(&model), &options()).unwrap();
    let stored = model.connections_of("gelato_org_1234");
    assert_eq!(stored.len(), 1);
    assert_eq!(stored.first().unwrap().row["projectIds"], json!([result["project"]["id"]]));
    assert_eq!(result["duplicatesRemoved"], 1);
}

/// An id that is not of letters and digits must not become part of a URL.
#[test]
fn a_strange_project_id_is_not_followed() {
    for id in ["../users", "a/b", "", "a?b", "a%2Fb"] {
        assert_warned(&made(looked(&[leftover("C0", &[id])])), "an id that is not of letters and digits");
    }
}
