//! A key that isn't known where it stands.

use crate::{
    check::{Subject, rule::rule, spelling},
    diagnostic::Diagnostic,
    load::ProblemKind,
    text::Span,
};

rule! {
    /// A key isn't known where it stands.
    ///
    /// ## Why
    ///
    /// What stands behind a misspelt key is silently lost: a guide with `reviewd-by` looks as if nobody had reviewed it.
    ///
    /// ## Fails
    ///
    /// ```guide content/guides/store-water.md
    /// ---
    /// title: Store water
    /// sumary: Keep enough clean water for a week.
    /// ---
    /// ```
    ///
    /// ## Fails
    ///
    /// ```yaml content/people/ada-lovelace.yaml
    /// name: Ada Lovelace
    /// twitter: ada
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide content/guides/store-water.md
    /// ---
    /// title: Store water
    /// summary: Keep enough clean water for a week.
    /// ---
    /// ```
    "unknown-key" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::UnknownKey { key, known, inside } = kind else { return None };
        let names = || known.iter().map(String::as_str);
        let finding = Diagnostic::at(span, format!("{inside} has no key `{key}`"));
        Some(match (spelling::slip(key, names()), spelling::nearest(key, names())) {
            (Some(meant), _) if !stands_beside(subject, span, meant) => {
                finding.help(format!("write `{meant}`")).fix(format!("write `{meant}`"), span, meant)
            }
            (_, Some(near)) => finding.help(format!("did you mean `{near}`?")),
            (_, None) => finding.help(format!("known here: {}", spelling::listed(names()))),
        })
    })
}

/// Whether the same mapping has this key too, on a line of its own: a second one would be no mending.
fn stands_beside(subject: &Subject<'_>, span: Span, key: &str) -> bool {
    let text = subject.source(span).text();
    let start = span.start as usize;
    let Some(before) = text.get(..start) else { return false };
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    let margin = start - line;
    let same = |line: &&str| {
        let (left, rest) = line.split_at_checked(margin).unwrap_or((line, ""));
        let names = rest.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with(':'));
        names && left.chars().all(|c| matches!(c, ' ' | '-'))
    };
    let inside =
        |line: &&str| line.trim().is_empty() || line.len() - line.trim_start_matches([' ', '-']).len() >= margin;
    text[..line].lines().rev().take_while(inside).any(|line| same(&line))
        || text[line..].lines().skip(1).take_while(inside).any(|line| same(&line))
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::{findings, whole};

    fn fixes(yaml: &str) -> usize {
        let project = [("content/people/ada-lovelace.yaml".to_owned(), yaml.to_owned())].into();
        let (findings, _) = findings(&whole(&project));
        findings.iter().filter(|finding| finding.rule == "unknown-key").map(|finding| finding.fixes.len()).sum()
    }

    #[test]
    fn a_key_that_is_there_already_is_not_put_in_again() {
        assert_eq!(fixes("name: Ada Lovelace\nroel: Mathematician\n"), 1);
        assert_eq!(fixes("role: Writer\nname: Ada Lovelace\nroel: Mathematician\n"), 0);
        assert_eq!(fixes("name: Ada Lovelace\nroel: Mathematician\nrole: Writer\n"), 0);
    }
}
