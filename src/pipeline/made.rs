//! How much was made.

use super::Observer;
use crate::artifact::{Artifact, ArtifactPath, Sink, Write};
use std::sync::atomic::{AtomicUsize, Ordering};

/// How much was made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Made {
    /// Files of any kind.
    pub files: usize,
    /// Pages of the site.
    pub pages: usize,
    /// Workbooks to print.
    pub workbooks: usize,
}

/// Counts what passes through its sinks.
pub(super) struct Counted<'a> {
    observer: &'a dyn Observer,
    files: AtomicUsize,
    pages: AtomicUsize,
    workbooks: AtomicUsize,
}

impl<'a> Counted<'a> {
    pub(super) fn new(observer: &'a dyn Observer) -> Self {
        Self { observer, files: 0.into(), pages: 0.into(), workbooks: 0.into() }
    }

    /// A sink that counts what it hands on to another.
    pub(super) fn counting<'b>(&'b self, sink: &'b dyn Sink) -> impl Sink + 'b {
        Counting { counted: self, sink }
    }

    pub(super) fn finish(&self) -> Made {
        let count = |counter: &AtomicUsize| counter.load(Ordering::Relaxed);
        Made { files: count(&self.files), pages: count(&self.pages), workbooks: count(&self.workbooks) }
    }
}

struct Counting<'a> {
    counted: &'a Counted<'a>,
    sink: &'a dyn Sink,
}

impl Sink for Counting<'_> {
    fn take(&self, artifact: Artifact) {
        self.count(artifact.path.as_str());
        self.sink.take(artifact);
    }

    fn take_written(&self, path: ArtifactPath, write: &mut Write<'_>) {
        self.count(path.as_str());
        self.sink.take_written(path, write);
    }
}

impl Counting<'_> {
    fn count(&self, path: &str) {
        let more = |counter: &AtomicUsize, by: bool| counter.fetch_add(usize::from(by), Ordering::Relaxed);
        more(&self.counted.files, true);
        more(&self.counted.pages, path.ends_with(".html"));
        more(&self.counted.workbooks, path.ends_with(".pdf") && path.starts_with("workbooks/"));
        self.counted.observer.made_file();
    }
}
