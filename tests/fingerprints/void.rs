//! Whatever makes a receipt void leads to a write, and to a new receipt.

use serde_json::{Value, json};

use crate::customer::*;
use crate::model_server::{Stored, faulty};
use crate::scripted_host::sample::{OTHER, options, with, without};
use crate::scripted_host::{HttpRequest, Server, answer};

/// Fails unless a call writes once, as this action, and the next one finds all as it was written.
fn assert_written(customer: &Customer, given: &Value, action: &str) {
    let place = customer.place;
    let called = customer.call(given);
    assert_eq!((called.action(), called.upserts()), (action, 1), "{place:?}");
    assert_eq!(customer.seen(), [(given["props"].clone(), json!("ACTIVE"))], "{place:?}");
    let again = customer.call(given);
    assert_eq!((again.action(), again.upserts()), ("unchanged", 0), "{place:?}");
}

/// Changes the only connection.
fn change(customer: &Customer, name: &str, value: Value) {
    customer.model.change_connections(|connections| {
        assert_eq!(connections.len(), 1);
        connections[0].row[name] = value;
    });
}

#[test]
fn a_row_that_is_gone() {
    for place in PLACES {
        let customer = Customer::provisioned(place);
        customer.model.change_connections(Vec::clear);
        assert_written(&customer, &options(), "created");
    }
}

#[test]
fn a_row_that_does_not_work_any_more() {
    for place in PLACES {
        for status in ["ERROR", "MISSING"] {
            let customer = Customer::provisioned(place);
            change(&customer, "status", json!(status));
            assert_written(&customer, &options(), "updated");
        }
    }
}

#[test]
fn a_row_that_was_written_since() {
    for place in PLACES {
        let customer = Customer::provisioned(place);
        let others = Customer { model: customer.model, process: std::rc::Rc::default(), ..Customer::unknown(Place::Memory) };
        others.call(&token("of others")).result.unwrap();
        let customer = Customer { model: others.model, ..customer };
        assert_eq!(customer.seen()[0].0["access_token"], "of others");
        assert_written(&customer, &options(), "updated");
    }
}

#[test]
fn a_row_that_is_no_longer_the_one() {
    let changes = [
        ("updated", json!("2026-11-22T12:25:04.609Z")),
        ("updated", json!(null)),
        ("id", json!("Another678901234567890")),
        ("pieceName", json!("@activepieces/piece-sorbet")),
        ("type", json!("SECRET_TEXT")),
        ("type", json!(null)),
    ];
    for place in PLACES {
        for (name, value) in &changes {
            let customer = Customer::provisioned(place);
            change(&customer, name, value.clone());
            assert_written(&customer, &options(), "updated");
        }
    }
}

#[test]
fn a_row_that_was_taken_from_the_project() {
    for place in PLACES {
        let customer = Customer::provisioned(place);
        customer.model.add_project(OTHER, json!("org_5"));
        change(&customer, "projectIds", json!([OTHER]));
        assert_written(&customer, &options(), "created");
    }
}

#[test]
fn a_row_that_became_a_users_own() {
    for place in PLACES {
        let customer = Customer::provisioned(place);
        change(&customer, "scope", json!("PROJECT"));
        assert_eq!(customer.call(&options()).action(), "created", "{place:?}");
    }
}

#[test]
fn a_duplicate() {
    for place in PLACES {
        for created in ["2026-11-22T11:00:00.000Z", "2026-11-22T13:00:00.000Z"] {
            let customer = Customer::provisioned(place);
            customer.model.change_connections(|connections| {
                let row = with(connections[0].row.clone(), "id", json!("Duplicate8901234567890"));
                connections.push(Stored { row: with(row, "created", json!(created)), value: json!("of others") });
            });
            assert_written(&customer, &options(), "updated");
        }
    }
}

