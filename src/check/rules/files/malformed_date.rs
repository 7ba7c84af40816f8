//! A text that is no date.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
    model::Date,
};

rule! {
    /// A date isn't written as one, or isn't in the calendar.
    ///
    /// ## Why
    ///
    /// `03/04/2026` is a day in March to one reader and in April to another. Dates are written from the largest part to the
    /// smallest, as `2026-04-03`, or shortened where no more is known: `2026-04`, `2026`.
    ///
    /// ## Fails
    ///
    /// ```yaml content/references/interviews.yaml
    /// mathews-interview:
    ///   type: interview
    ///   person: sarah-schewitz
    ///   date: 18 August 2021
    /// ```
    ///
    /// ## Passes
    ///
    /// ```yaml content/references/interviews.yaml
    /// mathews-interview:
    ///   type: interview
    ///   person: sarah-schewitz
    ///   date: 2021-08-18
    /// ```
    "malformed-date" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::MalformedDate { value, .. } = kind else { return None };
        if is_well_formed(value) {
            let finding = Diagnostic::at(span, format!("`{value}` isn't in the calendar"));
            return Some(finding.help("look up the day or the month once more"));
        }
        let finding = Diagnostic::at(span, format!("`{value}` isn't written as a date"));
        Some(match meant(value) {
            Some(date) if subject.slice(span) == value => {
                finding.help(format!("write `{date}`")).fix(format!("write `{date}`"), span, date.to_string())
            }
            Some(date) => finding.help(format!("write `{date}`")),
            None => finding.help("write year, month and day as `2026-11-01`, or shortened: `2026-11`, `2026`"),
        })
    })
}

fn is_well_formed(value: &str) -> bool {
    let lengths: Vec<usize> = value.split('-').map(str::len).collect();
    let digits = value.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit());
    digits && matches!(lengths[..], [4] | [4, 2] | [4, 2, 2])
}

/// The one date that can be meant: with the year first, or with the month as a word.
fn meant(value: &str) -> Option<Date> {
    let parts: Vec<&str> = value.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let number = |part: &str| part.parse::<u8>().ok();
    let year = |part: &str| part.parse::<u16>().ok().filter(|_| part.len() == 4);
    match parts[..] {
        [first, second] if year(first).is_some() => Date::new(year(first)?, number(second), None),
        [first, second, third] if year(first).is_some() => {
            Date::new(year(first)?, number(second), Some(number(third)?))
        }
        [word, last] if month(word).is_some() => Date::new(year(last)?, month(word), None),
        [day, word, last] if month(word).is_some() => Date::new(year(last)?, month(word), Some(number(day)?)),
        [word, day, last] if month(word).is_some() => Date::new(year(last)?, month(word), Some(number(day)?)),
        _ => None,
    }
}

/// The number of an English month, by its name or the first three letters of it.
fn month(word: &str) -> Option<u8> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let word = word.to_lowercase();
    let place = MONTHS.iter().position(|name| *name == word || word.len() == 3 && name.starts_with(&word))?;
    u8::try_from(place + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_date_that_can_be_read_one_way_is_offered() {
        let date = |value| meant(value).map(|date| date.to_string());
        assert_eq!(date("2026/1/5").as_deref(), Some("2026-01-05"));
        assert_eq!(date("18 August 2021").as_deref(), Some("2021-08-18"));
        assert_eq!(date("Jan 6, 2023").as_deref(), Some("2023-01-06"));
        assert_eq!(date("March 2020").as_deref(), Some("2020-03"));
        for unclear in ["03/04/2026", "2026-13-01", "last May", "2026-02-30", "", "31 June 2020"] {
            assert_eq!(date(unclear), None, "{unclear}");
        }
    }

    #[test]
    fn a_day_that_never_was_is_told_from_a_slip() {
        assert!(is_well_formed("2026-02-30"));
        assert!(!is_well_formed("2026-2-3"));
    }
}
