//! What a piece needs: its customer's connection, read back by the naming convention that the backend wrote it by.
//!
//! Nothing here waits: `fetchConnection` asks the piece's context for the customer's id, and then for the connection; these
//! functions decide what to ask for and what the answers mean.

mod fetch_connection;
mod value;

pub use fetch_connection::{
    Form, Keys, connection_error, connection_key, fallback_failed, form, timed_out, unreadable_project, unreadable_value,
};
pub use value::PieceValue;
