//! A rule as it is explained: its name, its weight, its page, and how well it does.

use super::{Measured, Severity};

/// A rule as it is explained.
#[derive(Clone, Debug)]
pub struct RulePage {
    /// Its name.
    pub name: &'static str,
    /// How much its findings weigh unless the project says otherwise.
    pub severity: Severity,
    /// What it finds, in a line without a final stop.
    pub summary: &'static str,
    /// What it finds, why, what fails and what passes, in Markdown.
    pub page: String,
    /// Whether a comment behind a sentence can waive it.
    pub waivable: bool,
    /// What it did on labelled sentences; nothing for a rule that wasn't measured.
    pub measured: Option<Measured>,
}

impl RulePage {
    /// The comment that waives it, to be filled in; none where none can.
    pub fn waiver(&self) -> Option<String> {
        self.waivable.then(|| format!("<!-- waive {}: why -->", self.name))
    }
}
