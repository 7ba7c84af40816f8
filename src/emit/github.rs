//! Findings as GitHub Actions takes them from a job's output, to show them beside the lines of a pull request
//! (<https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands>).

use super::{Emitter, Look, Report, message_and_help, visible};
use crate::{
    diagnostic::{Diagnostic, Severity},
    text::Sources,
};

/// Findings as GitHub Actions takes them.
pub(super) struct Github;

impl Emitter for Github {
    fn name(&self) -> &'static str {
        "github"
    }

    fn emit(&self, report: &Report<'_>, _: Look) -> String {
        let Report { findings, sources, .. } = *report;
        findings.iter().map(|finding| command(finding, sources)).collect()
    }
}

fn command(finding: &Diagnostic, sources: &Sources) -> String {
    let kind = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "notice",
    };
    let (start, end) = (sources.start(finding.span), sources.end(finding.span));
    let mut properties = vec![
        ("title", finding.rule.to_owned()),
        ("file", visible(sources.get(finding.span.source).path()).into_owned()),
        ("line", start.line.to_string()),
        ("endLine", end.line.to_string()),
    ];
    // Columns are for places on one line; the last is that of the last character.
    if start.line == end.line {
        let last = end.column.saturating_sub(1).max(start.column);
        properties.extend([("col", start.column.to_string()), ("endColumn", last.to_string())]);
    }
    let properties: Vec<_> = properties
        .iter()
        .map(|(name, value)| format!("{name}={}", escaped(value, &['%', '\r', '\n', ':', ','])))
        .collect();
    format!("::{kind} {}::{}\n", properties.join(","), escaped(&message_and_help(finding), &['%', '\r', '\n']))
}

fn escaped(text: &str, reserved: &[char]) -> String {
    let escape = |c: char| if reserved.contains(&c) { format!("%{:02X}", u32::from(c)) } else { c.to_string() };
    text.chars().map(escape).collect()
}

#[cfg(test)]
mod tests {
    use super::{super::sample, *};

    #[test]
    fn a_finding_is_one_line_in_which_nothing_can_be_taken_for_a_command() {
        let (findings, sources) = sample::findings();
        let expected =
            "::error title=a-rule,file=a%2Cb.md,line=2,endLine=2,col=4,endColumn=6::50%25 off::x%0Ahelp: mend it\n";
        assert_eq!(sample::written(&Github, &findings, &sources), expected);
    }
}
