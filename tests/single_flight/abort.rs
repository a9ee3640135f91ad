//! Each caller's abort ends its own wait at once, and the flow with the last of its callers.

use std::rc::Rc;

use predefined_connection::error::Code;

use crate::caller::*;
use crate::scripted_host::sample::token;
use crate::world::Task;

/// A caller who aborts at this time, where one is given, of a call at this time.
type Plan = (f64, &'static str, Option<f64>);

/// Runs calls, each of a caller of its own; gives when and how they ended.
fn run(site: &Rc<Site>, plans: &[Plan]) -> Vec<(f64, Option<Code>)> {
    let mut tasks: Vec<Task> = Vec::new();
    let mut outcomes = Vec::new();
    for (at, props, abort) in plans {
        let caller = site.caller();
        let (task, outcome) = caller.call(*at, &token(props));
        tasks.push(task);
        tasks.extend(abort.map(|at| caller.abort(at)));
        outcomes.push(outcome);
    }
    site.world.run(tasks, &[]);
    let end = |outcome: &Outcome| {
        let (time, result) = ended(outcome);
        (time, result.err().map(|error| error.code()))
    };
    let ends = outcomes.iter().map(end).collect();
    drop(outcomes);
    assert_eq!(Rc::strong_count(site), 1, "a flow is still there");
    ends
}

const ABORTED: Option<Code> = Some(Code::Aborted);

#[test]
fn of_the_one_who_began() {
    for at in [0.5, 5.0, 10.0, 33.0, 69.5] {
        let site = Site::new();
        let ends = run(&site, &[(0.0, "A", Some(at)), (0.0, "A", None), (0.25, "A", None)]);
        assert_eq!(ends, [(at, ABORTED), (70.0, None), (70.0, None)]);
        assert_eq!((site.world.sent().len(), site.tokens()), (7, vec!["A".to_owned()]));
    }
}

#[test]
fn of_one_who_joined() {
    for at in [0.5, 5.0, 10.0, 33.0, 69.5] {
        let site = Site::new();
        let ends = run(&site, &[(0.0, "A", None), (0.0, "A", Some(at)), (0.25, "A", Some(at))]);
        assert_eq!(ends, [(70.0, None), (at, ABORTED), (at, ABORTED)]);
        assert_eq!(site.world.sent().len(), 7);
    }
}

#[test]
fn of_all_but_one_each_at_another_time() {
    for stays in 0..4 {
        let site = Site::new();
        let plans: Vec<Plan> =
            (0..4).map(|number| (0.0, "A", (number != stays).then_some(5.0 + 11.0 * f64::from(number)))).collect();
        let ends = run(&site, &plans);
        for (plan, end) in plans.iter().zip(ends) {
            assert_eq!(end, plan.2.map_or((70.0, None), |at| (at, ABORTED)));
        }
        assert_eq!(site.world.sent().len(), 7);
    }
}

#[test]
fn of_the_last_one_which_ends_the_flow() {
    let site = Site::new();
    let ends = run(&site, &[(0.0, "A", Some(15.0)), (0.0, "A", Some(25.0))]);
    assert_eq!(ends, [(15.0, ABORTED), (25.0, ABORTED)]);
    assert_eq!(site.world.sent().len(), 3, "the third was under way");
    assert!(site.tokens().is_empty());
}

#[test]
fn before_the_call() {
    let site = Site::new();
    let caller = site.caller();
    caller.signal.abort();
    let (task, outcome) = caller.call(5.0, &token("A"));
    site.world.run(vec![task], &[]);
    assert_eq!(ended(&outcome).1.unwrap_err().code(), Code::Aborted);
    assert!(site.world.sent().is_empty());
}

#[test]
fn and_a_new_call_at_that_moment_begins_anew() {
    for at in [15.0, 24.9, 25.0, 25.1] {
        let site = Site::new();
        let ends = run(&site, &[(0.0, "A", Some(25.0)), (at, "A", None)]);
        assert_eq!((ends[0], ends[1].1), ((25.0, ABORTED), None));
        assert_eq!(site.tokens(), ["A"], "{at}");
    }
}

#[test]
fn while_another_call_has_its_turn() {
    let site = Site::new();
    let ends = run(&site, &[(0.0, "A", None), (1.0, "B", Some(20.0)), (2.0, "B", None)]);
    assert_eq!(ends, [(70.0, None), (20.0, ABORTED), (100.0, None)]);
    assert_eq!(site.tokens(), ["B"]);

    let site = Site::new();
    let ends = run(&site, &[(0.0, "A", None), (1.0, "B", Some(20.0))]);
    assert_eq!(ends, [(70.0, None), (20.0, ABORTED)]);
    assert_eq!(site.tokens(), ["A"]);
}

/// The third call was behind the second, and is behind the first when that one gives up.
#[test]
fn of_a_waiting_call_lets_nobody_go_before_its_turn() {
    let site = Site::new();
    let ends = run(&site, &[(0.0, "A", None), (1.0, "B", Some(20.0)), (2.0, "C", None)]);
    assert_eq!(ends, [(70.0, None), (20.0, ABORTED), (100.0, None)]);
    let written: Vec<String> = site.world.written().into_iter().map(|(_, token)| token).collect();
    assert_eq!((written, site.tokens()), (vec!["A".to_owned(), "C".to_owned()], vec!["C".to_owned()]));
}

#[test]
fn of_the_running_call_lets_the_next_one_go_on() {
    let site = Site::new();
    let ends = run(&site, &[(0.0, "A", Some(25.0)), (1.0, "B", None)]);
    assert_eq!(ends[0], (25.0, ABORTED));
    assert_eq!((ends[1].1, site.tokens()), (None, vec!["B".to_owned()]));
    assert!(site.world.sent().iter().skip(3).all(|(at, _)| *at >= 25.0));
}

#[test]
fn tells_whether_the_work_goes_on() {
    let site = Site::new();
    let (one, other) = (site.caller(), site.caller());
    let calls = [one.call(0.0, &token("A")), other.call(0.0, &token("A"))];
    let (mut tasks, outcomes): (Vec<_>, Vec<_>) = calls.into_iter().unzip();
    tasks.extend([one.abort(5.0), other.abort(6.0)]);
    site.world.run(tasks, &[]);
    let messages = [0, 1].map(|at| ended(&outcomes[at]).1.unwrap_err().to_string());
    assert!(messages[0].contains("goes on"), "{}", messages[0]);
    assert!(!messages[1].contains("goes on"), "{}", messages[1]);
}
