//! Several processes provision one customer at once, their requests coming in any order. In the end there is one project and
//! one connection.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use predefined_connection::error::{Code, Error};
use predefined_connection::json::Json;
use predefined_connection::process::Process;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::cases;
use crate::model_server::{ModelServer, Stored, gelato};
use crate::scripted_host::sample::{OTHER, PROJECT, connection, oauth2_options, oauth2_props, options, with};
use crate::scripted_host::{TestHost, json_of, provision, provision_alone, value_of};

type Call<'a> = Pin<Box<dyn Future<Output = Result<Json, Error>> + 'a>>;

/// Runs calls to their ends. Each of `turns` says which one goes on next.
fn run(mut calls: Vec<Call<'_>>, turns: &[usize]) -> Vec<Result<Value, Error>> {
    let results = RefCell::new(Vec::new());
    let mut turns = turns.iter().copied().chain(0..);
    while let (false, Some(turn)) = (calls.is_empty(), turns.next()) {
        let at = turn % calls.len();
        let Some(call) = calls.get_mut(at) else { continue };
        if let Poll::Ready(result) = call.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            results.borrow_mut().push(result.map(|json| value_of(&json)));
            drop(calls.remove(at));
        }
    }
    results.into_inner()
}

/// The credentials of a process.
fn token(number: usize) -> Value {
    json!({ "base_url": "https://api.gelato.test", "access_token": format!("token of process {number}") })
}

/// The options of a process that has a code of its own, which can be used once.
fn with_code(number: usize) -> Value {
    with(oauth2_options(), "props", with(oauth2_props(), "code", json!(format!("code of process {number}"))))
}

fn provisioned_together(model: &ModelServer, count: usize, turns: &[usize]) -> Vec<Result<Value, Error>> {
    let hosts: Vec<_> = (0..count).map(|_| TestHost::new(model).sharing_time()).collect();
    run_all(&hosts, &|number| with(options(), "props", token(number)), turns)
}

fn run_all<'a>(
    hosts: &'a [TestHost<&'a ModelServer>],
    options: &dyn Fn(usize) -> Value,
    turns: &[usize],
) -> Vec<Result<Value, Error>> {
    let call = |(number, host)| -> Call<'a> { Box::pin(provision_alone(host, json_of(&options(number)))) };
    run(hosts.iter().enumerate().map(call).collect(), turns)
}

/// The connections that the customer's project sees.
fn left(model: &ModelServer) -> Vec<Stored> {
    let project_id = model.projects_of("org_1234").pop().unwrap_or_default()["id"].clone();
    let mut left = model.connections_of("gelato_org_1234");
    left.retain(|stored| stored.row["projectIds"].as_array().is_some_and(|ids| ids.contains(&project_id)));
    left
}

/// A server with so many connections under the customer's key, the last of them shared.
fn server(has_project: bool, connections: u32) -> ModelServer {
    let server = ModelServer::new();
    server.add_project(OTHER, json!("org_5"));
    if has_project || connections > 0 {
        server.add_project(PROJECT, json!("org_1234"));
    }
    for number in 0..connections {
        let project_ids = if number == 2 { json!([PROJECT, OTHER]) } else { json!([PROJECT]) };
        let row = with(connection(&format!("Old{number}")), "projectIds", project_ids);
        server.add_connection(with(row, "created", json!(format!("2026-11-22T11:00:1{number}.000Z"))), json!("old"));
    }
    server
}

