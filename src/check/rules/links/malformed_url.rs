//! An address that isn't one.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// An address isn't one, or is of a kind that isn't allowed.
    ///
    /// ## Why
    ///
    /// Readers must be able to open it in their browser. Addresses that begin with `https://` and `http://` can be opened
    /// everywhere, and a link may also write a mail (`mailto:`) or call (`tel:`). Others can make a page do harm.
    ///
    /// ## Fails
    ///
    /// ```yaml content/references/pages.yaml
    /// moving-on:
    ///   type: web
    ///   title: Moving on
    ///   url: www.example.org/moving-on
    /// ```
    ///
    /// ## Passes
    ///
    /// ```yaml content/references/pages.yaml
    /// moving-on:
    ///   type: web
    ///   title: Moving on
    ///   url: https://www.example.org/moving-on
    /// ```
    "malformed-url" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        if let ProblemKind::MalformedMail { value, reason } = kind {
            let finding = Diagnostic::at(span, format!("`{value}` is no address of mail: {reason}"));
            return Some(finding.help("write the address alone, like `tips@example.org`"));
        }
        let ProblemKind::MalformedUrl { value, reason } = kind else { return None };
        let finding = Diagnostic::at(span, format!("`{value}` can't be opened: {reason}"));
        let bare = !value.contains([':', '/', ' ']) || value.starts_with("www.");
        Some(if reason == PICTURE {
            finding.help("save the picture beside the guide or in `static/`, if you may, and name that file")
        } else if bare && value.trim_matches('.').contains('.') {
            finding.help(format!("write all of it: `https://{value}`"))
        } else if value.starts_with("http://") {
            finding.help("have it answer at `https://` too, and write that")
        } else {
            finding.help("copy it from the address bar of your browser; it begins with `https://`")
        })
    })
}

/// What `load` says of a picture from elsewhere.
const PICTURE: &str = "a picture lies in the project";
