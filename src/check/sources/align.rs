//! Words that stand in a pinned copy, but for a few that differ.
//!
//! If at most `k` of a quotation's words differ, and it is cut into `k + 1` pieces, one piece stands in the copy word for
//! word. So only the places of pieces are looked at, and around each only alignments that drift by `k` words at most.

use super::pinned::PinnedText;
use std::{collections::BTreeSet, ops::Range};

/// Words beside those of a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alignment {
    /// The copy's words, from the first to the last.
    pub words: Range<usize>,
    /// How many words differ.
    pub edits: usize,
    /// Stretches that differ: of the quotation's words, and of the copy's.
    pub gaps: Vec<(Range<usize>, Range<usize>)>,
}

/// Fewer words have neighbours everywhere.
const LEAST_WORDS: usize = 4;

/// How many places are looked at: words as frequent as this don't tell one place from another.
const MOST_PLACES: usize = 500;

/// Where the words stand from a word of the copy on, if at most one in ten differs.
pub fn near(words: &[&str], copy: &PinnedText<'_>, from: usize) -> Option<Alignment> {
    if words.len() < LEAST_WORDS {
        return None;
    }
    let most = words.len().div_ceil(10);
    let mut looked_at = BTreeSet::new();
    for piece in pieces(words.len(), most + 1) {
        let Some((rarest, places)) = rarest(&words[piece.clone()], copy) else { continue };
        let offset = piece.start + rarest;
        for place in places.iter().take(MOST_PLACES) {
            let start = *place as isize - offset as isize;
            let same = piece.clone().all(|word| at(copy, start + word as isize) == Some(words[word]));
            if same && start + words.len() as isize > from as isize && looked_at.insert(start) {
                let found = align(words, copy, start - most as isize, most);
                if let Some(found) = found.filter(|found| found.words.start >= from) {
                    return Some(found);
                }
            }
        }
    }
    None
}

/// Cuts a number of words into pieces of about the same length.
fn pieces(words: usize, count: usize) -> impl Iterator<Item = Range<usize>> {
    (0..count).map(move |number| words * number / count..words * (number + 1) / count).filter(|piece| !piece.is_empty())
}

/// The word of a piece that stands at the fewest places, and these.
fn rarest<'c>(piece: &[&str], copy: &'c PinnedText<'_>) -> Option<(usize, &'c [u32])> {
    let places = piece.iter().map(|word| copy.places(word)).enumerate();
    places.min_by_key(|(_, places)| places.len()).filter(|(_, places)| !places.is_empty())
}

fn at<'c>(copy: &'c PinnedText<'_>, word: isize) -> Option<&'c str> {
    let word = usize::try_from(word).ok()?;
    (word < copy.folded.len()).then(|| copy.folded.word(word))
}

/// The fewest edits that turn the words into a stretch of the copy that begins up to `2 * most` words behind `low`. Cell
/// `(i, b)` of the table holds those for the first `i` words and the copy up to its word `low + i + b`.
fn align(words: &[&str], copy: &PinnedText<'_>, low: isize, most: usize) -> Option<Alignment> {
    const TOO_MANY: u32 = u32::MAX / 2;
    let width = 2 * most + 1;
    let inside = |i: usize, b: usize| (0..=copy.folded.len() as isize).contains(&(low + (i + b) as isize));
    let mut table = vec![TOO_MANY; (words.len() + 1) * width];
    table.iter_mut().take(width).enumerate().filter(|(b, _)| inside(0, *b)).for_each(|(_, cell)| *cell = 0);
    for i in 1..=words.len() {
        for b in (0..width).filter(|b| inside(i, *b)) {
            let same = at(copy, low + (i + b) as isize - 1) == Some(words[i - 1]);
            let both = table[(i - 1) * width + b].saturating_add(u32::from(!same));
            let added = if b + 1 < width { table[(i - 1) * width + b + 1] + 1 } else { TOO_MANY };
            let left_out = if b > 0 { table[i * width + b - 1] + 1 } else { TOO_MANY };
            table[i * width + b] = both.min(added).min(left_out).min(TOO_MANY);
        }
    }
    let last = words.len() * width;
    // Of two ends that are as good the later one: a last word that differs is a word replaced, not one added.
    let (best, edits) = (0..width).rev().map(|b| (b, table[last + b])).min_by_key(|(_, edits)| *edits)?;
    (edits as usize <= most).then(|| Trace { words, copy, low, width, table: &table }.back(best))
}

