//! All findings of a run, in the order of their places.

use super::{Approval, Diagnostic, Severity};

/// All findings of a run, in the order of their places.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    sorted: Vec<Diagnostic>,
}

/// How many findings there are of each severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Findings that stand in the way of publishing.
    pub errors: usize,
    /// Findings that probably are mistakes.
    pub warnings: usize,
    /// Findings worth a look.
    pub hints: usize,
}

impl Findings {
    /// The findings, put in order: by source, place and rule. Two that say the same of the same place become one.
    pub fn new(mut list: Vec<Diagnostic>) -> Self {
        let place = |finding: &Diagnostic| (finding.span.source, finding.span.start, finding.span.end, finding.rule);
        list.sort_by(|a, b| place(a).cmp(&place(b)).then_with(|| a.message.cmp(&b.message)));
        list.dedup_by(|a, b| place(a) == place(b) && a.message == b.message);
        Self { sorted: list }
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.sorted.iter()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.sorted.is_empty()
    }

    /// How many of each severity.
    pub fn summary(&self) -> Summary {
        let count = |severity| self.sorted.iter().filter(|finding| finding.severity == severity).count();
        Summary { errors: count(Severity::Error), warnings: count(Severity::Warning), hints: count(Severity::Hint) }
    }

    /// Leave to publish, which only findings without an error can give.
    pub fn approve(&self) -> Option<Approval> {
        (self.summary().errors == 0).then(Approval::given)
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
