//! The handbooks that benchmarks build are sound: content with findings would measure something else.

use crate::{
    architecture::tree,
    support::{folder, project::Project},
};
use serde_json::Value;
use std::process::Command;

/// A generated handbook, or nothing on a machine without Python.
fn generated(guides: &str) -> Option<Project> {
    let project = Project::empty();
    let mut python = Command::new("python3");
    python.arg(tree::root().join("tests/bench/generate.py")).arg(guides).arg(project.folder());
    let Ok(status) = python.env("PYTHONDONTWRITEBYTECODE", "1").status() else {
        eprintln!("left out: there is no python3 to generate a handbook with");
        return None;
    };
    assert!(status.success(), "the generator failed");
    Some(project)
}

#[test]
fn a_generated_handbook_has_no_finding() {
    let Some(project) = generated("20") else { return };
    let outcome = project.run(&["check", "--as-of", "2026-11-23", "--format", "json"]).ended_with(0);
    let report: Value = serde_json::from_str(&outcome.stdout).expect("a report is JSON");
    assert_eq!(report["diagnostics"].as_array().map(Vec::len), Some(0), "{}", outcome.stdout);
}

#[test]
fn a_handbook_is_generated_the_same_every_time() {
    let (Some(first), Some(second)) = (generated("20"), generated("20")) else { return };
    let (first, second) = (folder::files(first.folder()), folder::files(second.folder()));
    assert!(first.len() > 20, "the generator wrote only {:?}", first.keys());
    assert_eq!(folder::differences(&first, &second), [""; 0]);
}
