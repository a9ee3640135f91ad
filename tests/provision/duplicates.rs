//! Several rows of one key, as simultaneous first calls leave them: the oldest stays, with the credentials of the last call.

use predefined_connection::error::Code;
use predefined_connection::invisible;
use serde_json::{Value, json};

use crate::model_server::{ModelServer, faulty};
use crate::scripted_host::sample::{DEAD, OTHER, PROJECT, connection, options, with};
use crate::scripted_host::{
    HttpRequest, Reply, Server, TestHost, answer, answer_text, empty, framework_error, html, own_error, provision,
};
use crate::steps::*;

/// A row that was made in this second.
fn made(id: &str, second: u32) -> Value {
    with(connection(id), "created", json!(format!("2026-11-22T12:25:{second:02}.000Z")))
}

#[test]
fn the_oldest_row_stays_and_is_written() {
    let oldest = as_written(made("C2", 10));
    let script = known_customer(&[made("C1", 30), made("C2", 10), made("C3", 20)])
        .then(remove("C1"), empty(204))
        .then(remove("C3"), empty(204))
        .then(upsert(&[PROJECT]), written(&oldest));
    let result = told(script, &options()).unwrap();
    assert_eq!((&result["action"], &result["connection"]["id"]), (&json!("updated"), &json!("C2")));
    assert_eq!(result["duplicatesRemoved"], 2);
}

#[test]
fn of_rows_of_the_same_millisecond_the_first_id_stays() {
    for found in [[made("Ca", 10), made("Cb", 10)], [made("Cb", 10), made("Ca", 10)]] {
        let script =
            known_customer(&found).then(remove("Cb"), empty(204)).then(upsert(&[PROJECT]), written(&as_written(made("Ca", 10))));
        assert_eq!(told(script, &options()).unwrap()["connection"]["id"], "Ca");
    }
}

/// A server that knows the customer, with an old row of the project alone and a newer one that is shared with another project.
fn server_with_shared_duplicate(other: &str) -> ModelServer {
    let server = ModelServer::new();
    server.add_project(PROJECT, json!("org_1234"));
    server.add_project(OTHER, json!("org_5"));
    server.add_connection(made("C1", 10), json!("old"));
    server.add_connection(with(made("C2", 20), "projectIds", json!([other, PROJECT])), json!("shared"));
    server
}

#[test]
fn a_duplicate_that_others_share_is_withdrawn_and_left_to_them() {
    let model = server_with_shared_duplicate(OTHER);
    let host = TestHost::new(&model);
    assert_eq!(provision(&host, &options()).unwrap()["duplicatesRemoved"], 1);
    assert!(host.lines().contains(&"POST /api/v1/global-connections/C2".to_owned()), "{:?}", host.lines());
    let stored = model.connections();
    let shared = stored.iter().find(|stored| stored.row["id"] == "C2").unwrap();
    assert_eq!((&shared.row["projectIds"], &shared.value), (&json!([OTHER]), &json!("shared")));
    assert_eq!(shared.row["displayName"], "Gelato (org_1234)");
    let own = stored.iter().find(|stored| stored.row["id"] == "C1").unwrap();
    assert_eq!((&own.row["projectIds"], &own.value["type"]), (&json!([PROJECT]), &json!("CUSTOM_AUTH")));
    assert_eq!(stored.len(), 2);
}

#[test]
fn a_duplicate_that_only_a_deleted_project_shares_is_removed() {
    let model = server_with_shared_duplicate(DEAD);
    let result = provision(&TestHost::new(&model), &options()).unwrap();
    assert_eq!((&result["connection"]["id"], &result["duplicatesRemoved"]), (&json!("C1"), &json!(1)));
    assert_eq!(model.connections().len(), 1);
}

#[test]
fn a_shared_row_that_is_the_oldest_stays_shared() {
    let shared = with(made("C1", 10), "projectIds", json!([OTHER, PROJECT]));
    let script = known_customer(&[made("C2", 20), shared.clone()])
        .then(remove("C2"), empty(204))
        .then(upsert(&[OTHER, PROJECT]), written(&as_written(shared)));
    assert_eq!(told(script, &options()).unwrap()["connection"]["projectIds"], json!([OTHER, PROJECT]));
}