#[test]
fn other_credentials() {
    let others = [
        json!({}),
        json!({ "base_url": "https://api.gelato.test" }),
        json!({ "base_url": "https://api.gelato.test", "access_token": "token-73519 " }),
        json!({ "base_url": "https://api.gelato.test", "access_token": "token-73519", "region": null }),
        json!({ "base_url": "token-73519", "access_token": "https://api.gelato.test" }),
        json!({ "base_url": "https://api.gelato.test", "access_token": ["token-73519"] }),
    ];
    for place in PLACES {
        for props in &others {
            let customer = Customer::provisioned(place);
            assert_written(&customer, &with(options(), "props", props.clone()), "updated");
            assert_written(&customer, &options(), "updated");
        }
    }
}

#[test]
fn all_else_that_a_write_says() {
    let changes = [
        ("pieceName", json!("@activepieces/piece-gelato-2")),
        ("displayName", json!("Ice cream")),
        ("pieceVersion", json!("0.4.1")),
        ("preSelectForNewProjects", json!(true)),
        ("preSelectForNewProjects", json!(false)),
        ("pieceAuthType", json!("OIDC")),
    ];
    for place in PLACES {
        for (name, value) in &changes {
            // The prefix keeps the key the same with the other piece.
            let given = with(options(), "prefix", json!("gelato"));
            let customer = Customer::provisioned(place);
            assert_eq!(customer.call(&given).action(), "unchanged", "{place:?}");
            assert_written(&customer, &with(given.clone(), name, value.clone()), "updated");
            assert_written(&customer, &given, "updated");
        }
    }
}

#[test]
fn what_a_write_does_not_say_makes_no_difference() {
    let changes = [
        ("project", json!({ "displayName": "Acme", "maxConcurrentJobs": 3 })),
        ("headers", json!({ "x-proxy": "a" })),
        ("timeout", json!(1000)),
        ("maxRetries", json!(0)),
        ("displayName", json!("Gelato (org_1234)")),
    ];
    for place in PLACES {
        let customer = Customer::provisioned(place);
        for (name, value) in &changes {
            assert_eq!(customer.call(&with(options(), name, value.clone())).action(), "unchanged", "{place:?}, {name}");
        }
    }
}

#[test]
fn another_api_key() {
    for place in PLACES {
        let customer = Customer::provisioned(place);
        for (key, action) in [("sk-key-77777", "updated"), ("sk-key-77777", "unchanged"), ("sk-key-90210", "updated")] {
            let host = customer.host(&customer.model).api_key(&json!(key));
            assert_eq!(customer.call_on(&host, &options()).action(), action, "{place:?}, {key}");
        }
    }
}

#[test]
fn another_instance() {
    for place in PLACES {
        let customer = Customer::provisioned(place);
        // It answers with the same ids, as a copy of the first one's database would.
        for instance in ["https://b.example.com", "https://ap.example.com:8443", "https://ap.example.com/b"] {
            let given = with(options(), "instanceUrl", json!(instance));
            let server = |request: &HttpRequest| {
                let path = request.path.replacen("/b/", "/", 1);
                let request = HttpRequest { path, ..request.clone() };
                customer.model.answer(&request, customer.model.look(&request))
            };
            assert_eq!(customer.call_on(&customer.host(server), &given).action(), "updated", "{place:?}, {instance}");
        }
    }
}

/// Two customers whose keys are the same text must not be given each other's receipt.
#[test]
fn another_customer_with_the_same_key() {
    for place in PLACES {
        let of = |prefix: &str, id: &str| with(with(options(), "prefix", json!(prefix)), "externalProjectId", json!(id));
        let (one, other) = (of("a_b", "c"), of("a", "b_c"));
        let customer = Customer::unknown(place);
        assert_eq!(customer.call(&one).action(), "created");
        assert_eq!(customer.call(&other).action(), "created", "{place:?}");
        let rows = customer.model.connections_of("a_b_c");
        for id in ["c", "b_c"] {
            let project = &customer.model.projects_of(id)[0]["id"];
            let own: Vec<_> = rows.iter().filter(|stored| stored.row["projectIds"] == json!([project])).collect();
            assert_eq!(own.len(), 1, "{place:?}, {id}");
        }
        let result = customer.call(&one).result.unwrap();
        assert_eq!(result["project"]["externalId"], "c");
        assert_eq!(result["connection"]["projectIds"], json!([customer.model.projects_of("c")[0]["id"]]), "{place:?}");
    }
}

