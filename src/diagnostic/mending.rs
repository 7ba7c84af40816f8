//! Fixes applied: the texts of files with the edits of many fixes in them. What never lives here: reading and writing files.

use super::{Diagnostic, Edit, Findings, Fix};
use crate::text::{SourceId, Sources, Span};
use std::collections::BTreeMap;

/// What comes of applying fixes.
#[derive(Debug, Default)]
pub struct Mending<'a> {
    /// The new texts of the files that change.
    pub texts: BTreeMap<SourceId, String>,
    /// The findings whose fix was applied, in the order of their places.
    pub mended: Vec<(&'a Diagnostic, &'a Fix)>,
}

/// Applies a fix of every finding that has one, in the files that may be edited. A fix that meets another on its way waits for the
/// next time: what it mends may be gone then, or look otherwise.
pub fn mend<'a>(findings: &'a Findings, sources: &Sources, may_edit: &dyn Fn(SourceId) -> bool) -> Mending<'a> {
    let mut taken = Taken::default();
    let mut mended = Vec::new();
    for finding in findings {
        let Some(fix) = finding.fixes.first() else { continue };
        let is_open =
            |edit: &Edit| may_edit(edit.span.source) && is_whole(edit.span, sources) && taken.is_free(edit.span);
        if fix.edits.iter().all(is_open) && !meet(&fix.edits) {
            fix.edits.iter().for_each(|edit| taken.take(edit));
            mended.push((finding, fix));
        }
    }
    let text = |(source, edits): (SourceId, BTreeMap<u32, &Edit>)| (source, edited(sources.get(source).text(), &edits));
    Mending { texts: taken.by_source.into_iter().map(text).collect(), mended }
}

/// Whether the text can be cut at both ends.
fn is_whole(span: Span, sources: &Sources) -> bool {
    sources.get(span.source).text().get(span.range()).is_some()
}

/// Whether two edits of one fix want the same place.
fn meet(edits: &[Edit]) -> bool {
    let mut own = Taken::default();
    edits.iter().any(|edit| {
        let is_free = own.is_free(edit.span);
        own.take(edit);
        !is_free
    })
}

/// The places that fixes want to change, none meeting another, by where they begin.
#[derive(Default)]
struct Taken<'a> {
    by_source: BTreeMap<SourceId, BTreeMap<u32, &'a Edit>>,
}

impl<'a> Taken<'a> {
    /// Whether nothing that is taken lies in a stretch, begins where it begins, or reaches into it.
    fn is_free(&self, span: Span) -> bool {
        let Some(edits) = self.by_source.get(&span.source) else { return true };
        let before = edits.range(..span.start).next_back();
        let reaches_in = before.is_some_and(|(_, edit)| edit.span.end > span.start);
        !reaches_in && edits.range(span.start..span.end.max(span.start + 1)).next().is_none()
    }

    fn take(&mut self, edit: &'a Edit) {
        self.by_source.entry(edit.span.source).or_default().insert(edit.span.start, edit);
    }
}

fn edited(text: &str, edits: &BTreeMap<u32, &Edit>) -> String {
    let mut new = String::with_capacity(text.len());
    let mut from = 0;
    for edit in edits.values() {
        let range = edit.span.range();
        new.extend([&text[from..range.start], &edit.replacement]);
        from = range.end;
    }
    new + &text[from..]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Source;
    use proptest::prelude::*;

    fn finding(edits: &[(usize, usize, &str)]) -> Diagnostic {
        let span = |(start, end, _): &(usize, usize, &str)| Span::new(SourceId(0), *start, *end);
        let first = span(&edits[0]);
        let edits = edits.iter().map(|edit| Edit { span: span(edit), replacement: edit.2.to_owned() }).collect();
        let fix = Fix { title: "mend it".to_owned(), edits };
        Diagnostic { fixes: vec![fix], ..Diagnostic::at(first, "wrong") }
    }

    fn mended(text: &str, list: Vec<Diagnostic>) -> (String, usize) {
        let sources = Sources::new(vec![Source::new("a.md", text)]);
        let findings = Findings::new(list);
        let Mending { mut texts, mended } = mend(&findings, &sources, &|_| true);
        (texts.remove(&SourceId(0)).unwrap_or_else(|| text.to_owned()), mended.len())
    }

    #[test]
    fn fixes_that_do_not_meet_are_applied_in_one_go() {
        let list = vec![finding(&[(0, 3, "un")]), finding(&[(4, 8, "deux"), (8, 8, "!")]), finding(&[(3, 3, ",")])];
        assert_eq!(mended("one two2 three", list), ("un, deux! three".to_owned(), 3));
    }

    #[test]
    fn of_fixes_that_meet_the_first_is_applied() {
        let list = vec![finding(&[(0, 5, "x")]), finding(&[(3, 7, "y")]), finding(&[(0, 0, "z"), (7, 8, "z")])];
        assert_eq!(mended("one two2 three", list), ("zoneyz three".to_owned(), 2));
        assert_eq!(mended("one", vec![finding(&[(0, 2, "x"), (1, 3, "y")])]), ("one".to_owned(), 0));
        assert_eq!(mended("é", vec![finding(&[(1, 2, "x")]), finding(&[(0, 9, "x")])]), ("é".to_owned(), 0));
    }

    proptest! {
        /// Whatever edits come, what is written is the old text with all edits of some fixes in it.
        #[test]
        fn every_fix_is_applied_whole_or_not_at_all(edits in prop::collection::vec((0..12usize, 0..5usize), 0..12)) {
            let list = edits.iter().map(|(start, length)| finding(&[(*start, start + length, "#")])).collect();
            let (text, count) = mended("abcdefghijkl", list);
            prop_assert_eq!(text.matches('#').count(), count);
        }
    }
}
