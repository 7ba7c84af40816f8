//! Checking a project again after a change: what rules say of one guide at a time is kept, and said anew only of guides that
//! have changed. What comes of it is what a first check of the same project says.

use super::{
    RULES, Run, Subject,
    claims::{self, Judgement, Words},
    content::Content,
    context, levels, nearest,
    reader::Reader,
    signed, sources, waived,
};
use crate::{
    diagnostic::{Diagnostic, Findings},
    load::Change,
    model::{Guide, Key, Ledger, Unit},
};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// What is kept of a check, to check again quickly.
#[derive(Debug, Default)]
pub struct Kept {
    /// What is said of each guide alone, with the words around it.
    guides: BTreeMap<Key, Vec<Diagnostic>>,
    /// What references say, once it was needed.
    references: Option<nearest::Index>,
}

impl Kept {
    /// Runs every rule on what may have changed since the last time, and brings the ledger up to date.
    pub fn check_again(&mut self, subject: &Subject<'_>, change: &Change, ledger: &mut Ledger) -> Findings {
        let content = Content::of(subject.handbook);
        let reader = Reader::of(subject);
        self.read(&stale(subject, change), &reader, ledger);
        let mut findings = of_whole(subject, &content, &reader);
        context::add(&mut findings, subject);
        findings.extend(self.guides.values().flatten().cloned());
        let (mut shown, waived) = waived::part(findings, &content.waivers, subject.as_of);
        // References are read anew unless guides alone have changed.
        if !matches!(change, Change::Nothing | Change::Guides(_)) {
            self.references = None;
        }
        nearest::offer(&mut shown, subject, &mut self.references);
        levels::weigh(shown, waived, subject)
    }

    /// Reads guides, each by itself.
    fn read(&mut self, guides: &[&Guide], reader: &Reader<'_>, ledger: &mut Ledger) {
        let words = Words::of(&reader.subject);
        let read: Vec<(Vec<Unit>, Vec<Diagnostic>)> =
            guides.par_iter().map(|guide| read_guide(guide, reader, &words)).collect();
        for (guide, (units, said)) in guides.iter().zip(read) {
            ledger.guides.insert(guide.slug.clone(), units);
            self.guides.insert(guide.slug.clone(), said);
        }
        let is_there = |key: &Key| reader.subject.handbook.guides.contains_key(key);
        ledger.guides.retain(|key, _| is_there(key));
        self.guides.retain(|key, _| is_there(key));
    }
}

/// The guides of which something new may be to say.
fn stale<'a>(subject: &Subject<'a>, change: &Change) -> Vec<&'a Guide> {
    let guides = &subject.handbook.guides;
    match change {
        Change::Nothing => Vec::new(),
        Change::Guides(changed) => changed.iter().filter_map(|key| guides.get(key)).collect(),
        // Names, terms, references and what readers sent in may tell on any guide.
        Change::Others | Change::Anything => guides.values().collect(),
    }
}

fn read_guide(guide: &Guide, reader: &Reader<'_>, words: &Words) -> (Vec<Unit>, Vec<Diagnostic>) {
    let Judgement { units, mut findings } = claims::judge_guide(&reader.subject, guide, words);
    for rule in RULES {
        if let Run::Guide(find) = rule.run {
            findings.extend(find(reader, Some(guide)).into_iter().map(|finding| signed(rule, finding)));
        }
    }
    context::add(&mut findings, &reader.subject);
    (units, findings)
}

/// What the rules say that look at everything.
fn of_whole(subject: &Subject<'_>, content: &Content<'_>, reader: &Reader<'_>) -> Vec<Diagnostic> {
    let looked = sources::looked_up(subject);
    let said = RULES.par_iter().flat_map_iter(|rule| {
        let found: Vec<Diagnostic> = match rule.run {
            Run::Whole(find) => find(subject),
            Run::Content(find) => find(subject, content),
            Run::Guide(find) => find(reader, None),
            Run::Quotation(tell) => looked.iter().filter_map(tell).collect(),
            Run::Claim(_) | Run::Waiver(_) => Vec::new(),
        };
        found.into_iter().map(|finding| signed(rule, finding))
    });
    said.collect()
}
