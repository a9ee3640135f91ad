//! The API key and the caller's headers stand in no error, whoever echoes them.

use serde_json::json;

use crate::model_server::faulty;
use crate::scripted_host::sample::{DEAD, PROJECT, with};
use crate::scripted_host::{TestHost, all_texts, framework_error, own_error};
use crate::site::*;

#[test]
fn no_error_holds_a_secret() {
    let lines = [
        "GET /api/v1/projects",
        "GET /api/v1/app-connections",
        "GET /api/v1/projects/",
        "GET /api/v1/global-connections",
        "DELETE /api/v1/global-connections/",
        "DELETE /api/v1/projects/",
    ];
    for line in lines {
        for text in ["sk-key-90210", "proxy-pass-4711", "c2sta2V5LTkwMjEw"] {
            for reply in [framework_error(400, text, text), own_error(403, "AUTHORIZATION", text).header("x-request-id", text)] {
                let model = model(&[row("C1", &[PROJECT, DEAD]), row("C0", &[DEAD])]);
                let host = TestHost::new(faulty(&model, line, reply));
                let options = with(with_project(), "headers", json!({ "proxy-authorization": "proxy-pass-4711" }));
                let texts = all_texts(&remove(&host, &options).unwrap_err());
                assert!(!texts.contains(text), "{line}: {texts}");
            }
        }
    }
}
