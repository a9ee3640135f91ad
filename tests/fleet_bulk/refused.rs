//! Customers for whom nothing is begun: each is a failed outcome.

use predefined_connection::error::Error;
use predefined_connection::json::Json;
use predefined_connection::options::bulk_options::BulkOptions;

use crate::caller::Site;
use crate::feed::{Source, TestFeed, customer, these};
use crate::job::{Ended, FIVE, TestJob, run, steady};

fn run_these(source: Source, options: BulkOptions) -> Ended {
    let caller = Site::new().caller();
    run(TestFeed::new(&caller, source), TestJob::new(&caller, steady(10.0)), &caller, options)
}

#[test]
fn the_second_of_two_with_one_id_is_refused() {
    let ended = run_these(these(vec![customer("a"), customer("b"), customer("a"), customer("A")]), FIVE);
    let told: Vec<(String, String)> = ended.feed.told().into_iter().map(|(id, status, _)| (id, status)).collect();
    let of = |id: &str, status: &str| (id.to_owned(), status.to_owned());
    assert_eq!(told, [of("a", "failed"), of("a", "done"), of("b", "done"), of("A", "done")]);
    let error = ended.feed.outcomes.borrow()[0].1["error"].clone();
    assert_eq!((&error["code"], &error["field"]), (&"INVALID_OPTIONS".into(), &"externalProjectId".into()));
    assert_eq!((&error["externalProjectId"], &error["retryable"]), (&"a".into(), &false.into()));
    assert_eq!(ended.job.begun.borrow().iter().filter(|(_, id)| id == "a").count(), 1);
}

#[test]
fn one_without_an_id_is_told_by_its_place() {
    let ended = run_these(these(vec![customer("a"), Ok(Json::object()), customer("b")]), FIVE);
    let outcomes = ended.feed.outcomes.borrow();
    let failed = &outcomes[0].1;
    assert!(failed["externalProjectId"].is_null());
    assert_eq!(failed["error"]["message"], "externalProjectId is missing; it is customer number 2 of the run");
    assert_eq!(outcomes.len(), 3);
}

#[test]
fn one_that_cannot_be_read_names_the_customer_where_it_can() {
    let error = Error::option("props.token", "is undefined");
    let ended = run_these(these(vec![Err(error.clone().for_customer("a")), Err(error), customer("b")]), FIVE);
    let outcomes = ended.feed.outcomes.borrow();
    assert_eq!(outcomes[0].1["externalProjectId"], "a");
    assert_eq!(outcomes[0].1["error"]["message"], "props.token is undefined");
    assert!(outcomes[1].1["externalProjectId"].is_null());
    assert_eq!(outcomes[1].1["error"]["message"], "props.token is undefined; it is customer number 2 of the run");
    assert_eq!(outcomes[2].1["externalProjectId"], "b");
}

#[test]
fn such_a_one_ends_a_run_that_is_to_fail_fast() {
    let ended = run_these(these(vec![Ok(Json::object()), customer("b")]), BulkOptions { fail_fast: true, ..FIVE });
    assert_eq!(ended.feed.ids(), ["none"]);
    assert!(ended.job.begun.borrow().is_empty());
}

#[test]
fn a_slow_consumer_slows_these_down_too() {
    let caller = Site::new().caller();
    let mut feed = TestFeed::new(&caller, Box::new(|at| (0.0, Ok((at < 500).then(|| Ok(Json::object()))))));
    feed.takes = 10.0;
    let ended = run(feed, TestJob::new(&caller, steady(10.0)), &caller, FIVE);
    assert_eq!(ended.feed.outcomes.borrow().len(), 500);
    assert!(ended.feed.most_held.get() <= 6, "{} customers were held", ended.feed.most_held.get());
}
