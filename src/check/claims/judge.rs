//! Gives every sentence of every guide its one standing.

use super::{
    ClaimRule, Sight, Told,
    coverage::Coverage,
    exemptions,
    lexicon::Lexicon,
    names::Names,
    score,
    sight::{self, Background},
    terms::Terms,
};
use crate::{
    check::{RULES, Rule, Run, Subject, rules::VAGUE_AUTHORITY, waived},
    config::Settings,
    diagnostic::Diagnostic,
    model::{
        Citation, Extract, Guide, Key, Ledger, Passage, PassageKind, Place, Reasons, Sentence, Sign, Standing, Unit,
        Waiver,
    },
    text::Span,
};
use rayon::prelude::*;
use rustc_hash::FxHashSet;
use std::{ops::Range, sync::LazyLock};

/// Judges every sentence of every guide.
pub fn judge(subject: &Subject<'_>) -> Ledger {
    let words = Words::of(subject);
    let guides: Vec<&Guide> = subject.handbook.guides.values().collect();
    let judged = guides.par_iter().map(|guide| (guide.slug.clone(), judge_guide(subject, guide, &words).units));
    Ledger { guides: judged.collect::<Vec<_>>().into_iter().collect() }
}

/// The words of a handbook that are looked for in every sentence.
#[derive(Debug)]
pub struct Words {
    names: Names,
    terms: Terms,
    /// The project's language with words of its own, where it adds some.
    own: Option<(String, Lexicon)>,
}

impl Words {
    /// The names of people, the glossary, and the words the project adds to its language.
    pub fn of(subject: &Subject<'_>) -> Self {
        let Settings { language, words, .. } = subject.settings;
        let own = (!words.words.is_empty()).then(|| (primary(language).to_owned(), Lexicon::of(language).with(words)));
        Self { names: Names::of(subject.handbook), terms: Terms::of(subject.handbook), own }
    }

    /// The words of a language.
    fn lexicon(&self, language: &str) -> &Lexicon {
        let own = self.own.as_ref().filter(|(of, _)| of == primary(language));
        own.map_or_else(|| Lexicon::of(language), |(_, lexicon)| lexicon)
    }
}

/// The first part of a language tag.
fn primary(language: &str) -> &str {
    language.split(['-', '_']).next().unwrap_or_default()
}

/// The judgement on a guide.
#[derive(Debug, Default)]
pub struct Judgement {
    /// Every sentence with its standing.
    pub units: Vec<Unit>,
    /// What the claim rules say, also where a waiver accepts it.
    pub findings: Vec<Diagnostic>,
}

/// Why each sentence of a guide that touches the span has its standing.
pub fn why(subject: &Subject<'_>, guide: &Guide, within: Span) -> Vec<Reasons> {
    let words = Words::of(subject);
    let passages = passages(subject, guide);
    let court = Court::new(subject, guide, &words, &passages);
    let touches = |span: Span| span.source == within.source && span.start <= within.end && within.start <= span.end;
    let sentences = passages.iter().enumerate().flat_map(|(index, passage)| {
        let touched = passage.prose.sentences.iter().enumerate().filter(|(_, sentence)| touches(sentence.span));
        touched.map(move |(number, _)| (index, number))
    });
    sentences.map(|(index, number)| reasons(court.verdict(index, number))).collect()
}

fn reasons(verdict: Verdict<'_>) -> Reasons {
    let fragment = &verdict.sight.sentence.text;
    let extract = |range: Range<usize>| Extract {
        span: fragment.span(range.clone()),
        words: verdict.sight.analysis.text[range].to_owned(),
    };
    let instructing = verdict.sight.clauses.iter().filter(|clause| clause.instructs());
    let instructions = instructing.map(|clause| extract(verdict.sight.analysis.bytes(clause.tokens.clone()))).collect();
    let seen = verdict.triggers.iter().map(|trigger| (trigger.rule.name, extract(trigger.found.clone()))).collect();
    let signs = score::signs(&verdict.sight).iter().map(|sign| Sign { name: sign.name, points: sign.points }).collect();
    Reasons { instructions, seen, signs, threshold: score::THRESHOLD, unit: verdict.unit }
}

/// The guide's own text, and what readers sent in about it as far as it is published.
fn passages<'a>(subject: &Subject<'a>, guide: &'a Guide) -> Vec<Passage<'a>> {
    let mut passages = guide.passages();
    let sent = subject.handbook.published(&guide.slug);
    passages.extend(sent.flat_map(|(number, contribution)| contribution.passages(number)));
    passages
}

