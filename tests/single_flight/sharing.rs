//! What is shared, and what is not.

use std::rc::Rc;

use predefined_connection::error::Code;
use serde_json::{Value, json};

use crate::caller::*;
use crate::model_server::gelato;
use crate::scripted_host::sample::{PROJECT, options, token, with};
use crate::scripted_host::{TestHost, own_error, provision};

/// Runs calls that begin at these times.
fn run(site: &Rc<Site>, calls: Vec<(Caller, f64, Value)>) -> Vec<Outcome> {
    let (tasks, outcomes): (Vec<_>, Vec<_>) = calls.into_iter().map(|(caller, at, given)| caller.call(at, &given)).unzip();
    site.world.run(tasks, &[]);
    outcomes
}

/// Whether two calls that are made at once share a flow: one that begins after the other's sends requests of its own.
fn are_shared(one: (Caller, Value), other: (Caller, Value)) -> bool {
    let site = Rc::clone(&one.0.site);
    let outcomes = run(&site, vec![(one.0, 0.0, one.1), (other.0, 0.0, other.1)]);
    let results = [0, 1].map(|at| ended(&outcomes[at]).1.unwrap());
    let is_one_flow = site.world.sent().len() == 7;
    assert_eq!(is_one_flow, results[0] == results[1]);
    is_one_flow
}

#[test]
fn equal_calls_at_once_share_one_flow_and_its_result() {
    // The write is the sixth request.
    for begin in [0.0, 1.0, 49.0] {
        let site = Site::new();
        let calls = (0..10).map(|number| (site.caller(), begin * f64::from(number) / 9.0, token("A"))).collect();
        let outcomes = run(&site, calls);
        // The first call for a customer: seven requests of 10 ms.
        assert_eq!(site.world.sent().len(), 7, "{begin}");
        let first = ended(&outcomes[0]);
        assert_eq!((first.0, &first.1.as_ref().unwrap()["requests"]), (70.0, &json!(7)));
        for outcome in &outcomes {
            let (time, result) = ended(outcome);
            assert_eq!((time, result.unwrap()), (70.0, first.1.clone().unwrap()));
        }
    }
}

/// Another process writes after the last look of a flow, and is told so before the second call begins.
#[test]
fn a_call_that_begins_after_the_write_writes_over_what_others_wrote_since() {
    let site = Site::new();
    let process = Rc::clone(&site);
    let other = async move {
        process.world.until(67.0).await;
        provision(&TestHost::new(&process.world.model), &token("of another process")).unwrap();
    };
    let calls = [0.0, 68.0, 69.0].map(|at| site.caller().call(at, &token("A")));
    let (mut tasks, outcomes): (Vec<_>, Vec<_>) = calls.into_iter().unzip();
    tasks.push(Box::pin(other));
    site.world.run(tasks, &[]);
    assert!(outcomes.iter().all(|outcome| ended(outcome).1.is_ok()));
    assert_eq!(site.tokens(), ["A"]);
    // The third call shares the flow of the second.
    assert_eq!(site.world.written().len(), 2);
}

#[test]
fn a_call_after_the_end_of_another_is_a_flow_of_its_own() {
    let site = Site::new();
    let outcomes = run(&site, vec![(site.caller(), 0.0, token("A")), (site.caller(), 71.0, token("A"))]);
    let actions = [0, 1].map(|at| ended(&outcomes[at]).1.unwrap()["action"].clone());
    assert_eq!(actions, ["created", "unchanged"]);
    assert_eq!(site.world.sent().len(), 7 + 1);
}

#[test]
fn calls_that_write_anything_else_are_not_shared() {
    let changes = [
        ("props", json!({ "base_url": "https://api.gelato.test", "access_token": "B" })),
        ("displayName", json!("Gelato")),
        ("pieceVersion", json!("0.1.0")),
        ("preSelectForNewProjects", json!(false)),
        ("project", json!({})),
        ("replacesPiece", json!("@activepieces/piece-ice")),
        ("checkProps", json!(false)),
        ("fingerprintSecret", json!("a secret of sixteen or more")),
    ];
    for (name, value) in changes {
        let site = Site::new();
        assert!(!are_shared((site.caller(), token("A")), (site.caller(), with(token("A"), name, value))), "{name}");
    }
    let site = Site::new();
    let other_key = Caller { api_key: "sk-key-77777", ..site.caller() };
    assert!(!are_shared((site.caller(), token("A")), (other_key, token("A"))), "the API key");
}

