//! The words of the glossary where a guide first uses them, so that a reader meets each definition once and in time.
//!
//! Only running text counts: a heading is an address, a quotation is somebody else's, code is code, and a worksheet's label
//! has its own work. A word an editor linked anywhere in the guide is left to the editor.

mod wording;

use super::named::{Named, links_in};
use crate::{
    link::{Role, TermMention},
    model::{Destination, Guide, Handbook, Inline, Key, Passage, PassageKind, Place, Text},
    text::Span,
};
use std::{
    collections::{BTreeSet, HashMap},
    ops::Range,
};
use wording::{Wording, fold, words};

/// Every word of the glossary, by the first word of each of its spellings.
#[derive(Default)]
pub(super) struct Vocabulary<'a> {
    by_first: HashMap<String, Vec<Wording<'a>>>,
}

/// A first mention, and where it stands.
pub(super) struct Found {
    /// The text it is in.
    pub text: Span,
    /// The division of the guide.
    pub place: Place,
    /// The mention itself.
    pub mention: TermMention,
}

impl<'a> Vocabulary<'a> {
    /// The spellings of a handbook's terms. Of two terms that are spelled alike, the first by key has the spelling.
    pub fn of(handbook: &'a Handbook) -> Self {
        let mut by_first: HashMap<String, Vec<Wording<'a>>> = HashMap::new();
        for term in handbook.terms.values() {
            let spellings = std::iter::once(&term.term).chain(&term.also);
            for wording in spellings.filter_map(|spelling| Wording::of(&spelling.value, &term.key.value)) {
                by_first.entry(wording.first().to_owned()).or_default().push(wording);
            }
        }
        // The longest spelling first: “no-contact rule” is not a mention of “no contact”.
        by_first.values_mut().for_each(|wordings| wordings.sort_by_key(|wording| std::cmp::Reverse(wording.len())));
        Self { by_first }
    }

    /// The first mention of each term that the guide's own text doesn't link, in reading order.
    pub fn mentions(&self, guide: &Guide) -> Vec<Found> {
        if self.by_first.is_empty() {
            return Vec::new();
        }
        let passages = guide.passages();
        let mut seen = linked(&passages);
        let mut found = Vec::new();
        let running = |kind| matches!(kind, PassageKind::Paragraph | PassageKind::Cell);
        for passage in passages.iter().filter(|passage| running(passage.kind)) {
            for text in texts(&passage.prose.inlines) {
                let new = self.first_in(&text.value, &mut seen);
                found.extend(new.into_iter().map(|mention| Found { text: text.span, place: passage.place, mention }));
            }
        }
        found
    }

    /// The mentions in a text of terms not seen before, which are seen then.
    fn first_in(&self, text: &str, seen: &mut BTreeSet<Key>) -> Vec<TermMention> {
        let words: Vec<Range<usize>> = words(text).collect();
        let mut mentions = Vec::new();
        let mut folded = String::new();
        let mut at = 0;
        while at < words.len() {
            fold(&text[words[at].clone()], &mut folded);
            let wordings = self.by_first.get(folded.as_str()).map_or(&[][..], Vec::as_slice);
            let Some(wording) = wordings.iter().find(|wording| wording.is_at(text, &words[at..])) else {
                at += 1;
                continue;
            };
            let last = at + wording.len() - 1;
            if seen.insert(wording.term.clone()) {
                let range = words[at].start..words[last].end;
                mentions.push(TermMention { term: wording.term.clone(), range });
            }
            at = last + 1;
        }
        mentions
    }
}

impl Found {
    /// The key as if the editor had linked it there.
    pub fn named(&self) -> Named {
        let destination = Destination::Term(self.mention.term.clone());
        Named { destination, role: Role::Link, span: self.text, place: self.place }
    }
}

/// The terms an editor linked.
fn linked(passages: &[Passage<'_>]) -> BTreeSet<Key> {
    let links = passages.iter().flat_map(|passage| links_in(passage.prose));
    links
        .filter_map(|destination| if let Destination::Term(key) = destination { Some(key.clone()) } else { None })
        .collect()
}

/// The words of a passage that lie in no link and in no code, in reading order. What is still to be seen waits on a stack of
/// our own: nothing nested can overflow it.
fn texts(inlines: &[Inline]) -> Vec<&Text> {
    let mut found = Vec::new();
    let mut waiting: Vec<&Inline> = inlines.iter().rev().collect();
    while let Some(inline) = waiting.pop() {
        match inline {
            Inline::Text(text) => found.push(text),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => {
                waiting.extend(inner.iter().rev());
            }
            Inline::Code(_)
            | Inline::Link(_)
            | Inline::CrossLink(_)
            | Inline::Citation(_)
            | Inline::Image(_)
            | Inline::Break
            | Inline::Tag(_) => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::fixture;

    /// The first mentions in a guide of these paragraphs, as the words they stand in.
    fn first(terms: &[(&str, &[&str])], guide: &Guide) -> Vec<String> {
        let mut handbook = fixture::handbook(vec![]);
        for (term, also) in terms {
            fixture::add_term(&mut handbook, term, "A definition.");
            let added = handbook.terms.get_mut(*term).unwrap();
            added.also = also.iter().map(|spelling| fixture::spanned((*spelling).to_owned())).collect();
        }
        let texts: Vec<&Text> = guide.passages().iter().flat_map(|passage| texts(&passage.prose.inlines)).collect();
        let found = Vocabulary::of(&handbook).mentions(guide);
        let told = found.iter().map(|found| {
            let text = texts.iter().find(|text| text.span == found.text).unwrap();
            format!("{}: {}", found.mention.term, &text.value[found.mention.range.clone()])
        });
        told.collect()
    }

    #[test]
    fn a_term_is_found_once_in_any_case_and_spelling_and_only_as_a_whole() {
        let guide = fixture::note(
            "a",
            "Teapots are no TEA, and no-contact is not contact. Tea! A No contact rule, no contact.",
        );
        let found = first(&[("tea", &[]), ("no contact", &["no contact rule"])], &guide);
        assert_eq!(found, ["tea: TEA", "no contact: no-contact"]);
        let rule = fixture::note("a", "The no-contact rule, kept.");
        assert_eq!(first(&[("no contact", &["no contact rule"])], &rule), ["no contact: no-contact rule"]);
        let apart = fixture::note("a", "There is no. Contact me.");
        assert_eq!(first(&[("no contact", &[])], &apart), Vec::<String>::new());
        assert_eq!(first(&[("IT", &[])], &fixture::note("a", "Read it. Ask IT.")), ["IT: IT"], "letters stay letters");
        assert_eq!(first(&[("水分", &[])], &fixture::note("a", "请补充水分。")), ["水分: 水分"]);
    }

    #[test]
    fn what_an_editor_linked_and_what_is_no_running_text_is_left_alone() {
        let mut guide = fixture::note("a", "Brew tea. See [the word](term:mint).");
        guide.introduction.insert(0, fixture::quote("Tea and sage.", "— Ada", None));
        guide.parts =
            vec![fixture::part("Sage", vec![fixture::step("Sage", vec![fixture::paragraph("Mint and sage.")])])];
        assert_eq!(first(&[("tea", &[]), ("mint", &[]), ("sage", &[])], &guide), ["tea: tea", "sage: sage"]);
    }
}
