//! Small projects made in memory and checked, for the tests of rules.

use super::{Subject, check};
use crate::{
    diagnostic::Findings,
    link,
    load::{self, Files},
    model::{Date, PictureFault},
    text::Sources,
};
use std::collections::BTreeMap;

/// A project by the paths of its files.
pub(super) type Project = BTreeMap<String, String>;

/// What is put before the text of a guide.
pub(super) const FRONT_MATTER: &str = "---\ntitle: Example\nsummary: A guide to try things out.\n---\n\n";

/// Pictures that are always there: a good one, one that is none, and one that is too large.
const PICTURES: [(&str, Option<PictureFault>); 3] = [
    ("containers.png", None),
    ("containers.heic.png", Some(PictureFault::NoPicture)),
    ("containers-from-above.png", Some(PictureFault::TooManyPixels(67_108_864))),
];

const ALWAYS_THERE: [(&str, &str); 4] = [
    ("content/vademecum.yaml", "title: Examples\n"),
    ("content/people/sarah-schewitz.yaml", "name: Sarah Schewitz\nrole: Clinical psychologist\n"),
    ("content/people/editors.yaml", "name: The editors\n"),
    (
        "content/references/examples.yaml",
        "headspace-breakup:\n  type: web\n  title: Relationship breakup\n  site: headspace\n  url: \
         https://headspace.org.au/explore-topics/for-young-people/relationship-breakup/\nschewitz-interview:\n  type: \
         interview\n  person: sarah-schewitz\n  date: 2019-04-15\n",
    ),
];

/// A project with what is always there.
pub(super) fn whole(project: &Project) -> Project {
    let always = ALWAYS_THERE.into_iter().map(|(path, text)| (path.to_owned(), text.to_owned()));
    always.chain(project.clone()).collect()
}

/// What the check says of a project, and the path of each of its sources.
pub(super) fn findings(project: &Project) -> (Findings, Vec<String>) {
    let (findings, sources) = checked(project);
    (findings, sources.iter().map(|(_, source)| source.path().to_owned()).collect())
}

/// What the check says of a project, and its sources.
pub(super) fn checked(project: &Project) -> (Findings, Sources) {
    let mut files = Files::of_texts(project.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    for (name, fault) in PICTURES {
        files.assets.insert(name.to_owned(), format!("static/{name}").into());
        files.unusable.extend(fault.map(|fault| (name.to_owned(), fault)));
    }
    files.assets.insert("pour.webm".to_owned(), "static/pour.webm".into());
    let loaded = load::load(&files);
    let links = link::link(&loaded.handbook);
    let (_, findings) = check(&Subject {
        sources: &loaded.sources,
        settings: &loaded.settings,
        handbook: &loaded.handbook,
        problems: &loaded.problems,
        links: &links,
        as_of: Date::new(2026, Some(11), Some(23)).unwrap(),
    });
    (findings, loaded.sources)
}

/// What a rule says of a project with these files, and what is always there.
pub(super) fn said(rule: &str, files: &[(&str, &str)]) -> Vec<String> {
    let project = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    let (findings, _) = findings(&whole(&project));
    findings.iter().filter(|finding| finding.rule == rule).map(|finding| finding.message.clone()).collect()
}

/// What a rule says of a guide with this text.
pub(super) fn said_of_guide(rule: &str, text: &str) -> Vec<String> {
    said(rule, &[("content/guides/example.md", &format!("{FRONT_MATTER}{text}"))])
}
