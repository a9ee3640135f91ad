//! The codes of findings and those of the TypeScript types are the same.

use std::collections::BTreeSet;

use predefined_connection::check::findings::CODES;

const TYPES: &str = include_str!("../../pkg/src/api/types.ts");

/// Those that the facade makes: what is wrong with a signing key shows without the server.
const OF_THE_FACADE: [&str; 3] = ["SIGNING_KEY", "SIGNING_KEY_UNUSABLE", "SIGNING_KEY_MISMATCH"];

#[test]
fn the_types_list_every_code_once() {
    let (_, after) = TYPES.split_once("export type InstanceFindingCode =").expect("the type");
    let (union, _) = after.split_once(';').expect("its end");
    let lines = union.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    let members: Vec<&str> =
        lines.filter(|line| *line != "| ErrorCode").map(|line| line.trim_start_matches("| ").trim_matches('\'')).collect();
    let declared: BTreeSet<&str> = members.iter().copied().collect();
    assert_eq!((declared.len(), declared), (members.len(), CODES.into_iter().chain(OF_THE_FACADE).collect()));
}
