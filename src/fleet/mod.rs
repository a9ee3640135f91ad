//! All customers at once: what is there, what is to be done, and doing it.

mod connection_draft;
mod connection_list;
mod list_body;
pub mod page;
mod project_list;
pub mod read;
pub mod row;
pub mod state;
mod texts;
