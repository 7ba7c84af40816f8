//! Signs: those the fonts have are printed, whatever face they are set in, and those they don't have never end a build.

use super::{super::fonts::FONTS, shelf::Shelf};
use crate::model::{Block, CodeBlock, Inline, Prose, Quote, Text, fixture};

fn text(words: &str) -> Vec<Inline> {
    vec![Inline::Text(Text { value: words.to_owned(), span: fixture::span() })]
}

fn paragraph(inlines: Vec<Inline>) -> Block {
    Block::Paragraph(Prose { inlines, ..fixture::prose("") })
}

#[test]
fn every_sign_that_passes_can_be_printed_in_every_face() {
    let signs: Vec<char> = (' '..='\u{2ffff}').filter(|sign| FONTS.have(std::iter::once(*sign))).collect();
    assert!(signs.len() > 3000, "{} signs", signs.len());
    let lines: Vec<String> =
        signs.chunks(64).map(|line| line.iter().map(|sign| format!("{sign} ")).collect()).collect();
    let body = lines.iter().flat_map(|line| {
        let code = CodeBlock { span: fixture::span(), language: None, code: line.clone() };
        let bold_italic = vec![Inline::Strong(vec![Inline::Emphasis(text(line))])];
        let quote = Block::Quote(Box::new(Quote {
            span: fixture::span(),
            body: vec![paragraph(text(line)), paragraph(vec![Inline::Emphasis(text(line))])],
            attribution: None,
            speaker: None,
            paraphrased: false,
            citations: vec![],
        }));
        [paragraph(text(line)), paragraph(bold_italic), Block::Code(code), quote]
    });
    let pages = Shelf::step(body.collect()).pages(&["tea"]);
    assert!(pages.says("ж") && pages.says("★"));
}

#[test]
fn signs_no_font_has_are_boxes_wherever_they_stand() {
    let odd = "emoji 😀👩‍👩‍👧🇩🇪1️⃣☎️, 水を飲む, ไทย, \u{e000}\u{f8ff}\u{fffe}\u{fdd0}\u{10ffff}, e\u{301}\u{20dd}x\u{334}, \u{202e}abc\u{202c}, a\u{0}b";
    let mut shelf = Shelf::step(vec![
        fixture::paragraph(odd),
        fixture::prompt(None, odd),
        fixture::quote(odd, odd, None),
        Block::Code(CodeBlock { span: fixture::span(), language: None, code: odd.to_owned() }),
    ]);
    let guide = shelf.handbook.guides.get_mut("tea").expect("the guide is there");
    guide.title = fixture::prose(odd);
    guide.summary = fixture::prose(odd);
    shelf.settings.title = odd.to_owned();
    let pages = shelf.pages(&["tea"]);
    assert!(pages.says("emoji □"));
}

#[test]
fn text_from_the_right_is_printed() {
    for (language, words) in [("he", "ספר עבודה על תה"), ("ar", "كتاب عن الشاي"), ("el", "Βιβλίο για το τσάι")]
    {
        let mut shelf = Shelf::step(vec![fixture::paragraph(words), fixture::prompt(None, words)]);
        shelf.settings.language = language.to_owned();
        shelf.pages(&["tea"]);
    }
}
