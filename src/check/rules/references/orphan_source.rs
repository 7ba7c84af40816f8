//! A pinned copy of no reference.

use crate::{
    check::{Subject, rule::rule, spelling},
    diagnostic::Diagnostic,
    link::Role,
    model::Key,
};

rule! {
    /// A pinned copy belongs to no reference.
    ///
    /// ## Why
    ///
    /// `content/sources/<key>.txt` holds what the reference with this key says, so that quotations and figures can be compared
    /// with it. Under a key that no reference has, nothing is compared, and nobody is told.
    ///
    /// ## Fails
    ///
    /// ```text content/sources/headspace-brekup.txt
    /// There will be good days and bad days.
    /// ```
    ///
    /// ## Passes
    ///
    /// ```text content/sources/headspace-breakup.txt
    /// There will be good days and bad days.
    /// ```
    "orphan-source" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let known = || subject.handbook.references.keys().map(Key::as_str);
    subject.each_unresolved(|unresolved| {
        if unresolved.role != Role::PinnedCopy {
            return None;
        }
        let key = unresolved.destination.key().as_str();
        let finding =
            Diagnostic::at(unresolved.span, format!("this pinned copy is of no reference: none has the key `{key}`"));
        Some(match spelling::nearest(key, known()) {
            Some(near) => finding.help(format!("did you mean `{near}`? if so, rename the file to `{near}.txt`")),
            None => finding.help("name the file after the key of the reference whose words it holds"),
        })
    })
}
