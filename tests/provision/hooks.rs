//! What the caller's hooks are told: each request before it is sent, and its end, once.

use predefined_connection::host::Hook;
use serde_json::{Value, json};

use crate::model_server::ModelServer;
use crate::scripted_host::sample::{options, project, with};
use crate::scripted_host::{
    HttpRequest, Reply, Server, TestHost, answer, answer_text, empty, hangs, html, network_failure, own_error, provision,
};

/// The ends of all requests, each of which was told before it was sent.
fn ended<S: Server>(host: &TestHost<S>) -> Vec<Value> {
    let events = host.events();
    assert_eq!(events.len(), 2 * host.requests().len());
    events
        .chunks(2)
        .map(|pair| {
            let [(Hook::Request, request), (Hook::Response, response)] = pair else { panic!("out of order: {pair:?}") };
            for (name, value) in request.as_object().unwrap() {
                assert_eq!(&response[name], value, "{name}");
            }
            response.clone()
        })
        .collect()
}

/// The end of the first request, which is answered so, and of how many.
fn first_end(reply: impl Fn() -> Reply) -> (Value, usize) {
    let host = TestHost::new(|_: &HttpRequest| reply());
    provision(&host, &with(options(), "maxRetries", json!(1))).unwrap_err();
    let ends = ended(&host);
    (ends[0].clone(), ends.len())
}

#[test]
fn a_request_is_told_with_customer_method_path_and_attempt() {
    let model = ModelServer::new();
    let host = TestHost::new(&model);
    provision(&host, &options()).unwrap();
    let told =
        |method: &str, path: &str| json!({ "externalProjectId": "org_1234", "method": method, "path": path, "attempt": 1 });
    let requests: Vec<Value> =
        host.events().into_iter().filter(|(hook, _)| *hook == Hook::Request).map(|(_, event)| event).collect();
    assert_eq!(
        requests,
        [
            told("GET", "/api/v1/projects"),
            told("GET", "/api/v1/pieces/@activepieces/piece-gelato"),
            told("POST", "/api/v1/projects"),
            told("GET", "/api/v1/app-connections"),
            told("GET", "/api/v1/global-connections"),
            told("POST", "/api/v1/global-connections"),
            told("GET", "/api/v1/app-connections"),
        ]
    );
    let ends = ended(&host);
    assert_eq!(ends.iter().map(|end| end["status"].as_u64().unwrap()).collect::<Vec<_>>(), [200, 200, 201, 200, 200, 201, 200]);
    assert!(ends.iter().all(|end| end.get("code").is_none()));
}

#[test]
fn the_path_is_that_of_the_api_wherever_the_instance_is() {
    let host = TestHost::new(|_: &HttpRequest| empty(404));
    provision(&host, &with(options(), "instanceUrl", json!("https://ap.example.com/automation/"))).unwrap_err();
    assert_eq!(host.requests()[0].path, "/automation/api/v1/projects");
    assert_eq!(ended(&host)[0]["path"], "/api/v1/projects");
}

#[test]
fn an_answer_is_told_with_its_status_and_id_and_what_is_wrong_with_it() {
    let end = |code: &str, status: u16| {
        json!({ "externalProjectId": "org_1234", "method": "GET", "path": "/api/v1/projects", "attempt": 1,
            "status": status, "code": code, "milliseconds": 0 })
    };
    assert_eq!(first_end(|| own_error(401, "SESSION_EXPIRED", "")), (end("UNAUTHENTICATED", 401), 1));
    assert_eq!(first_end(|| html(200)), (end("WRONG_INSTANCE_URL", 200), 1));
    assert_eq!(first_end(|| answer_text(200, "{")), (end("UNEXPECTED_ANSWER", 200), 1));
    assert_eq!(first_end(|| empty(302).header("location", "https://elsewhere.test")), (end("REDIRECTED", 302), 1));
    assert_eq!(first_end(|| empty(503)), (end("SERVER_ERROR", 503), 2));
    let (with_id, _) = first_end(|| empty(503).header("x-request-id", "req-1"));
    assert_eq!(with_id, with(end("SERVER_ERROR", 503), "requestId", json!("req-1")));
}

#[test]
fn a_redirect_that_a_browser_hides_has_no_status() {
    let (end, _) = first_end(|| empty(0));
    assert_eq!((end.get("status"), &end["code"]), (None, &json!("REDIRECTED")));
}

#[test]
fn a_request_without_an_answer_has_a_code_and_no_status() {
    for (reply, code) in [(network_failure as fn() -> Reply, "NETWORK"), (hangs, "TIMEOUT")] {
        let (end, _) = first_end(reply);
        assert_eq!((end.get("status"), end.get("requestId"), &end["code"]), (None, None, &json!(code)));
    }
}

#[test]
fn the_time_is_that_of_the_request_alone() {
    let host = TestHost::new(|_: &HttpRequest| hangs());
    provision(&host, &with(options(), "maxRetries", json!(1))).unwrap_err();
    assert_eq!(host.sleeps().len(), 1);
    assert_eq!(ended(&host).iter().map(|end| &end["milliseconds"]).collect::<Vec<_>>(), [&json!(10_000), &json!(10_000)]);
}

