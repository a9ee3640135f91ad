//! Turns answers that are no success into errors that say what happened and what to do. Statuses, codes and texts are those
//! seen on Activepieces 0.85.4.

use crate::activepieces::client::Client;
use crate::activepieces::meanings::meaning;
use crate::error::{Cause, Code, Error};
use crate::host::{Answer, FetchFailure, Host, Node};
use crate::text::{joined, quoted};

/// What a request is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Looking the customer's project up by its external id.
    FindProject,
    /// Making the customer's project.
    CreateProject,
    /// Asking whether a project of another id is still there.
    CheckProject,
    /// Listing the project's connections.
    ListConnections,
    /// Writing the connection.
    WriteConnection,
    /// Looking for connections that a deleted project left behind.
    FindLeftovers,
    /// Removing a duplicate.
    RemoveDuplicate,
}

impl Step {
    /// Whether the server checks credentials in a worker job meanwhile, which may take a minute.
    pub fn checks_credentials(self) -> bool {
        self == Step::WriteConnection
    }

    fn doing(self) -> &'static str {
        match self {
            Step::FindProject => "look up the project",
            Step::CreateProject => "create the project",
            Step::CheckProject => "look up a project that shares the connection",
            Step::ListConnections => "list the connections",
            Step::WriteConnection => "write the connection",
            Step::FindLeftovers => "look for left-over connections",
            Step::RemoveDuplicate => "remove a duplicate connection",
        }
    }

    /// `Could not write the connection of customer "org_1234": `
    fn failed(self, customer: &str) -> String {
        joined(&["Could not ", self.doing(), " of customer ", &quoted(customer), ": "])
    }
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
        ErrorBody {
            code: node.member_text("code").unwrap_or_default(),
            words: param("error").or_else(|| param("message")).or_else(|| node.member_text("message")).unwrap_or_default(),
        }
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
    let mut message = step.failed(client.customer);
    message.push_str(meaning.text);
    let words = client.hide(&body.words);
    if !words.is_empty() {
        message.push_str(" (the server says: ");
        message.push_str(&words);
        message.push(')');
    }
    let mut error = Error::new(meaning.code, message);
    let data = error.data_mut();
    data.status = Some(answer.status());
    data.server_code = filled(client.hide(&body.code));
    data.field = filled(meaning.field.to_owned());
    data.request_id = answer.header("x-request-id").map(|id| client.hide(&id));
    data.retryable = meaning.retryable;
    error
}

fn filled(text: String) -> Option<String> {
    Some(text).filter(|text| !text.is_empty())
}

fn redirect_error<H: Host>(client: &Client<'_, H>, step: Step, answer: &H::Answer) -> Option<Error> {
    let followed = answer.redirected_to();
    let status = answer.status();
    if followed.is_none() && status != 0 && !(300..400).contains(&status) {
        return None;
    }
    let target = followed.or_else(|| answer.header("location"));
    // The query is left out: it may hold anything.
    let place = target.as_deref().and_then(|url| url.split(['?', '#']).next()).map(|url| client.hide(url));
    let to = place.map_or_else(|| "another address, which this host does not tell".to_owned(), |place| quoted(&place));
    let text =
        ["the server redirects to ", &to, ": give the final address as `instanceUrl`, since the API key goes nowhere else"];
    let mut error =
        Error::new(Code::Redirected, joined(&[&step.failed(client.customer), &joined(&text)])).with_field("instanceUrl");
    error.data_mut().status = Some(status).filter(|status| *status != 0);
    Some(error)
}

/// The error for a request that got no answer.
pub fn fetch_error<H: Host>(client: &Client<'_, H>, step: Step, failure: FetchFailure) -> Error {
    let failed = step.failed(client.customer);
    match failure {
        FetchFailure::Aborted => Error::new(Code::Aborted, joined(&[&failed, "the call was aborted"])),
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

/// The error for a request that took too long, or that could not be begun in time.
pub fn timeout_error<H: Host>(client: &Client<'_, H>, step: Step) -> Error {
    let text = if step.checks_credentials() {
        "no answer came in time; the server may still finish the write, and calling again is safe"
    } else {
        "no answer came in time"
    };
    Error::new(Code::Timeout, joined(&[&step.failed(client.customer), text])).retryable()
}
