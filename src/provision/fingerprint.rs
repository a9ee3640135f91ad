//! The fingerprint tells which credentials a row was written with. It stands invisibly behind the connection's display name, which
//! the server writes in the same statement as the credentials. So what it says is true of the row whoever wrote it, in whatever
//! process, however long ago.
//!
//! A fingerprint is a form number, the server's time of the write, and part of an HMAC-SHA256 over both and over all that was
//! written. It holds no secret, and nobody can forge one without the key.

use hmac_sha256::HMAC;

use crate::activepieces::connections::Connection;
use crate::host::{Host, Node};
use crate::invisible;
use crate::options::provision_options::ProvisionOptions;

/// The form that this version writes and reads.
const FORM: u8 = 1;
/// How many bytes hold the time, in milliseconds since 1970.
const TIME: usize = 6;
/// How many bytes of the HMAC are kept.
const TAG: usize = 12;

/// The longest check of credentials that a server allows, in milliseconds: without a worker it gives up after 300 s (Activepieces
/// 0.85.4). The rest allows for the `date` header, which counts seconds.
pub const LONGEST_CHECK: f64 = 305_000.0;

/// Writes and reads the fingerprints of one call's credentials.
pub struct Fingerprints {
    secret: Vec<u8>,
    /// A digest of all that the call writes, projects aside.
    content: [u8; 32],
    /// Whether the server itself renews what these rows hold.
    renewed_by_server: bool,
}

impl Fingerprints {
    /// Those of a call. They are keyed with `fingerprintSecret`, or else with the API key.
    pub fn new(options: &ProvisionOptions, api_key: &str) -> Self {
        let secret = options.fingerprint_secret().unwrap_or(api_key).as_bytes().to_vec();
        let mut mac = HMAC::new(&secret);
        for text in [options.call.instance.as_str(), options.external_project_id()] {
            mac.update((text.len() as u64).to_le_bytes());
            mac.update(text);
        }
        options.new_connection(&[], "").each_byte(&mut |bytes| mac.update(bytes));
        Fingerprints { secret, content: mac.finalize(), renewed_by_server: options.credentials.auth_type.is_oauth2() }
    }

    /// A digest of all that the call writes.
    pub fn content(&self) -> [u8; 32] {
        self.content
    }

    /// The fingerprint of a write at this time, in its invisible form.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "times have 48 bits for the next 8 000 years")]
    pub fn at(&self, time: f64) -> String {
        let mut bytes = vec![FORM];
        bytes.extend((time.max(0.0) as u64).to_le_bytes().iter().take(TIME));
        let tag = self.tag(&bytes);
        bytes.extend(tag);
        invisible::write(&bytes)
    }

    /// Whether a row was written with this call's credentials.
    pub fn wrote<N: Node>(&self, row: &Connection<N>) -> bool {
        self.mark_on(row).is_some()
    }

    /// Whether a row was written with this call's credentials and still holds them. Someone who re-enters the secret in the admin page
    /// keeps the name, and shows in `updated` alone.
    pub fn vouch_for<N: Node>(&self, host: &impl Host, row: &Connection<N>) -> bool {
        let Some(mark) = self.mark_on(row) else { return false };
        row.is("status", "ACTIVE") && (self.renewed_by_server || mark.is_last_write(host, row))
    }

    /// The fingerprint in a row's name, if it is one of this call's credentials.
    fn mark_on<N: Node>(&self, row: &Connection<N>) -> Option<Mark> {
        Mark::on(row).filter(|mark| is_same(&mark.tag, &self.tag(&mark.said)))
    }

    fn tag(&self, said: &[u8]) -> [u8; TAG] {
        let mut mac = HMAC::new(&self.secret);
        mac.update(said);
        mac.update(self.content);
        let mut tag = [0; TAG];
        tag.iter_mut().zip(mac.finalize()).for_each(|(byte, full)| *byte = full);
        tag
    }
}

/// What stands behind a row's name in the form of a fingerprint. Whose it is shows only with the credentials.
pub struct Mark {
    said: Vec<u8>,
    tag: Vec<u8>,
}

impl Mark {
    /// The mark on a row, if there is one of the form that this version reads.
    pub fn on<N: Node>(row: &Connection<N>) -> Option<Self> {
        let name = row.display_name();
        let (_, bytes) = invisible::split(&name);
        let bytes = bytes?;
        let (said, tag) = bytes.split_at_checked(1 + TIME)?;
        let is_known = said.first() == Some(&FORM) && tag.len() == TAG;
        is_known.then(|| Mark { said: said.to_owned(), tag: tag.to_owned() })
    }

    /// When it says that the row was written, in milliseconds since 1970.
    pub fn time(&self) -> f64 {
        self.said.iter().skip(1).rev().fold(0.0, |time, byte| time * 256.0 + f64::from(*byte))
    }

    /// Whether the row's last write can have been the one that left it.
    pub fn is_last_write<N: Node>(&self, host: &impl Host, row: &Connection<N>) -> bool {
        host.parse_date(&row.updated()).is_some_and(|updated| updated <= self.time() + LONGEST_CHECK)
    }
}

/// Compares tags in a time that does not tell how much of them is right.
fn is_same(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len() && one.iter().zip(other).fold(0, |differing, (a, b)| differing | (a ^ b)) == 0
}
