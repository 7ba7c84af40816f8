//! Work side by side, as many pieces as the machine has threads, and no more of them in memory.
//!
//! Not rayon's, which Typst uses for the pages of one workbook: a thread of rayon that waits for a page may begin a whole
//! workbook in between, and another in that.

use crate::error::Result;
use std::{
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

/// Room for Typst to nest in, whatever the thread that started us had.
const STACK: usize = 16 << 20;

/// More threads than this would not be faster: Typst has rayon's beside them.
const MOST_THREADS: usize = 8;

/// Does the work for each thing. All of it is done even where some fails; the failure given back is that of the first in
/// their order, so that it doesn't depend on which thread was faster.
pub(super) fn try_each<T: Sync>(things: &[T], work: impl Fn(&T) -> Result<()> + Sync) -> Result<()> {
    let next = AtomicUsize::new(0);
    let failures = Mutex::new(Vec::new());
    let take_turns = || {
        while let Some((number, thing)) = turn(&next, things) {
            if let Err(failure) = work(thing) {
                failures.lock().unwrap_or_else(PoisonError::into_inner).push((number, failure));
            }
        }
    };
    let threads = rayon::current_num_threads().clamp(1, MOST_THREADS).min(things.len());
    thread::scope(|scope| {
        for _ in 0..threads {
            let started = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, take_turns);
            // A machine that has no more threads does it on those it has.
            if started.is_err() {
                take_turns();
            }
        }
    });
    let failures = failures.into_inner().unwrap_or_else(PoisonError::into_inner);
    failures.into_iter().min_by_key(|(number, _)| *number).map_or(Ok(()), |(_, failure)| Err(failure))
}

fn turn<'a, T>(next: &AtomicUsize, things: &'a [T]) -> Option<(usize, &'a T)> {
    let number = next.fetch_add(1, Ordering::Relaxed);
    things.get(number).map(|thing| (number, thing))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    #[test]
    fn everything_is_done_and_the_first_failure_is_told() {
        let done = AtomicUsize::new(0);
        let things: Vec<usize> = (0..100).collect();
        let result = try_each(&things, |thing| {
            done.fetch_add(1, Ordering::Relaxed);
            if thing % 30 == 7 { Err(Error::Usage(thing.to_string())) } else { Ok(()) }
        });
        assert_eq!(done.load(Ordering::Relaxed), 100);
        assert_eq!(result.map_err(|error| error.to_string()), Err("7".to_owned()));
    }
}
