//! `vademecum ledger`: what every sentence rests on.

use super::{
    End,
    progress::Progress,
    project::{ProjectChoice, as_it_is},
    terminal::Terminal,
    verdict,
};
use crate::{emit::ledger::FORMATS, error::Result, pipeline};
use clap::{Args, builder::PossibleValuesParser};

/// Count what every sentence rests on: a reference, one nearby, an exemption, a waiver, or nothing.
#[derive(Debug, Args)]
pub(super) struct Ledger {
    #[command(flatten)]
    project: ProjectChoice,
    /// `table` has the counts of each guide; `json` and `csv` have every sentence.
    #[arg(long, default_value = "table", value_parser = PossibleValuesParser::new(FORMATS.iter().map(|format| format.name())))]
    format: String,
}

impl Ledger {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<End> {
        let progress = Progress::new(terminal);
        let checked = pipeline::read(&self.project.folder()?, &as_it_is()?, &progress)?;
        progress.end(terminal);
        let format = FORMATS.iter().find(|format| format.name() == self.format).unwrap_or(&FORMATS[0]);
        terminal.print(&format.write(&checked.ledger, &checked.loaded.sources))?;
        let summary = checked.findings.summary();
        if summary.errors > 0 {
            terminal.warning(format_args!("the project has {}; `vademecum check` shows them", verdict::tally(summary)));
        }
        verdict::leave(checked);
        Ok(End::Clean)
    }
}
