//! Finds a pattern in time proportional to the text, however both repeat themselves (Knuth, Morris and Pratt).

/// Bytes to look for.
#[derive(Default)]
pub struct Pattern {
    bytes: Vec<u8>,
    /// For each count of matched bytes: how many are still matched if the next one differs.
    fallbacks: Vec<usize>,
}

impl Pattern {
    /// Appends a byte.
    pub fn push(&mut self, byte: u8) {
        let matched = self.fallbacks.last().map_or(0, |matched| self.step(*matched, byte));
        self.bytes.push(byte);
        self.fallbacks.push(matched);
    }

    /// The length in bytes.
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Visits the end of each occurrence.
    pub fn each_end(&self, text: impl Iterator<Item = u8>, mut visit: impl FnMut(usize)) {
        let mut matched = 0;
        for (at, byte) in text.enumerate() {
            matched = self.step(matched, byte);
            if matched > 0 && matched == self.len() {
                visit(at + 1);
            }
        }
    }

    /// How many bytes are matched after one more byte of the text.
    fn step(&self, mut matched: usize, byte: u8) -> usize {
        while self.bytes.get(matched) != Some(&byte) {
            let Some(fewer) = matched.checked_sub(1) else { return 0 };
            matched = self.fallbacks.get(fewer).copied().unwrap_or_default();
        }
        matched + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_occurrence_is_found(text in "[ab]{0,40}", part in "[ab]{1,6}") {
            let mut ends = Vec::new();
            let mut pattern = Pattern::default();
            part.bytes().for_each(|byte| pattern.push(byte));
            pattern.each_end(text.bytes(), |end| ends.push(end));
            let expected: Vec<_> = (part.len()..=text.len()).filter(|end| text.as_bytes()[..*end].ends_with(part.as_bytes())).collect();
            prop_assert_eq!(ends, expected);
        }
    }

    #[test]
    fn an_empty_pattern_is_nowhere() {
        Pattern::default().each_end("text".bytes(), |_| panic!("found"));
    }
}
