//! What the core asks of its host. All of the world comes through these traits: HTTP, time, and chance. JavaScript implements them in `wasm`, tests implement them with a script.

#![allow(async_fn_in_trait, reason = "the hosts are single-threaded, and so are their futures")]

use std::rc::Rc;

use crate::error::{Cause, Error};
use crate::json::Json;
use crate::process::Process;

/// The host of a backend.
pub trait Host {
    /// An answer that was read to its end.
    type Response: Response<Node = Self::Node>;
    /// What the JSON of an answer is made of.
    type Node: Node;

    /// Writes a URL in its normal form, by the rules of the WHATWG URL standard: `https://host:port/path?query#fragment`, all in
    /// ASCII and the default port left out. Nothing where it is no absolute URL.
    fn parse_url(&self, url: &str) -> Option<String>;

    /// Reads an HTTP date, as milliseconds since 1970; nothing where it is none.
    fn parse_date(&self, text: &str) -> Option<f64>;

    /// Asks the caller for the platform's API key: the option's value, or what the function that it is gives within so many
    /// milliseconds.
    ///
    /// # Errors
    /// The reason why there is none.
    async fn api_key(&self, limit: f64) -> Result<Json, ApiKeyFailure>;

    /// Whether the caller can be asked for another key: whether `apiKey` is a function.
    fn can_renew_api_key(&self) -> bool;

    /// Notes that the server refused a key which the host gave, before another one is asked for. A host that remembers the key of many calls
    /// forgets it then.
    fn note_refused_key(&self, _key: &str) {}

    /// Sends one request and reads the answer to its end. It follows no redirect and ends at the request's time limit or at
    /// the caller's abort, whichever is first.
    async fn fetch(&self, request: FetchRequest<'_>) -> Result<Self::Response, FetchFailure>;

    /// As [`fetch`](Host::fetch), but the body of a good answer, one with a 2xx status, is handed to `sink` as it comes and kept nowhere:
    /// its JSON is nothing. Bodies of other answers are read as ever.
    async fn fetch_into(&self, request: FetchRequest<'_>, sink: Rc<dyn Sink>) -> Result<Self::Response, FetchFailure>;

    /// Whether a program may name itself in the header `user-agent`. Browsers forbid it, or ask the server first.
    fn may_set_user_agent(&self) -> bool;

    /// Calls a hook of the caller's, if there is one; `event` is made only then. Whatever the hook does is ignored.
    fn call_hook(&self, hook: Hook, event: impl FnOnce() -> Json);

    /// Waits so many milliseconds.
    ///
    /// # Errors
    /// [`Aborted`] at once when the caller aborts.
    async fn sleep(&self, milliseconds: f64) -> Result<(), Aborted>;

    /// What the calls of this process share.
    fn process(&self) -> &Process;

    /// Whether the caller is about to log someone in to the project, so that it is to be there before anything else can fail.
    fn wants_project_first(&self) -> bool {
        false
    }

    /// Tells the caller how far the call has come.
    fn tell(&self, _progress: Progress) {}

    /// Milliseconds since 1970.
    fn now(&self) -> f64;

    /// Milliseconds on a clock that is never set: only differences mean something.
    fn clock(&self) -> f64;

    /// A number from 0 up to, but not including, 1.
    fn random(&self) -> f64;
}

/// Takes the body of an answer piece by piece.
pub trait Sink {
    /// Takes the next bytes.
    fn push(&self, bytes: &[u8]);
}

/// The caller of a function that is about many customers: it gives them one by one, and takes the results as they come.
pub trait Feed {
    /// The next customer; nothing at the end.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming the iterable of customers where it failed; `ABORTED`.
    async fn next(&self) -> Result<Option<Pulled>, Error>;

    /// Whether the option `credentials` is a function.
    fn has_credentials(&self) -> bool;

    /// What the caller's function `credentials` gives for a customer, within so many milliseconds: options of that customer, such as
    /// `props`.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming `credentials`; `TIMEOUT`; `ABORTED`.
    async fn credentials(&self, customer: &Json, limit: f64) -> Result<Json, Error>;

    /// Whether `migrateFrom.key` is given, which is a function.
    fn has_former_key(&self) -> bool;

    /// The key that the caller's function `migrateFrom.key` gives for a customer's id.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming `migrateFrom.key`.
    fn former_key(&self, external_project_id: &str) -> Result<String, Error>;

    /// Hands a result on, and waits until it was taken.
    ///
    /// # Errors
    /// [`Aborted`] where the caller takes no more.
    async fn emit(&self, result: Json) -> Result<(), Aborted>;

    /// Tells the caller how far the work has come, by the option `onProgress`. Whatever that does is ignored.
    fn progress(&self, progress: impl FnOnce() -> Json);
}

/// A customer as plain data, with what its options have in common with the others' left out; or why it cannot be read, which ends
/// nothing but that customer's turn.
pub type Pulled = Result<Json, Error>;

/// What a caller can ask to be told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hook {
    /// `onRequest`: a request is about to be sent.
    Request,
    /// `onResponse`: the answer was read, or the request failed.
    Response,
}

/// One HTTP request.
pub struct FetchRequest<'a> {
    /// `GET`, `POST` or `DELETE`.
    pub method: &'static str,
    /// The URL without its query.
    pub url: &'a str,
    /// The query's names and values, not yet encoded.
    pub query: &'a [(&'static str, String)],
    /// Names and values, checked to be sendable.
    pub headers: &'a [(String, String)],
    /// What to send as JSON text, if anything. With it goes the header `content-type`; without it that header must be left
    /// out, as the server refuses a DELETE with it (400 FST_ERR_CTP_EMPTY_JSON_BODY, Activepieces 0.85.4).
    pub body: Option<&'a Json>,
    /// How long it may take until the answer is read, in milliseconds.
    pub limit: f64,
}

