//! What is kept of the lists, and what is not.

use std::rc::Rc;

use serde_json::{Value, json};

use crate::model_server::ModelServer;
use crate::scripted_host::TestHost;
use crate::scripted_host::sample::with;
use crate::site::*;

fn model() -> ModelServer {
    let model = customers(6, 900);
    let add = |row| model.add_connection(row, Value::Null);
    add(with(with(row(20, 10_000), "externalId", json!("sorbet_id-1")), "pieceName", json!("@activepieces/piece-sorbet")));
    add(with(with(row(21, 12_000), "externalId", json!("gelato_id-2")), "pieceName", Value::Null));
    add(with(row(2, 14_000), "id", json!("OfUser")));
    model.change_connections(|rows| rows.last_mut().unwrap().row["scope"] = json!("PROJECT"));
    model
}

#[test]
fn a_row_is_kept_if_its_key_and_piece_are_wanted() {
    let model = model();
    let host = TestHost::new(&model);
    let state = read_wanted(&host, &|key, piece| key.starts_with("gelato_") && piece.is_some() && key != "gelato_id-4").unwrap();
    let keys: Vec<&str> = state.rows.keys().map(AsRef::as_ref).collect();
    assert_eq!(keys, ["gelato_id-0", "gelato_id-1", "gelato_id-2", "gelato_id-3", "gelato_id-5"]);
    assert_eq!(state.rows["gelato_id-2"].len(), 1);
    assert_eq!(state.shadows.keys().map(AsRef::as_ref).collect::<Vec<&str>>(), ["gelato_id-2"]);
    assert_projects(&state, &model);
}

#[test]
fn the_user_rows_are_asked_about_too() {
    let state = read_wanted(&TestHost::new(&model()), &|_, _| false).unwrap();
    assert!(state.rows.is_empty() && state.shadows.is_empty());
}

#[test]
fn a_server_that_ignores_the_scope_changes_nothing() {
    let model = model();
    let state = read(&TestHost::new(ignoring(&model, &[OF_ALL], &["scope"]))).unwrap();
    assert_whole(&state, &model);
}

#[test]
fn all_that_the_rules_of_a_connection_read_is_kept() {
    let model = model();
    let state = read(&TestHost::new(&model)).unwrap();
    let connection = state.rows["gelato_id-1"][0].connection().unwrap();
    assert_eq!(connection.id(), format!("Connection{:011}", 1));
    assert_eq!(connection.external_id(), "gelato_id-1");
    assert_eq!(connection.project_ids(), [project_id(1)]);
    assert_eq!(connection.display_name(), "Gelato (id-1)");
    assert_eq!(connection.piece_name().as_deref(), Some("@activepieces/piece-gelato"));
    assert_eq!((connection.piece_version(), connection.auth_type()), ("0.1.0".to_owned(), "CUSTOM_AUTH".to_owned()));
    assert_eq!((connection.status(), connection.is_global()), ("ACTIVE".to_owned(), true));
    assert_eq!(
        (connection.updated(), connection.sort_key().0),
        (row(1, 900)["updated"].as_str().unwrap().to_owned(), row(1, 900)["created"].as_str().unwrap().to_owned())
    );
    assert_eq!(state.projects["id-1"].display_name.as_deref(), Some("A project"));
}

#[test]
fn what_many_rows_have_in_common_is_there_once() {
    let state = read(&TestHost::new(&model())).unwrap();
    let (one, other) = (&state.rows["gelato_id-1"][0], &state.rows["gelato_id-5"][0]);
    let is_one = |of: fn(&predefined_connection::fleet::row::Row) -> &Rc<str>| Rc::ptr_eq(of(one), of(other));
    assert!(
        is_one(|row| &row.status) && is_one(|row| &row.scope) && is_one(|row| &row.auth_type) && is_one(|row| &row.piece_version)
    );
    assert!(is_one(|row| row.piece_name.as_ref().unwrap()));
    let (id, _) = state.external_ids.get_key_value(project_id(1).as_str()).unwrap();
    assert!(Rc::ptr_eq(&one.project_ids[0], id) && Rc::ptr_eq(&state.projects["id-1"].id, id));
    let (key, rows) = state.rows.get_key_value("gelato_id-2").unwrap();
    assert!(rows.iter().chain(&state.shadows["gelato_id-2"]).all(|row| Rc::ptr_eq(&row.external_id, key)));
}

#[test]
fn a_project_may_belong_to_no_customer() {
    let model = ModelServer::new();
    model.add_project("NoCustomersProject1", Value::Null);
    let state = read(&TestHost::new(&model)).unwrap();
    assert_eq!((state.external_ids["NoCustomersProject1"].as_deref(), state.projects.len()), (None, 0));
}
