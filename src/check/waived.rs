//! Waivers: findings an editor accepted, with a reason, until a day.

use super::{RULES, Rule, Run, signed};
use crate::{
    diagnostic::{Diagnostic, Silenced, Silencer},
    model::{Date, Sentence, Waiver},
    text::{SourceId, Span},
};
use rustc_hash::{FxHashMap, FxHashSet};

/// Whether the waiver counts: it gives a reason and hasn't run out.
pub fn holds(waiver: &Waiver, as_of: Date) -> bool {
    !waiver.reason.is_empty() && waiver.until.as_ref().is_none_or(|until| !until.value.is_over_on(as_of))
}

/// Parts the findings that a waiver behind their sentence names from the others, and adds to these what is to be said of waivers
/// that none called on.
pub fn part(
    findings: Vec<Diagnostic>,
    waivers: &[(&Sentence, &Waiver)],
    as_of: Date,
) -> (Vec<Diagnostic>, Vec<Silenced>) {
    if waivers.is_empty() {
        return (findings, Vec::new());
    }
    let (mut kept, mut silenced) = (Vec::with_capacity(findings.len()), Vec::new());
    let mut used: FxHashSet<Span> = FxHashSet::default();
    let shelf = Shelf::of(waivers, as_of);
    for finding in findings {
        match shelf.waiver(&finding) {
            Some(waiver) => {
                used.insert(waiver.span);
                let by = Silencer::Waiver { span: waiver.span, reason: waiver.reason.clone() };
                silenced.push(Silenced { finding, by });
            }
            None => kept.push(finding),
        }
    }
    // A waiver of a rule that isn't there is `unknown-rule`'s to speak of.
    let known = waivers.iter().map(|(_, waiver)| *waiver).filter(|waiver| super::rule(&waiver.rule.value).is_some());
    let idle = known.filter(|waiver| holds(waiver, as_of) && !used.contains(&waiver.span));
    let told = told(idle, &kept);
    kept.extend(told);
    (kept, silenced)
}

/// What is to be said of waivers that none called on.
fn told<'a>(idle: impl Iterator<Item = &'a Waiver>, kept: &[Diagnostic]) -> Vec<Diagnostic> {
    let still: FxHashSet<(&str, SourceId)> = kept.iter().map(|finding| (finding.rule, finding.span.source)).collect();
    let of_each = idle.flat_map(|waiver| {
        // Its finding may stand elsewhere in the file: then the comment, with its reason, is to be moved rather than removed.
        let may_be_meant_for = still.contains(&(waiver.rule.value.as_str(), waiver.span.source));
        speakers().map(move |(rule, tell)| {
            let finding = signed(rule, tell(waiver));
            let fixes = if may_be_meant_for { Vec::new() } else { finding.fixes };
            Diagnostic { fixes, ..finding }
        })
    });
    of_each.collect()
}

/// The waivers that hold, by file and rule, so that a finding isn't held against each.
struct Shelf<'a>(FxHashMap<(SourceId, &'a str), Row<'a>>);

/// The waivers of one rule in one file.
#[derive(Default)]
struct Row<'a> {
    /// The sentence, its number among all, and the first waiver behind it, in the order of the beginnings of sentences.
    waivers: Vec<(Span, usize, &'a Waiver)>,
    /// How far the sentences up to each reach.
    reach: Vec<u32>,
}

impl<'a> Shelf<'a> {
    fn of(waivers: &[(&'a Sentence, &'a Waiver)], as_of: Date) -> Self {
        let mut rows: FxHashMap<(SourceId, &str), Row<'a>> = FxHashMap::default();
        for (number, (sentence, waiver)) in waivers.iter().enumerate().filter(|(_, (_, waiver))| holds(waiver, as_of)) {
            let row = rows.entry((sentence.span.source, waiver.rule.value.as_str())).or_default();
            row.waivers.push((sentence.span, number, waiver));
        }
        rows.values_mut().for_each(Row::arrange);
        Self(rows)
    }

    /// The first waiver behind a sentence that holds the finding.
    fn waiver(&self, finding: &Diagnostic) -> Option<&'a Waiver> {
        self.0.get(&(finding.span.source, finding.rule))?.around(finding.span)
    }
}

impl<'a> Row<'a> {
    fn arrange(&mut self) {
        self.waivers.sort_by_key(|(sentence, number, _)| (*sentence, *number));
        self.waivers.dedup_by_key(|(sentence, ..)| *sentence);
        let mut far = 0;
        for (sentence, ..) in &self.waivers {
            far = sentence.end.max(far);
            self.reach.push(far);
        }
    }

    fn around(&self, span: Span) -> Option<&'a Waiver> {
        let begun = self.waivers.partition_point(|(sentence, ..)| sentence.start <= span.start);
        let far_enough = (0..begun).rev().take_while(|index| self.reach[*index] >= span.end);
        let around = far_enough.map(|index| &self.waivers[index]).filter(|(sentence, ..)| sentence.contains(span));
        around.min_by_key(|(_, number, _)| *number).map(|(.., waiver)| *waiver)
    }
}

fn speakers() -> impl Iterator<Item = (&'static Rule, fn(&Waiver) -> Diagnostic)> {
    RULES.iter().filter_map(|rule| match rule.run {
        Run::Waiver(tell) => Some((*rule, tell)),
        Run::Whole(_) | Run::Content(_) | Run::Guide(_) | Run::Claim(_) | Run::Quotation(_) => None,
    })
}
