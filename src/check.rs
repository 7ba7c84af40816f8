//! Every rule over a linked handbook: what an author is told, and what each sentence rests on.
//!
//! `rules/` holds one file a rule: its page (the doc comment), its wording, its code. `claims/` weighs sentences and keeps the
//! ledger; `sources/` lays quotations and figures beside what is cited for them. `load` and `link` only notice; all wording
//! is here. What never lives here: reading files, the network, colour.

mod again;
mod capitals;
mod claims;
mod content;
mod context;
#[cfg(test)]
mod examples;
mod explain;
#[cfg(test)]
mod fixes;
#[cfg(test)]
mod fixture;
mod known_names;
mod levels;
mod measured;
mod missing;
mod nearest;
mod reader;
mod rule;
mod rules;
mod sources;
mod spelling;
#[cfg(test)]
mod spoken;
mod subject;
mod waived;
mod why;

pub use again::Kept;
pub use claims::{Alone, alone, judge, sign_names};
pub use explain::{explain, pages};
pub use rule::{Rule, Run};
pub use rules::RULES;
pub use subject::Subject;
pub use why::why;

use crate::{
    diagnostic::{Diagnostic, Findings},
    load::Change,
    model::Ledger,
};

/// Runs every rule, and gives each finding the weight the project's policy says.
pub fn check(subject: &Subject<'_>) -> (Ledger, Findings) {
    let mut ledger = Ledger::default();
    let findings = Kept::default().check_again(subject, &Change::Anything, &mut ledger);
    (ledger, findings)
}

/// The finding in its rule's name.
fn signed(rule: &Rule, finding: Diagnostic) -> Diagnostic {
    Diagnostic { rule: rule.name, severity: rule.severity, ..finding }
}

/// The rule of this name.
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.name == name)
}
