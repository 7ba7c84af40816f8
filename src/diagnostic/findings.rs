//! All findings of a run, in the order of their places.

use super::{Approval, Baseline, Diagnostic, Fingerprint, Severity, Silenced, Silencer};
use crate::text::Sources;

/// All findings of a run, in the order of their places.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    sorted: Vec<Diagnostic>,
    silenced: Vec<Silenced>,
    mended: usize,
}

/// How many findings there are of each severity, and of those that aren't shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Findings that stand in the way of publishing.
    pub errors: usize,
    /// Findings that probably are mistakes.
    pub warnings: usize,
    /// Findings worth a look.
    pub hints: usize,
    /// Of all these, the findings that come with a fix.
    pub fixable: usize,
    /// Findings that a waiver silences.
    pub waived: usize,
    /// Findings that the baseline silences.
    pub baselined: usize,
    /// Findings of the baseline that are there no more.
    pub mended: usize,
}

impl Findings {
    /// The findings, put in order: by source, place and rule. Two that say the same of the same place become one.
    pub fn new(list: Vec<Diagnostic>) -> Self {
        Self::with_silenced(list, Vec::new())
    }

    /// The findings that are shown and those that aren't, both put in order.
    pub fn with_silenced(mut list: Vec<Diagnostic>, mut silenced: Vec<Silenced>) -> Self {
        list.sort_by(in_order);
        list.dedup_by(|a, b| place(a) == place(b) && a.message == b.message);
        silenced.sort_by(|a, b| in_order(&a.finding, &b.finding));
        Self { sorted: list, silenced, mended: 0 }
    }

    /// The findings that are new since the baseline was written; those it holds are silenced.
    #[must_use]
    pub fn behind(self, baseline: &Baseline, sources: &Sources) -> Self {
        let mut left = baseline.clone();
        let is_old = |finding: &Diagnostic| left.take(&Fingerprint::of(finding, sources));
        let (old, new): (Vec<_>, Vec<_>) = self.sorted.into_iter().partition(is_old);
        let old = old.into_iter().map(|finding| Silenced { finding, by: Silencer::Baseline });
        let mended = self.mended + left.len();
        Self { mended, ..Self::with_silenced(new, self.silenced.into_iter().chain(old).collect()) }
    }

    /// The findings of some files only.
    #[must_use]
    pub fn only(self, keep: impl Fn(&Diagnostic) -> bool) -> Self {
        Self {
            sorted: self.sorted.into_iter().filter(&keep).collect(),
            silenced: self.silenced.into_iter().filter(|silenced| keep(&silenced.finding)).collect(),
            mended: self.mended,
        }
    }

    /// All that are shown.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.sorted.iter()
    }

    /// Those that aren't shown, in the order of their places.
    pub fn silenced(&self) -> &[Silenced] {
        &self.silenced
    }

    /// Whether there is none to be shown.
    pub fn is_empty(&self) -> bool {
        self.sorted.is_empty()
    }

    /// How many of each severity, and how many that aren't shown.
    pub fn summary(&self) -> Summary {
        let count = |severity| self.sorted.iter().filter(|finding| finding.severity == severity).count();
        let baselined = self.silenced.iter().filter(|silenced| silenced.by == Silencer::Baseline).count();
        Summary {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            hints: count(Severity::Hint),
            fixable: self.sorted.iter().filter(|finding| !finding.fixes.is_empty()).count(),
            waived: self.silenced.len() - baselined,
            baselined,
            mended: self.mended,
        }
    }

    /// Leave to publish, which only findings without an error can give.
    pub fn approve(&self) -> Option<Approval> {
        (self.summary().errors == 0).then(Approval::given)
    }
}

/// By source, place and rule.
fn place(finding: &Diagnostic) -> (crate::text::Span, &'static str) {
    (finding.span, finding.rule)
}

fn in_order(a: &Diagnostic, b: &Diagnostic) -> std::cmp::Ordering {
    place(a).cmp(&place(b)).then_with(|| a.message.cmp(&b.message))
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
