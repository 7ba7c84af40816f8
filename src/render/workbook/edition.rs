//! Which print of a workbook: paper, size of letters, ink, and what becomes of its sheets.

use crate::{
    config::{Paper, Print, Settings},
    model::Date,
};

/// Which print of a workbook.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Edition {
    /// The paper.
    pub paper: Paper,
    /// Whether reading text is of 18 points, with wider lines to write on.
    pub large_print: bool,
    /// Whether it is printed in black alone.
    pub grey: bool,
    /// Whether margins are those of paper printed on both sides.
    pub duplex: bool,
    /// Whether pages are half a sheet, two on each side of it, in the order for folding. Such a print has no tags.
    pub booklet: bool,
    /// Whether worksheets can be filled in on a screen.
    pub fillable: bool,
    /// Whether a workbook that archives won't take is a failure.
    pub archive: bool,
    /// Blank copies of each worksheet at the back.
    pub blank_copies: u8,
    /// The day it is of, where its content has none.
    pub day: Option<Date>,
}

impl Edition {
    /// The usual print of a project.
    pub fn of(settings: &Settings) -> Self {
        let set = &settings.workbooks;
        Self {
            paper: settings.paper,
            grey: set.grey,
            duplex: set.duplex,
            fillable: set.fillable,
            blank_copies: set.blank_copies,
            ..Self::default()
        }
    }

    /// The same as another print.
    pub fn printed(self, print: Print) -> Self {
        match print {
            Print::A4 => Self { paper: Paper::A4, ..self },
            Print::Letter => Self { paper: Paper::Letter, ..self },
            Print::LargePrint => Self { large_print: true, ..self },
            Print::Grey => Self { grey: true, ..self },
            Print::Booklet => Self { booklet: true, duplex: false, fillable: false, ..self },
        }
    }
}
