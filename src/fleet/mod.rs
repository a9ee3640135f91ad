//! All customers at once: what is there, what is to be done, and doing it.

pub mod bulk;
pub mod pace;
mod provision_connections;
mod remove_connections;
pub mod row;
mod seen;
pub mod state;
pub mod tally;

pub use provision_connections::provision_connections;
pub use remove_connections::remove_connections;
