//! A text as one decoder left it.

/// Separates what was decoded from different places. No UTF-8 text holds this byte, so no match crosses it.
pub const SEPARATOR: u8 = 0xff;

/// Decoded bytes, each with the part of the original text that it was decoded from.
pub struct View {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Where each byte's part of the original text starts and ends.
    spans: Vec<(usize, usize)>,
    /// Set once Base64 or hex was decoded. Ordinary words decode as well, to garbage.
    pub is_guess: bool,
}

impl View {
    /// The original text.
    pub fn of(text: &[u8]) -> Self {
        let mut view = View::empty(false);
        text.iter().enumerate().for_each(|(at, byte)| view.push(*byte, (at, at + 1)));
        view
    }

    /// A view to be filled.
    pub fn empty(is_guess: bool) -> Self {
        View { bytes: Vec::new(), spans: Vec::new(), is_guess }
    }

    /// Appends a byte and the part of the original text that it was decoded from.
    pub fn push(&mut self, byte: u8, span: (usize, usize)) {
        self.bytes.push(byte);
        self.spans.push(span);
    }

    /// The part of the original text that some bytes, at least one, were decoded from.
    pub fn span(&self, start: usize, end: usize) -> (usize, usize) {
        let span = |at: usize| self.spans.get(at).copied().unwrap_or_default();
        (span(start).0, span(end.saturating_sub(1)).1)
    }

    /// The bytes from a place on.
    pub fn rest(&self, at: usize) -> &[u8] {
        self.bytes.get(at..).unwrap_or_default()
    }
}
