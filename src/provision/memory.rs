//! What a process remembers of a connection: where it was, so that a repeated call needs one request instead of two, and with
//! `trustFor` what it looked like, so that it needs none. Forgetting costs requests, never correctness.

use std::rc::Rc;

use crate::host::Host;
use crate::json::Json;
use crate::process::{LastSeen, Trusted};
use crate::provision::fingerprint::LONGEST_CHECK;
use crate::provision::work::Work;

/// What a connection looked like when it was last seen, if that is to be trusted without asking the server.
pub fn trusted(host: &impl Host, work: &Work) -> Option<Rc<Json>> {
    let seen = host.process().last_seen.get(&work.place)?;
    let trusted = seen.trusted?;
    let age = host.clock() - trusted.at;
    let is_trusted = trusted.content == work.fingerprints.content() && (0.0..work.options.trust_for()).contains(&age);
    is_trusted.then_some(trusted.facts)
}

/// The project in which a connection was last seen.
pub fn project_id(host: &impl Host, work: &Work) -> Option<String> {
    host.process().last_seen.get(&work.place)?.project_id
}

/// Notes that a connection holds the call's credentials.
pub fn note_seen(host: &impl Host, work: &Work, project_id: &str, facts: &Json) {
    // What is seen while a write may still be finished can be overwritten at any time.
    let keeps_facts = work.options.trust_for() > 0.0 && host.clock() >= unsettled_until(host, work);
    let trusted =
        keeps_facts.then(|| Trusted { content: work.fingerprints.content(), at: host.clock(), facts: Rc::new(facts.clone()) });
    change(host, work, |seen| LastSeen { project_id: Some(project_id.to_owned()), trusted, ..seen });
}

/// Forgets where a connection was, as it no longer is as it was seen there.
pub fn forget(host: &impl Host, work: &Work) {
    change(host, work, |seen| LastSeen { unsettled_until: seen.unsettled_until, ..LastSeen::default() });
}

/// Forgets a connection whichever API key it was seen with: a platform's keys may change within a call, or between two. Returns
/// whether the server may still finish a write to it whose outcome is unknown.
pub fn forget_key(host: &impl Host, instance: &str, key: &str) -> bool {
    let mut is_unsettled = false;
    host.process().last_seen.change_all(|place, seen| {
        if is_place(place, instance, key) {
            is_unsettled |= host.clock() < seen.unsettled_until;
            *seen = LastSeen { unsettled_until: seen.unsettled_until, ..LastSeen::default() };
        }
    });
    is_unsettled
}

/// Forgets all connections that were last seen in a project.
pub fn forget_project(host: &impl Host, project_id: &str) {
    host.process().last_seen.change_all(|_, seen| {
        if seen.project_id.as_deref() == Some(project_id) {
            *seen = LastSeen { unsettled_until: seen.unsettled_until, ..LastSeen::default() };
        }
    });
}

/// The name of a connection in the memory. `mark` is the platform's.
pub fn place(instance: &str, mark: &str, key: &str) -> String {
    [instance, ":", mark, ":", key].concat()
}

/// Whether [`place`] gives this for the connection, whatever the platform.
fn is_place(place: &str, instance: &str, key: &str) -> bool {
    let rest = place.strip_prefix(instance).and_then(|rest| rest.strip_prefix(':'));
    rest.and_then(|rest| rest.split_once(':')).is_some_and(|(_mark, of)| of == key)
}

/// Notes that a write is about to be sent. Until its outcome is known, or the server cannot finish it any more, nothing that is
/// seen may be trusted: the server could overwrite it at any time.
pub fn note_write(host: &impl Host, work: &Work) {
    let unsettled_until = host.clock() + LONGEST_CHECK;
    change(host, work, |seen| LastSeen { unsettled_until: seen.unsettled_until.max(unsettled_until), trusted: None, ..seen });
}

/// Notes that the server told how the write ended that was noted last. `before` is what was unsettled before it.
pub fn note_outcome(host: &impl Host, work: &Work, before: f64) {
    change(host, work, |seen| LastSeen { unsettled_until: before, ..seen });
}

/// Until when, on the host's clock, the server may still finish a write whose outcome is unknown.
pub fn unsettled_until(host: &impl Host, work: &Work) -> f64 {
    host.process().last_seen.get(&work.place).map_or(0.0, |seen| seen.unsettled_until)
}

fn change(host: &impl Host, work: &Work, change: impl FnOnce(LastSeen) -> LastSeen) {
    let cache = &host.process().last_seen;
    cache.set(&work.place, change(cache.get(&work.place).unwrap_or_default()));
}
