//! A process has at most fifty calls under way for an instance. The others wait in turn, within their own time.

use std::rc::Rc;
use std::task::{Context, Waker};

use predefined_connection::error::Code;
use predefined_connection::process::CALLS_AT_ONCE;
use serde_json::{Value, json};

use crate::caller::*;
use crate::scripted_host::hangs;
use crate::scripted_host::sample::{options, with};
use crate::world::Task;

/// The options of one of many customers.
fn of(customer: usize) -> Value {
    with(options(), "externalProjectId", json!(format!("org-{customer}")))
}

fn run(site: &Rc<Site>, calls: impl Iterator<Item = (f64, Value)>) -> Vec<Outcome> {
    let (tasks, outcomes): (Vec<_>, Vec<_>) = calls.map(|(at, given)| site.caller().call(at, &given)).unzip();
    site.world.run(tasks, &[]);
    outcomes
}

/// The first request of each customer, in the order of their times.
fn begins(site: &Site) -> Vec<(f64, String)> {
    let mut begins: Vec<(f64, String)> = Vec::new();
    for (at, request) in site.world.sent() {
        let customer = request.asked("externalId").unwrap_or_default().to_owned();
        if !customer.is_empty() && begins.iter().all(|(_, known)| *known != customer) {
            begins.push((at, customer));
        }
    }
    begins
}

#[test]
fn fifty_calls_are_under_way_at_once_and_the_others_follow_in_order() {
    assert_eq!(CALLS_AT_ONCE, 50);
    let site = Site::new();
    let outcomes = run(&site, (0..120).map(|customer| (0.0, of(customer))));
    assert!(outcomes.iter().all(|outcome| ended(outcome).1.is_ok()));
    let begins = begins(&site);
    let customers: Vec<String> = begins.iter().map(|(_, customer)| customer.clone()).collect();
    assert_eq!(customers, (0..120).map(|customer| format!("org-{customer}")).collect::<Vec<_>>());
    // Each has seven requests of 10 ms, but for the later ones, which know what the piece declares.
    let times: Vec<f64> = begins.iter().map(|(at, _)| *at).collect();
    assert_eq!((times[49], times[50], times[99], times[100]), (0.0, 70.0, 70.0, 130.0));
}

#[test]
fn another_instance_has_slots_of_its_own() {
    let site = Site::new();
    let elsewhere = |customer| with(of(customer), "instanceUrl", json!("https://b.example.com"));
    run(&site, (0..60).map(|customer| (0.0, of(customer))).chain((60..110).map(|customer| (0.0, elsewhere(customer)))));
    assert_eq!(begins(&site).into_iter().filter(|(at, _)| *at == 0.0).count(), 100);
}

#[test]
fn what_is_trusted_needs_no_slot() {
    let site = Site::new();
    let trusting = with(of(0), "trustFor", json!(60_000));
    run(&site, [(0.0, trusting.clone())].into_iter());
    let later = (1..60).map(|customer| (100.0, of(customer))).chain([(105.0, trusting)]);
    let outcomes = run(&site, later);
    assert_eq!(ended(outcomes.last().unwrap()).0, 105.0);
}

#[test]
fn calls_of_one_key_take_one_slot() {
    let site = Site::new();
    let token = |number: u32| with(of(0), "props", json!({ "base_url": "x", "access_token": number.to_string() }));
    let same_key = (0..60).map(|number| (0.0, token(number)));
    let outcomes = run(&site, same_key.chain((1..50).map(|customer| (0.0, of(customer)))));
    assert!(outcomes.iter().all(|outcome| ended(outcome).1.is_ok()));
    assert_eq!(begins(&site).into_iter().filter(|(at, _)| *at == 0.0).count(), 50);
}

#[test]
fn a_call_that_waited_in_vain_tells_why() {
    let site = Site::new();
    *site.fault.borrow_mut() = Box::new(|_| Some(hangs()));
    let given = |customer| with(of(customer), "timeout", json!(if customer < 50 { 60_000 } else { 5000 }));
    let outcomes = run(&site, (0..53).map(|customer| (0.0, given(customer))));
    let messages: Vec<String> = outcomes[50..].iter().map(|outcome| ended(outcome).1.unwrap_err().to_string()).collect();
    // Of the three that wait, each sees fewer others than the one before.
    for (message, others) in messages.iter().zip([" and 2 wait", " and 1 wait", ""]) {
        let wait =
            format!("waited for its turn: this process has 50 calls under way for the instance{others}; nothing was sent.");
        assert!(message.ends_with(&wait), "{message}");
    }
    for outcome in &outcomes[50..] {
        let (time, error) = (ended(outcome).0, ended(outcome).1.unwrap_err());
        assert_eq!((time, error.code(), error.data().retryable), (5000.0, Code::Timeout, true));
        assert!(error.data().external_project_id.is_some());
    }
    assert_eq!(begins(&site).len(), 50);
}

#[test]
fn one_that_stops_waiting_frees_no_slot() {
    let site = Site::new();
    let callers: Vec<Caller> = (0..70).map(|_| site.caller()).collect();
    let calls = callers.iter().enumerate().map(|(customer, caller)| caller.call(0.0, &of(customer)));
    let (mut tasks, outcomes): (Vec<Task>, Vec<Outcome>) = calls.unzip();
    // Ten of those that wait abort.
    tasks.extend((50..60).map(|number| callers[number].abort(5.0)));
    site.world.run(tasks, &[]);
    let codes: Vec<_> = outcomes.iter().map(|outcome| ended(outcome).1.err().map(|error| error.code())).collect();
    assert!(codes[..50].iter().chain(&codes[60..]).all(Option::is_none), "{codes:?}");
    assert!(codes[50..60].iter().all(|code| *code == Some(Code::Aborted)), "{codes:?}");
    let begins = begins(&site);
    assert!(begins[50..].iter().all(|(at, _)| *at >= 70.0), "{begins:?}");
    assert_eq!(begins.len(), 60);
}

#[test]
fn one_that_aborts_under_way_hands_its_slot_on() {
    let site = Site::new();
    let callers: Vec<Caller> = (0..51).map(|_| site.caller()).collect();
    let calls = callers.iter().enumerate().map(|(customer, caller)| caller.call(0.0, &of(customer)));
    let (mut tasks, outcomes): (Vec<Task>, Vec<Outcome>) = calls.unzip();
    tasks.push(callers[7].abort(25.0));
    site.world.run(tasks, &[]);
    assert_eq!(ended(&outcomes[7]).1.unwrap_err().code(), Code::Aborted);
    assert_eq!(begins(&site)[50], (25.0, "org-50".to_owned()));
}

/// A runtime may end requests of its own with all that they were doing, and tell nobody.
#[test]
fn calls_that_were_taken_away_hold_their_slots_no_longer_than_their_own_time() {
    let site = Site::new();
    for customer in 0..50 {
        let (mut task, _) = site.caller().call(0.0, &with(of(customer), "timeout", json!(3000)));
        assert!(task.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        std::mem::forget(task);
    }
    let given = with(of(50), "timeout", json!(1000));
    let outcomes = run(&site, [(100.0, given.clone()), (3100.0, given)].into_iter());
    assert_eq!(ended(&outcomes[0]).1.unwrap_err().code(), Code::Timeout);
    assert!(ended(&outcomes[1]).1.is_ok(), "{:?}", ended(&outcomes[1]));
}
