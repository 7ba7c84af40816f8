//! An entry is a few sentences; a sentence is put together from what there is.

use crate::cite::{Entry, Run};

/// A sentence without its stop.
#[derive(Clone, Debug, Default)]
pub(super) struct Sentence {
    runs: Vec<Run>,
}

impl Sentence {
    /// A sentence of upright text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::default().and(text)
    }

    /// A sentence of a title that stands alone.
    pub fn title(title: impl Into<String>) -> Self {
        Self::default().and_title(title)
    }

    /// With more text.
    pub fn and(mut self, text: impl Into<String>) -> Self {
        self.runs.push(Run::text(text));
        self
    }

    /// With a title that stands alone.
    pub fn and_title(mut self, title: impl Into<String>) -> Self {
        self.runs.push(Run::italic(title));
        self
    }

    /// With a link, or what would be one.
    pub fn and_run(mut self, run: Run) -> Self {
        self.runs.push(run);
        self
    }

    /// With something behind a comma, where there is something.
    pub fn comma(self, text: Option<String>) -> Self {
        match text {
            Some(text) if self.runs.is_empty() => self.and(text),
            Some(text) => self.and(", ").and(text),
            None => self,
        }
    }

    /// With something in parentheses, where there is something.
    pub fn aside(self, text: &str) -> Self {
        if text.is_empty() { self } else { self.and(format!(" ({text})")) }
    }
}

/// Sentences in a row, each with its stop.
#[derive(Debug, Default)]
pub(super) struct Sentences {
    entry: Entry,
}

impl Sentences {
    /// Adds one, if it says anything.
    pub fn add(&mut self, sentence: Sentence) {
        if sentence.runs.iter().all(|run| run.plain().is_empty()) {
            return;
        }
        if !self.is_empty() {
            let stop = if self.is_closed() { " " } else { ". " };
            self.entry.push(Run::text(stop));
        }
        sentence.runs.into_iter().for_each(|run| self.entry.push(run));
    }

    /// Whether nothing was added.
    pub fn is_empty(&self) -> bool {
        self.entry.runs.is_empty()
    }

    /// The entry. Behind an address there is no stop, which would be taken for a part of it.
    pub fn finish(mut self) -> Entry {
        let address = matches!(self.entry.runs.last(), Some(Run::Link { .. }));
        if !address && !self.is_empty() && !self.is_closed() {
            self.entry.push(Run::text("."));
        }
        self.entry
    }

    /// Whether what was added ends with a stop of its own.
    fn is_closed(&self) -> bool {
        let last = self.entry.runs.last().map(Run::plain).unwrap_or_default();
        last.trim_end_matches(['"', '”', '»', ')']).ends_with(['.', '?', '!', '…', '。', '？', '！'])
            && !last.ends_with(')')
    }
}
