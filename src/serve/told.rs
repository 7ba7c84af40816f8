//! All that is said about a page, for the preview's script: the page itself, what was found, and what each sentence rests on.

use super::{address, studio::Scene, styled};
use crate::{
    diagnostic::{Diagnostic, Findings},
    emit::{self, Look, Report},
    error::Error,
    pipeline::Shown,
    text::{SourceId, Span},
};
use serde::Serialize;
use std::collections::BTreeMap;

/// So many findings are drawn, those of the page first; the terminal shows all.
const MOST_FINDINGS: usize = 40;

/// What pages look like, as numbers that are others when that is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Looks {
    styles: u64,
    script: u64,
    files: u64,
}

impl Looks {
    /// Takes note of how pages look now. Where that can't be told, as before.
    pub fn see(&mut self, shown: &Shown<'_>) {
        if let Ok((styles, script)) = shown.looks() {
            (self.styles, self.script) = (styles, script);
        }
        self.files += 1;
    }
}

#[derive(Serialize)]
struct Told<'a> {
    revision: u64,
    /// Whether what is said is of the page as it is now; otherwise it is still to come.
    judged: bool,
    milliseconds: u128,
    tally: Tally,
    failure: Option<String>,
    html: Option<String>,
    findings: Vec<Finding>,
    /// How many are left out.
    more: usize,
    units: Vec<Unit<'a>>,
    /// The paths of the files that are spoken of, by their numbers.
    files: BTreeMap<u32, &'a str>,
    /// As text, for a number of a script isn't as exact.
    styles: String,
    script: String,
    pictures: u64,
    home: String,
    editor: Option<&'a str>,
}

#[derive(Default, Serialize)]
struct Tally {
    errors: usize,
    warnings: usize,
    hints: usize,
}

#[derive(Serialize)]
struct Finding {
    severity: &'static str,
    rule: &'static str,
    message: String,
    help: Vec<String>,
    /// `content/guides/tea.md:41:3`
    place: String,
    at: At,
    /// As the terminal shows it.
    html: String,
    /// The page that shows what the file says.
    page: Option<String>,
}

/// A stretch of a file, as pages tell it.
#[derive(Clone, Copy, Serialize)]
struct At {
    source: u32,
    start: u32,
    end: u32,
    line: usize,
}

/// A sentence and what it rests on.
#[derive(Serialize)]
struct Unit<'a> {
    source: u32,
    start: u32,
    end: u32,
    standing: &'static str,
    rule: Option<&'static str>,
    reason: Option<&'a str>,
    references: Vec<&'a str>,
}

/// All that is said about the page at a path.
pub fn json(path: &str, html: Option<String>, failure: Option<String>, scene: &Scene<'_>) -> String {
    let failure = scene.failure.map(str::to_owned).or(failure);
    let Looks { styles, script, files } = scene.looks;
    let mut told = Told {
        revision: scene.revision,
        judged: scene.shown.as_ref().is_none_or(Shown::is_judged),
        milliseconds: scene.took.as_millis(),
        tally: Tally::default(),
        failure,
        html,
        findings: Vec::new(),
        more: 0,
        units: Vec::new(),
        files: BTreeMap::new(),
        styles: styles.to_string(),
        script: script.to_string(),
        pictures: files,
        home: scene.home.to_string_lossy().replace('\\', "/"),
        editor: scene.editor,
    };
    if let Some(shown) = &scene.shown {
        add(&mut told, path, shown);
    }
    serde_json::to_string(&told).unwrap_or_default()
}

fn add<'a>(told: &mut Told<'a>, path: &str, shown: &'a Shown<'_>) {
    let sources = &shown.checked().loaded.sources;
    let summary = shown.findings().summary();
    told.tally = Tally { errors: summary.errors, warnings: summary.warnings, hints: summary.hints };
    let sheet = shown.sheet(path);
    let own = sheet.as_ref().map(|sheet| sheet.place.source);
    if !shown.is_judged() {
        told.files = own.iter().map(|source| (source.0, sources.get(*source).path())).collect();
        return;
    }
    let (here, elsewhere): (Vec<_>, Vec<_>) =
        shown.findings().iter().partition(|finding| own == Some(finding.span.source));
    let all = here.into_iter().chain(elsewhere);
    told.findings = all.take(MOST_FINDINGS).map(|each| finding(each, shown)).collect();
    told.more = shown.findings().iter().len() - told.findings.len();
    if let Some(guide) = sheet.and_then(|sheet| sheet.guide) {
        let units = shown.units(&guide).iter().map(|unit| {
            let Span { source, start, end } = unit.span;
            Unit {
                source: source.0,
                start,
                end,
                standing: unit.standing.name(),
                rule: unit.rule,
                reason: unit.reason.as_deref(),
                references: unit.references.iter().map(|key| key.as_str()).collect(),
            }
        });
        told.units = units.collect();
    }
    let spoken_of =
        told.findings.iter().map(|finding| finding.at.source).chain(told.units.iter().map(|unit| unit.source));
    let numbers = spoken_of.chain(own.map(|source| source.0));
    told.files = numbers.map(|number| (number, sources.get(SourceId(number)).path())).collect();
}

fn finding(finding: &Diagnostic, shown: &Shown<'_>) -> Finding {
    let sources = &shown.checked().loaded.sources;
    let start = sources.start(finding.span);
    let path = emit::visible(sources.get(finding.span.source).path());
    let one = Findings::new(vec![finding.clone()]);
    let look = Look { colour: true, ..Look::PLAIN };
    let full = emit::by_name("full").unwrap_or(emit::EMITTERS[0]);
    Finding {
        severity: finding.severity.name(),
        rule: finding.rule,
        message: finding.message.clone(),
        help: finding.help.clone(),
        place: format!("{path}:{}:{}", start.line, start.column),
        at: at(finding.span, shown),
        html: styled::html(&full.emit(&Report { findings: &one, sources, rules: &[] }, look)),
        page: shown.page_of(finding.span.source).map(|path| address::of(&path)),
    }
}

fn at(span: Span, shown: &Shown<'_>) -> At {
    let Span { source, start, end } = span;
    At { source: source.0, start, end, line: shown.checked().loaded.sources.start(span).line }
}

/// A failure of the machine and what it came of, in words.
pub fn failure(error: &Error) -> String {
    let causes = std::iter::successors(std::error::Error::source(error), |cause| cause.source());
    causes.fold(error.to_string(), |told, cause| format!("{told}: {cause}"))
}
