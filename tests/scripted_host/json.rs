//! JSON between the core's own type and `serde_json`.

use predefined_connection::host::Node;
use predefined_connection::json::Json;
use serde_json::{Map, Number, Value};

/// The core's form of a value.
pub fn json_of(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::Bool(*value),
        Value::Number(number) => Json::Number(number.as_f64().unwrap_or_default()),
        Value::String(text) => Json::String(text.clone()),
        Value::Array(items) => Json::Array(items.iter().map(json_of).collect()),
        Value::Object(members) => Json::Object(members.iter().map(|(name, value)| (name.clone(), json_of(value))).collect()),
    }
}

/// What JavaScript's `JSON.stringify` and `JSON.parse` would make of the core's form. A member that is there twice fails.
pub fn value_of(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(*value),
        Json::Number(number) => plain_number(*number),
        Json::String(text) => Value::String(text.clone()),
        Json::Array(items) => Value::Array(items.iter().map(value_of).collect()),
        Json::Object(members) => {
            let mut map = Map::new();
            for (name, value) in members {
                let before = map.insert(name.clone(), value_of(value));
                assert_eq!(before, None, "the member {name:?} is there twice");
            }
            Value::Object(map)
        }
    }
}

/// A value with its whole numbers written as JavaScript writes them: `5`, not `5.0`.
pub fn plain(value: &Value) -> Value {
    value_of(&json_of(value))
}

#[allow(clippy::cast_possible_truncation, reason = "checked to be a whole number that an f64 holds exactly")]
fn plain_number(number: f64) -> Value {
    if number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0 {
        return Value::from(number as i64);
    }
    Number::from_f64(number).map_or(Value::Null, Value::Number)
}

/// A value in an answer.
#[derive(Clone)]
pub struct TestNode(pub Value);

impl Node for TestNode {
    fn property(&self, name: &str) -> Option<Self> {
        self.0.as_object()?.get(name).filter(|member| !member.is_null()).cloned().map(TestNode)
    }

    fn text(&self) -> Option<String> {
        self.0.as_str().map(str::to_owned)
    }

    fn items(&self) -> Option<Vec<Self>> {
        Some(self.0.as_array()?.iter().cloned().map(TestNode).collect())
    }

    fn names(&self) -> Option<Vec<String>> {
        Some(self.0.as_object()?.keys().cloned().collect())
    }

    fn is_true(&self) -> bool {
        self.0 == Value::Bool(true)
    }

    fn number(&self) -> Option<f64> {
        self.0.as_f64()
    }
}
