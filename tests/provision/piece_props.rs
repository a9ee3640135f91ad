//! The names of the props are compared with those that the piece declares, before anything is written.

use std::rc::Rc;

use predefined_connection::error::{Code, Error};
use predefined_connection::process::Process;
use serde_json::{Value, json};

use crate::model_server::{ModelServer, faulty, gelato};
use crate::scripted_host::sample::{PROJECT, connection, options, with};
use crate::scripted_host::{Reply, TestHost, answer, framework_error, hangs, html, network_failure, own_error, provision};

const READ_PIECE: &str = "GET /api/v1/pieces/@activepieces/piece-gelato";
const GELATO: &str = "@activepieces/piece-gelato";

fn props(props: Value) -> Value {
    with(options(), "props", props)
}

fn good() -> Value {
    json!({ "base_url": "https://api.gelato.test", "access_token": "token-73519" })
}

/// The error of a call for a new customer, and of one for a known one. Nothing is made, written or removed.
fn refused(given: &Value) -> Error {
    let new = ModelServer::new();
    let known = ModelServer::new();
    known.add_project(PROJECT, json!("org_1234"));
    known.add_connection(connection("C1"), json!("good credentials"));
    let errors = [&new, &known].map(|model| {
        let before = (model.projects(), model.connections());
        let host = TestHost::new(model);
        let error = provision(&host, given).map(|result| panic!("{given}: {result}")).unwrap_err();
        assert_eq!((model.projects(), model.connections()), before);
        assert!(host.requests().iter().all(|request| request.method == "GET"));
        error
    });
    assert_eq!(errors[0], errors[1]);
    let data = errors[0].data();
    assert_eq!((data.code, data.retryable, data.external_project_id.as_deref()), (Code::InvalidOptions, false, Some("org_1234")));
    assert!(
        data.message.contains("base_url, access_token, region") && data.message.contains("`checkProps: false`"),
        "{}",
        errors[0]
    );
    errors[0].clone()
}

#[test]
fn an_unknown_prop_is_refused_with_the_one_that_was_meant() {
    for (name, meant) in
        [("acess_token", "access_token"), ("Base_URL", "base_url"), ("accessToken", "access_token"), ("regoin", "region")]
    {
        let error = refused(&props(with(good(), name, json!("v4lu3"))));
        assert_eq!(error.data().field, Some(format!("props.{name}")));
        let start = format!("props.{name} is not a prop of {GELATO}: is it `{meant}`?");
        assert!(error.to_string().starts_with(&start), "{error}");
        assert!(!error.to_string().contains("v4lu3"), "{error}");
    }
}

#[test]
fn an_unknown_prop_that_is_like_none_is_refused_too() {
    for name in ["password", "", "x"] {
        let error = refused(&props(with(good(), name, json!(1))));
        assert!(error.to_string().starts_with(&format!("props.{name} is not a prop of {GELATO} (")), "{error}");
    }
}

#[test]
fn a_missing_prop_is_refused() {
    for (given, name) in [
        (json!({}), "base_url"),
        (json!({ "base_url": "x" }), "access_token"),
        (json!({ "access_token": "x" }), "base_url"),
        (json!({ "access_token": "x", "region": "eu" }), "base_url"),
    ] {
        let error = refused(&props(given));
        assert_eq!(error.data().field, Some(format!("props.{name}")));
        assert!(error.to_string().starts_with(&format!("props.{name} is missing; {GELATO} requires it")), "{error}");
    }
}

/// The server would store it, and the piece find nothing in it.
#[test]
fn a_required_prop_that_is_null_is_refused() {
    let error = refused(&props(json!({ "base_url": "x", "access_token": null })));
    assert_eq!(error.data().field.as_deref(), Some("props.access_token"));
    assert!(error.to_string().starts_with(&format!("props.access_token is null; {GELATO} requires it")), "{error}");
}

#[test]
fn a_misspelt_name_is_told_before_the_one_that_it_leaves_missing() {
    let error = refused(&props(json!({ "base_url": "x", "acess_token": "y" })));
    assert_eq!(error.data().field.as_deref(), Some("props.acess_token"));
}

#[test]
fn a_name_stays_on_one_line() {
    let error = refused(&props(with(good(), "a\nb", json!(1))));
    assert_eq!(error.data().field.as_deref(), Some("props.a\u{fffd}b"));
}

#[test]
fn what_is_not_required_may_be_left_out_and_any_value_is_taken() {
    for props in [good(), with(good(), "region", json!("eu")), with(good(), "region", json!({ "a": [null] }))] {
        provision(&TestHost::new(ModelServer::new()), &with(options(), "props", props)).unwrap();
    }
}

