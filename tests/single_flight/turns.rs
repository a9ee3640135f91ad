//! Calls about one key with other options go one after the other, in the order in which they were made.

use serde_json::json;

use crate::caller::*;
use crate::scripted_host::sample::{token, with};
use crate::world::Task;

/// Calls with these tokens, each a millisecond after the one before.
fn calls(caller: &Caller, tokens: &[&str]) -> (Vec<Task>, Vec<Outcome>) {
    let call = |(at, props): (u32, &&str)| caller.call(f64::from(at), &token(props));
    (0..).zip(tokens).map(call).unzip()
}

/// The tokens that are written where calls with these ones are made, and which one stays.
fn written(tokens: &[&str]) -> (Vec<String>, Vec<String>) {
    let site = Site::new();
    let (tasks, outcomes) = calls(&site.caller(), tokens);
    site.world.run(tasks, &[]);
    assert!(outcomes.iter().all(|outcome| ended(outcome).1.is_ok()));
    (site.world.written().into_iter().map(|(_, token)| token).collect(), site.tokens())
}

#[test]
fn the_last_ones_credentials_stay() {
    for (tokens, expected) in [
        (["A", "B"].as_slice(), ["A", "B"].as_slice()),
        (&["A", "B", "C"], &["A", "B", "C"]),
        (&["A", "A", "B", "B"], &["A", "B"]),
        // The third does not join the first: the second is between them.
        (&["A", "B", "A"], &["A", "B", "A"]),
        (&["A", "B", "A", "B", "A"], &["A", "B", "A", "B", "A"]),
        (&["A", "B", "A", "A", "B"], &["A", "B", "A", "B"]),
    ] {
        let (written, left) = written(tokens);
        assert_eq!(written, expected, "{tokens:?}");
        assert_eq!(left, [*expected.last().unwrap()], "{tokens:?}");
    }
}

#[test]
fn a_call_begins_when_the_one_before_has_ended() {
    let site = Site::new();
    let (tasks, outcomes) = calls(&site.caller(), &["A", "B", "C"]);
    site.world.run(tasks, &[]);
    // Seven requests, and then for each a look at what was last seen, the project and the write, of 10 ms each.
    assert_eq!([0, 1, 2].map(|at| ended(&outcomes[at]).0), [70.0, 100.0, 130.0]);
    let times: Vec<f64> = site.world.sent().into_iter().map(|(at, _)| at).collect();
    assert!(times.windows(2).all(|pair| pair[1] - pair[0] == 10.0), "{times:?}");
}

#[test]
fn a_call_runs_whatever_became_of_the_one_before() {
    let site = Site::new();
    let refused = with(token("A"), "pieceVersion", json!("latest"));
    let caller = site.caller();
    let (first, failed) = caller.call(0.0, &refused);
    let (second, outcome) = caller.call(1.0, &token("B"));
    site.world.run(vec![first, second], &[]);
    assert!(ended(&failed).1.is_err());
    assert!(ended(&outcome).1.is_ok());
    assert_eq!(site.tokens(), ["B"]);
}

/// Two customers whose keys are the same text: their calls would write one row, were they of one project.
#[test]
fn customers_whose_keys_are_the_same_take_turns() {
    let site = Site::new();
    let of = |prefix: &str, id: &str| with(with(token("A"), "prefix", json!(prefix)), "externalProjectId", json!(id));
    let caller = site.caller();
    let calls = [caller.call(0.0, &of("a_b", "c")), caller.call(0.0, &of("a", "b_c"))];
    let (tasks, outcomes): (Vec<_>, Vec<_>) = calls.into_iter().unzip();
    site.world.run(tasks, &[]);
    // The second call looks in vain where the key was last seen, and knows what the piece declares.
    assert_eq!([0, 1].map(|at| ended(&outcomes[at]).0), [70.0, 140.0]);
    let customers = [0, 1].map(|at| ended(&outcomes[at]).1.unwrap()["project"]["externalId"].clone());
    assert_eq!(customers, ["c", "b_c"]);
}
