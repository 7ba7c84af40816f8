//! Quotes: somebody's words, and the last line, which names who said them.

use super::{comment, finish, flow::Flow, node::Node, paragraph, reader::Reader, words::Words};
use crate::{
    model::{Block, Destination, Prose, Quote, Sentence, Speaker, Waiver},
    text::{Span, Spanned},
};
use std::ops::Range;

/// A quote while it is read. Its last paragraph waits, because it may end in the line that names the speaker.
pub(super) struct Draft {
    span: Span,
    body: Vec<Block>,
    last: Option<(Flow, Span)>,
}

impl Draft {
    pub(super) fn at(span: Span) -> Self {
        Self { span, body: Vec::new(), last: None }
    }

    pub(super) fn add(&mut self, block: Block, reader: &mut Reader<'_>) {
        self.settle(reader);
        self.body.push(block);
    }

    pub(super) fn paragraph(&mut self, flow: Flow, span: Span, reader: &mut Reader<'_>) {
        self.settle(reader);
        self.last = Some((flow, span));
    }

    /// Gives a waiver that stands alone to the last sentence before it.
    pub(super) fn waive(&mut self, waiver: Waiver, reader: &mut Reader<'_>) {
        if let Some((flow, _)) = &mut self.last {
            return flow.comment(Some(waiver));
        }
        match self.body.last_mut().and_then(paragraph::last_sentence) {
            Some(sentence) => sentence.waivers.push(waiver),
            None => comment::report(&waiver, reader),
        }
    }

    /// The whole quote.
    pub(super) fn finish(mut self, reader: &mut Reader<'_>) -> Quote {
        let Some((mut flow, span)) = self.last.take() else { return self.quote(None, reader) };
        let Some(at) = attribution(&flow) else {
            self.last = Some((flow, span));
            self.settle(reader);
            return self.quote(None, reader);
        };
        let line = flow.split_off(at);
        flow.trim_last_line();
        if !flow.is_wordless() {
            let words = Span { end: flow.text.whole().end.max(span.start), ..span };
            self.last = Some((flow, words));
            self.settle(reader);
        }
        let line_span = Span { start: line.text.whole().start, ..span };
        let line = finish::prose(line, line_span, reader);
        self.quote(Some(line), reader)
    }

    fn settle(&mut self, reader: &mut Reader<'_>) {
        if let Some((flow, span)) = self.last.take() {
            self.body.extend(paragraph::blocks(flow, span, reader));
        }
    }

    fn quote(self, attribution: Option<Prose>, reader: &Reader<'_>) -> Quote {
        let sentences = attribution.as_ref().map_or(&[][..], |line| &line.sentences);
        let phrase = sentences.iter().find_map(|sentence| paraphrased(sentence.text.text(), reader.words));
        Quote {
            span: self.span,
            body: self.body,
            speaker: person(sentences).or_else(|| name(sentences.first()?, reader.words)),
            paraphrased: phrase.is_some(),
            citations: sentences.iter().flat_map(|sentence| sentence.citations.clone()).collect(),
            attribution,
        }
    }
}

/// Where the line begins that names the speaker: the last one, if it begins with a dash; or an earlier one that names a person of
/// the handbook and goes on to the end.
fn attribution(flow: &Flow) -> Option<usize> {
    let mut lines = flow.lines().iter().copied().rev().chain([0]);
    let last = lines.next()?;
    if begins_with_dash(flow, last) {
        return Some(last);
    }
    let earlier = lines.find(|at| begins_with_dash(flow, *at))?;
    let names_person = |(place, node): &(usize, Node)| {
        *place > earlier && matches!(node, Node::CrossLink(_, to, _) if matches!(to.value, Destination::Person(_)))
    };
    flow.nodes().iter().any(names_person).then_some(earlier)
}

fn begins_with_dash(flow: &Flow, at: usize) -> bool {
    let node = flow.nodes().binary_search_by_key(&at, |(place, _)| *place).ok().map(|index| &flow.nodes()[index].1);
    if let Some(Node::Emphasis(inner) | Node::Strong(inner)) = node {
        return begins_with_dash(inner, 0);
    }
    let text = &flow.text.text()[at..];
    let spaced = ["--", "–"].iter().find_map(|dash| text.strip_prefix(dash));
    text.starts_with('—') || spaced.is_some_and(|rest| rest.starts_with(char::is_whitespace))
}

fn person(sentences: &[Sentence]) -> Option<Speaker> {
    let links = sentences.iter().flat_map(|sentence| &sentence.links);
    links.into_iter().find_map(|link| match &link.destination.value {
        Destination::Person(key) => Some(Speaker::Person(Spanned::new(key.clone(), link.destination.span))),
        _ => None,
    })
}

/// The name at the start of the line, up to the first comma, without the word that says the quote isn't verbatim.
fn name(line: &Sentence, words: &Words) -> Option<Speaker> {
    let text = line.text.text();
    let comma = text.find([',', '،', '，', '、', ';']).unwrap_or(text.len());
    let mut range = 0..comma;
    if let Some(phrase) = paraphrased(&text[..comma], words) {
        let before = text[..phrase.start].contains(char::is_alphanumeric);
        range = if before { 0..phrase.start } else { phrase.end..comma };
    }
    let edge = |c: char| c.is_whitespace() || matches!(c, '—' | '–' | '-' | '(' | ')' | '[' | ']' | ':' | ';');
    let slice = &text[range.clone()];
    let start = range.start + slice.len() - slice.trim_start_matches(edge).len();
    let name = text[start..range.end].trim_end_matches(edge);
    let span = line.text.span(start..start + name.len());
    name.contains(char::is_alphanumeric).then(|| Speaker::Name(Spanned::new(name.to_owned(), span)))
}

/// Where the word stands that says a quote isn't verbatim.
fn paraphrased(text: &str, words: &Words) -> Option<Range<usize>> {
    words.paraphrased().find_map(|phrase| find_word(text, phrase))
}

/// Where a phrase stands in a text as words of its own, whatever its case.
fn find_word(text: &str, phrase: &str) -> Option<Range<usize>> {
    let ends_word = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric()) || !phrase.contains(is_spaced);
    let mut before = None;
    for (at, c) in text.char_indices() {
        if ends_word(before.replace(c))
            && let Some(length) = begins_with(&text[at..], phrase)
            && ends_word(text[at + length..].chars().next())
        {
            return Some(at..at + length);
        }
    }
    None
}

fn begins_with(text: &str, phrase: &str) -> Option<usize> {
    let mut length = 0;
    let mut letters = text.chars();
    for wanted in phrase.chars() {
        let c = letters.next()?;
        (c == wanted || c.to_lowercase().eq([wanted])).then_some(())?;
        length += c.len_utf8();
    }
    Some(length)
}

/// Whether words of this script have spaces between them.
fn is_spaced(c: char) -> bool {
    c < '\u{3000}'
}
