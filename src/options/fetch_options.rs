//! The options of `fetchConnection`.

use crate::error::Error;
use crate::json::Json;
use crate::options::credentials::{AUTH_TYPE, PieceAuthType};
use crate::options::naming::check_piece_name;
use crate::options::rules::{Kind, LONGEST_TIMER, Rule, check, optional, required};

const OPTIONS: &[Rule] = &[
    required("pieceName", Kind::Filled),
    optional("prefix", Kind::Text),
    optional("pieceAuthType", AUTH_TYPE),
    optional("timeout", Kind::Whole(1.0, LONGEST_TIMER, "must be a whole number of milliseconds from 1 to 2147483647")),
];

/// The checked options.
pub struct FetchOptions {
    given: Json,
}

impl FetchOptions {
    /// Checks the options.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming the option.
    pub fn read(given: Json) -> Result<Self, Error> {
        check("", OPTIONS, &given)?;
        let options = FetchOptions { given };
        check_piece_name("pieceName", options.piece_name())?;
        Ok(options)
    }

    /// The piece's full package name.
    pub fn piece_name(&self) -> &str {
        self.given.text_property("pieceName").unwrap_or_default()
    }

    /// What the key begins with, if it is not the piece's short name.
    pub fn prefix(&self) -> Option<&str> {
        self.given.text_property("prefix")
    }

    /// The auth type that the value must be of, if any is asked for.
    pub fn auth_type(&self) -> Option<PieceAuthType> {
        self.given.text_property("pieceAuthType").and_then(PieceAuthType::from_name)
    }

    /// How long the call may take, in milliseconds; infinite unless given.
    pub fn timeout(&self) -> f64 {
        self.given.number_property("timeout").unwrap_or(f64::INFINITY)
    }
}
