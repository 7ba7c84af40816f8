//! What holds for any text.

use super::*;
use crate::model::{Passage, Prose};
use proptest::prelude::*;

/// Pieces that mean something to Markdown or to us.
const PIECES: &[&str] = &[
    "a",
    "Word",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "*",
    "**",
    "_",
    "~~",
    "`",
    "```",
    "~~~",
    "[",
    "]",
    "(",
    ")",
    "[@k]",
    "@key",
    "[@",
    "; ",
    ", p. 3",
    "](guide:x)",
    "](https://x.org)",
    "![",
    "](a.png)",
    "<!-- waive a-b: c -->",
    "<!-- ",
    "-->",
    "<b>",
    "</b>",
    "> ",
    ">",
    "- ",
    "1. ",
    "# ",
    "## ",
    "### ",
    "#### ",
    "—",
    "-- ",
    "&amp;",
    "&nGt;",
    "&#0;",
    "\\",
    "\\@",
    "|",
    "\n|-|-|\n",
    "---",
    "\n---\n",
    "===",
    "{#id .tips}",
    "prompt\n",
    "promt\ntitle: x\n",
    ". ",
    "...",
    "! ",
    "?\" ",
    "。",
    "؟ ",
    "é",
    "水",
    "\u{feff}",
    "\u{0}",
    "\u{fffc}",
    "😀",
    "[^1]",
    "\n[^1]: x\n",
    "\n[r]: term:x\n",
    "[r]",
    "Mr. ",
    "a.m. ",
    "\"",
    "“",
    "”",
    "«",
    "»",
    "1.",
    "    ",
    ":",
    "\u{2028}",
    "\u{a0}",
];

fn texts() -> impl Strategy<Value = String> {
    let pieces = proptest::collection::vec(proptest::sample::select(PIECES), 0..60);
    prop_oneof![4 => pieces.prop_map(|pieces| pieces.concat()), 1 => any::<String>()]
}

/// Whether a span lies in a text, on borders of characters.
fn lies_in(text: &str, span: Span) -> bool {
    text.get(span.range()).is_some()
}

fn check(text: &str, prose: &Prose) {
    assert!(lies_in(text, prose.span), "{prose:?}");
    let mut behind = 0;
    for sentence in &prose.sentences {
        assert!(lies_in(text, sentence.span) && sentence.span.start >= behind, "{text:?} {:?}", prose.sentences);
        assert!(prose.span.contains(sentence.span), "{text:?} {prose:?}");
        behind = sentence.span.end;
        for (at, c) in sentence.text.text().char_indices() {
            let span = sentence.text.span(at..at + c.len_utf8());
            assert!(lies_in(text, span) && sentence.span.contains(span), "{text:?} {c:?} {span:?}");
        }
        for citation in &sentence.citations {
            assert!(sentence.span.contains(citation.span));
            citation.items.iter().for_each(|item| assert_eq!(&text[item.key.span.range()], item.key.value.as_str()));
        }
    }
    check_inlines(text, &prose.inlines, prose.span);
    let said: String = prose.sentences.iter().flat_map(|sentence| letters(sentence.text.text())).collect();
    assert_eq!(said, shown(&prose.inlines), "{text:?}");
}

fn check_inlines(text: &str, inlines: &[Inline], outer: Span) {
    let mut behind = outer.start;
    for inline in inlines {
        let (span, inner, place) = match inline {
            Inline::Text(text) | Inline::Code(text) => (text.span, None, None),
            Inline::Tag(tag) => (tag.span, None, None),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => {
                check_inlines(text, inner, outer);
                continue;
            }
            Inline::Link(link) => (link.span, Some(&link.inlines), Some(link.url.span)),
            Inline::CrossLink(link) => (link.span, Some(&link.inlines), Some(link.destination.span)),
            Inline::Citation(citation) => (citation.span, None, None),
            Inline::Image(image) => (image.span, None, Some(image.path.span)),
            Inline::Break => continue,
        };
        assert!(outer.contains(span) && lies_in(text, span) && span.start >= behind, "{text:?} {inline:?}");
        behind = span.end;
        inner.into_iter().for_each(|inner| check_inlines(text, inner, span));
        place.into_iter().for_each(|place| assert!(lies_in(text, place), "{text:?} {inline:?}"));
    }
}

/// Checks that blocks follow one another within what holds them.
fn check_blocks(text: &str, blocks: &[Block], outer: Span) {
    let mut behind = outer.start;
    for block in blocks {
        let span = block.span();
        assert!(outer.contains(span) && lies_in(text, span) && span.start >= behind, "{text:?} {block:?}");
        behind = span.end;
        match block {
            Block::List(list) => list.items.iter().for_each(|item| {
                assert!(span.contains(item.span), "{text:?} {item:?}");
                check_blocks(text, &item.body, item.span);
            }),
            Block::Quote(quote) => check_blocks(text, &quote.body, span),
            _ => {}
        }
    }
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric())
}

