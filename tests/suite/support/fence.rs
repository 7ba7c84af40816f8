//! One grammar for documents that hold a project's files, with what is expected of them written on their lines.
//!
//! A fenced block whose info string is a language and a path is a file. On any of its lines `#~ rule words` or
//! `<!--~ rule words -->` says that the rule must speak there, with these words in its message. A caret means one line up
//! in the document (`#~^ rule words`), and such an annotation may have a line of its own, which isn't in the file then.

use std::ops::Range;

/// A fenced block at the left margin of a document.
#[derive(Debug, PartialEq, Eq)]
pub struct Fence {
    /// The first word of the info string.
    pub language: String,
    /// The rest of it.
    pub path: String,
    /// The bytes between the fences, in the document.
    pub range: Range<usize>,
}

/// A finding that must appear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotation {
    /// The line of the file, from 1, once annotations are taken out.
    pub line: usize,
    /// The rule.
    pub rule: String,
    /// A part of the message.
    pub words: String,
}

/// Every fenced block at the left margin, in order. A fence is closed by one at least as long, so that files can hold
/// shorter ones.
pub fn fences(document: &str) -> Vec<Fence> {
    let mut found = Vec::new();
    let mut open: Option<(usize, Fence)> = None;
    let mut at = 0;
    for line in document.split_inclusive('\n') {
        let ticks = line.bytes().take_while(|byte| *byte == b'`').count();
        let info = line[ticks..].trim();
        match &mut open {
            Some((length, fence)) if ticks >= *length && info.is_empty() => {
                fence.range.end = at;
                found.extend(open.take().map(|(_, fence)| fence));
            }
            None if ticks >= 3 => open = Some((ticks, fence(info, at + line.len()))),
            _ => {}
        }
        at += line.len();
    }
    assert!(open.is_none(), "a fence is never closed: {open:?}");
    found
}

fn fence(info: &str, start: usize) -> Fence {
    let (language, path) = info.split_once(' ').unwrap_or((info, ""));
    Fence { language: language.to_owned(), path: path.trim().to_owned(), range: start..start }
}

/// The file's text without its annotations, and the annotations.
pub fn annotated(body: &str) -> (String, Vec<Annotation>) {
    let (mut text, mut annotations) = (String::new(), Vec::new());
    // For each line of the body its number in the file; none for a line that holds annotations only.
    let mut numbers: Vec<Option<usize>> = Vec::new();
    for line in body.split_inclusive('\n') {
        let (kept, notes) = split(line.trim_end_matches('\n'));
        let is_line = notes.is_empty() || !kept.trim().is_empty();
        numbers.push(is_line.then(|| text.lines().count() + 1));
        if is_line {
            text.push_str(if notes.is_empty() { line } else { kept.trim_end() });
            text.push_str(if notes.is_empty() { "" } else { "\n" });
        }
        for note in notes {
            let up = note.bytes().take_while(|byte| *byte == b'^').count();
            let number = numbers.len().checked_sub(up + 1).and_then(|at| numbers[at]);
            let number = number.unwrap_or_else(|| panic!("{up} lines above this annotation there is no line: {line}"));
            annotations.push(annotation(&note[up..], number));
        }
    }
    (text, annotations)
}

/// A line's text, and what its annotations say.
fn split(line: &str) -> (&str, Vec<&str>) {
    let Some(start) = ["#~", "<!--~"].iter().filter_map(|mark| line.find(mark)).min() else {
        return (line, Vec::new());
    };
    let marks = line[start..].split("<!--~").flat_map(|piece| piece.split("#~")).map(str::trim);
    let notes = marks.map(|note| note.strip_suffix("-->").unwrap_or(note).trim()).filter(|note| !note.is_empty());
    (&line[..start], notes.collect())
}

fn annotation(note: &str, line: usize) -> Annotation {
    let (rule, words) = note.trim().split_once(' ').unwrap_or((note.trim(), ""));
    Annotation { line, rule: rule.to_owned(), words: words.trim().to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_longer_fence_holds_a_shorter_one() {
        let document =
            "# Case\n\n````markdown content/guides/a.md\n```prompt\nlines: 2\n```\n````\n\n```text output\n```\n";
        let found = fences(document);
        assert_eq!(found[0].path, "content/guides/a.md");
        assert_eq!(&document[found[0].range.clone()], "```prompt\nlines: 2\n```\n");
        assert_eq!((found[1].language.as_str(), &document[found[1].range.clone()]), ("text", ""));
    }

    #[test]
    fn annotations_are_taken_out_of_the_file() {
        let body = "name: A\nrole: 3 #~ wrong-type text #~ missing-key\n#~^ note\n#~^^^ unknown-key `name`\nText. <!--~ uncited-figure a figure -->\nlast\n";
        let (text, annotations) = annotated(body);
        assert_eq!(text, "name: A\nrole: 3\nText.\nlast\n");
        let expected = [
            (2, "wrong-type", "text"),
            (2, "missing-key", ""),
            (2, "note", ""),
            (1, "unknown-key", "`name`"),
            (3, "uncited-figure", "a figure"),
        ];
        let told: Vec<(usize, &str, &str)> =
            annotations.iter().map(|note| (note.line, note.rule.as_str(), note.words.as_str())).collect();
        assert_eq!(told, expected);
    }
}
