//! Margins for paper printed on both sides: every second page is moved, so that the wider margin lies where sheets are held
//! together.

use super::{media_box, pages};
use lopdf::{Document, Object};

/// How much wider the inner margin is than the outer, in points: 8 mm, as `theme.typ` sets the first page.
const MOVED: f32 = 8.0 / 25.4 * 72.0;

/// Moves the left-hand pages. What moves is the frame through which a page is seen: so all on it keeps its place in regard
/// to all else, annotations and named places too.
pub(super) fn shift(document: &mut Document, from_the_right: bool) -> lopdf::Result<()> {
    let moved = if from_the_right { -MOVED } else { MOVED };
    for page in pages(document).into_iter().skip(1).step_by(2) {
        let [left, bottom, right, top] = media_box(document, page)?;
        let corners = [left + moved, bottom, right + moved, top].map(Object::Real);
        document.get_dictionary_mut(page)?.set("MediaBox", corners.to_vec());
    }
    Ok(())
}
