//! The claim ledger: every sentence and typed field of every guide, each with exactly one standing.

use super::Key;
use crate::text::{Shared, Span};
use std::collections::BTreeMap;

/// The units of every guide, in reading order, by slug.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    /// By guide.
    pub guides: BTreeMap<Key, Vec<Unit>>,
}

/// One sentence of prose, or one typed field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Where it stands.
    pub span: Span,
    /// Its words, without markup and citation marks.
    pub text: Shared,
    /// What it is there for: `paragraph`, `heading`, `quote`…
    pub kind: &'static str,
    /// Where its support comes from.
    pub standing: Standing,
    /// The rule that finds it missing or was waived, or the exemption it falls under.
    pub rule: Option<&'static str>,
    /// The references it rests on.
    pub references: Vec<Key>,
    /// For a covered unit, the citation that covers it.
    pub covered_by: Option<Span>,
    /// For a waived unit, why.
    pub reason: Option<String>,
}

/// Where a unit's support comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It has a reference inside.
    Cited,
    /// A reference around it covers it.
    Covered,
    /// It needs none.
    Exempt,
    /// An editor gave a reason why it has none.
    Waived,
    /// It needs one and has none.
    Missing,
}

impl Standing {
    /// All of them, in the order of the counts.
    pub const ALL: [Self; 5] = [Self::Cited, Self::Covered, Self::Exempt, Self::Waived, Self::Missing];

    /// The word for it in the ledger.
    pub fn name(self) -> &'static str {
        match self {
            Self::Cited => "cited",
            Self::Covered => "covered",
            Self::Exempt => "exempt",
            Self::Waived => "waived",
            Self::Missing => "missing",
        }
    }
}

/// How many units there are of each standing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// With a reference inside.
    pub cited: usize,
    /// Covered by a reference around them.
    pub covered: usize,
    /// In need of none.
    pub exempt: usize,
    /// Waived, with a reason.
    pub waived: usize,
    /// In need of one.
    pub missing: usize,
}

impl Counts {
    /// The counts of some units.
    pub fn of<'a>(units: impl IntoIterator<Item = &'a Unit>) -> Self {
        units.into_iter().fold(Self::default(), |mut counts, unit| {
            match unit.standing {
                Standing::Cited => counts.cited += 1,
                Standing::Covered => counts.covered += 1,
                Standing::Exempt => counts.exempt += 1,
                Standing::Waived => counts.waived += 1,
                Standing::Missing => counts.missing += 1,
            }
            counts
        })
    }

    /// All units.
    pub fn total(self) -> usize {
        self.claims() + self.exempt
    }

    /// Units that are claims: all but the exempt.
    pub fn claims(self) -> usize {
        self.cited + self.covered + self.waived + self.missing
    }

    /// Claims that have a reference.
    pub fn referenced(self) -> usize {
        self.cited + self.covered
    }
}
