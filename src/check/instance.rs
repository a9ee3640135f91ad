//! Findings about the instance: whether it is Activepieces, which version, and which edition.

use semver::Version;

use crate::activepieces::flags::{Edition, Flags, TRIED_VERSION};
use crate::activepieces::session::Session;
use crate::check::findings::{Findings, Level};
use crate::check::look::Seen;
use crate::check::texts::shown;
use crate::error::Code;

/// Tells what answers there.
pub fn tell<N>(findings: &mut Findings, session: &Session, seen: &Seen<N>) {
    match &seen.flags {
        Ok(flags) => {
            let version = flags.version.as_ref().map_or(String::new(), |version| [" ", &shown(session, version)].concat());
            let edition = match flags.edition {
                Some(Edition::Community) => ", Community edition",
                Some(Edition::Enterprise) => ", Enterprise edition",
                Some(Edition::Cloud) => ", the cloud",
                None => "",
            };
            let message = ["Activepieces", &version, edition, " answers at ", &session.instance, "."].concat();
            findings.ok("ACTIVEPIECES", &message);
            tell_version(findings, session, flags.version.as_deref());
            tell_edition(findings, flags);
        }
        // Something in front may keep this one request back.
        Err(error) if seen.platform_id.is_ok() => findings.fail(Level::Warning, error),
        Err(error) => findings.fail(Level::Error, error),
    }
}

fn tell_version(findings: &mut Findings, session: &Session, version: Option<&str>) {
    let tried = Version::parse(TRIED_VERSION);
    let (Some(Ok(found)), Ok(tried)) = (version.map(|version| Version::parse(version.trim_start_matches('v'))), tried) else {
        let remedy = ["See that it is ", TRIED_VERSION, " or a version near it."].concat();
        return findings.tell(Level::Warning, "VERSION_UNKNOWN", "The server tells no version that can be compared.", &remedy);
    };
    let told = |word| {
        [&shown(session, &found.to_string()), " is ", word, " than ", TRIED_VERSION, ", which this package was tried on."]
            .concat()
    };
    if found < tried {
        findings.tell(
            Level::Warning,
            "VERSION_OLDER",
            &told("older"),
            "Update Activepieces, or try a customer's whole way first.",
        );
    } else if found > tried {
        findings.tell(Level::Warning, "VERSION_NEWER", &told("newer"), "Try a customer's whole way before you rely on it.");
    }
}

fn tell_edition(findings: &mut Findings, flags: &Flags) {
    if flags.edition == Some(Edition::Community) {
        findings.tell_as(
            Level::Error,
            Code::GlobalConnectionsUnavailable,
            "The Community edition has neither API keys nor global connections.",
            "Use the Enterprise edition or the cloud.",
        );
    }
    if flags.skips_credential_checks {
        findings.tell(
            Level::Warning,
            "CREDENTIALS_UNCHECKED",
            "The instance runs as a test environment: it stores credentials without the piece's check of them.",
            "Set AP_ENVIRONMENT to `prod`.",
        );
    }
}
