//! Why each sentence on a line has its standing, as `vademecum why` prints it; also for sentences nobody flagged.

use super::{
    Subject,
    claims::{self, Why, score},
};
use crate::{
    model::{Guide, Standing},
    text::Span,
};
use std::fmt::Write;

/// Why each sentence that touches a line of a guide has its standing. `None` where the file is no guide or has no such line.
pub fn why(subject: &Subject<'_>, path: &str, line: usize) -> Option<String> {
    let (id, source) = subject.sources.by_path(path)?;
    let range = source.line_range(line)?;
    let guide = subject.handbook.guides.values().find(|guide| guide.span.source == id)?;
    let told: Vec<String> = sentences(subject, guide, Span::new(id, range.start, range.end));
    Some(if told.is_empty() { format!("no sentence stands on line {line}\n") } else { told.join("\n") })
}

fn sentences(subject: &Subject<'_>, guide: &Guide, within: Span) -> Vec<String> {
    claims::why(subject, guide, within).iter().map(|why| tell(why, subject)).collect()
}

fn tell(why: &Why, subject: &Subject<'_>) -> String {
    let mut told = format!("\"{}\"\n  standing: {}\n", why.unit.text, standing(why, subject));
    for (rule, words) in &why.seen {
        writeln!(told, "  seen: {rule}, in \"{words}\"").ok();
    }
    for words in &why.instructions {
        writeln!(told, "  instructs: \"{words}\"").ok();
    }
    let points: i32 = why.signs.iter().map(|sign| sign.points).sum();
    let signs: Vec<String> = why.signs.iter().map(|sign| format!("{} {:+}", sign.name, sign.points)).collect();
    let signs = if signs.is_empty() { "none".to_owned() } else { signs.join(", ") };
    let threshold = score::THRESHOLD;
    writeln!(told, "  weak signs: {signs}; {points} points, and {threshold} make a probable claim").ok();
    told
}

fn standing(why: &Why, subject: &Subject<'_>) -> String {
    let unit = &why.unit;
    let references: Vec<String> = unit.references.iter().map(|key| format!("@{key}")).collect();
    let references = references.join(", ");
    let rule = unit.rule.unwrap_or_default();
    let reason = unit.reason.as_deref().unwrap_or_default();
    match (unit.standing, unit.covered_by) {
        (Standing::Cited, _) => format!("cited, by {references}"),
        (Standing::Covered, Some(by)) => format!("covered, by {references} on line {}", subject.sources.start(by).line),
        (Standing::Covered, None) => format!("covered, by {references}"),
        (Standing::Exempt, _) => format!("exempt, as {rule}"),
        (Standing::Waived, _) => format!("waived, from {rule}: {reason}"),
        (Standing::Missing, _) => format!("missing a reference, says {rule}"),
    }
}
