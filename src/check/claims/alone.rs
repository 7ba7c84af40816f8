//! One sentence on its own, out of any guide: how the benchmark weighs sentences that others labelled.

use super::{Clause, Sight, judge, lexicon::Lexicon, names::Names, score, sight::Background, terms::Terms};
use crate::{
    check::rules::PROBABLE_CLAIM,
    model::{Guide, Handbook, Key, Passage, PassageKind, Place, Prose, Sentence},
    text::{Fragment, SourceId, Span},
};

/// What the check sees in a sentence on its own.
#[derive(Clone, Debug)]
pub struct Alone {
    /// The claim rules that see something in it, exemptions aside; the first is the one that would speak.
    pub rules: Vec<&'static str>,
    /// Which signs of the scorecard hold, in the scorecard's order.
    pub signs: Vec<bool>,
    /// The sum of their points.
    pub points: i32,
    /// What each clause does: `instructs`, `names`, or what it speaks of and its kind of verb.
    pub clauses: Vec<String>,
}

impl Alone {
    /// The rule that would speak.
    pub fn first(&self) -> Option<&'static str> {
        self.rules.first().copied()
    }

    /// Whether the rule sees something; the last resort only where no other does.
    pub fn is_seen_by(&self, rule: &str) -> bool {
        if rule == PROBABLE_CLAIM { self.rules == [PROBABLE_CLAIM] } else { self.rules.contains(&rule) }
    }
}

/// The names of the scorecard's signs, in order.
pub fn sign_names() -> Vec<&'static str> {
    score::SIGNS.iter().map(|sign| sign.name).collect()
}

/// Weighs a sentence without markup as a paragraph of its own.
pub fn alone(text: &str, language: &str) -> Alone {
    let nowhere = Span::file(SourceId(0));
    let fragment = Fragment::at(SourceId(0), 0, text);
    let sentence =
        Sentence { span: fragment.whole(), text: fragment, citations: vec![], links: vec![], waivers: vec![] };
    let prose = Prose { span: sentence.span, inlines: vec![], sentences: vec![sentence] };
    let (guide, handbook) = (Guide::empty(Key::new("alone"), nowhere), Handbook::default());
    let (names, terms) = (Names::default(), Terms::default());
    let lexicon = Lexicon::of(language);
    let background = Background { lexicon, names: &names, terms: &terms, guide: &guide, handbook: &handbook };
    let passage =
        Passage { prose: &prose, kind: PassageKind::Paragraph, place: Place::Introduction, depth: 0, leads: true };
    let sight = Sight::new(&prose.sentences[0], passage, &[], &background);
    Alone {
        rules: judge::rules_that_see(&sight),
        signs: score::holding(&sight),
        points: score::points(&sight),
        clauses: sight.clauses.iter().map(Clause::told).collect(),
    }
}
