//! Whatever the rows are and whatever happens to them between the pages: what is read is whole, or an error.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use predefined_connection::error::Code;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use serde_json::{Value, json};

use crate::model_server::{ModelServer, Order};
use crate::scripted_host::sample::{DEAD, with};
use crate::scripted_host::{HttpRequest, Server, TestHost};
use crate::site::*;

/// What happens between two requests.
#[derive(Clone, Debug)]
enum Event {
    Nothing,
    /// The row of this place is removed.
    Remove(usize),
    /// A row is made, now.
    Make,
    /// A row comes late, created so many milliseconds before now.
    MakeLate(usize),
    /// The row of this place is written.
    Write(usize),
}

/// How a server differs from the real one.
#[derive(Clone, Debug)]
struct Quirk {
    order: Order,
    ignores: Vec<&'static str>,
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        6 => Just(Event::Nothing),
        3 => (0..40_usize).prop_map(Event::Remove),
        1 => Just(Event::Make),
        1 => (0..900_usize).prop_map(Event::MakeLate),
        1 => (0..40_usize).prop_map(Event::Write),
    ]
}

fn quirk() -> impl Strategy<Value = Quirk> {
    let order =
        prop_oneof![6 => Just(Order::Created), 1 => Just(Order::NewestFirst), 1 => Just(Order::Id), 1 => Just(Order::OfTable)];
    let names = prop::sample::subsequence(vec!["cursor", "limit", "scope", "projectIds"], 0..3);
    let ignores = prop_oneof![3 => Just(Vec::new()), 2 => names];
    (order, ignores).prop_map(|(order, ignores)| Quirk { order, ignores })
}

/// Times at which rows were created: steps in milliseconds, of which many are small.
fn steps() -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(prop_oneof![2 => Just(0_usize), 3 => 1..400_usize, 3 => 400..2_500_usize], 0..40)
}

/// The last moment at which a row was created.
const NOW_AT: usize = 1_000_000;

fn world(steps: &[usize], order: Order) -> ModelServer {
    let mut model = ModelServer::new();
    model.order = order;
    let mut created = 0;
    for (at, step) in steps.iter().enumerate() {
        created += step;
        model.add_project(&project_id(at), json!(format!("id-{at}")));
        let projects = if at % 7 == 3 { json!([DEAD]) } else { json!([project_id(at), project_id(at / 2)]) };
        model.add_connection(with(row(at, created), "projectIds", projects), Value::Null);
    }
    model
}

fn happen(model: &ModelServer, event: &Event, number: usize) {
    let at = 1_000 + number;
    let made = |created| with(row(at, created), "projectIds", json!([project_id(0)]));
    match event {
        Event::Nothing => {}
        Event::Remove(place) => model.change_connections(|rows| {
            if *place < rows.len() {
                rows.remove(*place);
            }
        }),
        Event::Make => model.add_connection(made(NOW_AT + number), Value::Null),
        Event::MakeLate(before) => model.add_connection(made(NOW_AT + number - before), Value::Null),
        Event::Write(place) => model.change_connections(|rows| {
            if *place < rows.len() {
                let mut written = rows.remove(*place);
                written.row["displayName"] = json!("Written");
                rows.push(written);
            }
        }),
    }
}

fn ids_now(model: &ModelServer) -> BTreeSet<String> {
    ids_of(model, "PLATFORM").into_iter().collect()
}

proptest! {
    #![proptest_config(Config {
        cases: std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(128),
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(1),
        ..Config::default()
    })]

    #[test]
    fn what_is_read_is_whole_or_an_error(steps in steps(), events in prop::collection::vec(event(), 60), quirk in quirk()) {
        let model = world(&steps, quirk.order);
        let (throughout, ever) = (RefCell::new(ids_now(&model)), RefCell::new(ids_now(&model)));
        let requests = Cell::new(0);
        let server = |request: &HttpRequest| {
            let number = requests.replace(requests.get() + 1);
            happen(&model, events.get(number).unwrap_or(&Event::Nothing), number);
            let now = ids_now(&model);
            throughout.borrow_mut().retain(|id| now.contains(id));
            ever.borrow_mut().extend(now);
            let mut known = request.clone();
            known.query.retain(|(name, _)| request.path == PROJECTS || !quirk.ignores.contains(&name.as_str()));
            model.answer(&known, None)
        };
        match read(&TestHost::new(server)) {
            Ok(state) => {
                let found: BTreeSet<String> = ids(state.rows.values()).into_iter().collect();
                let mut expected = throughout.borrow().clone();
                if !state.has_leftovers {
                    let living: Vec<String> = model.projects().iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect();
                    let rows = model.connections();
                    let is_living = |id: &String| rows.iter().any(|stored| {
                        stored.row["id"] == **id && stored.row["projectIds"].as_array().unwrap().iter().any(|id| living.iter().any(|known| id == known))
                    });
                    expected.retain(is_living);
                }
                let missing: Vec<_> = expected.difference(&found).collect();
                prop_assert!(missing.is_empty(), "{:?} are missing", missing);
                prop_assert!(found.is_subset(&ever.borrow()));
                prop_assert_eq!(ids(state.rows.values()).len(), found.len(), "a row is there twice");
                assert_projects(&state, &model);
            }
            Err(error) => {
                prop_assert_eq!(error.code(), Code::IncompleteList, "{}", error);
                // The real server gives no reason for one.
                prop_assert!(!quirk.ignores.is_empty() || quirk.order != Order::Created, "{}", error);
            }
        }
    }
}
