//! The few things that are done with texts. They are written out because the general ones of the standard library, made for
//! any pattern and any separator, weigh several kilobytes of WebAssembly.

/// The parts in a row.
pub fn joined(parts: &[&str]) -> String {
    let mut text = String::with_capacity(parts.iter().map(|part| part.len()).sum());
    parts.iter().for_each(|part| text.push_str(part));
    text
}

/// A text in double quotes for a message, on one line whatever it holds.
pub fn quoted(text: &str) -> String {
    joined(&["\"", &one_line(text), "\""])
}

/// A text without control characters, so that nothing in it can break a line of a log.
pub fn one_line(text: &str) -> String {
    with_chars(text, |c| if is_control(c) { '\u{fffd}' } else { c })
}

/// The text with each character put through a function.
pub fn with_chars(text: &str, change: fn(char) -> char) -> String {
    let mut changed = String::with_capacity(text.len());
    text.chars().for_each(|c| changed.push(change(c)));
    changed
}

/// At most so many characters of the text.
pub fn beginning(text: &str, most: usize) -> &str {
    let end = text.char_indices().nth(most).map(|(end, _)| end);
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

/// At most so many characters of the text, and a sign where there were more.
pub fn shortened(text: &str, most: usize) -> String {
    let start = beginning(text, most);
    joined(&[start, if start.len() < text.len() { "…" } else { "" }])
}

/// Whether a character is one of Unicode's control characters.
pub fn is_control(c: char) -> bool {
    matches!(c, '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}')
}

/// Where a part stands in a text, in bytes; an empty part stands nowhere.
pub fn position(text: &str, part: &str) -> Option<usize> {
    if part.is_empty() {
        return None;
    }
    text.as_bytes().windows(part.len()).position(|window| window == part.as_bytes())
}

/// Where a byte stands last in a text.
pub fn last_position(text: &str, wanted: u8) -> Option<usize> {
    text.bytes().rposition(|byte| byte == wanted)
}

/// Whether all bytes of a text are of one kind.
pub fn all(text: &str, fits: fn(u8) -> bool) -> bool {
    text.bytes().all(fits)
}

/// Whether a part stands in a text.
pub fn holds(text: &str, part: &str) -> bool {
    position(text, part).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn they_do_what_the_standard_library_does(text in "[abé\u{1f366}]{0,12}", part in "[abé]{1,3}") {
            prop_assert_eq!(holds(&text, &part), text.contains(&part));
            prop_assert_eq!(position(&text, &part), text.find(&part));
        }

        #[test]
        fn control_characters_are_unicodes(c: char) {
            prop_assert_eq!(is_control(c), c.is_control());
        }
    }
}
