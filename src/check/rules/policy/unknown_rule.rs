//! A level or a waiver for a rule that isn't there.

use crate::{
    check::{RULES, Subject, content::Content, rule, rule::rule, spelling},
    diagnostic::Diagnostic,
    text::Span,
};

rule! {
    /// The project's policy, or a waiver, names a rule that isn't there.
    ///
    /// ## Why
    ///
    /// Its level or its waiver counts for nothing, while whoever wrote it trusts that it does.
    ///
    /// ## Fails
    ///
    /// ```yaml content/vademecum.yaml
    /// title: Example
    /// policy:
    ///   levels:
    ///     uncited-efect: error
    /// ```
    ///
    /// ## Fails
    ///
    /// ```yaml content/vademecum.yaml
    /// title: Example
    /// policy:
    ///   guides:
    ///     example:
    ///       levels: { uncited-efect: error }
    /// ```
    ///
    /// ## Fails
    ///
    /// ```guide
    /// About 3 in 5 people walk daily. <!-- waive uncited-figures: our own count -->
    /// ```
    ///
    /// ## Passes
    ///
    /// ```yaml content/vademecum.yaml
    /// title: Example
    /// policy:
    ///   levels:
    ///     uncited-effect: error
    /// ```
    "unknown-rule" Error Content(check)
}

fn check(subject: &Subject<'_>, content: &Content<'_>) -> Vec<Diagnostic> {
    let levels = subject.settings.policy.levels().map(|(name, level)| (name, level.span));
    let waived = content.waivers.iter().map(|(_, waiver)| (waiver.rule.value.as_str(), waiver.rule.span));
    let unknown = levels.chain(waived).filter(|(name, _)| rule(name).is_none());
    unknown.map(|(name, span)| tell(name, span, subject)).collect()
}

fn tell(name: &str, span: Span, subject: &Subject<'_>) -> Diagnostic {
    let names = || RULES.iter().map(|rule| rule.name);
    let finding = Diagnostic::at(span, format!("no rule is called `{name}`"));
    let finding = match spelling::nearest(name, names()) {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None => finding.help("every finding names its rule in brackets, as in `error[uncited-figure]`"),
    };
    match spelling::slip(name, names()) {
        Some(meant) if subject.slice(span) == name => finding.fix(format!("write `{meant}`"), span, meant),
        _ => finding,
    }
}
