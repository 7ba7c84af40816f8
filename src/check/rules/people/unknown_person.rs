//! A person who isn't there.

use crate::{
    check::{Subject, rule::rule, spelling},
    diagnostic::Diagnostic,
    link::Role,
    model::{Destination, Key},
};

rule! {
    /// A person is named by a key that nobody has.
    ///
    /// ## Why
    ///
    /// Authors, experts, reviewers and speakers answer for what a guide says, so readers must be able to see who they are.
    /// Their keys are the names of the files in `content/people/`.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// The [coach](person:sarah-schewits) sees it otherwise.
    /// ```
    ///
    /// ## Fails
    ///
    /// ```guide content/guides/store-water.md
    /// ---
    /// title: Store water
    /// summary: Keep enough clean water for a week.
    /// authors: [ada-lovelace]
    /// ---
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide content/guides/store-water.md
    /// ---
    /// title: Store water
    /// summary: Keep enough clean water for a week.
    /// authors: [editors]
    /// experts: [sarah-schewitz]
    /// ---
    /// ```
    "unknown-person" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let known = || subject.handbook.people.keys().map(Key::as_str);
    subject.each_unresolved(|unresolved| {
        let Destination::Person(key) = &unresolved.destination else { return None };
        let key = key.as_str();
        let finding = Diagnostic::at(unresolved.span, format!("{} `{key}` is nobody here", role(unresolved.role)));
        let paste = format!("write `content/people/{key}.yaml`:\nname: …\nrole: …");
        let finding = match spelling::nearest(key, known()) {
            Some(near) => finding.help(format!("did you mean `{near}`?")),
            None => finding,
        };
        let meant = spelling::slip(key, known());
        let mended = meant.and_then(|meant| spelling::put_right(subject.slice(unresolved.span), key, meant));
        Some(match (meant, mended) {
            (Some(meant), Some(mended)) => finding.fix(format!("write `{meant}`"), unresolved.span, mended),
            _ => finding.help(paste),
        })
    })
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Author => "the author",
        Role::Expert => "the expert",
        Role::Reviewer => "the reviewer",
        Role::Speaker => "the speaker",
        _ => "the person",
    }
}
