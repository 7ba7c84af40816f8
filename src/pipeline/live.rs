//! A project as it is shown while it is written: read again after each change, and rendered a file at a time when somebody looks.
//!
//! Nothing is withheld and nothing stands in the way: an author wants to see drafts, and pages whose claims have no reference yet.

mod shown;
#[cfg(feature = "workbook")]
mod workbook;

pub use shown::{Sheet, Shown};
#[cfg(feature = "workbook")]
pub use workbook::{Drawer, workbook};

use super::{Memory, Wishes, baseline};
use crate::{
    artifact::Forgetful,
    diagnostic::Findings,
    error::{Error, Result},
    load::{self, Files},
    render::site::{Preview, Shelf},
};
use std::path::{Path, PathBuf};

/// A project that is shown while it is written.
#[derive(Debug, Default)]
pub struct Live {
    project: PathBuf,
    memory: Memory,
    files: Option<Files>,
    findings: Findings,
    shelf: Shelf,
    is_restyled: bool,
    is_judged: bool,
}

/// What may have changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Touched {
    /// These files and folders, by their true paths.
    Paths(Vec<PathBuf>),
    /// Anything.
    Anything,
}

impl Live {
    /// A project nobody has looked at yet.
    pub fn of(project: &Path) -> Self {
        Self { project: project.to_owned(), ..Self::default() }
    }

    /// Reads what has changed, so that it can be shown; tells whether anything is other than before. What was found is that of the
    /// last check, until [`Live::judge`] has checked this.
    ///
    /// # Errors
    /// When the project can't be read; what was read before stays.
    pub fn look(&mut self, touched: &Touched, wishes: &Wishes) -> Result<bool> {
        let Read { files, only_content, carried } = self.read(touched)?;
        let only_guides = self.memory.read(&files, wishes);
        self.files = Some(files);
        self.is_restyled = !only_content;
        self.is_judged &= !self.memory.is_changed();
        if !only_guides {
            self.shelf.forget();
        }
        Ok(carried || self.memory.is_changed())
    }

    /// Whether what was read was checked.
    pub fn is_judged(&self) -> bool {
        self.is_judged
    }

    /// Checks what was read.
    ///
    /// # Errors
    /// When the project's baseline can't be read; nothing is passed over then.
    pub fn judge(&mut self, wishes: &Wishes) -> Result<()> {
        self.memory.judge();
        self.is_judged = true;
        let Some(checked) = self.memory.checked() else { return Ok(()) };
        self.findings = checked.findings.clone();
        if let Some(baseline) = baseline::of(&self.project, wishes, &checked.loaded.settings)? {
            self.findings = std::mem::take(&mut self.findings).behind(&baseline, &checked.loaded.sources);
        }
        Ok(())
    }

    fn read(&mut self, touched: &Touched) -> Result<Read> {
        let Touched::Paths(paths) = touched else {
            return Ok(Read { files: load::disk::files(&self.project)?, only_content: false, carried: true });
        };
        if let Some(mut files) = self.files.take() {
            let home = self.project.canonicalize().map_err(Error::read(&self.project))?;
            if load::disk::texts_again(&home, paths, &mut files) {
                let content = home.join("content");
                let only_content = paths.iter().all(|path| path.starts_with(&content));
                return Ok(Read { files, only_content, carried: false });
            }
        }
        let files = load::disk::files(&self.project)?;
        let carried = paths.iter().any(|path| files.assets.values().any(|file| file.starts_with(path)));
        Ok(Read { files, only_content: false, carried })
    }

    /// The project as it was when it was last looked at; nothing before the first time.
    pub fn shown(&self) -> Option<Shown<'_>> {
        let checked = self.memory.checked()?;
        let site = Preview::new(&checked.book_with(&Forgetful), &self.shelf);
        let Self { findings, is_restyled, is_judged, .. } = self;
        Some(Shown { checked, findings, site, is_restyled: *is_restyled, is_judged: *is_judged })
    }
}

/// A project's files as they are now.
struct Read {
    files: Files,
    /// Whether nothing but texts of `content/` may have changed.
    only_content: bool,
    /// Whether files that are carried along may have changed.
    carried: bool,
}
