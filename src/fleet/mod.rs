//! All customers at once: what is there, what is to be done, and doing it.

pub mod row;
pub mod state;
