//! The few things that messages need of texts.

/// A text in double quotes for a message, on one line whatever it holds.
pub fn quoted(text: &str) -> String {
    ["\"", &one_line(text), "\""].concat()
}

/// A text without control characters, so that nothing in it can break a line of a log.
pub fn one_line(text: &str) -> String {
    text.chars().map(|c| if is_control(c) { '\u{fffd}' } else { c }).collect()
}

/// At most so many characters of the text.
pub fn beginning(text: &str, most: usize) -> &str {
    text.get(..text.chars().take(most).map(char::len_utf8).sum()).unwrap_or(text)
}

/// At most so many characters of the text, and a sign where there were more.
pub fn shortened(text: &str, most: usize) -> String {
    let start = beginning(text, most);
    [start, if start.len() < text.len() { "…" } else { "" }].concat()
}

/// A finite number as JSON: `5`, not `5.0`, and `0`, not `-0`, as JavaScript writes it.
pub fn number(value: f64) -> String {
    let mut buffer = zmij::Buffer::new();
    let text = buffer.format_finite(value + 0.0);
    text.strip_suffix(".0").unwrap_or(text).to_owned()
}

/// Whether a character is one of Unicode's control characters.
pub fn is_control(c: char) -> bool {
    matches!(c, '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn control_characters_are_unicodes(c: char) {
            prop_assert_eq!(is_control(c), c.is_control());
        }
    }
}
