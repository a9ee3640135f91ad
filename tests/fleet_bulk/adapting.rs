//! While the server cannot keep up, fewer customers are under way.

use predefined_connection::error::{Code, Error};
use predefined_connection::options::bulk_options::BulkOptions;

use crate::caller::Site;
use crate::feed::{TestFeed, numbered};
use crate::job::{Ended, FIVE, Plan, TestJob, busy, run};

const EIGHT: BulkOptions = BulkOptions { concurrency: 8, ..FIVE };

fn run_eight(count: usize, plan: Plan) -> Ended {
    let caller = Site::new().caller();
    run(TestFeed::new(&caller, numbered(count)), TestJob::new(&caller, plan), &caller, EIGHT)
}

/// How many were begun at each of these times.
fn begun_at(ended: &Ended, times: &[f64]) -> Vec<usize> {
    times.iter().map(|time| ended.job.times().iter().filter(|at| *at == time).count()).collect()
}

/// Those of the first 10 ms fail like this, and each later one takes 10 ms and succeeds.
fn after(error: Error) -> Vec<usize> {
    let plan = move |_: &str, at: f64| (10.0, Some(error.clone()).filter(|_| at < 10.0));
    begun_at(&run_eight(200, Box::new(plan)), &[0.0, 10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0])
}

fn failure(code: Code, status: Option<u16>) -> Error {
    let mut error = Error::new(code, "no");
    error.data_mut().server_status = status;
    error
}

#[test]
fn those_that_fail_together_halve_the_width_once_and_each_round_of_successes_adds_one() {
    let rounds = after(busy(None));
    assert_eq!(rounds[..3], [8, 4, 5]);
    assert_eq!(rounds.last(), Some(&8));
    assert!(rounds[1..].is_sorted(), "{rounds:?}");
}

#[test]
fn a_busy_server_is_known_by_what_it_says() {
    for error in [
        failure(Code::ServerError, Some(503)),
        failure(Code::ServerError, Some(502)),
        failure(Code::ServerError, Some(504)),
        failure(Code::Timeout, None),
        failure(Code::Network, None),
    ] {
        assert_eq!(after(error.clone())[1], 4, "{error:?}");
    }
    for error in [
        failure(Code::ServerError, Some(500)),
        failure(Code::InvalidCredentials, Some(400)),
        failure(Code::Unauthenticated, Some(401)),
        failure(Code::InvalidOptions, None),
        // A function of the caller's was too slow, not the server.
        failure(Code::Timeout, None).with_field("credentials"),
    ] {
        assert_eq!(after(error.clone())[1], 8, "{error:?}");
    }
}

#[test]
fn a_server_that_stays_busy_is_asked_by_one_at_a_time() {
    let ended = run_eight(60, Box::new(|_, _| (10.0, Some(busy(None)))));
    assert_eq!(begun_at(&ended, &[0.0, 10.0, 20.0, 30.0, 40.0]), [8, 4, 2, 1, 1]);
    assert_eq!(ended.feed.ids().len(), 60);
    assert_eq!(ended.result, Ok(()));
}

#[test]
fn what_the_server_asks_to_wait_is_waited() {
    let ended = run_eight(40, Box::new(|_, at| (10.0, Some(busy(Some(5000.0))).filter(|_| at < 10.0))));
    assert_eq!(begun_at(&ended, &[0.0, 5010.0, 5020.0]), [8, 4, 5]);
    // Nobody was begun in between.
    assert!(ended.job.times().iter().all(|at| *at < 10.0 || *at >= 5010.0));
    let progress = ended.feed.progress.borrow();
    assert_eq!(progress[1]["waiting"], 5000.0);
    assert!(progress.last().unwrap().get("waiting").is_none());
}

#[test]
fn a_wait_without_end_is_cut_short() {
    let ended = run_eight(9, Box::new(|_, at| (10.0, Some(busy(Some(f64::INFINITY))).filter(|_| at < 10.0))));
    assert_eq!(*ended.job.times().last().unwrap(), 900_010.0);
}

#[test]
fn after_the_last_customer_nothing_is_waited_for() {
    let ended = run_eight(8, Box::new(|_, _| (10.0, Some(busy(Some(5000.0))))));
    assert_eq!(ended.at, 10.0);
}