#[test]
fn a_project_that_was_deleted() {
    for place in PLACES {
        let customer = Customer::provisioned(place);
        let project = customer.model.projects_of("org_1234").pop().unwrap();
        customer.model.delete_project(project["id"].as_str().unwrap());
        assert_written(&customer, &options(), "created");
        assert_eq!(customer.model.connections().len(), 1, "{place:?}");
    }
}

#[test]
fn a_project_that_was_made_anew() {
    for place in PLACES {
        let customer = Customer::provisioned(place);
        let receipt = customer.receipt().unwrap();
        let project = customer.model.projects_of("org_1234").pop().unwrap();
        customer.model.delete_project(project["id"].as_str().unwrap());
        customer.model.add_project("NewProject34567890123", json!("org_1234"));
        // Someone may have put the old metadata back.
        customer.set_receipt(&receipt);
        assert_written(&customer, &options(), "created");
    }
}

/// The customer's external id is now that of another project.
#[test]
fn a_project_that_took_the_customers_place() {
    let customer = Customer::provisioned(Place::Project);
    let metadata = customer.model.projects_of("org_1234")[0]["metadata"].clone();
    customer.model.change_project("org_1234", |project| project["externalId"] = json!("org_1234-old"));
    customer.model.add_project("NewProject34567890123", json!("org_1234"));
    customer.model.change_project("org_1234", |project| project["metadata"] = metadata.clone());
    assert_written(&customer, &options(), "created");
}

#[test]
fn a_project_that_is_not_this_keys_any_more() {
    let refused = json!({ "code": "AUTHORIZATION", "params": { "message": "Service is not allowed to access this project" } });
    for place in PLACES {
        let customer = Customer::provisioned(place);
        let server = faulty(&customer.model, LIST, answer(403, &refused)).times(1);
        let called = customer.call_on(&customer.host(server), &options());
        assert_eq!((called.action(), called.upserts()), ("updated", 1), "{place:?}");
    }
}

#[test]
fn a_void_receipt_is_looked_at_once() {
    for (place, lines) in [
        (Place::Memory, vec![LIST, FIND_PROJECT, LIST, UPSERT]),
        (Place::Store, vec![LIST, FIND_PROJECT, LIST, UPSERT]),
        (Place::Project, vec![FIND_PROJECT, LIST, LIST, UPSERT, FIND_PROJECT]),
    ] {
        let customer = Customer::provisioned(place);
        change(&customer, "status", json!("ERROR"));
        let called = customer.call(&options());
        assert_eq!(called.lines.get(..lines.len()).unwrap(), lines, "{place:?}");
    }
}

#[test]
fn a_receipt_of_other_options_is_not_looked_at() {
    for (place, lines) in [
        (Place::Memory, vec![FIND_PROJECT, LIST, UPSERT]),
        (Place::Store, vec![FIND_PROJECT, LIST, UPSERT]),
        (Place::Project, vec![FIND_PROJECT, LIST, UPSERT, FIND_PROJECT]),
    ] {
        let customer = Customer::provisioned(place);
        assert_eq!(customer.call(&token("new")).lines.get(..lines.len()).unwrap(), lines, "{place:?}");
    }
}

#[test]
fn no_auth_has_receipts_too() {
    for place in PLACES {
        let given = with(without(options(), "props"), "pieceAuthType", json!("NO_AUTH"));
        let customer = Customer::unknown(place);
        let actions = [(); 2].map(|()| customer.call(&given).action().to_owned());
        assert_eq!(actions, ["created", "unchanged"], "{place:?}");
    }
}
