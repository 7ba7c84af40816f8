//! Pages in the order for folding: two on each side of a sheet, so that the folded sheets, laid into one another, are a
//! booklet. Each page becomes a picture of itself, at its own size.

use super::{media_box, pages};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

/// What is left of a document whose pages don't stand in the order they are read in.
const NO_LONGER_TRUE: [&[u8]; 8] =
    [b"StructTreeRoot", b"MarkInfo", b"Outlines", b"PageLabels", b"Names", b"Dests", b"OpenAction", b"PageMode"];

/// How long the marks are that show where to fold, in points.
const FOLD_MARK: f32 = 9.0;

/// Puts the pages two by two on sheets, the first sheet outermost.
pub(super) fn impose(document: &mut Document, from_the_right: bool) -> lopdf::Result<()> {
    let pages = pages(document);
    let Some(first) = pages.first() else { return Ok(()) };
    let [left, bottom, right, top] = media_box(document, *first)?;
    let (width, height) = (right - left, top - bottom);
    let mut pictures = Vec::new();
    for page in &pages {
        pictures.push(picture(document, *page)?);
    }
    let tree = document.catalog()?.get(b"Pages")?.as_reference()?;
    let mut sides = Vec::new();
    for (mut one, mut other) in folded(pages.len()) {
        if from_the_right {
            std::mem::swap(&mut one, &mut other);
        }
        let halves = [one, other].map(|page| pictures.get(page).copied());
        sides.push(Object::Reference(side(document, tree, halves, (width, height))));
    }
    let count = sides.len() as i64;
    let tree = document.get_dictionary_mut(tree)?;
    tree.set("Kids", sides);
    tree.set("Count", count);
    let catalog = document.catalog_mut()?;
    for key in NO_LONGER_TRUE {
        catalog.remove(key);
    }
    document.prune_objects();
    document.renumber_objects();
    Ok(())
}

/// Which pages stand side by side, from the front of the outermost sheet to the back of the innermost; pages behind the last
/// are blank.
fn folded(pages: usize) -> Vec<(usize, usize)> {
    let all = pages.next_multiple_of(4);
    let sheets = 0..all / 4;
    sheets.flat_map(|sheet| [(all - 1 - 2 * sheet, 2 * sheet), (2 * sheet + 1, all - 2 - 2 * sheet)]).collect()
}

/// A page as a picture of itself (ISO 32000-1, 8.10).
fn picture(document: &mut Document, page: ObjectId) -> lopdf::Result<ObjectId> {
    let content = document.get_page_content(page);
    let dictionary = document.get_dictionary(page)?;
    let mut form = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => dictionary.get(b"MediaBox")?.clone(),
    };
    for key in ["Resources", "Group"] {
        if let Ok(value) = dictionary.get(key.as_bytes()) {
            form.set(key, value.clone());
        }
    }
    let mut stream = Stream::new(form, content);
    stream.compress()?;
    Ok(document.add_object(stream))
}

/// One side of a sheet.
fn side(
    document: &mut Document,
    tree: ObjectId,
    halves: [Option<ObjectId>; 2],
    (width, height): (f32, f32),
) -> ObjectId {
    let mut drawn = Dictionary::new();
    let mut content = String::new();
    for (number, half) in halves.into_iter().enumerate() {
        let Some(picture) = half else { continue };
        drawn.set(format!("P{number}"), picture);
        content += &format!("q 1 0 0 1 {} 0 cm /P{number} Do Q\n", width * number as f32);
    }
    let (above, below) = (height - FOLD_MARK, FOLD_MARK);
    content += &format!("0.3 w {width} {height} m {width} {above} l S {width} 0 m {width} {below} l S\n");
    let content = document.add_object(Stream::new(Dictionary::new(), content.into_bytes()));
    document.add_object(dictionary! {
        "Type" => "Page",
        "Parent" => tree,
        "MediaBox" => [0.0, 0.0, 2.0 * width, height].map(Object::Real).to_vec(),
        "Resources" => dictionary! { "XObject" => drawn },
        "Contents" => content,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folded_sheets_are_read_in_order() {
        assert_eq!(folded(8), [(7, 0), (1, 6), (5, 2), (3, 4)]);
        assert_eq!(folded(5), folded(8), "blank pages are last");
        assert_eq!(folded(0), []);
    }
}
