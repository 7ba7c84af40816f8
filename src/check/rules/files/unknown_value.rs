//! A value outside the few that are allowed.

use crate::{
    check::{Subject, rule::rule, spelling},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// A value isn't one of those a key can have.
    ///
    /// ## Why
    ///
    /// Some keys take one of a few words: the `structure` of a guide, the `type` of a reference, the `status` of a
    /// contribution. Any other word would be passed over, and the guide would be built differently from what was meant.
    ///
    /// ## Fails
    ///
    /// ```guide content/guides/store-water.md
    /// ---
    /// title: Store water
    /// summary: Keep enough clean water for a week.
    /// structure: method
    /// ---
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide content/guides/store-water.md
    /// ---
    /// title: Store water
    /// summary: Keep enough clean water for a week.
    /// structure: methods
    /// ---
    /// ```
    "unknown-value" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::UnknownValue { key, value, known } = kind else { return None };
        let words = || known.iter().map(String::as_str);
        let finding = Diagnostic::at(span, format!("`{key}` can't be `{value}`"));
        let written = subject.slice(span) == value;
        let finding = match (spelling::slip(value, words()), spelling::nearest(value, words())) {
            (Some(meant), _) if written => finding.fix(format!("write `{meant}`"), span, meant),
            _ => finding,
        };
        // "webpage" is longer than "web", and nothing else.
        let longer = || words().find(|word| word.len() > 2 && value.starts_with(word));
        Some(match spelling::nearest(value, words()).or_else(longer) {
            Some(near) => finding.help(format!("did you mean `{near}`? it can be {}", spelling::choice(words()))),
            None => finding.help(format!("it can be {}", spelling::choice(words()))),
        })
    })
}