/// Judges every sentence of a guide.
pub fn judge_guide(subject: &Subject<'_>, guide: &Guide, words: &Words) -> Judgement {
    let passages = passages(subject, guide);
    let court = Court::new(subject, guide, words, &passages);
    let sentences = passages.iter().map(|passage| passage.prose.sentences.len()).sum();
    let mut judgement = Judgement { units: Vec::with_capacity(sentences), ..Judgement::default() };
    for (index, passage) in passages.iter().enumerate() {
        for sentence in 0..passage.prose.sentences.len() {
            court.record(index, court.verdict(index, sentence), &mut judgement);
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
    /// The first heading of each passage's place, where it stands before the passage or is it.
    headings: Vec<Option<Span>>,
    /// Where something is cited.
    cited: FxHashSet<Place>,
    /// Where each passage holds code.
    code: Vec<Vec<Span>>,
}

/// A claim rule that saw something, and what it saw.
struct Trigger {
    rule: &'static Rule,
    claim: ClaimRule,
    found: Range<usize>,
}

/// The judgement on one sentence.
struct Verdict<'a> {
    unit: Unit,
    sight: Sight<'a>,
    /// All that claim rules saw in it.
    triggers: Vec<Trigger>,
    /// Which of these nothing speaks for, by their number.
    missing: Vec<usize>,
}

impl<'a> Court<'a> {
    fn new(subject: &'a Subject<'a>, guide: &'a Guide, words: &'a Words, passages: &'a [Passage<'a>]) -> Self {
        let language = guide.language.as_ref().map_or(subject.settings.language.as_str(), |language| &language.value);
        let (lexicon, handbook) = (words.lexicon(language), subject.handbook);
        let background = Background { lexicon, names: &words.names, terms: &words.terms, guide, handbook };
        let references = subject.links.guides.get(&guide.slug).map_or(&[][..], |links| &links.references);
        let cited = references.iter().flat_map(|reference| &reference.marks).map(|mark| mark.place).collect();
        let code = passages.iter().map(|passage| sight::code(passage.prose)).collect();
        let (coverage, headings) = (Coverage::of(passages), headings(passages));
        Self { subject, background, coverage, headings, cited, code, passages }
    }

    fn verdict(&self, index: usize, number: usize) -> Verdict<'a> {
        let passage = self.passages[index];
        let sentence = &passage.prose.sentences[number];
        let sight = Sight::new(sentence, passage, &self.code[index], &self.background);
        let exemption = exemptions::whole(&sight, self.subject);
        let triggers = if exemption.is_some() { Vec::new() } else { triggers(&sight) };
        let speaks = self.speaks(index, number, &triggers);
        let unit = unit(sentence, passage, speaks);
        let vague = |trigger: &Trigger| self.is_still_vague(trigger, &unit.references);
        let missing =
            (0..triggers.len()).filter(|at| (*at == 0 && speaks.is_none()) || vague(&triggers[*at])).collect();
        let mut verdict = Verdict { unit, sight, triggers, missing };
        if !verdict.missing.is_empty() {
            self.find_missing(&mut verdict);
        } else if sentence.citations.is_empty() {
            let plain = || if verdict.triggers.is_empty() { exemptions::plain(&verdict.sight) } else { None };
            match (exemption.or_else(plain), speaks) {
                (None, Some(citation)) => {
                    verdict.unit.standing = Standing::Covered;
                    verdict.unit.covered_by = Some(citation.span);
                }
                (exemption, _) => exempt(&mut verdict.unit, exemption.unwrap_or(exemptions::NO_TRIGGER)),
            }
        }
        verdict
    }

    /// The citation that speaks for a sentence: its own, or one around it.
    fn speaks(&self, index: usize, number: usize, triggers: &[Trigger]) -> Option<&'a Citation> {
        let own = triggers.iter().any(|trigger| trigger.claim.own);
        let cited = self.passages[index].prose.sentences[number].citations.first();
        let near = || self.coverage.near(index, number);
        let lead = || if own { None } else { self.coverage.lead(index) };
        cited.or_else(near).or_else(lead)
    }

    /// A reference cures "studies show" only where it names an author or a body.
    fn is_still_vague(&self, trigger: &Trigger, references: &[Key]) -> bool {
        let named = |key: &Key| {
            self.subject.handbook.references.get(key).is_some_and(|reference| {
                let body = ["institution", "publisher"].iter().any(|field| reference.text(field).is_some());
                !reference.authors.is_empty() || !reference.editors.is_empty() || reference.person.is_some() || body
            })
        };
        trigger.rule.name == VAGUE_AUTHORITY && !references.iter().any(named)
    }

    /// Nothing speaks for the sentence: it is missing a reference, unless every finding is waived.
    fn find_missing(&self, verdict: &mut Verdict<'a>) {
        let waivers = verdict.missing.iter().map(|at| self.waiver(&verdict.sight, verdict.triggers[*at].rule.name));
        let waivers: Option<Vec<&Waiver>> = waivers.collect();
        verdict.unit.rule = verdict.missing.first().map(|at| verdict.triggers[*at].rule.name);
        verdict.unit.references = Vec::new();
        verdict.unit.standing = if waivers.is_some() { Standing::Waived } else { Standing::Missing };
        verdict.unit.reason = waivers.and_then(|waivers| waivers.first().map(|waiver| waiver.reason.clone()));
    }

    fn record(&self, index: usize, verdict: Verdict<'a>, judgement: &mut Judgement) {
        for at in &verdict.missing {
            let trigger = &verdict.triggers[*at];
            let cites = self.cited.contains(&self.passages[index].place);
            let told = Told::new(&verdict.sight, &trigger.found, self.headings[index], cites);
            let finding = (trigger.claim.tell)(&told);
            judgement.findings.push(Diagnostic { rule: trigger.rule.name, severity: trigger.rule.severity, ..finding });
        }
        judgement.units.push(verdict.unit);
    }

    /// The waiver behind the sentence that names the rule, gives a reason, and still holds.
    fn waiver<'s>(&self, sight: &Sight<'s>, rule: &str) -> Option<&'s Waiver> {
        let holds = |waiver: &&Waiver| waived::holds(waiver, self.subject.as_of);
        sight.sentence.waivers.iter().filter(holds).find(|waiver| waiver.rule.value == rule)
    }
}

