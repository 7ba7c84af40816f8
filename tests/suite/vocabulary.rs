//! One name per component: every part of a guide that the model knows has a template of its name in each output.

use crate::architecture::{
    masked,
    tree::{self, SourceFile},
};
use std::collections::BTreeSet;
use vademecum::model::SectionKind;

/// The folders of templates, one an output.
const FOLDERS: [&str; 2] = ["templates/site/blocks", "templates/workbook/blocks"];

/// The divisions of a guide, which stand in the model as types of their own.
const DIVISIONS: [&str; 3] = ["part", "step", "section"];

/// The variants of an enum of the model, as words for templates.
fn variants(path: &str, name: &str) -> Vec<String> {
    let file = SourceFile::new(path, &tree::read(path));
    let head = format!("pub enum {name} ");
    let start = file.code.find(&head).unwrap_or_else(|| panic!("{path} has no `{head}`")) + head.len();
    let body = &file.code[start + 1..masked::closing(&file.code, start) - 1];
    let names = body.lines().map(str::trim).filter(|line| line.starts_with(char::is_uppercase));
    names.map(|line| line.chars().take_while(|c| c.is_alphanumeric()).collect::<String>().to_lowercase()).collect()
}

fn components() -> BTreeSet<String> {
    let blocks = variants("src/model/block.rs", "Block");
    let worksheets = variants("src/model/worksheet.rs", "WorksheetKind");
    let items = SectionKind::ALL.iter().map(|kind| kind.item().to_owned());
    blocks.into_iter().chain(worksheets).chain(items).chain(DIVISIONS.map(str::to_owned)).collect()
}

#[test]
fn every_component_has_a_template_of_its_name_in_each_output() {
    let mut missing = Vec::new();
    for folder in FOLDERS {
        let stem = |path: String| path.rsplit('/').next().and_then(|name| name.split('.').next()).map(str::to_owned);
        let there: BTreeSet<String> = tree::files_below(folder).into_iter().filter_map(stem).collect();
        missing.extend(components().difference(&there).map(|name| format!("{folder}/{name}.*")));
    }
    assert!(
        missing.is_empty(),
        "these templates are missing; a component is presented once per output:\n{}",
        missing.join("\n")
    );
}

#[test]
fn the_components_are_those_of_the_model() {
    let names = components();
    for name in ["paragraph", "quote", "worksheet", "checklist", "log", "tip", "warning", "step"] {
        assert!(names.contains(name), "{name} is not among {names:?}");
    }
}
