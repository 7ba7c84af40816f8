//! A link whose destination can't be read.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// A link's destination can't be read, or begins with a word that isn't known.
    ///
    /// ## Why
    ///
    /// Links within the handbook name what they lead to: `guide:slug`, `guide:slug#step`, `person:key`, `term:key`,
    /// `topic:key`, `reference:key`. So they hold when a page moves, and a link that leads nowhere is found.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// First [store water](giude:store-water).
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// First read what [Sarah Schewitz](person:sarah-schewitz) says.
    /// ```
    "malformed-link" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::MalformedLink { destination, nearest } = kind else { return None };
        let finding = Diagnostic::at(span, format!("`{destination}` leads nowhere"));
        Some(match nearest {
            Some(near) => finding.help(format!("did you mean `{near}`?")),
            None => finding
                .help("write `guide:slug`, `person:key`, `term:key`, `topic:key`, `reference:key`, or an address"),
        })
    })
}
