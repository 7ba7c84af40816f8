//! `vademecum serve`: the site while it is written.

use super::{End, clock, project::ProjectChoice, terminal::Terminal, usage, verdict, words::timed};
use crate::{
    error::Result,
    pipeline::Wishes,
    serve::{Audience, Looked, Preview},
};
use clap::Args;
use std::env;

/// Show the site while you write it, in your browser and on this machine only.
///
/// Every page is up to date a moment after a file is saved, where you were reading. Drafts are shown. What the check finds is shown
/// beside the sentence it concerns, and here. Nothing is published; Ctrl+C ends it.
///
/// Links from a page to the line it is written in open the editor that VADEMECUM_EDITOR names: `vscode`, `vscodium`, `cursor`, `zed`,
/// `idea`, `sublime`, or an address with `{file}`, `{line}` and `{column}` in it. Without one they copy the place.
#[derive(Debug, Args)]
pub(super) struct Serve {
    #[command(flatten)]
    project: ProjectChoice,
    /// The port of the address [default: 8420, or any that is free].
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    port: Option<u16>,
    /// Open the first page in the browser.
    #[arg(long)]
    open: bool,
}

impl Serve {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<End> {
        let project = self.project.folder()?;
        let preview = Preview {
            project,
            port: self.port,
            editor: editor()?,
            wishes: &|| clock::today().map(Wishes::on),
            look: terminal.look(),
        };
        preview.run(&Screen { terminal, opens: self.open })?;
        terminal.say("the preview has ended");
        Ok(End::Clean)
    }
}

/// Tells the terminal.
struct Screen<'a> {
    terminal: &'a Terminal,
    opens: bool,
}

impl Audience for Screen<'_> {
    fn opened(&self, url: &str) {
        self.terminal.say(format_args!("showing the site at {url}; Ctrl+C ends it"));
        if self.opens && open::that_detached(url).is_err() {
            self.terminal.warning("no browser could be opened");
        }
    }

    fn looked(&self, looked: &Looked) {
        let Looked { took, summary, findings, failure } = looked;
        if let Some(failure) = failure {
            return self.terminal.error(format_args!("{failure}; pages stay as they were"));
        }
        if let Some(text) = findings.as_ref().filter(|text| !text.is_empty()) {
            self.terminal.show(&format!("\n{text}\n"));
        }
        let tally = verdict::tally(*summary);
        let told = if tally.is_empty() { "nothing found" } else { &tally };
        self.terminal.say(format_args!("{}, {told}", timed(*took)));
    }
}

/// Addresses that editors open files by.
const EDITORS: [(&str, &str); 6] = [
    ("vscode", "vscode://file{file}:{line}:{column}"),
    ("vscodium", "vscodium://file{file}:{line}:{column}"),
    ("cursor", "cursor://file{file}:{line}:{column}"),
    ("zed", "zed://file{file}:{line}:{column}"),
    ("idea", "idea://open?file={file}&line={line}&column={column}"),
    ("sublime", "subl://open?url=file://{file}&line={line}&column={column}"),
];

/// The address that opens a file in the author's editor: what the environment names, or the editor this terminal is in.
fn editor() -> Result<Option<String>> {
    let by_name =
        |name: &str| EDITORS.iter().find(|(known, _)| *known == name).map(|(_, address)| (*address).to_owned());
    let named = env::var("VADEMECUM_EDITOR").unwrap_or_default();
    if named.is_empty() {
        return Ok(env::var("TERM_PROGRAM").ok().and_then(|name| by_name(&name)));
    }
    let is_address = named.contains("{file}")
        && named.contains("://")
        && !named.trim_start().to_lowercase().starts_with("javascript:");
    let address = by_name(&named).or_else(|| is_address.then(|| named.clone()));
    let known: Vec<&str> = EDITORS.iter().map(|(name, _)| *name).collect();
    let wrong = || {
        let known = known.join(", ");
        usage(format!("VADEMECUM_EDITOR is `{named}`; name one of {known}, or an address with {{file}} in it"))
    };
    address.map(Some).ok_or_else(wrong)
}
