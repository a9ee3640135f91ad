//! Turns unsuccessful responses into errors that say what happened and how to fix it. Statuses, codes and texts are those
//! seen on Activepieces 0.85.4.

use crate::activepieces::client::Client;
use crate::activepieces::error_table::{Seen, meaning};
use crate::activepieces::request::Step;
use crate::activepieces::session::Session;
use crate::error::{Cause, Code, Error};
use crate::host::{FetchFailure, Host, Node, Response};
use crate::text::quoted;

const STILL_WRITING: &str = "; the server may still finish the write";

/// `Could not write the connection of customer "org_1234": `
fn failed(session: &Session, step: Step) -> String {
    match session.external_project_id.as_str() {
        "" => ["Could not ", step.doing(), ": "].concat(),
        customer => ["Could not ", step.doing(), " of customer ", &quoted(customer), ": "].concat(),
    }
}

/// The body of an error, in either of the server's two shapes: `{code, params}`, and `{statusCode, code?, error, message}`.
struct ErrorBody {
    code: String,
    /// The server's own words.
    words: String,
}

impl ErrorBody {
    /// Reads a body; nothing where it is of neither shape, so that something in front of the API must have made it.
    fn read(node: &impl Node) -> Option<Self> {
        let params = node.property("params");
        let is_own = params.is_some() && node.text_property("code").is_some();
        // A gateway's error may have some of these properties; only Fastify gives all three.
        let is_fastify = ["statusCode", "error", "message"].iter().all(|name| node.property(name).is_some());
        if !is_own && !is_fastify {
            return None;
        }
        let param = |name| params.as_ref().and_then(|params| params.text_property(name));
        let mut words = param("error").or_else(|| param("message")).or_else(|| node.text_property("message")).unwrap_or_default();
        // How the check of the credentials ended, where it told neither yes nor no.
        if let Some(status) = params.and_then(|params| params.property("context")?.text_property("status")) {
            words = [&words, ": ", &status].concat();
        }
        Some(ErrorBody { code: node.text_property("code").unwrap_or_default(), words })
    }
}

/// The error for an unsuccessful response, or for a success whose body is not of the form expected.
pub fn response_error(session: &Session, step: Step, response: &impl Response) -> Error {
    if let Some(error) = redirect_error(session, step, response) {
        return error;
    }
    let body = if response.is_html() { None } else { response.json().and_then(|node| ErrorBody::read(&node)) };
    let is_from_api = body.is_some();
    let body = body.unwrap_or(ErrorBody { code: String::new(), words: String::new() });
    let meaning = meaning(&Seen {
        step,
        status: response.status(),
        is_html: response.is_html(),
        is_from_api,
        server_code: &body.code,
        words: &body.words,
    });
    let mut message = failed(session, step);
    message.push_str(meaning.text);
    let words = session.hide(&body.words);
    if !words.is_empty() {
        message.push_str(" (the server says: ");
        message.push_str(&words);
        message.push(')');
    }
    let mut error = Error::new(meaning.code, message);
    let data = error.data_mut();
    data.server_status = Some(response.status());
    data.server_code = filled(session.hide_in_code(&body.code));
    data.field = filled(meaning.field.to_owned());
    data.request_id = session.request_id(response);
    data.retryable = meaning.retryable;
    data.lost_race = meaning.lost_race;
    error
}

fn filled(text: String) -> Option<String> {
    Some(text).filter(|text| !text.is_empty())
}

/// The error for a redirect, whether announced or already followed.
fn redirect_error(session: &Session, step: Step, response: &impl Response) -> Option<Error> {
    let followed = response.redirected_to();
    let status = response.status();
    if followed.is_none() && status != 0 && !(300..400).contains(&status) {
        return None;
    }
    let target = followed
        .filter(|url| !url.is_empty())
        .or_else(|| response.header("location"))
        .unwrap_or_else(|| "another address".to_owned());
    // The query is left out: it may hold anything.
    let end = target.find(['?', '#']).unwrap_or(target.len());
    let place = session.hide(target.get(..end).unwrap_or_default());
    let text = [
        &failed(session, step),
        "the server redirects to ",
        &quoted(&place),
        ": give the final address as `instanceUrl`, since the API key goes nowhere else",
    ];
    let mut error = Error::new(Code::Redirected, text.concat()).with_field("instanceUrl");
    error.data_mut().server_status = Some(status).filter(|status| *status != 0);
    Some(error)
}

