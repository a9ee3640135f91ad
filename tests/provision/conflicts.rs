//! Two pieces whose connections would have the same key: nothing of the other piece is written, removed or taken for a duplicate.

use std::cell::RefCell;

use predefined_connection::error::{Code, Error};
use serde_json::{Value, json};

use crate::model_server::{ModelServer, Stored, faulty, gelato};
use crate::scripted_host::sample::{DEAD, PROJECT, connection, options, with};
use crate::scripted_host::{HttpRequest, Server, TestHost, network_failure, provision};

const UPSERT: &str = "POST /api/v1/global-connections";
const OTHER_PIECE: &str = "@acme/piece-gelato";

/// A server with both pieces.
fn server() -> ModelServer {
    let server = ModelServer::new();
    server.declare_piece(OTHER_PIECE, gelato());
    server
}

/// A server that knows the customer, whose key is taken by a row of this piece.
fn taken_by(piece_name: &Value) -> ModelServer {
    let server = server();
    server.add_project(PROJECT, json!("org_1234"));
    server.add_connection(with(connection("Theirs"), "pieceName", piece_name.clone()), json!("theirs"));
    server
}

fn of_other_piece() -> Value {
    with(options(), "pieceName", json!(OTHER_PIECE))
}

fn assert_conflict(error: &Error, names: [&str; 2]) {
    let data = error.data();
    let seen = (data.code, data.field.as_deref(), data.retryable, data.external_project_id.as_deref());
    assert_eq!(seen, (Code::PieceConflict, Some("prefix"), false, Some("org_1234")), "{error}");
    for word in names.iter().chain(&["\"gelato_org_1234\"", "`prefix`", "`replacesPiece`"]) {
        assert!(data.message.contains(word), "{word} is not in: {error}");
    }
}

/// All that is stored, to see whether anything was changed.
fn stored(model: &ModelServer) -> (Vec<Value>, Vec<Stored>) {
    (model.projects(), model.connections())
}

#[test]
fn another_pieces_row_is_a_conflict_that_names_both() {
    for name in [OTHER_PIECE, "piece-gelato", "gelato", "@activepieces/piece-Gelato"] {
        let model = taken_by(&json!(name));
        let before = stored(&model);
        let host = TestHost::new(&model);
        assert_conflict(&provision(&host, &options()).unwrap_err(), [&format!("{name:?}"), "\"@activepieces/piece-gelato\""]);
        assert_eq!(stored(&model), before);
        assert!(host.requests().iter().all(|request| request.method == "GET"), "{:?}", host.lines());
    }
}

/// A credential that belongs to no piece, which newer servers have.
#[test]
fn a_row_of_no_piece_is_never_touched() {
    for given in [options(), with(options(), "replacesPiece", json!(OTHER_PIECE))] {
        let model = taken_by(&Value::Null);
        let before = stored(&model);
        assert_conflict(&provision(&TestHost::new(&model), &given).unwrap_err(), ["no piece", "\"@activepieces/piece-gelato\""]);
        assert_eq!(stored(&model), before);
    }
}

#[test]
fn a_row_of_no_piece_beside_ours_is_never_touched() {
    let model = server();
    provision(&TestHost::new(&model), &options()).unwrap();
    let project = model.projects_of("org_1234")[0]["id"].clone();
    let credential = with(with(connection("Credential"), "pieceName", Value::Null), "projectIds", json!([project]));
    model.add_connection(credential, json!("of no piece"));
    let before = stored(&model);
    assert_eq!(provision(&TestHost::new(&model), &options()).unwrap_err().code(), Code::PieceConflict);
    assert_eq!(stored(&model), before);
}

#[test]
fn a_known_pieces_row_is_not_vouched_for_where_another_piece_has_the_key_too() {
    let model = server();
    let host = TestHost::new(&model);
    provision(&host, &options()).unwrap();
    model.change_connections(|rows| {
        let row = with(with(rows[0].row.clone(), "id", json!("Theirs")), "pieceName", json!(OTHER_PIECE));
        rows.push(Stored { row, value: json!("theirs") });
    });
    assert_eq!(provision(&host, &options()).unwrap_err().code(), Code::PieceConflict);
}

