//! Somebody's words: who said them, and whether they are really theirs.

use super::{
    blocks::{Block, Depth, Speaker, TextBlock},
    printable::Printable,
    rich::{Node, Rich, said},
    scope::Scope,
};
use crate::model::{Citation, Inline, Key, Prose, Quote, Speaker as Named};

/// Quotation marks editors type, opening and closing. The template puts on those of the book's language.
const MARKS: [&str; 6] = ["\"\"", "“”", "„“", "„”", "«»", "»«"];

impl Scope<'_> {
    /// A quote as the template takes it.
    pub(super) fn quote(&self, quote: &Quote, depth: Depth) -> TextBlock {
        let verbatim = !quote.paraphrased && quote.attribution.is_some();
        let mut body = self.blocks_at(&quote.body, depth.in_quote());
        if verbatim {
            without_marks(&mut body);
        }
        let speaker = quote.speaker.as_ref().map(|speaker| self.speaker(speaker));
        let speaker = speaker.or_else(|| quote.attribution.as_ref().and_then(|line| self.told_speaker(line)));
        TextBlock::Quote { verbatim, speaker, body, source: self.marks(&quote.citations) }
    }

    fn speaker(&self, speaker: &Named) -> Speaker {
        let known = self.book.links.people.speaker(speaker);
        let person = known.and_then(|key| self.book.handbook.people.get(key));
        let name = match speaker {
            Named::Person(key) => self.named_with_credentials(&key.value),
            Named::Name(name) => known.map_or_else(|| name.value.clone(), |key| self.named_with_credentials(key)),
        };
        let plain = person.map_or(name.as_str(), |person| &person.name.value);
        let role = person.and_then(|person| person.role.as_ref()).map_or("", |role| &role.value);
        Speaker { initials: initials(plain), name: Printable::line(&name), role: Printable::line(role) }
    }

    /// Whoever a line names that names nobody we know of.
    fn told_speaker(&self, line: &Prose) -> Option<Speaker> {
        let name = said(&self.rich(line));
        let name = name.trim_start_matches(['—', '–', '-', ' ']);
        let role = Printable::default();
        (!name.is_empty()).then(|| Speaker { initials: initials(name), name: Printable::line(name), role })
    }

    /// A person's name with the letters behind it.
    pub(super) fn named_with_credentials(&self, key: &Key) -> String {
        let person = self.book.handbook.people.get(key);
        let letters = person.into_iter().flat_map(|person| &person.credentials).map(|letters| letters.value.clone());
        let named: Vec<String> = std::iter::once(self.person(key)).chain(letters).collect();
        named.join(&self.strings.get("site-comma", &[]))
    }

    fn marks(&self, citations: &[Citation]) -> Rich {
        let marks: Vec<Inline> = citations
            .iter()
            .map(|citation| Inline::Citation(Citation { narrative: false, ..citation.clone() }))
            .collect();
        self.inlines(&marks)
    }
}

/// The first letters of the first name and the last.
fn initials(name: &str) -> Printable {
    let names: Vec<&str> = name.split([',', '(']).next().unwrap_or_default().split_whitespace().collect();
    let ends = [names.first(), names.last().filter(|_| names.len() > 1)];
    let letter = |name: &&str| name.chars().find(|letter| letter.is_alphabetic());
    let letters = ends.into_iter().flatten().filter_map(letter).flat_map(char::to_uppercase);
    Printable::line(&letters.collect::<String>())
}

/// Takes off the marks around the whole, if these are all the marks there are.
fn without_marks(body: &mut [Block]) {
    let marks = MARKS.concat();
    let found: Vec<char> = body.iter().flat_map(letters).filter(|letter| marks.contains(*letter)).collect();
    let [opening, closing] = found[..] else { return };
    let first = edge(body, false).and_then(|words| words.as_str().chars().next());
    let last = edge(body, true).and_then(|words| words.as_str().chars().next_back());
    if first == Some(opening) && last == Some(closing) && MARKS.iter().any(|pair| pair.chars().eq([opening, closing])) {
        edge(body, false).into_iter().for_each(|words| *words = words.without(opening));
        edge(body, true).into_iter().for_each(|words| *words = words.without(closing));
    }
}

fn letters(block: &Block) -> Vec<char> {
    match block {
        Block::Text(TextBlock::Paragraph { text }) => said(text).chars().collect(),
        _ => Vec::new(),
    }
}

/// The first words of a body or its last, without the mark of a citation behind them.
fn edge(body: &mut [Block], at_end: bool) -> Option<&mut Printable> {
    let block = if at_end { body.last_mut() } else { body.first_mut() };
    let Some(Block::Text(TextBlock::Paragraph { text })) = block else { return None };
    let mut words = text.iter_mut().filter(|node| !matches!(node, Node::Cite { .. }));
    match if at_end { words.next_back() } else { words.next() }? {
        Node::Text { v } => Some(v),
        _ => None,
    }
}
