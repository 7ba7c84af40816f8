//! Findings as the XML of JUnit, for the test pages of build servers. An error is a failed test; what stands in nobody's way
//! is told with a passed one.

use super::{Emitter, Look, Report, message_and_help, visible};
use crate::{
    diagnostic::{Diagnostic, Severity},
    text::{SourceId, Sources},
};
use std::{borrow::Cow, collections::BTreeMap};

/// Findings as the XML of JUnit.
pub(super) struct Junit;

impl Emitter for Junit {
    fn name(&self) -> &'static str {
        "junit"
    }

    fn emit(&self, report: &Report<'_>, _: Look) -> String {
        let Report { findings, sources, .. } = *report;
        let mut suites: BTreeMap<SourceId, Vec<&Diagnostic>> = BTreeMap::new();
        for finding in findings {
            suites.entry(finding.span.source).or_default().push(finding);
        }
        let count = findings.iter().count();
        let errors = findings.summary().errors;
        let body: String = match count {
            // Build servers take a report without a test for a broken one.
            0 => "  <testsuite name=\"check\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\">\n    <testcase classname=\"vademecum\" name=\"check\"/>\n  </testsuite>\n".to_owned(),
            _ => suites.iter().map(|(source, findings)| suite(*source, findings, sources)).collect(),
        };
        let tests = count.max(1);
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"vademecum\" tests=\"{tests}\" failures=\"{errors}\" errors=\"0\">\n{body}</testsuites>\n"
        )
    }
}

fn suite(source: SourceId, findings: &[&Diagnostic], sources: &Sources) -> String {
    let path = escaped(sources.get(source).path());
    let failures = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    let cases: String = findings.iter().map(|finding| case(finding, &path, sources)).collect();
    let tests = findings.len();
    format!(
        "  <testsuite name=\"{path}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"0\">\n{cases}  </testsuite>\n"
    )
}

fn case(finding: &Diagnostic, path: &str, sources: &Sources) -> String {
    let place = sources.start(finding.span);
    let (rule, message, all) = (finding.rule, escaped(&finding.message), escaped_lines(&message_and_help(finding)));
    let told = match finding.severity {
        Severity::Error => format!("<failure type=\"error\" message=\"{message}\">{all}</failure>"),
        Severity::Warning | Severity::Hint => format!("<system-out>{}: {all}</system-out>", finding.severity.name()),
    };
    let name = format!("{rule} at {}:{}", place.line, place.column);
    format!("    <testcase classname=\"{path}\" name=\"{name}\">\n      {told}\n    </testcase>\n")
}

fn escaped_lines(text: &str) -> String {
    text.lines().map(escaped).collect::<Vec<_>>().join("\n")
}

/// Text for an attribute or between tags. Control characters have no place in XML at all (XML 1.0, 2.2).
fn escaped(text: &str) -> String {
    let escape = |c: char| match c {
        '&' => Cow::Borrowed("&amp;"),
        '<' => Cow::Borrowed("&lt;"),
        '>' => Cow::Borrowed("&gt;"),
        '"' => Cow::Borrowed("&quot;"),
        _ => Cow::Owned(c.to_string()),
    };
    visible(text).chars().map(escape).collect()
}

#[cfg(test)]
mod tests {
    use super::{super::sample, *};
    use crate::diagnostic::Findings;

    #[test]
    fn an_error_is_a_failed_test_and_a_warning_a_passed_one() {
        let (findings, sources) = sample::findings();
        let text = sample::written(&Junit, &findings, &sources);
        let expected = "<failure type=\"error\" message=\"50% off::x\">50% off::x\nhelp: mend it</failure>";
        assert!(text.contains(expected) && text.contains("tests=\"1\" failures=\"1\""), "{text}");
        let mild = findings.iter().map(|finding| Diagnostic { severity: Severity::Warning, ..finding.clone() });
        let text = sample::written(&Junit, &Findings::new(mild.collect()), &sources);
        assert!(text.contains("<system-out>warning: ") && text.contains("failures=\"0\""), "{text}");
        assert_eq!(escaped("<a b=\"\u{1}\">&"), "&lt;a b=&quot;\\u{1}&quot;&gt;&amp;");
    }

    #[test]
    fn without_findings_there_is_one_passed_test() {
        let text = sample::written(&Junit, &Findings::default(), &Sources::default());
        assert!(text.contains("tests=\"1\" failures=\"0\"") && text.contains("<testcase "), "{text}");
    }
}
