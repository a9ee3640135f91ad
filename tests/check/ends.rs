//! Deadlines, aborts, and a `fetch` that is none.

use serde_json::json;

use predefined_connection::error::Code;
use predefined_connection::host::FetchFailure;

use crate::scripted_host::sample::with;
use crate::scripted_host::{TestHost, cause, fails, thrown};
use crate::site::*;

#[test]
fn an_abort_at_any_time_rejects_the_call() {
    for at in [0.0, 5.0, 15.0, 25.0, 35.0, 45.0] {
        let site = Site { delay: 10.0, ..Site::new() };
        let error = check_with(TestHost::new(&site).aborted_at(at), &with_piece()).unwrap_err();
        assert_eq!((error.code(), error.data().external_project_id.as_ref()), (Code::Aborted, None), "{at}");
    }
}

#[test]
fn a_deadline_is_a_finding_and_what_was_seen_before_is_told() {
    // Here requests come one after the other, so that the platform is read third.
    let site = Site { delay: 10.0, ..Site::new() };
    let host = TestHost::new(&site);
    let report = check_with(host, &with(with_piece(), "timeout", json!(25))).unwrap();
    assert_eq!((&report["ok"], &report["version"]), (&json!(false), &json!("0.85.4")));
    assert!(lines(&report).contains(&"ok KEY_ACCEPTED".to_owned()));
    assert_eq!(bad(&report), ["error TIMEOUT", "warning TIMEOUT", "warning TIMEOUT"]);
}

#[test]
fn a_server_that_never_answers_is_a_finding() {
    let report = check(&Site::nothing_but(&crate::scripted_host::hangs()), &with(options(), "timeout", json!(1000)));
    assert_eq!(bad(&report)[0], "error TIMEOUT");
    assert_eq!(report["ok"], false);
}

#[test]
fn a_fetch_that_is_none_is_a_wrong_option() {
    for failure in [fails(FetchFailure::NotAResponse), thrown(cause("TypeError", "x is not a function"), true)] {
        for path in ["", "/flags", "/platforms/", PIECE, "/global-connections"] {
            let site = Site::with(path, failure.clone());
            let error = check_with(TestHost::new(&site), &with_piece()).unwrap_err();
            assert_eq!((error.code(), error.data().field.as_deref()), (Code::InvalidOptions, Some("fetch")), "{path}");
        }
    }
}
