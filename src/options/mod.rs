//! The options of the public functions, checked so that every complaint names the option and none echoes its value.

pub mod bulk_options;
pub mod call_options;
pub mod check_options;
pub mod credentials;
pub mod existing;
pub mod fallback;
pub mod fetch_options;
pub mod fleet_options;
pub mod headers;
pub mod inspect_options;
pub mod instance_url;
pub mod key_options;
pub mod naming;
pub mod provision_options;
pub mod removals_options;
pub mod remove_options;
pub mod rules;
pub mod target;
