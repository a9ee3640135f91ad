//! The secrets of one call, and how they are kept out of every text that leaves it.

use crate::text::{is_control, shortened};

/// The longest piece of a stranger's text in a message, in characters.
const MAX_QUOTE: usize = 300;

/// A secret of at most so many bytes may stand in a server's error code by chance.
const LONGEST_CHANCE: usize = 5;

/// A secret of at most so many bytes may stand in any word by chance.
const LONGEST_SYLLABLE: usize = 3;

/// A JSON text in a JSON text in a JSON text has so many backslashes before a quote.
const MOST_BACKSLASHES: usize = 7;

/// The secrets of one call: the API key, every text and number of the credentials, and the caller's headers.
#[derive(Default)]
pub struct Secrets {
    texts: Vec<String>,
}

impl Secrets {
    /// Adds a secret.
    pub fn add(&mut self, secret: &str) {
        self.texts.push(secret.to_owned());
    }

    /// A server's error code. It may show a short secret by chance, as `23505` shows a page size of 50, so that only a secret that
    /// is no part of ordinary codes is hidden in it.
    pub fn hide_in_code(&self, code: &str) -> String {
        let is_code = code.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
        self.without_those_over(if is_code { LONGEST_CHANCE } else { 0 }, code)
    }

    /// A stranger's text made fit for a message: without secrets, on one line, and not too long.
    pub fn hide(&self, text: &str) -> String {
        self.without_those_over(0, text)
    }

    /// The text without the secrets of more than so many bytes.
    fn without_those_over(&self, size: usize, text: &str) -> String {
        let mut clean = String::new();
        let mut at = 0;
        // Each turn adds a character at least, and further ones would be cut off: the work is bounded, however long the text is.
        for _ in 0..=MAX_QUOTE {
            let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
            let mut end = at;
            for secret in &self.texts {
                if secret.len() > size {
                    end = end.max(end_of(secret, text.as_bytes(), at));
                }
            }
            if end > at {
                clean.push_str("***");
                at = end;
            } else {
                clean.push(if is_control(c) { '\u{fffd}' } else { c });
                at += c.len_utf8();
            }
        }
        shortened(&clean, MAX_QUOTE)
    }
}

/// Where the secret that begins at a place of the text ends, in the longest of its forms; 0 where it does not stand there.
fn end_of(secret: &str, text: &[u8], at: usize) -> usize {
    let mut ends = (at, at);
    for c in secret.chars() {
        ends = ends_of(c, text, ends);
        if ends.1 == 0 {
            return 0;
        }
    }
    let is_word = |at: usize| text.get(at).is_some_and(u8::is_ascii_alphanumeric);
    if secret.len() <= LONGEST_SYLLABLE && (is_word(at.wrapping_sub(1)) || is_word(ends.1)) { 0 } else { ends.1 }
}

/// What stands for a character in JSON, in a URL or in HTML, where it has a form of its own.
const SHORT_FORMS: [(char, &str); 12] = [
    ('\n', r"\n"),
    ('\r', r"\r"),
    ('\t', r"\t"),
    ('\u{8}', r"\b"),
    ('\u{c}', r"\f"),
    (' ', "+"),
    ('%', "%25"),
    ('&', "&amp;"),
    ('"', "&quot;"),
    ('\'', "&apos;"),
    ('<', "&lt;"),
    ('>', "&gt;"),
];

/// What stands before a character's number in JSON and in HTML, the most digits of it, their base, and what stands behind it.
const NUMBERS: [(&str, usize, u32, &str); 3] = [(r"\u", 4, 16, ""), ("&#", 7, 10, ";"), ("&#x", 7, 16, ";")];

