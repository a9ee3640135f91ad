//! What is looked for in each view, and which finds count.

use super::escapes;
use super::pattern::Pattern;
use super::view::View;

/// A secret of at most so many bytes may stand in any word by chance.
const LONGEST_SYLLABLE: usize = 3;

/// Fewer bytes are not looked for in what was decoded as Base64 or hex. Any word decodes to something: with three bytes, one message
/// in some ten thousand would lose a word by chance, with two every hundredth. A pattern of four is found once in millions.
pub const LEAST_GUESS: usize = 4;

/// A longer secret is recognised by so many bytes; everything that follows them is hidden.
pub const MOST_BYTES: usize = 1 << 12;

/// A secret as a view may show it.
pub struct Needle {
    pattern: Pattern,
    /// A find counts if it takes up at least so many bytes of the original text.
    least_span: usize,
    is_short: bool,
    has_space: bool,
    /// Set for the first part of a longer secret.
    is_part: bool,
}

impl Needle {
    /// Adds the needles of a secret: as it is, and as it comes out of up to so many decoders.
    pub fn add_all(secret: &str, layers: usize, needles: &mut Vec<Needle>) {
        needles.push(Needle::new(secret.as_bytes(), secret.len()));
        if let Some(bytes) = latin1(secret) {
            needles.push(Needle::new(&bytes, bytes.len()));
        }
        // What looks like an escape in the secret is undone along with the real ones: `%2B"` in JSON becomes `+"`.
        Self::add_unescaped(secret, secret.len(), layers, needles);
        // Backslashes at the end are lost when the text goes on after them.
        let trimmed = secret.trim_end_matches('\\');
        if trimmed.len() < secret.len() {
            Self::add_unescaped(trimmed, trimmed.len(), layers, needles);
        }
        // A backslash before the secret, as in `DOMAIN\name`, makes an escape of its first letter.
        if let Some(b'b' | b'f' | b'n' | b'r' | b't' | b'u' | b'x') = secret.as_bytes().first() {
            Self::add_unescaped(&["\\", secret].concat(), 1 + secret.len(), layers, needles);
        }
    }

    /// Adds a text's form after each further decoder, as long as they change it.
    fn add_unescaped(text: &str, length: usize, layers: usize, needles: &mut Vec<Needle>) {
        let mut view = View::of(text.as_bytes());
        for _ in 0..layers {
            let Some(decoded) = escapes::decode(&view) else { return };
            needles.push(Needle::new(&decoded.bytes, length));
            view = decoded;
        }
    }

    fn new(bytes: &[u8], length: usize) -> Self {
        let has_space = bytes.contains(&b' ');
        let mut pattern = Pattern::default();
        bytes.iter().take(MOST_BYTES).for_each(|byte| pattern.push(folded(*byte, has_space)));
        Needle {
            pattern,
            least_span: length.min(MOST_BYTES),
            is_short: length <= LONGEST_SYLLABLE,
            has_space,
            is_part: bytes.len() > MOST_BYTES,
        }
    }

    /// Visits each part of the original text that shows the secret.
    pub fn each_span(&self, view: &View, mut visit: impl FnMut(usize, usize)) {
        if view.is_guess && self.pattern.len() < LEAST_GUESS {
            return;
        }
        let is_word = |at: usize| view.bytes.get(at).is_some_and(u8::is_ascii_alphanumeric);
        self.pattern.each_end(view.bytes.iter().map(|byte| folded(*byte, self.has_space)), |end| {
            let start = end - self.pattern.len();
            if self.is_short && (is_word(start.wrapping_sub(1)) || is_word(end)) {
                return;
            }
            let (from, to) = view.span(start, end);
            // Encoding makes nothing shorter: a secret `%20` is not every space.
            if to.saturating_sub(from) >= self.least_span {
                visit(from, if self.is_part { usize::MAX } else { to });
            }
        });
    }
}

/// A URL's query may have `+` for a space. For a secret with spaces both count as the same.
fn folded(byte: u8, has_space: bool) -> u8 {
    if has_space && byte == b'+' { b' ' } else { byte }
}

/// A text with accents as `btoa` and `escape` encode it: a byte for each character.
fn latin1(text: &str) -> Option<Vec<u8>> {
    if text.is_ascii() {
        return None;
    }
    let mut bytes = Vec::new();
    for c in text.chars() {
        bytes.push(u8::try_from(c).ok()?);
    }
    Some(bytes)
}
