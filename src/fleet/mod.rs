//! All customers at once: what is there, what is to be done, and doing it.

pub mod apply;
pub mod bulk;
mod connection_draft;
mod connection_list;
pub mod customer;
pub mod decision;
pub mod digest;
pub mod given_plan;
mod list_body;
mod list_connections;
pub mod opened;
pub mod pace;
pub mod page;
mod plan_connections;
mod project_list;
mod provision_connections;
pub mod read;
pub mod removal;
mod remove_connections;
pub mod row;
mod seen;
pub mod state;
pub mod survey;
pub mod tally;
mod texts;
pub mod unclaimed;

pub use list_connections::list_connections;
pub use plan_connections::plan_connections;
pub use provision_connections::provision_connections;
pub use remove_connections::remove_connections;
