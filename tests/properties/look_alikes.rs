//! However like the customer's others are, nothing of theirs is read as the customer's, written or removed.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::model_server::{ModelServer, Stored};
use crate::scripted_host::sample::{OTHER, connection, options, with};
use crate::scripted_host::{TestHost, provision};
use crate::{any, cases};

/// What an id may become on its way by mistake.
fn look_alikes(id: &str) -> Vec<String> {
    let before = |marks: &[char]| id.split(marks).next().unwrap_or_default().to_owned();
    let as_url = |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    let from_url = |text: &str| url::form_urlencoded::parse(text.as_bytes()).next().map(|(name, _)| name.into_owned());
    let mut others = vec![
        before(&['&']),
        before(&['#']),
        before(&['=', '&', '#', '?', '/']),
        id.replace('+', " "),
        id.replace(' ', "+"),
        id.trim().to_owned(),
        format!("{id} "),
        format!(" {id}"),
        format!("{id}5"),
        id.to_uppercase(),
        id.to_lowercase(),
        as_url(id),
        from_url(id).unwrap_or_default(),
        id.replace(|c: char| !c.is_ascii(), "\u{fffd}"),
        id.chars().skip(1).collect(),
        id.chars().rev().skip(1).collect::<String>().chars().rev().collect(),
    ];
    others.retain(|other| other != id && !other.is_empty());
    others.sort();
    others.dedup();
    others
}

/// Customers like this one, each with a project and a connection, some of which point to a project that is no more.
fn server_with_look_alikes(id: &str, ignores_filters: bool) -> ModelServer {
    let mut server = ModelServer::new();
    server.ignores_filters = ignores_filters;
    for (number, other) in look_alikes(id).into_iter().enumerate() {
        let project_id = format!("LookAlike{number:012}");
        if number % 3 > 0 {
            server.add_project(&project_id, json!(other));
        }
        let row = with(connection(&format!("LookAlikeC{number:011}")), "externalId", json!(format!("gelato_{other}")));
        let row = with(row, "displayName", json!(format!("Gelato ({id})")));
        server.add_connection(with(row, "projectIds", json!([project_id])), json!("credentials of another customer"));
    }
    // The same key in a living project of someone else, and a user's own connection.
    server.add_project(OTHER, json!(null));
    let row = with(connection("SameKey00000000000000"), "externalId", json!(format!("gelato_{id}")));
    server.add_connection(with(row.clone(), "projectIds", json!([OTHER])), json!("of another project"));
    let shadow = with(with(row, "scope", json!("PROJECT")), "id", json!("Shadow000000000000000"));
    server.add_connection(with(shadow, "projectIds", json!([OTHER])), json!("of a user"));
    server
}

fn without_new(stored: Vec<Stored>, before: &[Stored]) -> Vec<Stored> {
    stored.into_iter().filter(|stored| before.iter().any(|old| old.row["id"] == stored.row["id"])).collect()
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn what_belongs_to_others_is_left_alone(id in any::good_id(), ignores_filters: bool) {
        let server = server_with_look_alikes(&id, ignores_filters);
        let (projects, connections) = (server.projects(), server.connections());
        let given = with(options(), "externalProjectId", json!(id));
        for action in ["created", "unchanged"] {
            let result = provision(&TestHost::new(&server), &given).unwrap();
            prop_assert_eq!(&result["action"], action);
            prop_assert_eq!(&result["shadowedBy"].as_array().map_or(0, Vec::len), &usize::from(ignores_filters));
            let own: Vec<Value> = server.projects_of(&id);
            prop_assert_eq!(own.iter().map(|project| &project["id"]).collect::<Vec<_>>(), [&result["project"]["id"]]);
            prop_assert!(projects.iter().all(|project| server.projects().contains(project)));
            prop_assert_eq!(&without_new(server.connections(), &connections), &connections);
        }
        prop_assert_eq!(server.connections().len(), connections.len() + 1);
    }
}
