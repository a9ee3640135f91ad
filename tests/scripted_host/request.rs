//! A request as the server sees it: written as a URL and taken apart again.

use predefined_connection::host::FetchRequest;
use serde_json::Value;
use url::form_urlencoded::Serializer;

use super::json::value_of;

/// A request that arrived.
#[derive(Clone, Debug)]
pub struct HttpRequest {
    pub method: String,
    /// The whole URL as it was sent.
    pub url: String,
    /// Scheme, host and port.
    pub origin: String,
    pub path: String,
    /// Decoded.
    pub query: Vec<(String, String)>,
    /// In the order given, the names in lower case.
    pub headers: Vec<(String, String)>,
    pub body: Option<Value>,
    /// How long the caller waits for the answer, in milliseconds.
    pub limit: f64,
    /// When it was sent, in milliseconds since the host began.
    pub at: f64,
}

impl HttpRequest {
    /// Writes the URL as a browser does, with `URLSearchParams`, and reads it as a server does.
    pub fn arrived(request: &FetchRequest<'_>, at: f64) -> Self {
        let sent = full_url(request.url, request.query);
        let url = url::Url::parse(&sent).expect("a URL");
        assert_eq!(url.as_str(), sent, "the URL is not sent as it was written");
        HttpRequest {
            method: request.method.to_owned(),
            origin: url.origin().ascii_serialization(),
            path: url.path().to_owned(),
            query: url.query_pairs().into_owned().collect(),
            url: sent,
            headers: headers(request),
            body: request.body.map(value_of),
            limit: request.limit,
            at,
        }
    }

    /// A value of the query.
    pub fn asked(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// A text of the body without its invisible part, and whether there was one.
    pub fn visible(&self, name: &str) -> (String, bool) {
        let text = self.body.as_ref().and_then(|body| body[name].as_str()).unwrap_or_default();
        let (visible, mark) = predefined_connection::invisible::split(text);
        (visible.to_owned(), mark.is_some())
    }

    /// Whether it is an upsert of a connection.
    pub fn is_upsert(&self) -> bool {
        self.method == "POST" && self.path.ends_with("/api/v1/global-connections")
    }
}

/// The headers that were asked for, and the one that goes with a body.
fn headers(request: &FetchRequest<'_>) -> Vec<(String, String)> {
    let content_type = request.body.map(|_| ("content-type".to_owned(), "application/json".to_owned()));
    let given = request.headers.iter().map(|(name, value)| (name.to_ascii_lowercase(), value.clone()));
    given.chain(content_type).collect()
}

fn full_url(url: &str, query: &[(&'static str, String)]) -> String {
    if query.is_empty() {
        return url.to_owned();
    }
    format!("{url}?{}", Serializer::new(String::new()).extend_pairs(query).finish())
}
