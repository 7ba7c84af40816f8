//! Fixes on guides made of pieces at random: each takes its finding away and brings no other, whatever stands around it.

use super::fixture::{Project, checked, whole};
use crate::diagnostic::mend;
use proptest::prelude::*;

/// Sentences and blocks, some with faults that can be mended, some with faults that can't, some without.
const PIECES: [&str; 12] = [
    "Rest first.",
    "Sara Schewitz sees it as grief [@schewitz-interview].",
    "It is no straight line [@headspace-brekup].",
    "It comes and goes. [@headspace-breakup]",
    "It comes and goes.[@headspace-brekup, p. 3] [@schewitz-intervew]",
    "Take a walk. <!-- waive uncited-figure: there was one -->",
    "About 3 in 5 people walk daily. <!-- waive uncited-figure: our own count -->",
    "About 3 in 5 people walk daily.",
    "Ask [](person:sarah-schewiz) or [them](person:editor).",
    "As Shewitz notes, **it is grief.** [@schewitz-interview]",
    "> A breakup is a loss.\n> — [Sarah Schewitz](person:sarah-shewitz), paraphrased [@schewitz-interveiw]",
    "```promt\ntitle: A\nask: B.\n```\n\n```prompt\ntitle: A\nakk: B.\nask: C.\n```",
];

fn project(pieces: &[(usize, bool)], key: &str) -> Project {
    let mut text = format!("---\ntitle: Example\n{key}: A guide to try things out.\n---\n\n");
    for (piece, breaks) in pieces {
        let piece = PIECES[piece % PIECES.len()];
        let is_block = piece.starts_with(['>', '`']);
        text += if *breaks || is_block { "\n\n" } else { " " };
        text += piece;
        text += if is_block { "\n\n" } else { "" };
    }
    whole(&[("content/guides/example.md".to_owned(), text + "\n")].into())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn each_fix_takes_its_finding_away_and_brings_no_other(
        pieces in prop::collection::vec((0..PIECES.len(), any::<bool>()), 0..10),
        key in prop::sample::select(vec!["summary", "sumary"]),
    ) {
        let mut project = project(&pieces, key);
        for pass in 0.. {
            let (findings, sources) = checked(&project);
            let mending = mend(&findings, &sources, &|_| true);
            if mending.mended.is_empty() {
                break;
            }
            prop_assert!(pass < 10, "there is no end to it: {:?}", mending.mended);
            let told: Vec<_> = mending.mended.iter().map(|(finding, _)| (finding.rule, &finding.message)).collect();
            for (id, text) in &mending.texts {
                project.insert(sources.get(*id).path().to_owned(), text.clone());
            }
            let (left, _) = checked(&project);
            let (before, after) = (findings.iter().count(), left.iter().count());
            prop_assert!(after + told.len() <= before, "{before} findings became {after} by {told:?} in {project:?}");
        }
        let (findings, _) = checked(&project);
        prop_assert!(findings.iter().all(|finding| finding.fixes.is_empty()), "a fix is left over");
    }
}
