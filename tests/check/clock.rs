//! The clocks.

use serde_json::{Value, json};

use crate::scripted_host::{HttpRequest, Server, TestHost};
use crate::site::*;

fn skewed(clock_lead: f64) -> Value {
    check(&Site { clock_lead, ..Site::new() }, &options())
}

#[test]
fn a_clock_that_is_wrong_is_told_with_what_it_means_for_a_token() {
    for (lead, line, skew) in [
        (0.0, "ok CLOCK", 0.0),
        (30_000.0, "ok CLOCK", 30_000.0),
        (31_000.0, "warning CLOCK_SKEWED", 31_000.0),
        (299_000.0, "warning CLOCK_SKEWED", 299_000.0),
        (300_000.0, "error CLOCK_SKEWED", 300_000.0),
        (86_400_000.0, "error CLOCK_SKEWED", 86_400_000.0),
        // A date has whole seconds, and the moment may be the end of its one.
        (-1000.0, "ok CLOCK", 0.0),
        (-31_000.0, "ok CLOCK", -30_000.0),
        (-32_000.0, "warning CLOCK_SKEWED", -31_000.0),
        (-86_400_000.0, "warning CLOCK_SKEWED", -86_399_000.0),
    ] {
        let report = skewed(lead);
        assert!(lines(&report).iter().any(|told| told == line), "{lead}: {:?}", lines(&report));
        assert_eq!(report["clockSkew"], json!(skew as i64), "{lead}");
    }
    assert_eq!(
        message(&skewed(45_000.0), "CLOCK_SKEWED"),
        "The server's clock is 45 seconds ahead of this machine's: an embedding token signed here is valid for less time than it says."
    );
}

/// The date was written at some moment between request and answer.
#[test]
fn what_a_slow_answer_explains_is_no_skew() {
    let site = Site { delay: 9_000.0, ..Site::new() };
    assert_eq!(check(&site, &options())["clockSkew"], 0);
}

#[test]
fn an_old_date_of_a_cache_does_not_count_beside_others() {
    let site = Site::new();
    let host = TestHost::new(|request: &HttpRequest| {
        let reply = (&site).answer(request, None);
        let is_cached = request.path.ends_with("/flags");
        if is_cached { reply.without_header("date").header("date", "Wed, 21 Oct 2015 07:28:00 GMT") } else { reply }
    });
    assert_eq!(check_with(host, &options()).unwrap()["clockSkew"], 0);
}

#[test]
fn without_a_date_nothing_is_said() {
    let site = Site::new();
    for date in ["", "soon"] {
        let host =
            TestHost::new(|request: &HttpRequest| (&site).answer(request, None).without_header("date").header("date", date));
        let report = check_with(host, &options()).unwrap();
        assert_eq!((bad(&report), &report["clockSkew"]), (vec!["info NOT_CHECKED".to_owned()], &Value::Null));
    }
}

#[test]
fn a_refused_key_tells_the_time_too() {
    let site =
        Site { clock_lead: 60_000.0, ..Site::with("/projects", crate::scripted_host::own_error(401, "AUTHENTICATION", "x")) };
    assert!(bad(&check(&site, &options())).contains(&"warning CLOCK_SKEWED".to_owned()));
}
