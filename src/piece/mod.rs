//! What a piece needs: its customer's connection, read back by the naming convention that the backend wrote it by.

mod fetch_connection;

pub use fetch_connection::{Form, fetch_connection, unreadable_project, unreadable_value};
