//! A waiver that waives nothing.

use crate::{check::rule::rule, diagnostic::Diagnostic, model::Waiver};

rule! {
    /// A waiver names a rule that finds nothing in its sentence.
    ///
    /// ## Why
    ///
    /// A waiver without a finding hides the next one: whoever changes the sentence later isn't told what is missing.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// Take a walk. <!-- waive uncited-figure: there was a number here once -->
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// About 3 in 5 people walk daily. <!-- waive uncited-figure: our own count, 2026 -->
    /// ```
    "unused-waiver" Warning Waiver(tell)
}

fn tell(waiver: &Waiver) -> Diagnostic {
    Diagnostic::at(waiver.span, format!("this waiver of `{}` waives nothing", waiver.rule.value))
        .label("no such finding in the sentence before it")
        .help("remove the comment, or move it right behind the sentence it is for")
        .fix("remove the waiver", waiver.span, "")
}
