//! Undoes the escapes of URLs, JSON and HTML.

use super::hex::digit;
use super::view::View;

/// HTML's names of the characters that must be escaped there.
const ENTITIES: [(&[u8], u8); 5] = [(b"&amp;", b'&'), (b"&quot;", b'"'), (b"&apos;", b'\''), (b"&lt;", b'<'), (b"&gt;", b'>')];

/// The most digits of a character's number, leading zeros included.
const MOST_DIGITS: usize = 7;

/// What an escape stands for.
#[derive(Clone, Copy)]
enum Meaning {
    Byte(u8),
    Char(char),
}

/// Undoes one layer of escapes; `None` if there are none.
///
/// The three kinds are undone in one pass, since a text may mix them and no decoder could know their order.
pub fn decode(view: &View) -> Option<View> {
    let mut decoded = View::empty(view.is_guess);
    let mut at = 0;
    while let Some(byte) = view.bytes.get(at) {
        let (meaning, length) = escape(view.rest(at)).unwrap_or((Meaning::Byte(*byte), 1));
        let span = view.span(at, at + length);
        match meaning {
            Meaning::Byte(byte) => decoded.push(byte, span),
            Meaning::Char(c) => c.encode_utf8(&mut [0; 4]).bytes().for_each(|byte| decoded.push(byte, span)),
        }
        at += length;
    }
    Some(decoded).filter(|decoded| decoded.bytes != view.bytes)
}

/// What the escape at the start of a text means, and its length.
fn escape(text: &[u8]) -> Option<(Meaning, usize)> {
    match text {
        [b'%', digits @ ..] => Some((Meaning::Byte(byte(digits)?), 3)),
        [b'&', b'#', b'x' | b'X', digits @ ..] => char_and(b';', digits, 16, 3),
        [b'&', b'#', digits @ ..] => char_and(b';', digits, 10, 2),
        [b'&', ..] => {
            let (name, meaning) = ENTITIES.iter().find(|(name, _)| text.starts_with(name))?;
            Some((Meaning::Byte(*meaning), name.len()))
        }
        [b'\\', ..] => backslashed(text),
        _ => None,
    }
}

/// What a character after backslashes means. Their number does not matter: JSON in JSON has three or seven where JSON has one.
fn backslashed(text: &[u8]) -> Option<(Meaning, usize)> {
    let count = backslashes(text);
    let text = text.get(count..)?;
    let (meaning, length) = match text {
        [] => (Meaning::Byte(b'\\'), 0),
        [b'x', digits @ ..] => byte(digits).map_or((Meaning::Byte(b'x'), 1), |byte| (Meaning::Byte(byte), 3)),
        [b'u', b'{', digits @ ..] => char_and(b'}', digits, 16, 2).unwrap_or((Meaning::Byte(b'u'), 1)),
        [b'u', digits @ ..] => utf16(digits).map_or((Meaning::Byte(b'u'), 1), |(c, length)| (Meaning::Char(c), 1 + length)),
        [byte, ..] => (Meaning::Byte(control(*byte)), 1),
    };
    Some((meaning, count + length))
}

/// What a letter means after a backslash; other characters mean themselves.
fn control(byte: u8) -> u8 {
    match byte {
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'b' => 0x8,
        b'f' => 0xc,
        other => other,
    }
}

/// How many backslashes a text starts with.
fn backslashes(text: &[u8]) -> usize {
    text.iter().take_while(|byte| **byte == b'\\').count()
}

/// The byte that two hex digits stand for.
fn byte(digits: &[u8]) -> Option<u8> {
    let (high, low) = (digits.first()?, digits.get(1)?);
    Some(digit(*high)? << 4 | digit(*low)?)
}

/// The character whose number stands between a prefix of a given length and a last byte, and the length of all three.
fn char_and(last: u8, digits: &[u8], base: u32, prefix: usize) -> Option<(Meaning, usize)> {
    let (mut number, mut length) = (0, 0);
    while length < MOST_DIGITS
        && let Some(digit) = digits.get(length).and_then(|byte| char::from(*byte).to_digit(base))
    {
        number = number * base + digit;
        length += 1;
    }
    let c = char::from_u32(number).filter(|_| length > 0 && digits.get(length) == Some(&last))?;
    Some((Meaning::Char(c), prefix + length + 1))
}

/// The character that JSON writes as `\u` and four digits, or twice so, and the length behind the first `u`.
fn utf16(digits: &[u8]) -> Option<(char, usize)> {
    let unit = |digits: &[u8]| Some(u16::from_be_bytes([byte(digits)?, byte(digits.get(2..)?)?]));
    let first = unit(digits)?;
    if let Some(c) = char::from_u32(u32::from(first)) {
        return Some((c, 4));
    }
    let rest = digits.get(4..)?;
    let count = backslashes(rest);
    let [b'u', digits @ ..] = rest.get(count..)? else { return None };
    let c = char::decode_utf16([first, unit(digits)?]).next()?.ok()?;
    Some((c, 4 + count + 1 + 4))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(text: &str) -> Option<String> {
        decode(&View::of(text.as_bytes())).map(|view| String::from_utf8_lossy(&view.bytes).into_owned())
    }

    #[test]
    fn the_escapes_of_urls_json_and_html_are_undone() {
        for (text, meaning) in [
            ("%41%c3%A9%", "Aé%"),
            (r#"\"\n\r\t\b\f\/\u00e9\ud83c\udf66\x41\u{1F366}"#, "\"\n\r\t\u{8}\u{c}/é🍦A🍦"),
            (r"\\\ud83c\\\udf66\\\\n", "🍦\n"),
            ("&amp;&quot;&apos;&lt;&gt;&#233;&#x1f366;&#X41;&#00065;", "&\"'<>é🍦AA"),
            ("%2541&amp;lt;", "%41&lt;"),
            (r"\\%41\&lt;\%", "%41&lt;%"),
        ] {
            assert_eq!(decoded(text).as_deref(), Some(meaning), "{text}");
        }
    }

    #[test]
    fn what_is_no_escape_stays() {
        for text in ["%4 %zz %", "&#; &#x; &nbsp; &amp &#x110000; &#12345678;", "a", "", "\\"] {
            assert_eq!(decoded(text), None, "{text}");
        }
        assert_eq!(decoded(r"\ud83c \u00 \x4 \u{}").as_deref(), Some("ud83c u00 x4 u{}"));
    }

    #[test]
    fn each_byte_knows_its_escape() {
        let view = decode(&View::of(r"a\\u00e9%41&lt;".as_bytes())).unwrap();
        let spans: Vec<_> = (0..view.bytes.len()).map(|at| view.span(at, at + 1)).collect();
        assert_eq!(spans, [(0, 1), (1, 8), (1, 8), (8, 11), (11, 15)]);
    }
}
