//! Workbooks of a project that is shown, typeset when somebody asks for one.
//!
//! Typesetting takes seconds, so it is done beside the preview and from the disk: nothing has to wait for it.

use crate::{
    artifact::Keep,
    error::Result,
    pipeline::{Silent, Wishes, checked_whole},
    render::workbook,
};
use std::{
    collections::VecDeque,
    path::Path,
    sync::{Mutex, PoisonError},
};

/// So many workbooks are kept.
const ROOM: usize = 16;

/// Keeps the workbooks that were asked for last.
#[derive(Debug, Default)]
pub struct Drawer(Mutex<VecDeque<(String, Vec<u8>)>>);

impl Keep for Drawer {
    fn kept(&self, name: &str) -> Option<Vec<u8>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter().find(|(other, _)| other == name).map(|(_, bytes)| bytes.clone())
    }

    fn keep(&self, name: &str, bytes: &[u8]) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.truncate(ROOM - 1);
        kept.push_front((name.to_owned(), bytes.to_owned()));
    }
}

/// The workbook at a path of the site, as the project is now; nothing where a build makes none there.
///
/// # Errors
/// When the project can't be read, or the workbook can't be typeset.
pub fn workbook(project: &Path, wishes: &Wishes, path: &str, kept: &Drawer) -> Result<Option<Vec<u8>>> {
    let checked = checked_whole(project, wishes, &Silent)?;
    if !checked.loaded.settings.outputs.workbook {
        return Ok(None);
    }
    workbook::at(&checked.book_with(kept), path)
}
