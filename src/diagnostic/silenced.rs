//! Findings that are known and accepted: not shown, but not forgotten.

use super::Diagnostic;
use crate::text::Span;

/// A finding that isn't shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Silenced {
    /// The finding.
    pub finding: Diagnostic,
    /// What keeps it silent.
    pub by: Silencer,
}

/// What keeps a finding silent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Silencer {
    /// A waiver behind the sentence.
    Waiver {
        /// The comment.
        span: Span,
        /// Why the finding is accepted.
        reason: String,
    },
    /// It was there when the project began to be checked.
    Baseline,
}