#[test]
fn a_duplicate_that_another_process_removed_first_is_as_good_as_removed() {
    let gone = answer(404, &json!({ "code": "ENTITY_NOT_FOUND", "params": { "entityType": "AppConnection" } }));
    let script = known_customer(&[made("C1", 10), made("C2", 20)])
        .then(remove("C2"), gone)
        .then(upsert(&[PROJECT]), written(&as_written(made("C1", 10))));
    told(script, &options()).unwrap();
}

/// What answers a removal without removing anything: something in front of the API, or another refusal of it.
fn not_removed() -> Vec<Reply> {
    vec![
        html(404),
        answer_text(404, "404 page not found"),
        answer(404, &json!({ "message": "Not Found" })),
        answer(404, &json!({ "code": "ENTITY_NOT_FOUND" })),
        framework_error(404, "", "Route not found"),
        own_error(403, "AUTHORIZATION", "Service is not allowed to access this project"),
        html(200),
        empty(200),
        answer(200, &json!({ "success": true })),
        answer(202, &json!({})),
        framework_error(500, "23505", "duplicate key value"),
    ]
}

#[test]
fn a_duplicate_counts_as_removed_only_when_the_api_says_so() {
    for reply in not_removed() {
        let model = ModelServer::new();
        model.add_project(PROJECT, json!("org_1234"));
        model.add_connection(made("C1", 10), Value::Null);
        model.add_connection(made("C2", 20), Value::Null);
        let host = TestHost::new(faulty(&model, "DELETE /api/v1/global-connections/", reply.clone()));
        let error = provision(&host, &options()).map(|result| panic!("{reply:?}: {result}")).unwrap_err();
        assert!(error.to_string().contains("remove a duplicate connection"), "{error}");
        assert_eq!((host.upserts(), model.connections().len()), (0, 2));
    }
}

#[test]
fn a_leftover_counts_as_removed_only_when_the_api_says_so() {
    for reply in not_removed() {
        let model = ModelServer::new();
        model.add_connection(with(made("C1", 10), "projectIds", json!([DEAD])), Value::Null);
        let host = TestHost::new(faulty(&model, "DELETE /api/v1/global-connections/", reply.clone()));
        let result = provision(&host, &options()).unwrap();
        let warnings = result["warnings"].as_array().unwrap().len();
        assert_eq!((&result["duplicatesRemoved"], warnings, model.connections().len()), (&json!(0), 1, 2), "{reply:?}");
    }
}

#[test]
fn a_shared_duplicate_that_another_process_removed_first_is_as_good_as_left() {
    let model = server_with_shared_duplicate(OTHER);
    let server = |request: &HttpRequest| {
        if request.path.ends_with("/C2") {
            model.change_connections(|rows| rows.retain(|stored| stored.row["id"] != "C2"));
        }
        model.answer(request, model.look(request))
    };
    let host = TestHost::new(server);
    assert_eq!(provision(&host, &options()).unwrap()["action"], "updated");
    assert_eq!(host.lines().iter().filter(|line| line.ends_with("/C2")).count(), 1);
}

/// The server stores a row without a display name, and takes no update of it that has none.
#[test]
fn a_shared_duplicate_without_a_display_name_is_given_the_usual_one() {
    let model = server_with_shared_duplicate(OTHER);
    model.change_connections(|rows| rows.iter_mut().for_each(|stored| stored.row["displayName"] = json!("")));
    provision(&TestHost::new(&model), &options()).unwrap();
    let name = |row: &Value| invisible::split(row["displayName"].as_str().unwrap()).0.to_owned();
    let left: Vec<_> = model.connections().iter().map(|stored| name(&stored.row)).collect();
    assert_eq!(left, ["Gelato (org_1234)", "Gelato (org_1234)"]);
}

#[test]
fn a_duplicate_that_cannot_be_removed_is_an_error() {
    let script = known_customer(&[made("C1", 10), made("C2", 20)]).then(remove("C2"), framework_error(400, "", "no"));
    let error = told(script, &options()).unwrap_err();
    assert_eq!(error.code(), Code::Rejected);
    assert!(error.to_string().contains("remove a duplicate connection"), "{error}");
}

#[test]
fn a_removal_is_repeated_after_a_passing_failure() {
    let script = known_customer(&[made("C1", 10), made("C2", 20)])
        .then(remove("C2"), answer(503, &json!({})))
        .then(remove("C2"), empty(204))
        .then(upsert(&[PROJECT]), written(&as_written(made("C1", 10))));
    told(script, &options()).unwrap();
}

