//! What a reader sent in: published once a named person has reviewed it.

use super::{Block, Date, Key, SectionKind};
use crate::text::{Span, Spanned};

/// A tip, question or story of a reader's.
#[derive(Clone, Debug)]
pub struct Contribution {
    /// From its first key to its last value.
    pub span: Span,
    /// What it is.
    pub kind: Spanned<ContributionKind>,
    /// The reader's words.
    pub body: Vec<Block>,
    /// What the editors say to it.
    pub answer: Vec<Block>,
    /// The reader's name.
    pub name: Option<Spanned<String>>,
    /// When it was sent.
    pub date: Option<Spanned<Date>>,
    /// Whether it is to be published.
    pub status: Spanned<ContributionStatus>,
    /// Key of the person who reviewed it.
    pub reviewed_by: Option<Spanned<Key>>,
    /// When that person reviewed it.
    pub reviewed_on: Option<Spanned<Date>>,
}

impl Contribution {
    /// Whether it may be shown: approved, by a named person, on a named day.
    pub fn is_published(&self) -> bool {
        let reviewed = self.reviewed_by.is_some() && self.reviewed_on.is_some();
        self.status.value == ContributionStatus::Approved && reviewed
    }
}

/// What a contribution is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContributionKind {
    /// Advice.
    Tip,
    /// A question to the editors.
    Question,
    /// What happened to the reader.
    Story,
}

impl ContributionKind {
    /// The section of a guide it joins.
    pub fn section(self) -> SectionKind {
        match self {
            Self::Tip => SectionKind::Tips,
            Self::Question => SectionKind::Questions,
            Self::Story => SectionKind::Stories,
        }
    }

    /// All of them.
    pub const ALL: [Self; 3] = [Self::Tip, Self::Question, Self::Story];

    /// The word for it in YAML.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tip => "tip",
            Self::Question => "question",
            Self::Story => "story",
        }
    }
}

/// What was decided about a contribution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContributionStatus {
    /// Nothing yet.
    Pending,
    /// To be published.
    Approved,
    /// Not to be published.
    Declined,
}

impl ContributionStatus {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Pending, Self::Approved, Self::Declined];

    /// The word for it in YAML.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Approved => "approved",
            Self::Declined => "declined",
        }
    }
}
