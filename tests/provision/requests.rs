//! The requests as they go out: address, headers, and how they are counted.

use serde_json::{Value, json};

use crate::model_server::{ModelServer, faulty};
use crate::scripted_host::sample::{DEAD, NOW, PROJECT, connection, options, with};
use crate::scripted_host::{HttpRequest, TestHost, answer, date, provision};

/// All requests of a call that makes everything and has a duplicate and a leftover to remove.
fn all_requests(options: &Value) -> Vec<HttpRequest> {
    let model = ModelServer::new();
    let host = TestHost::new(&model);
    provision(&host, options).unwrap();
    let newer = with(connection("Newer"), "created", json!(date::iso(NOW + 1000.0)));
    model.add_connection(with(newer, "projectIds", json!([model.projects_of("org_1234")[0]["id"]])), Value::Null);
    let again = TestHost::new(&model);
    provision(&again, options).unwrap();
    [host.requests(), again.requests()].concat()
}

#[test]
fn the_headers_are_the_key_the_type_of_the_body_and_the_packages_name() {
    let user_agent = ("user-agent".to_owned(), concat!("predefined-connection/", env!("CARGO_PKG_VERSION")).to_owned());
    let authorization = ("authorization".to_owned(), "Bearer sk-key-90210".to_owned());
    let content_type = ("content-type".to_owned(), "application/json".to_owned());
    let requests = all_requests(&options());
    assert!(requests.iter().any(|request| request.method == "DELETE"));
    for request in requests {
        let mut headers = request.headers.clone();
        headers.sort();
        let expected = if request.method == "POST" {
            vec![authorization.clone(), content_type.clone(), user_agent.clone()]
        } else {
            vec![authorization.clone(), user_agent.clone()]
        };
        assert_eq!(headers, expected, "{} {}", request.method, request.url);
        assert_eq!(request.body.is_some(), request.method == "POST");
    }
}

#[test]
fn the_callers_headers_are_on_each_request() {
    let given = with(options(), "headers", json!({ "X-Tenant": "a b", "cf-access-client-id": "" }));
    for request in all_requests(&given) {
        assert_eq!(request.header("x-tenant"), Some("a b"));
        assert_eq!(request.header("cf-access-client-id"), Some(""));
        assert_eq!(request.header("authorization"), Some("Bearer sk-key-90210"));
    }
}

#[test]
fn a_callers_user_agent_takes_the_place_of_ours() {
    for name in ["user-agent", "User-Agent", "USER-AGENT"] {
        for request in all_requests(&with(options(), "headers", json!({ name: "acme/2" }))) {
            let sent: Vec<_> = request.headers.iter().filter(|(name, _)| name == "user-agent").map(|(_, value)| value).collect();
            assert_eq!(sent, ["acme/2"]);
        }
    }
}

#[test]
fn in_a_browser_no_request_has_a_user_agent_of_ours() {
    let model = ModelServer::new();
    let host = TestHost::new(&model).in_a_browser();
    provision(&host, &options()).unwrap();
    assert!(host.requests().iter().all(|request| request.header("user-agent").is_none()));
}

#[test]
fn all_requests_go_to_the_instance() {
    for request in all_requests(&with(options(), "instanceUrl", json!("https://ap.example.com:8443/"))) {
        assert_eq!(request.origin, "https://ap.example.com:8443");
        assert!(request.path.starts_with("/api/v1/"), "{}", request.url);
    }
}

#[test]
fn neither_key_nor_credentials_stand_in_a_url() {
    for request in all_requests(&options()) {
        assert!(!request.url.contains("90210") && !request.url.contains("73519"), "{}", request.url);
    }
}

#[test]
fn every_request_counts() {
    let model = ModelServer::new();
    model.add_project(PROJECT, json!("org_1234"));
    model.add_connection(connection("C1"), Value::Null);
    let unavailable = answer(503, &json!({}));
    let host = TestHost::new(faulty(&model, "GET /api/v1/app-connections", unavailable).times(2));
    let result = provision(&host, &options()).unwrap();
    assert_eq!(result["requests"], 6);
    assert_eq!(host.requests().len(), 6);
}

/// The server takes no URL of 20 000 characters (431), and yet has to be asked for what a deleted project left.
#[test]
fn a_long_name_stands_in_a_url_with_its_beginning_alone() {
    let long = [("🍦".repeat(20_000), "🍦".repeat(191)), ("a\\".repeat(101), ["a_".repeat(95).as_str(), "a"].concat())];
    for (name, part) in long.map(|(name, part)| (format!("org_1234 {name}"), format!("org_1234 {part}"))) {
        let model = ModelServer::new();
        let leftover = with(with(connection("C0"), "projectIds", json!([DEAD])), "displayName", json!(name));
        model.add_connection(leftover, Value::Null);
        let host = TestHost::new(&model);
        let result = provision(&host, &with(options(), "displayName", json!(name))).unwrap();
        assert_eq!((&result["connection"]["displayName"], &result["duplicatesRemoved"]), (&json!(name), &json!(1)));
        let requests = host.requests();
        let names = requests.iter().flat_map(|request| &request.query).filter(|(name, _)| name == "displayName");
        assert_eq!(names.collect::<Vec<_>>(), [&("displayName".to_owned(), part)]);
    }
}

#[test]
fn an_id_is_sent_as_it_is_whatever_it_holds() {
    for id in ["a&b=c", "a+b", "a#b", "a b", "a%2Bb", "ünï-日本-🍦", "a?b/../c", "externalId[]=x", "\"'\\", "\ttab", " "] {
        let model = ModelServer::new();
        let host = TestHost::new(&model);
        let result = provision(&host, &with(options(), "externalProjectId", json!(id))).unwrap();
        let query = vec![("externalId".to_owned(), id.to_owned())];
        assert_eq!(host.requests().first().unwrap().query, query);
        assert_eq!(model.projects_of(id).len(), 1, "{id:?}");
        assert_eq!(model.connections_of(&format!("gelato_{id}")).len(), 1, "{id:?}");
        assert_eq!(result["connection"]["externalId"], format!("gelato_{id}"));
    }
}
