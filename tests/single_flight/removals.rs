//! A removal waits for the calls about its key, and later ones wait for it.

use serde_json::{Value, json};

use predefined_connection::error::Code;

use crate::caller::*;
use crate::scripted_host::sample::{PROJECT, options, token, with, without};

/// What a removal of the sample's connection is called with.
fn removal() -> Value {
    without(without(options(), "pieceAuthType"), "props")
}

fn removed(outcome: &Outcome) -> usize {
    ended(outcome).1.unwrap()["removed"].as_array().unwrap().len()
}

#[test]
fn a_removal_waits_for_the_call_before_it() {
    let site = Site::new();
    let caller = site.caller();
    let (first, provisioned) = caller.call(0.0, &token("A"));
    let (second, outcome) = caller.remove(1.0, &removal());
    site.world.run(vec![first, second], &[]);
    assert_eq!(ended(&provisioned).1.unwrap()["action"], "created");
    // Seven requests of 10 ms before it, and then: the project, its rows, the row, its rows again, leftovers.
    assert_eq!((ended(&provisioned).0, ended(&outcome).0), (70.0, 120.0));
    assert_eq!((removed(&outcome), site.tokens()), (1, Vec::new()));
}

#[test]
fn a_later_call_waits_for_the_removal_and_makes_the_connection_again() {
    let site = Site::new();
    let caller = site.caller();
    let trusting = with(token("A"), "trustFor", json!(60_000));
    let calls = [caller.call(0.0, &trusting), caller.remove(1.0, &removal()), caller.call(2.0, &trusting)];
    let (tasks, outcomes): (Vec<_>, Vec<_>) = calls.into_iter().unzip();
    site.world.run(tasks, &[]);
    let actions = [0, 2].map(|at| ended(&outcomes[at]).1.unwrap()["action"].clone());
    assert_eq!(actions, ["created", "created"], "the third must not join the first, nor go by what it saw");
    assert_eq!((removed(&outcomes[1]), site.tokens()), (1, vec!["A".to_owned()]));
}

#[test]
fn equal_removals_take_turns() {
    let site = Site::new();
    let caller = site.caller();
    let calls = [caller.call(0.0, &token("A")), caller.remove(100.0, &removal()), caller.remove(100.0, &removal())];
    let (tasks, outcomes): (Vec<_>, Vec<_>) = calls.into_iter().unzip();
    site.world.run(tasks, &[]);
    assert_eq!([removed(&outcomes[1]), removed(&outcomes[2])], [1, 0]);
}

#[test]
fn a_removal_that_is_aborted_lets_the_next_call_go_on() {
    let site = Site::new();
    site.world.model.add_project(PROJECT, json!("org_1234"));
    let (impatient, caller) = (site.caller(), site.caller());
    let (first, aborted) = impatient.remove(0.0, &removal());
    let (second, outcome) = caller.call(1.0, &token("A"));
    site.world.run(vec![first, second, impatient.abort(5.0)], &[]);
    assert_eq!(ended(&aborted).1.unwrap_err().code(), Code::Aborted);
    assert_eq!(ended(&aborted).0, 5.0);
    assert_eq!(ended(&outcome).1.unwrap()["action"], "created");
}

#[test]
fn a_removal_whose_turn_does_not_come_ends_in_its_own_time_and_has_sent_nothing() {
    let site = Site::slow(1000.0);
    let caller = site.caller();
    let (first, _) = caller.call(0.0, &token("A"));
    let (second, outcome) = caller.remove(1.0, &with(removal(), "timeout", json!(500)));
    site.world.run(vec![first, second], &[]);
    let (at, result) = ended(&outcome);
    let error = result.unwrap_err();
    assert_eq!((error.code(), error.data().retryable), (Code::Timeout, true));
    assert_eq!(error.data().external_project_id.as_deref(), Some("org_1234"));
    assert!((501.0..600.0).contains(&at), "{at}");
    assert_eq!(site.tokens(), ["A"]);
}

#[test]
fn without_turns_it_runs_at_once() {
    let site = Site::new();
    let caller = Caller { can_share: false, ..site.caller() };
    let (first, _) = caller.call(0.0, &token("A"));
    let (second, outcome) = caller.remove(1.0, &removal());
    site.world.run(vec![first, second], &[]);
    assert!(ended(&outcome).0 < 70.0);
}
