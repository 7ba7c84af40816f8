//! `vademecum build`: the website and the workbooks.

use super::{
    End,
    base_url::parse_base_url,
    clock,
    progress::Progress,
    project::ProjectChoice,
    terminal::Terminal,
    usage, verdict,
    words::{counted, listed},
};
use crate::{
    error::Result,
    model::Date,
    pipeline::{self, Built, Made, Order, Wishes},
    publish::Published,
    render::RENDERERS,
};
use clap::{Args, builder::PossibleValuesParser};
use std::path::{Path, PathBuf, absolute};

/// What `--only` may name.
const OUTPUTS: [&str; 5] = ["site", "workbook", "epub", "json", "cards"];

/// Check the project and make its website and workbooks.
///
/// Everything goes to `public/`, in one step: whoever looks sees the old site or the new one. If the check finds an error,
/// nothing is published and the old site stays.
#[derive(Debug, Args)]
pub(super) struct Build {
    #[command(flatten)]
    project: ProjectChoice,
    /// The folder to publish to [default: `public` beside `content`].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Make one output only; what was made of the others before stays.
    #[arg(long, value_name = "OUTPUT", value_parser = PossibleValuesParser::new(OUTPUTS))]
    only: Option<String>,
    /// Where the site will stand, in the place of the `base-url` in `vademecum.yaml`.
    #[arg(long, value_name = "URL", value_parser = parse_base_url)]
    base_url: Option<String>,
    /// Publish drafts too, and guides whose first day is yet to come or whose last day is over; their pages say so.
    #[arg(long)]
    drafts: bool,
    /// The day for which it is built: guides appear and expire on it [default: today, or that of SOURCE_DATE_EPOCH].
    #[arg(long, value_name = "DATE", value_parser = clock::parse_day)]
    as_of: Option<Date>,
}

impl Build {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<End> {
        let project = self.project.folder()?;
        let progress = Progress::new(terminal);
        let built = pipeline::build(&project, &self.order(&project)?, &progress)?;
        let time = progress.end(terminal);
        verdict::show(&built.checked, "full", terminal)?;
        let summary = built.checked.findings.summary();
        let Some((made, published)) = &built.published else {
            terminal.error(format_args!("{}: nothing was published", verdict::tally(summary)));
            verdict::aside(summary, terminal);
            return Ok(End::Errors);
        };
        verdict::sum_up(summary, terminal);
        terminal.explain(files(published));
        if built.checked.loaded.settings.address().is_none() && self.makes_site(&built) {
            terminal.say("no address is set, so there is no feed, no sitemap, and no card where a page is shared: `base-url` in content/vademecum.yaml, or --base-url");
        }
        terminal.say(format_args!("{} in {time}", self.told(&project, &built, *made)));
        verdict::leave(built);
        Ok(verdict::end(summary))
    }

    fn order(&self, project: &Path) -> Result<Order> {
        let out = self.out(project);
        for folder in ["content", "templates", "static"] {
            if is_inside(&out, &project.join(folder)) {
                return Err(usage(format!(
                    "`{folder}` holds what the site is made from; name another folder with --out"
                )));
            }
        }
        let as_of = self.as_of.map_or_else(clock::today, Ok)?;
        let wishes = Wishes { base_url: self.base_url.clone(), ..Wishes::on(as_of) };
        Ok(Order { wishes, out, only: self.only.as_deref().map(output).transpose()?, drafts: self.drafts })
    }

    fn makes_site(&self, built: &Built) -> bool {
        self.only.as_deref().map_or(built.checked.loaded.settings.outputs.site, |only| only == "site")
    }

    fn out(&self, project: &Path) -> PathBuf {
        self.out.clone().unwrap_or_else(|| project.join("public"))
    }

    /// `built 6 guides: 31 pages and 7 workbooks in public; 8 of 9 claims have a reference`.
    fn told(&self, project: &Path, built: &Built, made: Made) -> String {
        let kinds = [(made.pages, "page"), (made.workbooks, "workbook")];
        let things: Vec<_> =
            kinds.iter().filter(|(count, _)| *count > 0).map(|(count, kind)| counted(*count, kind)).collect();
        let things = if things.is_empty() { counted(made.files, "file") } else { listed(&things) };
        let guides = counted(built.checked.loaded.handbook.guides.len(), "guide");
        let claims = verdict::referenced(&built.checked.ledger);
        format!("built {guides}: {things} in {}; {claims};", self.out(project).display())
    }
}

/// The name of an output this program can make.
fn output(name: &str) -> Result<&'static str> {
    let made = RENDERERS.iter().map(|renderer| renderer.name()).find(|made| *made == name);
    made.ok_or_else(|| usage(format!("this vademecum was built without the output `{name}`")))
}

/// Whether a folder, which needn't be there, lies in another.
fn is_inside(folder: &Path, other: &Path) -> bool {
    let Ok(folder) = absolute(folder) else { return false };
    let Ok(other) = other.canonicalize() else { return false };
    folder.ancestors().any(|above| above.canonicalize().is_ok_and(|above| above == other))
}

fn files(published: &Published) -> String {
    let Published { written, unchanged, removed, .. } = published;
    format!("{} written, {unchanged} left as they were, {removed} removed", counted(*written, "file"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_never_built_into_what_it_is_made_from() {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(root.path().join("content/guides")).unwrap();
        let content = root.path().join("content");
        for out in ["content", "content/public", "content/guides/../x/y"] {
            assert!(is_inside(&root.path().join(out), &content), "{out}");
        }
        assert!(!is_inside(&root.path().join("public"), &content));
        assert!(!is_inside(&root.path().join("contents"), &content));
    }
}
