//! A login is told how far its call has come: it need not wait for the end, but must not hand out a token before the project is there.

use predefined_connection::error::Code;
use predefined_connection::host::Progress::{Checked, ProjectKnown};
use serde_json::{Value, json};

use crate::caller::*;
use crate::model_server::gelato;
use crate::scripted_host::own_error;
use crate::scripted_host::sample::{PROJECT, options, token, with, without};

/// Options whose props the piece does not declare.
fn misspelt() -> Value {
    with(options(), "props", json!({ "base_urls": "https://api.gelato.test" }))
}

/// The requests so far, each as its method and its path.
fn requests(site: &Site) -> Vec<String> {
    site.world.sent().into_iter().map(|(_, request)| [&request.method, " ", &request.path].concat()).collect()
}

#[test]
fn a_new_customers_project_is_known_once_it_is_made() {
    let site = Site::new();
    let login = site.login();
    let (task, outcome) = login.call(0.0, &token("A"));
    site.world.run(vec![task], &[]);
    // It is looked up and created in 10 ms each; all seven requests take 70 ms.
    assert_eq!((login.told_at(Checked), login.told_at(ProjectKnown)), (Some(0.0), Some(20.0)));
    assert_eq!(ended(&outcome).0, 70.0);
}

#[test]
fn a_project_that_is_there_is_known_when_it_is_found() {
    let site = Site::new();
    site.world.model.add_project(PROJECT, json!("org_1234"));
    let logins = [site.login(), site.login()];
    for (login, at) in logins.iter().zip([0.0, 100.0]) {
        site.world.run(vec![login.call(at, &token("A")).0], &[]);
        // The second is told by the list of the project in which the connection was last seen.
        assert_eq!(login.told_at(ProjectKnown), Some(at + 10.0));
    }
}

#[test]
fn each_of_those_who_share_a_flow_is_told() {
    for can_share in [true, false] {
        let site = Site::new();
        let logins: Vec<Caller> = (0..5).map(|_| Caller { can_share, ..site.login() }).collect();
        let (tasks, outcomes): (Vec<_>, Vec<_>) = logins.iter().map(|login| login.call(0.0, &token("A"))).unzip();
        site.world.run(tasks, &[]);
        for (login, outcome) in logins.iter().zip(&outcomes) {
            let told = login.told_at(ProjectKnown).expect("it was told");
            assert!(told < ended(outcome).0, "it was told at {told} ms, {can_share}");
            // Those who lose the race look the project up again.
            assert!(if can_share { told == 20.0 } else { told <= 30.0 }, "it was told at {told} ms");
        }
    }
}

#[test]
fn one_who_waits_for_another_call_is_told_what_that_one_knows() {
    let site = Site::new();
    let logins = [site.login(), site.login(), site.login()];
    let calls = logins.iter().zip(["A", "B", "C"]).map(|(login, secret)| login.call(0.0, &token(secret)));
    let (tasks, outcomes): (Vec<_>, Vec<_>) = calls.unzip();
    site.world.run(tasks, &[]);
    assert_eq!([0, 1, 2].map(|at| ended(&outcomes[at]).0), [70.0, 100.0, 130.0]);
    for login in &logins {
        assert_eq!(login.told_at(ProjectKnown), Some(20.0));
    }
}

/// The keys of both are the same text.
#[test]
fn another_customers_project_is_no_news() {
    let site = Site::new();
    let of = |prefix: &str, id: &str| with(with(token("A"), "prefix", json!(prefix)), "externalProjectId", json!(id));
    let logins = [site.login(), site.login()];
    let calls = [logins[0].call(0.0, &of("a_b", "c")), logins[1].call(0.0, &of("a", "b_c"))];
    site.world.run(calls.into_iter().map(|(task, _)| task).collect(), &[]);
    assert_eq!(logins[0].told_at(ProjectKnown), Some(20.0));
    assert!(logins[1].told_at(ProjectKnown) > Some(70.0));
}

