//! The piece: whether it is there, and whether what is given fits it.

use serde_json::{Value, json};

use crate::scripted_host::sample::with;
use crate::scripted_host::{answer, html, network_failure, own_error};
use crate::site::*;

fn declaring(auth: Value) -> Site {
    Site::with(PIECE, answer(200, &piece(auth)))
}

fn of_type(auth_type: &str) -> Value {
    with(with_piece(), "pieceAuthType", json!(auth_type))
}

fn with_props(props: Value) -> Value {
    with(of_type("CUSTOM_AUTH"), "props", props)
}

#[test]
fn a_piece_that_the_platform_does_not_see_is_an_error() {
    for name in ["@acme/piece-unknown", "gelato", "a/../users", "..", "gelàto"] {
        let report = check(&Site::new(), &with(options(), "pieceName", json!(name)));
        assert_eq!((bad(&report), &report["piece"]), (vec!["error PIECE_NOT_FOUND".to_owned()], &Value::Null), "{name}");
    }
}

#[test]
fn a_piece_that_the_platform_hides_is_told_from_one_that_is_not_there() {
    for (names, behavior, code) in [
        (json!([GELATO]), "BLOCKED", "PIECE_HIDDEN"),
        (json!(["@acme/piece-other"]), "ALLOWED", "PIECE_HIDDEN"),
        (json!([GELATO]), "ALLOWED", "PIECE_NOT_FOUND"),
        (json!([]), "BLOCKED", "PIECE_NOT_FOUND"),
        (json!([GELATO]), "OTHER", "PIECE_NOT_FOUND"),
    ] {
        let filtered = with(with(platform(), "filteredPieceNames", names.clone()), "filteredPieceBehavior", json!(behavior));
        let site = Site::with("/platforms/", answer(200, &filtered));
        site.set(PIECE, own_error(404, "ENTITY_NOT_FOUND", "piece_metadata_not_found pieceName=x"));
        assert_eq!(bad(&check(&site, &with_piece())), [format!("error {code}")], "{names} {behavior}");
    }
}

#[test]
fn a_piece_that_cannot_be_read_is_a_warning() {
    for reply in
        [html(500), html(403), network_failure(), no_route(), own_error(403, "AUTHORIZATION", SORRY), answer(200, &json!({}))]
    {
        let report = check(&Site::with(PIECE, reply), &with(with_piece(), "maxRetries", json!(0)));
        let bad = bad(&report);
        assert!(bad.len() == 1 && bad[0].starts_with("warning ") && report["ok"] == true, "{bad:?}");
    }
}

#[test]
fn a_version_that_is_not_there_is_an_error_that_names_the_newest() {
    let site = Site::new();
    assert_eq!(bad(&check(&site, &with(with_piece(), "pieceVersion", json!("0.1.0")))), [""; 0]);
    // The server gives the newest where it ignores the version.
    let report = check(&site, &with(with_piece(), "pieceVersion", json!("0.2.0")));
    assert_eq!(bad(&report), ["error PIECE_VERSION_NOT_FOUND"]);
    assert!(message(&report, "PIECE_VERSION_NOT_FOUND").contains("not its version 0.2.0: the newest is 0.1.0"));

    let host = crate::scripted_host::TestHost::new(|request: &crate::scripted_host::HttpRequest| {
        if request.asked("version").is_some() {
            return own_error(404, "ENTITY_NOT_FOUND", "piece_metadata_not_found pieceName=x");
        }
        crate::scripted_host::Server::answer(&&site, request, None)
    });
    let report = check_with(host, &with(with_piece(), "pieceVersion", json!("0.2.0"))).unwrap();
    assert_eq!((bad(&report), &report["piece"]["version"]), (vec!["error PIECE_VERSION_NOT_FOUND".to_owned()], &json!("0.1.0")));
    assert_eq!(
        bad(&check(&Site::new(), &with(with(options(), "pieceName", json!("x")), "pieceVersion", json!("1.0.0")))),
        ["error PIECE_NOT_FOUND"]
    );
}

