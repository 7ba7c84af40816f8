//! The words around each finding, by which it is known again when lines move.

use super::{Subject, content};
use crate::{
    diagnostic::Diagnostic,
    model::Sentence,
    text::{SourceId, Span},
};
use std::collections::{BTreeMap, BTreeSet};

/// Gives every finding the words around it: the sentence it stands in, else what stands at its place, else its line.
pub fn add(findings: &mut [Diagnostic], subject: &Subject<'_>) {
    let sources: BTreeSet<SourceId> = findings.iter().map(|finding| finding.span.source).collect();
    let sentences = Sentences::of(subject, &sources);
    for finding in findings {
        finding.context = match sentences.around(finding.span) {
            Some(sentence) => sentence.text.text().to_owned(),
            None => at(finding.span, subject).to_owned(),
        };
    }
}

fn at<'a>(span: Span, subject: &Subject<'a>) -> &'a str {
    let says_something = |text: &&str| text.contains(char::is_alphanumeric);
    let own = Some(subject.slice(span)).filter(says_something);
    let line = || {
        let source = subject.source(span);
        let range = source.line_range(source.position(span.start as usize).line)?;
        source.text().get(range).filter(says_something)
    };
    own.or_else(line).unwrap_or_default()
}

/// The sentences of some files, by their places.
struct Sentences<'a> {
    by_source: BTreeMap<SourceId, Vec<&'a Sentence>>,
}

impl<'a> Sentences<'a> {
    fn of(subject: &Subject<'a>, sources: &BTreeSet<SourceId>) -> Self {
        let mut by_source: BTreeMap<SourceId, Vec<&Sentence>> = BTreeMap::new();
        for prose in content::prose_in(subject.handbook, |source| sources.contains(&source)) {
            by_source.entry(prose.span.source).or_default().extend(&prose.sentences);
        }
        by_source.values_mut().for_each(|sentences| sentences.sort_by_key(|sentence| sentence.span));
        Self { by_source }
    }

    /// The sentence a place lies in.
    fn around(&self, span: Span) -> Option<&'a Sentence> {
        let sentences = self.by_source.get(&span.source)?;
        let behind = sentences.partition_point(|sentence| sentence.span.start <= span.start);
        let sentence = sentences[..behind].last()?;
        (span.start < span.end && sentence.span.contains(span)).then_some(sentence)
    }
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::{FRONT_MATTER, findings, whole};

    fn contexts(path: &str, text: &str) -> Vec<String> {
        let project = [(path.to_owned(), text.to_owned())].into();
        let (findings, paths) = findings(&whole(&project));
        let told = ["unknown-reference", "unknown-key"];
        let here = findings.iter().filter(|finding| paths[finding.span.source.0 as usize] == path);
        here.filter(|finding| told.contains(&finding.rule)).map(|finding| finding.context.clone()).collect()
    }

    #[test]
    fn a_finding_is_known_by_its_sentence_or_by_what_it_points_at() {
        let guide = format!("{FRONT_MATTER}Rest first. About **3 in 5**\npeople rest [@nobody].\n");
        let sentence = "About 3 in 5 people rest.";
        assert_eq!(contexts("content/guides/example.md", &guide), [sentence]);
        let person = "name: Ada\nrolle: Writer\n";
        assert_eq!(contexts("content/people/ada.yaml", person), ["rolle"]);
    }
}
