//! The order of the stages: a project is read, linked and checked, and what may be published is rendered and published.

mod baseline;
mod fix;
mod live;
mod made;
mod memory;
mod observer;
mod withheld;

pub use baseline::{Updated, update_baseline};
pub use fix::{Fixed, Mended, fix};
#[cfg(feature = "workbook")]
pub use live::{Drawer, workbook};
pub use live::{Live, Sheet, Shown, Touched};
pub use made::Made;
pub use memory::Memory;
pub use observer::{Observer, Silent, Stage};

use crate::{
    artifact::{ArtifactPath, Forgetful, Keep, Sink},
    check::{self, Subject},
    config::Outputs,
    diagnostic::Findings,
    emit,
    error::Result,
    link::{self, Links},
    load::{self, Files, Loaded},
    model::{Date, Ledger},
    publish::{Folder, Kept, Published},
    render::{Book, RENDERERS, Renderer},
};
use made::Counted;
use std::path::{Path, PathBuf};

/// What is asked for beyond what the project itself sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wishes {
    /// The day on which waivers, reviews and dates of publication are judged.
    pub as_of: Date,
    /// Whether every finding is an error, unless the project sets its level.
    pub strict: bool,
    /// Where the site will stand, in the place of what the project sets.
    pub base_url: Option<String>,
    /// The file with the findings that are passed over, in the place of the one the project sets.
    pub baseline: Option<PathBuf>,
}

impl Wishes {
    /// To take a project as it is on a day.
    pub fn on(as_of: Date) -> Self {
        Self { as_of, strict: false, base_url: None, baseline: None }
    }
}

/// A build that is asked for.
#[derive(Clone, Debug)]
pub struct Order {
    /// What is asked for beyond the project's settings.
    pub wishes: Wishes,
    /// The folder to publish to.
    pub out: PathBuf,
    /// The one output to make; without it, those the project sets.
    pub only: Option<&'static str>,
    /// Whether guides that aren't to be published yet, or no longer, are taken along.
    pub drafts: bool,
}

/// A project, read, linked and checked.
#[derive(Debug)]
pub struct Checked {
    /// The project as it was read.
    pub loaded: Loaded,
    /// What leads where.
    pub links: Links,
    /// What every sentence rests on.
    pub ledger: Ledger,
    /// What was found.
    pub findings: Findings,
    /// The day on which it was judged.
    pub as_of: Date,
}

/// What a build came to.
#[derive(Debug)]
pub struct Built {
    /// The project; guides that were not to be published are left out of it.
    pub checked: Checked,
    /// What was published; nothing if there is an error among the findings.
    pub published: Option<(Made, Published)>,
}

/// Reads a project and checks it. What its baseline holds is passed over.
///
/// # Errors
/// When the project can't be read, or its baseline.
pub fn read(project: &Path, wishes: &Wishes, observer: &dyn Observer) -> Result<Checked> {
    let mut checked = checked_whole(project, wishes, observer)?;
    baseline::apply(project, wishes, &mut checked)?;
    Ok(checked)
}

fn checked_whole(project: &Path, wishes: &Wishes, observer: &dyn Observer) -> Result<Checked> {
    observer.begins(Stage::Read);
    let files = load::disk::files(project)?;
    let loaded = load::load(&files);
    // Every text is in the sources now.
    drop(files);
    Ok(judge(loaded, wishes, observer))
}

/// Checks a project whose files are at hand. Its baseline is a file of its own, and isn't heeded.
pub fn examine(files: &Files, wishes: &Wishes, observer: &dyn Observer) -> Checked {
    judge(load::load(files), wishes, observer)
}

fn judge(mut loaded: Loaded, wishes: &Wishes, observer: &dyn Observer) -> Checked {
    give_way(&mut loaded, wishes);
    observer.begins(Stage::Check);
    let links = link::link(&loaded.handbook);
    let (ledger, findings) = check::check(&subject(&loaded, &links, wishes.as_of));
    Checked { loaded, links, ledger, findings, as_of: wishes.as_of }
}