fn turns() -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(0..12_usize, 0..160)
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn one_connection_is_left(count in 2..5_usize, has_project: bool, old in 0..4_u32, ties in 1..4_u32, turns in turns()) {
        let mut model = server(has_project, old);
        model.writes_per_millisecond = ties;
        let results = provisioned_together(&model, count, &turns);
        prop_assert_eq!(results.len(), count);
        for result in &results {
            prop_assert!(result.is_ok(), "{:?}", result);
        }
        prop_assert_eq!(model.projects_of("org_1234").len(), 1);
        let mut left = left(&model);
        prop_assert_eq!(left.len(), 1, "{:?}", left);
        let value = left.pop().unwrap().value;
        prop_assert!((0..count).any(|number| value["props"] == token(number)), "{}", value);
    }

    #[test]
    fn each_code_is_sent_once_at_most(count in 2..5_usize, has_project: bool, old in 0..4_u32, turns in turns()) {
        let model = server(has_project, old);
        let hosts: Vec<_> = (0..count).map(|_| TestHost::new(&model).sharing_time()).collect();
        let results = run_all(&hosts, &with_code, &turns);
        prop_assert!(results.iter().any(Result::is_ok), "{:?}", results);
        // Another process may remove the new row before the server has read it again for its answer.
        for error in results.into_iter().filter_map(Result::err) {
            prop_assert!(error.code() == Code::ServerError && error.to_string().contains("get a new one"), "{}", error);
        }
        prop_assert!(hosts.iter().all(|host| host.upserts() <= 1));
        prop_assert_eq!(left(&model).len(), 1, "{:?}", left(&model));
    }

    /// Two pieces whose keys are the same. Whoever is last to know of both gives way.
    #[test]
    fn of_two_pieces_with_one_key_one_is_left(count in 2..5_usize, has_project: bool, turns in turns()) {
        let model = server(has_project, 0);
        model.declare_piece("@acme/piece-gelato", gelato());
        let hosts: Vec<_> = (0..count).map(|_| TestHost::new(&model).sharing_time()).collect();
        let given = |number: usize| {
            let piece = if number.is_multiple_of(2) { "@activepieces/piece-gelato" } else { "@acme/piece-gelato" };
            with(with(options(), "props", token(number)), "pieceName", json!(piece))
        };
        for result in run_all(&hosts, &given, &turns) {
            let code = result.err().map(|error| error.code());
            prop_assert!([None, Some(Code::PieceConflict)].contains(&code), "{:?}", code);
        }
        let rows = left(&model);
        prop_assert!(rows.len() == 1 || count > 2, "{:?}", rows);
        // Of more processes two of one piece may have left a duplicate, which the next call of theirs removes.
        let piece = rows[0].row["pieceName"].clone();
        prop_assert!(rows.iter().all(|stored| stored.row["pieceName"] == piece), "{:?}", rows);
        provision(&TestHost::new(&model), &with(options(), "pieceName", piece)).unwrap();
        prop_assert_eq!(left(&model).len(), 1, "{:?}", left(&model));
    }

    #[test]
    fn one_of_them_made_the_project(count in 2..5_usize, turns in turns()) {
        let results = provisioned_together(&ModelServer::new(), count, &turns);
        let made = results.iter().filter(|result| result.as_ref().is_ok_and(|result| result["project"]["created"] == true));
        prop_assert_eq!(made.count(), 1);
    }

    /// A process may have been answered what another one wrote: it must not believe that its own credentials are stored.
    #[test]
    fn none_of_them_is_later_told_of_credentials_that_are_not_stored(
        count in 2..5_usize,
        old in 0..2_u32,
        ties in 1..4_u32,
        turns in turns(),
    ) {
        let mut model = server(true, old);
        model.writes_per_millisecond = ties;
        let processes: Vec<Rc<Process>> = (0..count).map(|_| Rc::default()).collect();
        let hosts: Vec<_> = processes.iter().map(|process| TestHost::new(&model).sharing_time().process(process)).collect();
        run_all(&hosts, &|number| with(options(), "props", token(number)), &turns);
        for (number, process) in processes.iter().enumerate() {
            let before = left(&model);
            let given = with(options(), "props", token(number));
            let result = provision(&TestHost::new(&model).process(process), &given).unwrap();
            let is_stored = before.iter().all(|stored| stored.value["props"] == token(number));
            prop_assert_eq!(result["action"] == "unchanged", is_stored);
            prop_assert!(left(&model).iter().all(|stored| stored.value["props"] == token(number)));
        }
    }

    #[test]
    fn each_of_them_knows_the_connection_that_is_left(count in 2..5_usize, turns in turns()) {
        let model = server(true, 0);
        let results = provisioned_together(&model, count, &turns);
        let left = model.connections_of("gelato_org_1234").pop().unwrap();
        for result in results {
            prop_assert_eq!(&result.unwrap()["connection"]["id"], &left.row["id"]);
        }
    }
}
