//! A heading, a title, a cell or a field: words that name something and state nothing.

use crate::{check::claims::Sight, model::PassageKind};

pub fn applies(sight: &Sight<'_>) -> bool {
    match sight.passage.kind {
        PassageKind::Title | PassageKind::Heading | PassageKind::Attribution(_) | PassageKind::Cell => true,
        PassageKind::Field(..) | PassageKind::Description => true,
        PassageKind::Summary | PassageKind::Paragraph | PassageKind::Quoted(_) => false,
    }
}
