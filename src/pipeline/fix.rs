//! Fixes applied to the files of a project.

use super::{Checked, Observer, Stage, Wishes, baseline, examine};
use crate::{
    diagnostic,
    error::Result,
    load::{Files, disk},
    publish,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// A fix may make way for another, but not for ever.
const MOST_PASSES: usize = 10;

/// What fixing came to.
#[derive(Debug)]
pub struct Fixed {
    /// The project as it is now.
    pub checked: Checked,
    /// What was mended, in the order it was done.
    pub mended: Vec<Mended>,
    /// How many files were written.
    pub files: usize,
    /// Files with something to mend that were left alone: what is on the disk isn't what was read, as in one that isn't UTF-8.
    pub left_alone: BTreeSet<String>,
}

/// Something that was mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mended {
    /// The file.
    pub path: String,
    /// The line the finding stood on when it was mended.
    pub line: usize,
    /// The rule that found it.
    pub rule: &'static str,
    /// What was done.
    pub title: String,
}

/// Checks a project and applies the fixes of its findings, until no fix is left. Files are written at the end, each in one step.
///
/// # Errors
/// When the project can't be read, or a file can't be written.
pub fn fix(project: &Path, wishes: &Wishes, observer: &dyn Observer) -> Result<Fixed> {
    observer.begins(Stage::Read);
    let mut files = disk::files(project)?;
    let (mut mended, mut left_alone, mut changed) = (Vec::new(), BTreeSet::new(), Texts::new());
    let mut passes = 0;
    let checked = loop {
        let mut checked = examine(&files, wishes, observer);
        baseline::apply(project, wishes, &mut checked)?;
        let (texts, told) = one_pass(project, &checked, &changed, &mut left_alone);
        if texts.is_empty() || passes == MOST_PASSES {
            break checked;
        }
        passes += 1;
        mended.extend(told);
        put(&mut files, &texts);
        changed.extend(texts);
    };
    observer.begins(Stage::Publish);
    changed.iter().try_for_each(|(path, text)| publish::rewrite(&project.join(path), text.as_bytes()))?;
    Ok(Fixed { checked, mended, files: changed.len(), left_alone })
}

type Texts = BTreeMap<String, String>;

/// The texts that change in one pass, and what is mended in them.
fn one_pass(
    project: &Path,
    checked: &Checked,
    changed: &Texts,
    left_alone: &mut BTreeSet<String>,
) -> (Texts, Vec<Mended>) {
    let sources = &checked.loaded.sources;
    let with_fix = checked.findings.iter().flat_map(|finding| finding.fixes.iter().flat_map(|fix| &fix.edits));
    let touched: BTreeSet<_> = with_fix.map(|edit| edit.span.source).collect();
    let mut faithful = BTreeSet::new();
    for id in touched {
        let source = sources.get(id);
        let is_same = changed.contains_key(source.path()) || disk::holds(&project.join(source.path()), source.text());
        if is_same {
            faithful.insert(id);
        } else {
            left_alone.insert(source.path().to_owned());
        }
    }
    let mending = diagnostic::mend(&checked.findings, sources, &|id| faithful.contains(&id));
    let told = mending.mended.iter().map(|(finding, fix)| Mended {
        path: sources.get(finding.span.source).path().to_owned(),
        line: sources.start(finding.span).line,
        rule: finding.rule,
        title: fix.title.clone(),
    });
    let told = told.collect();
    let new = mending.texts.into_iter().filter(|(id, text)| sources.get(*id).text() != text);
    (new.map(|(id, text)| (sources.get(id).path().to_owned(), text)).collect(), told)
}

fn put(files: &mut Files, texts: &Texts) {
    for file in &mut files.texts {
        if let Some(text) = texts.get(&file.path) {
            file.text.clone_from(text);
        }
    }
}
