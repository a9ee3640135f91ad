//! Whatever happened between the calls, a call that succeeds leaves the customer's project with the caller's credentials, and
//! one that says `unchanged` has written nothing.

use std::rc::Rc;

use predefined_connection::process::Process;
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::json;

use crate::customer::*;
use crate::model_server::Stored;
use crate::scripted_host::sample::{NOW, options, token, with};
use crate::scripted_host::{answer, date, network_failure, own_error};

/// Something that happens.
#[derive(Clone, Copy, Debug)]
enum Event {
    /// A call with one of three tokens.
    Call(u8),
    /// The same in another process.
    Elsewhere(u8),
    /// A call one of whose requests fails, before it does anything or after.
    Fails(u8, &'static str, bool),
    /// Someone enters another secret in the admin page.
    Entered,
    Renamed,
    Expires,
    Vanishes,
    Doubles,
    ProjectVanishes,
    ProjectComesBack,
    Time(u32),
}

fn event() -> impl Strategy<Value = Event> {
    let line = prop::sample::select(vec![FIND_PROJECT, LIST, UPSERT, READ_PIECE, CREATE_PROJECT]);
    prop_oneof![
        8 => (0..3_u8).prop_map(Event::Call),
        4 => (0..3_u8).prop_map(Event::Elsewhere),
        3 => (0..3_u8, line, any::<bool>()).prop_map(|(token, line, is_done)| Event::Fails(token, line, is_done)),
        2 => Just(Event::Entered),
        1 => Just(Event::Renamed),
        1 => Just(Event::Expires),
        1 => Just(Event::Vanishes),
        1 => Just(Event::Doubles),
        1 => Just(Event::ProjectVanishes),
        1 => Just(Event::ProjectComesBack),
        1 => (0..100_000_000_u32).prop_map(Event::Time),
    ]
}

/// Makes a call in this process, and checks what it says of what it did.
fn call_in(process: &Rc<Process>, customer: &Customer, number: u8) -> Result<(), TestCaseError> {
    let before = (customer.model.projects(), customer.model.connections());
    let called = call_on(&customer.host(&customer.model).process(process), &token(&number.to_string()));
    prop_assert!(called.result.is_ok(), "{:?}", called.result);
    let unchanged = called.action() == "unchanged";
    prop_assert_eq!(customer.seen(), [(token(&number.to_string())["props"].clone(), json!("ACTIVE"))]);
    prop_assert_eq!(unchanged, called.upserts() == 0, "{:?}", called.lines);
    if unchanged {
        prop_assert_eq!((customer.model.projects(), customer.model.connections()), before);
    }
    Ok(())
}

fn happens(customer: &Customer, elsewhere: &Rc<Process>, event: Event, number: usize) -> Result<(), TestCaseError> {
    let model = &customer.model;
    let project = model.projects_of("org_1234").pop();
    match event {
        Event::Call(token) => call_in(&customer.process, customer, token)?,
        Event::Elsewhere(token) => call_in(elsewhere, customer, token)?,
        Event::Fails(number, line, is_done) => {
            let reply = if number == 0 { network_failure() } else { answer(503, &json!({})) };
            let faulty = crate::model_server::faulty(model, line, reply);
            let host = customer.host(if is_done { faulty.after_the_effect() } else { faulty });
            let _result = call_on(&host, &with(token(&number.to_string()), "maxRetries", json!(0)));
        }
        Event::Entered => model.change_connections(|connections| {
            for stored in connections.iter_mut() {
                stored.value = json!({ "type": "CUSTOM_AUTH", "props": "entered" });
                // Later than any write before it by more than a check may take.
                stored.row["updated"] = json!(date::iso(NOW + customer.time.get() + 1e9));
            }
        }),
        Event::Renamed => model.change_connections(|connections| {
            connections.iter_mut().for_each(|stored| stored.row["displayName"] = json!("Gelato (org_1234)"));
        }),
        Event::Expires => model.change_connections(|connections| {
            connections.iter_mut().for_each(|stored| stored.row["status"] = json!("ERROR"));
        }),
        Event::Vanishes => model.change_connections(Vec::clear),
        Event::Doubles => model.change_connections(|connections| {
            if let Some(first) = connections.first() {
                let row = with(first.row.clone(), "id", json!(format!("Double{number:015}")));
                connections.push(Stored { row, value: json!("of others") });
            }
        }),
        Event::ProjectVanishes => {
            if let Some(project) = project {
                model.delete_project(project["id"].as_str().unwrap_or_default());
            }
        }
        Event::ProjectComesBack => {
            if let Some(project) = project {
                model.delete_project(project["id"].as_str().unwrap_or_default());
                model.add_project(&format!("Project{number:014}x"), json!("org_1234"));
            }
        }
        Event::Time(milliseconds) => customer.time.set(customer.time.get() + f64::from(milliseconds)),
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_call_that_succeeds_has_done_its_work(
        events in prop::collection::vec(event(), 0..25),
        last in 0..3_u8,
    ) {
        let customer = Customer::unknown();
        let elsewhere = Rc::default();
        for (number, event) in events.into_iter().enumerate() {
            happens(&customer, &elsewhere, event, number)?;
        }
        call_in(&customer.process, &customer, last)?;
        let again = customer.call(&token(&last.to_string()));
        prop_assert_eq!((again.action(), again.upserts()), ("unchanged", 0));
    }

    /// With trust, what others do is not seen, but what the process itself does is, whether it fails or not.
    #[test]
    fn a_process_trusts_nothing_that_it_wrote_over(
        calls in prop::collection::vec((0..3_u8, prop::option::of((any::<bool>(), any::<bool>())), 1..2000_u32), 1..15),
    ) {
        let customer = Customer::unknown();
        for (number, fails, later) in calls {
            let given = with(with(token(&number.to_string()), "trustFor", json!(5000)), "maxRetries", json!(0));
            customer.time.set(customer.time.get() + f64::from(later));
            let called = match fails {
                None => customer.call(&given),
                Some((is_done, is_lost)) => {
                    let reply = if is_lost { network_failure() } else { own_error(400, "ENGINE_OPERATION_FAILURE", "no") };
                    let faulty = crate::model_server::faulty(&customer.model, UPSERT, reply);
                    call_on(&customer.host(if is_done { faulty.after_the_effect() } else { faulty }), &given)
                }
            };
            if called.result.is_ok() {
                prop_assert_eq!(customer.seen(), [(token(&number.to_string())["props"].clone(), json!("ACTIVE"))]);
            }
        }
    }

    #[test]
    fn a_fingerprint_is_believed_as_it_was_written_alone(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let customer = Customer::provisioned();
        let mark = customer.mark();
        let mut changed = mark.clone();
        for (at, byte) in changes {
            let at = at.index(changed.len());
            changed[at] = byte;
        }
        customer.set_mark(&changed);
        prop_assert_eq!(customer.call_afresh(&options()).action() == "unchanged", changed == mark);
    }
}

/// So many cases, or as many as the environment's `PROPTEST_CASES` says, and no file that keeps the failed ones.
fn cases(cases: u32) -> Config {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok());
    Config { cases: asked.unwrap_or(cases), failure_persistence: None, ..Config::default() }
}
