//! How much each rule's findings weigh in this project.

use crate::text::Spanned;
use std::collections::BTreeMap;

/// How much each rule's findings weigh: the rule's own level unless the project says otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// Whether every finding is an error, unless a level names its rule.
    pub strict: bool,
    /// Levels by rule, where they were written. A rule that doesn't exist is a finding.
    pub levels: Levels,
    /// What single guides set for themselves, by their slugs. A guide that doesn't exist is a finding.
    pub guides: BTreeMap<String, Spanned<Scope>>,
    /// What the guides of a topic share, by the topics' keys. A topic that doesn't exist is a finding.
    pub topics: BTreeMap<String, Spanned<Scope>>,
    /// The file with the findings that are passed over, relative to the project's folder.
    pub baseline: Option<Spanned<String>>,
}

/// Levels by the names of rules, and where the names are written.
pub type Levels = BTreeMap<String, Spanned<Level>>;

/// The policy of a guide, or of the guides of a topic; what it doesn't set is as elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// Whether every finding is an error here, unless a level names its rule.
    pub strict: Option<bool>,
    /// Levels by rule.
    pub levels: Levels,
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

impl Policy {
    /// Makes every finding an error, whatever a guide or topic says of strictness. Levels of rules by their names stay.
    pub fn be_strict(&mut self) {
        self.strict = true;
        self.guides.values_mut().chain(self.topics.values_mut()).for_each(|scope| scope.value.strict = None);
    }

    /// Every level that is set, with the rule's name.
    pub fn levels(&self) -> impl Iterator<Item = (&str, &Spanned<Level>)> {
        let scopes = self.guides.values().chain(self.topics.values()).map(|scope| &scope.value.levels);
        std::iter::once(&self.levels).chain(scopes).flatten().map(|(rule, level)| (rule.as_str(), level))
    }
}
