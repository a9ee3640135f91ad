//! A `fetch` of the caller's own that throws: a bug in it is told as one, a failure of the network is retried.

use predefined_connection::error::{Cause, Code};

use crate::scripted_host::sample::options;
use crate::scripted_host::{HttpRequest, TestHost, cause, provision, thrown};

/// The code, the option at fault and the number of requests of a call whose every request fails so.
fn told(cause: &Cause, by_caller: bool) -> (Code, Option<String>, usize) {
    let host = TestHost::new(|_: &HttpRequest| thrown(cause.clone(), by_caller));
    let error = provision(&host, &options()).unwrap_err();
    assert_eq!(error.data().cause.as_ref(), Some(cause));
    assert!(error.to_string().contains(&cause.message), "{error}");
    (error.code(), error.data().field.clone(), host.requests().len())
}

#[test]
fn a_mistake_in_the_callers_code_is_told_and_not_retried() {
    for (name, message) in [
        ("ReferenceError", "fetchh is not defined"),
        ("TypeError", "Cannot read properties of undefined (reading 'get')"),
        ("TypeError", "undefined is not an object (evaluating 'init.agent.socket')"),
        ("TypeError", "can't access property \"socket\", connection is undefined"),
        ("TypeError", "pool.connect is not a function"),
        ("TypeError", "Assignment to constant variable."),
        ("TypeError", "Invalid URL"),
        ("SyntaxError", "Unexpected token '<', \"<html>\" is not valid JSON"),
        ("RangeError", "Maximum call stack size exceeded"),
    ] {
        let bug = cause(name, message);
        assert_eq!(told(&bug, true), (Code::InvalidOptions, Some("fetch".to_owned()), 1), "{name}: {message}");
    }
}

/// As engines put it where the network fails.
#[test]
fn a_failure_of_the_network_is_retried() {
    for message in [
        // Chrome, Firefox, Safari.
        "Failed to fetch",
        "NetworkError when attempting to fetch resource.",
        "Load failed",
        "The network connection was lost.",
        "The Internet connection appears to be offline.",
        "A server with the specified hostname could not be found.",
        "Could not connect to the server.",
        "The request timed out.",
        // Node, Deno, Bun, React Native.
        "fetch failed",
        "terminated",
        "error sending request for url (https://ap.example.com/api/v1/projects)",
        "Unable to connect. Is the computer able to access the url?",
        "The socket connection was closed unexpectedly.",
        "Network request failed",
    ] {
        for by_caller in [true, false] {
            assert_eq!(told(&cause("TypeError", message), by_caller), (Code::Network, None, 3), "{message}");
        }
    }
}

#[test]
fn an_error_with_a_cause_or_a_code_of_the_system_is_of_the_network() {
    let with_cause = Cause { has_cause: true, ..cause("TypeError", "request to the instance did not work") };
    let with_code = Cause { code: Some("ECONNREFUSED".to_owned()), ..cause("TypeError", "connect ECONNREFUSED 127.0.0.1:3000") };
    for failure in [with_cause, with_code, cause("FetchError", "x"), cause("Error", "proxy is down"), cause("AxiosError", "x")] {
        assert_eq!(told(&failure, true), (Code::Network, None, 3), "{failure:?}");
    }
}

/// The host's own `fetch` has no bug that a caller could mend.
#[test]
fn the_hosts_own_fetch_is_not_blamed() {
    for name in ["ReferenceError", "TypeError", "RangeError"] {
        assert_eq!(told(&cause(name, "something"), false), (Code::Network, None, 3));
    }
}