/// The letters and digits shown, but for HTML, pictures and marks.
fn shown(inlines: &[Inline]) -> String {
    let one = |inline: &Inline| match inline {
        Inline::Text(text) | Inline::Code(text) => letters(&text.value).collect(),
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => shown(inner),
        Inline::Link(link) => shown(&link.inlines),
        Inline::CrossLink(link) => shown(&link.inlines),
        Inline::Citation(citation) if citation.narrative => letters(citation.items[0].key.value.as_str()).collect(),
        Inline::Citation(_) | Inline::Image(_) | Inline::Break | Inline::Tag(_) => String::new(),
    };
    inlines.iter().map(one).collect()
}

/// A text without the characters by which Markdown, or we, leave something out of what is said.
fn unhidden(text: &str) -> String {
    text.chars().map(|c| if "\\`~<>[]()&|:@{}!".contains(c) { ' ' } else { c }).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn any_text_can_be_read_and_every_place_lies_in_it(text in texts(), html: bool) {
        let reading = Reading { allow_html: html, ..english() };
        let read = read_as(&text, &reading);
        Passage::of_blocks(&read.blocks).into_iter().for_each(|passage| check(&text, passage.prose));
        check_blocks(&text, &read.blocks, Span::new(SourceId(0), 0, text.len()));
        read.problems.iter().for_each(|problem| assert!(lies_in(&text, problem.span), "{text:?} {problem:?}"));
    }

    #[test]
    fn any_file_is_a_guide(text in texts(), fenced: bool) {
        let text = if fenced { format!("---\ntitle: t\n---\n{text}") } else { text };
        let source = Source::new("x.md", text.clone());
        let mut problems = Vec::new();
        let guide = super::super::guide(Key::new("x"), SourceId(0), &source, &english(), &mut problems);
        guide.passages().into_iter().for_each(|passage| check(&text, passage.prose));
        let parts = guide.parts.iter().map(|part| part.span).chain(guide.sections.iter().map(|section| section.span));
        parts.for_each(|span| assert!(lies_in(&text, span)));
        problems.iter().for_each(|problem| assert!(lies_in(&text, problem.span), "{problem:?}"));
    }

    #[test]
    fn any_line_is_prose(text in texts()) {
        let prose = super::super::prose(&Fragment::at(SourceId(0), 0, text.as_str()), &english(), &mut Vec::new());
        check(&text, &prose);
    }

    #[test]
    fn no_word_of_a_plain_text_is_lost_or_doubled(text in texts()) {
        let text = unhidden(&text);
        let read = read(&text);
        // Digits may be the number of an item.
        let words = |text: &str| letters(text).filter(|c| c.is_alphabetic()).count();
        let said: usize = all_sentences(&read.blocks).iter().map(|one| words(one.text.text())).sum();
        let code: usize = code_of(&read.blocks).iter().map(|code| words(code)).sum();
        prop_assert_eq!(said + code, words(&text));
    }
}

fn code_of(blocks: &[Block]) -> Vec<&str> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Code(code) => found.push(code.code.as_str()),
            Block::List(list) => list.items.iter().for_each(|item| found.extend(code_of(&item.body))),
            Block::Quote(quote) => found.extend(code_of(&quote.body)),
            _ => {}
        }
    }
    found
}

#[test]
fn pathological_texts_are_read_in_passing() {
    let words = (0..300).map(|depth| format!("{}- a\n", "  ".repeat(depth))).collect::<String>();
    for text in [
        "[".repeat(100_000),
        "[]".repeat(50_000),
        "[@a ".repeat(25_000),
        format!("{}{}", "[".repeat(50_000), "]".repeat(50_000)),
        "[@a;".repeat(20_000) + &"]".repeat(20_000),
        "> ".repeat(10_000),
        format!("{}a\n{}", ">".repeat(10_000), "a\n".repeat(20_000)),
        format!("{}a\n{}", "- ".repeat(10_000), "a\n".repeat(20_000)),
        "*".repeat(10_000),
        "*a _b ".repeat(10_000),
        "*a ".repeat(10_000) + &"b* ".repeat(10_000),
        "![".repeat(50_000),
        "[a](".repeat(20_000),
        "`".repeat(10_000),
        "<!-- ".repeat(10_000),
        "x <!-- a --> ".repeat(10_000),
        "@a ".repeat(30_000),
        "@a [p. 3] ".repeat(10_000),
        "(".repeat(30_000) + "a. B" + &")".repeat(30_000),
        "\"a. ".repeat(20_000),
        "... ".repeat(30_000),
        ". ".repeat(30_000),
        "1. a 2. b ".repeat(10_000),
        "A.".repeat(30_000),
        "\\@".repeat(20_000),
        "a\\\n".repeat(20_000),
        "> a\n".repeat(20_000),
        "|".repeat(20_000) + "\n|-|\n",
        words,
    ] {
        let read = read(&text);
        Passage::of_blocks(&read.blocks).into_iter().for_each(|passage| check(&text, passage.prose));
    }
}