#[test]
fn without_the_check_the_piece_is_not_read() {
    let host = TestHost::new(ModelServer::new());
    let given = with(props(json!({ "acess_token": "x" })), "checkProps", json!(false));
    provision(&host, &given).unwrap();
    assert!(!host.lines().contains(&READ_PIECE.to_owned()));
}

#[test]
fn a_type_whose_props_are_fixed_needs_no_piece() {
    for (auth_type, props) in [
        ("SECRET_TEXT", json!({ "secret_text": "s" })),
        ("BASIC_AUTH", json!({ "username": "u", "password": "p" })),
        ("NO_AUTH", json!({})),
    ] {
        let host = TestHost::new(ModelServer::new());
        provision(&host, &with(with(options(), "pieceAuthType", json!(auth_type)), "props", props)).unwrap();
        assert!(!host.lines().contains(&READ_PIECE.to_owned()), "{auth_type}");
    }
}

#[test]
fn of_several_auths_the_one_of_the_type_counts() {
    let model = ModelServer::new();
    let oidc = json!({ "type": "OIDC", "props": { "issuer": { "required": true } } });
    model.declare_piece(GELATO, json!([{ "type": "SECRET_TEXT", "displayName": "Key" }, gelato(), oidc]));
    let of = |auth_type: &str, props: Value| with(with(options(), "pieceAuthType", json!(auth_type)), "props", props);
    let field =
        |given: &Value| provision(&TestHost::new(&model), given).map_err(|error| error.data().field.clone().unwrap()).err();
    assert_eq!(field(&of("CUSTOM_AUTH", json!({ "issuer": "x" }))).as_deref(), Some("props.issuer"));
    assert_eq!(field(&of("OIDC", good())).as_deref(), Some("props.base_url"));
    assert_eq!((field(&of("CUSTOM_AUTH", good())), field(&of("OIDC", json!({ "issuer": "x" })))), (None, None));
}

/// What the piece declares in no form that is known says nothing.
#[test]
fn a_piece_that_declares_nothing_of_the_type_is_not_held_against_the_caller() {
    for auth in [
        Value::Null,
        json!([]),
        json!({ "type": "SECRET_TEXT" }),
        json!({ "type": "CUSTOM_AUTH" }),
        json!({ "type": "CUSTOM_AUTH", "props": null }),
        json!({ "type": "CUSTOM_AUTH", "props": ["a"] }),
        json!("CUSTOM_AUTH"),
    ] {
        let model = ModelServer::new();
        model.declare_piece(GELATO, auth.clone());
        assert!(provision(&TestHost::new(&model), &props(json!({ "any": 1 }))).is_ok(), "{auth}");
    }
}

#[test]
fn a_piece_without_props_takes_none() {
    let model = ModelServer::new();
    model.declare_piece(GELATO, json!({ "type": "CUSTOM_AUTH", "props": {} }));
    let error = provision(&TestHost::new(&model), &options()).unwrap_err();
    assert!(error.to_string().contains("the piece declares no props"), "{error}");
    provision(&TestHost::new(&model), &props(json!({}))).unwrap();
}

/// A prop counts as required where the piece says so, and in no other way.
#[test]
fn only_true_says_that_a_prop_is_required() {
    for (required, is_missed) in
        [(json!(true), true), (json!(false), false), (json!("true"), false), (json!(1), false), (json!(null), false)]
    {
        let model = ModelServer::new();
        model.declare_piece(GELATO, json!({ "type": "CUSTOM_AUTH", "props": { "token": { "required": required } } }));
        assert_eq!(provision(&TestHost::new(&model), &props(json!({}))).is_err(), is_missed, "{required}");
    }
}

/// Answers that do not tell what the piece declares.
fn unreadable() -> Vec<Reply> {
    vec![
        framework_error(500, "", "no"),
        framework_error(404, "", "Route not found"),
        own_error(403, "AUTHORIZATION", "no"),
        own_error(401, "AUTHENTICATION", "no"),
        html(200),
        html(404),
        answer(200, &json!([])),
        answer(429, &json!({})),
        network_failure(),
        hangs(),
    ]
}

#[test]
fn a_piece_that_cannot_be_read_is_not_held_against_the_caller() {
    for reply in unreadable() {
        let model = ModelServer::new();
        let host = TestHost::new(faulty(&model, READ_PIECE, reply.clone()));
        let result = provision(&host, &props(json!({ "acess_token": "x" }))).unwrap();
        assert_eq!(result["action"], "created", "{reply:?}");
        assert_eq!(host.lines().iter().filter(|line| *line == READ_PIECE).count(), 1, "it is not worth a retry");
        assert_eq!(host.elapsed(), if reply.delay > 0.0 { 3000.0 } else { 0.0 });
    }
}

