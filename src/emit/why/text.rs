//! Why each sentence of a line has its standing, as a person reads it.

use super::Line;
use crate::{
    emit::visible,
    model::{Reasons, Standing},
    text::Sources,
};
use std::fmt::Write;

/// The sentences, one below the other.
pub fn text(line: &Line<'_>) -> String {
    let told: Vec<String> = line.sentences.iter().map(|reasons| tell(reasons, line.sources)).collect();
    if told.is_empty() { format!("no sentence stands on line {}\n", line.number) } else { told.join("\n") }
}

fn tell(reasons: &Reasons, sources: &Sources) -> String {
    let mut told = format!("\"{}\"\n  standing: {}\n", visible(&reasons.unit.text), standing(reasons, sources));
    for (rule, seen) in &reasons.seen {
        writeln!(told, "  seen: {rule}, in \"{}\"", visible(&seen.words)).ok();
    }
    for clause in &reasons.instructions {
        writeln!(told, "  instructs: \"{}\"", visible(&clause.words)).ok();
    }
    let signs: Vec<String> = reasons.signs.iter().map(|sign| format!("{} {:+}", sign.name, sign.points)).collect();
    let signs = if signs.is_empty() { "none".to_owned() } else { signs.join(", ") };
    let (points, threshold) = (reasons.points(), reasons.threshold);
    writeln!(told, "  weak signs: {signs}; {points} points, and {threshold} make a probable claim").ok();
    told
}

fn standing(reasons: &Reasons, sources: &Sources) -> String {
    let unit = &reasons.unit;
    let references: Vec<String> = unit.references.iter().map(|key| format!("@{key}")).collect();
    let references = references.join(", ");
    let rule = unit.rule.unwrap_or_default();
    let reason = visible(unit.reason.as_deref().unwrap_or_default());
    match (unit.standing, unit.covered_by) {
        (Standing::Cited, _) => format!("cited, by {references}"),
        (Standing::Covered, Some(by)) => format!("covered, by {references} on line {}", sources.start(by).line),
        (Standing::Covered, None) => format!("covered, by {references}"),
        (Standing::Exempt, _) => format!("exempt, as {rule}"),
        (Standing::Waived, _) => format!("waived, from {rule}: {reason}"),
        (Standing::Missing, _) => format!("missing a reference, says {rule}"),
    }
}
