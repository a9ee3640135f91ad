//! Bodies as they come: cut anywhere, with whatever members, and sent again.

use predefined_connection::error::Code;
use predefined_connection::host::FetchFailure;
use predefined_connection::host::Hook;
use serde_json::{Value, json};

use crate::model_server::faulty;
use crate::scripted_host::sample::with;
use crate::scripted_host::{
    HttpRequest, Reply, TestHost, answer, answer_text, cause, fails, framework_error, hangs, html, network_failure, own_error,
    thrown,
};
use crate::site::*;

const EMPTY: &str = r#"{"data":[],"next":null,"previous":null}"#;

/// The rows of a server whose only list is this text.
fn rows_of(text: &str) -> Result<Vec<(String, String)>, Code> {
    let server = |request: &HttpRequest| answer_text(200, if request.path == GLOBAL { text } else { EMPTY });
    let state = read(&TestHost::new(server)).map_err(|error| error.code())?;
    Ok(state.rows.values().flatten().map(|row| (row.external_id.to_string(), row.display_name.to_string())).collect())
}

/// The invisible fingerprint, and characters of each length, cut at every byte by the host's pieces of seven bytes.
#[test]
fn texts_come_through_byte_for_byte_wherever_they_are_cut() {
    let name = "Gelato (id-0)\u{2063}\u{fe00}\u{fe0f}\u{fe07}é日🍦\"\\/\u{8}\u{c}\n\r\t\u{7f}\u{0}end";
    for padding in 0..7 {
        let row = with(with(row(0, 0), "displayName", json!(name)), "metadata", json!("x".repeat(padding)));
        let mut texts = vec![json!({ "data": [row], "next": null, "previous": null }).to_string()];
        // The same with all but ASCII as escapes.
        texts.push(texts[0].chars().map(|c| if c.is_ascii() { c.to_string() } else { escaped(c) }).collect());
        for text in texts {
            assert_eq!(rows_of(&text), Ok(vec![("gelato_id-0".to_owned(), name.to_owned())]), "{padding}");
        }
    }
}

fn escaped(c: char) -> String {
    c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect()
}

