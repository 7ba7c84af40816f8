//! A waiver that doesn't say why.

use crate::{
    check::{Subject, content::Content, rule::rule},
    diagnostic::Diagnostic,
};

rule! {
    /// A waiver gives no reason.
    ///
    /// ## Why
    ///
    /// A waiver is an editor's word that a claim may stand without a reference. The next editor, and the reader who opens the
    /// list of claims, must be able to judge it. Without a reason it doesn't count, so what it waives is found as well.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// About 3 in 5 people walk daily. <!-- waive uncited-figure -->
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// About 3 in 5 people walk daily. <!-- waive uncited-figure: our own count, 2026 -->
    /// ```
    "waiver-without-reason" Error Content(check)
}

fn check(_: &Subject<'_>, content: &Content<'_>) -> Vec<Diagnostic> {
    let waivers = content.waivers.iter().map(|(_, waiver)| waiver);
    waivers
        .filter(|waiver| waiver.reason.is_empty())
        .map(|waiver| {
            let rule = &waiver.rule.value;
            Diagnostic::at(waiver.span, format!("this waiver of `{rule}` gives no reason"))
                .label("doesn't count without one")
                .help(format!("say why: `<!-- waive {rule}: why this may stand without a reference -->`"))
        })
        .collect()
}
