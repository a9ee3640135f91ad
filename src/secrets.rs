//! The secrets of one call, and how they are kept out of every text that leaves it.

use crate::text::{holds, one_line, replaced, shortened};

/// The longest piece of a stranger's text in a message, in characters.
const MAX_QUOTE: usize = 300;

/// A text of at most so many bytes may stand in a server's error code by chance.
const LONGEST_CHANCE: usize = 5;

/// The secrets of one call: the API key and every text of the credentials.
#[derive(Default)]
pub struct Secrets {
    texts: Vec<String>,
}

impl Secrets {
    /// Adds a secret.
    pub fn add(&mut self, secret: &str) {
        if !secret.is_empty() {
            self.texts.push(secret.to_owned());
        }
    }

    /// A server's error code. It may show a short secret by chance, as `23505` shows a page size of 50, so that only a secret that
    /// is no part of ordinary codes is hidden in it.
    pub fn hide_in_code(&self, code: &str) -> String {
        let is_code = code.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
        let holds_secret = self.texts.iter().any(|secret| secret.len() > LONGEST_CHANCE && holds(code, secret));
        if is_code && !holds_secret { code.to_owned() } else { self.hide(code) }
    }

    /// A stranger's text made fit for a message: without secrets, on one line, and not too long.
    pub fn hide(&self, text: &str) -> String {
        let mut clean = text.to_owned();
        for form in self.echoed_forms() {
            clean = replaced(&clean, &form, "***");
        }
        shortened(&one_line(&clean), MAX_QUOTE)
    }

    /// The secrets in each form in which a server or a host may echo them, longest first, so that a secret that holds another
    /// is hidden whole.
    fn echoed_forms(&self) -> Vec<String> {
        let mut forms: Vec<String> = Vec::new();
        for secret in &self.texts {
            for form in [secret.clone(), json_escaped(secret), percent_encoded(secret)] {
                let place = forms.iter().position(|other| other.len() < form.len()).unwrap_or(forms.len());
                forms.insert(place, form);
            }
        }
        forms
    }
}

/// The text as it stands inside a JSON text.
fn json_escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' => escaped.push_str("\\\""),
            '\\' => escaped.push_str("\\\\"),
            '\n' => escaped.push_str("\\n"),
            '\r' => escaped.push_str("\\r"),
            '\t' => escaped.push_str("\\t"),
            c => escaped.push(c),
        }
    }
    escaped
}

/// The text as `encodeURIComponent` writes it.
fn percent_encoded(text: &str) -> String {
    const HEX: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    let digit = |value: u8| HEX.get(usize::from(value)).copied().unwrap_or_default();
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.!~*'()".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            encoded.push(digit(byte >> 4));
            encoded.push(digit(byte & 15));
        }
    }
    encoded
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
        let secrets = secrets(&["p\"w\\1", "a b+c"]);
        assert_eq!(secrets.hide(r#"bad p"w\1 or {"x":"p\"w\\1"}"#), r#"bad *** or {"x":"***"}"#);
        assert_eq!(secrets.hide("GET /?q=a%20b%2Bc"), "GET /?q=***");
    }

    #[test]
    fn a_secret_that_holds_another_is_hidden_whole() {
        assert_eq!(secrets(&["abc", "abcdef"]).hide("<abcdef> <abc>"), "<***> <***>");
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
    fn a_text_stays_on_one_line() {
        assert_eq!(secrets(&[]).hide("a\nb"), "a\u{fffd}b");
    }
}
