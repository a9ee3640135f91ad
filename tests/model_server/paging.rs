//! Lists cut into pages, as the server cuts them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::framework_error;
use crate::scripted_host::{HttpRequest, Reply, answer, date};

/// In which order connections are listed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Order {
    /// As they are in the table, which no cursor fits.
    OfTable,
    /// As the real server lists them.
    Created,
    /// The newest first.
    NewestFirst,
    /// By their ids.
    Id,
}

/// A page of connections. The cursor compares `created` in whole seconds: it loses what shares the second of a page's last row.
pub fn by_created(mut rows: Vec<Value>, request: &HttpRequest, order: Order) -> Reply {
    match order {
        Order::OfTable => {}
        Order::Created => rows.sort_by_key(created),
        Order::NewestFirst => rows.sort_by_key(|row| std::cmp::Reverse(created(row))),
        Order::Id => rows.sort_by_key(|row| row["id"].to_string()),
    }
    if let Some(position) = position(request) {
        let Some(time) = position.strip_prefix("created:").and_then(|time| time.parse::<i64>().ok()) else {
            return framework_error(500, "", "entity property not found");
        };
        rows.retain(|row| match order {
            Order::NewestFirst => second(created(row)) < second(time),
            _ => second(created(row)) > second(time),
        });
    }
    page(rows, request, 10, |row| format!("created:{}", created(row)))
}

/// A page of projects, whose cursor loses none.
pub fn by_name(mut rows: Vec<Value>, request: &HttpRequest) -> Reply {
    let key = |row: &Value| json!([row["type"], row["displayName"], row["id"]]).to_string();
    rows.sort_by_key(key);
    if let Some(position) = position(request) {
        rows.retain(|row| key(row) > position);
    }
    page(rows, request, 50, key)
}

fn page(mut rows: Vec<Value>, request: &HttpRequest, usual: usize, position: impl Fn(&Value) -> String) -> Reply {
    let limit = request.asked("limit").and_then(|limit| limit.parse().ok()).unwrap_or(usual);
    let has_more = rows.len() > limit;
    rows.truncate(limit);
    let cursor = |row: &Value| STANDARD.encode(format!("next_{}", STANDARD.encode(position(row))));
    let next = rows.last().filter(|_| has_more).map(cursor);
    answer(200, &json!({ "data": rows, "next": next, "previous": null }))
}

/// What the request's cursor says; a cursor that says nothing gives the first page.
fn position(request: &HttpRequest) -> Option<String> {
    let decoded = |text: &str| String::from_utf8(STANDARD.decode(text).ok()?).ok();
    decoded(decoded(request.asked("cursor")?)?.strip_prefix("next_")?)
}

#[allow(clippy::cast_possible_truncation, reason = "a time of these days")]
fn created(row: &Value) -> i64 {
    row["created"].as_str().and_then(date::milliseconds).unwrap_or_default() as i64
}

fn second(time: i64) -> i64 {
    time.div_euclid(1000)
}
