//! The records parted by language and number: an index for each language, in as many pieces as memory and cores ask for, which the
//! script puts together again.

use super::{
    FOLDER, index,
    kept::{self, Files},
    record::{Kind, Record},
    records::Findable,
    spelling,
};
use crate::{
    artifact::{Artifact, ArtifactPath, Sink},
    error::Result,
    render::site::desk::Desk,
};
use std::{
    collections::BTreeMap,
    fmt::Write,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

/// A piece for this many guides, as long as there are few pieces: half the time on two cores.
const EASY: usize = 500;

/// As many pieces are read side by side without a reader waiting for it.
const FEW: usize = 4;

/// No piece holds more guides than this: making one takes about a quarter of a megabyte a guide.
const MOST: usize = 1_250;

/// What is found in one language, or a piece of it.
struct Shelf<'a> {
    language: &'a str,
    /// Its number among those of its language.
    number: usize,
    things: Vec<Findable<'a>>,
}

/// Hands over the files of every index.
///
/// # Errors
/// When an index can't be made.
pub fn each<'a>(found: &[(&'a str, Findable<'a>)], desk: &Desk<'a>, sink: &dyn Sink) -> Result<()> {
    let shelves = shelves(found);
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(shelf) = shelves.get(next.fetch_add(1, Ordering::Relaxed)) {
            hand_over(shelf, desk, sink)?;
        }
        Ok(())
    };
    // Threads of their own: Pagefind hands work to the pool of all others and waits for it, and what waits in that pool may be
    // given another index to make meanwhile.
    thread::scope(|scope| {
        let threads = rayon::current_num_threads().min(shelves.len());
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| match worker.join() {
            Ok(done) => done,
            Err(panic) => std::panic::resume_unwind(panic),
        })
    })
}

/// How many pieces the index of each language has.
pub fn counts<'a>(found: &[(&'a str, Findable<'_>)]) -> BTreeMap<&'a str, usize> {
    let mut guides: BTreeMap<&str, usize> = BTreeMap::new();
    for (language, thing) in found {
        *guides.entry(language).or_default() += usize::from(matches!(thing, Findable::Guide(_)));
    }
    guides.into_iter().map(|(language, guides)| (language, pieces(guides))).collect()
}

fn shelves<'a>(found: &[(&'a str, Findable<'a>)]) -> Vec<Shelf<'a>> {
    let mut languages: BTreeMap<&str, Vec<Shelf<'_>>> = BTreeMap::new();
    for (language, pieces) in counts(found) {
        let empty = |number| Shelf { language, number, things: Vec::new() };
        languages.insert(language, (0..pieces).map(empty).collect());
    }
    for (language, thing) in found {
        if let Some(shelves) = languages.get_mut(language) {
            let at = piece(thing.key(), shelves.len());
            shelves[at].things.push(*thing);
        }
    }
    languages.into_values().flatten().collect()
}

fn pieces(guides: usize) -> usize {
    guides.div_ceil(EASY).clamp(1, FEW).max(guides.div_ceil(MOST))
}

/// The piece a thing belongs to, by its key alone (FNV-1a), so that a new guide moves no other.
fn piece((kind, key): (Kind, &str), of: usize) -> usize {
    let bytes = kind.name().bytes().chain(key.bytes());
    let hash =
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    usize::try_from(hash % of as u64).unwrap_or_default()
}

fn hand_over(shelf: &Shelf<'_>, desk: &Desk<'_>, sink: &dyn Sink) -> Result<()> {
    let records: Vec<Record> = shelf.things.iter().map(|thing| thing.record(desk)).collect();
    let name = kept::name(&records, shelf.language);
    let files = match kept::files(&name, desk.book.kept) {
        Some(files) => files,
        None => made(records, shelf.language, &name, desk)?,
    };
    let mut folder = format!("{FOLDER}/{}", shelf.language.to_lowercase());
    let is_first = shelf.number == 0;
    if !is_first {
        write!(folder, "/{}", shelf.number).ok();
    }
    // The program that reads the index lies beside the first piece of each language.
    for (name, bytes) in files.into_iter().filter(|(name, _)| is_first || !index::is_program(name)) {
        if let Some(path) = ArtifactPath::new(format!("{folder}/{name}")) {
            sink.take(Artifact::new(path, bytes));
        }
    }
    Ok(())
}

fn made(records: Vec<Record>, language: &str, name: &str, desk: &Desk<'_>) -> Result<Files> {
    let mut words = spelling::Words::default();
    records.iter().for_each(|record| words.add(record));
    let mut files = index::files(records.into_iter(), language)?;
    files.insert("words.txt".to_owned(), words.text().into_bytes());
    kept::keep(name, &files, desk.book.kept);
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_guides_make_more_pieces_but_no_more_than_readers_bear() {
        let pieces = [0, 1, 500, 501, 1_000, 5_000, 10_000, 25_000].map(pieces);
        assert_eq!(pieces, [1, 1, 1, 2, 2, 4, 8, 20]);
    }

    #[test]
    fn a_thing_stays_in_its_piece() {
        assert_eq!(piece((Kind::Guide, "tea"), 1), 0);
        let counts = (0..1_000).fold([0; 4], |mut counts, number| {
            counts[piece((Kind::Guide, &format!("guide-{number}")), 4)] += 1;
            counts
        });
        assert!(counts.iter().all(|count| (200..300).contains(count)), "{counts:?}");
    }
}
