//! Findings in the diagnostic format of reviewdog, a line each
//! (<https://github.com/reviewdog/reviewdog/tree/master/proto/rdf>). Columns count bytes there.

use super::{Emitter, Look, Report, message_and_help};
use crate::{
    diagnostic::{Diagnostic, Severity},
    text::{Sources, Span},
};
use serde::Serialize;

/// Findings in the diagnostic format of reviewdog.
pub(super) struct Rdjsonl;

impl Emitter for Rdjsonl {
    fn name(&self) -> &'static str {
        "rdjsonl"
    }

    fn emit(&self, report: &Report<'_>, _: Look) -> String {
        let Report { findings, sources, .. } = *report;
        findings.iter().map(|finding| line(finding, sources)).collect()
    }
}

#[derive(Serialize)]
struct Line<'a> {
    message: String,
    location: Location<'a>,
    severity: &'static str,
    source: Source,
    code: Code<'a>,
    suggestions: Vec<Suggestion<'a>>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    range: Range,
}

#[derive(Serialize)]
struct Source {
    name: &'static str,
}

#[derive(Serialize)]
struct Code<'a> {
    value: &'a str,
}

#[derive(Serialize)]
struct Suggestion<'a> {
    range: Range,
    text: &'a str,
}

#[derive(Serialize)]
struct Range {
    start: Point,
    end: Point,
}

#[derive(Serialize)]
struct Point {
    line: usize,
    column: usize,
}

fn line(finding: &Diagnostic, sources: &Sources) -> String {
    let severity = match finding.severity {
        Severity::Error => "ERROR",
        Severity::Warning => "WARNING",
        Severity::Hint => "INFO",
    };
    // A suggestion is a single edit, in the file the finding is in.
    let single = finding.fixes.iter().filter_map(|fix| if let [edit] = &fix.edits[..] { Some(edit) } else { None });
    let here = single.filter(|edit| edit.span.source == finding.span.source);
    let line = Line {
        message: message_and_help(finding),
        location: Location { path: sources.get(finding.span.source).path(), range: range(finding.span, sources) },
        severity,
        source: Source { name: "vademecum" },
        code: Code { value: finding.rule },
        suggestions: here
            .map(|edit| Suggestion { range: range(edit.span, sources), text: &edit.replacement })
            .collect(),
    };
    serde_json::to_string(&line).expect("strings and numbers always have a JSON form") + "\n"
}

fn range(span: Span, sources: &Sources) -> Range {
    let source = sources.get(span.source);
    let point = |offset: u32| {
        let line = source.position(offset as usize).line;
        let start = source.line_range(line).map_or(0, |range| range.start);
        Point { line, column: (offset as usize).min(source.text().len()).saturating_sub(start) + 1 }
    };
    Range { start: point(span.start), end: point(span.end) }
}

#[cfg(test)]
mod tests {
    use super::{super::sample, *};

    #[test]
    fn columns_count_bytes() {
        let (findings, sources) = sample::findings();
        let range = r#"{"start":{"line":2,"column":5},"end":{"line":2,"column":8}}"#;
        let expected = [
            r#"{"message":"50% off::x\nhelp: mend it","location":{"path":"a,b.md","#,
            &format!(r#""range":{range}}},"severity":"ERROR","source":{{"name":"vademecum"}},"#),
            &format!(r#""code":{{"value":"a-rule"}},"suggestions":[{{"range":{range},"text":"3 <in> 5"}}]}}"#),
        ];
        assert_eq!(sample::written(&Rdjsonl, &findings, &sources).trim_end(), expected.concat());
    }
}
