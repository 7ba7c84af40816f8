//! `vademecum check`: what is wrong. Nothing is written but what `--fix` and `--update-baseline` ask for.

use super::{End, clock, progress::Progress, project::ProjectChoice, terminal::Terminal, verdict, words::counted};
use crate::{
    emit::{self, Emitter, visible},
    error::Result,
    model::Date,
    pipeline::{self, Checked, Fixed, Observer, Updated, Wishes},
};
use clap::{Args, builder::PossibleValuesParser};
use std::path::{Path, PathBuf};

/// Look for mistakes: claims without a reference, links that lead nowhere, misspelt names and keys.
///
/// Nothing is fetched, and nothing is written unless --fix or --update-baseline asks for it. Each finding names its rule in
/// brackets; `vademecum explain RULE` tells more.
///
/// An old site starts with a baseline, a file with the findings it has today: they are passed over, and new ones are not. The file only
/// shrinks. `vademecum check --baseline FILE --update-baseline` writes it, and from then on takes out what has been mended; `baseline:
/// FILE` in the `policy` of `vademecum.yaml` makes `check` and `build` heed it.
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
    /// Pass over the findings in this file [default: the `baseline` of the policy, if it names one].
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Write the baseline if there is none yet; else take out what has been mended, and add nothing. To start afresh, delete the file.
    #[arg(long)]
    update_baseline: bool,
    /// Mend what can be mended for certain (misspelt keys and names, citations behind the full stop) in the files themselves.
    #[arg(long, conflicts_with = "update_baseline")]
    fix: bool,
}

impl Check {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<End> {
        let project = self.project.folder()?;
        let as_of = self.as_of.map_or_else(clock::today, Ok)?;
        let wishes = Wishes { strict: self.strict, baseline: self.baseline.clone(), ..Wishes::on(as_of) };
        let progress = Progress::new(terminal);
        let (checked, told) = self.checked(&project, &wishes, &progress)?;
        progress.end(terminal);
        verdict::show(&checked, &self.format, terminal)?;
        terminal.say_all(&told);
        let summary = checked.findings.summary();
        if emit::by_name(&self.format).is_some_and(Emitter::is_for_people) {
            verdict::sum_up(summary, terminal);
            let guides = counted(checked.loaded.handbook.guides.len(), "guide");
            terminal.say(format_args!("checked {guides}; {}", verdict::referenced(&checked.ledger)));
        }
        verdict::leave(checked);
        Ok(verdict::end(summary))
    }

    /// The project, and what is to be told of files that were written.
    fn checked(&self, project: &Path, wishes: &Wishes, observer: &dyn Observer) -> Result<(Checked, Vec<String>)> {
        if self.update_baseline {
            let (checked, updated) = pipeline::update_baseline(project, wishes, observer)?;
            return Ok((checked, vec![became(&updated)]));
        }
        if self.fix {
            let fixed = pipeline::fix(project, wishes, observer)?;
            let told = mended(&fixed);
            return Ok((fixed.checked, told));
        }
        Ok((pipeline::read(project, wishes, observer)?, Vec::new()))
    }
}

fn names() -> Vec<&'static str> {
    emit::EMITTERS.iter().map(|emitter| emitter.name()).collect()
}

/// What became of the baseline.
fn became(updated: &Updated) -> String {
    let Updated { path, is_new, findings, removed } = updated;
    let path = path.display();
    match (is_new, removed) {
        (true, _) => format!("wrote {path}: {} to mend over time", counted(*findings, "finding")),
        (false, 0) => format!("{path} stays as it is: none of its {} is mended", counted(*findings, "finding")),
        (false, _) => format!("wrote {path}: {} taken out, {findings} left", counted(*removed, "mended finding")),
    }
}

/// What was mended, a line each.
fn mended(fixed: &Fixed) -> Vec<String> {
    let line = |mended: &pipeline::Mended| {
        let pipeline::Mended { path, line, rule, title } = mended;
        format!("mended {}:{line}: {rule}: {}", visible(path), visible(title))
    };
    let mut told: Vec<String> = fixed.mended.iter().map(line).collect();
    let left = fixed
        .left_alone
        .iter()
        .map(|path| format!("left alone {}: it isn't plain UTF-8, or just changed", visible(path)));
    told.extend(left);
    if fixed.mended.is_empty() {
        told.push("nothing can be mended for certain".to_owned());
    } else {
        let (findings, files) = (counted(fixed.mended.len(), "finding"), counted(fixed.files, "file"));
        told.push(format!("mended {findings} in {files}"));
    }
    told
}