/// Lets wishes weigh more than settings.
fn give_way(loaded: &mut Loaded, wishes: &Wishes) {
    if wishes.strict {
        loaded.settings.policy.be_strict();
    }
    if let Some(url) = &wishes.base_url {
        loaded.settings.base_url.clone_from(url);
    }
}

/// Reads a project, checks it and, if nothing stands in the way, publishes it.
///
/// # Errors
/// When the project can't be read, an output can't be rendered, or the folder can't be written. The folder then stays as it was.
pub fn build(project: &Path, order: &Order, observer: &dyn Observer) -> Result<Built> {
    let kept = is_below(&order.out, project).then(|| Kept::below(&project.join(KEPT)));
    let keep: &dyn Keep = kept.as_ref().map_or(&Forgetful, |kept| kept);
    let built = release(read(project, &order.wishes, observer)?, order, keep, observer)?;
    if let Some(kept) = kept.filter(|_| built.published.is_some() && order.only.is_none()) {
        kept.tidy();
    }
    Ok(built)
}

/// Whether a folder lies in a project. Whoever publishes elsewhere may not want anything written into the project.
fn is_below(folder: &Path, project: &Path) -> bool {
    let whole = |path: &Path| std::path::absolute(path).ok();
    whole(folder).zip(whole(project)).is_some_and(|(folder, project)| folder.starts_with(project))
}

/// Where a project keeps what was made before: a folder that may be deleted at any time, and belongs into no archive.
const KEPT: &str = ".vademecum";

/// Publishes a project that was checked, if nothing stands in the way.
fn release(mut checked: Checked, order: &Order, kept: &dyn Keep, observer: &dyn Observer) -> Result<Built> {
    if !order.drafts {
        withheld::withhold(&mut checked);
    }
    let Some(approval) = checked.findings.approve() else { return Ok(Built { checked, published: None }) };
    let mut folder = Folder::open(&order.out, approval)?;
    let made = Counted::new(observer);
    let outputs = outputs(&checked.loaded.settings.outputs, order.only);
    for output in &outputs {
        observer.begins(Stage::Render(output.name()));
        output.render(&checked.book_with(kept), &made.counting(&folder.sink(output.name())))?;
    }
    let path = ArtifactPath::new("ledger.json").expect("a plain name stays inside the folder");
    made.counting(&folder.sink(LEDGER))
        .take_written(path, &mut |to| emit::ledger::write_json(&checked.ledger, &checked.loaded.sources, to));
    if order.only.is_some() {
        folder.keep_all_but(outputs.iter().map(|output| output.name()).chain([LEDGER]).collect());
    }
    observer.begins(Stage::Publish);
    let published = folder.commit()?;
    Ok(Built { published: Some((made.finish(), published)), checked })
}

/// The outputs to make: the one asked for, or those the project sets.
pub fn outputs(set: &Outputs, only: Option<&str>) -> Vec<&'static dyn Renderer> {
    let is_set = |name| match name {
        "site" => set.site,
        "workbook" => set.workbook,
        "epub" => set.epub,
        "json" => set.json,
        "cards" => set.cards,
        _ => true,
    };
    let is_made = |name| only.map_or_else(|| is_set(name), |only| only == name);
    RENDERERS.iter().copied().filter(|renderer| is_made(renderer.name())).collect()
}

impl Checked {
    /// What outputs are made from, all of it anew.
    pub fn book(&self) -> Book<'_> {
        self.book_with(&Forgetful)
    }

    /// What outputs are made from, with what was made before.
    pub fn book_with<'a>(&'a self, kept: &'a dyn Keep) -> Book<'a> {
        Book {
            handbook: &self.loaded.handbook,
            settings: &self.loaded.settings,
            links: &self.links,
            ledger: &self.ledger,
            templates: &self.loaded.templates,
            read: &load::disk::read,
            sources: &self.loaded.sources,
            machine_fonts: &load::disk::machine_fonts,
            kept,
            preview: false,
            as_of: self.as_of,
        }
    }

    /// What the rules look at.
    pub fn subject(&self) -> Subject<'_> {
        subject(&self.loaded, &self.links, self.as_of)
    }
}

