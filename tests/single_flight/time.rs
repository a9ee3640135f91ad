//! The time of each call, alone, shared and while it waits for its turn.

use std::rc::Rc;
use std::task::{Context, Waker};

use predefined_connection::error::Code;
use serde_json::{Value, json};

use crate::caller::*;
use crate::scripted_host::sample::{oauth2_options, token, with};
use crate::scripted_host::{HttpRequest, hangs};

/// Options with this token and so much time.
fn timed(props: &str, timeout: u32) -> Value {
    with(token(props), "timeout", json!(timeout))
}

/// Runs calls; gives when and how they ended.
fn run(site: &Rc<Site>, calls: &[(f64, Value)]) -> Vec<(f64, Option<Code>)> {
    let caller = site.caller();
    let (tasks, outcomes): (Vec<_>, Vec<_>) = calls.iter().map(|(at, given)| caller.call(*at, given)).unzip();
    site.world.run(tasks, &[]);
    let end = |outcome: &Outcome| {
        let (time, result) = ended(outcome);
        (time, result.err().map(|error| error.code()))
    };
    outcomes.iter().map(end).collect()
}

const TIMEOUT: Option<Code> = Some(Code::Timeout);

#[test]
fn it_runs_out_while_another_call_has_its_turn() {
    let site = Site::slow(1000.0);
    let ends = run(&site, &[(0.0, token("A")), (100.0, timed("B", 2000))]);
    assert_eq!(ends, [(7000.0, None), (2100.0, TIMEOUT)]);
    assert_eq!(site.tokens(), ["A"]);
    assert_eq!(site.world.sent().len(), 7, "the second call sent nothing");
}

/// The third call was behind the second, and is behind the first when that one's time is over.
#[test]
fn it_runs_out_and_nobody_goes_before_its_turn() {
    let site = Site::slow(1000.0);
    let ends = run(&site, &[(0.0, token("A")), (100.0, timed("B", 2000)), (200.0, token("C"))]);
    assert_eq!(ends, [(7000.0, None), (2100.0, TIMEOUT), (10_000.0, None)]);
    assert_eq!(site.tokens(), ["C"]);
}

#[test]
fn it_runs_while_the_call_waits() {
    let site = Site::slow(1000.0);
    let ends = run(&site, &[(0.0, token("A")), (0.0, timed("B", 7500))]);
    assert_eq!(ends, [(7000.0, None), (7500.0, TIMEOUT)]);
}

/// The first call's time ends in its last request, the look after the write. Whoever goes on finds the project and the connection.
#[test]
fn who_joined_later_goes_on_when_the_time_of_the_first_is_over() {
    let site = Site::slow(1000.0);
    let ends = run(&site, &[(0.0, timed("A", 6500)), (3200.0, timed("A", 5500)), (3400.0, timed("A", 5500))]);
    assert_eq!(ends, [(6500.0, TIMEOUT), (8500.0, None), (8500.0, None)]);
    assert_eq!((site.world.sent().len(), site.tokens()), (7 + 2, vec!["A".to_owned()]));
}

#[test]
fn a_code_that_works_once_is_not_sent_by_one_caller_after_the_other() {
    let site = Site::slow(1000.0);
    let code = |timeout: u32| with(oauth2_options(), "timeout", json!(timeout));
    // The time of the first is over during the write.
    let ends = run(&site, &[(0.0, code(4500)), (3200.0, code(4500)), (3400.0, code(1000))]);
    assert_eq!(ends, [(4500.0, TIMEOUT), (4500.0, TIMEOUT), (4400.0, TIMEOUT)]);
    assert_eq!(site.world.written().len(), 1);
}

#[test]
fn whoever_may_have_spent_a_code_is_told() {
    let site = Site::slow(1000.0);
    let code = |timeout: u32| with(oauth2_options(), "timeout", json!(timeout));
    // The write is sent between 3200 and 3500, once the look for leftovers is over, and takes a second.
    let calls = [(0.0, code(4200)), (3200.0, code(4200))].map(|(at, given)| site.caller().call(at, &given));
    let (tasks, outcomes): (Vec<_>, Vec<_>) = calls.into_iter().unzip();
    site.world.run(tasks, &[]);
    for outcome in outcomes {
        let error = ended(&outcome).1.unwrap_err();
        assert!(!error.data().retryable && error.to_string().contains("get a new one"), "{error}");
        assert!(!error.to_string().contains("safe"), "{error}");
    }
}

