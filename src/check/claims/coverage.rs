//! Which citation around a sentence speaks for it.
//!
//! A citation that closes a paragraph or bullet covers back to the previous citation in it. One in the lead paragraph of a
//! step covers the step's bullets, but no figure or quotation. Coverage never crosses a step or a heading.

use crate::model::{Citation, Passage, PassageKind, Sentence};

/// The citations around the sentences of a guide.
#[derive(Debug)]
pub struct Coverage<'a> {
    passages: &'a [Passage<'a>],
    /// For each passage, the passage that leads its place, where that is a paragraph of the page itself.
    leads: Vec<Option<usize>>,
}

impl<'a> Coverage<'a> {
    /// Looks at a guide's passages, in reading order.
    pub fn of(passages: &'a [Passage<'a>]) -> Self {
        let mut leads = Vec::with_capacity(passages.len());
        let mut lead = None;
        for (index, passage) in passages.iter().enumerate() {
            if index == 0 || passages[index - 1].place != passage.place {
                lead = None;
            }
            if lead.is_none() && passage.depth == 0 && matches!(passage.kind, PassageKind::Paragraph) {
                lead = Some(index);
            }
            leads.push(lead);
        }
        Self { passages, leads }
    }

    /// The citation in the same paragraph or bullet, or of the same quotation, that speaks for a sentence without one.
    pub fn near(&self, passage: usize, sentence: usize) -> Option<&'a Citation> {
        let passage = &self.passages[passage];
        if let PassageKind::Quoted(quote) = passage.kind {
            let inside = passage.prose.sentences.iter().flat_map(|sentence| &sentence.citations);
            return inside.chain(&quote.citations).next();
        }
        let behind = &passage.prose.sentences[sentence + 1..];
        let next = behind.iter().position(|sentence| !sentence.citations.is_empty())?;
        (next + 1 == behind.len()).then(|| closing(&behind[next])).flatten()
    }

    /// The citation in the lead paragraph of the step that speaks for a bullet.
    pub fn lead(&self, passage: usize) -> Option<&'a Citation> {
        let lead = &self.passages[self.leads[passage]?];
        let bullet = &self.passages[passage];
        let covers = bullet.depth > 0 && matches!(bullet.kind, PassageKind::Paragraph);
        let mut citations = lead.prose.sentences.iter().flat_map(|sentence| &sentence.citations);
        covers.then(|| citations.next_back()).flatten()
    }
}

/// The citation that stands behind the sentence's last word.
fn closing(sentence: &Sentence) -> Option<&Citation> {
    let text = sentence.text.text();
    let last = text.char_indices().rev().find(|(_, c)| c.is_alphanumeric())?.0;
    let last = sentence.text.origin().offset(last);
    sentence.citations.iter().rev().find(|citation| citation.span.start as usize > last)
}
