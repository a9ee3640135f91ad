//! A JSON value that the core can look into. Texts of JSON are read by the host.

use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::text::number;

/// A JSON value. Its `Debug` shows the kind alone: a value may be a secret.
#[derive(Clone, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A finite number.
    Number(f64),
    /// A text without lone surrogates.
    String(String),
    /// An array.
    Array(Vec<Json>),
    /// An object, its properties in the order given.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The kind in JavaScript's words, with its article, for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool(_) => "a boolean",
            Json::Number(_) => "a number",
            Json::String(_) => "a string",
            Json::Array(_) => "an array",
            Json::Object(_) => "an object",
        }
    }

    /// An object without properties, to add some to.
    pub fn object() -> Self {
        Json::Object(Vec::new())
    }

    /// Adds a property to an object.
    pub fn set(&mut self, name: &str, value: Json) {
        if let Json::Object(properties) = self {
            properties.push((name.to_owned(), value));
        }
    }

    /// Sets a property of an object in the place of one that has the name.
    pub fn replace(&mut self, name: &str, value: Json) {
        if let Json::Object(properties) = self {
            properties.retain(|(known, _)| known != name);
        }
        self.set(name, value);
    }

    /// A copy of an object with those properties whose names fit.
    #[must_use]
    pub fn filtered(&self, fits: impl Fn(&str) -> bool) -> Json {
        let Json::Object(properties) = self else { return self.clone() };
        Json::Object(properties.iter().filter(|(name, _)| fits(name)).cloned().collect())
    }

    /// Adds a text to an object.
    pub fn set_text(&mut self, name: &str, text: &str) {
        self.set(name, Json::text(text));
    }

    /// Adds a whole number to an object.
    pub fn set_count(&mut self, name: &str, count: u32) {
        self.set(name, Json::Number(f64::from(count)));
    }

    /// Adds a text to an object, if there is one.
    pub fn set_some(&mut self, name: &str, text: Option<&String>) {
        if let Some(text) = text {
            self.set_text(name, text);
        }
    }

    /// Adds those properties of another object that have one of these names and are not `null`.
    pub fn take_from(&mut self, other: &Json, names: &[&str]) {
        for name in names {
            if let Some(value) = other.property(name) {
                self.set(name, value.clone());
            }
        }
    }

    /// A text.
    pub fn text(text: &str) -> Self {
        Json::String(text.to_owned())
    }

    /// An array of texts.
    pub fn texts(texts: &[String]) -> Self {
        Json::Array(texts.iter().map(|text| Json::text(text)).collect())
    }

    /// A property of an object; nothing where there is none, where it is `null`, or where this is no object.
    pub fn property(&self, name: &str) -> Option<&Json> {
        let Json::Object(properties) = self else { return None };
        properties.iter().find(|(known, value)| known == name && !matches!(value, Json::Null)).map(|(_, value)| value)
    }

    /// A text; nothing where this is none.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Json::String(text) => Some(text),
            _ => None,
        }
    }

    /// A property that is a text.
    pub fn text_property(&self, name: &str) -> Option<&str> {
        match self.property(name) {
            Some(Json::String(text)) => Some(text),
            _ => None,
        }
    }

    /// A property that is a number.
    pub fn number_property(&self, name: &str) -> Option<f64> {
        match self.property(name) {
            Some(Json::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// Calls `visit` with bytes that no other value has: of each part its kind and size, and then what it holds. The order of an
    /// object's properties says nothing.
    pub fn each_byte(&self, visit: &mut dyn FnMut(&[u8])) {
        let mut part = |kind: u8, size: usize| {
            visit(&[kind]);
            visit(&(size as u64).to_le_bytes());
        };
        match self {
            Json::Null => part(0, 0),
            Json::Bool(value) => part(1, usize::from(*value)),
            Json::Number(value) => {
                part(2, 0);
                visit(&value.to_bits().to_le_bytes());
            }
            Json::String(text) => {
                part(3, text.len());
                visit(text.as_bytes());
            }
            Json::Array(items) => {
                part(4, items.len());
                items.iter().for_each(|item| item.each_byte(visit));
            }
            Json::Object(properties) => {
                part(5, properties.len());
                let mut sorted: Vec<&(String, Json)> = properties.iter().collect();
                sorted.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
                for (name, value) in sorted {
                    Json::text(name).each_byte(visit);
                    value.each_byte(visit);
                }
            }
        }
    }

    /// The value as JSON text.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        write(self, &mut text);
        text
    }

    /// Whether it is the same value, in whatever order properties are.
    pub fn is_equal(&self, other: &Json) -> bool {
        let bytes = |value: &Json| {
            let mut bytes = Vec::new();
            value.each_byte(&mut |part| bytes.extend_from_slice(part));
            bytes
        };
        bytes(self) == bytes(other)
    }

    /// Calls `visit` with every value in the value that holds no other, names of properties not included.
    pub fn each_leaf(&self, visit: &mut dyn FnMut(&Json)) {
        match self {
            Json::Array(items) => items.iter().for_each(|item| item.each_leaf(visit)),
            Json::Object(properties) => properties.iter().for_each(|(_, value)| value.each_leaf(visit)),
            leaf => visit(leaf),
        }
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.kind())
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null => serializer.serialize_unit(),
            Json::Bool(value) => serializer.serialize_bool(*value),
            Json::Number(value) => serializer.serialize_f64(*value),
            Json::String(value) => serializer.serialize_str(value),
            Json::Array(items) => serializer.collect_seq(items),
            Json::Object(properties) => {
                let mut map = serializer.serialize_map(Some(properties.len()))?;
                for (name, value) in properties {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

/// Writes the value as JSON text.
fn write(value: &Json, text: &mut String) {
    match value {
        Json::Null => text.push_str("null"),
        Json::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
        Json::Number(value) => text.push_str(&number(*value)),
        Json::String(value) => write_string(value, text),
        Json::Array(items) => {
            text.push('[');
            for (at, item) in items.iter().enumerate() {
                write_comma(at, text);
                write(item, text);
            }
            text.push(']');
        }
        Json::Object(properties) => {
            text.push('{');
            for (at, (name, value)) in properties.iter().enumerate() {
                write_comma(at, text);
                write_string(name, text);
                text.push(':');
                write(value, text);
            }
            text.push('}');
        }
    }
}

/// Separates an item from the one before it.
fn write_comma(at: usize, text: &mut String) {
    if at > 0 {
        text.push(',');
    }
}

fn write_string(value: &str, text: &mut String) {
    text.push('"');
    if value.bytes().any(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
        value.chars().for_each(|c| write_char(c, text));
    } else {
        text.push_str(value);
    }
    text.push('"');
}

fn write_char(c: char, text: &mut String) {
    match c {
        '"' | '\\' => text.extend(['\\', c]),
        '\0'..' ' => {
            text.push_str("\\u00");
            [c as u32 >> 4, c as u32 & 15]
                .into_iter()
                .filter_map(|digit| char::from_digit(digit, 16))
                .for_each(|digit| text.push(digit));
        }
        _ => text.push(c),
    }
}
