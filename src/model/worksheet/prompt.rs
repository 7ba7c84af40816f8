//! Room to write in.

/// Room to write in.
#[derive(Clone, Debug)]
pub struct Prompt {
    /// How many lines fit it, 1 to 40.
    pub lines: u8,
    /// What the room is like.
    pub space: Space,
}

/// What room to write in is like on paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Space {
    /// Ruled lines.
    #[default]
    Ruled,
    /// A grid of dots, for words and drawings.
    Dotted,
    /// A frame and nothing in it.
    Blank,
}

impl Space {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Ruled, Self::Dotted, Self::Blank];

    /// The word for it: in YAML, in templates and as a CSS class.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ruled => "ruled",
            Self::Dotted => "dotted",
            Self::Blank => "blank",
        }
    }
}
