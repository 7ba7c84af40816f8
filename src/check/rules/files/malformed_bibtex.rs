//! Text that isn't BibTeX.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// BibTeX can't be read.
    ///
    /// ## Why
    ///
    /// An entry of BibTeX is a type, and in braces a key and fields with commas between them. Where a brace or a comma is missing,
    /// nothing tells where the entry ends, so none of the file's references is known. Programs that manage references write such
    /// files without mistakes: rather than mend one by hand, export it again.
    ///
    /// ## Fails
    ///
    /// ```bibtex content/references/tea.bib
    /// @book{lee-2020,
    ///   title = {Tea}
    ///   author = {Lee, Ann}
    /// }
    /// ```
    ///
    /// ## Passes
    ///
    /// ```bibtex content/references/tea.bib
    /// @book{lee-2020,
    ///   title = {Tea},
    ///   author = {Lee, Ann}
    /// }
    /// ```
    "malformed-bibtex" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::MalformedBibtex { reason } = kind else { return None };
        let finding = Diagnostic::at(span, format!("this BibTeX can't be read: {reason}"))
            .help("see that every field but the last ends in a comma, and that every brace is closed; or export the file again")
            .note("none of the references in this file is known until then");
        Some(finding)
    })
}
