//! Keeps the secrets of a call out of every text that leaves it.
//!
//! A server, a proxy or an HTTP library may quote a secret in its own words, and often not as it is: a URL is quoted in JSON, an
//! `Authorization: Basic` header holds Base64. So the text is decoded in layers (`escapes`, `base64`, `hex`), and the secrets are
//! looked for in each layer, a `view` whose bytes know their place in the original text. What was found is hidden there.

mod base64;
mod escapes;
mod hex;
mod needle;
mod pattern;
mod view;

use crate::text::{beginning, is_control, shortened};
use needle::{MOST_BYTES, Needle};
use view::View;

/// The longest piece of a stranger's text in a message, in characters.
const MAX_QUOTE: usize = 300;

/// Only this much of the text is shown, in characters, hidden parts included.
const MAX_SHOWN: usize = 4096;

/// The most bytes that encodings make of one, as far as a text is examined: `%26%2365%3B` has eleven, hex of hex of hex has eight.
const GROWTH: usize = 16;

/// How many encodings around each other are undone: Base64 in a URL in JSON in a URL.
const LAYERS: usize = 4;

/// A secret of at most so many bytes may stand in a server's error code by chance.
const LONGEST_CHANCE: usize = 5;

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

    /// Hides the secrets in a server's error code. Ordinary codes contain short secrets by chance, as `23505` contains a page size
    /// of 50, so only longer ones are hidden in them.
    pub fn hide_in_code(&self, code: &str) -> String {
        let is_code = code.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
        self.hide_longer(if is_code { LONGEST_CHANCE } else { 0 }, code)
    }

    /// Makes a stranger's text fit for a message: without secrets, on one line, and at most 300 characters long.
    pub fn hide(&self, text: &str) -> String {
        self.hide_longer(0, text)
    }

    /// Hides the secrets of more than `size` bytes.
    fn hide_longer(&self, size: usize, text: &str) -> String {
        let (mut needles, mut longest) = (Vec::new(), 0);
        for secret in &self.texts {
            if secret.len() > size {
                Needle::add_all(secret, LAYERS, &mut needles);
                longest = longest.max(secret.len());
            }
        }
        let shown = beginning(text, MAX_SHOWN);
        // A secret that starts in the shown part may end far behind it.
        let reach = shown.len() + longest.min(MOST_BYTES) * GROWTH;
        let examined = text.as_bytes().get(..reach).unwrap_or(text.as_bytes());
        let mut search = Search { needles, changes: vec![0; examined.len() + 1] };
        search.look(&View::of(examined), LAYERS);
        let mut clean = search.without_found(shown);
        if shown.len() < text.len() {
            clean.push('…');
        }
        shortened(&clean, MAX_QUOTE)
    }
}

/// The search for secrets in one text.
struct Search {
    needles: Vec<Needle>,
    /// At each byte of the text: how many more finds start than end there. However many there are and however they overlap, noting
    /// one takes the same time.
    changes: Vec<i32>,
}

impl Search {
    /// Looks for the secrets in a view of the text, and in what it may be decoded to.
    fn look(&mut self, view: &View, layers: usize) {
        for needle in &self.needles {
            needle.each_span(view, |start, end| {
                let end = end.min(self.changes.len() - 1);
                self.changes.get_mut(start).into_iter().for_each(|change| *change += 1);
                self.changes.get_mut(end).into_iter().for_each(|change| *change -= 1);
            });
        }
        let Some(layers) = layers.checked_sub(1) else { return };
        for decode in [escapes::decode, base64::decode, hex::decode] {
            if let Some(decoded) = decode(view) {
                self.look(&decoded, layers);
            }
        }
    }

    /// The text with stars for what was found, on one line.
    fn without_found(&self, text: &str) -> String {
        let mut clean = String::with_capacity(text.len());
        let mut open = 0;
        let mut changes = self.changes.iter();
        for c in text.chars() {
            let was_open = open > 0;
            open += changes.by_ref().take(c.len_utf8()).sum::<i32>();
            match (open > 0, was_open) {
                (true, false) => clean.push_str("***"),
                (true, true) => {}
                (false, _) => clean.push(if is_control(c) { '\u{fffd}' } else { c }),
            }
        }
        clean
    }
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
    fn a_secret_is_hidden_in_base64_and_hex() {
        for (secret, text, hidden) in [
            ("open sesame", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==, 401", "Basic ***, 401"),
            ("open sesame", "Basic b3BlbiBzZXNhbWU6 or OnBhc3M6b3BlbiBzZXNhbWU", "Basic *** or ***"),
            ("???>>>", "eD8/Pz4+Pg== eD8_Pz4-Pg eD8%2FPz4%2BPg%3D%3D", "*** *** ***"),
            ("p\"w\\1", r#"eyJhIjoicFwid1xcMSJ9 and "\x70\x22\x77\x5c\x31""#, r#"*** and "***""#),
            ("Supe", "0x53757065, <Buffer 00 53 75 70 65> 4D35333735373036350", "0x***, <Buffer 00 ***> 4D***0"),
            ("Zoë1", "Wm/rMQ== and Wm/DqzE= and Zo%EB1", "*** and *** and ***"),
        ] {
            assert_eq!(secrets(&[secret]).hide(text), hidden, "{secret}");
        }
    }

    #[test]
    fn a_short_secret_is_not_looked_for_where_any_word_may_hold_it() {
        assert_eq!(secrets(&["Sup"]).hide("U3VwU3Vw 53757053"), "U3VwU3Vw 53757053");
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
        assert_eq!(secrets(&["n/bc"]).hide(r"C:\\n\/bc"), "C:***");
        assert_eq!(secrets(&["n"]).hide("a\nb \t"), "a\u{fffd}b \u{fffd}");
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

    #[test]
    fn a_text_that_is_hidden_for_long_is_not_shown_to_its_end() {
        let secret = "s".repeat(100_000);
        let hidden = secrets(&[&secret]).hide(&["<", &secret, "> and more"].concat());
        assert_eq!(hidden, "<***…");
    }

    /// Trying every form and every place by itself would take days.
    #[test]
    fn long_texts_and_long_secrets_take_no_long_time() {
        let backslashes = "\\".repeat(10);
        let (a, b) = ("a".repeat(100_000), ["a".repeat(99_999), "b".to_owned()].concat());
        let secrets = secrets(&[&backslashes, &a, &b, &"%25".repeat(30_000), "aaaa"]);
        for part in ["\\", "a", "%25", "&#x26;", "QUFB", "VVZGUQ", "61", "\\ud83c", "\n", "="] {
            let start = std::time::Instant::now();
            let hidden = secrets.hide(&part.repeat(1_000_000 / part.len()));
            assert!(hidden.chars().count() <= 301);
            assert!(start.elapsed().as_secs() < 10, "{part}");
        }
    }

    #[test]
    fn a_text_stays_on_one_line() {
        assert_eq!(secrets(&[]).hide("a\nb"), "a\u{fffd}b");
    }
}
