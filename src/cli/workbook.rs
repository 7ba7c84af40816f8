//! `vademecum workbook`: guides to print.

use super::{
    End, clock,
    progress::Progress,
    project::{ProjectChoice, as_it_is},
    terminal::Terminal,
    usage, verdict,
    words::counted,
};
use crate::{
    config::{Paper, Settings},
    error::Result,
    model::Key,
    pipeline::{self, Checked},
    publish,
    render::workbook::{self, Edition, Entries, Refusal},
};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// Make a workbook to print, of one guide or of several in the order given.
///
/// Several guides are a course: one cover, one table of contents, and one list of all references. Paper, ink, margins and
/// blank copies are as `vademecum.yaml` says where nothing is said here.
#[derive(Debug, Args)]
pub(super) struct Workbook {
    /// The guides, by their names in addresses.
    #[arg(required = true, value_name = "GUIDE")]
    guides: Vec<String>,
    #[command(flatten)]
    project: ProjectChoice,
    /// What it is: PDF to print and to fill in, or EPUB to read on a small screen, which none of the options for prints
    /// changes [default: as the end of the file's name says, or pdf].
    #[arg(long, value_enum)]
    format: Option<Format>,
    #[command(flatten)]
    print: PrintChoice,
    /// Print what a reader entered on a guide's page where it was entered, from the file which that page saves.
    #[arg(long, value_name = "FILE", conflicts_with = "fillable")]
    fill: Option<PathBuf>,
    /// The file to write [default: the guide's name, or `workbook.pdf` for several].
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Portable Document Format.
    Pdf,
    /// EPUB 3.
    Epub,
}

/// How it is printed.
#[derive(Debug, Args)]
struct PrintChoice {
    /// What it is printed on [default: as `vademecum.yaml` says].
    #[arg(long, value_enum)]
    paper: Option<PaperChoice>,
    /// Set it in large letters, for readers with low vision.
    #[arg(long)]
    large_print: bool,
    /// Use black ink alone, and little of it; pictures are printed in greys.
    #[arg(long)]
    grey: bool,
    /// Put two pages on each side of a sheet, in the order for folding: print on both sides, turn on the short edge, fold.
    /// Such a file is for printers alone: screen readers and forms need the usual one.
    #[arg(long, conflicts_with_all = ["large_print", "duplex", "fillable", "archive"])]
    booklet: bool,
    /// Make the margins for paper printed on both sides.
    #[arg(long)]
    duplex: bool,
    /// Make worksheets that can be filled in on a screen.
    #[arg(long)]
    fillable: bool,
    /// Insist on PDF/A-2a, which archives ask for, and fail where a picture or a missing date stands in its way.
    #[arg(long)]
    archive: bool,
    /// Add blank copies of each worksheet at the back.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(0..=9))]
    blank_copies: Option<u8>,
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
        if let Some(twice) = guides.iter().enumerate().find(|(at, guide)| guides[..*at].contains(guide)) {
            return Err(usage(format!("the guide `{}` is named twice", twice.1)));
        }
        let Some(approval) = checked.findings.approve() else {
            progress.end(terminal);
            verdict::show(&checked, "full", terminal)?;
            let tally = verdict::tally(checked.findings.summary());
            terminal.error(format_args!("{tally}: nothing was printed"));
            return Ok(End::Errors);
        };
        let bytes = match self.format() {
            Format::Pdf => {
                let edition = self.print.edition(&checked.loaded.settings)?;
                match self.entries()? {
                    Some(entries) => workbook::filled(&checked.book(), &guides, edition, entries)?,
                    None => workbook::pdf(&checked.book(), &guides, edition)?,
                }
            }
            Format::Epub => workbook::epub(&checked.book(), &guides, clock::source_date()?)?,
        };
        let time = progress.end(terminal);
        let out = self.out.clone().unwrap_or_else(|| PathBuf::from(self.default_name()));
        publish::replace(&out, &bytes, approval)?;
        terminal.say(format_args!("made {} of {} in {time}", out.display(), counted(guides.len(), "guide")));
        Ok(End::Clean)
    }

    /// What a reader entered, which must be of a guide that is printed.
    fn entries(&self) -> Result<Option<Entries>> {
        let Some(path) = &self.fill else { return Ok(None) };
        let name = path.display();
        let text = std::fs::read_to_string(path).map_err(|error| usage(format!("cannot read `{name}`: {error}")))?;
        let (guide, entries) = Entries::read(&text).map_err(|refusal| {
            usage(match refusal {
                Refusal::NotEntries => format!("`{name}` is no file that a guide's page saved"),
                Refusal::Newer => format!("`{name}` was saved by a later version of Vademecum"),
            })
        })?;
        if !self.guides.contains(&guide) {
            return Err(usage(format!(
                "`{name}` holds entries of the guide `{guide}`, which is not among those to print"
            )));
        }
        Ok(Some(entries))
    }

    /// What was asked for, or what the file's name ends in.
    fn format(&self) -> Format {
        let ending = self.out.as_ref().and_then(|out| out.extension());
        let named = ending.filter(|ending| ending.eq_ignore_ascii_case("epub")).map(|_| Format::Epub);
        self.format.or(named).unwrap_or(Format::Pdf)
    }

    fn default_name(&self) -> String {
        let ending = if self.format() == Format::Epub { "epub" } else { "pdf" };
        match self.guides.as_slice() {
            [guide] => format!("{guide}.{ending}"),
            _ => format!("workbook.{ending}"),
        }
    }
}

impl PrintChoice {
    fn edition(&self, settings: &Settings) -> Result<Edition> {
        let usual = Edition::of(settings);
        Ok(Edition {
            paper: match self.paper {
                Some(PaperChoice::A4) => Paper::A4,
                Some(PaperChoice::Letter) => Paper::Letter,
                None => usual.paper,
            },
            large_print: self.large_print,
            grey: self.grey || usual.grey,
            duplex: (self.duplex || usual.duplex) && !self.booklet,
            booklet: self.booklet,
            fillable: self.fillable,
            archive: self.archive,
            blank_copies: self.blank_copies.unwrap_or(usual.blank_copies),
            day: clock::source_date()?,
        })
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
