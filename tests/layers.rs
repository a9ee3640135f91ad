//! Imports run downwards only: a file of the crate may name what its own layer may use, and nothing above it.

#![allow(clippy::expect_used, clippy::panic, clippy::string_slice, reason = "a panic is how a test tells that it failed")]

use std::fs;
use std::path::{Path, PathBuf};

/// The modules that all others may use, and that use each other alone.
const GROUND: &[&str] = &["error", "first", "host", "invisible", "json", "lru_cache", "process", "slots", "text"];

/// Each layer, and the layers besides the ground that it may use.
const LAYERS: &[(&str, &[&str])] = &[
    ("wasm", &["check", "fleet", "provision", "piece", "activepieces", "options"]),
    ("fleet", &["provision", "activepieces", "options"]),
    ("check", &["provision", "activepieces", "options"]),
    ("provision", &["activepieces", "options"]),
    ("piece", &["options"]),
    ("activepieces", &[]),
    ("options", &[]),
];

/// What is wrong with the imports of a file: one line each. `module` is the file's module of the crate root, such as `provision`.
fn violations(module: &str, source: &str) -> Vec<String> {
    let layer = LAYERS.iter().find(|(name, _)| *name == module);
    let may_use =
        |named: &str| GROUND.contains(&named) || layer.is_some_and(|(name, below)| *name == named || below.contains(&named));
    let is_known = layer.is_some() || GROUND.contains(&module);
    let unknown = (!is_known).then(|| format!("{module} is in no layer: add it to this test and to src/lib.rs"));
    let upwards = named_modules(source).into_iter().filter(|named| !may_use(named));
    unknown.into_iter().chain(upwards.map(|named| format!("{module} must not use crate::{named}"))).collect()
}

/// The modules of the crate root that a source names, in a `use` or within a path.
fn named_modules(source: &str) -> Vec<String> {
    let code = without_comments(source);
    let mut named = Vec::new();
    for (at, _) in code.match_indices("crate") {
        let (before, after) = (&code[..at], &code[at + "crate".len()..]);
        let is_part_of_a_name = before.ends_with(is_of_a_name) || after.starts_with(is_of_a_name);
        if is_part_of_a_name || before.ends_with('(') && after.starts_with(')') {
            continue;
        }
        match after.trim_start().strip_prefix("::") {
            Some(path) => named.extend(first_names(path.trim_start())),
            // `use crate as root` would hide what follows.
            None => named.push("<the whole crate>".to_owned()),
        }
    }
    // The parent of a parent may be the root, whatever the name of the path is.
    if code.contains("super::super") {
        named.push("<super::super>".to_owned());
    }
    named
}

/// The first name of a path, or of each path in a group.
fn first_names(path: &str) -> Vec<String> {
    let Some(group) = path.strip_prefix('{') else {
        let name: String = path.chars().take_while(|c| is_of_a_name(*c) || *c == '*').collect();
        return vec![name];
    };
    let (mut depth, mut names, mut part) = (0_u32, Vec::new(), String::new());
    for c in group.chars() {
        match c {
            '}' if depth == 0 => break,
            ',' if depth == 0 => names.push(std::mem::take(&mut part)),
            '{' => depth += 1,
            '}' => depth -= 1,
            _ if depth == 0 => part.push(c),
            _ => {}
        }
    }
    names.push(part);
    let first = |part: &String| part.trim().chars().take_while(|c| is_of_a_name(*c) || *c == '*').collect::<String>();
    names.iter().map(first).filter(|name| !name.is_empty()).collect()
}

fn is_of_a_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// A source without its comments, in which links may name anything. A URL in a text is no comment.
fn without_comments(source: &str) -> String {
    let code = |line: &str| {
        let comment = line.match_indices("//").find(|(at, _)| !line[..*at].ends_with(':')).map(|(at, _)| at);
        comment.map_or(line, |at| &line[..at]).to_owned()
    };
    source.lines().map(code).collect::<Vec<_>>().join("\n")
}

/// All Rust files below a folder.
fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

#[test]
fn no_import_of_the_crate_runs_upwards() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let files = rust_files(&src);
    for file in &files {
        let path = file.strip_prefix(&src).expect("a path in src");
        let first = path.iter().next().and_then(|part| part.to_str()).expect("a name");
        if first != "lib.rs" {
            let source = fs::read_to_string(file).expect("a text");
            let lines = violations(first.trim_end_matches(".rs"), &source);
            found.extend(lines.into_iter().map(|line| format!("{}: {line}", path.display())));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(files.len() > 30, "only {} files were read", files.len());
}

#[test]
fn an_import_that_runs_upwards_is_found() {
    for (module, source, named) in [
        ("options", "use crate::activepieces::client::Client;", "activepieces"),
        ("activepieces", "use crate::options::rules::nearest;", "options"),
        ("piece", "pub use crate::activepieces::client;", "activepieces"),
        ("piece", "pub(crate) use crate::provision;", "provision"),
        ("provision", "use crate::wasm::host;", "wasm"),
        ("provision", "use crate::piece::fetch_connection;", "piece"),
        ("provision", "use crate::check::findings::Findings;", "check"),
        ("activepieces", "use crate::{error::Error, provision::{run, work::Work}};", "provision"),
        ("host", "use crate::{\n    error::Error,\n    piece,\n};", "piece"),
        ("process", "fn f() -> crate::provision::work::Work { loop {} }", "provision"),
        ("error", "type A = Vec<crate :: options::Rule>;", "options"),
        ("text", "fn f() { g(crate::activepieces::retry::wait); }", "activepieces"),
        ("json", "use crate::*;", "*"),
        ("json", "use crate as root;", "<the whole crate>"),
        ("options", "use super::super::provision;", "<super::super>"),
        ("text", "let url = \"https://x\"; crate::wasm::f();", "wasm"),
    ] {
        assert_eq!(violations(module, source), [format!("{module} must not use crate::{named}")], "{source}");
    }
}

#[test]
fn a_module_in_no_layer_is_found() {
    let expected = ["receipts is in no layer: add it to this test and to src/lib.rs"];
    assert_eq!(violations("receipts", "use crate::json::Json;"), expected);
}

#[test]
fn imports_that_run_downwards_are_no_violation() {
    for (module, source) in [
        ("wasm", "use crate::{provision::run, piece, options, activepieces::client, host::Host};"),
        (
            "provision",
            "use crate::activepieces::client; use crate::options::naming; use crate::provision::work; use crate::error;",
        ),
        ("piece", "use crate::options::fetch_options::FetchOptions;\nuse crate::piece::Form;"),
        ("activepieces", "use crate::activepieces::{client::Client, rows};\nuse crate::host::{Host, Node};"),
        ("host", "/// As [`run`](crate::provision::run).\nuse crate::process::Process; // crate::wasm\npub(crate) struct A;"),
        ("text", "//! crate::provision\nmod tests { use super::*; }\nlet crates = my_crate::provision;"),
    ] {
        assert_eq!(violations(module, source), [""; 0], "{source}");
    }
}
