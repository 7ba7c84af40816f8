//! Waivers: findings an editor accepted, with a reason, until a day.

use super::{RULES, Rule, Run, Subject, signed};
use crate::{
    diagnostic::Diagnostic,
    model::{Date, Passage, Sentence, Waiver},
    text::Span,
};
use std::collections::BTreeSet;

/// Whether the waiver counts: it gives a reason and hasn't run out.
pub fn holds(waiver: &Waiver, as_of: Date) -> bool {
    !waiver.reason.is_empty() && waiver.until.as_ref().is_none_or(|until| !until.value.is_over_on(as_of))
}

/// Leaves out the findings that a waiver behind their sentence names, and adds those about waivers that none called on.
/// `used` are the waivers the claim rules called on.
pub fn apply(findings: Vec<Diagnostic>, used: &[Span], subject: &Subject<'_>) -> Vec<Diagnostic> {
    let waived: Vec<(&Sentence, &Waiver)> = waivers(subject);
    if waived.is_empty() {
        return findings;
    }
    let mut used: BTreeSet<Span> = used.iter().copied().collect();
    let mut kept = Vec::with_capacity(findings.len());
    for finding in findings {
        let names = |(sentence, waiver): &&(&Sentence, &Waiver)| {
            waiver.rule.value == finding.rule && sentence.span.contains(finding.span) && holds(waiver, subject.as_of)
        };
        match waived.iter().find(names) {
            Some((_, waiver)) => {
                used.insert(waiver.span);
            }
            None => kept.push(finding),
        }
    }
    // A waiver of a rule that isn't there is `unknown-rule`'s to speak of.
    let known = waived.iter().filter(|(_, waiver)| super::rule(&waiver.rule.value).is_some());
    let idle = known.filter(|(_, waiver)| holds(waiver, subject.as_of) && !used.contains(&waiver.span));
    kept.extend(idle.flat_map(|(_, waiver)| speakers().map(|(rule, tell)| signed(rule, tell(waiver)))));
    kept
}

fn speakers() -> impl Iterator<Item = (&'static Rule, fn(&Waiver) -> Diagnostic)> {
    RULES.iter().filter_map(|rule| match rule.run {
        Run::Waiver(tell) => Some((*rule, tell)),
        Run::Whole(_) | Run::Claim(_) | Run::Quotation(_) => None,
    })
}

/// Every waiver of every guide, with its sentence, in the order of guides and places.
pub fn waivers<'a>(subject: &Subject<'a>) -> Vec<(&'a Sentence, &'a Waiver)> {
    let guides = subject.handbook.guides.values();
    let passages = guides.flat_map(|guide| guide.passages());
    passages
        .flat_map(|passage: Passage<'a>| &passage.prose.sentences)
        .flat_map(|sentence| sentence.waivers.iter().map(move |waiver| (sentence, waiver)))
        .collect()
}
