//! Findings as JSON, for scripts and editors. The shape is a promise: keys are added at most, with a new `version` if one
//! has to go.
//!
//! Lines and columns count from 1, columns in characters; `end` is the place just behind the last character. What is to be
//! seen at the finding's own place comes first among the `labels`, with the same range.

use super::{
    Emitter, Look,
    place::{Place, Range},
};
use crate::{
    diagnostic::{Diagnostic, Edit, Findings, Fix},
    text::{Sources, Span},
};
use serde::Serialize;

/// Findings as JSON.
pub(super) struct Json;

impl Emitter for Json {
    fn name(&self) -> &'static str {
        "json"
    }

    fn emit(&self, findings: &Findings, sources: &Sources, _: Look) -> String {
        let summary = findings.summary();
        let report = Report {
            version: 1,
            diagnostics: findings.iter().map(|finding| Finding::of(finding, sources)).collect(),
            summary: Counts { errors: summary.errors, warnings: summary.warnings, hints: summary.hints },
        };
        let mut text = serde_json::to_string(&report).expect("strings and numbers always have a JSON form");
        text.push('\n');
        text
    }
}

#[derive(Serialize)]
struct Report<'a> {
    version: u8,
    diagnostics: Vec<Finding<'a>>,
    summary: Counts,
}

#[derive(Serialize)]
struct Counts {
    errors: usize,
    warnings: usize,
    hints: usize,
}

#[derive(Serialize)]
struct Finding<'a> {
    rule: &'a str,
    severity: &'static str,
    message: &'a str,
    #[serde(flatten)]
    place: Place<'a>,
    labels: Vec<Labelled<'a>>,
    help: &'a [String],
    fixes: Vec<Mending<'a>>,
}

#[derive(Serialize)]
struct Labelled<'a> {
    message: &'a str,
    #[serde(flatten)]
    place: Place<'a>,
}

#[derive(Serialize)]
struct Mending<'a> {
    title: &'a str,
    edits: Vec<Replacement<'a>>,
}

#[derive(Serialize)]
struct Replacement<'a> {
    path: &'a str,
    range: Range,
    replacement: &'a str,
}

impl<'a> Finding<'a> {
    fn of(finding: &'a Diagnostic, sources: &'a Sources) -> Self {
        let label = |span: Span, message: &'a str| Labelled { message, place: Place::of(sources, span) };
        let own = finding.label.iter().map(|message| label(finding.span, message));
        let others = finding.labels.iter().map(|other| label(other.span, &other.message));
        Self {
            rule: finding.rule,
            severity: finding.severity.name(),
            message: &finding.message,
            place: Place::of(sources, finding.span),
            labels: own.chain(others).collect(),
            help: &finding.help,
            fixes: finding.fixes.iter().map(|fix| Mending::of(fix, sources)).collect(),
        }
    }
}

impl<'a> Mending<'a> {
    fn of(fix: &'a Fix, sources: &'a Sources) -> Self {
        let edit = |edit: &'a Edit| Replacement {
            path: sources.get(edit.span.source).path(),
            range: Range::of(sources, edit.span),
            replacement: &edit.replacement,
        };
        Self { title: &fix.title, edits: fix.edits.iter().map(edit).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Source, SourceId};

    #[test]
    fn the_shape_is_the_one_promised() {
        let sources = Sources::new(vec![Source::new("a.md", "né\n水x y\n"), Source::new("b.md", "")]);
        let at = Span::new(SourceId(0), 4, 8);
        let mut finding = Diagnostic::at(at, "two").label("here").also(Span::file(SourceId(1)), "there").help("mend");
        finding.rule = "unknown-key";
        let finding = finding.note("why").fix("say y", at, "y");
        let text = Json.emit(&Findings::new(vec![finding]), &sources, Look::PLAIN);
        let range = r#""range":{"start":{"line":2,"column":1},"end":{"line":2,"column":3}}"#;
        let empty = r#""range":{"start":{"line":1,"column":1},"end":{"line":1,"column":1}}"#;
        let expected = [
            r#"{"version":1,"diagnostics":[{"rule":"unknown-key","severity":"error","message":"two","path":"a.md","#,
            &format!(r#"{range},"labels":[{{"message":"here","path":"a.md",{range}}},"#),
            &format!(r#"{{"message":"there","path":"b.md",{empty}}}],"help":["mend"],"#),
            &format!(r#""fixes":[{{"title":"say y","edits":[{{"path":"a.md",{range},"replacement":"y"}}]}}]}}],"#),
            r#""summary":{"errors":1,"warnings":0,"hints":0}}"#,
        ];
        assert_eq!(text.trim_end(), expected.concat());
    }

    #[test]
    fn without_findings_there_is_still_a_report() {
        let text = Json.emit(&Findings::default(), &Sources::default(), Look::PLAIN);
        let expected = r#"{"version":1,"diagnostics":[],"summary":{"errors":0,"warnings":0,"hints":0}}"#;
        assert_eq!(text.trim_end(), expected);
    }
}
