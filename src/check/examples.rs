//! Runs the examples of every rule's page.
//!
//! The fences of a section make one project, on top of a small one that is always there: `guide` is the text of a guide, put
//! behind front matter; any other fence names the file it is. What stands under "Fails" must give a finding of the rule, what
//! stands under "Passes" none. A `console` fence is only shown.

use super::{
    RULES, Rule,
    fixture::{FRONT_MATTER, Project, findings, whole},
};
use crate::diagnostic::{Diagnostic, Findings, Fix};
use std::collections::BTreeMap;

/// A section of a page with examples.
struct Section {
    fails: bool,
    number: usize,
    project: Project,
}

/// The sections of a rule's page that hold a project.
fn sections(rule: &Rule) -> Vec<Section> {
    let mut found: Vec<Section> = Vec::new();
    let mut in_section = false;
    let mut lines = rule.page.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
    while let Some(line) = lines.next() {
        if let Some(heading) = line.strip_prefix("## ") {
            in_section = matches!(heading, "Fails" | "Passes");
            if in_section {
                found.push(Section { fails: heading == "Fails", number: found.len() + 1, project: Project::new() });
            }
        }
        let fence = line.len() - line.trim_start_matches('`').len();
        if fence < 3 {
            continue;
        }
        let body: Vec<&str> = lines.by_ref().take_while(|line| *line != "`".repeat(fence)).collect();
        let section = found.last_mut().filter(|_| in_section);
        section.into_iter().for_each(|section| section.project.extend(file(line.trim_start_matches('`'), &body)));
    }
    found.retain(|section| !section.project.is_empty());
    found
}

/// The file a fence stands for.
fn file(info: &str, body: &[&str]) -> Option<(String, String)> {
    let text = body.join("\n") + "\n";
    match info.split_once(' ') {
        Some((_, path)) => Some((path.to_owned(), text)),
        None if info == "guide" => Some(("content/guides/example.md".to_owned(), format!("{FRONT_MATTER}{text}"))),
        None => None,
    }
}

/// Whether the section shows what it says it shows; else what is wrong.
fn fault(rule: &Rule, section: &Section) -> Option<String> {
    let (findings, _) = findings(&whole(&section.project));
    let found: Vec<&Diagnostic> = findings.iter().filter(|finding| finding.rule == rule.name).collect();
    let (name, number) = (rule.name, section.number);
    let others = || findings.iter().map(|finding| format!("{}: {}", finding.rule, finding.message)).collect::<Vec<_>>();
    match (section.fails, found.first()) {
        (true, None) => Some(format!("{name}, example {number}: nothing is found, but {:?}", others())),
        (false, Some(finding)) => Some(format!("{name}, example {number}: it is found: {}", finding.message)),
        _ => None,
    }
}

fn failing() -> impl Iterator<Item = (&'static Rule, Section)> {
    let all = RULES.iter().flat_map(|rule| sections(rule).into_iter().map(move |section| (*rule, section)));
    all.filter(|(_, section)| section.fails)
}

#[test]
fn every_page_shows_what_it_says() {
    let faults: Vec<String> =
        RULES.iter().flat_map(|rule| sections(rule).into_iter().filter_map(|section| fault(rule, &section))).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_page_has_examples_that_are_run() {
    for rule in RULES.iter().filter(|rule| !rule.page.contains("```console")) {
        let sections = sections(rule);
        for fails in [true, false] {
            assert!(sections.iter().any(|section| section.fails == fails), "{}: fails = {fails}", rule.name);
        }
    }
}

#[test]
fn messages_are_written_in_one_style() {
    for (rule, section) in failing() {
        for finding in findings(&whole(&section.project)).0.iter().filter(|finding| finding.rule == rule.name) {
            let labels = finding.label.iter().chain(finding.labels.iter().map(|label| &label.message));
            for words in labels.chain([&finding.message]) {
                assert!(!words.starts_with(char::is_uppercase), "{}: {words}", rule.name);
                assert!(!words.ends_with('.') && !words.contains("invalid"), "{}: {words}", rule.name);
            }
            assert!(finding.label.is_some() || !finding.help.is_empty(), "{} gives no help", rule.name);
        }
    }
}

/// A fix makes its finding go away, and brings no other.
#[test]
fn fixes_mend() {
    let mut tried = 0;
    for (rule, section) in failing() {
        let before = whole(&section.project);
        let (found, paths) = findings(&before);
        let kinds = |findings: &Findings| -> BTreeMap<(&'static str, String), usize> {
            findings.iter().fold(BTreeMap::new(), |mut all, finding| {
                *all.entry((finding.rule, finding.message.clone())).or_default() += 1;
                all
            })
        };
        for finding in found.iter().filter(|finding| finding.rule == rule.name) {
            for fix in &finding.fixes {
                let (after, _) = findings(&mended(&before, fix, &paths));
                let (old, new) = (kinds(&found), kinds(&after));
                let count =
                    |kinds: &BTreeMap<_, _>| kinds.get(&(rule.name, finding.message.clone())).copied().unwrap_or(0);
                assert!(count(&new) < count(&old), "{}: `{}` mends nothing", rule.name, fix.title);
                let added: Vec<_> = new.keys().filter(|kind| !old.contains_key(*kind)).collect();
                assert!(added.is_empty(), "{}: `{}` brings {added:?}", rule.name, fix.title);
                tried += 1;
            }
        }
    }
    assert!(tried > 5, "hardly any example has a fix");
}

fn mended(project: &Project, fix: &Fix, paths: &[String]) -> Project {
    let mut mended = project.clone();
    let mut edits = fix.edits.clone();
    edits.sort_by_key(|edit| std::cmp::Reverse(edit.span));
    for edit in edits {
        let text = mended.get_mut(&paths[edit.span.source.0 as usize]).unwrap();
        text.replace_range(edit.span.range(), &edit.replacement);
    }
    mended
}
