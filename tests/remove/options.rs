//! Every complaint names the option, and nothing is sent.

use serde_json::{Value, json};

use predefined_connection::error::Code;
use predefined_connection::options::key_options::connection_key;

use crate::model_server::ModelServer;
use crate::scripted_host::sample::{options, with, without};
use crate::scripted_host::{TestHost, json_of};
use crate::site::*;

#[test]
fn wrong_options_are_refused_before_anything_is_sent() {
    let changed = |name: &str, value: Value| with(removal(), name, value);
    for (options, field) in [
        (without(removal(), "externalProjectId"), "externalProjectId"),
        (changed("externalProjectId", json!("undefined")), "externalProjectId"),
        (changed("externalProjectId", json!("")), "externalProjectId"),
        (changed("externalProjectId", json!("x".repeat(94))), "externalProjectId"),
        (without(removal(), "pieceName"), "pieceName"),
        (changed("pieceName", json!("")), "pieceName"),
        (changed("pieceName", json!("a piece")), "pieceName"),
        (changed("prefix", json!("")), "prefix"),
        (changed("displayName", json!("")), "displayName"),
        (changed("displayName", json!("a\0")), "displayName"),
        (changed("replacesPiece", json!("@activepieces/piece-gelato")), "replacesPiece"),
        (with(without(changed("replacesPiece", json!("x")), "pieceName"), "prefix", json!("p")), "replacesPiece"),
        (changed("removeProject", json!("yes")), "removeProject"),
        (changed("force", json!(1)), "force"),
        (changed("instanceUrl", json!("nowhere")), "instanceUrl"),
        (changed("timeout", json!(0)), "timeout"),
        (changed("trustFor", json!(1)), "trustFor"),
        // There are no credentials in it.
        (options(), "pieceAuthType"),
    ] {
        let model = ModelServer::new();
        let host = TestHost::new(&model);
        let error = remove(&host, &options).unwrap_err();
        assert_eq!((error.code(), error.data().field.as_deref()), (Code::InvalidOptions, Some(field)), "{error}");
        assert!(host.requests().is_empty());
    }
}

#[test]
fn a_key_is_made_of_the_prefix_or_of_the_piece() {
    for (options, expected) in [
        (json!({ "pieceName": "@activepieces/piece-gelato", "externalProjectId": "org_1234" }), "gelato_org_1234"),
        (json!({ "prefix": "ice", "externalProjectId": "org_1234" }), "ice_org_1234"),
        (json!({ "pieceName": "@acme/piece-x", "prefix": "ice", "externalProjectId": "a/b" }), "ice_a/b"),
    ] {
        assert_eq!(connection_key(&json_of(&options)).unwrap().as_str(), expected);
    }
    for (options, field) in [
        (json!({ "externalProjectId": "org_1234" }), "pieceName"),
        (json!({ "prefix": "ice" }), "externalProjectId"),
        (json!({ "prefix": "ice", "externalProjectId": "[object Object]" }), "externalProjectId"),
        (json!({ "prefix": "ice", "externalProjectId": "x", "instanceUrl": "y" }), "instanceUrl"),
        (json!("gelato"), "options"),
    ] {
        assert_eq!(connection_key(&json_of(&options)).unwrap_err().data().field.as_deref(), Some(field));
    }
}
