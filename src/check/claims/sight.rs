//! One sentence with all that triggers and exemptions may look at.

use super::{
    analysis::Analysis,
    clause::{self, Clause},
    lexicon::{Class, Lexicon},
    names::Names,
    statement::Subject as Topic,
    terms::Terms,
};
use crate::{
    model::{Guide, Handbook, Inline, Key, Passage, Prose, Sentence},
    text::Span,
};
use std::ops::Range;

/// One sentence with all that triggers and exemptions may look at.
#[derive(Debug)]
pub struct Sight<'a> {
    /// Its words, taken apart.
    pub analysis: Analysis<'a>,
    /// Its clauses.
    pub clauses: Vec<Clause>,
    /// The people of the handbook it names, with the tokens of the names.
    pub people: Vec<(Range<usize>, &'a Key)>,
    /// Stretches between quotation marks, marks included, by tokens.
    pub quoted: Vec<Range<usize>>,
    /// The words of the glossary.
    pub terms: &'a Terms,
    /// The sentence.
    pub sentence: &'a Sentence,
    /// The prose it stands in.
    pub passage: Passage<'a>,
    /// The guide it stands in.
    pub guide: &'a Guide,
    /// The content.
    pub handbook: &'a Handbook,
}

impl<'a> Sight<'a> {
    /// Looks at a sentence of a passage, whose code stands at these places.
    pub fn new(sentence: &'a Sentence, passage: Passage<'a>, code: &[Span], background: &Background<'a>) -> Self {
        let code = stretches(sentence, code);
        let analysis = Analysis::with_code(sentence.text.text(), &code, background.lexicon);
        let clauses = clause::clauses(&analysis);
        let people = background.names.find(&analysis);
        let quoted = quoted(&analysis);
        let Background { terms, guide, handbook, .. } = *background;
        Self { analysis, clauses, people, quoted, terms, sentence, passage, guide, handbook }
    }

    /// Whether the token stands in a clause that instructs.
    pub fn instructs(&self, token: usize) -> bool {
        self.around(token).is_some_and(Clause::instructs)
    }

    /// Whether the token stands in a clause that says something to be so, and not of the writer alone.
    pub fn states(&self, token: usize) -> bool {
        let statement = self.around(token).and_then(Clause::statement);
        statement.is_some_and(|statement| statement.subject != Topic::Writer)
    }

    /// The clause a token stands in. Clauses follow one another, so it is the first that ends behind the token.
    fn around(&self, token: usize) -> Option<&Clause> {
        let around = self.clauses.partition_point(|clause| clause.tokens.end <= token);
        self.clauses.get(around).filter(|clause| clause.tokens.contains(&token))
    }

    /// Whether the token stands between quotation marks.
    pub fn in_quotation(&self, token: usize) -> bool {
        let around = self.quoted.partition_point(|range| range.end <= token);
        self.quoted.get(around).is_some_and(|range| range.contains(&token))
    }

    /// The first word or phrase of a class in a statement, outside quotations.
    pub fn stated(&self, class: Class) -> Option<Range<usize>> {
        if !self.analysis.holds(class) {
            return None;
        }
        let tokens = 0..self.analysis.tokens.len();
        let mut found =
            tokens.filter_map(|index| self.analysis.matches(index, class).map(|length| index..index + length));
        found.find(|range| self.states(range.start) && !self.in_quotation(range.start))
    }
}

/// What is the same for every sentence of a guide.
#[derive(Clone, Copy, Debug)]
pub struct Background<'a> {
    /// The words of its language.
    pub lexicon: &'a Lexicon,
    /// The people of the handbook.
    pub names: &'a Names,
    /// The words of the glossary.
    pub terms: &'a Terms,
    /// The guide.
    pub guide: &'a Guide,
    /// The content.
    pub handbook: &'a Handbook,
}

/// Where a passage holds code, in reading order.
pub fn code(prose: &Prose) -> Vec<Span> {
    let mut spans = Vec::new();
    gather_code(&prose.inlines, &mut spans);
    spans
}

/// The stretches of a sentence's text that are code, by its bytes.
fn stretches(sentence: &Sentence, code: &[Span]) -> Vec<Range<usize>> {
    let first = code.partition_point(|span| span.start < sentence.span.start);
    let spans = code[first..].iter().take_while(|span| span.end <= sentence.span.end);
    let spans: Vec<Span> = spans.copied().collect();
    let origin = sentence.text.origin();
    let bytes: Vec<usize> = (0..if spans.is_empty() { 0 } else { sentence.text.text().len() }).collect();
    let at = |offset: u32| bytes.partition_point(|byte| origin.offset(*byte) < offset as usize);
    let text = sentence.text.text();
    let ranges = spans.into_iter().map(|span| at(span.start)..at(span.end));
    ranges.filter(|range| range.start < range.end && text.get(range.clone()).is_some()).collect()
}

fn gather_code(inlines: &[Inline], spans: &mut Vec<Span>) {
    for inline in inlines {
        match inline {
            Inline::Code(code) => spans.push(code.span),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => {
                gather_code(inner, spans);
            }
            _ => {}
        }
    }
}

const PAIRS: [(char, char); 5] = [('“', '”'), ('"', '"'), ('«', '»'), ('„', '“'), ('»', '«')];

/// Stretches between quotation marks. A mark that is never closed runs to the end.
fn quoted(analysis: &Analysis<'_>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut index = 0;
    while index < analysis.tokens.len() {
        let Some((_, close)) = PAIRS.iter().find(|(open, _)| analysis.is_mark(index, *open)) else {
            index += 1;
            continue;
        };
        let end = (index + 1..analysis.tokens.len()).find(|at| analysis.is_mark(*at, *close));
        let end = end.map_or(analysis.tokens.len(), |at| at + 1);
        found.push(index..end);
        index = end;
    }
    found
}
