//! Which citation around a sentence speaks for it.
//!
//! A citation that closes a paragraph or bullet covers back to the previous citation in it. One in the lead paragraph of a
//! step covers the step's bullets, but no figure or quotation. Coverage never crosses a step or a heading.

use crate::model::{Citation, Passage, PassageKind, Sentence};

/// The citations around the sentences of a guide: what is told of each passage is found out once, so that a sentence costs
/// the same however long its passage is.
#[derive(Debug)]
pub struct Coverage<'a> {
    around: Vec<Around<'a>>,
}

/// The citations around the sentences of a passage.
#[derive(Clone, Copy, Debug, Default)]
struct Around<'a> {
    /// For the sentences from this one on: the citation that closes the passage, or the quotation's.
    near: Option<(usize, &'a Citation)>,
    /// For a bullet: the last citation of the paragraph that leads its place.
    lead: Option<&'a Citation>,
}

impl<'a> Coverage<'a> {
    /// Looks at a guide's passages, in reading order.
    pub fn of(passages: &'a [Passage<'a>]) -> Self {
        let mut around = Vec::with_capacity(passages.len());
        let (mut is_led, mut lead) = (false, None);
        for (index, passage) in passages.iter().enumerate() {
            if index == 0 || passages[index - 1].place != passage.place {
                (is_led, lead) = (false, None);
            }
            let is_paragraph = matches!(passage.kind, PassageKind::Paragraph);
            if !is_led && passage.depth == 0 && is_paragraph {
                let mut cited = passage.prose.sentences.iter().flat_map(|sentence| &sentence.citations);
                (is_led, lead) = (true, cited.next_back());
            }
            let is_bullet = passage.depth > 0 && is_paragraph;
            around.push(Around { near: near(passage), lead: lead.filter(|_| is_bullet) });
        }
        Self { around }
    }

    /// The citation in the same paragraph or bullet, or of the same quotation, that speaks for a sentence without one.
    pub fn near(&self, passage: usize, sentence: usize) -> Option<&'a Citation> {
        self.around[passage].near.filter(|(from, _)| sentence >= *from).map(|(_, citation)| citation)
    }

    /// The citation in the lead paragraph of the step that speaks for a bullet.
    pub fn lead(&self, passage: usize) -> Option<&'a Citation> {
        self.around[passage].lead
    }
}

/// The citation that speaks for the sentences of a passage without one, and the first sentence it speaks for: it covers back
/// to the citation before it.
fn near<'a>(passage: &Passage<'a>) -> Option<(usize, &'a Citation)> {
    let sentences = &passage.prose.sentences;
    if let PassageKind::Quoted(quote) = passage.kind {
        let inside = sentences.iter().flat_map(|sentence| &sentence.citations);
        return inside.chain(&quote.citations).next().map(|citation| (0, citation));
    }
    let (last, before) = sentences.split_last()?;
    let citation = closing(last)?;
    let from = before.iter().rposition(|sentence| !sentence.citations.is_empty()).map_or(0, |cited| cited + 1);
    Some((from, citation))
}

/// The citation that stands behind the sentence's last word.
fn closing(sentence: &Sentence) -> Option<&Citation> {
    let text = sentence.text.text();
    let last = text.char_indices().rev().find(|(_, c)| c.is_alphanumeric())?.0;
    let last = sentence.text.origin().offset(last);
    sentence.citations.iter().rev().find(|citation| citation.span.start as usize > last)
}
