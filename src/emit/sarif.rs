//! Findings as SARIF 2.1.0, which code hosts and editors read
//! (<https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>).
//!
//! All rules are listed, whether they found something or not. What a waiver or the baseline silences is a result too, with its
//! suppression. A result is known again by a fingerprint of its rule, file and words, whatever its line.

mod catalogue;
mod log;

use super::{Emitter, Look, Report, message_and_help};
use crate::{
    diagnostic::{Diagnostic, Edit, Fingerprint, Fix, Severity, Silenced, Silencer},
    text::{Sources, Span},
};
use log::{
    ArtifactChange, ArtifactLocation, Content, Driver, Location, LogFix, LogResult, Message, PartialFingerprints,
    PhysicalLocation, Region, Replacement, Run, SarifLog, Suppression, Tool,
};
use std::collections::BTreeMap;

/// Findings as SARIF 2.1.0.
pub(super) struct Sarif;

impl Emitter for Sarif {
    fn name(&self) -> &'static str {
        "sarif"
    }

    fn emit(&self, report: &Report<'_>, _: Look) -> String {
        let driver = Driver {
            name: "vademecum",
            semantic_version: env!("CARGO_PKG_VERSION"),
            rules: report.rules.iter().map(catalogue::descriptor).collect(),
        };
        let run = Run { tool: Tool { driver }, column_kind: "unicodeCodePoints", results: results(report) };
        let log = SarifLog { schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
        serde_json::to_string(&log).expect("strings and numbers always have a JSON form") + "\n"
    }
}

/// Every finding, shown or silenced, in the order of places, so that alike ones are counted alike from run to run.
fn results<'a>(report: &Report<'a>) -> Vec<LogResult<'a>> {
    let shown = report.findings.iter().map(|finding| (finding, None));
    let silenced = report.findings.silenced().iter().map(|Silenced { finding, by }| (finding, Some(by)));
    let mut all: Vec<(&Diagnostic, Option<&Silencer>)> = shown.chain(silenced).collect();
    all.sort_by_key(|(finding, _)| (finding.span, finding.rule));
    let mut alike: BTreeMap<Fingerprint, usize> = BTreeMap::new();
    let mut number = |finding: &Diagnostic| {
        let known_by = Fingerprint::of(finding, report.sources);
        let digest = known_by.digest();
        let count = alike.entry(known_by).or_default();
        *count += 1;
        format!("{digest}:{count}")
    };
    all.into_iter().map(|(finding, by)| result(finding, by, number(finding), report)).collect()
}

fn result<'a>(
    finding: &'a Diagnostic,
    by: Option<&'a Silencer>,
    known_by: String,
    report: &Report<'a>,
) -> LogResult<'a> {
    let sources = report.sources;
    let others = finding.labels.iter().map(|label| location(label.span, Some(&label.message), sources));
    LogResult {
        rule_id: finding.rule,
        rule_index: report.rules.iter().position(|rule| rule.name == finding.rule),
        level: level(finding.severity),
        message: Message { text: message_and_help(finding) },
        locations: [location(finding.span, finding.label.as_ref(), sources)],
        related_locations: others.collect(),
        partial_fingerprints: PartialFingerprints { finding: known_by },
        suppressions: by.map(|by| suppression(by, sources)).into_iter().collect(),
        fixes: finding.fixes.iter().map(|fix| log_fix(fix, sources)).collect(),
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "note",
    }
}

fn suppression<'a>(by: &'a Silencer, sources: &Sources) -> Suppression<'a> {
    match by {
        Silencer::Waiver { span, reason } => {
            Suppression { kind: "inSource", justification: reason, location: Some(location(*span, None, sources)) }
        }
        Silencer::Baseline => {
            Suppression { kind: "external", justification: "it was there before the baseline", location: None }
        }
    }
}

fn location(span: Span, words: Option<&String>, sources: &Sources) -> Location {
    let physical_location =
        PhysicalLocation { artifact_location: artifact(span, sources), region: region(span, sources) };
    Location { physical_location, message: words.map(|text| Message { text: text.clone() }) }
}

