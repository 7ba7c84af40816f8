//! Rings when there is something new to see. Whoever waits knows what was seen last, so no ring is missed.

use std::{
    sync::{
        Condvar, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

/// The number of the newest look at the project.
#[derive(Debug, Default)]
pub struct Bell {
    newest: Mutex<u64>,
    rung: Condvar,
    listeners: AtomicUsize,
}

/// Somebody who listens, for as long as this is there.
pub struct Listening<'a>(&'a Bell);

impl Drop for Listening<'_> {
    fn drop(&mut self) {
        self.0.listeners.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Bell {
    /// Somebody begins to listen.
    pub fn listen(&self) -> Listening<'_> {
        self.listeners.fetch_add(1, Ordering::Relaxed);
        Listening(self)
    }

    /// How many listen.
    pub fn listeners(&self) -> usize {
        self.listeners.load(Ordering::Relaxed)
    }

    /// Tells everybody that there is something new.
    pub fn ring(&self, revision: u64) {
        *self.newest.lock().unwrap_or_else(PoisonError::into_inner) = revision;
        self.rung.notify_all();
    }

    /// Waits for something newer than what was seen last; nothing if none comes in this time.
    pub fn wait(&self, seen: u64, time: Duration) -> Option<u64> {
        let newest = self.newest.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.rung.wait_timeout_while(newest, time, |newest| *newest <= seen);
        let (newest, _) = waited.unwrap_or_else(PoisonError::into_inner);
        (*newest > seen).then_some(*newest)
    }
}
