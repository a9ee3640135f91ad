//! Decodes whatever may be bytes in hex: `53757065`, `53 75 70 65`, `53:75:70:65`, `0x53, 0x75, 0x70, 0x65`.

use super::view::{SEPARATOR, View};

/// Shorter rows cannot hold a secret of `LEAST_GUESS` bytes.
const LEAST_LENGTH: usize = 8;

/// Decodes each row of hex digits, from its first and from its second; `None` if there are none of a secret's length.
pub fn decode(view: &View) -> Option<View> {
    let mut decoded = View::empty(true);
    let mut digits = Vec::new();
    let mut at = 0;
    while at <= view.bytes.len() {
        at += match view.rest(at) {
            [b'0', b'x' | b'X', ..] => 2,
            [byte, ..] if let Some(value) = digit(*byte) => {
                digits.push((value, at));
                1
            }
            [b' ' | b'+' | b':' | b'-' | b',' | b'\r' | b'\n', ..] => 1,
            _ => {
                if digits.len() >= LEAST_LENGTH {
                    (0..2).for_each(|skipped| decode_row(digits.get(skipped..).unwrap_or_default(), view, &mut decoded));
                }
                digits.clear();
                1
            }
        };
    }
    Some(decoded).filter(|decoded| !decoded.bytes.is_empty())
}

/// Appends the bytes of a row of digits, each with its place.
fn decode_row(digits: &[(u8, usize)], view: &View, decoded: &mut View) {
    for pair in digits.chunks(2) {
        if let [(high, start), (low, end)] = pair {
            decoded.push(high << 4 | low, view.span(*start, *end + 1));
        }
    }
    decoded.push(SEPARATOR, (0, 0));
}

/// The value of a hex digit.
pub fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_is_decoded_in_either_case_with_and_without_separators() {
        for (text, start, end) in [
            ("53757065", 0, 8),
            ("x4A4b4C4d53757065.", 9, 17),
            ("f53757065", 1, 9),
            ("<Buffer 53 75 70 65>", 8, 19),
            ("53:75:70:65", 0, 11),
            ("53-75-70-65", 0, 11),
            ("[0x53, 0X75, 0x70,0x65]", 3, 22),
        ] {
            let view = decode(&View::of(text.as_bytes())).unwrap();
            let at = view.bytes.windows(4).position(|window| window == b"Supe").unwrap();
            assert_eq!(view.span(at, at + 4), (start, end), "{text}");
        }
    }

    #[test]
    fn short_numbers_are_not_decoded() {
        assert!(decode(&View::of(b"status 500. 1234567")).is_none());
    }
}
