//! Invisible text behind a visible one: four bits a character, as Unicode variation selectors behind U+2063. Real servers keep them
//! byte for byte, and browsers show nothing (Activepieces 0.85.4, Chromium).

/// Begins the invisible part: INVISIBLE SEPARATOR.
const SEPARATOR: char = '\u{2063}';
/// Stands for zero; the fifteen variation selectors behind it stand for the other values of four bits.
const ZERO: u32 = 0xfe00;

/// The invisible form of these bytes.
pub fn write(bytes: &[u8]) -> String {
    let mut text = String::from(SEPARATOR);
    for byte in bytes {
        text.extend([byte >> 4, byte & 15].into_iter().filter_map(|digit| char::from_u32(ZERO + u32::from(digit))));
    }
    text
}

/// The visible part of a text, and the bytes behind it, if there are any. What is left of a cut off invisible part is neither.
pub fn split(text: &str) -> (&str, Option<Vec<u8>>) {
    let Some((visible, behind)) = text.rsplit_once(SEPARATOR) else { return (text, None) };
    let mut bytes = Vec::new();
    let mut high = None;
    for c in behind.chars() {
        let Some(digit) = digit(c) else { return (text, None) };
        match high.take() {
            Some(high) => bytes.push(high << 4 | digit),
            None => high = Some(digit),
        }
    }
    (visible, Some(bytes).filter(|bytes| high.is_none() && !bytes.is_empty()))
}

/// A text without any invisible parts, wherever names with such a part stand in it.
pub fn shown(text: &str) -> String {
    let mut parts = text.split(SEPARATOR);
    let mut shown = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(|c| digit(c).is_some());
        if rest.len() == part.len() {
            shown.push(SEPARATOR);
        }
        shown.push_str(rest);
    }
    shown
}

fn digit(c: char) -> Option<u8> {
    u32::from(c).checked_sub(ZERO).filter(|digit| *digit < 16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_written_is_read_back(visible: String, bytes in prop::collection::vec(any::<u8>(), 1..40)) {
            let text = [visible.as_str(), &write(&bytes)].concat();
            prop_assert_eq!(split(&text), (visible.as_str(), Some(bytes)));
        }

        #[test]
        fn whatever_is_cut_off_leaves_the_visible_part(cut in 0..20_usize) {
            let text: String = ["Gelato ❤\u{fe0f}", &write(&[7; 10])].concat();
            let end = text.char_indices().rev().nth(cut).map_or(0, |(at, _)| at);
            let (visible, bytes) = split(text.get(..end).unwrap());
            prop_assert_eq!(visible, "Gelato ❤\u{fe0f}");
            prop_assert!(bytes.is_none_or(|bytes| bytes.len() < 10));
        }
    }

    #[test]
    fn a_text_is_shown_without_the_invisible_part_of_any_name_in_it() {
        let mark = write(&[0, 7, 255]);
        assert_eq!(shown(&["row \"Gelato", &mark, "\" of Ice", &mark].concat()), "row \"Gelato\" of Ice");
        assert_eq!(shown("I ❤\u{fe0f}, a\u{2063}b\u{2063}"), "I ❤\u{fe0f}, a\u{2063}b\u{2063}");
    }

    #[test]
    fn a_name_that_ends_in_an_emoji_keeps_it() {
        assert_eq!(split("I ❤\u{fe0f}"), ("I ❤\u{fe0f}", None));
        assert_eq!(split("a\u{2063}b"), ("a\u{2063}b", None));
    }
}
