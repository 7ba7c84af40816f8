//! Projects in memory, made of one text.

use vademecum::load::Files;

const SETTINGS: &str = "title: Odd\nlanguage: en\nbase-url: https://example.org/\ncommon-knowledge:\n  - {words: water is wet, reason: anybody can feel it}\n";
const PERSON: &str = "name: Sarah Schewitz\nrole: Psychologist\naliases: [S. Schewitz]\n";
const REFERENCES: &str = "k:\n  type: web\n  title: A page\n  site: Pages\n  url: https://example.org/a\n  accessed: 2026-11-01\ntalk:\n  type: interview\n  person: sarah-schewitz\n  date: 2019-04-15\n";
const TERMS: &str = "no-contact:\n  term: No contact\n  definition: Being out of touch.\n  also: [the rule]\n";

/// A project whose guide is this text, with something of every kind to name in it.
pub fn of_guide(text: &str) -> Files {
    Files::of_texts([
        ("content/guides/odd.md", text),
        ("content/people/sarah-schewitz.yaml", PERSON),
        ("content/references/pages.yaml", REFERENCES),
        ("content/sources/k.txt", "Water is wet. About 3 in 5 people say so, \"and the others don't mind at all\"."),
        ("content/terms.yaml", TERMS),
        ("content/vademecum.yaml", SETTINGS),
    ])
}

/// The versions of a project one after the other: lines `=== path` stand before files, a line `=====` before the next version.
pub fn versions(text: &str) -> Vec<Files> {
    text.split("\n=====\n").map(|version| Files::of_texts(version.split("=== ").filter_map(file))).collect()
}

fn file(piece: &str) -> Option<(&str, &str)> {
    let (path, text) = piece.split_once('\n')?;
    let is_path = path.starts_with("content/") && path.len() < 200 && !path.contains("//");
    is_path.then_some((path, text))
}
