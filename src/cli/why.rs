//! `vademecum why`: what the check thought of a line.

use super::{
    End,
    explain::Format,
    progress::Progress,
    project::{ProjectChoice, as_it_is},
    terminal::Terminal,
    usage,
};
use crate::{
    check,
    emit::why::{self, Line},
    error::Result,
    pipeline,
    text::Sources,
};
use clap::Args;
use std::path::{Path, absolute};

/// Tell why each sentence on a line was found in need of a reference, or not.
#[derive(Debug, Args)]
pub(super) struct Why {
    /// A guide's file and a line in it: `content/guides/water.md:41`.
    #[arg(value_name = "FILE:LINE", value_parser = parse_place)]
    place: Place,
    #[command(flatten)]
    project: ProjectChoice,
    /// How it is written: `text` for people, `json` for programs.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    file: String,
    line: usize,
}

impl Why {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<End> {
        let project = self.project.folder()?;
        let progress = Progress::new(terminal);
        let checked = pipeline::read(&project, &as_it_is()?, &progress)?;
        progress.end(terminal);
        let Place { file, line } = &self.place;
        let path = path_of(file, &project, &checked.loaded.sources)
            .ok_or_else(|| usage(format!("the project has no file {file}")))?;
        let sentences = check::why(&checked.subject(), &path, *line)
            .ok_or_else(|| usage(format!("{file} is no guide, or has no line {line}")))?;
        let line = Line { path: &path, number: *line, sentences: &sentences, sources: &checked.loaded.sources };
        let told = match self.format {
            Format::Text => why::text(&line),
            Format::Json => why::json(&line),
        };
        terminal.print(&told).map(|()| End::Clean)
    }
}

/// `FILE:LINE`, also with a column behind, as findings show places.
fn parse_place(text: &str) -> Result<Place, String> {
    let number = |text: &str| text.parse::<usize>().ok().filter(|number| *number > 0);
    let split = |text: &str| {
        let (file, line) = text.rsplit_once(':')?;
        Some(Place { file: file.to_owned(), line: number(line)? })
    };
    let last = split(text).ok_or("write the file and the line: content/guides/water.md:41")?;
    Ok(split(&last.file).unwrap_or(last))
}

/// The path a source has in its project, whether the file is named from there or from here.
fn path_of(file: &str, project: &Path, sources: &Sources) -> Option<String> {
    let slashed = |path: &str| path.replace(std::path::MAIN_SEPARATOR, "/");
    let as_named = slashed(file.strip_prefix("./").unwrap_or(file));
    if sources.by_path(&as_named).is_some() {
        return Some(as_named);
    }
    let real = |path: &Path| path.canonicalize().or_else(|_| absolute(path)).ok();
    let inside = real(Path::new(file))?.strip_prefix(real(project)?).ok()?.to_str().map(slashed)?;
    sources.by_path(&inside).is_some().then_some(inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_a_file_and_a_line_with_or_without_a_column() {
        let place = |file: &str, line| Ok(Place { file: file.to_owned(), line });
        assert_eq!(parse_place("a.md:41"), place("a.md", 41));
        assert_eq!(parse_place("a.md:41:7"), place("a.md", 41));
        assert_eq!(parse_place("C:\\a.md:41"), place("C:\\a.md", 41));
        for text in ["a.md", "a.md:", "a.md:0", "a.md:x"] {
            assert!(parse_place(text).is_err(), "{text} was taken");
        }
    }
}
