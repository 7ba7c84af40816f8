//! Findings as JSON, for scripts and editors. The shape is a promise: keys are added at most, with a new `version` if one
//! has to go.
//!
//! Lines and columns count from 1, columns in characters; `end` is the place just behind the last character. What is to be
//! seen at the finding's own place comes first among the `labels`, with the same range. In the `summary`, `fixable` are those of
//! the findings that `check --fix` mends, `waived` and `baselined` findings that aren't shown, and `mended` findings of the baseline
//! that are there no more.

use super::{
    Emitter, Look, Report,
    place::{Place, Range},
};
use crate::{
    diagnostic::{Diagnostic, Edit, Fix, Summary},
    text::{Sources, Span},
};
use serde::Serialize;

/// Findings as JSON.
pub(super) struct Json;

impl Emitter for Json {
    fn name(&self) -> &'static str {
        "json"
    }

    fn emit(&self, report: &Report<'_>, _: Look) -> String {
        let Report { findings, sources, .. } = *report;
        let shape = Shape {
            version: 1,
            diagnostics: findings.iter().map(|finding| Finding::of(finding, sources)).collect(),
            summary: Counts::of(findings.summary()),
        };
        let mut text = serde_json::to_string(&shape).expect("strings and numbers always have a JSON form");
        text.push('\n');
        text
    }
}

#[derive(Serialize)]
struct Shape<'a> {
    version: u8,
    diagnostics: Vec<Finding<'a>>,
    summary: Counts,
}

#[derive(Serialize)]
struct Counts {
    errors: usize,
    warnings: usize,
    hints: usize,
    fixable: usize,
    waived: usize,
    baselined: usize,
    mended: usize,
}

impl Counts {
    fn of(summary: Summary) -> Self {
        let Summary { errors, warnings, hints, fixable, waived, baselined, mended } = summary;
        Self { errors, warnings, hints, fixable, waived, baselined, mended }
    }
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
    use super::{super::sample, *};
    use crate::{
        diagnostic::Findings,
        text::{Source, SourceId},
    };

    #[test]
    fn the_shape_is_the_one_promised() {
        let sources = Sources::new(vec![Source::new("a.md", "né\n水x y\n"), Source::new("b.md", "")]);
        let at = Span::new(SourceId(0), 4, 8);
        let mut finding = Diagnostic::at(at, "two").label("here").also(Span::file(SourceId(1)), "there").help("mend");
        finding.rule = "unknown-key";
        let finding = finding.note("why").fix("say y", at, "y");
        let text = sample::written(&Json, &Findings::new(vec![finding]), &sources);
        let range = r#""range":{"start":{"line":2,"column":1},"end":{"line":2,"column":3}}"#;
        let empty = r#""range":{"start":{"line":1,"column":1},"end":{"line":1,"column":1}}"#;
        let expected = [
            r#"{"version":1,"diagnostics":[{"rule":"unknown-key","severity":"error","message":"two","path":"a.md","#,
            &format!(r#"{range},"labels":[{{"message":"here","path":"a.md",{range}}},"#),
            &format!(r#"{{"message":"there","path":"b.md",{empty}}}],"help":["mend"],"#),
            &format!(r#""fixes":[{{"title":"say y","edits":[{{"path":"a.md",{range},"replacement":"y"}}]}}]}}],"#),
            r#""summary":{"errors":1,"warnings":0,"hints":0,"fixable":1,"waived":0,"baselined":0,"mended":0}}"#,
        ];
        assert_eq!(text.trim_end(), expected.concat());
    }

    #[test]
    fn without_findings_there_is_still_a_report() {
        let text = sample::written(&Json, &Findings::default(), &Sources::default());
        assert!(text.starts_with(r#"{"version":1,"diagnostics":[],"summary":{"errors":0,"#), "{text}");
    }
}
