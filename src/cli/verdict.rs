//! Findings shown to people, and what they come to.

use super::{End, terminal::Terminal, words::counted};
use crate::{
    diagnostic::Summary,
    emit,
    error::Result,
    model::{Counts, Ledger},
    pipeline::Checked,
};

/// Shows findings as this format has it: to people, or to programs.
pub(super) fn show(checked: &Checked, format: &str, terminal: &Terminal) -> Result<()> {
    let emitter = emit::by_name(format).unwrap_or(emit::EMITTERS[0]);
    let text = emitter.emit(&checked.findings, &checked.loaded.sources, terminal.look());
    if !emitter.is_for_people() {
        return terminal.print(&text);
    }
    terminal.show(&text);
    if !text.is_empty() {
        terminal.show("\n");
    }
    Ok(())
}

/// Leaves a project in memory for the system to take back when the process ends, which is much quicker than piece by piece.
pub(super) fn leave<T>(project: T) {
    std::mem::forget(project);
}

/// How a command ends that came to these findings.
pub(super) fn end(summary: Summary) -> End {
    if summary.errors == 0 { End::Clean } else { End::Errors }
}

/// `3 errors, 1 warning`, without what there is none of; empty if there is nothing at all.
pub(super) fn tally(summary: Summary) -> String {
    let counts = [(summary.errors, "error"), (summary.warnings, "warning"), (summary.hints, "hint")];
    let some = counts.into_iter().filter(|(count, _)| *count > 0);
    some.map(|(count, word)| counted(count, word)).collect::<Vec<_>>().join(", ")
}

/// `7 of 9 claims have a reference`.
pub(super) fn referenced(ledger: &Ledger) -> String {
    let counts = Counts::of(ledger.guides.values().flatten());
    let (claims, referenced) = (counts.claims(), counts.referenced());
    match claims {
        0 => "nothing claimed".to_owned(),
        1 => format!("{referenced} of 1 claim has a reference"),
        _ => format!("{referenced} of {claims} claims have a reference"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tally_leaves_out_what_there_is_none_of() {
        assert_eq!(tally(Summary { errors: 3, warnings: 1, hints: 0 }), "3 errors, 1 warning");
        assert_eq!(tally(Summary::default()), "");
        assert_eq!(end(Summary { errors: 0, warnings: 1, hints: 2 }), End::Clean);
    }
}