#[test]
fn each_piece_with_a_prefix_of_its_own_has_its_connection() {
    let model = server();
    provision(&TestHost::new(&model), &options()).unwrap();
    provision(&TestHost::new(&model), &with(of_other_piece(), "prefix", json!("ice"))).unwrap();
    assert_eq!((model.connections_of("gelato_org_1234").len(), model.connections_of("ice_org_1234").len()), (1, 1));
    assert_eq!(provision(&TestHost::new(&model), &options()).unwrap()["action"], "unchanged");
}

#[test]
fn what_a_deleted_project_left_of_another_piece_is_no_leftover_of_ours() {
    for name in [json!(OTHER_PIECE), Value::Null] {
        let model = server();
        let row = with(with(connection("Theirs"), "pieceName", name), "projectIds", json!([DEAD]));
        model.add_connection(row, json!("theirs"));
        let result = provision(&TestHost::new(&model), &options()).unwrap();
        assert_eq!((&result["duplicatesRemoved"], model.connections().len()), (&json!(0), 2));
    }
}

#[test]
fn another_pieces_row_that_another_project_sees_is_no_conflict() {
    let model = server();
    model.add_project(DEAD, json!("org_5"));
    model
        .add_connection(with(with(connection("Theirs"), "pieceName", json!(OTHER_PIECE)), "projectIds", json!([DEAD])), json!(1));
    assert_eq!(provision(&TestHost::new(&model), &options()).unwrap()["action"], "created");
    assert_eq!(model.connections().len(), 2);
}

#[test]
fn a_users_own_connection_of_another_piece_is_a_shadow_and_no_conflict() {
    let model = server();
    model.add_project(PROJECT, json!("org_1234"));
    let row = with(with(connection("Users"), "pieceName", json!(OTHER_PIECE)), "scope", json!("PROJECT"));
    model.add_connection(row, json!("of a user"));
    let result = provision(&TestHost::new(&model), &options()).unwrap();
    assert_eq!((&result["action"], &result["shadowedBy"][0]["pieceName"]), (&json!("created"), &json!(OTHER_PIECE)));
}

#[test]
fn a_piece_that_was_renamed_is_taken_over() {
    let model = taken_by(&json!(OTHER_PIECE));
    let given = with(options(), "replacesPiece", json!(OTHER_PIECE));
    let result = provision(&TestHost::new(&model), &given).unwrap();
    assert_eq!((&result["action"], &result["connection"]["id"]), (&json!("updated"), &json!("Theirs")));
    let rows = model.connections_of("gelato_org_1234");
    assert_eq!((rows.len(), &rows[0].row["pieceName"]), (1, &json!("@activepieces/piece-gelato")));
    assert_eq!(rows[0].value["props"], options()["props"]);
    // The old name is not needed any more, and does no harm.
    for given in [given, options()] {
        assert_eq!(provision(&TestHost::new(&model), &given).unwrap()["action"], "unchanged");
    }
}

#[test]
fn rows_under_both_names_of_a_renamed_piece_are_duplicates() {
    let model = taken_by(&json!(OTHER_PIECE));
    model.add_connection(with(connection("Ours"), "created", json!("2026-11-22T12:26:00.000Z")), json!("ours"));
    let result = provision(&TestHost::new(&model), &with(options(), "replacesPiece", json!(OTHER_PIECE))).unwrap();
    assert_eq!((&result["connection"]["id"], &result["duplicatesRemoved"]), (&json!("Theirs"), &json!(1)));
    assert_eq!(model.connections_of("gelato_org_1234").len(), 1);
}

