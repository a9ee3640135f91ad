//! What `onProgress` is told.

use predefined_connection::options::bulk_options::BulkOptions;
use serde_json::json;

use crate::caller::Site;
use crate::feed::{TestFeed, numbered};
use crate::job::{FIVE, TestJob, busy, run, steady};

#[test]
fn the_beginning_and_each_outcome_are_told() {
    let caller = Site::new().caller();
    let options = BulkOptions { concurrency: 1, total: Some(4.0), ..FIVE };
    let ended = run(TestFeed::new(&caller, numbered(4)), TestJob::new(&caller, steady(250.0)), &caller, options);
    let told = |done: u32, per_second: f64, remaining: Option<f64>| {
        let mut told = json!({ "done": done, "failed": 0, "total": 4.0, "perSecond": per_second });
        if let Some(remaining) = remaining {
            told["remainingMilliseconds"] = json!(remaining);
        }
        told
    };
    let expected = [
        told(0, 0.0, None),
        told(1, 4.0, Some(750.0)),
        told(2, 4.0, Some(500.0)),
        told(3, 4.0, Some(250.0)),
        told(4, 4.0, Some(0.0)),
    ];
    let progress: Vec<_> = ended.feed.progress.borrow().iter().map(normal).collect();
    assert_eq!(progress, expected.iter().map(normal).collect::<Vec<_>>());
}

/// With all numbers alike.
fn normal(value: &serde_json::Value) -> Vec<(String, f64)> {
    value.as_object().unwrap().iter().map(|(name, value)| (name.clone(), value.as_f64().unwrap())).collect()
}

#[test]
fn failures_are_counted_among_the_outcomes() {
    let caller = Site::new().caller();
    let plan = |id: &str, _| (10.0, id.ends_with('1').then(|| busy(None)));
    let ended = run(TestFeed::new(&caller, numbered(12)), TestJob::new(&caller, Box::new(plan)), &caller, FIVE);
    let progress = ended.feed.progress.borrow();
    let last = progress.last().unwrap();
    assert_eq!((&last["done"], &last["failed"]), (&json!(12), &json!(2)));
    assert!(last.get("total").is_none() && last.get("remainingMilliseconds").is_none());
}

#[test]
fn a_total_that_is_too_small_tells_no_time() {
    let caller = Site::new().caller();
    let options = BulkOptions { total: Some(2.0), ..FIVE };
    let ended = run(TestFeed::new(&caller, numbered(3)), TestJob::new(&caller, steady(10.0)), &caller, options);
    let progress = ended.feed.progress.borrow();
    assert!(progress[2].get("remainingMilliseconds").is_some());
    assert!(progress[3].get("remainingMilliseconds").is_none());
}
