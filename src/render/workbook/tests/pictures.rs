//! Pictures: a good one is printed, a bad one told in words, and none ends the build.

use super::shelf::Shelf;
use crate::{
    model::{Block, Image, fixture},
    render::workbook::Edition,
};
use lopdf::{Document, Object, content::Content};

/// One red pixel (PNG).
const PIXEL: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0, 0, 1, 8,
    2, 0, 0, 0, 0x90, 0x77, 0x53, 0xde, 0, 0, 0, 0x0c, b'I', b'D', b'A', b'T', 8, 0xd7, 0x63, 0xf8, 0xcf, 0xc0, 0, 0,
    3, 1, 1, 0, 0x18, 0xdd, 0x8d, 0xb0, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xae, 0x42, 0x60, 0x82,
];

fn picture(path: &str, description: &str) -> Block {
    let description = (!description.is_empty()).then(|| fixture::prose(description));
    let path = fixture::spanned(path.to_owned());
    Block::Image(Box::new(Image { span: fixture::span(), path, description, caption: None }))
}

fn prints(bytes: &[u8]) -> bool {
    let shelf = Shelf::step(vec![picture("cup.bin", "A cup")]).with_file("guides/tea/cup.bin", bytes);
    !shelf.pages(&["tea"]).says("[Picture: A cup]")
}

#[test]
fn a_picture_is_printed_whatever_its_name_ends_in() {
    assert!(prints(PIXEL));
    assert!(prints(
        br##"<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><circle r="9" fill="#123456"/></svg>"##
    ));
}

#[test]
fn a_picture_that_cannot_be_drawn_is_told_in_words() {
    assert!(!prints(b""));
    assert!(!prints(b"GIF89a and no more"));
    assert!(!prints(&PIXEL[..40]));
    assert!(!prints(b"%PDF-1.7 a page is not a picture"));
    assert!(!prints(
        b"<svg xmlns='http://www.w3.org/2000/svg' width='20' height='20'><text y='9'>\xe6\xb0\xb4</text></svg>"
    ));
    assert!(!prints(b"<svg xmlns='http://www.w3.org/2000/svg' width='20' height='20'><unclosed></svg>"));
    let missing = Shelf::step(vec![picture("nowhere.png", "A cup")]);
    assert!(missing.pages(&["tea"]).says("[Picture: A cup]"));
}

#[test]
fn a_drawing_reads_no_file() {
    let drawing = |href: &str| {
        format!(
            "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='20'><image href='{href}' width='9' height='9'/></svg>"
        )
    };
    for href in ["/etc/passwd", "../../etc/passwd", "file:///etc/passwd", "https://example.org/a.png", "/workbook.json"]
    {
        assert!(!prints(drawing(href).as_bytes()), "{href} was looked for");
    }
}

#[test]
fn a_picture_without_a_description_is_an_ornament() {
    let shelf = Shelf::step(vec![picture("/logo.png", "")]).with_file("logo.png", PIXEL);
    assert!(!shelf.pages(&["tea"]).says("Picture"));
}

#[test]
fn in_a_grey_print_pictures_are_grey() {
    let drawing =
        br##"<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><circle r="9" fill="#a01010"/></svg>"##;
    let coloured = |grey: bool| {
        let mut shelf = Shelf::step(vec![picture("/cup.png", "A cup"), picture("/pot.svg", "A pot")]);
        shelf = shelf.with_file("cup.png", PIXEL).with_file("pot.svg", drawing);
        shelf.edition = Edition { grey, ..Edition::default() };
        let document = Document::load_mem(&shelf.pdf(&["tea"]).expect("a workbook")).expect("a PDF");
        let points = document.objects.values().filter(|object| is_coloured(object, &document)).count();
        let drawn = document.page_iter().any(|page| draws_in_colour(&document.get_page_content(page)));
        (points, drawn)
    };
    assert_eq!(coloured(false), (1, true));
    assert_eq!(coloured(true), (0, false));
}

/// Whether a page has a colour whose parts aren't alike.
fn draws_in_colour(content: &[u8]) -> bool {
    let operations = Content::decode(content).expect("a page's content").operations;
    operations.iter().filter(|operation| operation.operator.eq_ignore_ascii_case("scn")).any(|operation| {
        let parts: Vec<f32> = operation.operands.iter().filter_map(|part| part.as_float().ok()).collect();
        parts.len() == 3 && parts.windows(2).any(|pair| pair[0] != pair[1])
    })
}

/// Whether something is a picture of points that isn't grey.
fn is_coloured(object: &Object, document: &Document) -> bool {
    let Object::Stream(stream) = object else { return false };
    if !stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|found| found == b"Image") {
        return false;
    }
    let space = stream.dict.get_deref(b"ColorSpace", document).expect("a space of colours");
    let parts = space.as_array().ok().and_then(|space| {
        let profile = document.dereference(space.get(1)?).ok()?.1.as_stream().ok()?;
        profile.dict.get(b"N").and_then(Object::as_i64).ok()
    });
    parts.map_or(space.as_name().ok() != Some(&b"DeviceGray"[..]), |parts| parts != 1)
}
