//! The forms that the server takes.

use std::collections::BTreeSet;

use serde_json::Value;

/// Whether a body is one of the eight forms of an upsert.
pub fn takes_connection(body: &Value) -> bool {
    let has_texts = ["displayName", "pieceName", "type"].iter().all(|name| body[name].is_string());
    let ids = body["projectIds"].as_array();
    has_texts
        && body["scope"] == "PLATFORM"
        && ids.is_some_and(|ids| ids.iter().all(Value::is_string))
        && optional(body, "externalId", Value::is_string)
        && optional(body, "pieceVersion", Value::is_string)
        && optional(body, "preSelectForNewProjects", Value::is_boolean)
        && body["value"]["type"] == body["type"]
        && takes_value(&body["value"])
}

fn takes_value(value: &Value) -> bool {
    let filled = |names: &[&str]| names.iter().all(|name| value[name].as_str().is_some_and(|text| !text.is_empty()));
    let oauth2 = || {
        filled(&["client_id", "code"])
            && value["scope"].is_string()
            && optional(value, "code_challenge", Value::is_string)
            && optional(value, "authorization_method", |method| *method == "HEADER" || *method == "BODY")
            && optional(value, "props", Value::is_object)
    };
    match value["type"].as_str().unwrap_or_default() {
        "SECRET_TEXT" => filled(&["secret_text"]),
        "BASIC_AUTH" => filled(&["username", "password"]),
        "CUSTOM_AUTH" | "OIDC" => value["props"].is_object(),
        "NO_AUTH" => true,
        "OAUTH2" => oauth2() && filled(&["client_secret", "redirect_url"]) && optional(value, "grant_type", is_grant_type),
        "PLATFORM_OAUTH2" => oauth2() && filled(&["redirect_url"]),
        "CLOUD_OAUTH2" => oauth2(),
        _ => false,
    }
}

fn is_grant_type(value: &Value) -> bool {
    *value == "authorization_code" || *value == "client_credentials"
}

/// A member that may be left out, but not be `null`.
fn optional(object: &Value, name: &str, fits: impl Fn(&Value) -> bool) -> bool {
    object.get(name).is_none_or(fits)
}

/// Whether a piece's version is left out or exact.
pub fn is_version(version: &Value) -> bool {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_exact = |text: &str| {
        let numbers = text.split(['-', '+']).next().unwrap_or_default();
        numbers.split('.').count() == 3 && numbers.split('.').all(is_number)
    };
    version.is_null() || version.as_str().is_some_and(is_exact)
}

/// Postgres' `text ILIKE '%' || pattern || '%'`.
pub fn is_like(text: &str, pattern: &str) -> bool {
    let parts = parts(&format!("%{pattern}%").to_lowercase());
    let mut places = reached(&parts, BTreeSet::from([0]));
    for c in text.to_lowercase().chars() {
        let mut next = BTreeSet::new();
        for at in places {
            match parts.get(at) {
                Some(Part::Anything) => next.insert(at),
                Some(Part::One) => next.insert(at + 1),
                Some(Part::Is(wanted)) if *wanted == c => next.insert(at + 1),
                _ => false,
            };
        }
        places = reached(&parts, next);
    }
    places.contains(&parts.len())
}

enum Part {
    Anything,
    One,
    Is(char),
}

fn parts(pattern: &str) -> Vec<Part> {
    let mut chars = pattern.chars();
    let mut parts = Vec::new();
    while let Some(c) = chars.next() {
        parts.push(match c {
            '%' => Part::Anything,
            '_' => Part::One,
            '\\' => Part::Is(chars.next().unwrap_or(c)),
            c => Part::Is(c),
        });
    }
    parts
}

/// The places in the pattern, and those after each part that may stand for nothing.
fn reached(parts: &[Part], mut places: BTreeSet<usize>) -> BTreeSet<usize> {
    for (at, part) in parts.iter().enumerate() {
        if matches!(part, Part::Anything) && places.contains(&at) {
            places.insert(at + 1);
        }
    }
    places
}
