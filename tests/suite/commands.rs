//! The command line as people see it: every `tests/commands/*.md` holds a project's files and console transcripts.
//!
//! In a ```` ```console ```` block, `$ vademecum …` runs the program; the lines below are what it prints, for people first,
//! then for machines; a line `? 1` first says that it ends with this code, otherwise with 0. `[..]` stands for anything
//! within a line, a line `...` for any lines. `$ ls FOLDER` and `$ cat FILE` show what was written. `BLESS=1` rewrites
//! what isn't like its pattern, but never an exit code.

mod transcript;

use crate::{
    architecture::tree,
    support::{compare, fence, folder, project::Project},
};
use std::fs;
use transcript::Command;

#[test]
fn the_command_line_prints_what_its_transcripts_say() {
    let paths = tree::files_below("tests/commands").into_iter().filter(|path| path.ends_with(".md"));
    compare::none(&paths.flat_map(|path| differences(&path)).collect::<Vec<_>>());
}

fn differences(path: &str) -> Vec<String> {
    let mut document = tree::read(path);
    let fences = fence::fences(&document);
    let files = fences.iter().filter(|fence| !fence.path.is_empty());
    let project =
        files.fold(Project::empty(), |project, fence| project.file(&fence.path, &document[fence.range.clone()]));
    let mut wrong = Vec::new();
    let mut rewritten = Vec::new();
    for fence in fences.iter().filter(|fence| fence.language == "console") {
        let mut block = String::new();
        for command in transcript::commands(&document[fence.range.clone()]) {
            let printed = ran(&project, &command.line);
            let is_like = transcript::is_like(&command.expected, &printed);
            let is_blessed = compare::blessing() && transcript::code(&command.expected) == transcript::code(&printed);
            if !is_like && !is_blessed {
                let difference = compare::difference(&command.expected, &printed).unwrap_or_default();
                wrong.push(format!("{path}: $ {}\n{difference}", command.line));
            }
            let expected = if is_like || !is_blessed { command.expected } else { printed };
            block.push_str(&Command { expected, ..command }.written());
        }
        rewritten.push((fence.range.clone(), block));
    }
    if compare::blessing() {
        rewritten.into_iter().rev().for_each(|(range, block)| document.replace_range(range, &block));
        fs::write(tree::root().join(path), document).expect("a transcript can be rewritten");
    }
    wrong
}

/// What a command prints, headed by its exit code where that isn't 0.
fn ran(project: &Project, line: &str) -> String {
    let words = transcript::words(line);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["vademecum", arguments @ ..] => {
            let outcome = project.run(arguments);
            let code = outcome.code.map_or("a signal".to_owned(), |code| code.to_string());
            let head = if code == "0" { String::new() } else { format!("? {code}\n") };
            let told = format!("{}{}", outcome.stderr, outcome.stdout);
            let place = project.folder().to_string_lossy().into_owned();
            format!("{head}{}\n", told.replace(&place, "PROJECT").trim_end()).trim_start_matches('\n').to_owned()
        }
        ["ls", of] => folder::files(&project.path(of)).into_keys().map(|name| format!("{name}\n")).collect(),
        ["cat", file] => fs::read_to_string(project.path(file)).unwrap_or_else(|error| format!("{file}: {error}\n")),
        _ => panic!("a transcript knows `vademecum`, `ls FOLDER` and `cat FILE`, not: {line}"),
    }
}
