//! What is left to do once all customers are through.

use crate::caller::Site;
use crate::feed::{TestFeed, customer, numbered, these};
use crate::job::{FIVE, TestJob, busy, run, run_beside, steady};

fn left(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("left-{number}")).collect()
}

#[test]
fn it_is_begun_when_each_customer_has_an_outcome() {
    let caller = Site::new().caller();
    let mut job = TestJob::new(&caller, steady(10.0));
    job.rest = left(7);
    let ended = run(TestFeed::new(&caller, numbered(6)), job, &caller, FIVE);
    let begun = ended.job.begun.borrow();
    assert_eq!(begun[6..].iter().map(|(at, _)| *at).collect::<Vec<_>>(), [20.0, 20.0, 20.0, 20.0, 20.0, 30.0, 30.0]);
    let told = ended.feed.told();
    assert_eq!(told.len(), 13);
    assert!(told[6..].iter().all(|(id, status, _)| id.starts_with("left-") && status == "tidied"));
}

#[test]
fn it_is_told_how_the_customers_fared() {
    let caller = Site::new().caller();
    let nameless = Ok(predefined_connection::json::Json::object());
    let plan = |id: &str, _| (10.0, (id == "b").then(|| busy(None)));
    let feed = TestFeed::new(&caller, these(vec![customer("a"), customer("b"), nameless]));
    let ended = run(feed, TestJob::new(&caller, Box::new(plan)), &caller, FIVE);
    let tally = ended.job.tally.borrow().clone().unwrap();
    assert_eq!((tally.done, tally.failed, tally.nameless), (3, 2, 1));
}

#[test]
fn one_of_it_that_fails_names_what_it_is_about() {
    let caller = Site::new().caller();
    let mut job = TestJob::new(&caller, Box::new(|id, _| (10.0, (id == "left-0").then(|| busy(None)))));
    job.rest = left(2);
    let ended = run(TestFeed::new(&caller, numbered(1)), job, &caller, FIVE);
    let told: Vec<(String, String)> = ended.feed.told().into_iter().map(|(id, status, _)| (id, status)).collect();
    let of = |id: &str, status: &str| (id.to_owned(), status.to_owned());
    assert_eq!(told, [of("org-0", "done"), of("left-0", "failed"), of("left-1", "tidied")]);
}

#[test]
fn it_waits_out_what_the_server_asks_for() {
    let caller = Site::new().caller();
    let mut job = TestJob::new(&caller, Box::new(|_, at| (10.0, Some(busy(Some(1000.0))).filter(|_| at < 10.0))));
    job.rest = left(1);
    let ended = run(TestFeed::new(&caller, numbered(1)), job, &caller, FIVE);
    assert_eq!(ended.job.times(), [0.0, 1010.0]);
}

#[test]
fn it_is_not_asked_for_after_an_abort() {
    let caller = Site::new().caller();
    let mut job = TestJob::new(&caller, steady(10.0));
    job.rest = left(3);
    let ended = run_beside(TestFeed::new(&caller, numbered(5)), job, &caller, FIVE, vec![caller.abort(5.0)]);
    assert!(ended.job.tally.borrow().is_none());
    assert!(ended.result.is_err());
}
