//! A class on a heading that names no section.

use crate::{
    check::{Subject, rule::rule, spelling},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// A class on a heading names no section.
    ///
    /// ## Why
    ///
    /// `## Consejos {.tips}` says in any language that what follows are tips. With a class that isn't known, the heading
    /// would be taken for a part of the guide.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// ## Consejos {.tip}
    ///
    /// - Escribe la fecha en cada recipiente.
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// ## Consejos {.tips}
    ///
    /// - Escribe la fecha en cada recipiente.
    /// ```
    "unknown-class" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::UnknownClass { class, known } = kind else { return None };
        let names = || known.iter().map(String::as_str);
        let finding = Diagnostic::at(span, format!("`.{class}` is no section of a guide"));
        let meant = spelling::slip(class, names());
        let mended = meant.and_then(|meant| spelling::put_right(subject.slice(span), class, meant));
        let finding = match (meant, mended) {
            (Some(meant), Some(mended)) => finding.fix(format!("write `{{.{meant}}}`"), span, mended),
            _ => finding,
        };
        Some(match spelling::nearest(class, names()) {
            Some(near) => finding.help(format!("did you mean `{{.{near}}}`?")),
            None if known.is_empty() => {
                finding.help("remove it; only a heading of level 2, `##`, can name a section so")
            }
            None => finding.help(format!("a section can be {}", spelling::choice(names()))),
        })
    })
}
