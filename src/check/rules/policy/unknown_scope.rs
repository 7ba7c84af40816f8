//! A policy for a guide or a topic that isn't there.

use crate::{
    check::{Subject, rule::rule, spelling},
    diagnostic::Diagnostic,
    model::Key,
    text::Span,
};

rule! {
    /// The policy names a guide or a topic that isn't there.
    ///
    /// ## Why
    ///
    /// What is set for it counts nowhere, while whoever wrote it trusts that it does. `guides` go by their slugs, `topics` by the keys
    /// that guides give in their front matter.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// Take a walk.
    /// ```
    ///
    /// ```yaml content/vademecum.yaml
    /// title: Example
    /// policy:
    ///   guides:
    ///     exampel: strict
    /// ```
    ///
    /// ## Fails
    ///
    /// ```yaml content/vademecum.yaml
    /// title: Example
    /// policy:
    ///   topics:
    ///     healht:
    ///       levels: { uncited-effect: error }
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// Take a walk.
    /// ```
    ///
    /// ```yaml content/topics.yaml
    /// health: { title: Health }
    /// ```
    ///
    /// ```yaml content/vademecum.yaml
    /// title: Example
    /// policy:
    ///   guides:
    ///     example: strict
    ///   topics:
    ///     health:
    ///       levels: { uncited-effect: error }
    /// ```
    "unknown-scope" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let policy = &subject.settings.policy;
    let slugs: Vec<&str> = subject.handbook.guides.keys().map(Key::as_str).collect();
    // A topic needs no entry in `topics.yaml`: a guide may name one that has none, which is another rule's to speak of.
    let named =
        subject.handbook.guides.values().flat_map(|guide| guide.topics.iter().map(|topic| topic.value.as_str()));
    let topics: Vec<&str> = subject.handbook.topics.keys().map(Key::as_str).chain(named).collect();
    let guides = policy.guides.iter().map(|(name, scope)| ("guide", &slugs, name, scope.span));
    let scopes = guides.chain(policy.topics.iter().map(|(name, scope)| ("topic", &topics, name, scope.span)));
    let unknown = scopes.filter(|(_, known, name, _)| !known.contains(&name.as_str()));
    unknown.map(|(what, known, name, span)| tell(what, known, (name, span), subject)).collect()
}

fn tell(what: &str, known: &[&str], (name, span): (&str, Span), subject: &Subject<'_>) -> Diagnostic {
    let finding = Diagnostic::at(span, format!("there is no {what} `{name}`"));
    let finding = match spelling::nearest(name, known.iter().copied()) {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None if what == "guide" => finding.help("name the guide by its file: `tea` for `content/guides/tea.md`"),
        None => finding.help("name the topic by its key in `content/topics.yaml`"),
    };
    match spelling::slip(name, known.iter().copied()) {
        Some(meant) if subject.slice(span) == name && !is_set(what, meant, subject) => {
            finding.fix(format!("write `{meant}`"), span, meant)
        }
        _ => finding,
    }
}

/// Whether something is set for it already: a second time would be no mending.
fn is_set(what: &str, name: &str, subject: &Subject<'_>) -> bool {
    let policy = &subject.settings.policy;
    if what == "guide" { policy.guides.contains_key(name) } else { policy.topics.contains_key(name) }
}
