//! `headers`: what may be added to a request.

use serde_json::{Value, json};

use crate::scripted_host::sample::{options, with};
use crate::{MARK, assert_refused, taken};

fn with_header(name: &str, value: Value) -> Value {
    with(options(), "headers", with(json!({}), name, value))
}

#[test]
fn headers_may_be_added() {
    for (name, value) in [("x-tenant", "acme"), ("X-B3.Trace_id", "a\tb ~!"), ("cookie", ""), ("!#$%&'*+-.^_`|~09", "x")] {
        for request in taken(&with_header(name, json!(value))) {
            assert_eq!(request.header(&name.to_ascii_lowercase()), Some(value));
        }
    }
    taken(&with(options(), "headers", json!({})));
}

#[test]
fn a_name_that_is_none_is_refused() {
    for name in ["", " ", "x tenant", "x:tenant", "x\n", "ü", "x\0", "(x)", "x,y", "x/y", "a=b"] {
        assert_refused(&with_header(name, json!(MARK)), "headers");
    }
}

#[test]
fn what_the_package_sets_is_refused_in_any_case() {
    let names = ["authorization", "Authorization", "ACCEPT", "Content-Type", "content-length", "Host", "connection"];
    for name in names.into_iter().chain(["Keep-Alive", "transfer-encoding", "Expect", "upgrade"]) {
        assert_refused(&with_header(name, json!(MARK)), &format!("headers.{name}"));
    }
}

#[test]
fn a_value_that_a_header_cannot_carry_is_refused() {
    for value in ["a\nb", "a\r\nx-evil: 1", "\0", "ü", "🍦", "a\u{7f}", "v4lu3\u{1f}"] {
        assert_refused(&with_header("x-tenant", json!(value)), "headers.x-tenant");
    }
    for value in [json!(5), json!(null), json!(true), json!([MARK]), json!({ "a": MARK })] {
        assert_refused(&with_header("X-Tenant", value), "headers.X-Tenant");
    }
}

#[test]
fn one_wrong_header_is_found_among_others() {
    let headers = json!({ "x-a": "1", "x-b": "2\n", "x-c": "3" });
    assert_refused(&with(options(), "headers", headers), "headers.x-b");
}
