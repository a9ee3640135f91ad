//! An OAuth 2 code cannot be sent twice, and the server renews the row whenever the token runs out.

use serde_json::{Value, json};

use crate::customer::*;
use crate::scripted_host::sample::{oauth2_options, oauth2_props, with, without};

/// Options of each of the types.
fn all_types() -> Vec<Value> {
    let platform = without(oauth2_props(), "client_secret");
    let cloud = without(platform.clone(), "redirect_url");
    let client = with(oauth2_props(), "grant_type", json!("client_credentials"));
    [("OAUTH2", oauth2_props()), ("OAUTH2", client), ("PLATFORM_OAUTH2", platform), ("CLOUD_OAUTH2", cloud)]
        .into_iter()
        .map(|(auth_type, props)| with(with(oauth2_options(), "pieceAuthType", json!(auth_type)), "props", props))
        .collect()
}

/// The server itself writes the row, much later.
fn renew(customer: &Customer) {
    customer.change("updated", &json!("2027-12-24T18:00:00.000Z"));
}

#[test]
fn what_the_server_renewed_is_still_ours() {
    for given in all_types() {
        let customer = Customer::provisioned_with(&given);
        renew(&customer);
        for called in [customer.call(&given), customer.call_afresh(&given)] {
            assert_eq!((called.action(), called.upserts()), ("unchanged", 0), "{given}");
        }
    }
}

#[test]
fn a_new_code_is_sent() {
    for given in all_types() {
        let customer = Customer::provisioned_with(&given);
        let new = with(given.clone(), "props", with(given["props"].clone(), "code", json!("code-2")));
        assert_eq!([customer.call(&new).action(), customer.call(&new).action()], ["updated", "unchanged"]);
        assert_eq!(customer.model.connections()[0].value["code"], "code-2");
    }
}

#[test]
fn a_connection_that_does_not_work_any_more_is_written() {
    for given in all_types() {
        for status in ["ERROR", "MISSING"] {
            let customer = Customer::provisioned_with(&given);
            customer.change("status", &json!(status));
            assert_eq!(customer.call(&given).upserts(), 1);
        }
    }
}