#[test]
fn a_piece_that_the_platform_does_not_see_is_told_before_the_project_is_made() {
    let model = ModelServer::new();
    let host = TestHost::new(&model);
    let error = provision(&host, &with(options(), "pieceName", json!("@acme/piece-unknown"))).unwrap_err();
    assert_eq!((error.code(), error.data().field.as_deref()), (Code::PieceNotFound, Some("pieceName")));
    assert_eq!((model.projects_of("org_1234").len(), host.requests().len()), (0, 2));
}

/// A process and a model server, whose calls are for one new customer each.
struct Calls {
    model: ModelServer,
    process: Rc<Process>,
}

impl Calls {
    fn new() -> Self {
        Calls { model: ModelServer::new(), process: Rc::default() }
    }

    /// Whether a call at this time reads the piece, and how it ends.
    fn reads(&self, time: f64, given: &Value) -> (bool, bool) {
        let given = with(given.clone(), "externalProjectId", json!(format!("org_{time}")));
        let host = TestHost::new(&self.model).process(&self.process).later(time);
        let is_taken = provision(&host, &given).is_ok();
        (host.lines().iter().any(|line| line.starts_with("GET /api/v1/pieces/")), is_taken)
    }
}

#[test]
fn a_piece_is_read_again_after_five_minutes() {
    let calls = Calls::new();
    for (time, reads) in [(0.0, true), (1.0, false), (299_999.0, false), (300_000.0, true), (300_001.0, false), (600_000.0, true)]
    {
        assert_eq!(calls.reads(time, &options()), (reads, true), "{time}");
    }
}

#[test]
fn each_piece_version_type_platform_and_instance_is_remembered_by_itself() {
    let calls = Calls::new();
    calls.model.declare_piece("@acme/piece-ice", gelato());
    assert_eq!(calls.reads(0.0, &options()), (true, true));
    for (time, name, value) in [
        (1.0, "pieceName", json!("@acme/piece-ice")),
        (2.0, "pieceVersion", json!("0.4.1")),
        (3.0, "pieceAuthType", json!("OIDC")),
        (4.0, "instanceUrl", json!("https://b.example.com")),
    ] {
        let given = with(options(), name, value);
        assert_eq!(calls.reads(time, &given), (true, true), "{name}");
        assert_eq!(calls.reads(time + 10.0, &given), (false, true), "{name}");
    }
    let host = TestHost::new(&calls.model).process(&calls.process).api_key(&json!("sk-key-77777"));
    provision(&host, &with(options(), "externalProjectId", json!("org_5"))).unwrap();
    assert!(host.lines().contains(&READ_PIECE.to_owned()));
}

/// The piece was updated since.
#[test]
fn nobody_is_refused_for_what_a_piece_was_minutes_ago() {
    let calls = Calls::new();
    assert_eq!(calls.reads(0.0, &options()), (true, true));
    let new = props(json!({ "key": "x" }));
    assert_eq!(calls.reads(1.0, &new), (true, false), "it is not so yet");
    calls.model.declare_piece(GELATO, json!({ "type": "CUSTOM_AUTH", "props": { "key": { "required": true } } }));
    assert_eq!(calls.reads(2.0, &new), (true, true));
    assert_eq!(calls.reads(3.0, &new), (false, true));
    assert_eq!(calls.reads(4.0, &options()), (true, false));
}

#[test]
fn a_piece_that_could_not_be_read_is_left_alone_for_a_minute() {
    let process: Rc<Process> = Rc::default();
    let model = ModelServer::new();
    let wrong = |time: f64| with(props(json!({ "acess_token": "x" })), "externalProjectId", json!(format!("org_{time}")));
    let host = TestHost::new(faulty(&model, READ_PIECE, hangs())).process(&process);
    provision(&host, &wrong(0.0)).unwrap();
    let at = |time: f64| {
        let host = TestHost::new(&model).process(&process).later(3000.0 + time);
        (provision(&host, &wrong(time)).is_ok(), host.lines().contains(&READ_PIECE.to_owned()))
    };
    assert_eq!([at(1.0), at(59_999.0), at(60_000.0)], [(true, false), (true, false), (false, true)]);
}

/// A name that no package has must not become part of a URL.
#[test]
fn an_odd_name_is_not_asked_for() {
    for name in ["a/../../users", "..", "./gelato", "a//b", "gelato?x=1", "gelato#x", "ge%2flato", "gelàto"] {
        let host = TestHost::new(ModelServer::with_any_piece());
        provision(&host, &with(options(), "pieceName", json!(name))).unwrap();
        assert!(host.requests().iter().all(|request| !request.path.contains("/pieces/")), "{name}");
    }
}
