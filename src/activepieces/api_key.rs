//! The platform's API key: asked of the host, and checked.

use crate::error::{Code, Error};
use crate::host::{ApiKeyFailure, Host};
use crate::json::Json;

/// Asks the host for the key, for at most so many milliseconds, and checks it.
///
/// # Errors
/// `INVALID_OPTIONS` where the key cannot be used; `TIMEOUT`; `ABORTED`.
pub async fn ask(host: &impl Host, limit: f64) -> Result<String, Error> {
    let given = host.api_key(limit).await.map_err(|failure| match failure {
        ApiKeyFailure::Unusable(error) => error,
        ApiKeyFailure::Failed(name) => {
            Error::option("apiKey", &["is a function that failed with ", &name, ": see there why"].concat()).retryable()
        }
        ApiKeyFailure::TimedOut => {
            let text = "apiKey is a function that gave no key in time; nothing was sent.";
            Error::new(Code::Timeout, text).with_field("apiKey").retryable()
        }
        ApiKeyFailure::Aborted => Error::new(Code::Aborted, "The call was aborted before anything was sent."),
    })?;
    check(&given)
}

/// Checks a key that the host gave.
///
/// # Errors
/// `INVALID_OPTIONS` naming `apiKey`.
pub fn check(given: &Json) -> Result<String, Error> {
    let refuse = |rule| Err(Error::option("apiKey", rule));
    let key = match given {
        Json::String(key) => key,
        Json::Null => return refuse("is missing"),
        other => return Err(Error::wrong_kind("apiKey", "a string, or a function that gives one", other.kind())),
    };
    if key.is_empty() {
        return refuse("must not be empty");
    }
    if key.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("bearer ")) {
        return refuse("must be the key alone, without \"Bearer\"");
    }
    if !key.bytes().all(|byte| byte.is_ascii_graphic()) {
        return refuse("holds a blank or a character that an HTTP header cannot carry: was it copied whole and alone?");
    }
    Ok(key.clone())
}
