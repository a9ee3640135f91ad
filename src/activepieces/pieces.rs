//! `/pieces`: what a piece declares.

use crate::activepieces::request::{Request, Step};
use crate::host::Node;
use crate::process::DeclaredProp;

/// Reads a piece, of this version or of the newest that the platform sees; nothing for a name that no package has, which must not
/// become part of a URL.
pub fn find(piece_name: &str, version: Option<&str>) -> Option<Request> {
    let is_name = piece_name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"@/._~-".contains(&byte));
    let is_path = piece_name.split('/').all(|part| !matches!(part, "" | "." | ".."));
    let query = version.map(|version| ("version", version));
    (is_name && is_path).then(|| Request::get(Step::ReadPiece, &["/pieces/", piece_name].concat(), query.as_slice()))
}

/// The props that the piece declares for an auth type; nothing where it declares none of this type, or in no form that is known.
/// A piece with several auths has an array of them (Activepieces 0.85.4).
pub fn declared_props<N: Node>(response: &N, auth_type: &str) -> Option<Vec<DeclaredProp>> {
    let auth = response.property("auth")?;
    let auths = auth.items().unwrap_or_else(|| vec![auth]);
    let props = auths.iter().find(|auth| auth.is("type", auth_type))?.property("props")?;
    let mut declared = Vec::new();
    for name in props.names()? {
        let required = props.property(&name).and_then(|prop| prop.property("required")).is_some_and(|value| value.is_true());
        declared.push(DeclaredProp { name, required });
    }
    Some(declared)
}
