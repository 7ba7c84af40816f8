//! Gives every sentence of every guide its one standing.

use super::{
    ClaimRule, Sight, Told, coverage::Coverage, exemptions, lexicon::Lexicon, names::Names, sight::Background,
};
use crate::{
    check::{RULES, Rule, Run, Subject, waived},
    diagnostic::Diagnostic,
    model::{Citation, Guide, Key, Ledger, Passage, Standing, Unit, Waiver},
    text::Span,
};
use rayon::prelude::*;
use std::ops::Range;

/// The judgement on a whole handbook.
#[derive(Debug, Default)]
pub struct Judged {
    /// Every sentence with its standing.
    pub ledger: Ledger,
    /// What the claim rules say.
    pub findings: Vec<Diagnostic>,
    /// The waivers that were called on.
    pub used: Vec<Span>,
}

/// Judges every sentence of every guide.
pub fn judge(subject: &Subject<'_>) -> Judged {
    let names = Names::of(subject.handbook);
    let guides: Vec<&Guide> = subject.handbook.guides.values().collect();
    let judged: Vec<Judgement> = guides.par_iter().map(|guide| judge_guide(subject, guide, &names)).collect();
    let mut whole = Judged::default();
    for (guide, judgement) in guides.iter().zip(judged) {
        whole.ledger.guides.insert(guide.slug.clone(), judgement.units);
        whole.findings.extend(judgement.findings);
        whole.used.extend(judgement.used);
    }
    whole
}

#[derive(Debug, Default)]
struct Judgement {
    units: Vec<Unit>,
    findings: Vec<Diagnostic>,
    used: Vec<Span>,
}

fn judge_guide(subject: &Subject<'_>, guide: &Guide, names: &Names) -> Judgement {
    let language = guide.language.as_ref().map_or(subject.settings.language.as_str(), |language| &language.value);
    let background = Background { lexicon: Lexicon::of(language), names, guide, handbook: subject.handbook };
    let passages = guide.passages();
    let court = Court { subject, background, coverage: Coverage::of(&passages), passages: &passages };
    let mut judgement = Judgement::default();
    for (index, passage) in passages.iter().enumerate() {
        for sentence in 0..passage.prose.sentences.len() {
            court.judge(index, sentence, &mut judgement);
        }
    }
    judgement
}

/// What is the same for all sentences of a guide.
struct Court<'a> {
    subject: &'a Subject<'a>,
    background: Background<'a>,
    coverage: Coverage<'a>,
    passages: &'a [Passage<'a>],
}

/// A claim rule that saw something, and what it saw.
struct Trigger {
    rule: &'static Rule,
    claim: ClaimRule,
    found: Range<usize>,
}

impl<'a> Court<'a> {
    fn judge(&self, index: usize, number: usize, judgement: &mut Judgement) {
        let passage = self.passages[index];
        let sentence = &passage.prose.sentences[number];
        let sight = Sight::new(sentence, passage, &self.background);
        let exemption = exemptions::whole(&sight, self.subject);
        let triggers = if exemption.is_some() { Vec::new() } else { triggers(&sight) };
        let own = triggers.iter().any(|trigger| trigger.claim.own);
        let cited = sentence.citations.first();
        let near = || self.coverage.near(index, number);
        let lead = || if own { None } else { self.coverage.lead(index) };
        let speaks = cited.or_else(near).or_else(lead);
        let mut unit = Unit {
            span: sentence.span,
            text: sentence.text.text().to_owned(),
            kind: passage.kind.name(),
            standing: Standing::Cited,
            rule: None,
            references: keys(if cited.is_some() {
                &sentence.citations
            } else {
                speaks.map_or(&[], std::slice::from_ref)
            }),
            covered_by: None,
            reason: None,
        };
        let unnamed: Vec<&Trigger> =
            triggers.iter().filter(|trigger| self.is_still_vague(trigger, &unit.references)).collect();
        let missing: Vec<&Trigger> = match speaks {
            Some(_) => unnamed,
            None => triggers
                .first()
                .into_iter()
                .chain(unnamed.into_iter().filter(|vague| vague.rule.name != triggers[0].rule.name))
                .collect(),
        };
        if let Some(first) = missing.first() {
            unit.rule = Some(first.rule.name);
            unit.references = Vec::new();
            self.blame(&sight, &missing, index, &mut unit, judgement);
        } else if cited.is_none() {
            let exemption = exemption.or_else(|| if triggers.is_empty() { exemptions::plain(&sight) } else { None });
            match (exemption, speaks) {
                (Some(exemption), _) => exempt(&mut unit, exemption),
                (None, Some(citation)) => {
                    unit.standing = Standing::Covered;
                    unit.covered_by = Some(citation.span);
                }
                (None, None) => exempt(&mut unit, exemptions::NO_TRIGGER),
            }
        }
        judgement.units.push(unit);
    }

    /// A reference cures "studies show" only where it names an author or a body.
    fn is_still_vague(&self, trigger: &Trigger, references: &[Key]) -> bool {
        let named = |key: &Key| {
            self.subject.handbook.references.get(key).is_none_or(|reference| {
                let body = ["institution", "publisher"].iter().any(|field| reference.text(field).is_some());
                !reference.authors.is_empty() || !reference.editors.is_empty() || reference.person.is_some() || body
            })
        };
        trigger.rule.name == crate::check::rules::VAGUE_AUTHORITY && !references.iter().any(named)
    }

    fn blame(&self, sight: &Sight<'_>, missing: &[&Trigger], index: usize, unit: &mut Unit, judgement: &mut Judgement) {
        let waived = |trigger: &Trigger| self.waiver(sight, trigger.rule.name);
        if let Some(waiver) = missing.iter().find_map(|trigger| waived(trigger)) {
            unit.standing = Standing::Waived;
            unit.reason = Some(waiver.reason.clone());
        } else {
            unit.standing = Standing::Missing;
        }
        for trigger in missing {
            if let Some(waiver) = waived(trigger) {
                judgement.used.push(waiver.span);
                continue;
            }
            let told = Told::new(sight, &trigger.found, self.subject, &self.passages[..=index]);
            let finding = (trigger.claim.tell)(&told);
            judgement.findings.push(Diagnostic { rule: trigger.rule.name, severity: trigger.rule.severity, ..finding });
        }
    }

    /// The waiver behind the sentence that names the rule, gives a reason, and still holds.
    fn waiver<'s>(&self, sight: &Sight<'s>, rule: &str) -> Option<&'s Waiver> {
        let holds = |waiver: &&Waiver| waived::holds(waiver, self.subject.as_of);
        sight.sentence.waivers.iter().filter(holds).find(|waiver| waiver.rule.value == rule)
    }
}

fn exempt(unit: &mut Unit, name: &'static str) {
    unit.standing = Standing::Exempt;
    unit.rule = Some(name);
    unit.references = Vec::new();
}

/// What each claim rule sees in the sentence, in the order of the rules.
fn triggers(sight: &Sight<'_>) -> Vec<Trigger> {
    let claims = RULES.iter().filter_map(|rule| match rule.run {
        Run::Claim(claim) => Some((*rule, claim)),
        Run::Whole(_) | Run::Waiver(_) => None,
    });
    claims.filter_map(|(rule, claim)| (claim.find)(sight).map(|found| Trigger { rule, claim, found })).collect()
}

fn keys(citations: &[Citation]) -> Vec<Key> {
    let mut keys: Vec<Key> = Vec::new();
    for item in citations.iter().flat_map(|citation| &citation.items) {
        if !keys.contains(&item.key.value) {
            keys.push(item.key.value.clone());
        }
    }
    keys
}
