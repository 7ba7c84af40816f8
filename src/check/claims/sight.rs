//! One sentence with all that triggers and exemptions may look at.

use super::{
    analysis::Analysis,
    clause::{self, Clause},
    lexicon::{Class, Lexicon},
    names::Names,
    statement::Subject as Topic,
};
use crate::model::{Guide, Handbook, Key, Passage, Sentence};
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
    /// Looks at a sentence.
    pub fn new(sentence: &'a Sentence, passage: Passage<'a>, background: &Background<'a>) -> Self {
        let analysis = Analysis::new(sentence.text.text(), background.lexicon);
        let clauses = clause::clauses(&analysis);
        let people = background.names.find(&analysis).map(|(range, key)| (range, key.clone())).collect::<Vec<_>>();
        let people = people
            .into_iter()
            .filter_map(|(range, key)| background.handbook.people.get(&key).map(|person| (range, &person.key)));
        let people = people.collect();
        let quoted = quoted(&analysis);
        let (guide, handbook) = (background.guide, background.handbook);
        Self { analysis, clauses, people, quoted, sentence, passage, guide, handbook }
    }

    /// Whether the token stands in a clause that instructs.
    pub fn instructs(&self, token: usize) -> bool {
        self.clauses.iter().any(|clause| clause.instructs() && clause.tokens.contains(&token))
    }

    /// Whether the token stands in a clause that says something to be so, and not of the writer alone.
    pub fn states(&self, token: usize) -> bool {
        let mut statements = self.clauses.iter().filter(|clause| clause.tokens.contains(&token));
        statements.any(|clause| clause.statement().is_some_and(|statement| statement.subject != Topic::Writer))
    }

    /// Whether the token stands between quotation marks.
    pub fn in_quotation(&self, token: usize) -> bool {
        self.quoted.iter().any(|range| range.contains(&token))
    }

    /// The first word or phrase of a class in a statement, outside quotations.
    pub fn stated(&self, class: Class) -> Option<Range<usize>> {
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
    pub lexicon: &'static Lexicon,
    /// The people of the handbook.
    pub names: &'a Names,
    /// The guide.
    pub guide: &'a Guide,
    /// The content.
    pub handbook: &'a Handbook,
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
