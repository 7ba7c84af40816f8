//! What is said in a video: the video itself is the place to look it up.

use crate::{check::claims::Sight, model::PassageKind};

pub fn applies(sight: &Sight<'_>) -> bool {
    matches!(sight.passage.kind, PassageKind::Transcript)
}
