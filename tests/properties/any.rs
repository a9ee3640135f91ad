//! Arbitrary ids and JSON.

use proptest::prelude::*;
use serde_json::Value;

/// Parts of ids that mean something in URLs, in paths, in JSON, in templates or in Unicode.
const PARTS: [&str; 40] = [
    "a",
    "Org",
    "org_1234",
    "7",
    "&",
    "=",
    "#",
    "+",
    "%",
    "%2B",
    "%00",
    "?",
    "/",
    "..",
    ".",
    "[]",
    "[0]",
    ";",
    ",",
    ":",
    "@",
    " ",
    "\t",
    "\r\n",
    "\\",
    "\"",
    "'",
    "{{",
    "<b>",
    "_",
    "*",
    "externalId",
    "limit=1",
    "é",
    "e\u{301}",
    "İ",
    "ß",
    "\u{feff}",
    "\u{202e}",
    "🍦",
];

/// An id, of any characters or of those that are likely to be mistaken.
pub fn id() -> impl Strategy<Value = String> {
    let of_parts = prop::collection::vec(prop::sample::select(PARTS.as_slice()), 1..8).prop_map(|parts| parts.concat());
    prop_oneof![3 => of_parts, 1 => any::<String>(), 1 => "\\PC{1,100}", 1 => "[a-z0-9_-]{1,110}"]
}

/// An id that is taken with a prefix of up to ten UTF-16 units.
pub fn good_id() -> impl Strategy<Value = String> {
    id().prop_filter("an id that is refused", |id| {
        let is_missing = ["", "undefined", "null", "NaN"].contains(&id.as_str());
        let is_missing = is_missing || id.starts_with("[object ") && id.ends_with(']');
        !is_missing && !id.contains('\0') && id.encode_utf16().count() <= 89
    })
}

pub fn good_prefix() -> impl Strategy<Value = String> {
    id().prop_filter("a prefix that is refused or long", |prefix| {
        !prefix.is_empty() && !prefix.contains('\0') && prefix.encode_utf16().count() <= 10
    })
}

/// Any JSON, not too large.
pub fn json() -> impl Strategy<Value = Value> {
    let number = prop_oneof![any::<i32>().prop_map(Value::from), any::<f64>().prop_map(Value::from), Just(Value::from(1e300))];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        number,
        id().prop_map(Value::from),
        Just(Value::from("")),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((id(), inner), 0..4).prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}
