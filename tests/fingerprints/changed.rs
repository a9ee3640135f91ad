//! Whatever else became of a row leads to one write, after which all is as it should be.

use serde_json::{Value, json};

use crate::customer::*;
use crate::model_server::{Stored, faulty};
use crate::scripted_host::sample::{OTHER, options, token, with};
use crate::scripted_host::{HttpRequest, Server, TestHost, own_error, provision};

/// Fails unless a call writes once, as this action, and the next ones find all as it was written. The call is made in the same
/// process and, where `customer` makes the same again, in a fresh one.
fn assert_written(customer: &Customer, given: &Value, action: &str) {
    let called = customer.call(given);
    assert_eq!((called.action(), called.upserts()), (action, 1), "{:?}", called.lines);
    assert_eq!(customer.seen(), [(given["props"].clone(), json!("ACTIVE"))]);
    assert_eq!([customer.call(given).action(), customer.call_afresh(given).action()], ["unchanged"; 2]);
}

/// The same in the process that wrote the row, and in a fresh one.
fn assert_written_after(change: impl Fn(&Customer), given: &Value, action: &str) {
    let customer = Customer::provisioned();
    change(&customer);
    assert_written(&customer, given, action);
    let customer = Customer { process: std::rc::Rc::default(), ..Customer::provisioned() };
    change(&customer);
    assert_written(&customer, given, action);
}

#[test]
fn a_row_that_is_gone() {
    assert_written_after(|customer| customer.model.change_connections(Vec::clear), &options(), "created");
}

#[test]
fn a_row_that_does_not_work_any_more() {
    for status in [json!("ERROR"), json!("MISSING"), json!(null), json!("active")] {
        assert_written_after(|customer| customer.change("status", &status), &options(), "updated");
    }
}

#[test]
fn a_row_that_another_process_wrote_since() {
    let others = |customer: &Customer| assert_eq!(customer.call_afresh(&token("of others")).action(), "updated");
    assert_written_after(others, &options(), "updated");
}

/// Both processes have the same credentials, so there is nothing to write.
#[test]
fn a_row_that_another_process_wrote_with_the_same_credentials_is_as_good() {
    let customer = Customer::provisioned();
    customer.change("status", &json!("ERROR"));
    assert_eq!(customer.call_afresh(&options()).action(), "updated");
    assert_eq!(customer.call(&options()).lines, [LIST]);
}

#[test]
fn a_name_that_an_admin_changed() {
    for name in ["Gelato (org_1234)", "Ice cream", ""] {
        assert_written_after(|customer| customer.change("displayName", &json!(name)), &options(), "updated");
    }
}

#[test]
fn a_row_that_was_taken_from_the_project() {
    let taken = |customer: &Customer| {
        customer.model.add_project(OTHER, json!("org_5"));
        customer.change("projectIds", &json!([OTHER]));
    };
    assert_written_after(taken, &options(), "created");
}

#[test]
fn a_row_that_became_a_users_own() {
    let customer = Customer::provisioned();
    customer.change("scope", &json!("PROJECT"));
    assert_eq!(customer.call(&options()).action(), "created");
}

#[test]
fn a_duplicate() {
    for created in ["2026-11-22T11:00:00.000Z", "2026-11-23T13:00:00.000Z"] {
        let double = |customer: &Customer| {
            customer.model.change_connections(|connections| {
                // It has the same fingerprint: rows that are doubled are not believed.
                let row = with(connections[0].row.clone(), "id", json!("Duplicate8901234567890"));
                connections.push(Stored { row: with(row, "created", json!(created)), value: json!("of others") });
            });
        };
        assert_written_after(double, &options(), "updated");
    }
}

#[test]
fn other_credentials() {
    let others = [
        json!({ "base_url": "https://api.gelato.test", "access_token": "token-73519 " }),
        json!({ "base_url": "https://api.gelato.test", "access_token": "token-73519", "region": null }),
        json!({ "base_url": "https://api.gelato.test", "access_token": "token-73519", "region": "" }),
        json!({ "base_url": "token-73519", "access_token": "https://api.gelato.test" }),
        json!({ "base_url": "https://api.gelato.test", "access_token": ["token-73519"] }),
        json!({ "base_url": "https://api.gelato.test", "access_token": { "0": "token-73519" } }),
    ];
    for props in &others {
        let customer = Customer::provisioned();
        assert_written(&customer, &with(options(), "props", props.clone()), "updated");
        assert_written(&customer, &options(), "updated");
    }
}

#[test]
fn all_else_that_a_write_says() {
    let changes = [
        ("displayName", json!("Ice cream")),
        ("pieceVersion", json!("0.4.1")),
        ("preSelectForNewProjects", json!(true)),
        ("preSelectForNewProjects", json!(false)),
        ("pieceAuthType", json!("OIDC")),
    ];
    for (name, value) in &changes {
        let customer = Customer::provisioned();
        assert_written(&customer, &with(options(), name, value.clone()), "updated");
        assert_written(&customer, &options(), "updated");
    }
}

