//! Words a project adds to those the claim check knows.

use crate::text::Spanned;

/// Words a project adds, in the language it is written in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnWords {
    /// Each with what it is, in the order written.
    pub words: Vec<(WordKind, Spanned<String>)>,
}

/// What a word is to the claim check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WordKind {
    /// A verb an instruction can begin with, in its base form: `proof the dough`.
    Verb,
    /// Somebody's view follows: `contends`.
    ReportVerb,
    /// Behind a number word it makes a figure: `furlongs`.
    Unit,
    /// It ranks or counts all cases: `unmatched`.
    Ranking,
    /// It says what leads to what: `stunts`.
    Effect,
    /// A capitalised name with it is a body that can hold a view: `Fellowship`.
    Body,
    /// It stands before a person's name: `Alderman`.
    Title,
    /// A body without a name: `herbalists`.
    VagueAuthority,
}

impl WordKind {
    /// All of them, in the order of the documentation.
    pub const ALL: [Self; 8] = [
        Self::Verb,
        Self::ReportVerb,
        Self::Unit,
        Self::Ranking,
        Self::Effect,
        Self::Body,
        Self::Title,
        Self::VagueAuthority,
    ];

    /// The key for it in YAML.
    pub fn name(self) -> &'static str {
        match self {
            Self::Verb => "verbs",
            Self::ReportVerb => "report-verbs",
            Self::Unit => "units",
            Self::Ranking => "rankings",
            Self::Effect => "effects",
            Self::Body => "bodies",
            Self::Title => "titles",
            Self::VagueAuthority => "vague-authorities",
        }
    }
}
