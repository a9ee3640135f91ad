//! Any JSON as options: either refused with the option's name before anything is sent, or sent in a form that the server
//! takes. The input is the text of the JSON; its member `apiKey` is the key that the host gives.

#![no_main]

#[path = "../../tests/model_server/mod.rs"]
mod model_server;
#[path = "../../tests/scripted_host/mod.rs"]
mod scripted_host;

use libfuzzer_sys::fuzz_target;
use predefined_connection::error::Code;
use serde_json::{Value, json};

use model_server::ModelServer;
use scripted_host::{TestHost, TestPiece, provision};

fuzz_target!(|input: &[u8]| {
    let Ok(mut given) = serde_json::from_slice::<Value>(input) else { return };
    as_options_of_a_piece(&given);
    let api_key = given.as_object_mut().and_then(|members| members.remove("apiKey")).unwrap_or(json!("sk-key-90210"));
    let host = TestHost::new(ModelServer::with_any_piece()).api_key(&api_key);
    let result = provision(&host, &given);
    let sent = host.requests();
    match result {
        Ok(result) => assert_eq!(result["requests"], sent.len()),
        Err(error) if sent.is_empty() => {
            assert_eq!(error.code(), Code::InvalidOptions, "{given}: {error}");
            let field = error.data().field.clone().expect("the option at fault");
            assert!(error.to_string().starts_with(&format!("{field} ")), "{given}: {error}");
        }
        // The server alone knows its keys, and the model answers under `/api/` alone.
        Err(error) => assert!(
            match error.code() {
                Code::WrongInstanceUrl => has_path(&given["instanceUrl"]),
                Code::Unauthenticated => api_key != "sk-key-90210" && api_key != "sk-key-77777",
                _ => false,
            },
            "{given}: {error}"
        ),
    }
});

fn has_path(url: &Value) -> bool {
    url.as_str().and_then(|url| url::Url::parse(url).ok()).is_some_and(|url| url.path() != "/")
}

/// The same as the options of a piece.
fn as_options_of_a_piece(given: &Value) {
    let piece = TestPiece::of("org_1234", Ok(given["value"].clone()));
    let result = piece.fetch(given);
    let code = result.map_err(|error| error.code()).err();
    let known = [None, Some(Code::InvalidOptions), Some(Code::ConnectionNotFound), Some(Code::ConnectionTypeMismatch)];
    assert!(known.contains(&code), "{given}: {code:?}");
}
