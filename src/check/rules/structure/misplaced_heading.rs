//! A heading where none can be, or of the wrong level.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::{MisplacedHeading, ProblemKind},
};

rule! {
    /// A heading has the wrong level, or stands where none can be.
    ///
    /// ## Why
    ///
    /// The level of a heading says what it is: `##` a part, `###` a step, `####` a headline within a step. People who have a
    /// page read to them move from heading to heading, and a level left out sends them looking for what isn't there.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// # Store water
    ///
    /// Water is best stored in clean containers.
    /// ```
    ///
    /// ## Fails
    ///
    /// ```guide
    /// ## Store water
    ///
    /// #### Rinse the container
    /// ```
    ///
    /// ## Fails
    ///
    /// ```guide
    /// - ## Rinse the container
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// ## Store water
    ///
    /// ### Rinse the container
    ///
    /// #### Containers of glass
    ///
    /// Let them cool down first.
    /// ```
    "misplaced-heading" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::MisplacedHeading { level, reason } = kind else { return None };
        let marks = "#".repeat(usize::from(*level));
        Some(match reason {
            MisplacedHeading::Title => Diagnostic::at(span, "a guide's title stands in its front matter")
                .help("remove this heading, or write `##` if it is one of the guide's parts"),
            MisplacedHeading::SkipsLevel => {
                let finding = Diagnostic::at(span, format!("this heading of level {level} skips a level"));
                finding.help(format!("write `{}`, one level below the heading above it", marks.get(1..).unwrap_or("")))
            }
            MisplacedHeading::Nested => Diagnostic::at(span, "a heading can't stand in a list or a quotation")
                .help("move it out to the margin, or write it in bold: `**…**`"),
        })
    })
}
