//! A quotation that isn't found in its source.

use crate::{
    check::{
        rule::rule,
        sources::{Looked, Lookup},
        spelling,
    },
    diagnostic::Diagnostic,
};

rule! {
    /// A quotation isn't found in the pinned copy of its source.
    ///
    /// ## Why
    ///
    /// Quotation marks promise the very words. A pinned copy, `content/sources/<key>.txt`, holds what the reference says;
    /// words that stand nowhere in it were remembered, smoothed, or said elsewhere. Case, punctuation, line breaks and
    /// hyphens don't count, dots show what was left out, and brackets what was put in. Nothing is said where one of the
    /// references cited has no copy.
    ///
    /// ## Fails
    ///
    /// ```text content/sources/schewitz-interview.txt
    /// There is a true grieving process that happens in a breakup, so let yourself feel it.
    /// ```
    ///
    /// ```guide
    /// > A breakup takes about as long to get over as the relationship lasted.
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
    /// > There is a true grieving process … so let yourself feel it.
    /// > — [Sarah Schewitz](person:sarah-schewitz) [@schewitz-interview]
    ///
    /// Schewitz speaks of “a true grieving process that happens in a breakup” [@schewitz-interview].
    /// ```
    "quote-not-in-source" Error Quotation(tell)
}

fn tell(looked: &Looked) -> Option<Diagnostic> {
    let Lookup::Missing(files) = &looked.lookup else { return None };
    let files = spelling::choice(files.iter().map(String::as_str));
    let own_words = if looked.is_block {
        "say behind the speaker's name that the words are yours: `, paraphrased`"
    } else {
        "take the quotation marks away and say it in your own words"
    };
    Some(
        Diagnostic::at(looked.span, "this quotation isn't found in its source")
            .label(format!("not in {files}"))
            .help(format!("copy the words from the source, or {own_words}"))
            .note("if the words are said elsewhere, cite that, or add them to the pinned copy"),
    )
}
