//! Ids arrive as they were given, and both sides make the same key of them.

use predefined_connection::error::Code;
use predefined_connection::invisible;
use predefined_connection::options::naming::{ConnectionKey, project_display_name, short_name};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::model_server::ModelServer;
use crate::scripted_host::sample::{options, with};
use crate::scripted_host::{TestHost, TestPiece, plain, provision};
use crate::{any, cases};

/// The key that a piece asks for.
fn key_of_piece(piece_name: &str, prefix: Option<&str>, external_id: &str) -> Option<String> {
    let piece = TestPiece::of(external_id, Ok(json!("a secret")));
    piece.fetch(&json!({ "pieceName": piece_name, "prefix": prefix })).ok()?;
    piece.asked().pop()
}

/// Whether the server's worker route, by which a piece reads, takes this key.
fn can_be_read_back(key: &str) -> bool {
    !matches!(key, "" | "." | "..") && key.encode_utf16().count() <= 100 && !key.contains('\0')
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn what_goes_out_decodes_to_what_came_in(id in any::good_id(), prefix in any::good_prefix(), props in any::json()) {
        let props = json!({ "any": props });
        let given = with(with(with(options(), "externalProjectId", json!(id)), "prefix", json!(prefix)), "props", props.clone());
        let model = ModelServer::with_any_piece();
        let host = TestHost::new(&model);
        provision(&host, &given).unwrap();
        let project = model.projects_of(&id).pop().unwrap();
        let stored = model.connections_of(&format!("{prefix}_{id}")).pop().unwrap();
        prop_assert_eq!(&stored.value, &json!({ "type": "CUSTOM_AUTH", "props": plain(&props) }));
        let (visible, mark) = invisible::split(stored.row["displayName"].as_str().unwrap());
        prop_assert_eq!((visible.to_owned(), mark.is_some()), (format!("Gelato ({id})"), true));
        prop_assert_eq!(&stored.row["projectIds"], &json!([project["id"]]));
        prop_assert_eq!((model.projects().len(), model.connections().len()), (2, 1));
        for request in host.requests() {
            let is_one = request.asked("externalId").is_none_or(|asked| asked == id);
            prop_assert!(is_one && request.url.is_ascii(), "{}", request.url);
            prop_assert!(request.url.bytes().all(|byte| byte.is_ascii_graphic()), "{}", request.url);
        }
    }

    #[test]
    fn both_sides_make_the_same_key(id in any::good_id(), prefix in any::good_prefix()) {
        let given = with(with(options(), "externalProjectId", json!(id)), "prefix", json!(prefix));
        let result = provision(&TestHost::new(ModelServer::new()), &given).unwrap();
        let key = key_of_piece("@activepieces/piece-gelato", Some(&prefix), &id).unwrap();
        prop_assert_eq!(&result["connection"]["externalId"], &json!(key));
        prop_assert!(can_be_read_back(&key), "{:?}", key);
    }

    #[test]
    fn both_sides_make_the_same_key_of_a_piece_name(
        piece_name in "(@?[a-z]{0,5}/)?(piece-)?[a-z._-]{0,8}",
        id in any::good_id(),
    ) {
        let given = with(with(options(), "externalProjectId", json!(id)), "pieceName", json!(piece_name));
        let result = provision(&TestHost::new(ModelServer::with_any_piece()), &given);
        match key_of_piece(&piece_name, None, &id) {
            Some(key) => prop_assert_eq!(&result.unwrap()["connection"]["externalId"], &json!(key)),
            None => prop_assert_eq!(result.unwrap_err().code(), Code::InvalidOptions),
        }
    }

    #[test]
    fn a_key_that_is_accepted_can_be_read_back(prefix in any::id(), id in any::id()) {
        match ConnectionKey::new(&prefix, &id) {
            Ok(key) => {
                prop_assert!(can_be_read_back(key.as_str()), "{:?}", key);
                prop_assert_eq!(key.as_str(), format!("{prefix}_{id}"));
            }
            Err(error) => {
                let field = error.data().field.clone().unwrap();
                prop_assert!(error.code() == Code::InvalidOptions && ["prefix", "externalProjectId"].contains(&field.as_str()));
            }
        }
    }

    #[test]
    fn of_two_ids_no_two_keys_are_the_same(one in any::good_id(), other in any::good_id(), prefix in any::good_prefix()) {
        let key = |id: &str| ConnectionKey::new(&prefix, id).unwrap();
        prop_assert_eq!(key(&one) == key(&other), one == other);
    }

    #[test]
    fn a_project_display_name_is_one_that_the_server_takes(wanted: String) {
        let mended = project_display_name(&wanted);
        prop_assert!(!mended.is_empty() && !mended.contains(['.', '/']), "{:?}", mended);
        // A good name stays as it is, and a mended one is good.
        prop_assert_eq!(mended == wanted, !wanted.is_empty() && !wanted.contains(['.', '/']));
        prop_assert_eq!(project_display_name(&mended), mended);
    }

    #[test]
    fn any_wish_for_a_display_name_is_taken_by_the_server(id in any::good_id(), wanted in any::good_id()) {
        let given = with(with(options(), "externalProjectId", json!(id)), "project", json!({ "displayName": wanted }));
        let model = ModelServer::new();
        provision(&TestHost::new(&model), &given).unwrap();
        let project = model.projects_of(&id).pop().unwrap();
        let kept: String = wanted.chars().filter(|c| c.is_alphanumeric()).collect();
        let name = project["displayName"].as_str().unwrap();
        prop_assert!(kept.is_empty() || name.chars().filter(|c| c.is_alphanumeric()).eq(kept.chars()), "{:?}", name);
    }

    #[test]
    fn a_short_name_is_a_part_of_the_name(name: String) {
        prop_assert!(name.ends_with(short_name(&name)));
    }
}

#[test]
fn a_model_of_the_server_gives_what_it_was_given() {
    let model = ModelServer::new();
    provision(&TestHost::new(&model), &options()).unwrap();
    assert_eq!(model.connections().pop().map(|stored| stored.value["type"].clone()), Some(Value::from("CUSTOM_AUTH")));
}
