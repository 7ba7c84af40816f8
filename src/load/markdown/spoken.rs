//! What a paragraph says, apart from how it is shown: its plain words, and where citations, links and waivers stand in them.
//!
//! A citation mark goes, and the space before it: `vanishing [@x].` is heard as `vanishing.`

use crate::{
    load::sentences::{self, Plain},
    model::{Citation, CrossLink, Sentence, Waiver},
    text::{Fragment, Span},
};
use std::ops::Range;

/// The words of a paragraph as they are gathered.
pub(super) struct Spoken {
    text: Fragment,
    /// White space at the end, held back until it is known what follows.
    space: Option<Fragment>,
    /// Whether a mark stood behind that white space.
    marked: bool,
    breaks: Vec<usize>,
    opaque: Vec<Range<usize>>,
    holes: Vec<usize>,
    citations: Vec<(Place, Citation)>,
    links: Vec<(usize, CrossLink)>,
    waivers: Vec<(usize, Waiver)>,
}

/// Where a citation stands: behind words, or as words itself.
#[derive(Clone, Copy)]
enum Place {
    Behind(usize),
    At(usize),
}

impl Spoken {
    /// Nothing said yet, at a place.
    pub(super) fn at(place: Span) -> Self {
        Self {
            text: Fragment::empty(place.source, place.start as usize),
            space: None,
            marked: false,
            breaks: Vec::new(),
            opaque: Vec::new(),
            holes: Vec::new(),
            citations: Vec::new(),
            links: Vec::new(),
            waivers: Vec::new(),
        }
    }

    /// How much has been said, not counting white space at the end.
    pub(super) fn len(&self) -> usize {
        self.text.text().len()
    }

    /// Says words.
    pub(super) fn say(&mut self, words: &Fragment, range: Range<usize>) {
        let slice = &words.text()[range.clone()];
        let body = slice.trim();
        let start = range.start + slice.len() - slice.trim_start().len();
        if body.is_empty() {
            if !slice.is_empty() && (self.marked || self.space.is_none()) {
                self.space = Some(words.part(range));
                self.marked = false;
            }
            return;
        }
        if start > range.start && (self.marked || self.space.is_none()) {
            self.space = Some(words.part(range.start..start));
            self.marked = false;
        }
        self.settle(body);
        self.text.push_part(words, start..start + body.len());
        let end = start + body.len();
        self.space = (end < range.end).then(|| words.part(end..range.end));
    }

    /// Puts down the white space that was held back, unless a mark stood behind it and punctuation follows.
    fn settle(&mut self, next: &str) {
        let wanted = !self.marked || next.starts_with(char::is_alphanumeric);
        if let Some(space) = self.space.take().filter(|_| wanted && self.len() > 0) {
            self.text.push_part(&space, 0..space.text().len());
        }
        self.marked = false;
    }

    /// Says words in which nothing is a full stop: code, a key.
    pub(super) fn say_whole(&mut self, words: &Fragment, range: Range<usize>) {
        let before = self.len();
        self.say(words, range);
        let spaces = self.text.text()[before..].len() - self.text.text()[before..].trim_start().len();
        self.opaque.push(before + spaces..self.len());
    }

    /// Ends a line on purpose.
    pub(super) fn end_line(&mut self, span: Span) {
        let mut space = Fragment::empty(span.source, span.start as usize);
        space.push_for(" ", span);
        self.space = Some(space);
        self.breaks.push(self.len());
    }

    /// Notes something shown that has no words.
    pub(super) fn hole(&mut self) {
        self.marked = self.space.is_some();
        self.holes.push(self.len());
    }

    /// Notes a citation mark behind what was said.
    pub(super) fn cite(&mut self, citation: Citation) {
        self.marked = self.space.is_some();
        self.citations.push((Place::Behind(self.len()), citation));
    }

    /// Notes a citation that is said next.
    pub(super) fn cite_by_name(&mut self, citation: Citation) {
        self.citations.push((Place::At(self.len()), citation));
    }

    /// Notes a link whose words began when `at` bytes had been said.
    pub(super) fn link(&mut self, at: usize, link: CrossLink) {
        self.links.push((at, link));
    }

    /// Notes a waiver for what was said.
    pub(super) fn waive(&mut self, waiver: Waiver) {
        self.waivers.push((self.len(), waiver));
    }

    /// The sentences said, in a language.
    pub(super) fn sentences(mut self, language: &str) -> Vec<Sentence> {
        self.text.shrink_to_fit();
        let plain = Plain { text: self.text.text(), breaks: &self.breaks, opaque: &self.opaque, holes: &self.holes };
        let ranges = sentences::split(&plain, language);
        let mut found: Vec<Sentence> = ranges.iter().map(|range| sentence(self.text.part(range.clone()))).collect();
        let last = found.len().saturating_sub(1);
        let before = |at: usize| ranges.partition_point(|range| range.start < at).saturating_sub(1);
        let around = |at: usize| ranges.partition_point(|range| range.end <= at).min(last);
        if found.is_empty() {
            return found;
        }
        for (place, citation) in self.citations {
            let sentence = match place {
                Place::Behind(at) => &mut found[before(at)],
                Place::At(at) => &mut found[around(at)],
            };
            sentence.span = sentence.span.to(citation.span);
            sentence.citations.push(citation);
        }
        self.links.into_iter().for_each(|(at, link)| found[around(at)].links.push(link));
        self.waivers.into_iter().for_each(|(at, waiver)| found[before(at)].waivers.push(waiver));
        for sentence in &mut found {
            sentence.citations.shrink_to_fit();
            sentence.links.shrink_to_fit();
        }
        found
    }
}

fn sentence(text: Fragment) -> Sentence {
    Sentence { span: text.whole(), text, citations: Vec::new(), links: Vec::new(), waivers: Vec::new() }
}
