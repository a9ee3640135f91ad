//! Secrets are hidden wherever and in whatever form they stand.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use predefined_connection::activepieces::secrets::Secrets;
use proptest::prelude::*;
use serde_json::Value;

use crate::{any, cases};

/// How a text may be encoded as a whole.
#[derive(Clone, Copy, Debug)]
enum Encoding {
    Json,
    Ascii,
    Url,
    LowerUrl,
    Form,
    Html,
    Hex,
    UpperHex,
    SpacedHex,
    Base64,
    Base64Unpadded,
    Base64Url,
    Base64UrlUnpadded,
}

use Encoding::{
    Ascii, Base64, Base64Unpadded, Base64Url, Base64UrlUnpadded, Form, Hex, Html, Json, LowerUrl, SpacedHex, UpperHex, Url,
};

const ESCAPES: [Encoding; 6] = [Json, Ascii, Url, LowerUrl, Form, Html];
const HEX: [Encoding; 3] = [Hex, UpperHex, SpacedHex];
const BASE64: [Encoding; 4] = [Base64, Base64Unpadded, Base64Url, Base64UrlUnpadded];

impl Encoding {
    fn encode(self, text: &str) -> String {
        let bytes = |write: fn(u8) -> String| text.bytes().map(write).collect::<String>();
        match self {
            Json => {
                let json = Value::from(text).to_string();
                json.get(1..json.len() - 1).unwrap_or_default().to_owned()
            }
            Ascii => Json.encode(text).chars().map(|c| if c.is_ascii() { c.to_string() } else { written(c, 3) }).collect(),
            Url => bytes(|byte| {
                if byte.is_ascii_alphanumeric() || b"-_.!~*'()".contains(&byte) {
                    char::from(byte).to_string()
                } else {
                    format!("%{byte:02X}")
                }
            }),
            LowerUrl => {
                bytes(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02x}") })
            }
            Form => url::form_urlencoded::byte_serialize(text.as_bytes()).collect(),
            Html => [('&', "&amp;"), ('<', "&lt;"), ('>', "&gt;"), ('"', "&quot;"), ('\'', "&#39;")]
                .iter()
                .fold(text.to_owned(), |text, (c, name)| text.replace(*c, name)),
            Hex => bytes(|byte| format!("{byte:02x}")),
            UpperHex => bytes(|byte| format!("{byte:02X}")),
            SpacedHex => bytes(|byte| format!("{byte:02x} ")).trim_end().to_owned(),
            Base64 => STANDARD.encode(text),
            Base64Unpadded => STANDARD_NO_PAD.encode(text),
            Base64Url => URL_SAFE.encode(text),
            Base64UrlUnpadded => URL_SAFE_NO_PAD.encode(text),
        }
    }
}

/// Any encoding.
fn encoding() -> impl Strategy<Value = Encoding> {
    prop::sample::select([ESCAPES.as_slice(), &HEX, &BASE64].concat())
}

/// The forms in which a secret may be echoed: as it is, in JSON, in a URL.
fn forms(secret: &str) -> [String; 3] {
    [secret.to_owned(), Json.encode(secret), Url.encode(secret)]
}

fn hidden(secret: &str, text: &str) -> String {
    let mut secrets = Secrets::default();
    secrets.add(secret);
    secrets.hide(text)
}

/// A secret without the sign that takes its place. A shorter one is hidden only where it stands alone, and of backslashes at the
/// end some may be left.
fn secret() -> impl Strategy<Value = String> {
    any::id().prop_filter("no secret", |text| text.len() > 3 && !text.contains(['*', '•']) && !text.ends_with('\\'))
}

/// A secret that still has four bytes when all that looks like an escape in it is undone: shorter ones are not looked for in what
/// may be Base64 or hex by chance.
fn long_secret() -> impl Strategy<Value = String> {
    (secret(), "[g-m]{4}").prop_map(|(secret, end)| secret + &end)
}

