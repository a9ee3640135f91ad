//! Turns answers that are no success into errors that say what happened and what to do. Statuses, codes and texts are those
//! seen on Activepieces 0.85.4.

use crate::activepieces::call::Step;
use crate::activepieces::client::Client;
use crate::activepieces::meanings::meaning;
use crate::error::{Cause, Code, Error};
use crate::host::{Answer, FetchFailure, Host, Node};
use crate::text::{joined, quoted};

const STILL_WRITING: &str = "; the server may still finish the write";

/// `Could not write the connection of customer "org_1234": `
fn failed<H: Host>(client: &Client<'_, H>, step: Step) -> String {
    joined(&["Could not ", step.doing(), " of customer ", &quoted(client.customer()), ": "])
}

/// The body of an error, in either of the server's two shapes.
#[derive(Default)]
struct ErrorBody {
    code: String,
    /// The server's own words.
    words: String,
}

impl ErrorBody {
    fn read(node: &impl Node) -> Self {
        let params = node.member("params");
        let param = |name| params.as_ref().and_then(|params| params.member_text(name));
        let mut words = param("error").or_else(|| param("message")).or_else(|| node.member_text("message")).unwrap_or_default();
        // How the check of the credentials ended, where it told neither yes nor no.
        if let Some(status) = params.and_then(|params| params.member("context")?.member_text("status")) {
            words = joined(&[&words, ": ", &status]);
        }
        ErrorBody { code: node.member_text("code").unwrap_or_default(), words }
    }
}

/// The error for an answer that is no success, or a success whose body is not of the form expected.
pub fn answer_error<H: Host>(client: &Client<'_, H>, step: Step, answer: &H::Answer) -> Error {
    if let Some(error) = redirect_error(client, step, answer) {
        return error;
    }
    let body = if answer.is_html() {
        ErrorBody::default()
    } else {
        answer.json().map(|node| ErrorBody::read(&node)).unwrap_or_default()
    };
    let meaning = meaning(step, answer.status(), answer.is_html(), &body.code, &body.words);
    let mut message = failed(client, step);
    message.push_str(meaning.text);
    let words = client.hide(&body.words);
    if !words.is_empty() {
        message.push_str(" (the server says: ");
        message.push_str(&words);
        message.push(')');
    }
    let mut error = Error::new(meaning.code, message);
    let data = error.data_mut();
    data.server_status = Some(answer.status());
    data.server_code = filled(client.hide_in_code(&body.code));
    data.field = filled(meaning.field.to_owned());
    data.request_id = answer.header("x-request-id").map(|id| client.hide(&id));
    data.retryable = meaning.retryable;
    data.lost_race = meaning.lost_race;
    error
}

fn filled(text: String) -> Option<String> {
    Some(text).filter(|text| !text.is_empty())
}

/// The error for a redirect, be it told or followed.
fn redirect_error<H: Host>(client: &Client<'_, H>, step: Step, answer: &H::Answer) -> Option<Error> {
    let followed = answer.redirected_to();
    let status = answer.status();
    if followed.is_none() && status != 0 && !(300..400).contains(&status) {
        return None;
    }
    let target = followed
        .filter(|url| !url.is_empty())
        .or_else(|| answer.header("location"))
        .unwrap_or_else(|| "another address".to_owned());
    // The query is left out: it may hold anything.
    let end = target.bytes().position(|byte| byte == b'?' || byte == b'#').unwrap_or(target.len());
    let place = client.hide(target.get(..end).unwrap_or_default());
    let text = [
        &failed(client, step),
        "the server redirects to ",
        &quoted(&place),
        ": give the final address as `instanceUrl`, since the API key goes nowhere else",
    ];
    let mut error = Error::new(Code::Redirected, joined(&text)).with_field("instanceUrl");
    error.data_mut().server_status = Some(status).filter(|status| *status != 0);
    Some(error)
}

/// The error for a request that got no answer.
pub fn fetch_error<H: Host>(client: &Client<'_, H>, step: Step, failure: FetchFailure) -> Error {
    let failed = failed(client, step);
    match failure {
        FetchFailure::Aborted => {
            let rest = if step.checks_credentials() { STILL_WRITING } else { "" };
            Error::new(Code::Aborted, joined(&[&failed, "the call was aborted", rest]))
        }
        FetchFailure::TimedOut => timeout_error(client, step),
        FetchFailure::NotAResponse => {
            Error::new(Code::InvalidOptions, joined(&[&failed, "`fetch` gave something that is no Response"])).with_field("fetch")
        }
        FetchFailure::Failed(cause) => {
            let cause = Cause {
                name: client.hide(&cause.name),
                message: client.hide(&cause.message),
                code: cause.code.map(|code| client.hide(&code)),
            };
            let text = ["no answer came (", &cause.message, "): see that `instanceUrl` is right and can be reached from here"];
            Error::new(Code::Network, joined(&[&failed, &joined(&text)])).retryable().caused_by(cause)
        }
    }
}

/// The error for an answer whose JSON is not of the API's form.
pub fn form_error<H: Host>(client: &Client<'_, H>, step: Step) -> Error {
    let mut error = Error::new(Code::UnexpectedAnswer, joined(&[&failed(client, step), meaning(step, 200, false, "", "").text]));
    (error.data_mut().server_status, error.data_mut().attempts) = client.last_answer();
    error
}

/// The error for a request that took too long, or that could not be begun in time.
pub fn timeout_error<H: Host>(client: &Client<'_, H>, step: Step) -> Error {
    let limit =
        if client.remaining() > 0.0 { "no answer came within 10 s" } else { "no answer came within the call's `timeout`" };
    let (rest, advice) = match step.checks_credentials() {
        true if client.options.credentials.one_use => (STILL_WRITING, ""),
        true => (STILL_WRITING, ", and calling again is safe"),
        false => ("", ""),
    };
    Error::new(Code::Timeout, joined(&[&failed(client, step), limit, rest, advice])).retryable()
}
