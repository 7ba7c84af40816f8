//! What fuzzing found, and what it began with: each of these once did harm somewhere, or looks as if it could.

use super::{projects, promise};
use crate::architecture::tree;
use std::{fs, path::Path};
use vademecum::pipeline::Memory;

/// The name and the text of each file of a corpus.
fn corpus(name: &str) -> Vec<(String, String)> {
    let folder = tree::root().join("tests/fuzz/corpus").join(name);
    let files = fs::read_dir(&folder).expect("the corpus is there").map(|entry| entry.expect("it can be read").path());
    let text = |path: &Path| String::from_utf8_lossy(&fs::read(path).expect("it can be read")).into_owned();
    let mut texts: Vec<(String, String)> = files.map(|path| (path.display().to_string(), text(&path))).collect();
    texts.sort();
    assert!(texts.len() > 5, "{name}: a corpus of {} files", texts.len());
    texts
}

#[test]
fn no_guide_of_the_corpus_breaks_a_promise() {
    for (name, text) in corpus("guide") {
        eprintln!("{name}");
        promise::site(&promise::keep(&projects::of_guide(&text)));
    }
}

#[test]
fn no_project_of_the_corpus_breaks_a_promise() {
    for (name, text) in corpus("project") {
        eprintln!("{name}");
        let mut memory = Memory::default();
        for files in projects::versions(&text) {
            let clean = promise::keep(&files);
            let again = memory.examine(&files, &promise::wishes());
            assert_eq!(format!("{again:?}"), format!("{clean:?}"));
        }
    }
}
