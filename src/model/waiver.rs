//! An editor's word that a finding is known and accepted: `<!-- waive uncited-figure: why (until 2027-06-30) -->`.

use super::Date;
use crate::text::{Span, Spanned};

/// A waiver, written as a comment behind the sentence it is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiver {
    /// The whole comment.
    pub span: Span,
    /// The rule waived, as written.
    pub rule: Spanned<String>,
    /// Why; empty where no reason is given, which is a finding.
    pub reason: String,
    /// The last day it holds.
    pub until: Option<Spanned<Date>>,
}
