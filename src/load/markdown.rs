//! The door to Markdown, not built on this branch: prose is taken word by word, and a guide is its front matter.

use super::{Problem, Reading, decode};
use crate::{
    model::{Block, Guide, Inline, Key, Prose, Sentence, Text},
    text::{Fragment, Source, SourceId, Span},
};

/// Text as one sentence.
pub fn prose(text: &Fragment, _reading: &Reading, _problems: &mut Vec<Problem>) -> Prose {
    let span = text.whole();
    let shown = Inline::Text(Text { value: text.text().to_owned(), span });
    let said = Sentence { span, text: text.clone(), citations: Vec::new(), links: Vec::new(), waivers: Vec::new() };
    Prose { span, inlines: vec![shown], sentences: vec![said] }
}

/// Text as one paragraph.
pub fn blocks(text: &Fragment, reading: &Reading, problems: &mut Vec<Problem>) -> Vec<Block> {
    vec![Block::Paragraph(prose(text, reading, problems))]
}

/// A guide that is nothing but its front matter.
pub fn guide(slug: Key, id: SourceId, source: &Source, reading: &Reading, problems: &mut Vec<Problem>) -> Guide {
    let text = source.text();
    let start = text.find("---\n").map_or(0, |at| at + 4);
    let end = text[start..].find("\n---").map_or(start, |at| start + at + 1);
    let front = decode::front_matter(&Fragment::at(id, start, &text[start..end]), reading, problems);
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
        introduction: Vec::new(),
        parts: Vec::new(),
        sections: Vec::new(),
    }
}