/// The way back through a filled table.
struct Trace<'t> {
    words: &'t [&'t str],
    copy: &'t PinnedText<'t>,
    low: isize,
    width: usize,
    table: &'t [u32],
}

impl Trace<'_> {
    fn back(&self, best: usize) -> Alignment {
        let place = |i: usize, b: usize| usize::try_from(self.low + (i + b) as isize).unwrap_or(0);
        let (mut i, mut b) = (self.words.len(), best);
        let end = place(i, b);
        let mut gaps: Vec<(Range<usize>, Range<usize>)> = Vec::new();
        while i > 0 {
            let here = self.table[i * self.width + b];
            let same = at(self.copy, self.low + (i + b) as isize - 1) == Some(self.words[i - 1]);
            let (to_i, to_b) = if self.table[(i - 1) * self.width + b] + u32::from(!same) == here {
                (i - 1, b)
            } else if b + 1 < self.width && self.table[(i - 1) * self.width + b + 1] + 1 == here {
                (i - 1, b + 1)
            } else {
                (i, b - 1)
            };
            if self.table[to_i * self.width + to_b] != here {
                let gap = (to_i..i, place(to_i, to_b)..place(i, b));
                match gaps.last_mut().filter(|(words, copy)| words.start == gap.0.end && copy.start == gap.1.end) {
                    Some(last) => *last = (gap.0.start..last.0.end, gap.1.start..last.1.end),
                    None => gaps.push(gap),
                }
            }
            (i, b) = (to_i, to_b);
        }
        gaps.reverse();
        let edits = self.table[self.words.len() * self.width + best] as usize;
        Alignment { words: place(0, b)..end, edits, gaps }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        check::sources::folded::Folded,
        text::{Source, SourceId},
    };

    fn differing(quoted: &str, source: &str) -> Option<Vec<(String, String)>> {
        let file = Source::new("content/sources/a.txt", source);
        let copy = PinnedText::new(SourceId(0), &file);
        let folded = Folded::new(quoted);
        let words: Vec<&str> = (0..folded.len()).map(|number| folded.word(number)).collect();
        let found = near(&words, &copy, 0)?;
        let pairs =
            found.gaps.iter().map(|(ours, theirs)| (words[ours.clone()].join(" "), copy.written(theirs.clone())));
        Some(pairs.collect())
    }

    fn pair(ours: &str, theirs: &str) -> (String, String) {
        (ours.to_owned(), theirs.to_owned())
    }

    const SOURCE: &str =
        "First things first. The pain of a breakup often fades within three months, she told us. Not always.";

    #[test]
    fn a_word_replaced_added_or_left_out_is_seen() {
        let replaced = differing("the pain of a breakup always fades within three months", SOURCE);
        assert_eq!(replaced, Some(vec![pair("always", "often")]));
        let added = differing("the pain of a breakup most often fades within three months", SOURCE);
        assert_eq!(added, Some(vec![pair("most", "")]));
        let left_out = differing("the pain of a breakup fades within three months", SOURCE);
        assert_eq!(left_out, Some(vec![pair("", "often")]));
    }

    #[test]
    fn differences_at_either_end_are_seen() {
        assert_eq!(differing("this pain of a breakup often fades", SOURCE), Some(vec![pair("this", "The")]));
        assert_eq!(differing("told us not never", SOURCE), Some(vec![pair("never", "always")]));
    }

    #[test]
    fn more_than_one_word_in_ten_is_another_text() {
        assert_eq!(differing("the pain of a divorce always fades within three months", SOURCE), None);
        assert_eq!(differing("nothing of the kind was ever said by anybody", SOURCE), None);
        assert_eq!(differing("often fades", SOURCE), None);
    }

    #[test]
    fn words_repeated_without_end_are_no_trouble() {
        let source = "well ".repeat(20_000);
        let quoted = format!("{}and that is all", "well ".repeat(60));
        assert_eq!(differing(&quoted, &source), Some(vec![pair("and that is all", "well well well well")]));
    }
}
