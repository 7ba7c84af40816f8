//! A waiver that has run out.

use crate::{
    check::{Subject, content::Content, rule::rule},
    diagnostic::Diagnostic,
};

rule! {
    /// A waiver's last day is over.
    ///
    /// ## Why
    ///
    /// The editor who wrote it wanted the claim looked at again by that day. From then on the waiver doesn't count.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// About 3 in 5 people walk daily. <!-- waive uncited-figure: our own count (until 2020-06-30) -->
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// About 3 in 5 people walk daily. <!-- waive uncited-figure: our own count (until 2999-06-30) -->
    /// ```
    "expired-waiver" Error Content(check)
}

fn check(subject: &Subject<'_>, content: &Content<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (_, waiver) in &content.waivers {
        let over = waiver.until.as_ref().filter(|until| until.value.is_over_on(subject.as_of));
        let Some(until) = over else { continue };
        let message = format!("this waiver of `{}` ran out on {}", waiver.rule.value, until.value);
        found.push(
            Diagnostic::at(until.span, message)
                .label("no longer counts")
                .help("look at the claim again: cite a source for it, or give the waiver a later day"),
        );
    }
    found
}
