//! How much a finding weighs where it stands: the rule's own weight, unless the policy says otherwise.
//!
//! What is narrower wins: a guide's level over its topics', theirs over the project's. Where several topics of a guide set a level
//! for a rule, the heaviest counts. A level by name wins over `strict`, wherever either is set.

use super::Subject;
use crate::{
    config::{Level, Policy, Scope},
    diagnostic::{Diagnostic, Findings, Severity, Silenced},
    text::SourceId,
};
use std::collections::BTreeMap;

/// Gives every finding its weight, and leaves out those the project turned off.
pub fn weigh(shown: Vec<Diagnostic>, silenced: Vec<Silenced>, subject: &Subject<'_>) -> Findings {
    let scales = Scales::of(subject);
    let weighed = |finding: Diagnostic| {
        let severity = scales.severity(&finding)?;
        Some(Diagnostic { severity, ..finding })
    };
    let shown = shown.into_iter().filter_map(weighed).collect();
    let silenced = silenced.into_iter().filter_map(|Silenced { finding, by }| {
        let finding = weighed(finding)?;
        Some(Silenced { finding, by })
    });
    Findings::with_silenced(shown, silenced.collect())
}

/// What the policy says for each file.
struct Scales<'a> {
    policy: &'a Policy,
    by_source: BTreeMap<SourceId, Place<'a>>,
}

/// What is set for a guide and for its topics.
#[derive(Default)]
struct Place<'a> {
    guide: Option<&'a Scope>,
    topics: Vec<&'a Scope>,
}

impl<'a> Scales<'a> {
    fn of(subject: &Subject<'a>) -> Self {
        let policy = &subject.settings.policy;
        let mut by_source = BTreeMap::new();
        if policy.guides.is_empty() && policy.topics.is_empty() {
            return Self { policy, by_source };
        }
        for guide in subject.handbook.guides.values() {
            let place = || Place {
                guide: policy.guides.get(guide.slug.as_str()).map(|scope| &scope.value),
                topics: guide
                    .topics
                    .iter()
                    .filter_map(|topic| policy.topics.get(topic.value.as_str()))
                    .map(|scope| &scope.value)
                    .collect(),
            };
            by_source.insert(guide.span.source, place());
            // What readers sent in for a guide is part of it.
            let contributed = subject.handbook.contributions.get(&guide.slug).into_iter().flatten();
            by_source.extend(contributed.map(|contribution| (contribution.span.source, place())));
        }
        Self { policy, by_source }
    }

    fn severity(&self, finding: &Diagnostic) -> Option<Severity> {
        let nowhere = Place::default();
        let place = self.by_source.get(&finding.span.source).unwrap_or(&nowhere);
        let named = |scope: &&Scope| scope.levels.get(finding.rule).map(|level| level.value);
        let by_guide = place.guide.as_ref().and_then(named);
        let by_topic = || place.topics.iter().filter_map(named).max();
        let by_project = || self.policy.levels.get(finding.rule).map(|level| level.value);
        match by_guide.or_else(by_topic).or_else(by_project) {
            Some(Level::Off) => None,
            Some(Level::Hint) => Some(Severity::Hint),
            Some(Level::Warning) => Some(Severity::Warning),
            Some(Level::Error) => Some(Severity::Error),
            None if self.is_strict(place) => Some(Severity::Error),
            None => Some(finding.severity),
        }
    }

    fn is_strict(&self, place: &Place<'_>) -> bool {
        let by_guide = place.guide.and_then(|scope| scope.strict);
        by_guide.or_else(|| place.topics.iter().filter_map(|scope| scope.strict).max()).unwrap_or(self.policy.strict)
    }
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::{findings, whole};

    /// How much an effect without a reference, by its own rule a warning, weighs in a guide with two topics under a policy.
    fn weight(policy: &str) -> String {
        let guide = "---\ntitle: Example\nsummary: A guide.\ntopics: [health, home]\n---\n\nCold water increases the risk of cramps.\n";
        let settings = format!("title: Example\npolicy:{policy}\n");
        let topics = "health: {title: Health}\nhome: {title: Home}\n";
        let files = [("guides/a.md", guide), ("vademecum.yaml", &settings), ("topics.yaml", topics)];
        let project = files.map(|(path, text)| (format!("content/{path}"), text.to_owned())).into();
        let (findings, _) = findings(&whole(&project));
        let weighed = findings.iter().find(|finding| finding.rule == "uncited-effect");
        weighed.map_or("off", |finding| finding.severity.name()).to_owned()
    }

    #[test]
    fn a_level_by_name_wins_over_strict_and_strict_over_the_rule() {
        assert_eq!(weight(" standard"), "warning");
        assert_eq!(weight(" strict"), "error");
        assert_eq!(weight(" {strict: true, levels: {uncited-effect: hint}}"), "hint");
        assert_eq!(weight(" {levels: {uncited-effect: off}}"), "off");
    }

    #[test]
    fn a_guide_wins_over_its_topics_and_they_over_the_project() {
        assert_eq!(weight(" {guides: {a: strict}}"), "error");
        assert_eq!(weight(" {strict: true, guides: {a: standard}}"), "warning");
        assert_eq!(weight(" {strict: true, topics: {home: standard}}"), "warning");
        assert_eq!(weight(" {topics: {home: standard, health: strict}}"), "error");
        assert_eq!(weight(" {guides: {b: strict}, topics: {work: strict}}"), "warning");
        assert_eq!(weight(" {topics: {home: {levels: {uncited-effect: off}}}}"), "off");
        let topics = "topics: {home: {levels: {uncited-effect: off}}, health: {levels: {uncited-effect: hint}}}";
        assert_eq!(weight(&format!(" {{{topics}}}")), "hint");
        assert_eq!(weight(&format!(" {{{topics}, guides: {{a: {{levels: {{uncited-effect: error}}}}}}}}")), "error");
        assert_eq!(weight(" {levels: {uncited-effect: hint}, guides: {a: strict}}"), "hint");
    }
}
