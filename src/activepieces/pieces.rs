//! `/pieces`: what a piece declares.

use crate::activepieces::request::{Request, Step};
use crate::host::Node;
use crate::process::DeclaredProp;

/// Reads a piece, of this version or of the newest that the platform sees; nothing for a name that no package has, which must not
/// become part of a URL.
pub fn find(step: Step, piece_name: &str, version: Option<&str>) -> Option<Request> {
    let is_name = piece_name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"@/._~-".contains(&byte));
    let is_path = piece_name.split('/').all(|part| !matches!(part, "" | "." | ".."));
    let query = version.map(|version| ("version", version));
    (is_name && is_path).then(|| Request::get(step, &["/pieces/", piece_name].concat(), query.as_slice()))
}

/// The version of a piece; nothing where the answer is not the piece of this name.
pub fn version(response: &impl Node, piece_name: &str) -> Option<String> {
    response.text_property("version").filter(|_| response.is("name", piece_name))
}

/// The auths that a piece declares. One with several has an array of them, one without has `null` (Activepieces 0.85.4).
pub fn auths<N: Node>(response: &N) -> Vec<N> {
    response.property("auth").map_or(Vec::new(), |auth| auth.items().unwrap_or_else(|| vec![auth]))
}

/// The props that the piece declares for an auth type; nothing where it declares none of this type, or in no form that is known.
pub fn declared_props<N: Node>(response: &N, auth_type: &str) -> Option<Vec<DeclaredProp>> {
    props_of(&auths(response).into_iter().find(|auth| auth.is("type", auth_type))?)
}

/// The props of one auth; nothing where they are in no form that is known.
pub fn props_of(auth: &impl Node) -> Option<Vec<DeclaredProp>> {
    let props = auth.property("props")?;
    let mut declared = Vec::new();
    for name in props.names()? {
        let required = props.property(&name).and_then(|prop| prop.property("required")).is_some_and(|value| value.is_true());
        declared.push(DeclaredProp { name, required });
    }
    Some(declared)
}
