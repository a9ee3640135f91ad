//! What the lists of all resources have in common.

use crate::error::{Code, Error};
use crate::host::Node;

/// The rows of a page with this `externalId`; nothing where the answer is no page. The page is not trusted to hold these
/// alone: a server that does not know a filter ignores it (Activepieces 0.85.4).
pub fn rows<N: Node>(response: &N, external_id: &str) -> Option<Vec<N>> {
    let mut rows = response.property("data")?.items()?;
    rows.retain(|row| row.is("externalId", external_id));
    Some(rows)
}

/// The path of one row. The server's ids are letters and digits, so they need no encoding.
///
/// # Errors
/// `UNEXPECTED_ANSWER` for an id of another form, which must not become part of a URL.
pub fn row_path(resource: &str, id: &str) -> Result<String, Error> {
    if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(Error::new(Code::UnexpectedAnswer, "The server gave an id that is not of letters and digits."));
    }
    Ok([resource, "/", id].concat())
}