#[test]
fn what_is_not_needed_is_passed_over_at_any_depth() {
    let deep = format!("{}{{\"id\":\"no\",\"data\":[1],\"next\":\"no\"}}{}", "[{\"a\":".repeat(5_000), "}]".repeat(5_000));
    let row = row(0, 0).to_string();
    let row = format!(
        r#"{{"owner":{{"id":"no","externalId":"no","projectIds":["no"]}},"flowIds":["no",["no"],{{"id":"no"}}],"n":-1.5e3,"t":true,"deep":{deep},{}"#,
        &row[1..]
    );
    let row = row.replace("\"metadata\":null", r#""metadata":{"displayName":"no","projectIds":[["no"]],"data":[{"id":"no"}]}"#);
    let text =
        format!(r#"{{"x":{deep},"more":[{{"id":"no"}}],"previous":null,"next":null,"data":[{row}],"y":{{"data":7,"next":7}}}}"#);
    assert_eq!(rows_of(&text), Ok(vec![("gelato_id-0".to_owned(), "Gelato (id-0)".to_owned())]));
}

#[test]
fn blanks_and_a_mark_of_utf_8_may_stand_before_it() {
    for before in ["\u{feff}", " \r\n\t", "\u{feff}\n"] {
        assert_eq!(rows_of(&format!("{before}{EMPTY} \n")), Ok(vec![]));
    }
}

#[test]
fn what_is_no_json_or_breaks_off_is_of_another_form() {
    let whole = json!({ "data": [row(0, 0)], "next": null, "previous": null }).to_string();
    for end in 0..whole.len() {
        assert_eq!(rows_of(&whole[..end]), Err(Code::UnexpectedAnswer), "{end}");
    }
    for text in ["", "null", "7", "{}{}", "{\"data\":[],\"next\":null}}", "{\"data\":[],\"next\":null} x", "{'data':[]}"] {
        assert_eq!(rows_of(text), Err(Code::UnexpectedAnswer), "{text}");
    }
    let doubled = r#"{"data":[],"data":[],"next":null}"#;
    assert_eq!(rows_of(doubled), Err(Code::UnexpectedAnswer));
}

#[test]
fn a_page_of_html_is_told_as_such() {
    for text in ["<!doctype html>", "\n \t<html>", "\u{feff}<html>"] {
        assert_eq!(rows_of(text), Err(Code::WrongInstanceUrl), "{text}");
    }
}

/// What is sent again begins with nothing.
#[test]
fn a_failure_that_passes_is_none() {
    let model = customers(9, 1000);
    for line in ["GET /api/v1/projects", "GET /api/v1/global-connections", "GET /api/v1/platform-app-connections"] {
        for reply in [network_failure(), framework_error(503, "", "busy"), html(502), hangs()] {
            let host = TestHost::new(faulty(&model, line, reply).times(2));
            assert_whole(&read(&host).unwrap(), &model);
            assert_eq!(host.sleeps().len(), 2, "{line}");
        }
    }
}

#[test]
fn a_failure_that_stays_tells_how_often_it_was_met() {
    let model = customers(3, 1000);
    let host = TestHost::new(faulty(&model, "GET /api/v1/projects", network_failure()));
    let error = read(&host).map(|_| ()).unwrap_err();
    assert_eq!((error.code(), error.data().attempts, error.data().retryable), (Code::Network, Some(3), true));
    let bug = thrown(cause("TypeError", "x is not a function"), true);
    let host = TestHost::new(faulty(&model, "GET /api/v1/projects", bug));
    assert_eq!(read(&host).map(|_| ()).unwrap_err().data().field.as_deref(), Some("fetch"));
    let host = TestHost::new(faulty(&model, "GET /api/v1/projects", fails(FetchFailure::NotAResponse)));
    assert_eq!(read(&host).map(|_| ()).unwrap_err().data().field.as_deref(), Some("fetch"));
}

#[test]
fn a_key_that_is_refused_is_asked_for_again() {
    let model = customers(3, 1000);
    let refused = own_error(401, "AUTHENTICATION", "invalid api key");
    let host = TestHost::new(faulty(&model, "GET /api/v1/projects", refused).times(1)).renewed_api_keys(&["sk-key-77777"]);
    assert_whole(&read(&host).unwrap(), &model);
    assert_eq!(host.requests().last().unwrap().header("authorization"), Some("Bearer sk-key-77777"));
}

#[test]
fn a_redirect_is_an_error() {
    let model = customers(3, 1000);
    let followed = answer(200, &json!({ "data": [], "next": null })).redirected_to("https://evil.example/");
    for reply in [followed, answer(302, &Value::Null)] {
        let host = TestHost::new(faulty(&model, "GET /api/v1/global-connections", reply));
        assert_eq!(read(&host).map(|_| ()).unwrap_err().code(), Code::Redirected);
    }
}

#[test]
fn the_hooks_are_told_of_each_request() {
    let model = customers(9, 1000);
    let busy: Reply = framework_error(503, "", "busy");
    let host = TestHost::new(faulty(&model, "GET /api/v1/projects", busy).times(1));
    read(&host).unwrap();
    let events = host.events();
    assert_eq!(events.len(), 2 * host.requests().len());
    let of_projects: Vec<_> =
        events.iter().filter(|(hook, event)| *hook == Hook::Response && event["path"] == PROJECTS).collect();
    assert_eq!((&of_projects[0].1["status"], &of_projects[0].1["code"]), (&json!(503), &json!("SERVER_ERROR")));
    assert_eq!((&of_projects[1].1["status"], &of_projects[1].1["attempt"]), (&json!(200), &json!(2)));
    assert_eq!(of_projects[1].1.get("code"), None);
}
