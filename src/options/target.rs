//! Which connection a call is about, and by which rules its rows are told from others.

use crate::options::naming::ConnectionKey;

/// Which connection a call is about.
pub trait Target {
    /// The connection's key.
    fn key(&self) -> &ConnectionKey;

    /// The connection's plain name in lists.
    fn display_name(&self) -> &str;

    /// Whether a row of the key belongs to the caller's piece. `piece_name` is the row's.
    fn is_of_piece(&self, piece_name: Option<&str>) -> bool;
}

/// Whether a row's piece is the one that is meant, under its present name or the one that it had before.
pub fn is_piece(piece_name: Option<&str>, present: &str, former: Option<&str>) -> bool {
    piece_name.is_some() && (piece_name == Some(present) || piece_name == former)
}
