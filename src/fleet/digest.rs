//! Short digests, by which a plan tells whether what it was made from is still so. They hold no secret: what is made of credentials is
//! keyed as fingerprints are.

use hmac_sha256::Hash;

use crate::activepieces::connections::Connection;
use crate::host::Node;
use crate::provision::fingerprint::Fingerprints;
use crate::provision::inspect::look::Seen;

/// How many bytes of a hash are kept.
const KEPT: usize = 12;

/// A digest of what a customer's project has of the key.
pub fn of_seen<N: Node>(seen: &Seen<N>) -> String {
    let mut hash = Hash::new();
    add_seen(&mut hash, seen);
    hex(&hash.finalize())
}

/// A digest of a customer, of what its connection is to be, and of what there is.
pub fn of_customer<N: Node>(id: &str, action: &str, fingerprints: &Fingerprints, seen: &Seen<N>) -> String {
    let mut hash = Hash::new();
    [id, action].iter().for_each(|text| add(&mut hash, text));
    hash.update(fingerprints.content());
    add_seen(&mut hash, seen);
    hex(&hash.finalize())
}

/// A digest of rows.
pub fn of_rows<N: Node>(rows: &[Connection<N>]) -> String {
    let mut rows: Vec<_> = rows.iter().collect();
    rows.sort_by_key(|row| row.id());
    let mut hash = Hash::new();
    rows.into_iter().for_each(|row| add_row(&mut hash, row));
    hex(&hash.finalize())
}

/// A digest of what a customer's connection is to be.
pub fn of_content(fingerprints: &Fingerprints) -> String {
    hex(&fingerprints.content())
}

/// A digest of texts in their order.
pub fn of_texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut hash = Hash::new();
    texts.into_iter().for_each(|text| add(&mut hash, text));
    hex(&hash.finalize())
}

fn add_seen<N: Node>(hash: &mut Hash, seen: &Seen<N>) {
    add(hash, seen.project.as_ref().map_or("", |project| project.id.as_str()));
    let mut rows: Vec<_> = seen.connection.iter().chain(&seen.duplicates).chain(&seen.conflicts).collect();
    rows.sort_by_key(|row| row.id());
    rows.into_iter().for_each(|row| add_row(hash, row));
}

fn add_row<N: Node>(hash: &mut Hash, row: &Connection<N>) {
    [row.id(), row.updated(), row.status(), row.display_name()].iter().for_each(|text| add(hash, text));
    let mut project_ids = row.project_ids();
    project_ids.sort();
    add(hash, &project_ids.join(" "));
}

/// With its length, so that where one text ends cannot be mistaken.
fn add(hash: &mut Hash, text: &str) {
    hash.update((text.len() as u64).to_le_bytes());
    hash.update(text);
}

fn hex(bytes: &[u8]) -> String {
    let digits =
        |byte: &u8| [byte >> 4, byte & 15].into_iter().filter_map(|digit| char::from_digit(digit.into(), 16)).collect::<Vec<_>>();
    bytes.iter().take(KEPT).flat_map(digits).collect()
}
