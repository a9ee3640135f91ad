//! An OAuth 2 code cannot be sent twice, and the server renews the row whenever the token runs out.

use serde_json::{Value, json};

use crate::customer::*;
use crate::scripted_host::sample::{oauth2_options, oauth2_props, with};

/// A customer whose code was exchanged.
fn exchanged(place: Place) -> Customer {
    let customer = Customer::unknown(place);
    assert_eq!(customer.call(&oauth2_options()).upserts(), 1);
    customer
}

fn with_code(code: &str) -> Value {
    with(oauth2_options(), "props", with(oauth2_props(), "code", json!(code)))
}

/// The server itself writes the row.
fn renew(customer: &Customer) {
    customer.model.change_connections(|connections| connections[0].row["updated"] = json!("2026-12-24T18:00:00.000Z"));
}

#[test]
fn the_same_code_is_not_sent_again() {
    for place in PLACES {
        let customer = exchanged(place);
        for _ in 0..3 {
            let called = customer.call(&oauth2_options());
            assert_eq!((called.action(), called.upserts()), ("unchanged", 0), "{place:?}");
            renew(&customer);
        }
    }
}

#[test]
fn a_new_code_is_sent() {
    for place in PLACES {
        let customer = exchanged(place);
        assert_eq!(customer.call(&with_code("code-2")).action(), "updated", "{place:?}");
        assert_eq!(customer.call(&with_code("code-2")).action(), "unchanged", "{place:?}");
        assert_eq!(customer.model.connections()[0].value["code"], "code-2");
    }
}

#[test]
fn a_connection_that_does_not_work_any_more_is_written() {
    for place in PLACES {
        for status in ["ERROR", "MISSING"] {
            let customer = exchanged(place);
            customer.model.change_connections(|connections| connections[0].row["status"] = json!(status));
            assert_eq!(customer.call(&oauth2_options()).upserts(), 1, "{place:?}");
        }
    }
}

#[test]
fn a_row_of_someone_else_is_written() {
    for place in PLACES {
        for (name, value) in [("id", "Another678901234567890"), ("pieceName", "other"), ("type", "CLOUD_OAUTH2")] {
            let customer = exchanged(place);
            customer.model.change_connections(|connections| connections[0].row[name] = json!(value));
            assert_eq!(customer.call(&oauth2_options()).upserts(), 1, "{place:?}, {name}");
        }
    }
}

/// Client credentials can be sent as often as one likes, so that a row that was written since is written again.
#[test]
fn client_credentials_are_like_any_others() {
    let given = with(oauth2_options(), "props", with(oauth2_props(), "grant_type", json!("client_credentials")));
    for place in PLACES {
        let customer = Customer::unknown(place);
        customer.call(&given).result.unwrap();
        assert_eq!(customer.call(&given).action(), "unchanged", "{place:?}");
        renew(&customer);
        assert_eq!(customer.call(&given).action(), "updated", "{place:?}");
    }
}
