//! How much each rule's findings weigh in this project.

use crate::text::Spanned;
use std::collections::BTreeMap;

/// How much each rule's findings weigh: the rule's own level unless the project says otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// Whether every finding is an error, unless `levels` names its rule.
    pub strict: bool,
    /// Levels by rule, where they were written. A rule that doesn't exist is a finding.
    pub levels: BTreeMap<String, Spanned<Level>>,
}

/// A level a project can give a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Its findings are not shown.
    Off,
    /// Worth a look.
    Hint,
    /// Probably a mistake.
    Warning,
    /// A mistake; nothing is published.
    Error,
}

impl Level {
    /// All of them, from the lightest.
    pub const ALL: [Self; 4] = [Self::Off, Self::Hint, Self::Warning, Self::Error];

    /// The word for it in YAML.
    pub fn name(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Hint => "hint",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}
