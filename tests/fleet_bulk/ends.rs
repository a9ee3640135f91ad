//! What ends a run before the last customer: an abort, a consumer that leaves, a source that fails, a failure where that is wanted.

use predefined_connection::error::{Code, Error};
use predefined_connection::options::bulk_options::BulkOptions;

use crate::caller::Site;
use crate::feed::{Source, TestFeed, customer, numbered};
use crate::job::{FIVE, Plan, TestJob, busy, run, run_beside, steady};

const FAIL_FAST: BulkOptions = BulkOptions { fail_fast: true, ..FIVE };

/// Each customer takes 10 ms longer than the one before, and one of them fails.
fn staggered(fails: &'static str) -> Plan {
    Box::new(move |id, _| {
        let number: f64 = id.trim_start_matches("org-").parse().unwrap();
        ((number + 1.0) * 10.0, (id == fails).then(|| Error::new(Code::InvalidCredentials, "refused")))
    })
}

#[test]
fn one_that_fails_stops_no_other() {
    let caller = Site::new().caller();
    let ended = run(TestFeed::new(&caller, numbered(20)), TestJob::new(&caller, staggered("org-1")), &caller, FIVE);
    let told = ended.feed.told();
    assert_eq!(told.len(), 20);
    assert_eq!(told[1], ("org-1".to_owned(), "failed".to_owned(), 20.0));
    assert_eq!(told.iter().filter(|(_, status, _)| status == "failed").count(), 1);
    assert_eq!(ended.feed.outcomes.borrow()[1].1["error"]["externalProjectId"], "org-1");
}

#[test]
fn with_fail_fast_those_under_way_are_let_end_and_no_other_is_begun() {
    let caller = Site::new().caller();
    let ended = run(TestFeed::new(&caller, numbered(20)), TestJob::new(&caller, staggered("org-1")), &caller, FAIL_FAST);
    // `org-5` was begun when `org-0` ended.
    assert_eq!(ended.feed.ids(), ["org-0", "org-1", "org-2", "org-3", "org-4", "org-5"]);
    assert_eq!((ended.at, ended.result), (70.0, Ok(())));
}

#[test]
fn an_abort_is_told_after_the_outcomes_that_were_there() {
    let caller = Site::new().caller();
    let mut feed = TestFeed::new(&caller, numbered(20));
    feed.takes = 100.0;
    let ended = run_beside(feed, TestJob::new(&caller, staggered("none")), &caller, FIVE, vec![caller.abort(35.0)]);
    assert_eq!(ended.feed.ids(), ["org-0", "org-1", "org-2"]);
    let error = ended.result.unwrap_err();
    assert_eq!((error.code(), error.data().external_project_id.clone()), (Code::Aborted, None));
    // The last of them is taken at 310 ms: each takes 100 ms, the first from 10 ms on.
    assert_eq!(ended.at, 310.0);
}

#[test]
fn an_abort_ends_a_pause_and_a_wait_for_the_source_too() {
    let caller = Site::new().caller();
    let paused = TestJob::new(&caller, Box::new(|_, _| (10.0, Some(busy(Some(60_000.0))))));
    let ended = run_beside(TestFeed::new(&caller, numbered(20)), paused, &caller, FIVE, vec![caller.abort(500.0)]);
    assert_eq!((ended.at, ended.result.unwrap_err().code()), (500.0, Code::Aborted));

    let caller = Site::new().caller();
    let stuck: Source =
        Box::new(|at| if at < 2 { (0.0, Ok(Some(customer(&format!("org-{at}"))))) } else { (f64::INFINITY, Ok(None)) });
    let ended =
        run_beside(TestFeed::new(&caller, stuck), TestJob::new(&caller, steady(10.0)), &caller, FIVE, vec![caller.abort(500.0)]);
    assert_eq!(ended.feed.ids().len(), 2);
    assert_eq!((ended.at, ended.result.unwrap_err().code()), (500.0, Code::Aborted));
}

#[test]
fn an_abort_after_fail_fast_is_an_abort() {
    let caller = Site::new().caller();
    let job = TestJob::new(&caller, staggered("org-0"));
    let ended = run_beside(TestFeed::new(&caller, numbered(20)), job, &caller, FAIL_FAST, vec![caller.abort(25.0)]);
    assert_eq!(ended.feed.ids(), ["org-0", "org-1"]);
    assert_eq!(ended.result.unwrap_err().code(), Code::Aborted);
}

#[test]
fn a_consumer_that_leaves_is_given_nothing_more_and_nothing_is_begun() {
    for leaves_after in 1..8 {
        let caller = Site::new().caller();
        let mut feed = TestFeed::new(&caller, numbered(1000));
        feed.leaves_after = leaves_after;
        feed.takes = 15.0;
        let ended = run(feed, TestJob::new(&caller, staggered("none")), &caller, FIVE);
        assert_eq!(ended.feed.ids().len(), leaves_after);
        assert_eq!(ended.result, Ok(()));
        assert!(ended.feed.pulled.get() < leaves_after + 8);
        assert_eq!(ended.at, ended.feed.told().last().unwrap().2 + 15.0);
    }
}

#[test]
fn a_source_that_fails_ends_the_run_after_those_under_way() {
    let caller = Site::new().caller();
    let fails: Source = Box::new(|at| match at {
        0..3 => (0.0, Ok(Some(customer(&format!("org-{at}"))))),
        _ => (15.0, Err(Error::option("customers", "is an iterable that failed").retryable())),
    });
    let ended = run(TestFeed::new(&caller, fails), TestJob::new(&caller, staggered("none")), &caller, FIVE);
    assert_eq!(ended.feed.ids(), ["org-0", "org-1", "org-2"]);
    let error = ended.result.unwrap_err();
    assert_eq!(
        (error.code(), error.data().field.as_deref(), error.data().retryable),
        (Code::InvalidOptions, Some("customers"), true)
    );
    assert_eq!(ended.at, 30.0);
    assert!(ended.job.tally.borrow().is_none(), "what is left was asked for");
}
