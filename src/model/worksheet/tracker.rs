//! Days to mark.

use crate::model::Prose;

/// Days to mark.
#[derive(Clone, Debug)]
pub struct Tracker {
    /// How many days, 1 to 366.
    pub days: u16,
    /// What is marked each day, a row each; none for a single row.
    pub rows: Vec<Prose>,
    /// The weekday of the first day, where days are named.
    pub start: Option<Weekday>,
    /// Whether there is a place for the longest run of marked days of each row.
    pub streaks: bool,
    /// How many ruled lines for notes there are below, 0 to 12.
    pub notes: u8,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weekday(usize);

impl Weekday {
    /// All of them, in the order of ISO 8601.
    pub const ALL: [Self; 7] = [Self(0), Self(1), Self(2), Self(3), Self(4), Self(5), Self(6)];

    /// Their words in YAML.
    pub const NAMES: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// The word for it in YAML.
    pub fn name(self) -> &'static str {
        Self::NAMES[self.0]
    }

    /// How many days it comes after Monday.
    pub fn index(self) -> usize {
        self.0
    }
}
