//! The codes of the crate and those of its TypeScript types are the same.

#![allow(clippy::expect_used, reason = "a panic is how a test tells that it failed")]

use std::collections::BTreeSet;

use predefined_connection::error::Code;
use predefined_connection::provision::inspect::problem::ProblemCode;

const TYPES: &str = include_str!("../pkg/src/api/types.ts");

/// The members of `export type ErrorCode = …;`.
fn declared() -> Vec<&'static str> {
    members("export type ErrorCode =")
}

/// The members of a union.
fn members(beginning: &str) -> Vec<&'static str> {
    let (_, after) = TYPES.split_once(beginning).expect("the type");
    let (union, _) = after.split_once(';').expect("its end");
    let lines = union.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.map(|line| line.strip_prefix("| '").and_then(|rest| rest.strip_suffix('\'')).expect("a member")).collect()
}

#[test]
fn the_types_list_every_code_once_and_two_that_are_the_packages_own() {
    let own = ["LOAD_FAILED", "INTERNAL"];
    let known: Vec<&str> = Code::ALL.into_iter().map(Code::as_str).chain(own).collect();
    let set = |codes: &[&'static str]| codes.iter().copied().collect::<BTreeSet<_>>();
    assert_eq!(set(&declared()), set(&known));
    assert_eq!((declared().len(), known.len()), (35, 35), "a code is there twice");
}

#[test]
fn the_types_list_every_problem_in_the_same_order() {
    assert_eq!(members("export type ProblemCode ="), ProblemCode::ALL.map(ProblemCode::as_str));
}

#[test]
fn codes_are_written_like_constants() {
    for code in declared().into_iter().chain(ProblemCode::ALL.map(ProblemCode::as_str)) {
        assert!(code.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_'), "{code}");
    }
}
