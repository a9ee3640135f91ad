//! Puts together what a check tells: the findings, from the instance inwards, and the plain facts.

use crate::activepieces::session::Session;
use crate::check::findings::Findings;
use crate::check::look::{Rest, Seen};
use crate::check::{clock, facts, instance, key, piece, plan};
use crate::host::Node;
use crate::json::Json;
use crate::options::check_options::CheckOptions;

/// The result of a call: the TypeScript type `InstanceReport`. For the facade it has `publicKey` besides: the public half of the signing
/// key, as PEM, where the server gives it.
pub fn report<N: Node>(options: &CheckOptions, session: &Session, seen: &Seen<N>) -> Json {
    let mut findings = Findings::default();
    instance::tell(&mut findings, session, seen);
    key::tell_api_key(&mut findings, session, seen);
    match &seen.rest {
        Some(rest) => {
            plan::tell(&mut findings, seen.flags.as_ref().ok(), rest);
            tell_piece(&mut findings, options, session, rest);
        }
        None => findings.not_checked(&not_checked(options, seen)),
    }
    clock::tell(&mut findings, session.clock_lead());
    key::tell_signing_key(&mut findings, options, seen.rest.as_ref());

    let mut report = Json::object();
    report.set("ok", Json::Bool(findings.are_ok()));
    report.set("findings", findings.into_json());
    facts::set(&mut report, options, session, seen);
    report.set_count("requests", session.requests());
    let public_key = seen.rest.as_ref().and_then(|rest| rest.signing_key.as_ref()?.as_ref().ok()?.as_deref());
    report.set("publicKey", public_key.map_or(Json::Null, Json::text));
    report
}

fn tell_piece<N: Node>(findings: &mut Findings, options: &CheckOptions, session: &Session, rest: &Rest<N>) {
    if let (Some(name), Some(look)) = (options.piece_name(), &rest.piece) {
        piece::tell(findings, options, session, name, look, rest.known_platform());
    }
}

/// What the look ended before.
fn not_checked<N>(options: &CheckOptions, seen: &Seen<N>) -> String {
    let key = if seen.is_out_of_reach() { "the API key, " } else { "" };
    let piece = if options.piece_name().is_some() { " and the piece" } else { "" };
    ["Not checked for that reason: ", key, "the plan", piece, "."].concat()
}
