//! How many are under way, and the order of the outcomes.

use predefined_connection::options::bulk_options::BulkOptions;

use crate::caller::Site;
use crate::feed::{TestFeed, customer, numbered};
use crate::job::{FIVE, TestJob, run, steady};

#[test]
fn outcomes_come_in_the_order_in_which_they_end() {
    let caller = Site::new().caller();
    let plan = |id: &str, _| {
        (
            match id {
                "org-0" => 90.0,
                "org-1" => 30.0,
                _ => 50.0,
            },
            None,
        )
    };
    let ended = run(TestFeed::new(&caller, numbered(3)), TestJob::new(&caller, Box::new(plan)), &caller, FIVE);
    assert_eq!(ended.feed.ids(), ["org-1", "org-2", "org-0"]);
    assert_eq!(ended.feed.told().iter().map(|(_, _, at)| *at).collect::<Vec<_>>(), [30.0, 50.0, 90.0]);
    assert_eq!((ended.at, ended.result), (90.0, Ok(())));
}

#[test]
fn so_many_are_under_way_and_no_more() {
    for concurrency in [1, 2, 5, 50] {
        let caller = Site::new().caller();
        let options = BulkOptions { concurrency, ..FIVE };
        let ended = run(TestFeed::new(&caller, numbered(200)), TestJob::new(&caller, steady(10.0)), &caller, options);
        assert_eq!(ended.job.most_under_way.get(), concurrency);
        assert_eq!(ended.at, 200.0 / concurrency as f64 * 10.0);
        assert_eq!(ended.feed.ids().len(), 200);
    }
}

#[test]
fn one_that_is_slow_holds_up_no_other() {
    let caller = Site::new().caller();
    let plan = |id: &str, _| (if id == "org-0" { 1000.0 } else { 10.0 }, None);
    let ended = run(TestFeed::new(&caller, numbered(41)), TestJob::new(&caller, Box::new(plan)), &caller, FIVE);
    // Forty customers, four at a time.
    assert_eq!(ended.feed.told()[39].2, 100.0);
    assert_eq!(ended.at, 1000.0);
}

#[test]
fn a_source_is_asked_for_one_customer_at_a_time_and_holds_up_nobody() {
    let caller = Site::new().caller();
    let slow = Box::new(|at| (20.0, Ok((at < 4).then(|| customer(&format!("org-{at}"))))));
    let ended = run(TestFeed::new(&caller, slow), TestJob::new(&caller, steady(50.0)), &caller, FIVE);
    assert_eq!(ended.job.times(), [20.0, 40.0, 60.0, 80.0]);
    assert_eq!(ended.feed.told().iter().map(|(_, _, at)| *at).collect::<Vec<_>>(), [70.0, 90.0, 110.0, 130.0]);
}

#[test]
fn no_customers_are_no_outcomes() {
    let caller = Site::new().caller();
    let ended = run(TestFeed::new(&caller, numbered(0)), TestJob::new(&caller, steady(10.0)), &caller, FIVE);
    assert_eq!((ended.at, ended.result, ended.feed.ids().len()), (0.0, Ok(()), 0));
}

#[test]
fn a_consumer_that_is_slow_slows_the_run_down() {
    let caller = Site::new().caller();
    let mut feed = TestFeed::new(&caller, numbered(2000));
    feed.takes = 100.0;
    let ended = run(feed, TestJob::new(&caller, steady(10.0)), &caller, FIVE);
    assert_eq!(ended.feed.ids().len(), 2000);
    // Those that wait to be taken have the places of those that would be under way. The one that the consumer has is no longer held.
    assert!(ended.feed.most_held.get() <= 6, "{} customers were held", ended.feed.most_held.get());
    assert_eq!(ended.at, 10.0 + 2000.0 * 100.0);
}
