//! Answers get lost, before or after the server did what it was asked to. A call that succeeds has done its work, and one that
//! fails can be made again.

use std::cell::{Cell, RefCell};

use predefined_connection::error::Code;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::cases;
use crate::model_server::ModelServer;
use crate::scripted_host::sample::{DEAD, OTHER, PROJECT, connection, oauth2_options, options, with};
use crate::scripted_host::{HttpRequest, Reply, Server, TestHost, answer, network_failure, provision};

/// What happens to a request.
#[derive(Clone, Copy, Debug)]
enum Fate {
    Arrives,
    LostOnTheWay,
    AnswerLost,
    Busy,
    FailsAfterTheEffect,
}

fn fates() -> impl Strategy<Value = Vec<Fate>> {
    let fate = prop_oneof![
        5 => Just(Fate::Arrives),
        1 => Just(Fate::LostOnTheWay),
        1 => Just(Fate::AnswerLost),
        1 => Just(Fate::Busy),
        1 => Just(Fate::FailsAfterTheEffect),
    ];
    prop::collection::vec(fate, 0..20)
}

/// What is there before: nothing, a project, or a project with connections.
fn server() -> impl Strategy<Value = ModelServer> {
    let row = prop::sample::select(vec![json!([PROJECT]), json!([OTHER, PROJECT]), json!([DEAD, PROJECT]), json!([DEAD])]);
    (any::<bool>(), prop::collection::vec((row, 10..60), 0..4)).prop_map(|(has_project, rows)| {
        let server = ModelServer::new();
        server.add_project(OTHER, json!("org_5"));
        if has_project || !rows.is_empty() {
            server.add_project(PROJECT, json!("org_1234"));
        }
        for (number, (project_ids, second)) in rows.into_iter().enumerate() {
            let row = with(connection(&format!("Old{number}")), "projectIds", project_ids);
            let row = with(row, "created", json!(format!("2026-11-22T11:00:{second}.000Z")));
            server.add_connection(row, json!("old credentials"));
        }
        server
    })
}

/// The model, whose requests meet these fates, the last of them first.
fn under(fates: Vec<Fate>, model: &ModelServer) -> impl Fn(&HttpRequest) -> Reply {
    let fates = RefCell::new(fates);
    move |request| {
        let fate = fates.borrow_mut().pop().unwrap_or(Fate::Arrives);
        let reply = match fate {
            Fate::LostOnTheWay | Fate::Busy => None,
            _ => Some(model.answer(request, model.look(request))),
        };
        match fate {
            Fate::LostOnTheWay | Fate::AnswerLost => network_failure(),
            Fate::Busy | Fate::FailsAfterTheEffect => answer(503, &json!({})),
            Fate::Arrives => reply.unwrap_or_else(network_failure),
        }
    }
}

/// The credentials of the connections that the customer's project sees.
fn seen(model: &ModelServer) -> Vec<Value> {
    let project = model.projects_of("org_1234").pop().unwrap_or_default();
    let mut stored = model.connections_of("gelato_org_1234");
    stored.retain(|stored| stored.row["projectIds"].as_array().is_some_and(|ids| ids.contains(&project["id"])));
    stored.into_iter().map(|stored| stored.value).collect()
}

fn credentials(options: &Value) -> Value {
    let props = &options["props"];
    match options["pieceAuthType"].as_str() {
        Some("CUSTOM_AUTH") => json!({ "type": "CUSTOM_AUTH", "props": props }),
        _ => with(props.clone(), "type", options["pieceAuthType"].clone()),
    }
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn a_call_that_succeeds_has_done_its_work(model in server(), fates in fates(), max_retries in 0..4) {
        let given = with(options(), "maxRetries", json!(max_retries));
        let result = provision(&TestHost::new(under(fates, &model)), &given);
        prop_assert!(model.projects_of("org_1234").len() <= 1);
        match result {
            Ok(_) => prop_assert_eq!(seen(&model), [credentials(&given)]),
            Err(error) => {
                prop_assert!([Code::Network, Code::ServerError].contains(&error.code()), "{}", error);
                prop_assert!(error.data().retryable);
            }
        }
    }

    #[test]
    fn a_call_that_failed_can_be_made_again(model in server(), fates in fates()) {
        let _result = provision(&TestHost::new(under(fates, &model)), &options());
        provision(&TestHost::new(&model), &options()).unwrap();
        prop_assert_eq!(seen(&model), [credentials(&options())]);
        let again = provision(&TestHost::new(&model), &options()).unwrap();
        prop_assert_eq!((&again["action"], &again["duplicatesRemoved"]), (&json!("unchanged"), &json!(0)));
    }

    #[test]
    fn a_code_is_sent_once_at_most(model in server(), fates in fates()) {
        let sent = Cell::new(0);
        let server = under(fates, &model);
        let counting = |request: &HttpRequest| {
            let reply = server(request);
            // A server that refuses a request for its project has not looked at the code.
            if request.is_upsert() && reply.status() != Some(404) {
                sent.set(sent.get() + 1);
            }
            reply
        };
        let result = provision(&TestHost::new(counting), &oauth2_options());
        prop_assert!(sent.get() <= 1, "{} times", sent.get());
        if result.is_ok() {
            prop_assert_eq!(seen(&model), [credentials(&oauth2_options())]);
        }
    }

    #[test]
    fn a_row_that_others_share_stays_theirs(model in server(), fates in fates()) {
        let shared = |model: &ModelServer| {
            let mut stored = model.connections();
            stored.retain(|stored| stored.row["projectIds"].as_array().is_some_and(|ids| ids.contains(&json!(OTHER))));
            stored.into_iter().map(|stored| stored.row["id"].clone()).collect::<Vec<_>>()
        };
        let before = shared(&model);
        let _result = provision(&TestHost::new(under(fates, &model)), &options());
        let after = shared(&model);
        prop_assert!(before.iter().all(|id| after.contains(id)), "{:?} became {:?}", before, after);
    }
}
