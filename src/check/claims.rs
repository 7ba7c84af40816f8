//! Claims: what every sentence rests on, and which of them rest on nothing.
//!
//! A claim is a statement about the world that a stranger could look up and find to be wrong. Each sentence is taken apart
//! (`analysis`, `clause`), seen in its place (`sight`), and judged: it is cited, covered by a citation around it (`coverage`),
//! exempt (`exemptions/`), waived, or missing a reference, by the first of the claim rules that sees something in it. Nothing
//! is skipped: the ledger holds every sentence. What never lives here: a rule's wording, which is in `rules/claims/`.

mod alone;
mod analysis;
mod clause;
mod command;
mod coverage;
mod exemptions;
mod forms;
mod judge;
mod lexicon;
mod names;
pub mod score;
mod sight;
pub mod statement;
mod terms;
mod told;

pub use alone::{Alone, alone, sign_names};
pub use analysis::{Analysis, TokenKind};
pub use clause::{Clause, Link, Mood, clauses};
pub use forms::Form;
pub use judge::{Judgement, Words, judge, judge_guide, why};
pub use lexicon::{Class, Lexicon};
pub use sight::Sight;
pub use statement::{Statement, Subject as Topic, Verb};
pub use told::Told;

use crate::diagnostic::Diagnostic;
use std::ops::Range;

/// How a claim rule finds, and what it says.
#[derive(Clone, Copy, Debug)]
pub struct ClaimRule {
    /// What in the sentence makes it a claim, as bytes of its text.
    pub find: fn(&Sight<'_>) -> Option<Range<usize>>,
    /// What is said when nothing speaks for the sentence.
    pub tell: fn(&Told<'_>) -> Diagnostic,
    /// Whether it needs a reference of its own, in the same paragraph or bullet: figures and quotations.
    pub own: bool,
}
