//! A number outside its range, or a list of the wrong length.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// A number is too small or too large for its key, or a list has too few or too many items.
    ///
    /// ## Why
    ///
    /// A prompt with no lines can't be written on, and one with a thousand fills a workbook with empty pages.
    ///
    /// ## Fails
    ///
    /// ````guide
    /// ## Say it
    ///
    /// ### Write it down
    ///
    /// ```prompt
    /// ask: Write the message you will send.
    /// lines: 0
    /// ```
    /// ````
    ///
    /// ## Passes
    ///
    /// ````guide
    /// ## Say it
    ///
    /// ### Write it down
    ///
    /// ```prompt
    /// ask: Write the message you will send.
    /// lines: 6
    /// ```
    /// ````
    "out-of-range" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| match kind {
        ProblemKind::OutOfRange { key, value, least, most } => {
            let help = format!("write a whole number from {least} to {most}");
            Some(Diagnostic::at(span, format!("`{key}` can't be {value}")).help(help))
        }
        ProblemKind::WrongLength { key, items, least, most } => {
            let one = if *items == 1 { "item" } else { "items" };
            let takes = if least == most { least.to_string() } else { format!("{least} to {most}") };
            let help = format!("give it {takes}");
            Some(Diagnostic::at(span, format!("`{key}` can't have {items} {one}")).help(help))
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::said_of_guide;

    #[test]
    fn a_list_is_told_how_many_items_it_takes() {
        let sheet = |list: &str| format!("## Say it\n\n### Weigh it\n\n```balance\noptions: {list}\n```\n");
        assert_eq!(said_of_guide("out-of-range", &sheet("[stay]")), ["`options` can't have 1 item"]);
        assert_eq!(said_of_guide("out-of-range", &sheet("[a, b, c]")), ["`options` can't have 3 items"]);
    }
}
