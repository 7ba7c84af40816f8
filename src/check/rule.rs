//! What a rule is: a name, a page, a weight, and a function.

use super::{Subject, claims::ClaimRule, content::Content, reader::Reader, sources::Looked};
use crate::{
    diagnostic::{Diagnostic, Severity},
    model::{Guide, Waiver},
};

/// A rule. Its page is the doc comment it was declared with, so the page can't drift from the code.
#[derive(Debug)]
pub struct Rule {
    /// Its name, which reads well after "allow": it names the problem, never the remedy.
    pub name: &'static str,
    /// How much its findings weigh unless the project says otherwise.
    pub severity: Severity,
    /// Its page, in Markdown: what it finds, why, what fails and what passes.
    pub page: &'static str,
    /// How it finds.
    pub run: Run,
}

/// How a rule finds.
#[derive(Clone, Copy, Debug)]
pub enum Run {
    /// By looking at everything. The function leaves the rule's name and weight to [`super::check`].
    Whole(fn(&Subject<'_>) -> Vec<Diagnostic>),
    /// By looking at what was gathered all over the content.
    Content(fn(&Subject<'_>, &Content<'_>) -> Vec<Diagnostic>),
    /// By reading a guide with what belongs to it, or, without one, all that belongs to none.
    Guide(fn(&Reader<'_>, Option<&Guide>) -> Vec<Diagnostic>),
    /// By what it sees in a sentence, when nothing speaks for the sentence.
    Claim(ClaimRule),
    /// By what became of a quotation that was looked up in the pinned copies of what it cites.
    Quotation(fn(&Looked) -> Option<Diagnostic>),
    /// By a waiver that nothing called on, once all others have spoken.
    Waiver(fn(&Waiver) -> Diagnostic),
}

impl Rule {
    /// The first line of the page, without its full stop.
    pub fn summary(&self) -> &'static str {
        self.page.trim().lines().next().unwrap_or_default().trim().trim_end_matches('.')
    }
}

/// Declares `RULE`, the rule of a file: its page as a doc comment, its name, its weight, and its function.
macro_rules! rule {
    ($(#[doc = $line:expr])+ $name:literal $severity:ident $run:ident($($how:tt)+)) => {
        $(#[doc = $line])+
        pub(crate) static RULE: $crate::check::Rule = $crate::check::Rule {
            name: $name,
            severity: $crate::diagnostic::Severity::$severity,
            page: concat!($($line, "\n"),+),
            run: $crate::check::Run::$run($($how)+),
        };
    };
}

pub(crate) use rule;
