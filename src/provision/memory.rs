//! What a process remembers of a connection: where it was, so that a repeated call needs one request instead of two, and with
//! `trustFor` what it looked like, so that it needs none. Forgetting costs requests, never correctness.

use std::rc::Rc;

use crate::host::Host;
use crate::json::Json;
use crate::process::{LastSeen, Trusted, UnsettledWrite};
use crate::provision::fingerprint::LONGEST_CHECK;
use crate::provision::work::Work;

/// What a connection looked like when it was last seen, if that is to be trusted without asking the server.
pub fn trusted(host: &impl Host, work: &Work) -> Option<Rc<Json>> {
    let trusted = seen_with(host, work)?.trusted?;
    let age = host.clock() - trusted.at;
    let is_trusted = trusted.content == work.fingerprints().content() && (0.0..work.options.trust_for()).contains(&age);
    is_trusted.then_some(trusted.facts)
}

/// The project in which a connection was last seen.
pub fn project_id(host: &impl Host, work: &Work) -> Option<String> {
    seen_with(host, work)?.project_id
}

/// What was last seen of a connection, if that was with this call's API key: another platform on the instance may have a customer of the
/// same id.
fn seen_with(host: &impl Host, work: &Work) -> Option<LastSeen> {
    host.process().last_seen.get(&work.turn).filter(|seen| seen.mark == work.mark)
}

/// Notes that a connection holds the call's credentials.
pub fn note_seen(host: &impl Host, work: &Work, project_id: &str, facts: &Json) {
    // What is seen while a write may still be finished can be overwritten at any time.
    let keeps_facts = work.options.trust_for() > 0.0 && unsettled(host, &work.turn).is_empty();
    let trusted =
        keeps_facts.then(|| Trusted { content: work.fingerprints().content(), at: host.clock(), facts: Rc::new(facts.clone()) });
    change(host, &work.turn, |seen| LastSeen {
        mark: work.mark.clone(),
        project_id: Some(project_id.to_owned()),
        trusted,
        unsettled: seen.unsettled,
    });
}

/// Forgets the connection that calls take this turn about. Returns whether the server may still finish a write to it whose outcome is
/// unknown.
pub fn forget(host: &impl Host, turn: &str) -> bool {
    let unsettled = unsettled(host, turn);
    if host.process().last_seen.get(turn).is_some() {
        change(host, turn, |_| LastSeen { unsettled: unsettled.clone(), ..LastSeen::default() });
    }
    !unsettled.is_empty()
}

/// Forgets all connections that were last seen in a project.
pub fn forget_project(host: &impl Host, project_id: &str) {
    host.process().last_seen.change_all(|seen| {
        if seen.project_id.as_deref() == Some(project_id) {
            *seen = LastSeen { unsettled: std::mem::take(&mut seen.unsettled), ..LastSeen::default() };
        }
    });
}

/// Notes that a write is about to be sent. Until its outcome is known, or the server cannot finish it any more, nothing that is
/// seen may be trusted, with whatever API key: the server could overwrite it at any time.
pub fn note_write(host: &impl Host, work: &Work) {
    let mut unsettled = unsettled(host, &work.turn);
    unsettled.retain(|write| write.content != work.fingerprints().content());
    unsettled.push(UnsettledWrite { content: work.fingerprints().content(), until: host.clock() + LONGEST_CHECK });
    change(host, &work.turn, |seen| LastSeen { unsettled, trusted: None, ..seen });
}

/// Notes that the server told how the write ended that was noted last. `before` is what was unsettled before it.
pub fn note_outcome(host: &impl Host, work: &Work, before: Vec<UnsettledWrite>) {
    change(host, &work.turn, |seen| LastSeen { unsettled: before, ..seen });
}

/// The writes to the connection that calls take this turn about whose outcome is unknown, and which the server may still finish.
pub fn unsettled(host: &impl Host, turn: &str) -> Vec<UnsettledWrite> {
    let mut unsettled = host.process().last_seen.get(turn).map_or_else(Vec::new, |seen| seen.unsettled);
    unsettled.retain(|write| host.clock() < write.until);
    unsettled
}

/// Whether the server may still put other credentials in the place of this call's.
pub fn may_be_overwritten(host: &impl Host, work: &Work) -> bool {
    unsettled(host, &work.turn).iter().any(|write| write.content != work.fingerprints().content())
}

fn change(host: &impl Host, turn: &str, change: impl FnOnce(LastSeen) -> LastSeen) {
    let cache = &host.process().last_seen;
    cache.set(turn, change(cache.get(turn).unwrap_or_default()));
}
