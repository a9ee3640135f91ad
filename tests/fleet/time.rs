//! A read has no end of its own; each of its requests has.

use predefined_connection::activepieces::client::Client;
use predefined_connection::activepieces::session::Session;
use predefined_connection::error::{Code, Error};
use predefined_connection::fleet::read::read_in_portions;

use crate::model_server::faulty;
use crate::scripted_host::sample::NOW;
use crate::scripted_host::{Server, TestHost, framework_error, hangs, html};
use crate::site::*;

const LISTS: [&str; 3] = ["GET /api/v1/projects", "GET /api/v1/global-connections", "GET /api/v1/platform-app-connections"];

fn read_by<S: Server>(host: &TestHost<S>, session: &Session) -> Result<(), Error> {
    pollster::block_on(read_in_portions(&Client::new(host, session), &|_, _| true, SMALL)).map(|_| ())
}

/// A session whose calls have 90 s.
fn timed() -> Session {
    let mut session = session();
    session.page_timeout = 90_000.0;
    session
}

#[test]
fn a_page_has_a_minute() {
    let model = customers(6, 1000);
    for line in LISTS {
        let host = TestHost::new(faulty(&model, line, hangs()));
        let error = read_by(&host, &session()).unwrap_err();
        assert_eq!((error.code(), error.data().retryable, error.data().attempts), (Code::Timeout, true, Some(3)));
        assert!(error.to_string().contains("within 60 s"), "{error}");
        assert!(host.requests().iter().all(|request| request.limit == 60_000.0));
    }
}

#[test]
fn a_page_with_its_retries_has_the_time_of_a_call() {
    let model = customers(6, 1000);
    for line in LISTS {
        let timed = timed();
        let host = TestHost::new(faulty(&model, line, hangs()));
        let error = read_by(&host, &timed).unwrap_err();
        assert!(error.code() == Code::Timeout && error.to_string().contains("the call's `timeout`"), "{error}");
        assert_eq!(host.elapsed(), 90_000.0);
        // What one page took is not taken from the next.
        let slow = TestHost::new(faulty(&model, line, html(503).after(50_000.0)).times(1));
        read_by(&slow, &timed).unwrap();
    }
    // Many pages may take longer than that.
    let model = customers(40, 1000);
    let server = |request: &crate::scripted_host::HttpRequest| model.answer(request, None).after(20_000.0);
    let host = TestHost::new(server);
    read_by(&host, &timed()).unwrap();
    assert!(host.elapsed() > 400_000.0);
}

/// With all the time in the world, a server could have a call wait for years.
#[test]
fn a_wait_that_the_server_asks_for_is_no_longer_than_that() {
    let model = customers(6, 1000);
    let busy = || framework_error(503, "", "busy").header("retry-after", "86400");
    let host = TestHost::new(faulty(&model, LISTS[0], busy()));
    let error = read_by(&host, &timed()).unwrap_err();
    assert_eq!((error.code(), error.data().retry_after, host.sleeps().len()), (Code::ServerError, Some(86_400_000.0), 0));
    let endless = framework_error(503, "", "busy").header("retry-after", &"9".repeat(400));
    let host = TestHost::new(faulty(&model, LISTS[0], endless));
    assert_eq!(read_by(&host, &session()).unwrap_err().code(), Code::ServerError);
    assert!(host.sleeps().is_empty());
}

#[test]
fn an_abort_ends_it_wherever_it_is() {
    let model = customers(6, 1000);
    for line in LISTS {
        let host = TestHost::new(faulty(&model, line, hangs())).aborted_at(500.0);
        assert_eq!(read_by(&host, &session()).unwrap_err().code(), Code::Aborted, "{line}");
    }
}

#[test]
fn the_lists_tell_the_servers_time() {
    let model = customers(6, 1000);
    let host = TestHost::new(&model).clock_ahead_by(3_600_000.0);
    let session = session();
    read_by(&host, &session).unwrap();
    assert_eq!(session.server_time(&host), NOW);
    assert!(session.clock_lead().is_some_and(|lead| lead < -3_590_000.0));
}

/// What is no deadline is more than any time.
#[test]
fn a_client_without_an_end_can_be_given_less_time() {
    let model = customers(1, 1000);
    let (host, session) = (TestHost::new(&model), session());
    let client = Client::new(&host, &session);
    assert_eq!(client.remaining(), f64::INFINITY);
    assert_eq!(client.within(5.0).remaining(), 5.0);
    assert_eq!(client.within_part_of(3_000.0).remaining(), 3_000.0);
    assert_eq!(client.within(f64::INFINITY).within_part_of(f64::INFINITY).remaining(), f64::INFINITY);
}
