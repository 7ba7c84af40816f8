//! A quotation with words that its source hasn't.

use crate::{
    check::{
        rule::rule,
        sources::{Difference, Looked, Lookup},
    },
    diagnostic::Diagnostic,
};

rule! {
    /// A quotation differs in a few words from what its source says.
    ///
    /// ## Why
    ///
    /// Quotation marks promise the very words, and one of them can turn the meaning: `always` for `often`, a `not` left out. A
    /// quotation is compared with the pinned copy of what it cites; where at most one word in ten differs, it was meant to
    /// be there. What is left out is shown by dots (`…`), what is put in by brackets (`[…]`).
    ///
    /// ## Fails
    ///
    /// ```text content/sources/schewitz-interview.txt
    /// There is a true grieving process that happens in a breakup, so let yourself feel it.
    /// ```
    ///
    /// ```guide
    /// > There is a long grieving process that happens in a breakup, so let yourself feel it.
    /// > — [Sarah Schewitz](person:sarah-schewitz) [@schewitz-interview]
    /// ```
    ///
    /// ## Passes
    ///
    /// ```text content/sources/schewitz-interview.txt
    /// There is a true grieving process that happens in a breakup, so let yourself feel it.
    /// ```
    ///
    /// ```guide
    /// > There is a … grieving process that happens in a breakup, so let [it happen].
    /// > — [Sarah Schewitz](person:sarah-schewitz) [@schewitz-interview]
    /// ```
    "quote-altered" Error Quotation(tell)
}

fn tell(looked: &Looked) -> Option<Diagnostic> {
    let Lookup::Altered { differences, wording, place } = &looked.lookup else { return None };
    let (first, rest) = differences.split_first()?;
    let finding = Diagnostic::at(first.span, "this quotation isn't what its source says").label(label(first));
    let finding = rest.iter().fold(finding, |finding, next| finding.also(next.span, label(next)));
    Some(
        finding
            .also(*place, "what the source says")
            .help(format!("write what it says: “{wording}”"))
            .note("dots show what you leave out (`…`), brackets what you put in (`[…]`)"),
    )
}

fn label(difference: &Difference) -> String {
    match (&difference.quoted, &difference.written) {
        (Some(quoted), Some(written)) => format!("the source has `{written}`, not `{quoted}`"),
        (Some(quoted), None) => format!("the source has no `{quoted}` here"),
        (None, Some(written)) => format!("the source has `{written}` between these words"),
        (None, None) => "the source differs here".to_owned(),
    }
}
