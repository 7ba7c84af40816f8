//! A date, whole or shortened: `2026-11-01`, `2026-11`, `2026` (ISO 8601-1:2019, 5.2.2).

use std::{fmt, str::FromStr};

/// A date of the Gregorian calendar. Shortened dates sort before the whole dates they include.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

impl Date {
    /// The date, where it stands in the calendar: year 1 to 9999, a day only with a month.
    pub fn new(year: u16, month: Option<u8>, day: Option<u8>) -> Option<Self> {
        let fits = match (month, day) {
            (None, None) => true,
            (Some(month), None) => (1..=12).contains(&month),
            (Some(month), Some(day)) => (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day),
            (None, Some(_)) => false,
        };
        ((1..=9999).contains(&year) && fits).then_some(Self { year, month, day })
    }

    /// The year, 1 to 9999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> Option<u8> {
        self.day
    }

    /// Whether this date, to its last day, lies before `other`.
    pub fn is_over_on(self, other: Self) -> bool {
        let month = self.month.unwrap_or(12);
        let last = (self.year, month, self.day.unwrap_or_else(|| days_in(self.year, month)));
        last < (other.year, other.month.unwrap_or(1), other.day.unwrap_or(1))
    }
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A text that is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate;

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let mut parts = text.split('-');
        let year = number(parts.next(), 4)?.ok_or(NotADate)?;
        let month = number(parts.next(), 2)?.map(|month| month as u8);
        let day = number(parts.next(), 2)?.map(|day| day as u8);
        if parts.next().is_some() {
            return Err(NotADate);
        }
        Self::new(year, month, day).ok_or(NotADate)
    }
}

fn number(part: Option<&str>, digits: usize) -> Result<Option<u16>, NotADate> {
    let Some(part) = part else { return Ok(None) };
    if part.len() != digits || !part.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(NotADate);
    }
    part.parse().map(Some).map_err(|_| NotADate)
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}", self.year)?;
        self.month.map_or(Ok(()), |month| write!(formatter, "-{month:02}"))?;
        self.day.map_or(Ok(()), |day| write!(formatter, "-{day:02}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_dates_of_the_calendar_are_taken() {
        for text in ["2026", "2026-11", "2026-11-30", "2024-02-29", "2000-02-29"] {
            assert_eq!(text.parse::<Date>().map(|date| date.to_string()).as_deref(), Ok(text));
        }
        for text in
            ["", "26", "2026-13", "2026-11-31", "2023-02-29", "1900-02-29", "2026-1-1", "2026-11-01x", "2026-11-01-01"]
        {
            assert_eq!(text.parse::<Date>(), Err(NotADate), "{text}");
        }
    }

    #[test]
    fn a_shortened_date_lasts_until_its_last_day() {
        let date = |text: &str| text.parse::<Date>().ok();
        let over = |a, b| date(a).zip(date(b)).map(|(a, b)| a.is_over_on(b));
        assert_eq!(over("2026-11", "2026-11-30"), Some(false));
        assert_eq!(over("2026-11", "2026-12-01"), Some(true));
        assert_eq!(over("2026-11-30", "2026-11-30"), Some(false));
    }
}
