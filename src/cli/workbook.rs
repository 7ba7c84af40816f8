//! `vademecum workbook`: guides to print.

use super::{
    End,
    progress::Progress,
    project::{ProjectChoice, as_it_is},
    terminal::Terminal,
    usage, verdict,
    words::counted,
};
#[cfg(feature = "workbook")]
use crate::render::workbook::{self, Edition};
use crate::{
    config::Paper,
    error::Result,
    model::Key,
    pipeline::{self, Checked},
    publish,
    render::Book,
};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// Make a workbook to print, of one guide or of several in the order given.
#[derive(Debug, Args)]
pub(super) struct Workbook {
    /// The guides, by their names in addresses.
    #[arg(required = true, value_name = "GUIDE")]
    guides: Vec<String>,
    #[command(flatten)]
    project: ProjectChoice,
    /// What it is printed on [default: as `vademecum.yaml` says].
    #[arg(long, value_enum)]
    paper: Option<PaperChoice>,
    /// Set it in large letters, for readers with low vision.
    #[arg(long)]
    large_print: bool,
    /// The file to write [default: the guide's name, or `workbook.pdf` for several].
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum PaperChoice {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

impl Workbook {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<End> {
        let project = self.project.folder()?;
        let progress = Progress::new(terminal);
        let checked = pipeline::read(&project, &as_it_is()?, &progress)?;
        let guides = self.guides.iter().map(|guide| known(guide, &checked)).collect::<Result<Vec<_>>>()?;
        let Some(approval) = checked.findings.approve() else {
            progress.end(terminal);
            verdict::show(&checked, "full", terminal)?;
            let tally = verdict::tally(checked.findings.summary());
            terminal.error(format_args!("{tally}: nothing was printed"));
            return Ok(End::Errors);
        };
        let paper = match self.paper {
            Some(PaperChoice::A4) => Paper::A4,
            Some(PaperChoice::Letter) => Paper::Letter,
            None => checked.loaded.settings.paper,
        };
        let bytes = typeset(&checked.book(), &guides, paper, self.large_print)?;
        let time = progress.end(terminal);
        let out = self.out.clone().unwrap_or_else(|| PathBuf::from(self.default_name()));
        publish::replace(&out, &bytes, approval)?;
        terminal.say(format_args!("made {} of {} in {time}", out.display(), counted(guides.len(), "guide")));
        Ok(End::Clean)
    }

    fn default_name(&self) -> String {
        match self.guides.as_slice() {
            [guide] => format!("{guide}.pdf"),
            _ => "workbook.pdf".to_owned(),
        }
    }
}

fn known<'a>(slug: &str, checked: &'a Checked) -> Result<&'a Key> {
    let guides = &checked.loaded.handbook.guides;
    if let Some((key, _)) = guides.get_key_value(slug) {
        return Ok(key);
    }
    let near = guides.keys().max_by(|a, b| {
        let likeness = |key: &Key| strsim::jaro_winkler(slug, key.as_str());
        likeness(a).total_cmp(&likeness(b))
    });
    Err(usage(match near {
        Some(near) => format!("there is no guide `{slug}`; the nearest is `{near}`"),
        None => format!("there is no guide `{slug}`, nor any other"),
    }))
}

/// The workbook's PDF.
#[cfg(feature = "workbook")]
fn typeset(book: &Book<'_>, guides: &[&Key], paper: Paper, large_print: bool) -> Result<Vec<u8>> {
    workbook::pdf(book, guides, Edition { paper, large_print })
}

/// Without the typesetter, nothing can be printed.
#[cfg(not(feature = "workbook"))]
fn typeset(_: &Book<'_>, _: &[&Key], _: Paper, _: bool) -> Result<Vec<u8>> {
    Err(usage("this vademecum was compiled without the feature `workbook`".to_owned()))
}
