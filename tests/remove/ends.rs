//! Aborts and deadlines, wherever they come: the call ends then, and the next one does the rest.

use serde_json::json;

use predefined_connection::error::Code;

use crate::scripted_host::sample::{DEAD, OTHER, PROJECT, with};
use crate::scripted_host::{HttpRequest, Server, TestHost};
use crate::site::*;

/// The project and its rows; the first goes, the second is checked and left to the other project; the rows again; the search, and the
/// check and the end of what it finds; the flows, the other rows, the project.
const REQUESTS: u32 = 2 + 1 + 2 + 1 + 3 + 3;

/// All kinds of rows.
fn rows() -> [serde_json::Value; 3] {
    [row("C1", &[PROJECT]), row("C2", &[PROJECT, OTHER]), row("C0", &[DEAD])]
}

#[test]
fn an_abort_at_any_time_ends_the_call_at_once() {
    for at in (0..REQUESTS).map(|number| f64::from(number) * 10.0 + 5.0) {
        let model = model(&rows());
        let host = TestHost::new(|request: &HttpRequest| model.answer(request, None).after(10.0)).aborted_at(at);
        let error = remove(&host, &with_project()).unwrap_err();
        assert_eq!((error.code(), host.elapsed()), (Code::Aborted, at));
        assert_eq!(error.data().external_project_id.as_deref(), Some("org_1234"));
        remove(&TestHost::new(&model), &with_project()).unwrap();
        assert_eq!((stored(&model), model.projects_of("org_1234").len()), (vec!["C2".to_owned()], 0), "{at}");
    }
}

#[test]
fn a_deadline_at_any_time_ends_the_call_at_it() {
    for timeout in (0..REQUESTS).map(|number| number * 10 + 5) {
        let model = model(&rows());
        let host = TestHost::new(|request: &HttpRequest| model.answer(request, None).after(10.0));
        let error = remove(&host, &with(with_project(), "timeout", json!(timeout))).unwrap_err();
        assert_eq!((error.code(), host.elapsed()), (Code::Timeout, f64::from(timeout)));
        assert!(error.data().retryable);
        remove(&TestHost::new(&model), &with_project()).unwrap();
        assert_eq!((stored(&model), model.projects_of("org_1234").len()), (vec!["C2".to_owned()], 0), "{timeout}");
    }
}

#[test]
fn with_enough_time_it_is_done() {
    let model = model(&rows());
    let host = TestHost::new(|request: &HttpRequest| model.answer(request, None).after(10.0));
    let result = remove(&host, &with_project()).unwrap();
    assert_eq!((host.elapsed(), &result["requests"]), (f64::from(REQUESTS) * 10.0, &json!(REQUESTS)));
}
