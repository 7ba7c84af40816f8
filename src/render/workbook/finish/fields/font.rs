//! The font one types in. Those Typst writes hold only the letters it set; this one is whole, in an encoding every viewer
//! knows (`letters`). Letters of other languages than the book's are drawn by the viewer in a font of its own. So are all
//! Arabic and Chinese ones: such an encoding has no room for how letters are joined, nor for thousands of signs.

use super::super::super::templates::BUILT_IN;
use super::letters::{Letters, Script};
use lopdf::{Document, Object, ObjectId, Stream, dictionary};
use typst::{
    foundations::Bytes,
    layout::Abs,
    text::{Font, FontVariant, FontVariations},
};

/// The tables of a font that draw its letters (ISO 32000-1, 9.9, table 126); others place and combine them.
const NEEDED: [&[u8; 4]; 11] =
    [b"OS/2", b"cmap", b"cvt ", b"fpgm", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp", b"prep"];

/// Embeds it with the letters of a language.
pub(super) fn embed(document: &mut Document, language: &str) -> ObjectId {
    let letters = Letters::of(language);
    let name = match letters.script {
        Script::Latin => "AtkinsonHyperlegibleNext-Regular",
        Script::GreekAndCyrillic => "SourceSans3-Regular",
        Script::Hebrew => "NotoSansHebrew-Regular",
    };
    let file = format!("fonts/{name}.ttf");
    let bytes = BUILT_IN.get_file(file).expect("the font is among the templates").contents();
    let font = Font::new(Bytes::new(bytes), 0).expect("the font in the binary is one");
    let font = font.instantiate(FontVariant::default(), Abs::pt(11.0), &FontVariations::default());
    let face = font.ttf();
    let scaled = |units: i32| Object::Integer(i64::from(units) * 1000 / i64::from(face.units_per_em()));
    let width = |code: u8| {
        let advance = face.glyph_index(letters.letter(code)).and_then(|glyph| face.glyph_hor_advance(glyph));
        scaled(advance.unwrap_or_default().into())
    };
    let corners = face.global_bounding_box();
    let corners = [corners.x_min, corners.y_min, corners.x_max, corners.y_max];
    let slim = slim(bytes);
    let mut file = Stream::new(dictionary! { "Length1" => slim.len() as i64 }, slim);
    // What can't be made smaller is kept as it is.
    let _ = file.compress();
    let file = document.add_object(file);
    let descriptor = document.add_object(dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => name,
        // Letters of alphabets, in their usual places.
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
        "BaseFont" => name,
        "FirstChar" => 32,
        "LastChar" => 255,
        "Widths" => (32..=255).map(width).collect::<Vec<_>>(),
        "FontDescriptor" => descriptor,
        "Encoding" => encoding(&letters),
    })
}

/// The one of Western Europe, and where another letter stands in it (ISO 32000-1, 9.6.6).
fn encoding(letters: &Letters) -> Object {
    if letters.others.is_empty() {
        return Object::Name(b"WinAnsiEncoding".to_vec());
    }
    let differences = letters
        .others
        .iter()
        .flat_map(|(code, name)| [Object::Integer(i64::from(*code)), Object::Name(name.as_bytes().to_vec())]);
    Object::Dictionary(dictionary! {
        "Type" => "Encoding",
        "BaseEncoding" => "WinAnsiEncoding",
        "Differences" => differences.collect::<Vec<_>>(),
    })
}

/// A font file without the tables that draw nothing: a third of its size. One that isn't as expected stays as it is.
fn slim(font: &[u8]) -> Vec<u8> {
    slimmed(font).unwrap_or_else(|| font.to_vec())
}

fn slimmed(font: &[u8]) -> Option<Vec<u8>> {
    let number = |at: usize| Some(u32::from_be_bytes(font.get(at..at + 4)?.try_into().ok()?) as usize);
    let count = usize::from(u16::from_be_bytes(font.get(4..6)?.try_into().ok()?));
    let is_needed =
        |place: &usize| font.get(*place..).is_some_and(|entry| NEEDED.iter().any(|tag| entry.starts_with(*tag)));
    let kept: Vec<usize> = (0..count).map(|table| 12 + 16 * table).filter(is_needed).collect();
    let many = u16::try_from(kept.len()).ok().filter(|many| *many > 0)?;
    let power = many.ilog2();
    let range = 16 << power;
    let mut head = font.get(..4)?.to_vec();
    for part in [many, range, power as u16, many * 16 - range] {
        head.extend(part.to_be_bytes());
    }
    let mut body: Vec<u8> = Vec::new();
    let begin = 12 + 16 * kept.len();
    for place in kept {
        let (offset, length) = (number(place + 8)?, number(place + 12)?);
        head.extend(font.get(place..place + 8)?);
        head.extend(u32::try_from(begin + body.len()).ok()?.to_be_bytes());
        head.extend(font.get(place + 12..place + 16)?);
        body.extend(font.get(offset..offset + length)?);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    head.extend(body);
    Some(head)
}
