//! A project kept in memory is, after any edits, what a first look at it gives, and grows no larger by them.

use super::{projects, promise, soup};
use proptest::{prelude::*, sample::select};
use vademecum::{
    load::{FileText, Files},
    pipeline::Memory,
};

/// What an editor does to a project.
#[derive(Clone, Debug)]
enum Edit {
    /// Puts a text into a file, which may not be there yet.
    Write(&'static str, String),
    /// Adds to a file.
    Append(&'static str, &'static str),
    Remove(&'static str),
    Nothing,
}

const PATHS: &[&str] = &[
    "content/guides/odd.md",
    "content/guides/other.md",
    "content/guides/other/index.md",
    "content/people/ada.yaml",
    "content/references/pages.yaml",
    "content/references/more.yaml",
    "content/terms.yaml",
    "content/topics.yaml",
    "content/contributions/odd.yaml",
    "content/vademecum.yaml",
    "content/sources/k.txt",
];

const TEXTS: &[&str] = &[
    "",
    "\n",
    "title: [",
    "language: de\n",
    "title: Other\nlanguage: en\npolicy: strict\n",
    "k: {type: web, title: A}\n",
    "name: Ada Schewitz\n",
    "k: {type: web, title: B, author: ada}\nj: {type: book, title: C}\n",
    "x: {term: Water, definition: \"Wet [@k].\"}\n",
    "- {kind: tip, text: \"3 in 5 say so. S. Schewits.\", status: approved, reviewed-by: ada, reviewed-on: 2026-10-05}\n",
];

const ADDED: &[&str] =
    &["\n", "\n\nAbout 3 in 5 people wait [@k].\n", "\n- See [](guide:other) and [@j].\n", "m: {type: web}\n", "# x\n"];

fn edit() -> impl Strategy<Value = Edit> {
    let texts = prop_oneof![2 => soup::guide(), 1 => select(TEXTS).prop_map(str::to_owned)];
    prop_oneof![
        5 => (select(&PATHS[..3]), texts.clone()).prop_map(|(path, text)| Edit::Write(path, text)),
        2 => (select(PATHS), texts).prop_map(|(path, text)| Edit::Write(path, text)),
        4 => (select(PATHS), select(ADDED)).prop_map(|(path, text)| Edit::Append(path, text)),
        1 => select(PATHS).prop_map(Edit::Remove),
        1 => Just(Edit::Nothing),
    ]
}

fn apply(edit: &Edit, files: &mut Files) {
    let (path, text) = match edit {
        Edit::Write(path, text) => (*path, text.clone()),
        Edit::Append(path, more) => {
            let text = files.texts.iter().find(|file| file.path == *path).map_or("", |file| &file.text);
            (*path, format!("{text}{more}"))
        }
        Edit::Remove(path) => return files.texts.retain(|file| file.path != *path),
        Edit::Nothing => return,
    };
    files.texts.retain(|file| file.path != path);
    files.texts.push(FileText { path: path.to_owned(), text });
    files.texts.sort_by(|a, b| a.path.cmp(&b.path));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn after_any_edits_it_is_what_a_first_look_gives(first in soup::guide(), edits in prop::collection::vec(edit(), 1..8)) {
        let mut files = projects::of_guide(&first);
        let mut memory = Memory::default();
        memory.examine(&files, &promise::wishes());
        for edit in &edits {
            apply(edit, &mut files);
            let again = memory.examine(&files, &promise::wishes());
            let clean = promise::keep(&files);
            prop_assert_eq!(format!("{again:?}"), format!("{clean:?}"));
        }
        let again = memory.examine(&files, &promise::wishes());
        prop_assert_eq!(promise::site(again), promise::site(&promise::keep(&files)));
    }
}

#[test]
fn thousands_of_edits_leave_nothing_behind() {
    let guide =
        |number: usize| format!("---\ntitle: Odd\nsummary: B.\n---\n\nAbout {} in 9 people wait [@k].\n", number % 7);
    let mut memory = Memory::default();
    for number in 0..3_000 {
        memory.examine(&projects::of_guide(&guide(number)), &promise::wishes());
    }
    let mut fresh = Memory::default();
    fresh.examine(&projects::of_guide(&guide(2_999)), &promise::wishes());
    assert_eq!(format!("{memory:?}"), format!("{fresh:?}"));
}
