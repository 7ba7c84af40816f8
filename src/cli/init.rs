//! `vademecum init`: a project to start from.

use super::{End, clock, starter, terminal::Terminal, usage};
use crate::{error::Result, publish};
use clap::Args;
use std::path::PathBuf;

/// Make a new project: a small handbook that can be checked and built at once.
#[derive(Debug, Args)]
pub(super) struct Init {
    /// The folder to make it in. It may be there already, but not hold a project.
    dir: PathBuf,
}

impl Init {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<End> {
        let folder = &self.dir;
        if folder.join("content").symlink_metadata().is_ok() {
            return Err(usage(format!("{} holds a project already", folder.display())));
        }
        for (path, text) in starter::project(clock::today()?) {
            let path = folder.join(path);
            // A file such as `.gitignore` may be there; it is its owner's.
            if path.symlink_metadata().is_err() {
                publish::create(&path, &text)?;
            }
        }
        let named = folder.display();
        terminal.say(format_args!("made a handbook in {named}"));
        terminal.say(format_args!("  vademecum build --project {named}    makes its site in {named}/public"));
        terminal.say(format_args!("  vademecum new guide SLUG --project {named}    adds a guide"));
        Ok(End::Clean)
    }
}
