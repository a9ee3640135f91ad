//! All customers at once: what is there, what is to be done, and doing it.

pub mod apply;
pub mod customer;
pub mod decision;
pub mod digest;
pub mod given_plan;
pub mod list;
pub mod opened;
pub mod plan;
pub mod read;
pub mod removal;
pub mod row;
pub mod state;
pub mod survey;
pub mod unclaimed;

pub use list::list_connections;
pub use plan::plan_connections;
