//! A server that sends the caller elsewhere: the key does not follow.

use predefined_connection::error::Code;
use serde_json::json;

use crate::model_server::ModelServer;
use crate::scripted_host::sample::options;
use crate::scripted_host::{HttpRequest, Reply, Server, TestHost, answer, empty, provision};

/// The message of the error, which is the one of a redirect.
fn told(reply: &Reply) -> String {
    let host = TestHost::new(|_: &HttpRequest| reply.clone());
    let error = provision(&host, &options()).unwrap_err();
    let data = error.data();
    assert_eq!((data.code, data.field.as_deref(), data.retryable), (Code::Redirected, Some("instanceUrl"), false));
    assert_eq!(host.requests().len(), 1, "the key went elsewhere, or again");
    data.message.clone()
}

#[test]
fn a_redirect_says_where_to() {
    for status in [301, 302, 303, 307, 308] {
        let message = told(&empty(status).header("location", "https://new.example.com/api/v1/projects"));
        assert!(message.contains("\"https://new.example.com/api/v1/projects\""), "{message}");
        assert!(message.contains("`instanceUrl`"), "{message}");
    }
}

#[test]
fn the_query_of_the_new_address_is_not_told() {
    for location in ["https://sso.example.com/login?next=%2Fapi&state=abc", "https://sso.example.com/login#state=abc"] {
        let message = told(&empty(302).header("location", location));
        assert!(message.contains("\"https://sso.example.com/login\""), "{message}");
        assert!(!message.contains("state"), "{message}");
    }
}

#[test]
fn a_redirect_that_a_browser_hides_or_that_says_nothing() {
    for reply in [empty(0), empty(302)] {
        let message = told(&reply);
        assert!(message.contains("another address"), "{message}");
    }
}

#[test]
fn a_redirect_that_the_host_followed_although_it_was_asked_not_to() {
    let page = answer(200, &json!({ "data": [] })).redirected_to("https://new.example.com/api/v1/projects?externalId=org_1234");
    let message = told(&page);
    assert!(message.contains("\"https://new.example.com/api/v1/projects\""), "{message}");
}

#[test]
fn a_write_that_is_redirected_is_not_repeated() {
    let model = ModelServer::new();
    let server = |request: &HttpRequest| {
        if request.method == "POST" {
            return empty(307).header("location", "https://new.example.com/");
        }
        model.answer(request, None)
    };
    let host = TestHost::new(server);
    assert_eq!(provision(&host, &options()).unwrap_err().code(), Code::Redirected);
    let expected = ["GET /api/v1/projects", "GET /api/v1/pieces/@activepieces/piece-gelato", "POST /api/v1/projects"];
    assert_eq!(host.lines(), expected);
}

#[test]
fn the_status_is_told_where_there_is_one() {
    let status = |reply: Reply| {
        let host = TestHost::new(move |_: &HttpRequest| reply.clone());
        provision(&host, &options()).unwrap_err().data().server_status
    };
    assert_eq!(status(empty(308)), Some(308));
    assert_eq!(status(empty(0)), None);
}
