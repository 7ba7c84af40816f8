//! A fault of hayagriva 0.10, mended in the style before it is used: names that have a label or a substitute beside them
//! and no `cs:name` are taken for empty. CSL says they are shown as if it were there (CSL 1.0.2, "Names").

use hayagriva::citationberg::{IndependentStyle, LayoutRenderingElement as Element, Names, NamesChild};

/// Writes down the `cs:name` that CSL thinks of wherever it is left out.
pub(super) fn mend(style: &mut IndependentStyle) {
    style.macros.iter_mut().for_each(|shared| mend_all(&mut shared.children));
    mend_all(&mut style.citation.layout.elements);
    style.bibliography.iter_mut().for_each(|list| mend_all(&mut list.layout.elements));
}

fn mend_all(elements: &mut [Element]) {
    for element in elements {
        match element {
            Element::Names(names) => mend_names(names),
            Element::Group(group) => mend_all(&mut group.children),
            Element::Choose(choose) => {
                mend_all(&mut choose.if_.children);
                choose.else_if.iter_mut().for_each(|branch| mend_all(&mut branch.children));
                choose.otherwise.iter_mut().for_each(|branch| mend_all(&mut branch.children));
            }
            Element::Text(_) | Element::Date(_) | Element::Number(_) | Element::Label(_) => {}
        }
    }
}

fn mend_names(names: &mut Names) {
    let named = names.children.iter().any(|child| matches!(child, NamesChild::Name(_)));
    if !named && !names.children.is_empty() {
        names.children.insert(0, NamesChild::Name(Default::default()));
    }
    for child in &mut names.children {
        if let NamesChild::Substitute(substitute) = child {
            mend_all(&mut substitute.children);
        }
    }
}
