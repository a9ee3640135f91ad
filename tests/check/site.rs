//! An instance where all is well, and what the tests look at in a report.

use std::cell::RefCell;

use predefined_connection::check::check_instance;
use predefined_connection::error::Error;
use predefined_connection::host::Host;
use serde_json::{Value, json};

use crate::scripted_host::sample::{NOW, with};
use crate::scripted_host::{
    HttpRequest, Reply, Server, TestHost, answer, date, framework_error, html, json_of, own_error, value_of,
};

pub const PLATFORM: &str = "iawNmvDBjgxvk6cJEFUyv";
pub const GELATO: &str = "@activepieces/piece-gelato";
pub const PIECE: &str = "/pieces/@activepieces/piece-gelato";
pub const SORRY: &str = "principal is not allowed for this route";

/// An instance whose answers can be replaced.
pub struct Site {
    /// Answers by the beginning of their path after `/api/v1`; the last one that fits counts.
    pub replies: RefCell<Vec<(String, Reply)>>,
    /// How far its clock is ahead, in milliseconds.
    pub clock_lead: f64,
    /// How long each answer takes, in milliseconds.
    pub delay: f64,
}

impl Site {
    /// All is well.
    pub fn new() -> Self {
        let site = Site { replies: RefCell::default(), clock_lead: 0.0, delay: 0.0 };
        site.set("/flags", answer(200, &flags()));
        site.set("/projects", answer(200, &json!({ "data": [project("TEAM")], "next": null, "previous": null })));
        site.set("/platforms/", answer(200, &platform()));
        site.set("/global-connections", answer(200, &json!({ "data": [], "next": null, "previous": null })));
        site.set("/pieces/", own_error(404, "ENTITY_NOT_FOUND", "piece_metadata_not_found pieceName=x"));
        site.set(PIECE, answer(200, &piece(gelato())));
        site.set("/signing-keys", own_error(403, "AUTHORIZATION", SORRY));
        site
    }

    /// The same with another answer.
    pub fn with(path: &str, reply: Reply) -> Self {
        let site = Site::new();
        site.set(path, reply);
        site
    }

    /// Everything there gives this answer.
    pub fn nothing_but(reply: &Reply) -> Self {
        Site::with("", reply.clone())
    }

    /// The same where the plan has this too.
    pub fn with_plan(name: &str, value: Value) -> Self {
        let platform = platform();
        let plan = with(platform["plan"].clone(), name, value);
        Site::with("/platforms/", answer(200, &with(platform, "plan", plan)))
    }

    pub fn set(&self, path: &str, reply: Reply) {
        self.replies.borrow_mut().push((path.to_owned(), reply));
    }
}

impl Server for &Site {
    fn answer(&self, request: &HttpRequest, _look: Option<String>) -> Reply {
        assert_eq!((request.method.as_str(), &request.body), ("GET", &None), "it only reads");
        let replies = self.replies.borrow();
        let Some(path) = request.path.strip_prefix("/api/v1") else { return html(200) };
        let found = replies.iter().rev().find(|(start, _)| path.starts_with(start.as_str()));
        let (_, reply) = found.unwrap_or_else(|| panic!("nobody expects {path}"));
        let delay = reply.delay + self.delay;
        let reply = reply.clone().after(delay);
        if reply.status().is_none() {
            return reply;
        }
        reply.header("date", &date::http(NOW + self.clock_lead + request.at))
    }
}

pub fn flags() -> Value {
    json!({ "EDITION": "ee", "CURRENT_VERSION": "0.85.4", "ENVIRONMENT": "prod", "PUBLIC_URL": "https://ap.example.com" })
}

pub fn project(kind: &str) -> Value {
    json!({ "id": "ASycRFMuo5s1FHG3iGnOv", "platformId": PLATFORM, "type": kind, "externalId": null })
}

pub fn platform() -> Value {
    let plan = json!({
        "globalConnectionsEnabled": true, "embeddingEnabled": true, "apiKeysEnabled": true,
        "teamProjectsLimit": "UNLIMITED", "projectsLimit": null,
    });
    json!({ "id": PLATFORM, "name": "Vendor", "plan": plan, "filteredPieceNames": [], "filteredPieceBehavior": "BLOCKED" })
}

pub fn piece(auth: Value) -> Value {
    json!({ "name": GELATO, "version": "0.1.0", "auth": auth })
}

pub fn gelato() -> Value {
    let prop = |required: bool| json!({ "displayName": "x", "required": required, "type": "SHORT_TEXT" });
    json!({ "type": "CUSTOM_AUTH", "props": { "base_url": prop(true), "access_token": prop(true), "region": prop(false) } })
}

/// A page of the API's own error for a path that it does not have.
pub fn no_route() -> Reply {
    framework_error(404, "", "Route not found")
}

/// The least options.
pub fn options() -> Value {
    json!({ "instanceUrl": "https://ap.example.com" })
}

/// Options with a piece.
pub fn with_piece() -> Value {
    with(options(), "pieceName", json!(GELATO))
}

/// Checks an instance as the API key `sk-key-90210`.
pub fn check(site: &Site, options: &Value) -> Value {
    check_with(TestHost::new(site), options).unwrap()
}

pub fn check_with(host: impl Host, options: &Value) -> Result<Value, Error> {
    pollster::block_on(check_instance(host, json_of(options))).map(|report| value_of(&report))
}

/// The findings as `error NETWORK`.
pub fn lines(report: &Value) -> Vec<String> {
    let text = |finding: &Value, name: &str| finding[name].as_str().unwrap().to_owned();
    let findings = report["findings"].as_array().unwrap();
    findings.iter().map(|finding| format!("{} {}", text(finding, "level"), text(finding, "code"))).collect()
}

/// The findings that are not `ok`.
pub fn bad(report: &Value) -> Vec<String> {
    lines(report).into_iter().filter(|line| !line.starts_with("ok ")).collect()
}

/// The finding with this code; there must be exactly one.
pub fn finding<'a>(report: &'a Value, code: &str) -> &'a Value {
    let findings: Vec<&Value> = report["findings"].as_array().unwrap().iter().filter(|finding| finding["code"] == code).collect();
    assert_eq!(findings.len(), 1, "{code} in {report}");
    findings[0]
}

pub fn message<'a>(report: &'a Value, code: &str) -> &'a str {
    finding(report, code)["message"].as_str().unwrap()
}