#[test]
fn the_auth_type_must_be_one_that_the_piece_declares() {
    let sorbet = json!({ "type": "SECRET_TEXT" });
    for (auth, auth_type, line) in [
        (gelato(), "CUSTOM_AUTH", ""),
        (gelato(), "SECRET_TEXT", "error AUTH_TYPE_MISMATCH"),
        (gelato(), "NO_AUTH", "error AUTH_TYPE_MISMATCH"),
        (gelato(), "OAUTH2", "error AUTH_TYPE_MISMATCH"),
        (json!([sorbet, gelato()]), "CUSTOM_AUTH", ""),
        (json!([sorbet, gelato()]), "SECRET_TEXT", ""),
        (json!([sorbet, gelato()]), "BASIC_AUTH", "error AUTH_TYPE_MISMATCH"),
        (json!({ "type": "OAUTH2" }), "OAUTH2", ""),
        (json!({ "type": "OAUTH2" }), "PLATFORM_OAUTH2", ""),
        (json!({ "type": "OAUTH2" }), "CLOUD_OAUTH2", ""),
        (json!({ "type": "OAUTH2" }), "CUSTOM_AUTH", "error AUTH_TYPE_MISMATCH"),
        (Value::Null, "NO_AUTH", ""),
        (Value::Null, "SECRET_TEXT", "warning AUTH_TYPE_MISMATCH"),
        (json!([]), "NO_AUTH", ""),
    ] {
        let expected: Vec<String> = Some(line.to_owned()).filter(|line| !line.is_empty()).into_iter().collect();
        assert_eq!(bad(&check(&declaring(auth.clone()), &of_type(auth_type))), expected, "{auth} {auth_type}");
    }
    let report = check(&declaring(json!([sorbet, gelato()])), &of_type("BASIC_AUTH"));
    assert_eq!(message(&report, "AUTH_TYPE_MISMATCH"), format!("{GELATO} declares SECRET_TEXT, CUSTOM_AUTH, not BASIC_AUTH."));
}

#[test]
fn every_prop_that_does_not_fit_is_told() {
    let report = check(&Site::new(), &with_props(json!({ "acess_token": "x", "zone": 1 })));
    let told: Vec<&str> = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| finding["code"] == "PROPS_MISMATCH")
        .map(|finding| finding["message"].as_str().unwrap())
        .collect();
    assert_eq!(
        told,
        [
            format!("props.acess_token is not a prop of {GELATO}: is it `access_token`?"),
            format!("props.zone is not a prop of {GELATO}."),
            format!("props.base_url is missing; {GELATO} requires it."),
            format!("props.access_token is missing; {GELATO} requires it."),
        ]
    );
    assert_eq!(
        report["findings"].as_array().unwrap().iter().find(|finding| finding["code"] == "PROPS_MISMATCH").unwrap()["remedy"],
        "The piece declares base_url, access_token, region."
    );
}

#[test]
fn props_are_compared_by_the_flow_s_own_rules() {
    for props in [
        json!({}),
        json!({ "base_url": "u" }),
        json!({ "base_url": "u", "access_token": "t", "x": 1 }),
        json!({ "base_url": "u", "access_token": "t" }),
    ] {
        let fits = bad(&check(&Site::new(), &with_props(props.clone()))).is_empty();
        let all = with(with(with_props(props.clone()), "externalProjectId", json!("org_1234")), "maxRetries", json!(0));
        let model = |request: &crate::scripted_host::HttpRequest| match request.path.as_str() {
            "/api/v1/projects" if request.method == "GET" => answer(200, &json!({ "data": [] })),
            path if path.contains("/pieces/") => answer(200, &piece(gelato())),
            _ => html(500),
        };
        let error = crate::scripted_host::provision(&crate::scripted_host::TestHost::new(model), &all).unwrap_err();
        assert_eq!(error.code() != predefined_connection::error::Code::InvalidOptions, fits, "{props}: {error}");
    }
}

#[test]
fn props_that_the_piece_declares_in_no_form_that_is_known_are_left_alone() {
    for auth in [json!({ "type": "CUSTOM_AUTH" }), json!({ "type": "CUSTOM_AUTH", "props": ["a"] })] {
        let report = check(&declaring(auth), &with_props(json!({ "any": 1 })));
        assert_eq!((bad(&report), lines(&report).contains(&"ok PROPS_FIT".to_owned())), (vec![], false));
    }
}

#[test]
fn the_report_says_what_props_must_hold() {
    let auth = json!([{ "type": "SECRET_TEXT" }, { "type": "BASIC_AUTH" }, gelato(), { "type": "NEXT", "props": { "a": { "required": true } } }, {}]);
    let report = check(&declaring(auth), &with_piece());
    let types: Vec<&Value> = report["piece"]["auth"].as_array().unwrap().iter().map(|auth| &auth["pieceAuthType"]).collect();
    assert_eq!(types, ["SECRET_TEXT", "BASIC_AUTH", "CUSTOM_AUTH", "NEXT", ""]);
    let props = |at: usize| report["piece"]["auth"][at]["props"].clone();
    assert_eq!(props(0), json!([{ "name": "secret_text", "required": true }]));
    assert_eq!(props(1), json!([{ "name": "username", "required": true }, { "name": "password", "required": true }]));
    assert_eq!((props(3), props(4)), (json!([{ "name": "a", "required": true }]), json!([])));
}
