//! Every rule over a linked handbook: what an author is told, and what each sentence rests on.
//!
//! `rules/` holds one file a rule: its page (the doc comment), its wording, its code. `claims/` weighs sentences and keeps the
//! ledger; `sources/` lays quotations and figures beside what is cited for them. `load` and `link` only notice; all wording
//! is here. What never lives here: reading files, the network, colour.

mod capitals;
mod claims;
mod content;
#[cfg(test)]
mod examples;
mod explain;
#[cfg(test)]
mod fixture;
mod known_names;
mod levels;
mod rule;
mod rules;
mod sources;
mod spelling;
#[cfg(test)]
mod spoken;
mod subject;
mod waived;
mod why;

pub use claims::{Alone, Judged, alone, judge, sign_names};
pub use explain::explain;
pub use rule::{Rule, Run};
pub use rules::RULES;
pub use subject::Subject;
pub use why::why;

use crate::{
    diagnostic::{Diagnostic, Findings},
    model::Ledger,
};
use content::Content;
use rayon::prelude::*;

/// Runs every rule, and gives each finding the weight the project's policy says.
pub fn check(subject: &Subject<'_>) -> (Ledger, Findings) {
    let judged = claims::judge(subject);
    let content = Content::of(subject.handbook);
    let looked = sources::looked_up(subject);
    let whole = RULES.par_iter().flat_map_iter(|rule| {
        let found: Vec<Diagnostic> = match rule.run {
            Run::Whole(find) => find(subject),
            Run::Content(find) => find(subject, &content),
            Run::Quotation(tell) => looked.iter().filter_map(tell).collect(),
            Run::Claim(_) | Run::Waiver(_) => Vec::new(),
        };
        found.into_iter().map(|finding| signed(rule, finding))
    });
    let mut findings: Vec<Diagnostic> = whole.collect();
    findings.extend(judged.findings);
    let findings = waived::apply(findings, &judged.used, &content.waivers, subject.as_of);
    (judged.ledger, Findings::new(levels::weigh(findings, &subject.settings.policy)))
}

/// The finding in its rule's name.
fn signed(rule: &Rule, finding: Diagnostic) -> Diagnostic {
    Diagnostic { rule: rule.name, severity: rule.severity, ..finding }
}

/// The rule of this name.
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.name == name)
}
