//! `vademecum check`: what is wrong, and nothing written.

use super::{End, clock, progress::Progress, project::ProjectChoice, terminal::Terminal, verdict, words::counted};
use crate::{
    emit::{self, Emitter},
    error::Result,
    model::Date,
    pipeline::{self, Wishes},
};
use clap::{Args, builder::PossibleValuesParser};

/// Look for mistakes: claims without a reference, links that lead nowhere, misspelt names and keys.
///
/// Nothing is written and nothing is fetched. Each finding names its rule in brackets; `vademecum explain RULE` tells more.
#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    project: ProjectChoice,
    /// How findings are written: `full` for people, the others for programs.
    #[arg(long, default_value = "full", value_parser = PossibleValuesParser::new(names()))]
    format: String,
    /// Take every warning and hint for an error, unless `vademecum.yaml` sets the rule's level.
    #[arg(long)]
    strict: bool,
    /// The day on which waivers and reviews are judged [default: today, or that of SOURCE_DATE_EPOCH].
    #[arg(long, value_name = "DATE", value_parser = clock::parse_day)]
    as_of: Option<Date>,
}

impl Check {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<End> {
        let project = self.project.folder()?;
        let as_of = self.as_of.map_or_else(clock::today, Ok)?;
        let progress = Progress::new(terminal);
        let checked = pipeline::read(&project, &Wishes { as_of, strict: self.strict, base_url: None }, &progress)?;
        progress.end(terminal);
        verdict::show(&checked, &self.format, terminal)?;
        let summary = checked.findings.summary();
        let tally = verdict::tally(summary);
        if !emit::by_name(&self.format).is_some_and(Emitter::is_for_people) {
            return Ok(verdict::end(summary));
        }
        if summary.errors > 0 {
            terminal.error(&tally);
        } else if !tally.is_empty() {
            terminal.warning(&tally);
        }
        let guides = counted(checked.loaded.handbook.guides.len(), "guide");
        terminal.say(format_args!("checked {guides}; {}", verdict::referenced(&checked.ledger)));
        verdict::leave(checked);
        Ok(verdict::end(summary))
    }
}

fn names() -> Vec<&'static str> {
    emit::EMITTERS.iter().map(|emitter| emitter.name()).collect()
}
