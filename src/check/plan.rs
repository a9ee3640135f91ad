//! Findings about the platform's plan: global connections, embedding, projects left.

use crate::activepieces::flags::{Edition, Flags};
use crate::activepieces::platforms::{Platform, ProjectLimit};
use crate::check::findings::{Findings, Level};
use crate::check::look::{Look, Rest};
use crate::error::Code;

/// So many projects, or fewer, are few.
const FEW: f64 = 10.0;

/// Tells what the plan has and lacks.
pub fn tell<N>(findings: &mut Findings, flags: Option<&Flags>, rest: &Rest<N>) {
    tell_global_connections(findings, flags.and_then(|flags| flags.edition), &rest.global_connections);
    match &rest.platform {
        Some(Ok(platform)) => {
            tell_features(findings, platform);
            tell_projects(findings, platform, rest.projects_left);
        }
        Some(Err(error)) => findings.fail(Level::Warning, error),
        None => findings.not_checked("The plan was not checked: the API key's platform is not known."),
    }
}

/// The list itself decides, whatever the plan says of it.
fn tell_global_connections(findings: &mut Findings, edition: Option<Edition>, look: &Look<()>) {
    let is_community = edition == Some(Edition::Community);
    match look {
        Ok(()) => findings.ok("GLOBAL_CONNECTIONS", "The plan includes global connections."),
        // Told with the edition.
        Err(error) if is_community && error.code() == Code::GlobalConnectionsUnavailable => {}
        Err(error) => findings.fail(Level::Error, error),
    }
}

fn tell_features(findings: &mut Findings, platform: &Platform) {
    match platform.embedding {
        Some(true) => findings.ok("EMBEDDING", "The plan includes embedding."),
        Some(false) => findings.tell(
            Level::Warning,
            "EMBEDDING_DISABLED",
            "The plan does not include embedding. What is embedded already keeps working, but no signing key can be created.",
            "Enable embedding in the plan or the licence.",
        ),
        None => {}
    }
    if platform.api_keys == Some(false) {
        findings.tell(
            Level::Warning,
            "API_KEYS_DISABLED",
            "The plan does not include API keys. This one keeps working, but none can be created in its place.",
            "Enable API keys in the plan or the licence.",
        );
    }
}

fn tell_projects(findings: &mut Findings, platform: &Platform, left: Option<f64>) {
    match (platform.projects, left) {
        (Some(ProjectLimit::Unlimited), _) => findings.ok("PROJECTS_LEFT", "The plan has no limit of projects."),
        (Some(ProjectLimit::Most(_)), Some(0.0)) => findings.tell_as(
            Level::Error,
            Code::PlanLimit,
            "The plan allows no further project: a new customer's first login fails.",
            "Raise the plan's limit of projects, or delete projects that are no longer used.",
        ),
        (Some(ProjectLimit::Most(_)), Some(left)) if left <= FEW => findings.tell(
            Level::Warning,
            "FEW_PROJECTS_LEFT",
            &["The plan allows ", &left.to_string(), " more ", if left == 1.0 { "project." } else { "projects." }].concat(),
            "Raise the plan's limit of projects before they run out: each new customer needs one.",
        ),
        (Some(ProjectLimit::Most(_)), Some(left)) => {
            findings.ok("PROJECTS_LEFT", &["The plan allows ", &left.to_string(), " more projects."].concat());
        }
        (Some(ProjectLimit::Most(_)), None) => {
            findings.not_checked("The projects could not be counted, of which the plan limits the number.")
        }
        (None, _) => findings.not_checked("The server does not tell how many projects the plan allows."),
    }
}
