//! Calls at any times, with any credentials, aborted at any times, in any order: each one ends, no two write at once, and what
//! stays are the credentials of the last one that succeeded.

use std::rc::Rc;

use predefined_connection::error::Code;
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::json;

use crate::caller::*;
use crate::scripted_host::HttpRequest;
use crate::scripted_host::sample::{token, with};

#[derive(Clone, Debug)]
struct Plan {
    at: u32,
    token: usize,
    abort: Option<u32>,
    timeout: u32,
}

const TOKENS: [&str; 3] = ["A", "B", "C"];

fn plan() -> impl Strategy<Value = Plan> {
    let abort = prop::option::weighted(0.3, 0..400_u32);
    let timeout = prop_oneof![3 => Just(90_000_u32), 1 => 1..200_u32];
    (0..200_u32, 0..3_usize, abort, timeout).prop_map(|(at, token, abort, timeout)| Plan { at, token, abort, timeout })
}

/// A call that was planned, and how it ended.
struct Call {
    plan: Plan,
    end: f64,
    error: Option<Code>,
}

fn run(site: &Rc<Site>, plans: &[Plan], turns: &[usize]) -> Vec<Call> {
    let mut tasks = Vec::new();
    let mut outcomes = Vec::new();
    for plan in plans {
        let caller = site.caller();
        let given = with(token(TOKENS[plan.token]), "timeout", json!(plan.timeout));
        let (task, outcome) = caller.call(f64::from(plan.at), &given);
        tasks.push(task);
        tasks.extend(plan.abort.map(|at| caller.abort(f64::from(at))));
        outcomes.push(outcome);
    }
    site.world.run(tasks, turns);
    let end = |(plan, outcome): (&Plan, &Outcome)| {
        let (end, result) = ended(outcome);
        Call { plan: plan.clone(), end, error: result.err().map(|error| error.code()) }
    };
    plans.iter().zip(&outcomes).map(end).collect()
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn each_call_ends_in_its_time_and_nothing_is_left(
        plans in prop::collection::vec(plan(), 1..10),
        turns in prop::collection::vec(0..8_usize, 0..200),
    ) {
        let site = Site::new();
        let calls = run(&site, &plans, &turns);
        for Call { plan, end, error } in &calls {
            let begin = f64::from(plan.at);
            let limit = begin + f64::from(plan.timeout);
            let abort = plan.abort.map_or(f64::INFINITY, |at| f64::from(at).max(begin));
            prop_assert!(*end <= limit.min(abort), "{:?} ended at {}", plan, end);
            match error {
                Some(Code::Aborted) => prop_assert_eq!(*end, abort),
                Some(Code::Timeout) => prop_assert_eq!(*end, limit),
                Some(code) => prop_assert!(false, "{:?}", code),
                None => {}
            }
        }
        drop(calls);
        prop_assert_eq!(Rc::strong_count(&site), 1);
    }

    #[test]
    fn no_two_flows_of_a_key_run_at_once(
        plans in prop::collection::vec(plan(), 1..10),
        turns in prop::collection::vec(0..8_usize, 0..200),
    ) {
        let site = Site::new();
        run(&site, &plans, &turns);
        // An aborted request may overlap with the next one; of those that end, each is sent after the one before.
        let aborts: Vec<f64> = plans.iter().filter_map(|plan| plan.abort.map(f64::from)).collect();
        let limits: Vec<f64> = plans.iter().map(|plan| f64::from(plan.at + plan.timeout)).collect();
        // What a call can do without has a part of its time only.
        let is_optional = |request: &HttpRequest| {
            request.path.starts_with("/api/v1/pieces") || request.method == "GET" && request.path == "/api/v1/global-connections"
        };
        let sent = site.world.sent();
        for pair in sent.windows(2) {
            let ended_early = aborts.iter().chain(&limits).any(|end| pair[0].0 <= *end && *end <= pair[1].0);
            prop_assert!(pair[1].0 - pair[0].0 >= 10.0 || ended_early || is_optional(&pair[0].1), "{:?}", sent);
        }
    }

    #[test]
    fn the_credentials_of_the_last_call_stay(
        plans in prop::collection::vec(plan(), 1..10),
        turns in prop::collection::vec(0..8_usize, 0..200),
    ) {
        let plans: Vec<Plan> = plans.into_iter().map(|plan| Plan { abort: None, timeout: 90_000, ..plan }).collect();
        let site = Site::new();
        let calls = run(&site, &plans, &turns);
        let last = calls.iter().map(|call| call.plan.at).max().unwrap_or_default();
        let of_last: Vec<&str> = calls.iter().filter(|call| call.plan.at == last).map(|call| TOKENS[call.plan.token]).collect();
        let left = site.tokens();
        prop_assert_eq!(left.len(), 1);
        prop_assert!(of_last.contains(&left[0].as_str()), "{:?} is none of {:?}", left, of_last);
    }

    /// A call that was aborted, or whose time ran out, may have written before that.
    #[test]
    fn the_credentials_of_the_last_success_or_of_a_later_failure_stay(
        plans in prop::collection::vec(plan(), 1..10),
        turns in prop::collection::vec(0..8_usize, 0..200),
    ) {
        let site = Site::new();
        let calls = run(&site, &plans, &turns);
        let succeeded = calls.iter().filter(|call| call.error.is_none());
        let last = succeeded.max_by(|one, other| one.end.total_cmp(&other.end));
        let end = last.map_or(0.0, |call| call.end);
        let failed = calls.iter().filter(|call| call.error.is_some() && call.end >= end);
        let possible: Vec<&str> = failed.chain(last).map(|call| TOKENS[call.plan.token]).collect();
        let left = site.tokens();
        prop_assert!(left.len() <= 1 && (last.is_none() || left.len() == 1), "{:?}", left);
        prop_assert!(left.iter().all(|token| possible.contains(&token.as_str())), "{:?} is none of {:?}", left, possible);
    }
}

/// So many cases, or as many as the environment's `PROPTEST_CASES` says, and no file that keeps the failed ones.
fn cases(cases: u32) -> Config {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok());
    Config { cases: asked.unwrap_or(cases), failure_persistence: None, ..Config::default() }
}
