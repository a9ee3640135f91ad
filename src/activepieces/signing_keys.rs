//! `/signing-keys`: the keys that a platform's embedding tokens are signed with. Activepieces 0.85.4 shows them to an admin's session
//! alone, and answers 403 to an API key.

use crate::activepieces::request::{Request, Step};
use crate::host::Node;

/// Lists the platform's signing keys.
pub fn list() -> Request {
    Request::get(Step::ListSigningKeys, "/signing-keys", &[])
}

/// The public key of the signing key with this id in what [`list`] listed, as PEM; nothing inside where it is not among them.
pub fn listed(response: &impl Node, id: &str) -> Option<Option<String>> {
    let keys = response.property("data")?.items()?;
    let key = keys.into_iter().find(|key| key.is("id", id));
    Some(key.map(|key| key.text_property("publicKey").unwrap_or_default()))
}
