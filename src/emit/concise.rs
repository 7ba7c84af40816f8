//! One line a finding, as compilers write them and editors and `grep` read them: `path:line:col: error[rule]: message`.

use super::{Emitter, Look, Report, visible};
use std::fmt::Write;

/// One line a finding.
pub(super) struct Concise;

impl Emitter for Concise {
    fn name(&self) -> &'static str {
        "concise"
    }

    fn emit(&self, report: &Report<'_>, _: Look) -> String {
        let Report { findings, sources, .. } = *report;
        let mut text = String::new();
        for finding in findings {
            let place = sources.start(finding.span);
            let path = visible(sources.get(finding.span.source).path());
            let (severity, message) = (finding.severity.name(), visible(&finding.message));
            // Writing to a string doesn't fail.
            let _ = writeln!(text, "{path}:{}:{}: {severity}[{}]: {message}", place.line, place.column, finding.rule);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::{super::sample, *};
    use crate::{
        diagnostic::{Diagnostic, Findings},
        text::{Source, SourceId, Sources, Span},
    };

    #[test]
    fn a_finding_is_one_line_whatever_its_message_holds() {
        let sources = Sources::new(vec![Source::new("a.md", "one\nnó two")]);
        let mut finding = Diagnostic::at(Span::new(SourceId(0), 8, 11), "a\nb\u{1b}[2J");
        finding.rule = "unknown-key";
        let text = sample::written(&Concise, &Findings::new(vec![finding]), &sources);
        assert_eq!(text, "a.md:2:4: error[unknown-key]: a b\\u{1b}[2J\n");
    }
}
