//! What Typst can't do to a PDF, done to the finished file: fields to fill in, margins for both sides of a sheet, pages in the order for
//! folding, and a note to viewers to print at true size. The only door to lopdf.
//!
//! Tags, names and standards are kept but in a booklet. The same file in gives the same file out.

mod booklet;
mod fields;
mod grey;
mod sides;

use super::press::Imprint;
use lopdf::{Dictionary, Document, Object, ObjectId, SaveOptions};

/// Objects in one compressed stream; others than the first are tried where such a stream would end ambiguously.
const OBJECTS_OF_A_STREAM: [usize; 3] = [200, 199, 201];

/// Finishes a PDF as its print needs it. The words are about what isn't as Typst makes it.
pub(super) fn finish(pdf: Vec<u8>, imprint: &Imprint) -> Result<Vec<u8>, String> {
    let mut document = Document::load_mem(&pdf).map_err(told)?;
    finished(&mut document, imprint).map_err(told)?;
    part_from_line_ends(&mut document);
    let mut finished = Vec::with_capacity(pdf.len() / 2);
    for many in OBJECTS_OF_A_STREAM {
        finished.clear();
        let options = SaveOptions::builder()
            .use_object_streams(true)
            .use_xref_streams(true)
            .max_objects_per_stream(many)
            .compression_level(6)
            .build();
        document.save_with_options(&mut finished, options).map_err(|error| error.to_string())?;
        if !finished.windows(AMBIGUOUS.len()).any(|bytes| bytes == AMBIGUOUS) {
            break;
        }
    }
    Ok(finished)
}

/// How a stream ends whose last byte is a carriage return: some readers take that for half of the line's end, and miss a byte.
const AMBIGUOUS: &[u8] = b"\r\nendstream";

/// Puts a byte behind the data of streams that would end ambiguously. What lies behind the end of compressed data is not read
/// (RFC 1950, 2.2).
fn part_from_line_ends(document: &mut Document) {
    for object in document.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.content.last() == Some(&b'\r')
            && stream.filters().is_ok_and(|filters| filters == [b"FlateDecode"])
        {
            let mut content = stream.content.clone();
            content.push(0);
            stream.set_content(content);
        }
    }
}

fn finished(document: &mut Document, imprint: &Imprint) -> lopdf::Result<()> {
    let edition = imprint.edition;
    if edition.fillable {
        fields::fill(document, imprint)?;
    }
    if edition.grey {
        grey::drawings(document)?;
    }
    if edition.duplex {
        sides::shift(document, imprint.from_the_right)?;
    }
    if edition.booklet {
        booklet::impose(document, imprint.from_the_right)?;
    }
    let turn = if edition.booklet { "DuplexFlipShortEdge" } else { "DuplexFlipLongEdge" };
    let preferences = preferences(document)?;
    preferences.set("PrintScaling", Object::Name(b"None".to_vec()));
    if edition.booklet || edition.duplex {
        preferences.set("Duplex", Object::Name(turn.as_bytes().to_vec()));
    }
    Ok(())
}

/// What viewers are asked to do (ISO 32000-1, 12.2).
fn preferences(document: &mut Document) -> lopdf::Result<&mut Dictionary> {
    let catalog = document.catalog()?;
    let linked = catalog.get(b"ViewerPreferences").ok().map(|value| value.as_reference());
    if let Some(Ok(id)) = linked {
        return document.get_dictionary_mut(id);
    }
    let catalog = document.catalog_mut()?;
    if !catalog.has(b"ViewerPreferences") {
        catalog.set("ViewerPreferences", Dictionary::new());
    }
    catalog.get_mut(b"ViewerPreferences")?.as_dict_mut()
}

/// The pages, in their order.
fn pages(document: &Document) -> Vec<ObjectId> {
    document.page_iter().collect()
}

/// The corners of a page.
fn media_box(document: &Document, page: ObjectId) -> lopdf::Result<[f32; 4]> {
    let corners = document.get_dictionary(page)?.get_deref(b"MediaBox", document)?.as_array()?;
    let mut found = [0.0; 4];
    for (place, corner) in found.iter_mut().zip(corners) {
        *place = corner.as_float()?;
    }
    Ok(found)
}

fn told(error: lopdf::Error) -> String {
    format!("the PDF could not be finished: {error}")
}
