//! Ruled lines to write on.

/// Ruled lines to write on.
#[derive(Clone, Debug)]
pub struct Prompt {
    /// How many, 1 to 40.
    pub lines: u8,
}
