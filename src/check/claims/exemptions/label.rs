//! A heading, a title, a cell, a field or a thing needed: words that name something and state nothing.

use crate::{
    check::claims::Sight,
    model::{PassageKind, Place, SectionKind},
};

pub fn applies(sight: &Sight<'_>) -> bool {
    if matches!(sight.passage.place, Place::Item(SectionKind::Supplies, ..)) {
        return true;
    }
    match sight.passage.kind {
        PassageKind::Title | PassageKind::Heading | PassageKind::Attribution(_) | PassageKind::Cell => true,
        PassageKind::Field(..) | PassageKind::Description => true,
        PassageKind::Summary | PassageKind::Paragraph | PassageKind::Quoted(_) | PassageKind::Transcript => false,
    }
}
