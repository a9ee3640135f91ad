//! What is foretold of the next call comes true, whatever the rows are.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};

use crate::model_server::{ModelServer, Stored};
use crate::scripted_host::sample::{DEAD, OTHER, PROJECT, connection, options, token, with};
use crate::scripted_host::{TestHost, provision};
use crate::site::*;

/// What may become of a row that was provisioned, and rows that may be beside it.
#[derive(Clone, Copy, Debug)]
enum Event {
    Provisioned(&'static str),
    Status(&'static str),
    Updated(&'static str),
    Renamed(&'static str),
    Shared,
    TakenAway,
    OfPiece(Option<&'static str>),
    Doubled,
    Shadowed,
    LeftOver,
    ProjectDeleted,
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        3 => prop::sample::select(vec!["token-73519", "another"]).prop_map(Event::Provisioned),
        1 => prop::sample::select(vec!["ACTIVE", "ERROR", "MISSING"]).prop_map(Event::Status),
        1 => prop::sample::select(vec!["2026-11-22T12:30:01.000Z", "2026-12-22T12:30:00.000Z", ""]).prop_map(Event::Updated),
        1 => prop::sample::select(vec!["Gelato (org_1234)", "", "Ice"]).prop_map(Event::Renamed),
        1 => Just(Event::Shared),
        1 => Just(Event::TakenAway),
        1 => prop::sample::select(vec![None, Some("@acme/piece-old"), Some("@acme/piece-gelato")]).prop_map(Event::OfPiece),
        1 => Just(Event::Doubled),
        1 => Just(Event::Shadowed),
        1 => Just(Event::LeftOver),
        1 => Just(Event::ProjectDeleted),
    ]
}

fn happen(model: &ModelServer, event: Event, number: usize) {
    let id = format!("Row{number:018}");
    let project = || model.projects_of("org_1234").first().map_or(json!(PROJECT), |project| project["id"].clone());
    match event {
        // It fails where another piece has the key.
        Event::Provisioned(secret) => drop(provision(&TestHost::new(model), &token(secret))),
        Event::Status(status) => change(model, "status", &json!(status)),
        Event::Updated(updated) => change(model, "updated", &json!(updated)),
        Event::Renamed(name) => change(model, "displayName", &json!(name)),
        Event::Shared => change(model, "projectIds", &json!([OTHER, project()])),
        Event::TakenAway => change(model, "projectIds", &json!([])),
        Event::OfPiece(piece) => change(model, "pieceName", &json!(piece)),
        Event::Doubled => model.change_connections(|rows| {
            let copies: Vec<Stored> = rows.iter().take(1).cloned().collect();
            rows.extend(copies.into_iter().map(|stored| Stored { row: with(stored.row, "id", json!(id)), ..stored }));
        }),
        Event::Shadowed => {
            let row = with(with(connection(&id), "scope", json!("PROJECT")), "projectIds", json!([project()]));
            model.add_connection(row, json!({}));
        }
        Event::LeftOver => model.add_connection(with(connection(&id), "projectIds", json!([DEAD])), json!({})),
        Event::ProjectDeleted => {
            if let Some(id) = project().as_str() {
                model.delete_project(id);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn the_next_call_does_what_was_told(events in prop::collection::vec(event(), 0..7), replaces in any::<bool>()) {
        let model = ModelServer::with_any_piece();
        model.add_project(OTHER, json!("org_5"));
        for (number, event) in events.iter().enumerate() {
            happen(&model, *event, number);
        }
        let given = if replaces { with(options(), "replacesPiece", json!("@acme/piece-old")) } else { options() };
        let state = state(&model, &given);
        let (action, because) = next(&state);
        let done = provision(&TestHost::new(&model), &given);
        let done = done.as_ref().map_or("refused", |done: &Value| done["action"].as_str().unwrap());
        prop_assert_eq!(action, done, "{}", &state);
        prop_assert_eq!(because.is_empty(), action == "unchanged", "{}", &state);
        // What a write causes is mended by it.
        if action != "refused" {
            let after = crate::site::state(&model, &given);
            prop_assert_eq!(next(&after), ("unchanged", vec![]));
            prop_assert!(codes(&after).iter().all(|code| !because.contains(code)), "{}", &after);
        }
    }
}
