//! What becomes of a quotation that is looked up: it is found, found with words that differ, or not there.

use super::{
    align,
    folded::Folded,
    pinned::{self, PinnedText},
    quotation::{Quotation, quotations},
    words::{Class, Words},
};
use crate::{check::Subject, model::Key, text::Span};
use rayon::prelude::*;
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

/// A quotation that was looked up.
#[derive(Debug)]
pub struct Looked {
    /// Where it stands, from its first word to its last.
    pub span: Span,
    /// Whether it is set off as a block.
    pub is_block: bool,
    /// What was found.
    pub lookup: Lookup,
}

/// What was found.
#[derive(Debug)]
pub enum Lookup {
    /// It stands there word for word.
    Found(Option<StopsEarly>),
    /// It stands there, but for a few words.
    Altered {
        /// Where it differs, in reading order.
        differences: Vec<Difference>,
        /// What the source says, on one line.
        wording: String,
        /// Where.
        place: Span,
    },
    /// It stands in none of these files, which are all that are cited for it.
    Missing(Vec<String>),
    /// It stands in none of the pinned copies, but not all that is cited has one.
    Unknown,
}

/// A stretch in which a quotation and its source differ.
#[derive(Debug)]
pub struct Difference {
    /// The quotation's words; where it leaves some out, the words around.
    pub span: Span,
    /// What the quotation says instead.
    pub quoted: Option<String>,
    /// What the source says there.
    pub written: Option<String>,
}

/// A quotation that ends where its source goes on with a limit.
#[derive(Debug)]
pub struct StopsEarly {
    /// The last word that is quoted.
    pub span: Span,
    /// How the sentence goes on.
    pub rest: String,
    /// Where.
    pub place: Span,
}

/// Looks up every quotation that cites a reference with a pinned copy.
pub fn looked_up(subject: &Subject<'_>) -> Vec<Looked> {
    let quotations = quotations(subject);
    let keys: BTreeSet<&Key> = quotations.iter().flat_map(|quotation| quotation.keys.iter().copied()).collect();
    let shelf = pinned::shelf(&keys, subject);
    let looked = quotations.par_iter().map(|quotation| Looked {
        span: quotation.span,
        is_block: quotation.is_block,
        lookup: look_up(quotation, &shelf, subject),
    });
    looked.collect()
}

fn look_up(quotation: &Quotation<'_>, shelf: &BTreeMap<&Key, PinnedText<'_>>, subject: &Subject<'_>) -> Lookup {
    let keys: BTreeSet<&Key> = quotation.keys.iter().copied().collect();
    let comparable = |key: &&&Key| pinned::is_in_language(key, quotation.language, subject);
    let copies: Vec<&PinnedText<'_>> = keys.iter().filter(comparable).filter_map(|key| shelf.get(*key)).collect();
    let found = copies.iter().find_map(|copy| Some((copy, exact(quotation, copy)?)));
    if let Some((copy, places)) = found {
        return Lookup::Found(stops_early(quotation, copy, &places));
    }
    let altered = copies.iter().filter_map(|copy| altered(quotation, copy, subject));
    match altered.min_by_key(|(edits, _)| *edits) {
        Some((_, altered)) => altered,
        None if copies.len() == keys.len() => {
            Lookup::Missing(copies.iter().map(|copy| copy.file.path().to_owned()).collect())
        }
        None => Lookup::Unknown,
    }
}

/// Where the quotation's parts stand, word for word and in their order.
fn exact(quotation: &Quotation<'_>, copy: &PinnedText<'_>) -> Option<Vec<Range<usize>>> {
    let mut from = 0;
    let mut places = Vec::new();
    for part in quotation.parts() {
        let place = copy.find(&letters(quotation, &part), from)?;
        from = place.end;
        places.push(place);
    }
    Some(places)
}

fn letters(quotation: &Quotation<'_>, part: &Range<usize>) -> String {
    quotation.words[part.clone()].iter().map(|word| word.letters.as_str()).collect()
}

