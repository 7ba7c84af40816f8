//! A text that many hold, in memory once.

use std::{
    fmt,
    ops::{Deref, Range},
    sync::Arc,
};

/// A text, or a stretch of one, that is copied without its letters.
#[derive(Clone)]
pub struct Shared {
    whole: Arc<String>,
    start: u32,
    end: u32,
}

impl Shared {
    /// A stretch of it.
    ///
    /// # Panics
    /// When the stretch leaves the text or splits a character, which is a fault of the program.
    #[must_use]
    pub fn part(&self, range: Range<usize>) -> Self {
        assert!(self.get(range.clone()).is_some(), "a stretch of a text lies in it");
        let start = self.start + range.start as u32;
        Self { whole: Arc::clone(&self.whole), start, end: start + range.len() as u32 }
    }

    /// Adds letters to it; whoever else holds it keeps what was there.
    pub(super) fn push_str(&mut self, more: &str) {
        if self.len() != self.whole.len() {
            *self = Self::from(&**self);
        }
        let whole = Arc::make_mut(&mut self.whole);
        whole.push_str(more);
        self.end = whole.len() as u32;
    }

    /// Gives memory back that was kept for more letters, if nobody else holds it yet.
    pub(super) fn shrink_to_fit(&mut self) {
        if let Some(whole) = Arc::get_mut(&mut self.whole) {
            whole.shrink_to_fit();
        }
    }
}

impl Deref for Shared {
    type Target = str;

    fn deref(&self) -> &str {
        &self.whole[self.start as usize..self.end as usize]
    }
}

impl From<String> for Shared {
    fn from(text: String) -> Self {
        let end = text.len() as u32;
        Self { whole: Arc::new(text), start: 0, end }
    }
}

impl From<&str> for Shared {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Shared {}

impl fmt::Debug for Shared {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, formatter)
    }
}

impl fmt::Display for Shared {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_stays_what_it_is_when_the_whole_grows() {
        let mut whole = Shared::from("one two");
        let mut part = whole.part(4..7);
        whole.push_str(" three");
        part.push_str("!");
        assert_eq!((&*whole, &*part), ("one two three", "two!"));
        assert_eq!(part.part(1..3), Shared::from("wo"));
    }
}
