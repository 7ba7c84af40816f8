//! What every file looks like: how it opens, how long it is, what it is called, and what it never says.

use super::{
    fault::{Fault, none, told},
    masked,
    tree::{SourceFile, files_below, read, rust_files},
};

/// No file is longer than this many lines.
const LONGEST: usize = 500;

/// Words that tell a reader nothing about a file.
const EMPTY_WORDS: [&str; 11] =
    ["util", "utils", "helper", "helpers", "manager", "handler", "processor", "data", "info", "misc", "common"];

/// Names of the field in which such a word means something.
const FIELD_WORDS: [&str; 2] = ["common_knowledge", "common-knowledge"];

/// What code never says outside tests: the words, where they may stand all the same, and what to write instead.
const NEVER_SAID: [(&str, &[&str], &str); 8] = [
    (".unwrap()", &[], "return the author's mistake as a value, or `expect` with the invariant as a sentence"),
    ("todo!", &[], "write it, or leave it out"),
    ("unimplemented!", &[], "write it, or leave it out"),
    ("dbg!", &[], "take it out"),
    ("println!", &["cli", "main"], "return the text; only `cli` prints"),
    ("eprintln!", &["cli", "main"], "return the text; only `cli` prints"),
    ("print!", &["cli", "main"], "return the text; only `cli` prints"),
    ("process::exit", &["cli", "main"], "return an exit code up to `main`"),
];

/// What no comment says.
const NEVER_NOTED: [&str; 4] = ["TODO", "FIXME", "XXX", "HACK"];

/// Every fault of a file's shape.
fn faults(files: &[SourceFile]) -> Vec<Fault> {
    files.iter().flat_map(|file| [opening(file), name(file), never_said(file), never_noted(file)].concat()).collect()
}

fn opening(file: &SourceFile) -> Vec<Fault> {
    let opens = file.text.trim_start_matches('\u{feff}').starts_with("//! ");
    let remedy = "begin with `//!`: what lives here, and what never does";
    if opens { Vec::new() } else { vec![fault(&file.path, 1, "the file has no introduction", remedy)] }
}

fn name(file: &SourceFile) -> Vec<Fault> {
    empty_words(&file.path).into_iter().chain(mod_file(&file.path)).collect()
}

fn mod_file(path: &str) -> Option<Fault> {
    let remedy = "name it after its folder, and put it beside it";
    path.ends_with("/mod.rs").then(|| fault(path, 1, "the file is called `mod.rs`", remedy))
}

fn empty_words(path: &str) -> Vec<Fault> {
    let stem = path.rsplit('/').next().unwrap_or(path).split('.').next().unwrap_or_default();
    let words = FIELD_WORDS.iter().fold(stem.to_owned(), |left, name| left.replace(name, ""));
    let empty = words.split(['_', '-']).filter(|word| EMPTY_WORDS.contains(word));
    let remedy = "name it after the one thing it holds";
    let tell = |word| fault(path, 1, format!("`{word}` says nothing about what the file holds"), remedy);
    empty.map(tell).collect()
}

fn never_said(file: &SourceFile) -> Vec<Fault> {
    let mut found = Vec::new();
    for (words, allowed, remedy) in NEVER_SAID {
        if file.is_test || allowed.contains(&file.layer()) {
            continue;
        }
        let places = file.code.match_indices(words).map(|(at, _)| at).filter(|at| {
            let before = at.checked_sub(1).map(|before| file.code.as_bytes()[before]);
            words.starts_with('.') || !before.is_some_and(masked::is_word)
        });
        found.extend(places.map(|at| fault(&file.path, file.line(at), format!("`{words}` is said here"), remedy)));
    }
    found
}

fn never_noted(file: &SourceFile) -> Vec<Fault> {
    let comments = SourceFile { code: masked::comments(&file.text), ..SourceFile::new(&file.path, &file.text) };
    let places =
        NEVER_NOTED.into_iter().flat_map(|word| comments.words(word).map(move |at| (word, at)).collect::<Vec<_>>());
    let remedy = "do it, or write it down where work is planned";
    places.map(|(word, at)| fault(&file.path, file.line(at), format!("a comment says `{word}`"), remedy)).collect()
}

fn length(path: &str, text: &str) -> Option<Fault> {
    let lines = text.lines().count();
    let remedy = "divide it by what it does";
    (lines > LONGEST).then(|| fault(path, LONGEST + 1, format!("the file has {lines} lines"), remedy))
}

fn fault(path: &str, line: usize, what: impl Into<String>, remedy: &str) -> Fault {
    Fault { path: path.to_owned(), line, what: what.into(), remedy: remedy.to_owned() }
}

#[test]
fn every_rust_file_has_its_shape() {
    none(&faults(&rust_files()));
}

#[test]
fn no_written_file_is_too_long_or_named_for_nothing() {
    let written = ["rs", "html", "css", "js", "mjs", "typ", "ftl", "py", "sh", "md"];
    let is_written = |path: &String| written.iter().any(|kind| path.ends_with(&format!(".{kind}")));
    let files: Vec<String> =
        ["src", "templates", "tests"].into_iter().flat_map(files_below).filter(is_written).collect();
    // The words of a language are a table: it is as long as there are words.
    let long = files.iter().filter(|path| !path.ends_with(".ftl")).filter_map(|path| length(path, &read(path)));
    let named = files.iter().filter(|path| !path.ends_with(".rs")).flat_map(|path| empty_words(path));
    none(&long.chain(named).collect::<Vec<_>>());
}

#[test]
fn every_bad_habit_is_seen() {
    let text = "// No introduction, and a TODO.\nfn f() { a.unwrap(); println!(\"dbg!\"); my_dbg!(); }\n\
                #[cfg(test)]\nmod tests { fn g() { b.unwrap() } }\n";
    let bad = SourceFile::new("src/load/text_utils.rs", text);
    let expected = [
        "1: the file has no introduction",
        "1: `utils` says nothing about what the file holds",
        "2: `.unwrap()` is said here",
        "2: `println!` is said here",
        "1: a comment says `TODO`",
    ];
    assert_eq!(told(&faults(&[bad])), expected);
    let cli = SourceFile::new("src/cli/mod.rs", "//! Prints.\nfn f() { println!(); }\n");
    assert_eq!(told(&faults(&[cli])), ["1: the file is called `mod.rs`"]);
    assert_eq!(empty_words("src/check/claims/common_knowledge.rs"), []);
    assert!(length("a.rs", &"x\n".repeat(501)).is_some() && length("a.rs", &"x\n".repeat(500)).is_none());
}
