//! The options of `checkInstance`, checked whole before the first request.

use crate::error::Error;
use crate::host::Host;
use crate::json::Json;
use crate::options::call_options::{CALL_OPTIONS, CallOptions};
use crate::options::credentials::{AUTH_TYPE, Credentials, PieceAuthType};
use crate::options::naming::check_piece_name;
use crate::options::provision_options::check_version;
use crate::options::rules::{Kind, Rule, check_all, optional};

const OPTIONS: &[Rule] = &[
    optional("pieceName", Kind::Filled),
    optional("pieceAuthType", AUTH_TYPE),
    optional("props", Kind::Object),
    optional("pieceVersion", Kind::Name),
    // The private key itself stays in the facade.
    optional("signingKeyId", Kind::Filled),
];

/// The checked options of one call.
pub struct CheckOptions {
    given: Json,
    /// Where the instance is, and how to talk to it.
    pub call: CallOptions,
    /// The credentials to compare with what the piece declares, if they are given.
    pub credentials: Option<Credentials>,
}

impl CheckOptions {
    /// Checks the options that are plain data; `fetch`, `signal` and `apiKey` are the host's.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming the option, never its value.
    pub fn read(host: &impl Host, given: Json) -> Result<Self, Error> {
        check_all(&[CALL_OPTIONS, OPTIONS], &given)?;
        match given.text_property("pieceName") {
            Some(name) => check_piece_name("pieceName", name)?,
            None => ["pieceAuthType", "props", "pieceVersion"].iter().try_for_each(|name| needs(&given, name, "pieceName"))?,
        }
        needs(&given, "props", "pieceAuthType")?;
        check_version(&given)?;
        let credentials = match given.property("props") {
            Some(_) => Some(Credentials::read(&given)?),
            None => None,
        };
        Ok(CheckOptions { call: CallOptions::read(host, &given)?, credentials, given })
    }

    /// The piece's full package name.
    pub fn piece_name(&self) -> Option<&str> {
        self.given.text_property("pieceName")
    }

    /// The piece's exact version.
    pub fn piece_version(&self) -> Option<&str> {
        self.given.text_property("pieceVersion")
    }

    /// The auth type that the piece is expected to have.
    pub fn auth_type(&self) -> Option<PieceAuthType> {
        self.given.text_property("pieceAuthType").and_then(PieceAuthType::from_name)
    }

    /// The id of the signing key.
    pub fn signing_key_id(&self) -> Option<&str> {
        self.given.text_property("signingKeyId")
    }
}

/// Refuses an option whose other half is missing.
fn needs(given: &Json, name: &str, other: &str) -> Result<(), Error> {
    if given.property(name).is_some() && given.property(other).is_none() {
        return Err(Error::option(name, &["goes with `", other, "`, which is missing"].concat()));
    }
    Ok(())
}
