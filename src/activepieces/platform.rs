//! Tells platforms apart that share an instance.

use hmac_sha256::HMAC;

/// A mark of the platform that an API key belongs to: its customers may have the same ids as another platform's. It is part of an
/// HMAC, from which nobody can infer the key. A new key of the same platform has another mark.
pub fn platform_mark(api_key: &str, instance: &str) -> String {
    let mac = HMAC::mac(instance.as_bytes(), api_key.as_bytes());
    let mut mark = String::new();
    for byte in mac.iter().take(4) {
        mark.extend([byte >> 4, byte & 15].into_iter().filter_map(|digit| char::from_digit(digit.into(), 16)));
    }
    mark
}
