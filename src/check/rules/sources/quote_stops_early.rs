//! A quotation that leaves out what limits it.

use crate::{
    check::{
        rule::rule,
        sources::{Looked, Lookup},
    },
    diagnostic::Diagnostic,
};

rule! {
    /// A quotation ends where its source goes on with a limit.
    ///
    /// ## Why
    ///
    /// "It is safe" isn't what somebody said who said "it is safe unless you smoke". The quotation is found in the pinned copy
    /// of its source, but the source's sentence goes on with a word like `unless`, `except`, `but` or `only if`. Your own
    /// sentence may give the limit behind the quotation.
    ///
    /// ## Fails
    ///
    /// ```text content/sources/schewitz-interview.txt
    /// You can reach out every once in a while, as long as you know why you do it.
    /// ```
    ///
    /// ```guide
    /// Schewitz says “you can reach out every once in a while” [@schewitz-interview].
    /// ```
    ///
    /// ## Passes
    ///
    /// ```text content/sources/schewitz-interview.txt
    /// You can reach out every once in a while, as long as you know why you do it.
    /// ```
    ///
    /// ```guide
    /// Schewitz says “you can reach out every once in a while,” as long as you have a reason [@schewitz-interview].
    /// ```
    "quote-stops-early" Warning Quotation(tell)
}

fn tell(looked: &Looked) -> Option<Diagnostic> {
    let Lookup::Found(Some(stops)) = &looked.lookup else { return None };
    Some(
        Diagnostic::at(stops.span, "this quotation leaves out what limits it")
            .label(format!("the source goes on: “{}”", stops.rest))
            .also(stops.place, "what comes next in the source")
            .help("quote on to the end of the sentence, or give the limit in your own words behind the quotation"),
    )
}
