//! A body without a name.

use crate::{
    check::{
        claims::{ClaimRule, Class, Sight, Told},
        rule::rule,
    },
    diagnostic::Diagnostic,
};
use std::ops::Range;

rule! {
    /// A claim leans on an authority without a name: "studies show", "experts agree".
    ///
    /// ## Why
    ///
    /// The reader is asked to trust somebody and isn't told whom. A reference alone doesn't cure it: it must name the author or
    /// the body that found it out, and the sentence is better for naming them too.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// Studies show that writing a letter lightens the mood.
    /// ```
    ///
    /// ## Fails
    ///
    /// ```guide
    /// Experts agree that sleep comes first [@headspace-breakup].
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// Schewitz has seen a letter lighten the mood [@schewitz-interview].
    /// ```
    "vague-authority" Error Claim(ClaimRule { find, tell, own: false })
}

fn tell(claim: &Told<'_>) -> Diagnostic {
    Diagnostic::at(claim.span, format!("\"{}\" doesn't say who", claim.words.to_lowercase()))
        .label("an authority without a name")
        .help("name the author or body that found it out, and cite their work: `Name found … [@key].`")
        .note("a reference cures this only when it names an `author`, `editor`, `person` or `institution`")
}

fn find(sight: &Sight<'_>) -> Option<Range<usize>> {
    let phrase = sight.stated(Class::VaguePhrase);
    let found = phrase.or_else(|| somebody_says(sight)).or_else(|| according_to_somebody(sight))?;
    Some(sight.analysis.bytes(found))
}

/// "researchers have found", "most experts agree".
fn somebody_says(sight: &Sight<'_>) -> Option<Range<usize>> {
    let analysis = &sight.analysis;
    (0..analysis.tokens.len()).filter(|token| !sight.in_quotation(*token)).find_map(|who| {
        let length = analysis.matches(who, Class::Vague)?;
        let mut next = who + length;
        while analysis.has(next, Class::Adverb) {
            next += 1;
        }
        let says = analysis.matches(next, Class::Report)?;
        // "the researchers" and "her doctors" are people the text has named.
        let named = who > 0
            && matches!(analysis.word(who - 1), "the" | "these" | "those" | "her" | "his" | "their" | "our" | "your");
        (!named && !commanded(sight, who)).then_some(who..next + says)
    })
}

/// "Ask what experts say" leans on nobody, "You should rest, experts say" does.
fn commanded(sight: &Sight<'_>, token: usize) -> bool {
    let what = token > 0 && matches!(sight.analysis.word(token - 1), "what" | "whether" | "which" | "if" | "how");
    what && sight.instructs(token)
}

/// "according to experts".
fn according_to_somebody(sight: &Sight<'_>) -> Option<Range<usize>> {
    let found = sight.analysis.find(Class::According, 0..sight.analysis.tokens.len())?;
    let mut within = found.end..found.end + 3;
    let vague = within.find_map(|token| sight.analysis.matches(token, Class::Vague).map(|length| token + length))?;
    (!sight.in_quotation(found.start)).then_some(found.start..vague)
}