/// Where a character that stands at one of two places of the text ends, in the shortest and in the longest of its forms: as it
/// is, or as JSON, a URL or HTML writes it. Those between them are not needed: `%` and `&` have two forms at most where they
/// stand, and of `\` any number may stand before each character, so that JSON in JSON is known too.
fn ends_of(c: char, text: &[u8], places: (usize, usize)) -> (usize, usize) {
    let mut ends = (usize::MAX, 0);
    let mut add = |end: Option<usize>| {
        if let Some(end) = end {
            ends = (ends.0.min(end), ends.1.max(end));
        }
    };
    let mut utf8 = [0; 4];
    let utf8 = c.encode_utf8(&mut utf8);
    for at in [places.0, places.1] {
        for start in at..=at + backslashes(text, at) {
            add(after(text, start, utf8));
        }
        for (meant, form) in SHORT_FORMS {
            if c == meant {
                add(after_sign(text, at, form));
            }
        }
        for (sign, digits, base, last) in NUMBERS {
            let Some(start) = after_sign(text, at, sign) else { continue };
            let (mut value, mut end) = number(text, start, digits, base);
            // The first half of a pair of UTF-16.
            if value >> 10 == 0x36
                && let Some(start) = after_sign(text, end, sign)
            {
                let low;
                (low, end) = number(text, start, digits, base);
                value = 0x1_0000 + ((value & 0x3ff) << 10 | low & 0x3ff);
            }
            if value == u32::from(c) {
                add(after(text, end, last));
            }
        }
    }
    ends
}

/// How many backslashes stand at a place, as far as they count.
fn backslashes(text: &[u8], at: usize) -> usize {
    (0..MOST_BACKSLASHES).take_while(|count| text.get(at + count) == Some(&b'\\')).count()
}

/// Where a part that stands at a place ends. Each of its bytes may stand there as a URL writes it.
fn after(text: &[u8], at: usize, part: &str) -> Option<usize> {
    let mut end = at;
    for byte in part.bytes() {
        let (found, next) = match text.get(end)? {
            b'%' if byte != b'%' => number(text, end + 1, 2, 16),
            found => (u32::from(*found), end + 1),
        };
        end = Some(next).filter(|_| found == u32::from(byte))?;
    }
    Some(end)
}

/// Where a sign that stands at a place ends; of its backslash there may be several.
fn after_sign(text: &[u8], at: usize, sign: &str) -> Option<usize> {
    after(text, at + backslashes(text, at).saturating_sub(1), sign)
}