/// A runtime may end a request of its own with all that it was doing, and tell nobody.
#[test]
fn who_was_taken_away_holds_nobody_up_for_longer_than_the_own_time() {
    let site = Site::slow(1000.0);
    let (mut taken_away, _) = site.caller().call(0.0, &timed("A", 3000));
    assert!(taken_away.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    std::mem::forget(taken_away);
    // The first waits for its turn; the second joins the first and waits on alone; the third comes when the time of all is over.
    let ends = run(&site, &[(100.0, timed("B", 2000)), (200.0, timed("B", 12_000)), (20_000.0, timed("A", 9000))]);
    assert_eq!(ends[0], (2100.0, TIMEOUT));
    assert!(ends[1..].iter().all(|(_, code)| code.is_none()), "{ends:?}");
    assert_eq!(site.tokens(), ["A"]);
}

/// The one who goes on may have more time than others who join.
#[test]
fn who_goes_on_gives_nobody_more_time() {
    let site = Site::slow(1000.0);
    let ends = run(&site, &[(0.0, timed("A", 6500)), (2900.0, timed("A", 5500)), (3400.0, timed("A", 5500))]);
    assert_eq!(ends, [(6500.0, TIMEOUT), (8400.0, TIMEOUT), (8500.0, None)]);
}

/// The first call's key came late, so that it joined the second one.
#[test]
fn who_began_later_gives_nobody_more_time() {
    let site = Site::slow(1000.0);
    let late = Caller { key_takes: 500.0, ..site.caller() };
    let calls = [late.call(0.0, &timed("A", 3000)), site.caller().call(400.0, &timed("A", 3000))];
    let (tasks, outcomes): (Vec<_>, Vec<_>) = calls.into_iter().unzip();
    site.world.run(tasks, &[]);
    let ends = [0, 1].map(|at| (ended(&outcomes[at]).0, ended(&outcomes[at]).1.unwrap_err().code()));
    assert_eq!(ends, [(3000.0, Code::Timeout), (3400.0, Code::Timeout)]);
    let looks_for_project = |request: &HttpRequest| request.method == "GET" && request.path == "/api/v1/projects";
    let sent = site.world.sent();
    assert!(sent.iter().all(|(at, _)| *at >= 400.0));
    assert_eq!(sent.iter().filter(|(_, request)| looks_for_project(request)).count(), 1, "one flow");
}

#[test]
fn the_last_of_those_who_wait_ends_the_flow_with_the_own_time() {
    let site = Site::slow(1000.0);
    let patient = site.caller();
    let (mut tasks, outcomes): (Vec<_>, Vec<_>) =
        [(0.0, 6500), (2900.0, 5500)].map(|(at, timeout)| site.caller().call(at, &timed("A", timeout))).into_iter().unzip();
    let (task, aborted) = patient.call(3400.0, &timed("A", 5500));
    tasks.extend([task, patient.abort(8000.0)]);
    site.world.run(tasks, &[]);
    let code = |outcome: &Outcome| ended(outcome).1.unwrap_err().code();
    assert_eq!((ended(&aborted).0, code(&aborted)), (8000.0, Code::Aborted));
    assert_eq!((ended(&outcomes[1]).0, code(&outcomes[1])), (8400.0, Code::Timeout));
    drop((patient, outcomes, aborted));
    assert_eq!(Rc::strong_count(&site), 1);
}

/// It was a request that took too long, not the call: another try would do no better.
#[test]
fn a_server_that_does_not_answer_is_not_asked_by_one_caller_after_the_other() {
    let site = Site::new();
    *site.fault.borrow_mut() = Box::new(|_| Some(hangs()));
    let given = with(token("A"), "maxRetries", json!(0));
    let ends = run(&site, &[(0.0, given.clone()), (1000.0, given.clone()), (2000.0, given)]);
    assert_eq!(ends, [(10_000.0, TIMEOUT); 3]);
    assert_eq!(site.world.sent().len(), 1);
}

#[test]
fn nobody_waits_longer_than_the_own_time() {
    for latency in [400.0, 1000.0, 3000.0] {
        let site = Site::slow(latency);
        let calls: Vec<(f64, Value)> =
            (0..12).map(|number| (f64::from(number) * 250.0, timed(["A", "A", "B"][number as usize % 3], 5000))).collect();
        for ((at, _), (end, _)) in calls.iter().zip(run(&site, &calls)) {
            assert!(end - at <= 5000.0, "{} ms at {latency}", end - at);
        }
        assert_eq!(Rc::strong_count(&site), 1);
    }
}