/// Each caller of a `fetch` or a `signal` of its own is another host, too.
#[test]
fn calls_that_only_go_about_it_in_another_way_are_shared() {
    let changes = [
        ("timeout", json!(80_000)),
        ("maxRetries", json!(1)),
        ("headers", json!({ "x-a": "b" })),
        ("trustFor", json!(1000)),
        ("allowInsecureHttp", json!(true)),
    ];
    for (name, value) in changes {
        let site = Site::new();
        assert!(are_shared((site.caller(), token("A")), (site.caller(), with(token("A"), name, value))), "{name}");
    }
    let site = Site::new();
    assert!(are_shared((site.caller(), token("A")), (site.caller(), token("A"))), "nothing");
}

#[test]
fn other_customers_and_other_pieces_run_at_once() {
    let others = [
        ("externalProjectId", json!("org_5")),
        ("prefix", json!("ice")),
        ("pieceName", json!("@activepieces/piece-sorbet")),
        ("instanceUrl", json!("https://b.example.com")),
    ];
    for (name, value) in others {
        let site = Site::new();
        site.world.model.add_project("ASycRFMuo5s1FHG3iGnOv", json!("org_1234"));
        site.world.model.add_project("OtherProject234567890", json!("org_5"));
        site.world.model.declare_piece("@activepieces/piece-sorbet", gelato());
        let outcomes =
            run(&site, vec![(site.caller(), 0.0, token("A")), (site.caller(), 0.0, with(token("A"), name, value.clone()))]);
        for outcome in outcomes {
            ended(&outcome).1.unwrap();
        }
        let first = site.world.sent().into_iter().filter(|(at, _)| *at == 0.0);
        assert_eq!(first.count(), 2, "{name}");
    }
}

/// As at runtimes that tie promises to the request that made them.
#[test]
fn callers_that_cannot_share_wait_for_nobody() {
    let site = Site::new();
    site.world.model.add_project(PROJECT, json!("org_1234"));
    let alone = Caller { can_share: false, ..site.caller() };
    let calls = ["A", "A", "B"].map(|props| (alone.clone(), 0.0, token(props)));
    for outcome in run(&site, calls.into()) {
        let (time, result) = ended(&outcome);
        assert!(result.is_ok() && time <= 100.0, "{time}");
    }
    assert_eq!(site.tokens().len(), 1);
}

#[test]
fn an_error_is_told_to_all() {
    let site = Site::new();
    *site.fault.borrow_mut() = Box::new(|request| request.is_upsert().then(|| own_error(400, "INVALID_APP_CONNECTION", "no")));
    let outcomes = run(&site, (0..4).map(|_| (site.caller(), 0.0, token("A"))).collect());
    let errors: Vec<_> = outcomes.iter().map(|outcome| ended(outcome).1.unwrap_err()).collect();
    assert_eq!(errors[0].code(), Code::InvalidCredentials);
    assert!(errors.iter().all(|error| *error == errors[0]));
    assert_eq!(site.world.written().len(), 1);
}

#[test]
fn wrong_options_are_the_callers_own() {
    let site = Site::new();
    let wrong = with(token("A"), "timeout", json!(0));
    let outcomes = run(&site, vec![(site.caller(), 0.0, token("A")), (site.caller(), 5.0, wrong)]);
    assert_eq!(ended(&outcomes[1]).1.unwrap_err().code(), Code::InvalidOptions);
    assert_eq!((ended(&outcomes[1]).0, ended(&outcomes[0]).1.is_ok()), (5.0, true));
}

#[test]
fn a_flow_that_is_over_is_forgotten_with_its_credentials() {
    let site = Site::new();
    let last = site.caller();
    let calls = ["A", "A", "B", "A", "C"].map(|props| last.call(0.0, &token(props)));
    let (tasks, outcomes): (Vec<_>, Vec<_>) = calls.into_iter().unzip();
    site.world.run(tasks, &[]);
    assert!(outcomes.iter().all(|outcome| ended(outcome).1.is_ok()));
    drop((outcomes, last));
    assert_eq!(Rc::strong_count(&site), 1, "a flow is still there");
}

#[test]
fn equal_calls_share_the_look_that_finds_nothing_to_do() {
    let site = Site::new();
    let calls = [0.0, 100.0, 100.0, 105.0].map(|at| (site.caller(), at, options()));
    let outcomes = run(&site, calls.into());
    assert_eq!(site.world.sent().len(), 7 + 1);
    assert!(outcomes[1..].iter().all(|outcome| ended(outcome).1.unwrap()["action"] == "unchanged"));
}
