//! The day it is: the only place where the clock is read.

use super::usage;
use crate::{error::Result, model::Date};
use jiff::{Timestamp, Zoned, civil, tz::TimeZone};
use std::env;

/// Today's date; under `SOURCE_DATE_EPOCH`, that day's.
pub(super) fn today() -> Result<Date> {
    let today = || date(Zoned::now().date()).expect("the clock shows a year of four digits");
    Ok(source_date()?.unwrap_or_else(today))
}

/// The day `SOURCE_DATE_EPOCH` names, where it is set (<https://reproducible-builds.org/specs/source-date-epoch>).
pub(super) fn source_date() -> Result<Option<Date>> {
    let Ok(seconds) = env::var("SOURCE_DATE_EPOCH") else { return Ok(None) };
    let wrong = || usage(format!("SOURCE_DATE_EPOCH is `{seconds}`, which counts no seconds"));
    day_of(&seconds).map(Some).ok_or_else(wrong)
}

/// A whole date that was typed.
pub(super) fn parse_day(text: &str) -> Result<Date, String> {
    let date = text.parse().ok().filter(|date: &Date| date.day().is_some());
    date.ok_or_else(|| "write a date like 2026-11-23: year, month, day".to_owned())
}

fn day_of(seconds: &str) -> Option<Date> {
    let moment = Timestamp::from_second(seconds.trim().parse().ok()?).ok()?;
    date(moment.to_zoned(TimeZone::UTC).date())
}

fn date(day: civil::Date) -> Option<Date> {
    let number = |number: i8| u8::try_from(number).ok();
    Date::new(u16::try_from(day.year()).ok()?, number(day.month()), number(day.day()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_since_1970_are_a_day_in_greenwich() {
        assert_eq!(day_of("1795392000").map(|date| date.to_string()).as_deref(), Some("2026-11-23"));
        assert_eq!([day_of("soon"), day_of("99999999999999999")], [None, None]);
        assert!(parse_day("2026-11").is_err() && parse_day("2026-11-23").is_ok());
    }
}