#[test]
fn each_attempt_is_told() {
    let host = TestHost::new(|_: &HttpRequest| empty(503));
    provision(&host, &options()).unwrap_err();
    assert_eq!(ended(&host).iter().map(|end| &end["attempt"]).collect::<Vec<_>>(), [&json!(1), &json!(2), &json!(3)]);
}

/// A write is not repeated blindly: a look comes between.
#[test]
fn a_write_after_a_look_is_another_attempt() {
    for path in ["/api/v1/projects", "/api/v1/global-connections"] {
        let model = ModelServer::new();
        let host = TestHost::new(Faulty { model: &model, path, faults: 2.into() });
        provision(&host, &options()).unwrap();
        let ends = ended(&host);
        let writes = ends.iter().filter(|end| end["method"] == "POST" && end["path"] == path);
        let told: Vec<_> = writes.map(|end| (end["attempt"].as_u64(), end["code"].as_str())).collect();
        assert_eq!(told, [(Some(1), Some("NETWORK")), (Some(2), Some("NETWORK")), (Some(3), None)], "{path}");
    }
}

/// A model that does not receive the first writes to an address.
struct Faulty<'a> {
    model: &'a ModelServer,
    path: &'static str,
    faults: std::cell::Cell<u32>,
}

impl Server for Faulty<'_> {
    fn look(&self, request: &HttpRequest) -> Option<String> {
        self.model.look(request)
    }

    fn answer(&self, request: &HttpRequest, look: Option<String>) -> Reply {
        if request.method == "POST" && request.path == self.path && self.faults.get() > 0 {
            self.faults.set(self.faults.get() - 1);
            return network_failure();
        }
        self.model.answer(request, look)
    }
}

#[test]
fn a_request_with_a_renewed_key_is_another_attempt() {
    let reply = |request: &HttpRequest| match request.header("authorization") {
        Some("Bearer sk-new") => answer(200, &json!({ "data": [project("p", "another")] })),
        _ => own_error(401, "SESSION_EXPIRED", ""),
    };
    let host = TestHost::new(reply).renewed_api_keys(&["sk-old", "sk-new"]);
    provision(&host, &options()).unwrap_err();
    let told: Vec<_> = ended(&host)[..2].iter().map(|end| (end["attempt"].as_u64(), end["status"].as_u64())).collect();
    assert_eq!(told, [(Some(1), Some(401)), (Some(2), Some(200))]);
}

#[test]
fn a_request_that_the_callers_abort_ends_is_told_once() {
    let host = TestHost::new(|_: &HttpRequest| hangs()).aborted_at(40.0);
    provision(&host, &options()).unwrap_err();
    let ends = ended(&host);
    assert_eq!((ends.len(), &ends[0]["code"], &ends[0]["milliseconds"]), (1, &json!("ABORTED"), &json!(40)));
}

#[test]
fn the_end_of_the_calls_time_ends_a_request_once() {
    let host = TestHost::new(|_: &HttpRequest| hangs());
    provision(&host, &with(options(), "timeout", json!(700))).unwrap_err();
    let ends = ended(&host);
    assert_eq!((ends.len(), &ends[0]["code"], &ends[0]["milliseconds"]), (1, &json!("TIMEOUT"), &json!(700)));
}

#[test]
fn what_is_not_sent_is_not_told() {
    let host = TestHost::new(|_: &HttpRequest| empty(200));
    provision(&host, &with(options(), "props", json!("x"))).unwrap_err();
    assert_eq!(host.events(), []);
}

#[test]
fn what_is_trusted_needs_no_request_and_is_not_told() {
    let model = ModelServer::new();
    let trusting = with(options(), "trustFor", json!(60_000));
    let process = std::rc::Rc::default();
    provision(&TestHost::new(&model).process(&process), &trusting).unwrap();
    let again = TestHost::new(&model).process(&process);
    provision(&again, &trusting).unwrap();
    assert_eq!(again.events(), []);
}

/// The ids of a hostile server and its answer's id may repeat what it was given.
#[test]
fn nothing_told_holds_a_secret() {
    let echo = "sk-key-90210-token-73519";
    let host = TestHost::new(move |request: &HttpRequest| {
        let reply = match (request.method.as_str(), request.path.as_str()) {
            ("GET", "/api/v1/projects") => answer(200, &json!({ "data": [project(echo, "org_1234")] })),
            ("GET", path) if path.starts_with("/api/v1/projects/") => own_error(404, "ENTITY_NOT_FOUND", echo),
            _ => answer(200, &json!({ "data": [] })),
        };
        reply.header("x-request-id", echo)
    });
    let _ = provision(&host, &options());
    let told = format!("{:?}", host.events());
    assert!(told.contains("***"), "{told}");
    for secret in ["sk-key-90210", "token-73519"] {
        assert!(!told.contains(secret), "{told}");
    }
}
