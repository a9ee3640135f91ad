//! Decodes whatever may be Base64, of either alphabet.
//!
//! A crate would decode one well-formed text. Here it is not known where in a row of letters the encoded text starts, as in
//! `/path/QWxhZGRpbg`, so every row is decoded from each of its first four characters, and leftover bits are no error.

use super::view::{SEPARATOR, View};

/// Shorter rows cannot hold a secret of `LEAST_GUESS` bytes.
const LEAST_LENGTH: usize = 6;

/// Decodes each row of Base64 characters; `None` if there are none of a secret's length.
///
/// Each decoded byte stands for its whole row, so that a secret within a longer encoded text hides all of it: the characters around
/// it hold some of its bits, and often the user's name or the other credentials.
pub fn decode(view: &View) -> Option<View> {
    let mut decoded = View::empty(true);
    let mut values = Vec::new();
    let mut start = 0;
    for at in 0..=view.bytes.len() {
        match view.bytes.get(at) {
            // Some encoders break their lines.
            Some(b'\r' | b'\n') if !values.is_empty() => continue,
            Some(byte) if let Some(value) = value(*byte) => {
                if values.is_empty() {
                    start = at;
                }
                values.push(value);
                continue;
            }
            _ => {}
        }
        if values.len() >= LEAST_LENGTH {
            let padding = view.rest(at).iter().take(2).take_while(|byte| **byte == b'=').count();
            let span = view.span(start, at + padding);
            (0..4).for_each(|skipped| decode_row(values.get(skipped..).unwrap_or_default(), span, &mut decoded));
        }
        values.clear();
    }
    Some(decoded).filter(|decoded| !decoded.bytes.is_empty())
}

/// Appends the bytes of a row of Base64 digits.
fn decode_row(values: &[u8], span: (usize, usize), decoded: &mut View) {
    for group in values.chunks(4) {
        let bits = group.iter().fold(0, |bits, value| bits << 6 | u32::from(*value)) << (6 * (4 - group.len()));
        let [_, bytes @ ..] = bits.to_be_bytes();
        bytes.iter().take(group.len() * 6 / 8).for_each(|byte| decoded.push(*byte, span));
    }
    decoded.push(SEPARATOR, span);
}

/// The six bits of a Base64 character, of the standard or of the URL-safe alphabet.
fn value(byte: u8) -> Option<u8> {
    match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is decoded of a text, and the part of the text that it stands for.
    fn decoded(text: &str, wanted: &str) -> Option<(usize, usize)> {
        let view = decode(&View::of(text.as_bytes()))?;
        let at = view.bytes.windows(wanted.len()).position(|window| window == wanted.as_bytes())?;
        Some(view.span(at, at + wanted.len()))
    }

    #[test]
    fn both_alphabets_are_decoded_from_any_place_padded_or_not() {
        for (text, wanted, span) in [
            ("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", "Aladdin:open sesame", (6, 34)),
            ("<QWxhZGRpbjpvcGVuIHNlc2FtZQ>", "Aladdin:open sesame", (1, 27)),
            ("x/QWxhZGRp", "Aladdi", (0, 10)),
            ("//xQWxhZGRp", "Aladdi", (0, 11)),
            ("Pz8/Pj4+", "???>>>", (0, 8)),
            ("Pz8_Pj4-", "???>>>", (0, 8)),
            ("QWxh\r\nZGRp\n", "Aladdi", (0, 11)),
        ] {
            assert_eq!(decoded(text, wanted), Some(span), "{text}");
        }
    }

    #[test]
    fn short_words_are_not_decoded() {
        assert!(decode(&View::of(b"short words are here")).is_none());
    }

    #[test]
    fn rows_are_kept_apart() {
        assert_eq!(decoded("QWxhZGRp.QWxhZGRp", "AladdiAladdi"), None);
    }
}
