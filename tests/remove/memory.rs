//! What a process remembers of the key is forgotten, also for `trustFor`.

use std::rc::Rc;

use predefined_connection::process::Process;
use serde_json::{Value, json};

use crate::model_server::{ModelServer, faulty};
use crate::scripted_host::sample::{options, with};
use crate::scripted_host::{TestHost, framework_error, hangs, provision};
use crate::site::*;

const KEYS: [&str; 2] = ["sk-key-90210", "sk-key-77777"];

fn trusting() -> Value {
    with(options(), "trustFor", json!(3_600_000))
}

/// A call in this process with one of the keys.
fn host<'a>(model: &'a ModelServer, process: &Rc<Process>, key: &str) -> TestHost<&'a ModelServer> {
    TestHost::new(model).process(process).api_key(&json!(key))
}

#[test]
fn a_removed_connection_is_not_trusted_whichever_key_it_was_seen_with() {
    for key in KEYS {
        let (model, process) = (ModelServer::new(), Rc::new(Process::new()));
        for key in KEYS {
            provision(&host(&model, &process, key), &trusting()).unwrap();
        }
        remove(&host(&model, &process, key), &removal()).unwrap();
        for key in KEYS {
            let host = host(&model, &process, key);
            let result = provision(&host, &trusting()).unwrap();
            assert!(result["requests"].as_u64().unwrap() > 0, "{key}");
        }
        assert_eq!(model.connections_of(KEY).len(), 1);
    }
}

#[test]
fn a_removal_that_fails_is_forgotten_too() {
    let (model, process) = (ModelServer::new(), Rc::new(Process::new()));
    provision(&TestHost::new(&model).process(&process), &trusting()).unwrap();
    let failing = faulty(&model, "GET /api/v1/global-connections", framework_error(400, "", "no"));
    remove(&TestHost::new(failing).process(&process), &removal()).unwrap_err();
    let result = provision(&TestHost::new(&model).process(&process), &trusting()).unwrap();
    assert_eq!(result["action"], "created");
}

/// The server finishes what it has begun, a minute or five later, and the row is there again.
#[test]
fn a_write_that_may_still_be_finished_is_told() {
    let (model, process) = (ModelServer::new(), Rc::new(Process::new()));
    let hanging = faulty(&model, "POST /api/v1/global-connections", hangs());
    provision(&TestHost::new(hanging).process(&process), &options()).unwrap_err();
    let warnings = |elapsed: f64| {
        let host = TestHost::new(&model).process(&process).later(elapsed);
        remove(&host, &removal()).unwrap()["warnings"].as_array().unwrap().len()
    };
    // The call ended after 90 s, and the server gives up 305 s after the write began.
    assert_eq!((warnings(90_000.0), warnings(304_000.0), warnings(306_000.0)), (1, 1, 0));
}

#[test]
fn other_keys_are_remembered() {
    let (model, process) = (ModelServer::new(), Rc::new(Process::new()));
    let others = [
        with(trusting(), "externalProjectId", json!("org_12345")),
        with(trusting(), "prefix", json!("x:gelato")),
        with(trusting(), "externalProjectId", json!("1234")),
    ];
    for options in &others {
        provision(&TestHost::new(&model).process(&process), options).unwrap();
    }
    remove(&TestHost::new(&model).process(&process), &removal()).unwrap();
    for options in &others {
        assert_eq!(provision(&TestHost::new(&model).process(&process), options).unwrap()["requests"], 0);
    }
}

#[test]
fn with_the_project_all_connections_in_it_are_forgotten() {
    let (model, process) = (ModelServer::new(), Rc::new(Process::new()));
    let sorbet = with(trusting(), "prefix", json!("sorbet"));
    for options in [&trusting(), &sorbet] {
        provision(&TestHost::new(&model).process(&process), options).unwrap();
    }
    remove(&TestHost::new(&model).process(&process), &with_project()).unwrap();
    let result = provision(&TestHost::new(&model).process(&process), &sorbet).unwrap();
    assert_eq!((&result["action"], &result["project"]["created"]), (&json!("created"), &json!(true)));
}
