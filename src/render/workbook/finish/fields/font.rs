//! The font one types in. Those Typst writes hold only the letters it set; this one is whole, in the encoding every viewer
//! knows. Letters beyond Western European ones are drawn by the viewer in a font of its own.

use super::super::super::templates::BUILT_IN;
use lopdf::{Document, Object, ObjectId, Stream, dictionary};
use typst::{
    foundations::Bytes,
    layout::Abs,
    text::{Font, FontVariant, FontVariations},
};

const FILE: &str = "fonts/AtkinsonHyperlegibleNext-Regular.ttf";
const NAME: &str = "AtkinsonHyperlegibleNext-Regular";

/// The letters of WinAnsiEncoding from 0x80 to 0x9f (ISO 32000-1, annex D); all others are those of Latin-1.
const OWN: [char; 32] = [
    '€', '•', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '•', 'Ž', '•', '•', '‘', '’', '“', '”', '•', '–',
    '—', '˜', '™', 'š', '›', 'œ', '•', 'ž', 'Ÿ',
];

/// Embeds it.
pub(super) fn embed(document: &mut Document) -> ObjectId {
    let bytes = BUILT_IN.get_file(FILE).expect("the font is among the templates").contents();
    let font = Font::new(Bytes::new(bytes), 0).expect("the font in the binary is one");
    let font = font.instantiate(FontVariant::default(), Abs::pt(11.0), &FontVariations::default());
    let face = font.ttf();
    let scaled = |units: i32| Object::Integer(i64::from(units) * 1000 / i64::from(face.units_per_em()));
    let width = |code: u8| {
        let advance = face.glyph_index(letter(code)).and_then(|glyph| face.glyph_hor_advance(glyph));
        scaled(advance.unwrap_or_default().into())
    };
    let corners = face.global_bounding_box();
    let corners = [corners.x_min, corners.y_min, corners.x_max, corners.y_max];
    let mut file = Stream::new(dictionary! { "Length1" => bytes.len() as i64 }, bytes.to_vec());
    // What can't be made smaller is kept as it is.
    let _ = file.compress();
    let file = document.add_object(file);
    let descriptor = document.add_object(dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => NAME,
        // Letters of the Latin alphabet, in their usual places.
        "Flags" => 32,
        "FontBBox" => corners.map(|corner| scaled(corner.into())).to_vec(),
        "ItalicAngle" => 0,
        "Ascent" => scaled(face.ascender().into()),
        "Descent" => scaled(face.descender().into()),
        "CapHeight" => scaled(face.capital_height().unwrap_or(700).into()),
        "StemV" => 80,
        "FontFile2" => file,
    });
    document.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "TrueType",
        "BaseFont" => NAME,
        "FirstChar" => 32,
        "LastChar" => 255,
        "Widths" => (32..=255).map(width).collect::<Vec<_>>(),
        "FontDescriptor" => descriptor,
        "Encoding" => "WinAnsiEncoding",
    })
}

fn letter(code: u8) -> char {
    match code {
        0x80..=0x9f => OWN[usize::from(code - 0x80)],
        other => char::from(other),
    }
}
