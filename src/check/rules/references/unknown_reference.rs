//! A citation of a reference that isn't there.

use crate::{
    check::{Subject, rule::rule, spelling},
    diagnostic::Diagnostic,
    link::{Role, Unresolved},
    model::Key,
};

rule! {
    /// A citation names a reference that isn't there.
    ///
    /// ## Why
    ///
    /// A citation is a promise that the claim can be looked up. This one leads nowhere, so the claim rests on nothing.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// The way back is not a straight line [@headspace-brekup].
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// The way back is not a straight line [@headspace-breakup].
    /// ```
    "unknown-reference" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let known = || subject.handbook.references.keys().map(Key::as_str);
    let citations = |unresolved: &&Unresolved| unresolved.role == Role::Citation;
    subject.each_unresolved(|unresolved| Some(unresolved).filter(citations).map(|unresolved| tell(unresolved, known())))
}

fn tell<'a>(unresolved: &Unresolved, known: impl Iterator<Item = &'a str> + Clone) -> Diagnostic {
    let key = unresolved.destination.key().as_str();
    let finding = Diagnostic::at(unresolved.span, format!("no reference has the key `{key}`"));
    let paste = format!("add it to a file in `content/references/`:\n{key}:\n  type: web\n  title: …\n  url: …");
    match (spelling::slip(key, known.clone()), spelling::nearest(key, known)) {
        (Some(meant), _) => {
            finding.help(format!("did you mean `@{meant}`?")).fix(format!("cite `@{meant}`"), unresolved.span, meant)
        }
        (None, Some(near)) => finding.help(format!("did you mean `@{near}`?")).help(paste),
        (None, None) => finding.help(paste),
    }
}
