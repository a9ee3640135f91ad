//! The option `headers`.

use crate::error::Error;
use crate::json::Json;

/// Headers that the package sets itself, or that would break a request.
const OWN_HEADERS: &[&str] = &[
    "authorization",
    "accept",
    "content-type",
    "content-length",
    "host",
    "connection",
    "keep-alive",
    "transfer-encoding",
    "expect",
    "upgrade",
];

/// Reads the caller's own headers, if there are any.
///
/// # Errors
/// `INVALID_OPTIONS` naming the header, never its value.
pub fn read(given: &Json) -> Result<Vec<(String, String)>, Error> {
    let Some(Json::Object(members)) = given.property("headers") else { return Ok(Vec::new()) };
    let mut headers = Vec::with_capacity(members.len());
    for (name, value) in members {
        if !is_header_name(name) {
            return Err(Error::option("headers", "has a name that is no HTTP header name"));
        }
        let field = ["headers.", name].concat();
        if OWN_HEADERS.contains(&name.to_ascii_lowercase().as_str()) {
            return Err(Error::option(&field, "is set by this package and cannot be given"));
        }
        match value {
            Json::String(value) if is_header_value(value) => headers.push((name.clone(), value.clone())),
            Json::String(_) => {
                return Err(Error::option(&field, "holds a character that an HTTP header cannot carry"));
            }
            other => return Err(Error::wrong_kind(&field, "a string", other.kind())),
        }
    }
    Ok(headers)
}

/// A `token` of RFC 9110.
fn is_header_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

fn is_header_value(value: &str) -> bool {
    value.bytes().all(|byte| byte == b'\t' || (b' '..=b'~').contains(&byte))
}
