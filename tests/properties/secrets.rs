//! Secrets are hidden wherever and in whatever form they stand.

use predefined_connection::activepieces::secrets::Secrets;
use proptest::prelude::*;
use serde_json::Value;

use crate::{any, cases};

/// The forms in which a secret may be echoed: as it is, in JSON, in a URL.
fn forms(secret: &str) -> [String; 3] {
    let json = Value::from(secret).to_string();
    let in_json = json.get(1..json.len() - 1).unwrap_or_default().to_owned();
    let in_url = secret.bytes().map(|byte| {
        if byte.is_ascii_alphanumeric() || b"-_.!~*'()".contains(&byte) {
            char::from(byte).to_string()
        } else {
            format!("%{byte:02X}")
        }
    });
    [secret.to_owned(), in_json, in_url.collect()]
}

/// A secret without the sign that takes its place. A shorter one is hidden only where it stands alone.
fn secret() -> impl Strategy<Value = String> {
    any::id().prop_filter("no secret", |text| text.len() > 3 && !text.contains(['*', '•']))
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
        let mut hidden = Secrets::default();
        hidden.add(&secret);
        let form: String = secret.chars().zip(given.into_iter().cycle()).map(|(c, form)| written(c, form)).collect();
        prop_assert_eq!(hidden.hide(&format!("• {form}•")), "• ***•", "{}", form);
    }

    #[test]
    fn what_holds_no_secret_is_only_shortened(text in "[a-z ]{0,400}", secret in "[A-Z]{3,9}") {
        let mut secrets = Secrets::default();
        secrets.add(&secret);
        let clean = secrets.hide(&text);
        if text.len() <= 300 {
            prop_assert_eq!(clean, text);
        } else {
            prop_assert_eq!(clean, format!("{}…", text.get(..300).unwrap()));
        }
    }

    #[test]
    fn a_text_stays_short_and_on_one_line(text: String, secret: String) {
        let mut secrets = Secrets::default();
        secrets.add(&secret);
        let clean = secrets.hide(&text);
        prop_assert!(clean.chars().count() <= 301 && !clean.contains(char::is_control));
    }
}
