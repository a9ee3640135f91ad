//! `/flags`: what an instance says of itself, to anyone.

use crate::activepieces::request::{Request, Step};
use crate::host::Node;

/// The version of Activepieces that this package was tried on.
pub const TRIED_VERSION: &str = "0.85.4";

/// What an instance says of itself.
pub struct Flags {
    /// Its version.
    pub version: Option<String>,
    /// Its edition.
    pub edition: Option<Edition>,
    /// Whether it stores credentials without the check of the piece, as test environments do.
    pub skips_credential_checks: bool,
}

/// The editions of Activepieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    /// Without API keys and global connections.
    Community,
    /// Hosted by its user, with a licence.
    Enterprise,
    /// Hosted by Activepieces.
    Cloud,
}

impl Edition {
    /// The name in a report.
    pub fn as_str(self) -> &'static str {
        match self {
            Edition::Community => "COMMUNITY",
            Edition::Enterprise => "ENTERPRISE",
            Edition::Cloud => "CLOUD",
        }
    }

    fn from_flag(flag: &str) -> Option<Self> {
        match flag {
            "ce" => Some(Edition::Community),
            "ee" => Some(Edition::Enterprise),
            "cloud" => Some(Edition::Cloud),
            _ => None,
        }
    }
}

/// Reads the flags.
pub fn read() -> Request {
    Request::get(Step::ReadFlags, "/flags", &[])
}

/// What [`read`] read; nothing where it has neither version nor edition, so that another application must have answered.
pub fn flags(response: &impl Node) -> Option<Flags> {
    let (version, edition) = (response.text_property("CURRENT_VERSION"), response.text_property("EDITION"));
    if version.is_none() && edition.is_none() {
        return None;
    }
    Some(Flags {
        version,
        edition: edition.as_deref().and_then(Edition::from_flag),
        skips_credential_checks: response.is("ENVIRONMENT", "test"),
    })
}
