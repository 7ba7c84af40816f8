//! Why each sentence of a line has its standing, for programs. The shape is a promise, like that of the findings: keys are added
//! at most, with a new `version` if one has to go.
//!
//! `{"version":1,"path","line","sentences":[{"path","range","text","kind","standing":"cited|covered|exempt|waived|missing","rule",
//! "exemption","reason","references":[…],"covered_by":{"path","range"},"seen":[{"rule","words","path","range"}],"instructions":
//! [{"words","path","range"}],"signs":[{"name","points"}],"points","threshold"}]}`. `rule` is that which finds the sentence missing
//! a reference or was waived, `exemption` the reason why it needs none, `reason` a waiver's; of these and of `covered_by`, those
//! that say nothing here are null. `range` is that of the findings: lines and columns from 1.

use super::Line;
use crate::{
    emit::place::Place,
    model::{Extract, Key, Reasons, Standing},
    text::Sources,
};
use serde::Serialize;

/// The sentences as JSON.
pub fn json(line: &Line<'_>) -> String {
    let sentences = line.sentences.iter().map(|reasons| Sentence::of(reasons, line.sources)).collect();
    let shape = Shape { version: 1, path: line.path, line: line.number, sentences };
    serde_json::to_string(&shape).expect("strings and numbers always have a JSON form") + "\n"
}

#[derive(Serialize)]
struct Shape<'a> {
    version: u8,
    path: &'a str,
    line: usize,
    sentences: Vec<Sentence<'a>>,
}

#[derive(Serialize)]
struct Sentence<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    text: &'a str,
    kind: &'a str,
    standing: &'static str,
    rule: Option<&'static str>,
    exemption: Option<&'static str>,
    reason: Option<&'a str>,
    references: Vec<&'a str>,
    covered_by: Option<Place<'a>>,
    seen: Vec<Seen<'a>>,
    instructions: Vec<Words<'a>>,
    signs: Vec<Sign>,
    points: i32,
    threshold: i32,
}

#[derive(Serialize)]
struct Seen<'a> {
    rule: &'static str,
    #[serde(flatten)]
    words: Words<'a>,
}

#[derive(Serialize)]
struct Words<'a> {
    words: &'a str,
    #[serde(flatten)]
    place: Place<'a>,
}

#[derive(Serialize)]
struct Sign {
    name: &'static str,
    points: i32,
}

impl<'a> Sentence<'a> {
    fn of(reasons: &'a Reasons, sources: &'a Sources) -> Self {
        let unit = &reasons.unit;
        let words = |extract: &'a Extract| Words { words: &extract.words, place: Place::of(sources, extract.span) };
        let is_exempt = unit.standing == Standing::Exempt;
        Self {
            place: Place::of(sources, unit.span),
            text: &unit.text,
            kind: unit.kind,
            standing: unit.standing.name(),
            rule: unit.rule.filter(|_| !is_exempt),
            exemption: unit.rule.filter(|_| is_exempt),
            reason: unit.reason.as_deref(),
            references: unit.references.iter().map(Key::as_str).collect(),
            covered_by: unit.covered_by.map(|span| Place::of(sources, span)),
            seen: reasons.seen.iter().map(|(rule, seen)| Seen { rule, words: words(seen) }).collect(),
            instructions: reasons.instructions.iter().map(words).collect(),
            signs: reasons.signs.iter().map(|sign| Sign { name: sign.name, points: sign.points }).collect(),
            points: reasons.points(),
            threshold: reasons.threshold,
        }
    }
}