#[test]
fn shadows_are_no_duplicates() {
    let shadow = with(made("S1", 1), "scope", json!("PROJECT"));
    let script = known_customer(&[shadow, made("C1", 10)]).then(upsert(&[PROJECT]), written(&as_written(made("C1", 10))));
    assert_eq!(told(script, &options()).unwrap()["duplicatesRemoved"], 0);
}

#[test]
fn a_new_row_gives_way_to_an_older_one_which_gets_its_credentials() {
    let script = known_customer(&[])
        .then(upsert(&[PROJECT]), written(&as_written(made("Mine", 20))))
        .then(list_connections(), rows(&[as_written(made("Mine", 20)), made("Theirs", 10)]))
        .then(remove("Mine"), empty(204))
        .then(upsert(&[PROJECT]), written(&as_written(made("Theirs", 10))));
    let result = told(script, &options()).unwrap();
    assert_eq!((&result["connection"]["id"], &result["duplicatesRemoved"]), (&json!("Theirs"), &json!(1)));
}

/// The other process wrote the same credentials.
#[test]
fn a_new_row_gives_way_to_an_older_one_that_holds_its_credentials_already() {
    let script = known_customer(&[])
        .then(upsert(&[PROJECT]), written(&as_written(made("Mine", 20))))
        .then(list_connections(), rows(&[as_written(made("Mine", 20)), as_written(made("Theirs", 10))]))
        .then(remove("Mine"), empty(204));
    assert_eq!(told(script, &options()).unwrap()["connection"]["id"], "Theirs");
}

#[test]
fn a_new_row_that_is_the_oldest_stays() {
    let script = known_customer(&[])
        .then(upsert(&[PROJECT]), written(&as_written(made("Mine", 10))))
        .then(list_connections(), rows(&[made("Theirs", 20), as_written(made("Mine", 10))]))
        .then(remove("Theirs"), empty(204));
    let result = told(script, &options()).unwrap();
    assert_eq!((&result["connection"]["id"], &result["duplicatesRemoved"]), (&json!("Mine"), &json!(1)));
}

#[test]
fn where_another_process_removed_the_new_row_the_one_that_stays_is_written() {
    let script = known_customer(&[])
        .then(upsert(&[PROJECT]), written(&as_written(made("Mine", 20))))
        .then(list_connections(), rows(&[made("Theirs", 10)]))
        .then(upsert(&[PROJECT]), written(&as_written(made("Theirs", 10))));
    let result = told(script, &options()).unwrap();
    assert_eq!((&result["connection"]["id"], &result["duplicatesRemoved"]), (&json!("Theirs"), &json!(0)));
}

#[test]
fn a_new_row_that_vanished_is_made_again() {
    let script = known_customer(&[])
        .then(upsert(&[PROJECT]), written(&as_written(made("C1", 20))))
        .then(list_connections(), no_rows())
        .then(upsert(&[PROJECT]), written(&as_written(made("C2", 30))))
        .then(list_connections(), rows(&[as_written(made("C2", 30))]));
    assert_eq!(told(script, &options()).unwrap()["connection"]["id"], "C2");
}

#[test]
fn a_row_that_vanishes_each_time_does_not_keep_the_call_forever() {
    let model = ModelServer::new();
    model.add_project(PROJECT, json!("org_1234"));
    let host = TestHost::new(faulty(&model, "GET /api/v1/app-connections", no_rows()));
    let _result = provision(&host, &options());
    assert!((2..=5).contains(&host.upserts()), "{} upserts", host.upserts());
}

#[test]
fn a_removal_carries_no_body_and_no_content_type() {
    let model = ModelServer::new();
    model.add_project(PROJECT, json!("org_1234"));
    model.add_connection(made("C1", 10), Value::Null);
    model.add_connection(made("C2", 20), Value::Null);
    let host = TestHost::new(|request: &HttpRequest| model.answer(request, model.look(request)));
    provision(&host, &options()).unwrap();
    let removal = host.requests().into_iter().find(|request| request.method == "DELETE").unwrap();
    assert_eq!((removal.header("content-type"), &removal.body), (None, &None));
    let stored = model.connections_of("gelato_org_1234");
    assert_eq!(stored.iter().map(|stored| &stored.row["id"]).collect::<Vec<_>>(), ["C1"]);
    assert_eq!(stored.first().unwrap().value["props"]["access_token"], "token-73519");
}
