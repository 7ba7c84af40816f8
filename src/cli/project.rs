//! Which project a command is for.

use super::{clock, usage};
use crate::{error::Result, load::disk, pipeline::Wishes};
use clap::Args;
use std::path::{Path, PathBuf};

/// The project, as every command that needs one is told.
#[derive(Clone, Debug, Args)]
pub(super) struct ProjectChoice {
    /// The folder that holds `content/` [default: this folder, or the nearest above it that does].
    #[arg(long, value_name = "DIR")]
    project: Option<PathBuf>,
}

impl ProjectChoice {
    /// The project's folder.
    pub(super) fn folder(&self) -> Result<PathBuf> {
        let Some(folder) = &self.project else { return disk::project_above(Path::new(".")) };
        if folder.join("content").is_dir() {
            return Ok(folder.clone());
        }
        let named = folder.display();
        Err(usage(format!("no project here: {named} has no folder `content`; `vademecum init {named}` makes one")))
    }
}

/// To judge a project as it is, today.
pub(super) fn as_it_is() -> Result<Wishes> {
    clock::today().map(Wishes::on)
}
