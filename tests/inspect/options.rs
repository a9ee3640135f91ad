//! Which options are taken.

use predefined_connection::error::Code;
use serde_json::{Value, json};

use crate::model_server::ModelServer;
use crate::scripted_host::TestHost;
use crate::scripted_host::sample::{options, with, without};
use crate::site::*;

fn field(options: &Value) -> String {
    let host = TestHost::new(ModelServer::new());
    let error = inspect(&host, options).unwrap_err();
    assert_eq!((error.code(), host.lines()), (Code::InvalidOptions, Vec::new()), "{error}");
    error.data().field.clone().unwrap()
}

#[test]
fn all_that_provisions_is_taken() {
    let all = [
        ("prefix", json!("ice")),
        ("displayName", json!("Ice")),
        ("pieceVersion", json!("0.4.1")),
        ("preSelectForNewProjects", json!(true)),
        ("project", json!({ "displayName": "Acme", "metadata": { "a": 1 } })),
        ("replacesPiece", json!("@acme/piece-old")),
        ("checkProps", json!(false)),
        ("fingerprintSecret", json!("a secret of 16 or more")),
        ("trustFor", json!(1000)),
        ("timeout", json!(1000)),
        ("maxRetries", json!(0)),
        ("headers", json!({ "x-proxy": "1" })),
        ("allowInsecureHttp", json!(true)),
    ];
    for given in [options(), bare()] {
        let all = all.iter().fold(given, |given, (name, value)| with(given, name, value.clone()));
        assert_eq!(codes(&state(&ModelServer::with_any_piece(), &all)), ["NO_PROJECT"]);
    }
}

#[test]
fn a_wrong_one_is_named_before_any_request() {
    for (given, named) in [
        (json!({}), "instanceUrl"),
        (without(bare(), "externalProjectId"), "externalProjectId"),
        (without(bare(), "pieceName"), "pieceName"),
        (with(bare(), "externalProjectId", json!("undefined")), "externalProjectId"),
        (with(bare(), "pieceName", json!(7)), "pieceName"),
        (with(without(bare(), "pieceName"), "replacesPiece", json!("@acme/piece-old")), "pieceName"),
        (with(with(without(bare(), "pieceName"), "prefix", json!("a")), "replacesPiece", json!("@acme/old")), "replacesPiece"),
        (with(bare(), "removeProject", json!(true)), "removeProject"),
        (with(bare(), "pieceVersion", json!(1)), "pieceVersion"),
        // Credentials are whole or not given.
        (without(options(), "props"), "props"),
        (without(options(), "pieceAuthType"), "pieceAuthType"),
        (with(without(options(), "pieceName"), "prefix", json!("gelato")), "pieceName"),
        (with(options(), "fingerprintSecret", json!("short")), "fingerprintSecret"),
        (with(options(), "props", json!("token-73519")), "props"),
    ] {
        assert_eq!(field(&given), named, "{given}");
    }
}

#[test]
fn a_misspelt_one_is_told() {
    let error = inspect(&TestHost::new(ModelServer::new()), &with(bare(), "pieceNam", json!("x"))).unwrap_err();
    assert_eq!(error.to_string(), "pieceNam is not an option: is it `pieceName`?");
}