/// The error for a request that got no answer. [`timeout_error`] is for one that took too long.
pub fn fetch_error(session: &Session, step: Step, failure: FetchFailure) -> Error {
    let failed = failed(session, step);
    match failure {
        FetchFailure::Aborted | FetchFailure::TimedOut => {
            let rest = if step.checks_credentials() { STILL_WRITING } else { "" };
            Error::new(Code::Aborted, [&failed, "the call was aborted", rest].concat())
        }
        FetchFailure::NotAResponse => {
            Error::new(Code::InvalidOptions, [&failed, "`fetch` gave something that is no Response"].concat()).with_field("fetch")
        }
        FetchFailure::Failed { cause, by_caller } => {
            let is_bug = by_caller && is_bug(&cause);
            let cause = Cause {
                name: session.hide(&cause.name),
                message: session.hide(&cause.message),
                code: cause.code.map(|code| session.hide(&code)),
                ..cause
            };
            let what = [&cause.name, ": ", &cause.message].concat();
            let error = if is_bug {
                let text = ["the function given as `fetch` has a bug, it threw ", &what];
                return Error::new(Code::InvalidOptions, [&failed, text.concat().as_str()].concat())
                    .with_field("fetch")
                    .caused_by(cause);
            } else if by_caller {
                [
                    "the function given as `fetch` got no answer (",
                    &cause.message,
                    "): check that the instance can be reached from here",
                ]
                .concat()
            } else {
                ["no answer came (", &cause.message, "): check that `instanceUrl` is right and can be reached from here"].concat()
            };
            Error::new(Code::Network, [failed.as_str(), &error].concat()).retryable().caused_by(cause)
        }
    }
}

/// Whether what a caller's `fetch` threw is a mistake in its code. The standard `fetch` throws a `TypeError` too where the network
/// fails; it then has a cause or a system code, or says so in words that differ by engine.
fn is_bug(cause: &Cause) -> bool {
    // Whole phrases: a single word, such as `socket`, may be the name of what the caller's code looked for in vain.
    const OF_THE_NETWORK: [&str; 20] = [
        // Node, Workers, React Native
        "fetch failed",
        "terminated",
        "Network connection lost",
        "Network request failed",
        // Chrome, Firefox
        "Failed to fetch",
        "NetworkError when attempting",
        // Safari
        "Load failed",
        "network connection was lost",
        "connection appears to be offline",
        "hostname could not be found",
        "ould not connect to the server",
        "request timed out",
        "SSL error has occurred",
        "access control checks",
        // Deno, Bun
        "error sending request",
        "error trying to connect",
        "error reading a body",
        "body error",
        "Unable to connect",
        "socket connection was closed",
    ];
    match cause.name.as_str() {
        "ReferenceError" | "SyntaxError" | "RangeError" => true,
        "TypeError" => {
            cause.code.is_none() && !cause.has_cause && !OF_THE_NETWORK.iter().any(|words| cause.message.contains(words))
        }
        _ => false,
    }
}

/// The error for an answer whose JSON is not of the API's form.
pub fn form_error(session: &Session, step: Step) -> Error {
    let meaning = meaning(&Seen { step, status: 200, is_html: false, is_from_api: true, server_code: "", words: "" });
    let mut error = Error::new(Code::UnexpectedAnswer, [&failed(session, step), meaning.text].concat());
    let (status, attempts) = session.last_answer();
    error.data_mut().server_status = Some(status);
    error.data_mut().attempts = Some(attempts);
    error
}

/// The error for a list that cannot be whole; `why` completes the sentence.
pub fn incomplete_error(session: &Session, step: Step, why: &str) -> Error {
    let mut error = Error::new(Code::IncompleteList, [&failed(session, step), why, ": try again"].concat()).retryable();
    let (status, attempts) = session.last_answer();
    error.data_mut().server_status = Some(status);
    error.data_mut().attempts = Some(attempts);
    error
}

/// The error for a request whose time was over before it was sent.
pub fn unsent_error(session: &Session, step: Step) -> Error {
    let text = [&failed(session, step), "the call's `timeout` was over before this was sent"];
    Error::new(Code::Timeout, text.concat()).retryable()
}

/// The error for a request that took too long.
pub fn timeout_error<H: Host>(client: &Client<'_, H>, step: Step) -> Error {
    // What lists all customers is no part of a longer call: its time is all that it has.
    let is_over = client.host.clock() >= client.session.deadline || step.lists_all() && client.remaining() <= 0.0;
    let limit = if is_over {
        "no answer came within the call's `timeout`"
    } else if client.remaining() > 0.0 {
        // Only a write has no limit of its own.
        if step.lists_all() { "no answer came within 60 s" } else { "no answer came within 10 s" }
    } else {
        "no answer came within the few seconds that this may take"
    };
    let (rest, advice) = match step.checks_credentials() {
        true if client.session.writes_once => (STILL_WRITING, ""),
        true => (STILL_WRITING, ", and calling again is safe"),
        false => ("", ""),
    };
    Error::new(Code::Timeout, [&failed(client.session, step), limit, rest, advice].concat()).retryable()
}
