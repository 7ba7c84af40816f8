//! A case: the files of its project, what must be found in them, and what must be printed.
//!
//! A case is short because the files it only names are supplied from `tests/ui/defaults.md`: the settings always, the guide
//! when it has none of its own, and any other file whose name stands somewhere in the case as a key.

use crate::{
    architecture::tree,
    support::fence::{self, Annotation},
};
use std::{collections::BTreeMap, ops::Range};

/// A case as it was read.
pub struct Case {
    /// Its path from the root of the repository.
    pub path: String,
    /// The whole document.
    pub document: String,
    /// The files of the project, by path, without annotations.
    pub files: BTreeMap<String, String>,
    /// Where something must be found.
    pub expected: Vec<(String, Annotation)>,
    /// The bytes of the document that hold the expected output.
    pub output: Range<usize>,
}

impl Case {
    /// Reads a case and supplies what it only names.
    pub fn read(path: &str) -> Self {
        Self::of(path, tree::read(path), &tree::read("tests/ui/defaults.md"))
    }

    fn of(path: &str, document: String, defaults: &str) -> Self {
        let mut fences = fence::fences(&document);
        let output = fences.pop().filter(|last| last.language == "text" && last.path == "output");
        let output = output.unwrap_or_else(|| panic!("{path}: the last fence is not ```text output```")).range;
        let (mut files, mut expected) = (BTreeMap::new(), Vec::new());
        for fence in fences.iter().filter(|fence| !fence.path.is_empty()) {
            let (text, annotations) = fence::annotated(&document[fence.range.clone()]);
            expected.extend(annotations.into_iter().map(|annotation| (fence.path.clone(), annotation)));
            files.insert(fence.path.clone(), text);
        }
        assert!(!files.is_empty(), "{path}: no fence holds a file");
        supply(&mut files, defaults);
        Self { path: path.to_owned(), document, files, expected, output }
    }
}

/// Adds the default files that are needed, in the order of the document: a guide may name a person, not the other way.
fn supply(files: &mut BTreeMap<String, String>, defaults: &str) {
    for fence in fence::fences(defaults) {
        let is_needed = match fence.path.as_str() {
            "content/vademecum.yaml" => true,
            path if path.starts_with("content/guides/") => !files.keys().any(|own| own.starts_with("content/guides/")),
            path => files.values().any(|text| names(text, stem(path))),
        };
        if is_needed {
            files.entry(fence.path).or_insert_with(|| defaults[fence.range].to_owned());
        }
    }
}

fn stem(path: &str) -> &str {
    path.rsplit('/').next().and_then(|name| name.split('.').next()).unwrap_or(path)
}

/// Whether a key stands in a text, and not as a part of a longer one.
fn names(text: &str, key: &str) -> bool {
    let is_key = |c: char| c.is_alphanumeric() || c == '-';
    text.match_indices(key).any(|(at, _)| !text[..at].ends_with(is_key) && !text[at + key.len()..].starts_with(is_key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_case_only_names_is_supplied() {
        let defaults = "```yaml content/vademecum.yaml\ntitle: T\n```\n```markdown content/guides/tea.md\nTea.\n```\n\
                        ```yaml content/people/ada.yaml\nname: Ada\n```\n```yaml content/people/bo.yaml\nname: Bo\n```\n";
        let document = "# A\n\n```markdown content/guides/own.md\n[](person:ada) [](person:bo-b) #~ unknown-person `bo-b`\n```\n\n\
                        ```text output\nout\n```\n";
        let case = Case::of("a.md", document.to_owned(), defaults);
        let paths: Vec<&str> = case.files.keys().map(String::as_str).collect();
        assert_eq!(paths, ["content/guides/own.md", "content/people/ada.yaml", "content/vademecum.yaml"]);
        assert_eq!(case.expected[0].0, "content/guides/own.md");
        assert_eq!(&case.document[case.output], "out\n");
    }
}