/// Where the quotation's parts stand but for a few words, with how many.
fn altered(quotation: &Quotation<'_>, copy: &PinnedText<'_>, subject: &Subject<'_>) -> Option<(usize, Lookup)> {
    let (mut from, mut edits) = (0, 0);
    let mut differences = Vec::new();
    let mut wording = Vec::new();
    let mut place: Option<Span> = None;
    for part in quotation.parts() {
        let words: Vec<&str> = quotation.words[part.clone()].iter().map(|word| word.letters.as_str()).collect();
        let found = match copy.find(&letters(quotation, &part), from) {
            Some(words) => words,
            None => {
                let alignment = align::near(&words, copy, from)?;
                edits += alignment.edits;
                let gaps = alignment.gaps.iter();
                differences.extend(gaps.map(|gap| difference(quotation, part.start, gap, copy, subject)));
                alignment.words
            }
        };
        from = found.end;
        wording.push(copy.written(found.clone()));
        let span = copy.span(found);
        place = Some(place.map_or(span, |place| place.to(span)));
    }
    Some((edits, Lookup::Altered { differences, wording: wording.join(" … "), place: place? }))
}

fn difference(
    quotation: &Quotation<'_>,
    start: usize,
    (quoted, written): &(Range<usize>, Range<usize>),
    copy: &PinnedText<'_>,
    subject: &Subject<'_>,
) -> Difference {
    let words = &quotation.words[start + quoted.start..start + quoted.end];
    let own = words.first().zip(words.last()).map(|(first, last)| first.span.to(last.span));
    let around = || {
        let before = quotation.words.get((start + quoted.start).saturating_sub(1)).map(|word| word.span);
        let behind = quotation.words.get(start + quoted.end).map(|word| word.span);
        before.zip(behind).map(|(before, behind)| before.to(behind)).or(before)
    };
    Difference {
        span: own.or_else(around).unwrap_or(quotation.span),
        quoted: own.map(|span| subject.slice(span).split_whitespace().collect::<Vec<_>>().join(" ")),
        written: (!written.is_empty()).then(|| copy.written(written.clone())),
    }
}

/// How many words of what follows are shown.
const MOST_SHOWN: usize = 12;

/// The first part of a quotation that ends where the source's sentence goes on with a limit, which the guide doesn't give.
fn stops_early(quotation: &Quotation<'_>, copy: &PinnedText<'_>, places: &[Range<usize>]) -> Option<StopsEarly> {
    let words = Words::of(quotation.language);
    let given = has_limiter(quotation.behind, words);
    quotation.parts().iter().zip(places).enumerate().find_map(|(number, (part, place))| {
        let goes_on_there = places.get(number + 1).is_some_and(|next| next.start == place.end);
        let last_part = number + 1 == places.len();
        let begins_anew = copy.written(place.end..place.end + 1).starts_with(char::is_uppercase);
        if goes_on_there || begins_anew || ends_sentence(copy.between(place.end - 1)) || last_part && given {
            return None;
        }
        let length = words.length(Class::Limiter, |at| copy.folded.word(place.end + at))?;
        let most = (place.end + MOST_SHOWN).min(copy.folded.len());
        let shown = (place.end + length..most).find(|word| ends_sentence(copy.between(word - 1))).unwrap_or(most);
        let rest = copy.written(place.end..shown);
        let span = quotation.words[part.end - 1].span;
        Some(StopsEarly { span, rest, place: copy.span(place.end..shown) })
    })
}

/// Whether a sentence or a paragraph ends between two words.
fn ends_sentence(between: &str) -> bool {
    between.contains(['.', '!', '?', '。', '！', '？']) || between.matches('\n').count() > 1
}

fn has_limiter(text: &str, words: &Words) -> bool {
    let folded = Folded::new(text);
    (0..folded.len()).any(|start| words.length(Class::Limiter, |at| folded.word(start + at)).is_some())
}
