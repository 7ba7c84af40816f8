//! Findings shown to people, and what they come to.

use super::{End, terminal::Terminal, words::counted};
use crate::{
    check,
    diagnostic::Summary,
    emit::{self, Report},
    error::Result,
    model::{Counts, Ledger},
    pipeline::Checked,
};

/// Shows findings as this format has it: to people, or to programs.
pub(super) fn show(checked: &Checked, format: &str, terminal: &Terminal) -> Result<()> {
    let emitter = emit::by_name(format).unwrap_or(emit::EMITTERS[0]);
    let (findings, sources, rules) = (&checked.findings, &checked.loaded.sources, check::pages());
    let text = emitter.emit(&Report { findings, sources, rules: &rules }, terminal.look());
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

/// `3 errors, 1 warning; 12 more in the baseline`, without what there is none of; empty if nothing is shown.
pub(super) fn tally(summary: Summary) -> String {
    let counts = [(summary.errors, "error"), (summary.warnings, "warning"), (summary.hints, "hint")];
    let some = counts.into_iter().filter(|(count, _)| *count > 0);
    let shown = some.map(|(count, word)| counted(count, word)).collect::<Vec<_>>().join(", ");
    match summary.baselined {
        more if more > 0 && !shown.is_empty() => format!("{shown}; {more} more in the baseline"),
        _ => shown,
    }
}

/// Tells what findings came to, and what can be done with one command.
pub(super) fn sum_up(summary: Summary, terminal: &Terminal) {
    let tally = tally(summary);
    match (summary.errors, tally.is_empty()) {
        (0, true) => {}
        (0, false) => terminal.warning(tally),
        (_, _) => terminal.error(tally),
    }
    aside(summary, terminal);
}

/// Tells of what isn't shown, and what can be done with one command.
pub(super) fn aside(summary: Summary, terminal: &Terminal) {
    let Summary { fixable, baselined, mended, .. } = summary;
    if fixable > 0 {
        terminal.hint(format_args!("`vademecum check --fix` mends {}", counted(fixable, "finding")));
    }
    if mended > 0 {
        let (are, them) = if mended == 1 { ("is", "it") } else { ("are", "them") };
        let mended = counted(mended, "finding");
        terminal.hint(format_args!(
            "{mended} of the baseline {are} mended; `vademecum check --update-baseline` takes {them} out"
        ));
    }
    if baselined > 0 && tally(summary).is_empty() {
        terminal.say(format_args!("{} in the baseline", counted(baselined, "finding")));
    }
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
        assert_eq!(tally(Summary { errors: 3, warnings: 1, ..Summary::default() }), "3 errors, 1 warning");
        assert_eq!(tally(Summary::default()), "");
        assert_eq!(tally(Summary { hints: 1, baselined: 12, ..Summary::default() }), "1 hint; 12 more in the baseline");
        assert_eq!(tally(Summary { baselined: 12, ..Summary::default() }), "");
        assert_eq!(end(Summary { warnings: 1, hints: 2, ..Summary::default() }), End::Clean);
    }
}