#[test]
fn what_a_write_does_not_say_makes_no_difference() {
    let changes = [
        ("project", json!({ "displayName": "Acme", "maxConcurrentJobs": 3 })),
        ("headers", json!({ "x-proxy": "a" })),
        ("timeout", json!(1000)),
        ("maxRetries", json!(0)),
        ("checkProps", json!(false)),
        ("displayName", json!("Gelato (org_1234)")),
        ("prefix", json!("gelato")),
        ("replacesPiece", json!("@acme/piece-ice")),
    ];
    for (name, value) in &changes {
        let customer = Customer::provisioned();
        assert_eq!(customer.call_afresh(&with(options(), name, value.clone())).action(), "unchanged", "{name}");
    }
}

#[test]
fn another_api_key() {
    let customer = Customer::provisioned();
    for (key, action) in [("sk-key-77777", "updated"), ("sk-key-77777", "unchanged"), ("sk-key-90210", "updated")] {
        let host = customer.host(&customer.model).api_key(&json!(key));
        assert_eq!(call_on(&host, &options()).action(), action, "{key}");
    }
}

/// It answers with the same ids and rows, as a copy of the first one's database would.
#[test]
fn another_instance() {
    for instance in ["https://b.example.com", "https://ap.example.com:8443", "https://ap.example.com/b"] {
        let customer = Customer::provisioned();
        let given = with(options(), "instanceUrl", json!(instance));
        let server = |request: &HttpRequest| {
            let path = request.path.replacen("/b/", "/", 1);
            let request = HttpRequest { path, ..request.clone() };
            customer.model.answer(&request, customer.model.look(&request))
        };
        assert_eq!(call_on(&TestHost::new(server), &given).action(), "updated", "{instance}");
    }
}

/// Two customers whose keys are the same text.
#[test]
fn another_customer_with_the_same_key() {
    let of = |prefix: &str, id: &str| with(with(options(), "prefix", json!(prefix)), "externalProjectId", json!(id));
    let (one, other) = (of("a_b", "c"), of("a", "b_c"));
    let customer = Customer::unknown();
    assert_eq!(customer.call(&one).action(), "created");
    assert_eq!(customer.call(&other).action(), "created");
    let rows = customer.model.connections_of("a_b_c");
    for (given, id) in [(&one, "c"), (&other, "b_c")] {
        let project = &customer.model.projects_of(id)[0]["id"];
        assert_eq!(rows.iter().filter(|stored| stored.row["projectIds"] == json!([project])).count(), 1, "{id}");
        let result = customer.call(given).result.unwrap();
        assert_eq!(result["action"], "unchanged");
        assert_eq!((&result["project"]["externalId"], &result["connection"]["projectIds"]), (&json!(id), &json!([project])));
    }
}

#[test]
fn a_project_that_was_deleted() {
    let delete = |customer: &Customer| {
        let project = customer.model.projects_of("org_1234").pop().unwrap();
        customer.model.delete_project(project["id"].as_str().unwrap());
    };
    assert_written_after(delete, &options(), "created");
}

#[test]
fn a_project_that_was_made_anew() {
    let remake = |customer: &Customer| {
        let project = customer.model.projects_of("org_1234").pop().unwrap();
        customer.model.delete_project(project["id"].as_str().unwrap());
        customer.model.add_project("NewProject34567890123", json!("org_1234"));
    };
    assert_written_after(remake, &options(), "created");
    let customer = Customer::provisioned();
    remake(&customer);
    assert_eq!(customer.call(&options()).result.unwrap()["duplicatesRemoved"], 1);
}

#[test]
fn a_project_that_is_not_this_keys_any_more() {
    let customer = Customer::provisioned();
    let refused = own_error(403, "AUTHORIZATION", "Service is not allowed to access this project");
    let called = call_on(&customer.host(faulty(&customer.model, LIST, refused).times(1)), &options());
    assert_eq!((called.action(), called.lines.clone()), ("unchanged", [LIST, FIND_PROJECT, LIST].map(String::from).to_vec()));
}

#[test]
fn a_row_that_is_not_as_it_was_is_written_if_its_project_is_still_the_customers() {
    let customer = Customer::provisioned();
    customer.change("status", &json!("ERROR"));
    assert_eq!(customer.call(&options()).lines, [LIST, FIND_PROJECT, UPSERT]);
    customer.change("status", &json!("ERROR"));
    assert_eq!(customer.call_afresh(&options()).lines, [FIND_PROJECT, LIST, READ_PIECE, UPSERT]);
}

#[test]
fn an_error_leaves_the_row_to_the_next_call() {
    let customer = Customer::provisioned();
    let refused = own_error(400, "INVALID_APP_CONNECTION", "Invalid API token");
    provision(&customer.host(faulty(&customer.model, UPSERT, refused)), &token("bad")).unwrap_err();
    assert_eq!(customer.call(&options()).action(), "unchanged");
}
