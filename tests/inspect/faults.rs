//! What fails, and what is told all the same.

use predefined_connection::error::Code;
use predefined_connection::process::Process;
use serde_json::{Value, json};
use std::rc::Rc;

use crate::model_server::faulty;
use crate::scripted_host::sample::{DEAD, options, with};
use crate::scripted_host::{Reply, TestHost, answer, framework_error, hangs, html, network_failure, own_error, provision};
use crate::site::*;

/// The reads that a state needs.
const READS: [&str; 4] =
    ["GET /api/v1/projects", "GET /api/v1/app-connections", "GET /api/v1/global-connections", "GET /api/v1/projects/"];

fn failures() -> Vec<(Reply, Code, bool)> {
    vec![
        (framework_error(500, "", "oops"), Code::ServerError, true),
        (html(502), Code::ServerError, true),
        (html(200), Code::WrongInstanceUrl, false),
        (network_failure(), Code::Network, true),
        (hangs(), Code::Timeout, true),
        (own_error(401, "AUTHENTICATION", "invalid api key"), Code::Unauthenticated, false),
        (own_error(402, "FEATURE_DISABLED", "Feature is disabled"), Code::FeatureDisabled, false),
        (answer(200, &json!({})), Code::UnexpectedAnswer, false),
    ]
}

#[test]
fn what_the_state_rests_on_is_an_error() {
    for line in READS {
        for (reply, code, retryable) in failures() {
            let model = provisioned();
            model.add_connection(row("C0", &[DEAD]), json!({}));
            let host = TestHost::new(faulty(&model, line, reply));
            let error = inspect(&host, &options()).unwrap_err();
            assert_eq!((error.code(), error.data().retryable), (code, retryable), "{line}: {error}");
            assert_eq!(error.data().external_project_id.as_deref(), Some("org_1234"));
        }
    }
}

#[test]
fn a_failure_that_passes_is_none() {
    for line in READS {
        for (reply, _, retryable) in failures().into_iter().filter(|(_, code, retryable)| *retryable && *code != Code::Timeout) {
            let model = provisioned();
            model.add_connection(row("C0", &[DEAD]), json!({}));
            let host = TestHost::new(faulty(&model, line, reply).times(2));
            let state = inspect(&host, &options()).unwrap();
            assert_eq!((codes(&state), retryable), (vec!["LEFTOVERS"], true), "{line}");
        }
    }
}

#[test]
fn a_piece_that_cannot_be_read_is_a_warning() {
    let line = "GET /api/v1/pieces/";
    for (reply, code, _) in failures() {
        let model = provisioned();
        change(&model, "pieceVersion", &json!("0.0.1"));
        let state = inspect(&TestHost::new(faulty(&model, line, reply)), &options()).unwrap();
        let warned = usize::from(code != Code::UnexpectedAnswer);
        assert_eq!((codes(&state), state["warnings"].as_array().unwrap().len()), (vec![], warned), "{code:?}");
    }
}

#[test]
fn an_abort_ends_it_wherever_it_is() {
    for line in READS.into_iter().chain(["GET /api/v1/pieces/"]) {
        let model = provisioned();
        model.add_connection(row("C0", &[DEAD]), json!({}));
        let host = TestHost::new(faulty(&model, line, hangs())).aborted_at(500.0);
        assert_eq!(inspect(&host, &options()).unwrap_err().code(), Code::Aborted, "{line}");
    }
}

/// A read confirms nothing: what was trusted before is trusted no longer than it was, and nothing is trusted anew.
#[test]
fn what_the_process_remembers_stays_as_it_is() {
    let trusting = with(options(), "trustFor", json!(10_000));
    let model = provisioned();
    let process: Rc<Process> = Rc::default();
    let later = |time| TestHost::new(&model).process(&process).later(time);
    assert_eq!(provision(&later(0.0), &trusting).unwrap()["requests"], 2);
    assert_eq!(inspect(&later(5_000.0), &trusting).unwrap()["problems"], json!([]));
    assert_eq!(provision(&later(9_000.0), &trusting).unwrap()["requests"], 0);
    assert_eq!(provision(&later(11_000.0), &trusting).unwrap()["requests"], 1);

    // Nor does it take anything away.
    change(&model, "status", &json!("ERROR"));
    assert_eq!(inspect(&later(12_000.0), &trusting).unwrap()["connection"]["status"], "ERROR");
    assert_eq!(provision(&later(13_000.0), &trusting).unwrap()["requests"], 0);
}

/// What it sees is the server's, not what the process trusts.
#[test]
fn it_asks_the_server_where_a_login_would_not() {
    let trusting = with(options(), "trustFor", json!(1_000_000));
    let model = provisioned();
    let process: Rc<Process> = Rc::default();
    let host = || TestHost::new(&model).process(&process);
    provision(&host(), &trusting).unwrap();
    model.change_connections(Vec::clear);
    assert_eq!(provision(&host(), &trusting).unwrap()["action"], "unchanged");
    let state: Value = inspect(&host(), &trusting).unwrap();
    assert_eq!((codes(&state), next(&state).0), (vec!["NO_CONNECTION"], "created"));
}
