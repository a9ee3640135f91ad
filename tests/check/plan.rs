//! The platform's plan.

use serde_json::{Value, json};

use crate::scripted_host::sample::with;
use crate::scripted_host::{answer, html, own_error};
use crate::site::*;

#[test]
fn a_platform_without_global_connections_is_an_error() {
    let refused = own_error(402, "FEATURE_DISABLED", "Feature is disabled");
    let report = check(&Site::with("/global-connections", refused), &options());
    assert_eq!((bad(&report), &report["ok"]), (vec!["error FEATURE_DISABLED".to_owned()], &json!(false)));
    let report = check(&Site::with("/global-connections", no_route()), &options());
    assert_eq!(bad(&report), ["error GLOBAL_CONNECTIONS_UNAVAILABLE"]);
    let report = check(&Site::with("/global-connections", html(403)), &options());
    assert_eq!(bad(&report), ["error UNEXPECTED_ANSWER"]);
}

#[test]
fn features_that_the_plan_lacks_are_warnings() {
    for (name, code) in [("embeddingEnabled", "EMBEDDING_DISABLED"), ("apiKeysEnabled", "API_KEYS_DISABLED")] {
        let report = check(&Site::with_plan(name, json!(false)), &options());
        assert_eq!((bad(&report), &report["ok"]), (vec![format!("warning {code}")], &json!(true)));
        let unknown = check(&Site::with_plan(name, Value::Null), &options());
        assert_eq!(bad(&unknown), [""; 0]);
    }
    assert_eq!(check(&Site::with_plan("embeddingEnabled", json!(false)), &options())["plan"]["embedding"], false);
}

/// A plan with this limit, and so many team projects beside two of users.
fn with_projects(name: &str, limit: Value, count: usize) -> Site {
    let site = Site::with_plan(name, limit);
    let rows: Vec<Value> = (0..2).map(|_| project("PERSONAL")).chain((0..count).map(|_| project("TEAM"))).collect();
    site.set("/projects", answer(200, &json!({ "data": rows })));
    site
}

#[test]
fn projects_that_are_left_are_counted() {
    for (name, limit, count, line, left) in [
        ("teamProjectsLimit", json!("UNLIMITED"), 500, "ok PROJECTS_LEFT", json!("unlimited")),
        ("teamProjectsLimit", json!("ONE"), 0, "warning FEW_PROJECTS_LEFT", json!(1)),
        ("teamProjectsLimit", json!("ONE"), 1, "error PLAN_LIMIT", json!(0)),
        ("teamProjectsLimit", json!("NONE"), 0, "error PLAN_LIMIT", json!(0)),
        ("projectsLimit", json!(100), 89, "ok PROJECTS_LEFT", json!(11)),
        ("projectsLimit", json!(100), 90, "warning FEW_PROJECTS_LEFT", json!(10)),
        ("projectsLimit", json!(100), 99, "warning FEW_PROJECTS_LEFT", json!(1)),
        ("projectsLimit", json!(100), 100, "error PLAN_LIMIT", json!(0)),
        ("projectsLimit", json!(100), 150, "error PLAN_LIMIT", json!(0)),
        ("projectsLimit", json!(0), 0, "error PLAN_LIMIT", json!(0)),
        ("projectsLimit", json!(-1), 5, "ok PROJECTS_LEFT", json!("unlimited")),
        ("projectsLimit", json!("many"), 5, "ok PROJECTS_LEFT", json!("unlimited")),
        ("teamProjectsLimit", Value::Null, 5, "info NOT_CHECKED", Value::Null),
    ] {
        let report = check(&with_projects(name, limit.clone(), count), &options());
        let found = lines(&report);
        assert!(found.iter().any(|told| told == line), "{limit} {count}: {found:?}");
        assert_eq!(
            (&report["plan"]["projectsLeft"], &report["ok"]),
            (&left, &json!(!line.starts_with("error"))),
            "{limit} {count}"
        );
    }
}

#[test]
fn a_single_project_is_told_in_the_singular() {
    let report = check(&with_projects("projectsLimit", json!(3), 2), &options());
    assert_eq!(message(&report, "FEW_PROJECTS_LEFT"), "The plan allows 1 more project.");
    let report = check(&with_projects("projectsLimit", json!(4), 2), &options());
    assert_eq!(message(&report, "FEW_PROJECTS_LEFT"), "The plan allows 2 more projects.");
}

#[test]
fn projects_that_cannot_be_counted_are_not_guessed() {
    // More than are listed for that.
    let report = check(&Site::with_plan("projectsLimit", json!(100_000)), &options());
    assert_eq!(
        (bad(&report), &report["plan"]["projectsLeft"], &report["requests"]),
        (vec!["info NOT_CHECKED".to_owned()], &Value::Null, &json!(4))
    );
    // A page that is full of users' own projects.
    let site = Site::with_plan("projectsLimit", json!(2));
    site.set("/projects", answer(200, &json!({ "data": vec![project("PERSONAL"); 1002] })));
    assert_eq!(bad(&check(&site, &options())), ["info NOT_CHECKED"]);
    site.set("/projects", answer(200, &json!({ "data": vec![project("PERSONAL"); 1001] })));
    assert_eq!(bad(&check(&site, &options())), ["warning FEW_PROJECTS_LEFT"]);
}

#[test]
fn a_plan_that_cannot_be_read_is_a_warning_and_hides_nothing_else() {
    for reply in
        [own_error(403, "AUTHORIZATION", "no"), html(500), no_route(), answer(200, &with(platform(), "id", json!("other")))]
    {
        let report = check(&Site::with("/platforms/", reply), &with(with_piece(), "maxRetries", json!(0)));
        let bad = bad(&report);
        assert!(bad.len() == 1 && bad[0].starts_with("warning "), "{bad:?}");
        assert_eq!((&report["plan"], &report["ok"]), (&Value::Null, &json!(true)));
        assert!(lines(&report).contains(&"ok PIECE_VISIBLE".to_owned()));
    }
}
