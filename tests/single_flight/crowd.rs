//! Thousands of calls about one key: the cost grows with their number, not with its square.

use std::cell::RefCell;
use std::rc::Rc;

use predefined_connection::error::Code;
use serde_json::{Value, json};

use crate::caller::*;
use crate::scripted_host::hangs;
use crate::scripted_host::sample::{token, with};
use crate::world::Task;

/// Makes calls at once; gives how they ended, and how much it took: how often a caller went on, and how many timers were begun.
fn crowd(site: &Rc<Site>, given: impl Fn(usize) -> Value, count: usize) -> (Vec<Outcome>, (usize, u64)) {
    let (tasks, outcomes): (Vec<_>, Vec<_>) = (0..count).map(|number| site.caller().call(0.0, &given(number))).unzip();
    site.world.run(tasks, &[]);
    (outcomes, site.world.effort())
}

/// Fails if the effort for four times as many calls is much more than four times as much.
fn assert_linear(count: usize, effort: impl Fn(usize) -> (usize, u64)) {
    let ((few_polls, few_timers), (polls, timers)) = (effort(count / 4), effort(count));
    assert!(polls <= few_polls * 5 && timers <= few_timers * 5, "{few_polls} {few_timers}, and then {polls} {timers}");
}

#[test]
fn calls_that_differ_in_headers_and_time_share_one_flow() {
    assert_linear(2000, |count| {
        let site = Site::new();
        let given = |number: usize| {
            let headers = json!({ "x-request": number.to_string() });
            with(with(token("A"), "headers", headers), "timeout", json!(60_000 + number))
        };
        let (outcomes, effort) = crowd(&site, given, count);
        let first = ended(&outcomes[0]);
        assert!(first.1.is_ok());
        assert!(outcomes.iter().all(|outcome| ended(outcome) == first));
        assert_eq!(site.world.sent().len(), 7);
        effort
    });
}

#[test]
fn calls_with_other_credentials_take_turns_in_order() {
    assert_linear(1000, |count| {
        let site = Site::slow(1.0);
        let (outcomes, effort) = crowd(&site, |number| token(&number.to_string()), count);
        assert!(outcomes.iter().all(|outcome| ended(outcome).1.is_ok()));
        let written: Vec<String> = site.world.written().into_iter().map(|(_, token)| token).collect();
        assert_eq!(written, (0..count).map(|number| number.to_string()).collect::<Vec<_>>());
        // The first call, and then a look at what was last seen, the project and the write.
        assert_eq!(site.world.sent().len(), 7 + 3 * (count - 1));
        effort
    });
}

#[test]
fn calls_that_give_up_one_after_the_other_let_the_next_one_go() {
    assert_linear(2000, |count| {
        let site = Site::new();
        *site.fault.borrow_mut() = Box::new(|_| Some(hangs()));
        let given = |number: usize| with(token(&number.to_string()), "timeout", json!(10 + number));
        let (outcomes, effort) = crowd(&site, given, count);
        for (number, outcome) in (0_u32..).zip(&outcomes) {
            let (time, result) = ended(outcome);
            assert_eq!((time, result.unwrap_err().code()), (f64::from(10 + number), Code::Timeout));
        }
        drop(outcomes);
        assert_eq!(Rc::strong_count(&site), 1, "a flow is still there");
        effort
    });
}

/// All share one flow, which goes on for those who are left.
#[test]
fn callers_of_one_flow_that_give_up_one_after_the_other_do_not_wake_all_others() {
    assert_linear(2000, |count| {
        let site = Site::new();
        *site.fault.borrow_mut() = Box::new(|_| Some(hangs()));
        let (outcomes, effort) = crowd(&site, |number| with(token("A"), "timeout", json!(10 + number)), count);
        for (number, outcome) in (0_u32..).zip(&outcomes) {
            let (time, result) = ended(outcome);
            assert_eq!((time, result.unwrap_err().code()), (f64::from(10 + number), Code::Timeout));
        }
        effort
    });
}

/// On a thread with a small stack, where a call that ends or drops the one before it from within its own end would need more.
#[test]
fn a_long_row_of_calls_that_all_abort_needs_no_deep_stack() {
    let abort_all = || {
        let site = Site::slow(1000.0);
        let callers: Vec<Caller> = (0..5_000).map(|_| site.caller()).collect();
        let calls = callers.iter().enumerate().map(|(number, caller)| caller.call(0.0, &token(&number.to_string())));
        let (mut tasks, outcomes): (Vec<Task>, Vec<Outcome>) = calls.unzip();
        let process = Rc::clone(&site);
        tasks.push(Box::pin(async move {
            process.world.until(10.0).await;
            callers.iter().for_each(|caller| caller.signal.abort());
        }));
        site.world.run(tasks, &[]);
        assert!(outcomes.iter().all(|outcome| ended(outcome).1.unwrap_err().code() == Code::Aborted));
        drop(outcomes);
        assert_eq!(Rc::strong_count(&site), 1, "a flow is still there");
    };
    std::thread::Builder::new().stack_size(256 * 1024).spawn(abort_all).unwrap().join().unwrap();
}

/// Each flight knows the one before it, with its credentials: one that has ended must not be kept by those behind it.
#[test]
fn a_call_that_has_ended_is_let_go_of_while_others_still_wait() {
    let site = Site::new();
    let (mut tasks, outcomes): (Vec<Task>, Vec<Outcome>) =
        (0..100).map(|number| site.caller().call(0.0, &token(&number.to_string()))).unzip();
    let kept: Rc<RefCell<Vec<usize>>> = Rc::default();
    let (observer, process) = (Rc::clone(&kept), Rc::clone(&site));
    tasks.push(Box::pin(async move {
        // The first call takes 70 ms, the others 40 ms each: 1, 51 and 91 calls have ended.
        for time in [75.0, 2075.0, 3675.0] {
            process.world.until(time).await;
            observer.borrow_mut().push(Rc::strong_count(&process));
        }
    }));
    site.world.run(tasks, &[]);
    assert!(outcomes.iter().all(|outcome| ended(outcome).1.is_ok()));
    let kept = kept.borrow();
    let of_one = kept[0] / 99;
    assert!(kept[1] <= of_one * 49 + 10 && kept[2] <= of_one * 9 + 10, "{kept:?}");
}
