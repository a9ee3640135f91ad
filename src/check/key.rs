//! Findings about the keys: whether the server accepts the API key, and whether the platform has the signing key.

use crate::activepieces::session::Session;
use crate::check::findings::{Findings, Level};
use crate::check::look::{Rest, Seen};
use crate::check::texts::shown;
use crate::error::Code;
use crate::options::check_options::CheckOptions;
use crate::text::quoted;

/// Tells whether the server accepts the API key, and of which platform it is.
pub fn tell_api_key<N>(findings: &mut Findings, session: &Session, seen: &Seen<N>) {
    // A session's token is a JWT.
    let is_session = session.api_key().starts_with("eyJ");
    match &seen.platform_id {
        Ok(_) if is_session => findings.tell(
            Level::Error,
            "SESSION_TOKEN",
            "The server accepts `apiKey`, but it is the token of someone's login, which ends within days.",
            "Create an API key under Platform Admin → Security → API Keys.",
        ),
        Ok(id) => {
            let name = seen.rest.as_ref().and_then(Rest::known_platform).and_then(|platform| platform.name.as_ref());
            let platform = match (name, id) {
                (Some(name), _) => [" It is of the platform ", &quoted(&shown(session, name)), "."].concat(),
                (None, Some(id)) => [" It is of the platform with the id ", &shown(session, id), "."].concat(),
                (None, None) => String::new(),
            };
            findings.ok("KEY_ACCEPTED", &["The server accepts the API key.", &platform].concat());
        }
        Err(_) if seen.is_out_of_reach() => {}
        Err(error) => findings.fail(Level::Error, error),
    }
}

/// Tells whether the platform has the signing key.
pub fn tell_signing_key<N>(findings: &mut Findings, options: &CheckOptions, rest: Option<&Rest<N>>) {
    if options.signing_key_id().is_none() {
        return;
    }
    match rest.and_then(|rest| rest.signing_key.as_ref()) {
        Some(Ok(Some(_))) => findings.ok("SIGNING_KEY_LISTED", "The platform has a signing key with this id."),
        Some(Ok(None)) => findings.tell(
            Level::Error,
            "SIGNING_KEY_UNKNOWN",
            "The platform has no signing key with the id `signingKeyId`.",
            "Give the id that Platform Admin → Security → Signing Keys lists, of the same platform as the API key's.",
        ),
        Some(Err(error)) if error.code() == Code::Forbidden => findings.not_checked(
            "Whether the platform has this signing key shows at a login alone: an API key may not list signing keys.",
        ),
        _ => findings.not_checked("Whether the platform has this signing key could not be looked at."),
    }
}