fn log_fix<'a>(fix: &'a Fix, sources: &Sources) -> LogFix<'a> {
    let mut by_file: BTreeMap<_, Vec<&Edit>> = BTreeMap::new();
    for edit in &fix.edits {
        by_file.entry(edit.span.source).or_default().push(edit);
    }
    let replacement = |edit: &&'a Edit| Replacement {
        deleted_region: region(edit.span, sources),
        inserted_content: Content { text: &edit.replacement },
    };
    let change = |edits: &Vec<&'a Edit>| ArtifactChange {
        artifact_location: artifact(edits[0].span, sources),
        replacements: edits.iter().map(replacement).collect(),
    };
    LogFix {
        description: Message { text: fix.title.clone() },
        artifact_changes: by_file.values().map(change).collect(),
    }
}

fn artifact(span: Span, sources: &Sources) -> ArtifactLocation {
    ArtifactLocation { uri: uri(sources.get(span.source).path()) }
}

fn region(span: Span, sources: &Sources) -> Region {
    let (start, end) = (sources.start(span), sources.end(span));
    Region { start_line: start.line, start_column: start.column, end_line: end.line, end_column: end.column }
}

/// A path as a relative reference (RFC 3986, 4.2): all but letters, digits and a few signs is escaped.
fn uri(path: &str) -> String {
    let escape = |byte: u8| match byte {
        b'/' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    path.bytes().map(escape).collect()
}

#[cfg(test)]
mod tests {
    use super::{super::sample, *};
    use crate::diagnostic::{Baseline, Findings};

    #[test]
    fn a_finding_is_a_result_of_one_run() {
        let (findings, sources) = sample::findings();
        let region = r#"{"startLine":2,"startColumn":4,"endLine":2,"endColumn":7}"#;
        let expected = [
            r#"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":"#,
            &format!(r#"{{"name":"vademecum","semanticVersion":"{}","rules":[]}}}},"#, env!("CARGO_PKG_VERSION")),
            r#""columnKind":"unicodeCodePoints","results":[{"ruleId":"a-rule","level":"error","#,
            r#""message":{"text":"50% off::x\nhelp: mend it"},"locations":[{"physicalLocation":{"#,
            &format!(r#""artifactLocation":{{"uri":"a%2Cb.md"}},"region":{region}}}}}],"#),
            &format!(r#""partialFingerprints":{{"findingHash/v1":"{}:1"}},"suppressions":[],"#, digest()),
            r#""fixes":[{"description":{"text":"say it so"},"artifactChanges":[{"artifactLocation":{"uri":"a%2Cb.md"},"#,
            &format!(
                r#""replacements":[{{"deletedRegion":{region},"insertedContent":{{"text":"3 <in> 5"}}}}]}}]}}]}}]}}]}}"#
            ),
        ];
        assert_eq!(sample::written(&Sarif, &findings, &sources).trim_end(), expected.concat());
    }

    fn digest() -> String {
        let (findings, sources) = sample::findings();
        findings.iter().map(|finding| Fingerprint::of(finding, &sources).digest()).collect()
    }

    #[test]
    fn what_is_silenced_is_a_result_with_a_suppression() {
        let (findings, sources) = sample::findings();
        let first = findings.iter().next().unwrap().clone();
        let waiver = Span { end: first.span.start, ..first.span };
        let waived = Diagnostic { span: waiver, ..first };
        let by = Silencer::Waiver { span: waiver, reason: "our own count".to_owned() };
        let shown = findings.iter().cloned().collect();
        let findings = Findings::with_silenced(shown, vec![Silenced { finding: waived, by }]);
        let findings = findings.clone().behind(&Baseline::of(&findings, &sources), &sources);
        let text = sample::written(&Sarif, &findings, &sources);
        let place = r#"{"startLine":2,"startColumn":4,"endLine":2,"endColumn":4}"#;
        let in_source = format!(
            r#""suppressions":[{{"kind":"inSource","justification":"our own count","location":{{"physicalLocation":{{"artifactLocation":{{"uri":"a%2Cb.md"}},"region":{place}}}}}}}]"#
        );
        let external = r#""suppressions":[{"kind":"external","justification":"it was there before the baseline"}]"#;
        let numbered = |count| format!(r#""findingHash/v1":"{}:{count}""#, digest());
        for part in [in_source, external.to_owned(), numbered(1), numbered(2)] {
            assert!(text.contains(&part), "{part} is not in {text}");
        }
    }
}
