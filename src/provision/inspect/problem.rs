//! What can be wrong with a connection: a stable code, the fact in words, and what mends it.

/// What is wrong, as a stable code. The TypeScript type `ProblemCode` lists the same names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemCode {
    /// The customer has no project.
    NoProject,
    /// The project has no connection of the piece under the key.
    NoConnection,
    /// The project has a connection of another piece under the key.
    PieceConflict,
    /// The project has several connections of the piece under the key.
    Duplicates,
    /// Users of the project have connections under the key.
    Shadowed,
    /// The connection's status is not `ACTIVE`.
    NotActive,
    /// The connection belongs to the piece under its former name.
    FormerPiece,
    /// Nothing tells which credentials the connection was written with.
    NoFingerprint,
    /// The fingerprint is of a form that this version does not know.
    UnknownFingerprint,
    /// The fingerprint is not the one of the given options.
    OtherCredentials,
    /// The connection was updated after the write that left its fingerprint.
    ChangedByHand,
    /// The platform does not see the piece.
    PieceNotFound,
    /// The platform has a newer version of the piece.
    OutdatedPiece,
    /// Deleted projects left connections behind.
    Leftovers,
    /// Connections of the key were taken from the project.
    Detached,
}

impl ProblemCode {
    /// All codes, in the order in which problems are told.
    pub const ALL: [ProblemCode; 15] = [
        ProblemCode::NoProject,
        ProblemCode::NoConnection,
        ProblemCode::PieceConflict,
        ProblemCode::Duplicates,
        ProblemCode::Shadowed,
        ProblemCode::NotActive,
        ProblemCode::FormerPiece,
        ProblemCode::NoFingerprint,
        ProblemCode::UnknownFingerprint,
        ProblemCode::OtherCredentials,
        ProblemCode::ChangedByHand,
        ProblemCode::PieceNotFound,
        ProblemCode::OutdatedPiece,
        ProblemCode::Leftovers,
        ProblemCode::Detached,
    ];

    /// The code as JavaScript sees it.
    pub fn as_str(self) -> &'static str {
        match self {
            ProblemCode::NoProject => "NO_PROJECT",
            ProblemCode::NoConnection => "NO_CONNECTION",
            ProblemCode::PieceConflict => "PIECE_CONFLICT",
            ProblemCode::Duplicates => "DUPLICATES",
            ProblemCode::Shadowed => "SHADOWED",
            ProblemCode::NotActive => "NOT_ACTIVE",
            ProblemCode::FormerPiece => "FORMER_PIECE",
            ProblemCode::NoFingerprint => "NO_FINGERPRINT",
            ProblemCode::UnknownFingerprint => "UNKNOWN_FINGERPRINT",
            ProblemCode::OtherCredentials => "OTHER_CREDENTIALS",
            ProblemCode::ChangedByHand => "CHANGED_BY_HAND",
            ProblemCode::PieceNotFound => "PIECE_NOT_FOUND",
            ProblemCode::OutdatedPiece => "OUTDATED_PIECE",
            ProblemCode::Leftovers => "LEFTOVERS",
            ProblemCode::Detached => "DETACHED",
        }
    }

    /// Whether `provisionConnection` writes the connection again because of it.
    pub fn causes_write(self) -> bool {
        matches!(
            self,
            ProblemCode::Duplicates
                | ProblemCode::NotActive
                | ProblemCode::FormerPiece
                | ProblemCode::NoFingerprint
                | ProblemCode::UnknownFingerprint
                | ProblemCode::OtherCredentials
                | ProblemCode::ChangedByHand
        )
    }

    /// What mends it.
    pub fn remedy(self) -> &'static str {
        match self {
            ProblemCode::NoProject => "Call `provisionConnection`: it creates the project and the connection.",
            ProblemCode::NoConnection => "Call `provisionConnection`: it creates the connection.",
            ProblemCode::PieceConflict => {
                "Give each piece a `prefix` of its own, or set `replacesPiece` to the old name if the piece was renamed. `provisionConnection` does not overwrite a connection of another piece."
            }
            ProblemCode::Duplicates => "Call `provisionConnection`: it keeps the oldest and removes the others.",
            ProblemCode::Shadowed => "Delete the users' connections in the project.",
            ProblemCode::NotActive => "Call `provisionConnection` with credentials that work.",
            ProblemCode::FormerPiece => "Call `provisionConnection` with `replacesPiece`: it takes the connection over.",
            ProblemCode::NoFingerprint => {
                "Call `provisionConnection`: it writes the connection with your credentials and a fingerprint."
            }
            ProblemCode::UnknownFingerprint => {
                "Use the same version of this package everywhere: each writes the connection that the other has written."
            }
            ProblemCode::OtherCredentials => {
                "Call `provisionConnection` with the options that count. If they did not change, give all processes the same `fingerprintSecret`."
            }
            ProblemCode::ChangedByHand => "Call `provisionConnection`: it writes your credentials again.",
            ProblemCode::PieceNotFound => "Install the piece on the platform, or correct `pieceName`.",
            ProblemCode::OutdatedPiece => {
                "To write the connection for the newest version, call `provisionConnection` with it as `pieceVersion`."
            }
            ProblemCode::Leftovers => {
                "Delete them in the platform's admin page, or call `removeConnection` and then `provisionConnection`."
            }
            ProblemCode::Detached => {
                "Give one to the project again in the platform's admin page, or delete it there. `provisionConnection` leaves it as it is and creates another."
            }
        }
    }
}

/// Something that is wrong.
pub struct Problem {
    /// The stable code.
    pub code: ProblemCode,
    /// What was found.
    pub message: String,
}
