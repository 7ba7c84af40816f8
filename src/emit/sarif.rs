//! Findings as SARIF 2.1.0, which code hosts and editors read
//! (<https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>).

mod log;

use super::{Emitter, Look, message_and_help};
use crate::{
    diagnostic::{Diagnostic, Edit, Findings, Fix, Severity},
    text::{Sources, Span},
};
use log::{
    ArtifactChange, ArtifactLocation, Content, Driver, Location, LogFix, LogResult, Message, PhysicalLocation, Region,
    Replacement, ReportingDescriptor, Run, SarifLog, Tool,
};
use std::collections::{BTreeMap, BTreeSet};

/// Findings as SARIF 2.1.0.
pub(super) struct Sarif;

impl Emitter for Sarif {
    fn name(&self) -> &'static str {
        "sarif"
    }

    fn emit(&self, findings: &Findings, sources: &Sources, _: Look) -> String {
        let rules: BTreeSet<&str> = findings.iter().map(|finding| finding.rule).collect();
        let driver = Driver {
            name: "vademecum",
            version: env!("CARGO_PKG_VERSION"),
            rules: rules.into_iter().map(|id| ReportingDescriptor { id }).collect(),
        };
        let log = SarifLog {
            schema: "https://json.schemastore.org/sarif-2.1.0.json",
            version: "2.1.0",
            runs: [Run {
                tool: Tool { driver },
                column_kind: "unicodeCodePoints",
                results: findings.iter().map(|finding| result(finding, sources)).collect(),
            }],
        };
        serde_json::to_string(&log).expect("strings and numbers always have a JSON form") + "\n"
    }
}

fn result<'a>(finding: &'a Diagnostic, sources: &'a Sources) -> LogResult<'a> {
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "note",
    };
    let others = finding.labels.iter().map(|label| location(label.span, Some(&label.message), sources));
    LogResult {
        rule_id: finding.rule,
        level,
        message: Message { text: message_and_help(finding) },
        locations: [location(finding.span, finding.label.as_ref(), sources)],
        related_locations: others.collect(),
        fixes: finding.fixes.iter().map(|fix| log_fix(fix, sources)).collect(),
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

    #[test]
    fn a_finding_is_a_result_of_one_run() {
        let (findings, sources) = sample::findings();
        let region = r#"{"startLine":2,"startColumn":4,"endLine":2,"endColumn":7}"#;
        let expected = [
            r#"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":"#,
            &format!(
                r#"{{"name":"vademecum","version":"{}","rules":[{{"id":"a-rule"}}]}}}},"#,
                env!("CARGO_PKG_VERSION")
            ),
            r#""columnKind":"unicodeCodePoints","results":[{"ruleId":"a-rule","level":"error","#,
            r#""message":{"text":"50% off::x\nhelp: mend it"},"locations":[{"physicalLocation":{"#,
            &format!(r#""artifactLocation":{{"uri":"a%2Cb.md"}},"region":{region}}}}}],"#),
            r#""fixes":[{"description":{"text":"say it so"},"artifactChanges":[{"artifactLocation":{"uri":"a%2Cb.md"},"#,
            &format!(
                r#""replacements":[{{"deletedRegion":{region},"insertedContent":{{"text":"3 <in> 5"}}}}]}}]}}]}}]}}]}}"#
            ),
        ];
        assert_eq!(Sarif.emit(&findings, &sources, Look::PLAIN).trim_end(), expected.concat());
    }
}
