//! Whole small projects and what becomes of them: `tests/golden/<name>/in` is the project, `site` holds what stands inside
//! `<main>` on each of its pages, `json` its files for programs, `workbook` what a reader's program finds in each of its PDFs.
//!
//! A change of the frame around the pages, or of colours, changes none of these. `BLESS=1` rewrites them.

#[cfg(feature = "workbook")]
mod outline;
mod page;
#[cfg(feature = "workbook")]
mod pdf;

use crate::{
    architecture::tree,
    support::{compare, folder, project},
};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

fn projects() -> Vec<PathBuf> {
    let entries = fs::read_dir(tree::root().join("tests/golden")).expect("there are golden projects").flatten();
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| path.join("in").is_dir()).collect();
    found.sort();
    found
}

/// Builds one output of a project, and gives what was written.
fn built(golden: &Path, output: &str) -> std::collections::BTreeMap<String, Vec<u8>> {
    let out = TempDir::new().expect("there is room for temporary folders");
    let to = out.path().join("public");
    let place = to.to_string_lossy();
    let arguments = ["build", "--only", output, "--out", &place];
    let _ = project::finish(project::vademecum(&golden.join("in"), &arguments), "build").ended_with(0);
    let files = folder::files(&to);
    assert!(!files.is_empty(), "{}: a build of `{output}` wrote nothing", golden.display());
    files
}

/// Compares texts with the files of a folder: each must be there, and nothing else.
fn compared(expected: &Path, texts: Vec<(String, String)>) -> Vec<String> {
    let names: BTreeSet<&String> = texts.iter().map(|(name, _)| name).collect();
    let stale: Vec<String> = folder::files(expected).into_keys().filter(|name| !names.contains(name)).collect();
    if compare::blessing() {
        stale.iter().for_each(|name| fs::remove_file(expected.join(name)).expect("a stale text can be removed"));
    }
    let stale = stale.iter().filter(|_| !compare::blessing());
    let gone = stale.map(|name| format!("{} is expected and wasn't built\n", expected.join(name).display()));
    gone.chain(texts.iter().filter_map(|(name, text)| compare::with_file(&expected.join(name), text))).collect()
}

#[test]
fn pages_say_what_is_expected() {
    let mut wrong = Vec::new();
    for golden in projects() {
        // The page of the search is there only with its feature; `render/site/search` and the browser look at it.
        let is_looked_at = |path: &str| path.ends_with(".html") && !path.starts_with("search/");
        let files = built(&golden, "site").into_iter().filter(|(path, _)| is_looked_at(path));
        let texts = files.map(|(path, bytes)| {
            let main = page::main(&String::from_utf8_lossy(&bytes));
            (path, main)
        });
        wrong.extend(compared(&golden.join("site"), texts.collect()));
    }
    compare::none(&wrong);
}

#[test]
fn files_for_programs_say_what_is_expected() {
    let mut wrong = Vec::new();
    for golden in projects() {
        let files = built(&golden, "json").into_iter().filter(|(path, _)| path.starts_with("guides/"));
        let texts = files.map(|(path, bytes)| {
            let content: serde_json::Value = serde_json::from_slice(&bytes).expect("a file for programs is JSON");
            (path, serde_json::to_string_pretty(&content).expect("JSON can be written") + "\n")
        });
        wrong.extend(compared(&golden.join("json"), texts.collect()));
    }
    compare::none(&wrong);
}

/// A project whose signs take a font that not every machine has says in its settings that it makes none.
#[cfg(feature = "workbook")]
fn makes_workbooks(golden: &Path) -> bool {
    let settings = fs::read_to_string(golden.join("in/content/vademecum.yaml")).expect("a project has settings");
    !settings.contains("outputs: [site]")
}

#[cfg(feature = "workbook")]
#[test]
fn workbooks_hold_what_is_expected() {
    let mut wrong = Vec::new();
    for golden in projects().iter().filter(|golden| makes_workbooks(golden)) {
        let files = built(golden, "workbook").into_iter().filter(|(path, _)| path.ends_with(".pdf"));
        let texts = files.map(|(path, bytes)| (path.replace(".pdf", ".yaml"), pdf::structure(&bytes)));
        wrong.extend(compared(&golden.join("workbook"), texts.collect()));
    }
    compare::none(&wrong);
}