#[test]
fn what_a_removal_found_is_no_news() {
    let site = Site::new();
    site.world.model.add_project(PROJECT, json!("org_1234"));
    let removal = with(without(without(options(), "pieceAuthType"), "props"), "removeProject", json!(true));
    let login = site.login();
    let (first, removed) = site.caller().remove(0.0, &removal);
    let (second, _) = login.call(1.0, &token("A"));
    site.world.run(vec![first, second], &[]);
    let (end, _) = ended(&removed);
    assert_eq!(login.told_at(ProjectKnown), Some(end + 20.0));
}

#[test]
fn the_project_is_created_before_the_props_can_be_refused() {
    let site = Site::new();
    site.world.model.declare_piece("@activepieces/piece-gelato", gelato());
    let login = site.login();
    let (task, outcome) = login.call(0.0, &misspelt());
    site.world.run(vec![task], &[]);
    let error = ended(&outcome).1.unwrap_err();
    assert_eq!((error.code(), error.data().field.as_deref()), (Code::InvalidOptions, Some("props.base_urls")));
    assert_eq!(site.world.model.projects_of("org_1234").len(), 1);
    assert_eq!(login.told_at(ProjectKnown), Some(20.0));
}

/// A call that does not need the project first begins, and a login with the same options comes.
#[test]
fn a_login_does_not_join_a_call_that_may_fail_before_the_project_is_made() {
    let site = Site::new();
    site.world.model.declare_piece("@activepieces/piece-gelato", gelato());
    let login = site.login();
    let calls = [site.caller().call(0.0, &misspelt()), login.call(0.0, &misspelt())];
    let (tasks, outcomes): (Vec<_>, Vec<_>) = calls.into_iter().unzip();
    site.world.run(tasks, &[]);
    assert!(outcomes.iter().all(|outcome| ended(outcome).1.is_err()));
    assert_eq!(
        requests(&site)[..4],
        [
            "GET /api/v1/projects",
            "GET /api/v1/pieces/@activepieces/piece-gelato",
            "GET /api/v1/projects",
            "POST /api/v1/projects",
        ]
    );
    assert!(login.told_at(ProjectKnown).is_some());
}

#[test]
fn a_call_may_join_a_login() {
    let site = Site::new();
    let calls = [site.login().call(0.0, &token("A")), site.caller().call(0.0, &token("A"))];
    let (tasks, outcomes): (Vec<_>, Vec<_>) = calls.into_iter().unzip();
    site.world.run(tasks, &[]);
    assert_eq!(site.world.sent().len(), 7);
    assert_eq!(ended(&outcomes[0]).1.unwrap(), ended(&outcomes[1]).1.unwrap());
}

#[test]
fn a_project_that_cannot_be_made_is_never_told_of() {
    let site = Site::new();
    *site.fault.borrow_mut() = Box::new(|request| (request.method == "POST").then(|| own_error(402, "QUOTA_EXCEEDED", "")));
    let login = site.login();
    let (task, outcome) = login.call(0.0, &token("A"));
    site.world.run(vec![task], &[]);
    assert_eq!(ended(&outcome).1.unwrap_err().code(), Code::PlanLimit);
    assert_eq!((login.told_at(Checked), login.told_at(ProjectKnown)), (Some(0.0), None));
}

#[test]
fn wrong_options_are_never_told_to_be_right() {
    let site = Site::new();
    for (wrong, api_key) in [(without(options(), "pieceName"), "sk-key-90210"), (options(), "a key")] {
        let login = Caller { api_key, ..site.login() };
        let (task, outcome) = login.call(0.0, &wrong);
        site.world.run(vec![task], &[]);
        assert_eq!(ended(&outcome).1.unwrap_err().code(), Code::InvalidOptions);
        assert_eq!(login.told_at(Checked), None);
    }
}

/// What the function gives is no option that could be checked: a login must not wait for it, nor fail for it.
#[test]
fn options_are_right_before_a_function_is_asked_for_the_key() {
    let site = Site::new();
    let login = Caller { key_takes: 500.0, api_key: "a key", ..site.login() };
    let (task, outcome) = login.call(0.0, &options());
    site.world.run(vec![task], &[]);
    assert_eq!(ended(&outcome).0, 500.0);
    assert_eq!(ended(&outcome).1.unwrap_err().code(), Code::InvalidOptions);
    assert_eq!(login.told_at(Checked), Some(0.0));
}