/// The number of at most so many digits that stands at a place, and where it ends.
fn number(text: &[u8], at: usize, digits: usize, base: u32) -> (u32, usize) {
    let (mut value, mut end) = (0, at);
    while end < at + digits
        && let Some(digit) = text.get(end).and_then(|digit| char::from(*digit).to_digit(base))
    {
        value = value * base + digit;
        end += 1;
    }
    (value, end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secrets(texts: &[&str]) -> Secrets {
        let mut secrets = Secrets::default();
        texts.iter().for_each(|text| secrets.add(text));
        secrets
    }

    #[test]
    fn a_secret_is_hidden_in_every_form_it_may_be_echoed_in() {
        for (secret, forms) in [
            ("Sup3r!Secret(1)", ["Sup3r!Secret(1)", "Sup3r%21Secret%281%29", "Sup3r&#33;Secret&#40;1&#041;"].as_slice()),
            ("my pass phrase", &["my+pass+phrase", "my%20pass%20phrase", "my%20pass+phrase"]),
            ("a/b+c==", &["a%2fb%2bc%3d%3d", "a%2Fb%2Bc%3D%3D", r"a\/b+c==", r"a\u002fb\u002Bc=="]),
            (
                "p\"w\\1",
                &[
                    r#"p\"w\\1"#,
                    r#"p\\\"w\\\\1"#,
                    "p%22w%5C1",
                    "p&quot;w\\1",
                    "p&#34;w\\1",
                    "p&#x22;w&#x5C;1",
                    "p%26quot%3Bw%5c1",
                ],
            ),
            ("\u{1}\u{8}\t\n\u{c}\r1", &[r"\u0001\b\t\n\f\r1", r"\\u0001\\b\\t\\n\\f\\r1", "%01%08%09%0a%0c%0d1"]),
            ("né🍦日", &[r"n\u00e9\ud83c\udf66\u65e5", "n%c3%A9%F0%9f%8d%A6%e6%97%a5", "n&#233;&#x1f366;&#26085;"]),
            ("é🍦é🍦", &[r"\\u00E9\\ud83c\\udf66é🍦", "%C3%A9🍦%c3%a9\\ud83c\\udf66"]),
            ("<a'b>&c", &["&lt;a&apos;b&gt;&amp;c", "&#60;a&#39;b&#x3E;&#038;c", "&lt;a&#x27;b>&c"]),
            ("%25%2", &["%25%2", "%2525%252"]),
            (r"\\n\n", &[r"\\n\n", r"\\\\n\\n"]),
        ] {
            for form in forms {
                let text = ["<", form, "> and ", form, "\\"].concat();
                assert_eq!(secrets(&[secret]).hide(&text), "<***> and ***\\", "{secret:?} as {form:?}");
            }
        }
    }

    #[test]
    fn what_is_like_a_secret_stays() {
        for (secret, text) in [
            ("a/b+c", "a/b c, a%2gb+c, a%2, a\\u002, a&#47b+c, a%, a\\, a"),
            ("nabc", "\\u006e, \\ud83c, &nabd; &#;"),
            ("🍦🍦", "\\ud83c\\udf66\\ud83c, %F0%9F%8D%A6%F0%9F"),
        ] {
            assert_eq!(secrets(&[secret]).hide(text), text, "{secret:?}");
        }
    }

    #[test]
    fn what_stands_before_a_secret_makes_no_other_of_it() {
        assert_eq!(secrets(&["nabc"]).hide(r"C:\nabc"), "C:***");
        assert_eq!(secrets(&["41xy"]).hide("%41xy"), "%***");
        assert_eq!(secrets(&["amp;q"]).hide("&amp;q"), "&***");
    }

    #[test]
    fn a_secret_that_holds_another_is_hidden_whole() {
        assert_eq!(secrets(&["abcd", "abcdefg"]).hide("<abcdefg> <abcd>"), "<***> <***>");
    }

    #[test]
    fn a_short_text_is_hidden_where_it_stands_alone() {
        let secrets = secrets(&["e", "443", "🍦"]);
        assert_eq!(secrets.hide("Connection e, 'e' e_1 1443 4430 :443/ e"), "Connection ***, '***' ***_1 1443 4430 :***/ ***");
    }

    #[test]
    fn a_code_is_hidden_only_where_it_is_no_ordinary_one() {
        let secrets = secrets(&["ERR", "23505", "SECRET_77"]);
        for (code, hidden) in [("23505", "23505"), ("FST_ERR", "FST_ERR"), ("E_SECRET_77", "E_***"), ("x23505", "x***")] {
            assert_eq!(secrets.hide_in_code(code), hidden);
        }
    }

    #[test]
    fn an_empty_secret_hides_nothing() {
        assert_eq!(secrets(&[""]).hide("text"), "text");
    }

    #[test]
    fn a_long_text_is_cut_after_the_secret_is_hidden() {
        let secrets = secrets(&["tokentoken"]);
        let hidden = secrets.hide(&(["x".repeat(295), "tokentoken".to_owned(), "y".repeat(50)].concat()));
        assert_eq!(hidden, ["x".repeat(295), "***yy…".to_owned()].concat());
    }

    /// Both would take a day if every form were tried by itself.
    #[test]
    fn a_long_text_and_a_long_secret_take_no_long_time() {
        let (text, secret) = ("\\".repeat(1_000_000), "\\".repeat(20));
        assert_eq!(secrets(&[&secret, &"a".repeat(100_000)]).hide(&[text, "a".repeat(99_999)].concat()).chars().count(), 301);
    }

    #[test]
    fn a_text_stays_on_one_line() {
        assert_eq!(secrets(&[]).hide("a\nb"), "a\u{fffd}b");
    }
}