fn subject<'a>(loaded: &'a Loaded, links: &'a Links, as_of: Date) -> Subject<'a> {
    Subject {
        sources: &loaded.sources,
        settings: &loaded.settings,
        handbook: &loaded.handbook,
        problems: &loaded.problems,
        links,
        as_of,
    }
}

/// The output the ledger counts as; it is published with every other.
const LEDGER: &str = "ledger";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        diagnostic::Diagnostic,
        model::{Guide, Key, fixture},
        text::Span,
    };
    use std::fs;

    /// A handbook of one guide with an error in it.
    fn faulty(guide: Guide) -> Checked {
        let mut loaded = load::load(&Files::of_texts([("content/vademecum.yaml", "title: Tea\n")]));
        let findings = Findings::new(vec![Diagnostic::at(guide.span, "wrong")]);
        let ledger = Ledger { guides: [(guide.slug.clone(), Vec::new())].into() };
        loaded.handbook = fixture::handbook(vec![guide]);
        Checked { loaded, links: Links::default(), ledger, findings, as_of: "2026-11-23".parse().unwrap() }
    }

    fn order(out: PathBuf) -> Order {
        let wishes = Wishes::on("2026-11-23".parse().unwrap());
        Order { wishes, out, only: None, drafts: false }
    }

    #[test]
    fn nothing_is_published_with_an_error_and_the_ledger_is_without() {
        let root = tempfile::tempdir().unwrap();
        let order = order(root.path().join("public"));
        let built = release(faulty(fixture::guide("tea")), &order, &Forgetful, &Silent).unwrap();
        assert!(built.published.is_none() && !order.out.exists());
        let sound = Checked { findings: Findings::default(), ..faulty(fixture::guide("tea")) };
        assert!(release(sound, &order, &Forgetful, &Silent).unwrap().published.is_some());
        assert!(fs::read_to_string(order.out.join("ledger.json")).unwrap().contains("\"slug\":\"tea\""));
    }

    #[test]
    fn a_draft_is_in_nobodys_way_unless_drafts_are_asked_for() {
        let root = tempfile::tempdir().unwrap();
        let draft = || {
            let mut draft = faulty(Guide { draft: true, ..fixture::guide("tea") });
            draft.loaded.handbook.guides.insert(Key::new("coffee"), fixture::guide("coffee"));
            let span = Span { source: crate::text::SourceId(7), ..fixture::span() };
            draft.findings = Findings::new(vec![Diagnostic::at(span, "wrong")]);
            draft.loaded.handbook.guides.get_mut("tea").unwrap().span = span;
            draft
        };
        let mut order = order(root.path().join("public"));
        let built = release(draft(), &order, &Forgetful, &Silent).unwrap();
        assert!(built.published.is_some() && !built.checked.loaded.handbook.guides.contains_key("tea"));
        assert!(built.checked.loaded.handbook.guides.contains_key("coffee"));
        order.drafts = true;
        assert!(release(draft(), &order, &Forgetful, &Silent).unwrap().published.is_none());
    }

    #[test]
    fn what_the_command_line_wishes_weighs_more_than_the_settings() {
        let files = Files::of_texts([("content/vademecum.yaml", "title: Tea\nbase-url: https://a.example/\n")]);
        let url = Some("https://b.example/tea/".to_owned());
        let wishes = Wishes { strict: true, base_url: url, ..Wishes::on("2026-11-23".parse().unwrap()) };
        let settings = examine(&files, &wishes, &Silent).loaded.settings;
        assert!(settings.policy.strict && settings.base_url == "https://b.example/tea/");
    }
}
