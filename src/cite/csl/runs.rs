//! From hayagriva's tree to our runs: what is text, what is a link, and what is the number we leave out.

use super::punctuation::{Piece, joined};
use crate::cite::{
    Entry, Run, TextStyle,
    address::{doi_address, is_web},
};
use hayagriva::{
    Elem, ElemChild, ElemChildren, ElemMeta, Formatted, Formatting,
    citationberg::{FontStyle, FontVariant, FontWeight, TextDecoration, VerticalAlign},
};

/// An entry of a bibliography. Its first field is most often its number, which is left out; where it isn't, as in styles
/// that hang the author's name, it stands before the rest.
pub(super) fn entry(first: Option<ElemChild>, rest: &ElemChildren) -> Entry {
    let mut pieces = Vec::new();
    first.iter().for_each(|child| collect(child, &mut pieces));
    pieces.push(Piece::Text(' ', TextStyle::Plain));
    rest.0.iter().for_each(|child| collect(child, &mut pieces));
    joined(pieces)
}

/// The tree is as deep as the style's own nesting, whatever stands in the reference.
fn collect(child: &ElemChild, pieces: &mut Vec<Piece>) {
    let text = |text: &str, style| text.chars().map(move |c| Piece::Text(c, style)).collect::<Vec<_>>();
    match child {
        ElemChild::Text(Formatted { text: value, formatting }) => pieces.extend(text(value, style(formatting))),
        ElemChild::Markup(value) => pieces.extend(text(value, TextStyle::Plain)),
        ElemChild::Link { text: Formatted { text: value, formatting }, url } => {
            let url = url.strip_prefix("https://doi.org/").map_or_else(|| url.clone(), doi_address);
            let style = style(formatting);
            if is_web(&url) {
                let shown = Run::Text { value: value.clone(), style };
                pieces.push(Piece::Link(Run::Link { url, runs: vec![shown] }));
            } else {
                pieces.extend(text(value, style));
            }
        }
        ElemChild::Elem(Elem { meta: Some(ElemMeta::CitationNumber | ElemMeta::CitationLabel), .. })
        | ElemChild::Transparent { .. } => {}
        ElemChild::Elem(elem) => {
            let apart = elem.display.map(|_| Piece::Text(' ', TextStyle::Plain));
            pieces.extend(apart);
            elem.children.0.iter().for_each(|child| collect(child, pieces));
            pieces.extend(elem.display.map(|_| Piece::Text(' ', TextStyle::Plain)));
        }
    }
}

fn style(formatting: &Formatting) -> TextStyle {
    match formatting {
        Formatting { vertical_align: VerticalAlign::Sup, .. } => TextStyle::Superscript,
        Formatting { vertical_align: VerticalAlign::Sub, .. } => TextStyle::Subscript,
        Formatting { font_variant: FontVariant::SmallCaps, .. } => TextStyle::SmallCapitals,
        Formatting { font_weight: FontWeight::Bold, .. } => TextStyle::Bold,
        Formatting { font_style: FontStyle::Italic, .. } => TextStyle::Italic,
        Formatting { text_decoration: TextDecoration::Underline, .. } => TextStyle::Underlined,
        _ => TextStyle::Plain,
    }
}
