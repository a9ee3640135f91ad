//! Answers to removals that get lost: the package looks what is left, and counts what is gone.

use serde_json::json;

use predefined_connection::error::Code;

use crate::model_server::{ModelServer, faulty};
use crate::scripted_host::sample::{DEAD, OTHER, PROJECT, with};
use crate::scripted_host::{Reply, TestHost, answer, empty, framework_error, hangs, html, network_failure, own_error};
use crate::site::*;

/// Answers that leave open whether the server did what it was asked to.
fn unclear() -> Vec<Reply> {
    vec![network_failure(), framework_error(500, "", "no"), empty(200), framework_error(503, "", "busy")]
}

/// A server with one row of each kind, which loses the answer to this request after having done it.
fn losing(
    line: &'static str,
    reply: Reply,
    times: u32,
    check: impl FnOnce(&ModelServer, TestHost<crate::model_server::Faulty<'_>>),
) {
    let model = model(&[row("C1", &[PROJECT]), row("C2", &[PROJECT, OTHER]), row("C0", &[DEAD])]);
    check(&model, TestHost::new(faulty(&model, line, reply).times(times).after_the_effect()));
}

#[test]
fn a_removal_whose_answer_is_lost_counts_where_the_row_is_gone() {
    for retries in [0, 2] {
        for line in ["DELETE /api/v1/global-connections/C1", "DELETE /api/v1/global-connections/C0"] {
            for reply in unclear() {
                losing(line, reply, u32::MAX, |model, host| {
                    let result = remove(&host, &with(removal(), "maxRetries", json!(retries))).unwrap();
                    assert_eq!((ids(&result["removed"]), ids(&result["detached"])), (vec!["C1", "C0"], vec!["C2"]), "{line}");
                    assert_eq!(stored(model), ["C2"]);
                });
            }
        }
    }
}

#[test]
fn a_detachment_whose_answer_is_lost_counts_where_the_project_no_longer_sees_the_row() {
    for reply in unclear() {
        losing("POST /api/v1/global-connections/C2", reply, 1, |model, host| {
            let result = remove(&host, &with(removal(), "maxRetries", json!(0))).unwrap();
            assert_eq!(ids(&result["detached"]), ["C2"]);
            assert_eq!(model.connections_of(KEY)[0].row["projectIds"], json!([OTHER]));
        });
    }
}

#[test]
fn a_project_whose_answer_is_lost_counts_where_it_is_gone() {
    for retries in [0, 2] {
        for reply in unclear() {
            losing("DELETE /api/v1/projects/", reply, u32::MAX, |model, host| {
                let result = remove(&host, &with(with_project(), "maxRetries", json!(retries))).unwrap();
                assert_eq!(result["project"], json!({ "id": PROJECT, "removed": true }));
                assert!(model.projects_of("org_1234").is_empty());
            });
        }
    }
}

#[test]
fn what_was_not_done_is_an_error_that_tells_the_first_failure() {
    for line in ["DELETE /api/v1/global-connections/C1", "DELETE /api/v1/global-connections/C0", "DELETE /api/v1/projects/"] {
        for reply in unclear() {
            let model = model(&[row("C1", &[PROJECT]), row("C0", &[DEAD])]);
            let host = TestHost::new(faulty(&model, line, reply));
            let error = remove(&host, &with_project()).unwrap_err();
            let what = if line.ends_with("projects/") { "delete the project" } else { "remove the connection" };
            assert!(error.data().message.starts_with(&format!("Could not {what} of customer \"org_1234\": ")), "{error}");
            assert!(model.projects_of("org_1234").len() == 1, "{line}");
            // The next call does the rest.
            let result = remove(&TestHost::new(&model), &with_project()).unwrap();
            assert_eq!((&result["project"]["removed"], stored(&model).len()), (&json!(true), 0));
        }
    }
}

#[test]
fn what_something_in_front_of_the_api_answers_counts_for_nothing() {
    for reply in
        [html(404), answer(404, &json!({ "message": "Not Found" })), framework_error(404, "", "Route not found"), html(403)]
    {
        for line in ["DELETE /api/v1/global-connections/", "DELETE /api/v1/projects/"] {
            let model = model(&[row("C1", &[PROJECT])]);
            let host = TestHost::new(faulty(&model, line, reply.clone()));
            let error = remove(&host, &with_project()).unwrap_err();
            assert!(error.data().server_status.is_some(), "{error}");
            assert_eq!(model.projects_of("org_1234").len(), 1);
        }
    }
}

#[test]
fn a_removal_is_sent_again_where_the_server_failed() {
    let model = model(&[row("C1", &[PROJECT])]);
    let host = TestHost::new(faulty(&model, "DELETE /api/v1/", framework_error(503, "", "busy")).times(2));
    assert_eq!(ids(&remove(&host, &removal()).unwrap()["removed"]), ["C1"]);
    assert_eq!(host.sleeps().len(), 2);
}

#[test]
fn the_first_failure_is_told_where_looking_fails_too() {
    let model = model(&[row("C1", &[PROJECT])]);
    let host = TestHost::new(faulty(&model, "DELETE /api/v1/", hangs()));
    let error = remove(&host, &with(with(removal(), "timeout", json!(5_000)), "maxRetries", json!(0))).unwrap_err();
    assert_eq!((error.code(), host.elapsed()), (Code::Timeout, 5_000.0));
    assert!(error.data().message.starts_with("Could not remove the connection"), "{error}");
}

#[test]
fn a_key_that_may_not_do_this_is_told() {
    let model = model(&[row("C1", &[PROJECT])]);
    let host = TestHost::new(faulty(
        &model,
        "DELETE /api/v1/",
        own_error(403, "AUTHORIZATION", "principal is not allowed for this route"),
    ));
    assert_eq!(remove(&host, &removal()).unwrap_err().code(), Code::Forbidden);
    assert_eq!(stored(&model), ["C1"]);
}
