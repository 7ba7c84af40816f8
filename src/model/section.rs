//! The sections beside a guide's steps: tips, warnings, questions, what is needed, stories.

use super::{Block, Heading};
use crate::text::Span;

/// One such section.
#[derive(Clone, Debug)]
pub struct Section {
    /// From its heading to its end.
    pub span: Span,
    /// What it is.
    pub kind: SectionKind,
    /// Its heading.
    pub heading: Heading,
    /// What stands before its first item.
    pub lead: Vec<Block>,
    /// Its tips, warnings, questions…: each bullet is one, or, where there are `###` headings, each of these.
    pub items: Vec<SectionItem>,
}

/// One tip, warning, question, thing needed, or story.
#[derive(Clone, Debug)]
pub struct SectionItem {
    /// The whole item.
    pub span: Span,
    /// Its heading; a question's is the question.
    pub heading: Option<Heading>,
    /// What it says; a question's is the answer.
    pub body: Vec<Block>,
}

/// What a section is. The class names it in any language: `## Consejos {.tips}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SectionKind {
    /// Things to have at hand (schema.org: HowToSupply).
    Supplies,
    /// Advice on the side.
    Tips,
    /// What to beware of.
    Warnings,
    /// Questions and their answers.
    Questions,
    /// What readers tell.
    Stories,
}

impl SectionKind {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Supplies, Self::Tips, Self::Warnings, Self::Questions, Self::Stories];

    /// The class that names it.
    pub fn class(self) -> &'static str {
        match self {
            Self::Supplies => "supplies",
            Self::Tips => "tips",
            Self::Warnings => "warnings",
            Self::Questions => "questions",
            Self::Stories => "stories",
        }
    }

    /// What one of its items is called, in templates and CSS.
    pub fn item(self) -> &'static str {
        match self {
            Self::Supplies => "supply",
            Self::Tips => "tip",
            Self::Warnings => "warning",
            Self::Questions => "question",
            Self::Stories => "story",
        }
    }
}
