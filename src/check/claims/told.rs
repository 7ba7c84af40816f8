//! What a claim rule's wording can speak of: the claim, its place, and the text to paste.

use super::Sight;
use crate::{model::Place, text::Span};
use std::ops::Range;

/// A claim that nothing speaks for.
pub struct Told<'a> {
    /// What makes it a claim.
    pub span: Span,
    /// The words of it.
    pub words: &'a str,
    /// The sentence without markup.
    pub sentence: &'a str,
    /// The heading it stands under, where none of the citations below it covers the claim.
    pub heading: Option<(Span, &'static str)>,
    behind: &'a str,
}

impl<'a> Told<'a> {
    /// The claim at `found` in the sentence seen, which stands under a heading in a place that cites something or nothing.
    pub fn new(sight: &Sight<'a>, found: &Range<usize>, heading: Option<Span>, cites: bool) -> Self {
        let fragment = &sight.sentence.text;
        let text = sight.sentence.text.text();
        let place = sight.passage.place;
        Self {
            span: fragment.span(found.clone()),
            words: &text[found.clone()],
            sentence: text,
            heading: heading.map(|heading| (heading, around(place, cites))),
            behind: &text[found.end..],
        }
    }

    /// The end of the sentence with a citation before its stop, to be pasted: `… a day of water [@key].`
    pub fn pasted(&self) -> String {
        let closing = self.sentence.len() - self.sentence.trim_end_matches(['.', '!', '?', '…', '"', '”', ')']).len();
        let (words, stop) = self.sentence.split_at(self.sentence.len() - closing);
        let shown: Vec<&str> = words.split_whitespace().collect();
        let from = shown.len().saturating_sub(5);
        let dots = if from > 0 { "… " } else { "" };
        format!("{dots}{} [@key]{stop}", shown[from..].join(" "))
    }

    /// Whether more of the sentence follows what makes it a claim.
    pub fn goes_on(&self) -> bool {
        self.behind.chars().any(char::is_alphanumeric)
    }
}

/// What is to be seen at the heading above.
fn around(place: Place, cites: bool) -> &'static str {
    match (place, cites) {
        (Place::Step(..), false) => "nothing in this step cites a source for it",
        (Place::Step(..), true) => "the citations in this step stand elsewhere",
        (_, false) => "nothing under this heading cites a source for it",
        (_, true) => "the citations under this heading stand elsewhere",
    }
}
