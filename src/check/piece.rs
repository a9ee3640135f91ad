//! Findings about the piece: whether the platform sees it, and whether the given auth type and props are what it declares.

use crate::activepieces::pieces::{auths, declared_props, props_of};
use crate::activepieces::platforms::Platform;
use crate::activepieces::session::Session;
use crate::check::findings::{Findings, Level};
use crate::check::look::{Look, SeenPiece};
use crate::check::texts::shown;
use crate::error::{Code, Error};
use crate::host::Node;
use crate::json::Json;
use crate::options::check_options::CheckOptions;
use crate::options::credentials::{PieceAuthType, fixed_props};
use crate::process::DeclaredProp;
use crate::provision::props::{misfits, names};

/// Tells whether the piece is there and fits. `name` is the piece's.
pub fn tell<N: Node>(
    findings: &mut Findings,
    options: &CheckOptions,
    session: &Session,
    name: &str,
    piece: &Look<SeenPiece<N>>,
    platform: Option<&Platform>,
) {
    match piece {
        Ok(piece) => {
            tell_version(findings, options, session, name, piece);
            tell_auth(findings, options, session, name, &piece.node);
        }
        Err(error) => tell_missing(findings, name, error, platform),
    }
}

fn tell_missing(findings: &mut Findings, name: &str, error: &Error, platform: Option<&Platform>) {
    if error.code() != Code::PieceNotFound {
        findings.fail(Level::Warning, error);
    } else if platform.is_some_and(|platform| platform.hides(name)) {
        findings.tell(
            Level::Error,
            "PIECE_HIDDEN",
            &["The platform hides ", name, " from its projects."].concat(),
            "Show the piece under Platform Admin → Setup → Pieces.",
        );
    } else {
        findings.fail(Level::Error, error);
    }
}

fn tell_version<N>(findings: &mut Findings, options: &CheckOptions, session: &Session, name: &str, piece: &SeenPiece<N>) {
    let found = shown(session, &piece.version);
    match options.piece_version() {
        Some(wanted) if !piece.is_version => findings.tell(
            Level::Error,
            "PIECE_VERSION_NOT_FOUND",
            &["The platform sees ", name, ", but not its version ", wanted, ": the newest is ", &found, "."].concat(),
            "Give a `pieceVersion` that is installed, or leave it out.",
        ),
        _ => findings.ok("PIECE_VISIBLE", &["The platform sees ", name, " ", &found, "."].concat()),
    }
}

fn tell_auth<N: Node>(findings: &mut Findings, options: &CheckOptions, session: &Session, name: &str, piece: &N) {
    let Some(wanted) = options.auth_type() else { return };
    let types: Vec<String> = auths(piece).iter().filter_map(|auth| auth.text_property("type")).collect();
    let fits = if wanted == PieceAuthType::NoAuth { types.is_empty() } else { types.iter().any(|known| is_of(wanted, known)) };
    if !fits {
        let list = if types.is_empty() { "no auth".to_owned() } else { shown(session, &types.join(", ")) };
        findings.tell(
            // The server stores what has no auth to be checked by (Activepieces 0.85.4).
            if types.is_empty() { Level::Warning } else { Level::Error },
            "AUTH_TYPE_MISMATCH",
            &[name, " declares ", &list, ", not ", wanted.as_str(), "."].concat(),
            "Give a `pieceAuthType` that the piece declares.",
        );
        return;
    }
    findings.ok("AUTH_TYPE_DECLARED", &[name, " declares ", wanted.as_str(), "."].concat());
    let given = options.credentials.as_ref().and_then(|credentials| credentials.free_props());
    if let (Some(Json::Object(given)), Some(declared)) = (given, declared_props(piece, wanted.as_str())) {
        tell_props(findings, session, name, given, &declared);
    }
}

/// A piece that declares OAuth 2 takes all three types of it.
fn is_of(wanted: PieceAuthType, declared: &str) -> bool {
    declared == wanted.as_str() || wanted.is_oauth2() && declared == PieceAuthType::OAuth2.as_str()
}

fn tell_props(findings: &mut Findings, session: &Session, name: &str, given: &[(String, Json)], declared: &[DeclaredProp]) {
    let found = misfits(name, given, declared);
    if found.is_empty() {
        findings.ok("PROPS_FIT", "`props` has all that the piece requires, and nothing that it does not declare.");
    }
    for misfit in found {
        let end = if misfit.rule.ends_with('?') { "" } else { "." };
        let message = session.hide(&[&misfit.option(), " ", &misfit.rule, end].concat());
        let remedy = ["The piece declares ", &session.hide(&names(declared)), "."].concat();
        findings.tell(Level::Error, "PROPS_MISMATCH", &message, &remedy);
    }
}

/// The piece in the report: its version, and what `props` must hold for each of its auth types.
pub fn described<N: Node>(session: &Session, name: &str, piece: &SeenPiece<N>) -> Json {
    let mut described = Json::object();
    described.set_text("name", name);
    described.set_text("version", &shown(session, &piece.version));
    described.set("auth", Json::Array(auths(&piece.node).iter().map(|auth| described_auth(session, auth)).collect()));
    described
}

fn described_auth<N: Node>(session: &Session, auth: &N) -> Json {
    let name = auth.text_property("type").unwrap_or_default();
    let fixed = PieceAuthType::from_name(&name).and_then(fixed_props);
    let props = match fixed {
        Some(rules) => rules.iter().map(|rule| prop(rule.name, !rule.optional)).collect(),
        None => props_of(auth)
            .unwrap_or_default()
            .iter()
            .map(|declared| prop(&shown(session, &declared.name), declared.required))
            .collect(),
    };
    let mut described = Json::object();
    described.set_text("pieceAuthType", &shown(session, &name));
    described.set("props", Json::Array(props));
    described
}

fn prop(name: &str, required: bool) -> Json {
    let mut prop = Json::object();
    prop.set_text("name", name);
    prop.set("required", Json::Bool(required));
    prop
}
