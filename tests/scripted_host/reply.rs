//! What a server gives back.

use predefined_connection::error::Cause;
use predefined_connection::host::{FetchFailure, Response, Sink};
use serde_json::{Value, json};

use super::json::TestNode;

/// An answer, or none, after some time.
#[derive(Clone, Debug)]
pub struct Reply {
    /// How long it takes, in milliseconds.
    pub delay: f64,
    pub outcome: Result<TestResponse, FetchFailure>,
}

#[derive(Clone, Debug)]
pub struct TestResponse {
    status: u16,
    headers: Vec<(String, String)>,
    text: String,
    redirected_to: Option<String>,
}

/// How many bytes of a body come at once: few, so that texts and characters are cut apart.
const PIECE: usize = 7;

impl TestResponse {
    /// The answer whose body, where it is a good one, was handed to a sink in small pieces.
    pub fn handed_to(mut self, sink: &dyn Sink) -> Self {
        if (200..300).contains(&self.status) {
            std::mem::take(&mut self.text).as_bytes().chunks(PIECE).for_each(|piece| sink.push(piece));
        }
        self
    }
}

/// An answer with JSON.
pub fn answer(status: u16, body: &Value) -> Reply {
    answer_text(status, &body.to_string())
}

/// An error in Activepieces' own shape.
pub fn own_error(status: u16, code: &str, message: &str) -> Reply {
    answer(status, &json!({ "code": code, "params": { "message": message } }))
}

/// An error in the shape of the server's web framework or of its database.
pub fn framework_error(status: u16, code: &str, message: &str) -> Reply {
    answer(status, &json!({ "statusCode": status, "code": code, "error": "Some Error", "message": message }))
}

/// An answer with a web page.
pub fn html(status: u16) -> Reply {
    answer_text(status, "\n<!doctype html><title>Activepieces</title>")
}

/// An answer whose JSON breaks off.
pub fn broken(status: u16) -> Reply {
    answer_text(status, r#"{"id":"ASycRFM"#)
}

/// An answer without a body.
pub fn empty(status: u16) -> Reply {
    answer_text(status, "")
}

/// An answer with any text.
pub fn answer_text(status: u16, text: &str) -> Reply {
    let answer = TestResponse { status, headers: Vec::new(), text: text.to_owned(), redirected_to: None };
    Reply { delay: 0.0, outcome: Ok(answer) }
}

/// No answer.
pub fn fails(failure: FetchFailure) -> Reply {
    Reply { delay: 0.0, outcome: Err(failure) }
}

/// No answer, since the connection broke.
pub fn network_failure() -> Reply {
    thrown(Cause { has_cause: true, ..cause("TypeError", "fetch failed: socket hang up") }, false)
}

/// No answer, since the host's own `fetch`, or the caller's, threw this.
pub fn thrown(cause: Cause, by_caller: bool) -> Reply {
    fails(FetchFailure::Failed { cause, by_caller })
}

/// No answer, ever.
pub fn hangs() -> Reply {
    network_failure().after(f64::INFINITY)
}

/// A host's own error.
pub fn cause(name: &str, message: &str) -> Cause {
    Cause { name: name.to_owned(), message: message.to_owned(), code: None, has_cause: false }
}

impl Reply {
    /// The same reply so many milliseconds later.
    pub fn after(self, delay: f64) -> Self {
        Reply { delay, ..self }
    }

    /// The same answer with a header.
    pub fn header(self, name: &str, value: &str) -> Self {
        self.with(|answer| answer.headers.push((name.to_owned(), value.to_owned())))
    }

    /// The same answer, got after a redirect that the host's `fetch` followed.
    pub fn redirected_to(self, url: &str) -> Self {
        self.with(|answer| answer.redirected_to = Some(url.to_owned()))
    }

    /// The same answer without a header.
    pub fn without_header(self, name: &str) -> Self {
        self.with(|answer| answer.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name)))
    }

    /// The same answer with another body.
    pub fn text(self, change: impl FnOnce(&str) -> String) -> Self {
        self.with(|answer| answer.text = change(&answer.text))
    }

    /// The answer's status, if there is an answer.
    pub fn status(&self) -> Option<u16> {
        self.outcome.as_ref().ok().map(|answer| answer.status)
    }

    fn with(mut self, change: impl FnOnce(&mut TestResponse)) -> Self {
        change(self.outcome.as_mut().expect("only an answer can be changed"));
        self
    }
}

impl Response for TestResponse {
    type Node = TestNode;

    fn status(&self) -> u16 {
        self.status
    }

    fn header(&self, name: &str) -> Option<String> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.clone())
    }

    fn redirected_to(&self) -> Option<String> {
        self.redirected_to.clone()
    }

    fn json(&self) -> Option<TestNode> {
        let text = if self.text.is_empty() { "null" } else { &self.text };
        serde_json::from_str(text).ok().map(TestNode)
    }

    fn is_html(&self) -> bool {
        self.text.trim_start().starts_with('<')
    }
}
