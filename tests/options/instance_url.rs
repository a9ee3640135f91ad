//! `instanceUrl`: where the API is, and where the key may travel.

use serde_json::json;

use crate::scripted_host::sample::{options, with};
use crate::{MARK, assert_refused, taken};

/// The URL of the first request.
fn first_url(instance: &str, allow_insecure: bool) -> String {
    let options = with(with(options(), "instanceUrl", json!(instance)), "allowInsecureHttp", json!(allow_insecure));
    // The model answers under `/api/` alone; elsewhere the first request is the only one.
    let host = crate::TestHost::new(|_: &crate::HttpRequest| crate::scripted_host::framework_error(401, "", "no"));
    let error = crate::provision(&host, &options).unwrap_err();
    let requests = host.requests();
    requests.first().unwrap_or_else(|| panic!("{instance}: {error}")).url.clone()
}

fn assert_instance_refused(instance: &str) {
    assert_refused(&with(options(), "instanceUrl", json!(instance)), "instanceUrl");
}

#[test]
fn the_api_is_under_the_instance() {
    for (instance, expected) in [
        ("https://ap.example.com", "https://ap.example.com/api/v1/projects?externalId=org_1234"),
        ("https://ap.example.com/", "https://ap.example.com/api/v1/projects?externalId=org_1234"),
        ("https://ap.example.com//", "https://ap.example.com/api/v1/projects?externalId=org_1234"),
        ("https://AP.Example.COM:443", "https://ap.example.com/api/v1/projects?externalId=org_1234"),
        ("https://ap.example.com:8443", "https://ap.example.com:8443/api/v1/projects?externalId=org_1234"),
        ("https://example.com/ap", "https://example.com/ap/api/v1/projects?externalId=org_1234"),
        ("https://example.com/tools/ap/", "https://example.com/tools/ap/api/v1/projects?externalId=org_1234"),
        ("https://example.com/a b", "https://example.com/a%20b/api/v1/projects?externalId=org_1234"),
        ("https://example.com/x/../ap", "https://example.com/ap/api/v1/projects?externalId=org_1234"),
        ("https://example.com/@team/ap", "https://example.com/@team/ap/api/v1/projects?externalId=org_1234"),
        ("https://example.com/my-api", "https://example.com/my-api/api/v1/projects?externalId=org_1234"),
        ("https://bücher.example", "https://xn--bcher-kva.example/api/v1/projects?externalId=org_1234"),
        ("https://[2001:DB8::1]:8443", "https://[2001:db8::1]:8443/api/v1/projects?externalId=org_1234"),
        ("  https://ap.example.com\n", "https://ap.example.com/api/v1/projects?externalId=org_1234"),
        ("https:\\\\ap.example.com", "https://ap.example.com/api/v1/projects?externalId=org_1234"),
    ] {
        assert_eq!(first_url(instance, false), expected, "{instance}");
    }
}

#[test]
fn plain_http_is_for_this_machine() {
    for (instance, origin) in [
        ("http://localhost", "http://localhost"),
        ("http://localhost:3000/", "http://localhost:3000"),
        ("http://LOCALHOST:80", "http://localhost"),
        ("http://ap.localhost:8080", "http://ap.localhost:8080"),
        ("http://127.0.0.1:3000", "http://127.0.0.1:3000"),
        ("http://127.1", "http://127.0.0.1"),
        ("http://0x7f000001", "http://127.0.0.1"),
        ("http://127.255.255.254", "http://127.255.255.254"),
        ("http://[::1]:3000", "http://[::1]:3000"),
        ("http://[0:0:0:0:0:0:0:1]", "http://[::1]"),
    ] {
        assert_eq!(first_url(instance, false), format!("{origin}/api/v1/projects?externalId=org_1234"), "{instance}");
    }
}

/// Hosts that are other machines, some of which look like this one.
const OTHER_MACHINES: [&str; 14] = [
    "http://ap.example.com",
    "http://ap.internal:3000",
    "http://10.0.0.1",
    "http://0.0.0.0",
    "http://128.0.0.1",
    "http://1270.0.0.example",
    "http://localhost.example.com",
    "http://127.0.0.1.example.com",
    "http://127.example.com",
    "http://xlocalhost",
    "http://[::2]",
    "http://[::]",
    "http://[::ffff:8.8.8.8]",
    "http://ap",
];

#[test]
fn plain_http_elsewhere_is_refused_unless_it_is_allowed() {
    for instance in OTHER_MACHINES {
        assert_instance_refused(instance);
        let expected = format!("{instance}/api/v1/projects?externalId=org_1234");
        assert_eq!(first_url(instance, true).replace("[::ffff:808:808]", "[::ffff:8.8.8.8]"), expected);
    }
    let message = crate::refused(&with(options(), "instanceUrl", json!("http://ap.example.com"))).to_string();
    assert!(message.contains("allowInsecureHttp") && message.contains("https"), "{message}");
}

/// Such names are addresses only where their last part is a number.
#[test]
fn a_name_that_begins_and_ends_like_a_loopback_address_is_another_machine() {
    for instance in ["http://127.evil.h4", "http://127.0.0.1.evil1", "http://127.xn--p1ai4"] {
        assert_instance_refused(instance);
    }
}

#[test]
fn what_is_no_address_of_an_instance_is_refused() {
    for instance in [
        MARK,
        " ",
        "ap.example.com",
        "//ap.example.com",
        "/relative",
        "https://",
        "https://ap example.com",
        "https://ap.example.com:port",
        "https://ap.example.com:99999",
        "https://[::1",
        "https://999.0.0.1",
        "http://",
    ] {
        assert_instance_refused(instance);
    }
}

#[test]
fn other_schemes_are_refused() {
    for instance in ["ftp://ap.example.com", "file:///etc/v4lu3", "javascript:v4lu3", "data:,v4lu3", "localhost:3000", "ws://x"] {
        assert_instance_refused(instance);
        let options = with(with(options(), "instanceUrl", json!(instance)), "allowInsecureHttp", json!(true));
        assert_refused(&options, "instanceUrl");
    }
}

#[test]
fn credentials_a_query_and_a_fragment_are_refused() {
    for instance in [
        "https://v4lu3@ap.example.com",
        "https://v4lu3:v4lu3@ap.example.com",
        "https://:v4lu3@ap.example.com",
        "https://ap.example.com?v4lu3=v4lu3",
        "https://ap.example.com/?",
        "https://ap.example.com/#v4lu3",
        "https://ap.example.com/#",
        "https://ap.example.com/ap?x",
    ] {
        assert_instance_refused(instance);
    }
}

/// The server answers `/api/api/…` with 404.
#[test]
fn the_path_of_the_api_itself_is_refused() {
    for path in ["/api", "/api/", "/api/v1", "/api/v1/", "/ap/api", "/ap/api/v1//"] {
        assert_instance_refused(&format!("https://ap.example.com{path}"));
    }
    taken(&with(options(), "instanceUrl", json!("https://api.example.com")));
}

#[test]
fn every_address_that_is_allowed_may_be_https() {
    for instance in OTHER_MACHINES {
        let instance = instance.replace("http://", "https://");
        assert!(first_url(&instance, false).starts_with("https://"));
    }
}