/// An HTTP response whose body was read.
pub trait Response {
    /// What its JSON is made of.
    type Node: Node;
    /// The status; 0 for a redirect that a browser hides.
    fn status(&self) -> u16;
    /// A header's value.
    fn header(&self, name: &str) -> Option<String>;
    /// The URL that answered, where the host's `fetch` followed a redirect although it was asked not to.
    fn redirected_to(&self) -> Option<String>;
    /// The body as JSON, an empty one as `null`; nothing where it is no JSON.
    fn json(&self) -> Option<Self::Node>;
    /// Whether the body is a page rather than JSON.
    fn is_html(&self) -> bool;
}

/// A value in an answer's JSON. It stays with the host, and only what is asked for is copied: an answer holds far more than
/// is read of it.
pub trait Node: Clone {
    /// A property of an object; nothing where there is none, where it is `null`, or where this is no object.
    fn property(&self, name: &str) -> Option<Self>;
    /// A text; nothing where this is none.
    fn text(&self) -> Option<String>;
    /// The items of an array; nothing where this is none.
    fn items(&self) -> Option<Vec<Self>>;
    /// The names of an object's properties; nothing where this is no object.
    fn names(&self) -> Option<Vec<String>>;
    /// Whether this is `true`.
    fn is_true(&self) -> bool;
    /// A number; nothing where this is none.
    fn number(&self) -> Option<f64>;

    /// A property that is a text.
    fn text_property(&self, name: &str) -> Option<String> {
        self.property(name)?.text()
    }

    /// Whether a property is this text.
    fn is(&self, name: &str, text: &str) -> bool {
        self.text_property(name).as_deref() == Some(text)
    }
}

/// How far a call has come, for a caller who does not wait for its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// The options are right. Nothing was sent yet.
    Checked,
    /// The server said that the customer's project is there. It is told once or more.
    ProjectKnown,
}

/// Why there is no API key.
#[derive(Clone, Debug, PartialEq)]
pub enum ApiKeyFailure {
    /// It is no plain data.
    Unusable(Error),
    /// The caller's function failed with an error of this name. Its message is not taken: it may hold anything.
    Failed(String),
    /// The caller's function did not give it in time.
    TimedOut,
    /// The caller aborted first.
    Aborted,
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FetchFailure {
    /// The caller's signal fired.
    Aborted,
    /// The request's limit was reached.
    TimedOut,
    /// The `fetch` failed.
    Failed {
        /// For this reason.
        cause: Cause,
        /// Whether it is a function of the caller's and not the host's own.
        by_caller: bool,
    },
    /// The host's `fetch` gave something that is no `Response`.
    NotAResponse,
}

/// The caller's signal fired.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aborted;
