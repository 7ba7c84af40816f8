//! This repository's own content has no fault, and what the README tells a newcomer to write works.

use crate::{
    architecture::tree,
    support::{
        fence,
        project::{self, Outcome, Project},
    },
};
use serde_json::Value;

fn own(arguments: &[&str]) -> Outcome {
    project::finish(project::vademecum(tree::root(), arguments), &arguments.join(" "))
}

#[test]
fn our_own_content_passes_the_strictest_check_without_a_finding() {
    let outcome = own(&["check", "--strict", "--as-of", "2026-11-23", "--format", "json"]).ended_with(0);
    let report: Value = serde_json::from_str(&outcome.stdout).expect("a report is JSON");
    assert_eq!(report["diagnostics"].as_array().map(Vec::len), Some(0), "{}", outcome.stdout);
}

#[test]
fn no_claim_of_ours_is_without_a_reference() {
    let outcome = own(&["ledger", "--format", "json"]).ended_with(0);
    let ledger: Value = serde_json::from_str(&outcome.stdout).expect("a ledger is JSON");
    let count =
        |standing: &str| ledger["totals"][standing].as_u64().unwrap_or_else(|| panic!("no count of {standing}"));
    assert_eq!(count("missing"), 0);
    assert!(count("cited") > 0, "the ledger doesn't see our citations");
    let parts = ["cited", "covered", "exempt", "waived", "missing"].map(count);
    assert_eq!(parts.iter().sum::<u64>(), count("total"), "the counts must add up");
}

#[test]
fn what_the_readme_shows_is_a_project_without_fault() {
    let readme = tree::read("README.md");
    let files: Vec<_> = fence::fences(&readme).into_iter().filter(|fence| fence.path.starts_with("content/")).collect();
    assert!(!files.is_empty(), "the README shows no file of a project (a fence with its path behind the language)");
    let write = |project: Project, fence: &fence::Fence| project.file(&fence.path, &readme[fence.range.clone()]);
    let project = files.iter().fold(Project::empty(), write);
    let outcome = project.run(&["check", "--as-of", "2026-11-23", "--format", "json"]).ended_with(0);
    let report: Value = serde_json::from_str(&outcome.stdout).expect("a report is JSON");
    assert_eq!(report["diagnostics"].as_array().map(Vec::len), Some(0), "{}", outcome.stdout);
    let _ = project.run(&["build", "--only", "site"]).ended_with(0);
}