/// A character in one of the forms in which texts hold characters.
fn written(c: char, form: usize) -> String {
    let numbers = |text: &str| text.bytes().map(|byte| format!("%{byte:02x}")).collect();
    match form % 9 {
        0 => numbers(&c.to_string()),
        1 => numbers(&c.to_string()).to_uppercase(),
        2 => written(c, 5).replace('&', "%26").replace('#', "%23").replace(';', "%3b"),
        3 => c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect(),
        4 => c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\\\u{unit:04X}")).collect(),
        5 => format!("&#{};", u32::from(c)),
        6 => format!("&#x{:02x};", u32::from(c)),
        7 => {
            let json = Value::from(c.to_string()).to_string();
            json.get(1..json.len() - 1).unwrap_or_default().to_owned()
        }
        _ => c.to_string(),
    }
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn no_secret_is_left(
        secrets in prop::collection::vec(secret(), 1..4),
        between in prop::collection::vec("\\PC{0,20}", 1..5),
        which in prop::collection::vec((0_usize..4, 0_usize..3), 4),
    ) {
        let mut hidden = Secrets::default();
        secrets.iter().for_each(|secret| hidden.add(secret));
        let mut text = String::new();
        for (part, (secret, form)) in between.iter().zip(which) {
            let secret = secrets.get(secret % secrets.len()).expect("a secret");
            text.push_str(part);
            // Not a percent sign, which would make an escape of two digits.
            text.push(' ');
            text.push_str(forms(secret).get(form).expect("a form"));
        }
        let clean = hidden.hide(&text);
        for form in secrets.iter().flat_map(|secret| forms(secret)) {
            prop_assert!(!clean.contains(&form), "{:?} is in {:?}", form, clean);
        }
    }

    #[test]
    fn a_secret_is_hidden_whole_whatever_the_form_of_each_character(
        secret in secret(),
        given in prop::collection::vec(0_usize..9, 100),
    ) {
        // Nothing that escapes the letter of a `\n` in the secret leaves its backslash, or the other way round.
        prop_assume!(!secret.as_bytes().windows(2).any(|pair| pair[0] == b'\\' && b"bfnrtux".contains(&pair[1])));
        let mut hidden = Secrets::default();
        hidden.add(&secret);
        let form: String = secret.chars().zip(given.into_iter().cycle()).map(|(c, form)| written(c, form)).collect();
        prop_assert_eq!(hidden.hide(&format!("•{form}•")), "•***•", "{}", form);
    }

    #[test]
    fn a_secret_is_hidden_whole_in_any_nesting_of_two_encodings(secret in long_secret(), inner in encoding(), outer in encoding()) {
        let form = outer.encode(&inner.encode(&secret));
        prop_assert_eq!(hidden(&secret, &format!("•{form}•")), "•***•", "{}", form);
    }

    #[test]
    fn a_secret_is_hidden_whole_under_three_escapes(
        secret in long_secret(),
        escapes in prop::collection::vec(prop::sample::select(ESCAPES.as_slice()), 3),
    ) {
        let form = escapes.iter().fold(secret.clone(), |text, escape| escape.encode(&text));
        prop_assert_eq!(hidden(&secret, &format!("•{form}•")), "•***•", "{}", form);
    }

    #[test]
    fn a_base64_text_with_a_secret_anywhere_in_it_is_hidden_whole(
        secret in long_secret(),
        inner in prop::option::of(encoding()),
        before in "[ -~]{0,9}•?:?",
        after in ":?•?[ -~]{0,9}",
        base64 in prop::sample::select(BASE64.as_slice()),
        outer in prop::option::of(prop::sample::select(ESCAPES.as_slice())),
    ) {
        let inner = inner.map_or(secret.clone(), |inner| inner.encode(&secret));
        let encoded = base64.encode(&format!("{before}•{inner}•{after}"));
        let form = outer.map_or(encoded.clone(), |outer| outer.encode(&encoded));
        prop_assert_eq!(hidden(&secret, &format!("Basic {form}•")), "Basic ***•", "{}", form);
    }

    #[test]
    fn a_secret_is_hidden_where_its_base64_follows_other_letters(
        secret in long_secret(),
        before in "[a-zA-Z0-9/+_-]{0,9}",
        base64 in prop::sample::select(BASE64.as_slice()),
    ) {
        prop_assert_eq!(hidden(&secret, &format!("•{before}{}•", base64.encode(&secret))), "•***•");
    }

    /// No escape of a capital letter can be made without 4 and 5.
    #[test]
    fn what_holds_no_secret_is_only_shortened(text in "[a-z0-36-9 %&;\\\\/+=:]{0,400}", secret in "[A-Z]{5,9}") {
        let expected = if text.len() <= 300 { text.clone() } else { format!("{}…", text.get(..300).unwrap()) };
        prop_assert_eq!(hidden(&secret, &text), expected);
    }

    #[test]
    fn words_are_not_taken_for_an_encoded_secret(
        words in prop::collection::vec("[A-Z]?[a-z]{1,12}|[0-9]{1,12}|[A-Z_]{1,20}", 0..20),
        secret in "[a-zA-Z0-9]{4}",
    ) {
        let text = words.join(" ");
        prop_assume!(text.len() <= 300 && !text.contains(&secret));
        prop_assert_eq!(hidden(&secret, &text), text);
    }

    #[test]
    fn a_text_stays_short_and_on_one_line(text: String, secret: String) {
        let mut secrets = Secrets::default();
        secrets.add(&secret);
        let clean = secrets.hide(&text);
        prop_assert!(clean.chars().count() <= 301 && !clean.contains(char::is_control));
    }
}
