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
    subject.each_unresolved(|unresolved| (unresolved.role == Role::Citation).then(|| tell(unresolved, subject)))
}

fn tell(unresolved: &Unresolved, subject: &Subject<'_>) -> Diagnostic {
    let known = || subject.handbook.references.keys().map(Key::as_str);
    let key = unresolved.destination.key().as_str();
    let finding = Diagnostic::at(unresolved.span, format!("no reference has the key `{key}`"));
    let finding = match spelling::nearest(key, known()) {
        Some(near) => finding.help(format!("did you mean `@{near}`?")),
        None => finding,
    };
    let meant = spelling::slip(key, known());
    let mended = meant.and_then(|meant| spelling::put_right(subject.slice(unresolved.span), key, meant));
    match (meant, mended) {
        (Some(meant), Some(mended)) => finding.fix(format!("cite `@{meant}`"), unresolved.span, mended),
        _ => finding.help(format!(
            "add it to a file in `content/references/`:\n{key}:\n  type: web\n  title: …\n  url: https://…"
        )),
    }
}
