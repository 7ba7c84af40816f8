//! How much a finding weighs.

/// How much a finding weighs. An error stands in the way of publishing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth a look.
    Hint,
    /// Probably a mistake.
    Warning,
    /// A mistake; nothing is published.
    Error,
}

impl Severity {
    /// The word for it in messages and settings.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hint => "hint",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// The severity a word names.
    pub fn by_name(name: &str) -> Option<Self> {
        [Self::Hint, Self::Warning, Self::Error].into_iter().find(|severity| severity.name() == name)
    }
}
