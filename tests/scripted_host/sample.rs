//! Options and rows to start from, as in the first call for a customer `org_1234` of the piece `gelato`.

use serde_json::{Value, json};

/// When the tests take place, in milliseconds since 1970: 22 November 2026, 12:30:00 UTC.
pub const NOW: f64 = 1_795_350_600_000.0;

/// The customer's project.
pub const PROJECT: &str = "ASycRFMuo5s1FHG3iGnOv";
/// Another living project.
pub const OTHER: &str = "OtherProject234567890";
/// A project that is no more.
pub const DEAD: &str = "DeadProject0123456789";

/// Options with all that is required.
pub fn options() -> Value {
    json!({
        "instanceUrl": "https://ap.example.com",
        "externalProjectId": "org_1234",
        "pieceName": "@activepieces/piece-gelato",
        "pieceAuthType": "CUSTOM_AUTH",
        "props": { "base_url": "https://api.gelato.test", "access_token": "token-73519" },
    })
}

/// The sample options with this token.
pub fn token(token: &str) -> Value {
    with(options(), "props", json!({ "base_url": "https://api.gelato.test", "access_token": token }))
}

/// Options for an OAuth 2 connection, whose `code` can be used once.
pub fn oauth2_options() -> Value {
    with(with(options(), "pieceAuthType", json!("OAUTH2")), "props", oauth2_props())
}

pub fn oauth2_props() -> Value {
    json!({
        "client_id": "client-1",
        "client_secret": "secret-28411",
        "code": "code-60735",
        "scope": "read write",
        "redirect_url": "https://app.example.com/callback",
    })
}

/// An object with another value of a member.
pub fn with(mut object: Value, name: &str, value: Value) -> Value {
    object.as_object_mut().expect("an object").insert(name.to_owned(), value);
    object
}

/// An object without a member.
pub fn without(mut object: Value, name: &str) -> Value {
    object.as_object_mut().expect("an object").remove(name);
    object
}

/// A project as the server lists it.
pub fn project(id: &str, external_id: &str) -> Value {
    json!({
        "id": id, "created": "2026-11-22T12:25:04.430Z", "updated": "2026-11-22T12:25:04.430Z",
        "ownerId": "Olymq3SjcKAl4unRfYZCA", "displayName": "org_1234", "platformId": "iawNmvDBjgxvk6cJEFUyv",
        "maxConcurrentJobs": null, "type": "TEAM", "externalId": external_id, "metadata": {},
    })
}

/// The customer's connection as the server lists it.
pub fn connection(id: &str) -> Value {
    json!({
        "id": id, "created": "2026-11-22T12:25:04.608Z", "updated": "2026-11-22T12:25:04.608Z",
        "externalId": "gelato_org_1234", "displayName": "Gelato (org_1234)", "type": "CUSTOM_AUTH",
        "pieceName": "@activepieces/piece-gelato", "projectIds": [PROJECT], "platformId": "iawNmvDBjgxvk6cJEFUyv",
        "scope": "PLATFORM", "status": "ACTIVE", "ownerId": "Olymq3SjcKAl4unRfYZCA", "metadata": null,
        "pieceVersion": "0.1.0", "preSelectForNewProjects": false, "usingSecretManager": false,
    })
}
