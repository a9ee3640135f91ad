//! The usual way: each next page from a second before the last row.

use std::cell::Cell;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::model_server::ModelServer;
use crate::scripted_host::sample::{DEAD, NOW, with};
use crate::scripted_host::{HttpRequest, Server, TestHost};
use crate::site::*;

#[test]
fn all_rows_are_read_however_many_fall_into_a_second() {
    for count in [0, 1, 3, 4, 5, 8, 9, 23] {
        // Up to three rows a second fit the overlap of a page of four.
        for apart in [400, 500, 999, 1000, 1001, 60_000] {
            let model = customers(count, apart);
            let state = read(&TestHost::new(&model)).unwrap();
            assert_whole(&state, &model);
            assert_eq!((state.has_leftovers, state.warnings.len()), (true, 0), "{count} rows, {apart} ms apart");
        }
    }
}

/// Base64 of `next_` and of Base64 of `created:` and the milliseconds.
#[allow(clippy::cast_possible_truncation, reason = "a time of these days")]
fn cursor_at(after: i64) -> Option<String> {
    Some(STANDARD.encode(format!("next_{}", STANDARD.encode(format!("created:{}", NOW as i64 + after)))))
}

#[test]
fn each_cursor_is_a_second_before_the_last_row() {
    // Created at 0, 700, 1400, 2100; the second page begins with 2100, the third with 4200.
    let model = customers(8, 700);
    let host = TestHost::new(&model);
    assert_whole(&read(&host).unwrap(), &model);
    assert_eq!(asked(&host, GLOBAL, "cursor"), [None, cursor_at(1100), cursor_at(3200)]);
    assert_eq!(asked(&host, GLOBAL, "limit"), vec![Some("4".to_owned()); 3]);
    assert_eq!(asked(&host, OF_ALL, "scope"), [Some("PROJECT".to_owned())]);
    // The projects are read last, so that none seems to be gone that was made meanwhile.
    let paths: Vec<String> = host.requests().into_iter().map(|request| request.path).collect();
    assert_eq!(paths, [GLOBAL, GLOBAL, GLOBAL, OF_ALL, PROJECTS, PROJECTS, PROJECTS]);
}

#[test]
fn what_no_living_project_has_is_read_too() {
    let model = customers(6, 900);
    model.add_connection(with(row(90, 2_000), "projectIds", json!([DEAD])), Value::Null);
    model.add_connection(with(row(91, 3_000), "projectIds", json!([])), Value::Null);
    assert_whole(&read(&TestHost::new(&model)).unwrap(), &model);
}

/// A server to whose rows something happens before its page of this number.
fn changing<'a>(
    model: &'a ModelServer,
    at_page: u32,
    change: impl Fn() + 'a,
) -> impl Fn(&HttpRequest) -> crate::scripted_host::Reply + 'a {
    let pages = Cell::new(0);
    move |request| {
        if request.path == GLOBAL {
            pages.set(pages.get() + 1);
            if pages.get() == at_page {
                change();
            }
        }
        model.answer(request, None)
    }
}

fn remove(model: &ModelServer, ats: &[usize]) {
    model.change_connections(|rows| rows.retain(|stored| !ats.iter().any(|at| stored.row["id"] == row(*at, 0)["id"])));
}

/// The next page cannot begin with rows that are no longer there: it is asked for once more, from further back.
#[test]
fn rows_of_the_overlap_that_were_removed_meanwhile() {
    let model = customers(9, 1000);
    let host = TestHost::new(changing(&model, 2, || remove(&model, &[3])));
    let state = read(&host).unwrap();
    assert!(state.has_leftovers);
    assert_eq!(state.rows.len(), 9);
    // The middle of the first page is the row of 2000.
    assert_eq!(asked(&host, GLOBAL, "cursor")[..3], [None, cursor_at(2000), cursor_at(1000)]);
}

#[test]
fn all_that_was_known_from_the_middle_on_was_removed_meanwhile() {
    let model = customers(9, 1000);
    let host = TestHost::new(changing(&model, 2, || remove(&model, &[2, 3])));
    let state = read(&host).unwrap();
    // It cannot be told from a server that does not understand the cursor.
    assert!(!state.has_leftovers);
    assert_whole(&state, &model);
}

#[test]
fn the_last_rows_were_removed_meanwhile() {
    let model = customers(9, 1000);
    let host = TestHost::new(changing(&model, 2, || remove(&model, &[3, 4, 5, 6, 7, 8])));
    let state = read(&host).unwrap();
    assert!(state.has_leftovers);
    assert_eq!(state.rows.len(), 4);
}

/// A transaction that began earlier may end later.
#[test]
fn a_row_that_comes_late_into_the_overlap_is_read() {
    let model = customers(9, 1000);
    let late = || model.add_connection(with(row(90, 3_000), "projectIds", json!([project_id(0)])), Value::Null);
    let state = read(&TestHost::new(changing(&model, 2, late))).unwrap();
    assert!(state.has_leftovers);
    assert_whole(&state, &model);
}

#[test]
fn a_row_that_was_written_meanwhile_is_there_once_as_it_was_last() {
    let model = customers(9, 1000);
    let rename = || model.change_connections(|rows| rows[3].row["displayName"] = json!("Renamed"));
    let state = read(&TestHost::new(changing(&model, 2, rename))).unwrap();
    assert_whole(&state, &model);
    assert_eq!(state.rows["gelato_id-3"][0].display_name.as_ref(), "Renamed");
}

#[test]
fn the_oldest_row_of_a_key_comes_first() {
    let model = ModelServer::new();
    for (at, created) in [(5, 3000), (2, 3000), (7, 1000), (1, 9000)] {
        model.add_connection(with(row(at, created), "externalId", json!("gelato_a")), Value::Null);
    }
    let state = read(&TestHost::new(&model)).unwrap();
    let ids: Vec<String> = state.rows["gelato_a"].iter().map(|row| row.id.to_string()).collect();
    assert_eq!(ids, [7, 2, 5, 1].map(|at| format!("Connection{at:011}")));
}