#[test]
fn a_third_pieces_row_is_not_replaced() {
    let model = taken_by(&json!("@third/piece-gelato"));
    let before = stored(&model);
    let error = provision(&TestHost::new(&model), &with(options(), "replacesPiece", json!(OTHER_PIECE))).unwrap_err();
    assert_conflict(&error, ["\"@third/piece-gelato\"", "\"@activepieces/piece-gelato\""]);
    assert_eq!(stored(&model), before);
}

/// The other piece's process has written between our look and our write. `is_older` is whether its row is.
fn first_inserts_at_once(
    is_older: bool,
    server: impl Fn(&ModelServer, &HttpRequest) -> Option<crate::scripted_host::Reply>,
) -> (ModelServer, Error) {
    let model = server_with_project();
    let inserts = RefCell::new(true);
    let both = |request: &HttpRequest| {
        if request.is_upsert() && inserts.replace(false) {
            let second = if is_older { "12:00:00" } else { "13:00:00" };
            let row = with(connection("Theirs"), "pieceName", json!(OTHER_PIECE));
            let row = with(row, "created", json!(format!("2026-11-22T{second}.000Z")));
            let reply = server(&model, request).unwrap_or_else(|| model.answer(request, None));
            model.add_connection(row, json!("theirs"));
            return reply;
        }
        model.answer(request, model.look(request))
    };
    let error = provision(&TestHost::new(both), &options()).unwrap_err();
    (model, error)
}

fn server_with_project() -> ModelServer {
    let server = server();
    server.add_project(PROJECT, json!("org_1234"));
    server
}

fn rows_left(model: &ModelServer) -> Vec<Value> {
    model.connections_of("gelato_org_1234").into_iter().map(|stored| stored.row["pieceName"].clone()).collect()
}

#[test]
fn of_two_first_inserts_at_once_the_younger_row_goes_again() {
    let (model, error) = first_inserts_at_once(true, |_, _| None);
    assert_eq!((error.code(), rows_left(&model)), (Code::PieceConflict, vec![json!(OTHER_PIECE)]));
}

#[test]
fn of_two_first_inserts_at_once_the_older_row_stays() {
    let (model, error) = first_inserts_at_once(false, |_, _| None);
    assert_eq!(error.code(), Code::PieceConflict);
    // The other process removes its own, which is the younger.
    assert_eq!(rows_left(&model), [json!("@activepieces/piece-gelato"), json!(OTHER_PIECE)]);
}

#[test]
fn a_younger_row_goes_again_although_the_answer_to_its_insert_was_lost() {
    let lost = |model: &ModelServer, request: &HttpRequest| {
        model.answer(request, None);
        Some(network_failure())
    };
    let (model, error) = first_inserts_at_once(true, lost);
    assert_eq!((error.code(), rows_left(&model)), (Code::PieceConflict, vec![json!(OTHER_PIECE)]));
}

#[test]
fn another_pieces_row_that_was_there_first_is_found_after_a_lost_answer_too() {
    let (model, error) = first_inserts_at_once(true, |_, _| Some(network_failure()));
    assert_eq!((error.code(), rows_left(&model)), (Code::PieceConflict, vec![json!(OTHER_PIECE)]));
}

/// A row that was there before this call is not the call's to remove.
#[test]
fn a_row_that_was_only_updated_is_not_removed_for_another_pieces_sake() {
    let model = server_with_project();
    provision(&TestHost::new(&model), &options()).unwrap();
    let server = faulty(&model, UPSERT, network_failure()).after_the_effect();
    let added = RefCell::new(false);
    let both = |request: &HttpRequest| {
        let reply = server.answer(request, None);
        if request.is_upsert() && !added.replace(true) {
            let row = with(connection("Theirs"), "pieceName", json!(OTHER_PIECE));
            model.add_connection(with(row, "created", json!("2026-11-22T12:00:00.000Z")), json!("theirs"));
        }
        reply
    };
    let given = with(options(), "displayName", json!("Another name"));
    assert_eq!(provision(&TestHost::new(both), &given).unwrap_err().code(), Code::PieceConflict);
    assert_eq!(rows_left(&model).len(), 2);
}
