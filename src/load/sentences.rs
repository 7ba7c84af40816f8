//! Where sentences end, in plain text.
//!
//! [`split`] reads a text once, from its start: `stops` finds what may end a sentence, `pairs` what lies in quotation marks or
//! brackets, `numbering` the items of lists written into a line, and `verdict` decides, with the lists of the language. What
//! never lives here: markup, citation marks, and any idea of what a sentence says.

#[cfg(test)]
mod golden;
mod language;
mod numbering;
mod pairs;
mod stops;
mod surroundings;
mod verdict;

use language::Language;
use pairs::Pairs;
use std::ops::Range;
use stops::Stops;
use surroundings::Surroundings;
use verdict::Judge;

/// A text without its markup, and what the markup told about it. All places are sorted.
#[derive(Debug, Default)]
pub(super) struct Plain<'a> {
    /// The words.
    pub(super) text: &'a str,
    /// Where an editor ended a line on purpose.
    pub(super) breaks: &'a [usize],
    /// Where nothing is a full stop: code.
    pub(super) opaque: &'a [Range<usize>],
    /// Where something without words stands that a sentence may begin with.
    pub(super) holes: &'a [usize],
}

/// The sentences of a text in a language (BCP 47), without the white space between them. Every letter and digit lies in one.
pub(super) fn split(plain: &Plain<'_>, language: &str) -> Vec<Range<usize>> {
    let language = Language::of(language);
    let numbering = numbering::find(plain.text);
    let mut pairs = Pairs::find(plain.text);
    let mut cuts = Cuts { text: plain.text, start: 0, found: Vec::new(), wordless: true };
    let judge = Judge { surroundings: Surroundings { plain }, language };
    let mut forced = forced(plain, &numbering.items).into_iter().peekable();
    for stop in Stops::new(plain, pairs.closers()) {
        while let Some(at) = forced.next_if(|at| *at <= stop.start) {
            cuts.cut(at);
        }
        let of_a_number = numbering.stops.binary_search(&stop.start).is_ok();
        if !of_a_number && !pairs.hold(stop.after, cuts.start) && judge.ends(&stop, cuts.start) {
            cuts.cut(stop.after);
        }
    }
    forced.for_each(|at| cuts.cut(at));
    cuts.cut(plain.text.len());
    if cuts.found.iter().all(|sentence| sentence.len() <= LONGEST) {
        return cuts.found;
    }
    cuts.found.into_iter().flat_map(|sentence| shortened(plain.text, sentence)).collect()
}

/// A longer sentence is no sentence but something pasted, and is cut between words: so whoever looks at a sentence, and looks
/// from each word of it at all others, still takes no longer for a page than its length asks for.
const LONGEST: usize = 2_000;

/// The pieces of a sentence that is too long.
fn shortened(text: &str, mut rest: Range<usize>) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    while rest.len() > LONGEST {
        let mut most = rest.start + LONGEST;
        while !text.is_char_boundary(most) {
            most -= 1;
        }
        let words = &text[rest.start..most];
        let cut = words.rfind(char::is_whitespace).filter(|at| *at > 0).map_or(most, |at| rest.start + at);
        let piece = text[rest.start..cut].trim_end();
        pieces.push(rest.start..rest.start + piece.len());
        rest.start = rest.end - text[cut..rest.end].trim_start().len();
    }
    pieces.push(rest);
    pieces
}

/// Whether a full stop behind the word belongs to it, so that it may end no sentence: `p.m`, `etc`, an initial.
pub fn is_abbreviation(word: &str, language: &str) -> bool {
    let listed = Language::of(language).abbreviation(word).is_some_and(|class| class != language::Class::Word);
    listed || word.contains('.') || surroundings::is_one_letter(word)
}

/// The first part of a language tag, in small letters: `pt` of `pt-BR`.
pub(super) fn primary(tag: &str) -> String {
    tag.split(['-', '_']).next().unwrap_or_default().to_lowercase()
}

/// Where a sentence ends whatever its words are: before the items of a list, and at the ends of lines meant as such.
fn forced(plain: &Plain<'_>, items: &[usize]) -> Vec<usize> {
    let mut found: Vec<usize> = plain.breaks.iter().copied().filter(|at| ends_line(plain.text, *at)).collect();
    found.extend_from_slice(items);
    found.sort_unstable();
    found
}

/// Whether a line kept as such is a sentence: not where it ends in a comma or goes on in small letters.
fn ends_line(text: &str, at: usize) -> bool {
    let goes_on = text[..at].trim_end().ends_with([',', ';', '–', '—', '-', '(']);
    !goes_on && !text[at..].trim_start().starts_with(char::is_lowercase)
}

/// The sentences found so far.
struct Cuts<'a> {
    text: &'a str,
    /// Where the sentence being read begins, or the white space before it.
    start: usize,
    found: Vec<Range<usize>>,
    /// Whether nothing found so far has a letter or a digit.
    wordless: bool,
}

impl Cuts<'_> {
    /// Ends a sentence at `end`. What has no letter and no digit belongs to the sentence before, or else to the one behind.
    fn cut(&mut self, end: usize) {
        let piece = &self.text[self.start.min(end)..end];
        let kept = piece.trim();
        if kept.is_empty() {
            return;
        }
        let start = end - piece.trim_start().len();
        let wordless = !kept.contains(char::is_alphanumeric);
        match self.found.last_mut() {
            Some(last) if wordless || self.wordless => last.end = start + kept.len(),
            _ => self.found.push(start..start + kept.len()),
        }
        self.wordless &= wordless;
        self.start = self.text.len() - self.text[end..].trim_start().len();
    }
}
