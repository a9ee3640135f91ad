//! What is asked of a connection's value.

/// A connection's value, to look into without copying its secrets.
pub trait PieceValue {
    /// Whether it is a text.
    fn is_text(&self) -> bool;
    /// Whether it is an object and no array.
    fn is_object(&self) -> bool;
    /// Whether this property is a text.
    fn has_text(&self, name: &str) -> bool;
    /// Whether this property is an object and no array.
    fn has_object(&self, name: &str) -> bool;
    /// The property `type`, where it is a text.
    fn type_name(&self) -> Option<&str>;
    /// How many properties it has.
    fn size(&self) -> u32;
}
