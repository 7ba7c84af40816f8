//! Words a guide gives as somebody's own, with the references cited for them.

use super::gathered::{Gathered, QuotedWord};
use crate::{
    check::{
        Subject,
        claims::{Analysis, Class, Lexicon, clauses},
        content,
    },
    model::{Citation, Guide, Key, Passage, PassageKind, Quote, Sentence},
    text::Span,
};
use std::ops::Range;

/// Words given as somebody's own.
#[derive(Debug)]
pub struct Quotation<'a> {
    /// From the first word to the last.
    pub span: Span,
    /// The words.
    pub words: Vec<QuotedWord>,
    /// The references cited for them.
    pub keys: Vec<&'a Key>,
    /// Whether they are set off as a block.
    pub is_block: bool,
    /// What their sentence says behind them.
    pub behind: &'a str,
    /// The language they are written in.
    pub language: &'a str,
}

impl Quotation<'_> {
    /// The stretches between which something was left out.
    pub fn parts(&self) -> Vec<Range<usize>> {
        let gaps = (1..self.words.len()).filter(|number| self.words[*number].follows_gap);
        let starts: Vec<usize> = std::iter::once(0).chain(gaps).collect();
        let ends = starts.iter().skip(1).copied().chain([self.words.len()]);
        starts.iter().copied().zip(ends).filter(|(start, end)| start < end).map(|(start, end)| start..end).collect()
    }
}

/// Fewer words between quotation marks are a way of speaking.
const LEAST_WORDS: usize = 5;

/// Every quotation that cites a reference with a pinned copy: blocks that aren't paraphrased, and words between quotation
/// marks in a sentence with a citation.
pub fn quotations<'a>(subject: &Subject<'a>) -> Vec<Quotation<'a>> {
    let mut found = Vec::new();
    if subject.handbook.pinned.is_empty() {
        return found;
    }
    for (guide, passage) in content::passages(subject.handbook) {
        let language = language(guide, subject);
        match passage.kind {
            PassageKind::Attribution(quote) if !quote.paraphrased => found.push(block(quote, language)),
            PassageKind::Quoted(quote) if quote.paraphrased => inline(&passage, &quote.citations, language, &mut found),
            PassageKind::Paragraph | PassageKind::Cell => inline(&passage, &[], language, &mut found),
            _ => {}
        }
    }
    let checkable = |key: &&Key| subject.handbook.pinned.contains_key(*key);
    found.retain(|quotation| !quotation.words.is_empty() && quotation.keys.iter().any(checkable));
    found
}

fn language<'a>(guide: Option<&'a Guide>, subject: &Subject<'a>) -> &'a str {
    let own = guide.and_then(|guide| guide.language.as_ref());
    own.map_or(subject.settings.language.as_str(), |language| &language.value)
}

fn block<'a>(quote: &'a Quote, language: &'a str) -> Quotation<'a> {
    let passages = Passage::of_blocks(&quote.body).into_iter();
    let sentences: Vec<&Sentence> = passages.flat_map(|passage| &passage.prose.sentences).collect();
    let inside = sentences.iter().flat_map(|sentence| &sentence.citations);
    let keys = keys(inside.chain(&quote.citations)).collect();
    let mut gathered = Gathered::default();
    sentences.iter().for_each(|sentence| gathered.add(&sentence.text, 0..sentence.text.text().len()));
    let span = extent(&gathered.words).unwrap_or(quote.span);
    Quotation { span, words: gathered.words, keys, is_block: true, behind: "", language }
}

fn extent(words: &[QuotedWord]) -> Option<Span> {
    Some(words.first()?.span.to(words.last()?.span))
}

fn keys<'a>(citations: impl Iterator<Item = &'a Citation>) -> impl Iterator<Item = &'a Key> {
    citations.flat_map(|citation| &citation.items).map(|item| &item.key.value)
}

/// A quotation whose closing mark hasn't come yet.
struct Open<'a> {
    closes: char,
    gathered: Gathered,
    keys: Vec<&'a Key>,
    is_speech: bool,
}

/// Adds the quotations within a passage. One may run over several sentences.
fn inline<'a>(passage: &Passage<'a>, around: &'a [Citation], language: &'a str, found: &mut Vec<Quotation<'a>>) {
    let mut open: Option<Open<'a>> = None;
    for sentence in &passage.prose.sentences {
        let text = sentence.text.text();
        let cited = || keys(sentence.citations.iter().chain(around));
        let mut from = 0;
        for (at, c) in text.char_indices() {
            let behind = at + c.len_utf8();
            match &mut open {
                Some(quotation) if c == quotation.closes => {
                    quotation.gathered.add(&sentence.text, from..at);
                    quotation.keys.extend(cited());
                    found.extend(open.take().and_then(|open| closed(open, &text[behind..], language)));
                }
                None if opens(text, at).is_some() => {
                    let is_speech = is_speech(text, at, language);
                    open = opens(text, at).map(|closes| Open {
                        closes,
                        gathered: Gathered::default(),
                        keys: vec![],
                        is_speech,
                    });
                    from = behind;
                }
                _ => {}
            }
        }
        if let Some(quotation) = &mut open {
            quotation.gathered.add(&sentence.text, from..text.len());
            quotation.keys.extend(cited());
        }
    }
}

fn closed<'a>(open: Open<'a>, behind: &'a str, language: &'a str) -> Option<Quotation<'a>> {
    let Open { gathered: Gathered { words, .. }, keys, is_speech, .. } = open;
    let span = extent(&words).filter(|_| is_speech && words.len() >= LEAST_WORDS)?;
    Some(Quotation { span, words, keys, is_block: false, behind, language })
}

/// The mark that closes the quotation that begins here.
fn opens(text: &str, at: usize) -> Option<char> {
    const PAIRS: [(char, char); 5] = [('“', '”'), ('"', '"'), ('«', '»'), ('„', '“'), ('»', '«')];
    let mark = text[at..].chars().next()?;
    let (_, closes) = PAIRS.iter().find(|(opens, _)| *opens == mark)?;
    let inches = mark == '"' && text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
    (!inches).then_some(*closes)
}

/// Words that were said, not words a reader might say: "tell them …", "for example, …".
fn is_speech(text: &str, at: usize, language: &str) -> bool {
    let before = Analysis::new(&text[..at], Lexicon::of(language));
    let instructs = clauses(&before).last().is_some_and(|clause| clause.instructs());
    !instructs && before.find(Class::Example, 0..before.tokens.len()).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inches_open_no_quotation() {
        assert_eq!(opens("a 5\" pipe", 3), None);
        assert_eq!(opens("he: \"so\"", 4), Some('"'));
        assert_eq!(opens("„So“", 0), Some('“'));
    }

    #[test]
    fn words_to_be_said_are_no_quotation() {
        let is = |text: &str| is_speech(text, text.find('“').unwrap_or(0), "en");
        assert!(is("Schewitz says “there is a true grieving process.”"));
        assert!(is("She says “you can reach out every once in a while.”"));
        assert!(is("“You should let yourself feel it,” she says."));
        assert!(!is("Tell them “I need some time to myself.”"));
        assert!(!is("For example, you might say “I need some time to myself.”"));
    }
}
