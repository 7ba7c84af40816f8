//! Signs: those the fonts have are printed, whatever face they are set in, and those they don't have never end a build.

use super::{
    super::{fonts::FONTS, templates::BUILT_IN},
    shelf::Shelf,
};
use crate::{
    model::{Block, CodeBlock, Inline, Prose, Quote, Text, fixture},
    text::{Source, Sources},
};

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
fn a_sign_no_font_has_is_named_with_its_place() {
    let odd = "tea is ไ and \u{e000}";
    let mut shelf = Shelf::step(vec![fixture::paragraph(odd)]);
    let text = format!("---\ntitle: Tea\n---\n\n## Make it ready\n\n{odd}\n");
    shelf.sources = Sources::new(vec![Source::new("content/guides/tea.md", text)]);
    let failure = shelf.pdf(&["tea"]).err().map(|error| error.to_string()).unwrap_or_default();
    assert!(failure.contains("`ไ` (U+0E44) at content/guides/tea.md:7:8"), "{failure}");
    assert!(failure.contains("U+E000") && failure.contains("static/fonts"), "{failure}");
}

#[test]
fn odd_signs_that_a_font_has_are_printed_wherever_they_stand() {
    let odd = "emoji 😀👩‍👩‍👧🇩🇪1️⃣☎️, \u{fffe}\u{fdd0}, e\u{301}, \u{202e}abc\u{202c}, a\u{0}b";
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
    assert!(shelf.pages(&["tea"]).says("emoji"));
}

#[test]
fn a_project_brings_fonts_of_its_own() {
    // Latin letters of another family, taken from our own files under another name would prove nothing: an emoji's font
    // stands for one the project brings.
    let font = BUILT_IN.get_file("fonts/NotoEmoji-Regular.ttf").expect("it is in the binary");
    let mut shelf = Shelf::step(vec![fixture::paragraph("tea")]).with_file("fonts/own.ttf", font.contents());
    let family = |name: &str| Some(fixture::spanned(name.to_owned()));
    shelf.settings.look.title_font = family("Noto Emoji");
    shelf.pages(&["tea"]);
    shelf.settings.look.title_font = family("Comic Sans");
    let failure = shelf.pdf(&["tea"]).err().map(|error| error.to_string()).unwrap_or_default();
    assert!(failure.contains("`Comic Sans`") && failure.contains("Source Serif 4"), "{failure}");
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