/// The first heading of each passage's place, where it stands before the passage or is it.
fn headings(passages: &[Passage<'_>]) -> Vec<Option<Span>> {
    let mut heading = None;
    let mut place = None;
    let of_passage = |passage: &Passage<'_>| {
        if place.replace(passage.place) != Some(passage.place) {
            heading = None;
        }
        if matches!(passage.kind, PassageKind::Heading) {
            heading = heading.or(Some(passage.prose.span));
        }
        heading
    };
    passages.iter().map(of_passage).collect()
}

/// A sentence as a unit of the ledger, so far with the citation that speaks for it.
fn unit(sentence: &Sentence, passage: Passage<'_>, speaks: Option<&Citation>) -> Unit {
    let own = &sentence.citations;
    let citations = if own.is_empty() { speaks.map_or(&[][..], std::slice::from_ref) } else { own };
    Unit {
        span: sentence.span,
        text: sentence.text.shared(),
        kind: passage.kind.name(),
        standing: Standing::Cited,
        rule: None,
        references: keys(citations),
        covered_by: None,
        reason: None,
    }
}

fn exempt(unit: &mut Unit, name: &'static str) {
    unit.standing = Standing::Exempt;
    unit.rule = Some(name);
    unit.references = Vec::new();
}

/// The claim rules, in the order of the rules.
static CLAIM_RULES: LazyLock<Vec<(&'static Rule, ClaimRule)>> = LazyLock::new(|| {
    let claims = RULES.iter().filter_map(|rule| match rule.run {
        Run::Claim(claim) => Some((*rule, claim)),
        Run::Whole(_) | Run::Content(_) | Run::Guide(_) | Run::Quotation(_) | Run::Waiver(_) => None,
    });
    claims.collect()
});

/// What each claim rule sees in the sentence, in the order of the rules.
fn triggers(sight: &Sight<'_>) -> Vec<Trigger> {
    let seen = CLAIM_RULES.iter().filter_map(|(rule, claim)| {
        let found = (claim.find)(sight)?;
        Some(Trigger { rule, claim: *claim, found })
    });
    seen.collect()
}

/// The claim rules that see something in a sentence on its own, the one that would speak first.
pub fn rules_that_see(sight: &Sight<'_>) -> Vec<&'static str> {
    if exemptions::anywhere(sight) {
        return Vec::new();
    }
    triggers(sight).iter().map(|trigger| trigger.rule.name).collect()
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

#[cfg(test)]
mod tests {
    use crate::check::fixture::{FRONT_MATTER, findings, whole};

    /// The rules that speak of a sentence in a project with these settings.
    fn rules(settings: &str, sentence: &str) -> Vec<&'static str> {
        let files = [
            ("content/vademecum.yaml", format!("title: Examples\n{settings}")),
            ("content/guides/example.md", format!("{FRONT_MATTER}{sentence}\n")),
        ];
        let (findings, _) = findings(&whole(&files.map(|(path, text)| (path.to_owned(), text)).into()));
        findings.iter().filter(|finding| finding.rule.starts_with("uncited")).map(|finding| finding.rule).collect()
    }

    #[test]
    fn a_project_adds_words_to_those_of_its_language() {
        let cases = [
            ("units: furlongs", "Courses for horses measure two furlongs from the gate to the post.", "uncited-figure"),
            ("effects: [stunts, stunted]", "Deep shade stunts tomatoes and peppers.", "uncited-effect"),
            (
                "rankings: [without equal]",
                "Teas from that valley stay without equal among the teas of the region.",
                "uncited-ranking",
            ),
        ];
        for (words, sentence, rule) in cases {
            assert!(!rules("", sentence).contains(&rule), "{sentence} is found without {words}");
            assert_eq!(rules(&format!("words:\n  {words}\n"), sentence), [rule], "{sentence}");
        }
        let verb = "Frobnicate it 3 times a day for 15 minutes.";
        assert_eq!(rules("words:\n  verbs: frobnicate\n", verb), [""; 0]);
    }
}
