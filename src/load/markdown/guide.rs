//! A guide's file: front matter, and an outline of parts, steps and sections behind it.

use super::{
    blocks,
    outline::{self, Outline},
    reader::Reader,
};
use crate::{
    load::{Problem, ProblemKind, Reading, decode},
    model::{Guide, Key, language, translation},
    text::{Fragment, Source, SourceId, Span, Spanned},
};
use std::ops::Range;

/// Reads a guide's file.
pub(super) fn read(name: (Key, SourceId), source: &Source, reading: &Reading, problems: &mut Vec<Problem>) -> Guide {
    let ((slug, id), text) = (name, source.text());
    let file = split(text);
    let named = translation::language(&slug).map(str::to_owned);
    let first = Reading { language: named.clone().unwrap_or_else(|| reading.language.clone()), ..reading.clone() };
    let yaml = Fragment::at(id, file.yaml.start, &text[file.yaml]);
    let mut front = match file.fault {
        // What is missing in front matter that isn't there needs no mention of its own.
        Some(ProblemKind::MissingFrontMatter) => decode::front_matter(&yaml, &first, &mut Vec::new()),
        _ => decode::front_matter(&yaml, &first, problems),
    };
    problems.extend(file.fault.map(|kind| Problem::new(Span::new(id, file.fence.start, file.fence.end), kind)));
    if let Some(named) = named {
        problems.extend(contradiction(&named, front.language.as_ref()));
        front.language = Some(Spanned::new(named, Span::file(id)));
    }
    // Said or not, it is the same: a guide without a language of its own is in the project's.
    front.language = front.language.filter(|own| !language::is_same(&own.value, &reading.language));
    let language = front.language.as_ref().map_or(&reading.language, |language| &language.value).clone();
    let reading = Reading { language, ..reading.clone() };
    let body = Fragment::at(id, file.body, &text[file.body..]);
    let mut reader = Reader::new(&body, &reading, problems);
    let pieces = blocks::read(&mut reader);
    let Outline { introduction, parts, sections } = outline::read(pieces, front.structure, &mut reader);
    Guide {
        slug,
        span: Span::new(id, 0, text.len()),
        front_matter: front.span,
        title: front.title,
        summary: front.summary,
        topics: front.topics,
        authors: front.authors,
        experts: front.experts,
        structure: front.structure,
        related: front.related,
        date: front.date,
        updated: front.updated,
        reviewed_by: front.reviewed_by,
        reviewed_on: front.reviewed_on,
        aliases: front.aliases,
        draft: front.draft,
        publish_on: front.publish_on,
        expires_on: front.expires_on,
        language: front.language,
        image: front.image,
        video: front.video,
        time: front.time,
        difficulty: front.difficulty,
        introduction,
        parts,
        sections,
    }
}

/// A file's name says which language it is a translation into; its front matter may say so too, and nothing else.
fn contradiction(named: &str, written: Option<&Spanned<String>>) -> Option<Problem> {
    let written = written.filter(|written| !language::is_same(&written.value, named))?;
    let kind = ProblemKind::ContradictingLanguage { named: named.to_owned(), written: written.value.clone() };
    Some(Problem::new(written.span, kind))
}

/// Where front matter and text lie in a file.
struct File {
    yaml: Range<usize>,
    body: usize,
    fault: Option<ProblemKind>,
    /// Where the fault is.
    fence: Range<usize>,
}

fn split(text: &str) -> File {
    let top = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut lines = lines(text, top);
    let Some(first) = lines.next().filter(|line| is_fence(&text[line.clone()])) else {
        return File { yaml: top..top, body: top, fault: Some(ProblemKind::MissingFrontMatter), fence: 0..0 };
    };
    let yaml = first.end;
    let fence = first.start..first.start + text[first].trim_end().len();
    let mut end = None;
    for line in lines {
        let words = &text[line.clone()];
        if is_fence(words) {
            return File { yaml: yaml..line.start, body: line.end, fault: None, fence };
        }
        // Where it is never closed, the first empty line or heading is the best guess.
        if end.is_none() && (words.trim().is_empty() || words.starts_with("# ") || words.starts_with("##")) {
            end = Some(line.start);
        }
    }
    let end = end.unwrap_or(text.len());
    File { yaml: yaml..end, body: end, fault: Some(ProblemKind::UnclosedFrontMatter), fence }
}

/// The lines from a place on, with their line breaks.
fn lines(text: &str, mut at: usize) -> impl Iterator<Item = Range<usize>> {
    text[at..].split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        start..at
    })
}

fn is_fence(line: &str) -> bool {
    line.trim_end() == "---"
}
