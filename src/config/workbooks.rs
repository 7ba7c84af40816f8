//! How workbooks are printed, and in which prints beside the usual one.

/// What workbooks are printed on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm (ISO 216).
    #[default]
    A4,
    /// 215.9 × 279.4 mm (ANSI/ASME Y14.1).
    Letter,
}

/// How the workbooks a build makes are printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workbooks {
    /// Whether worksheets can be filled in on a screen.
    pub fillable: bool,
    /// Whether they are made for paper printed on both sides: wider inner margins, guides beginning on a right-hand page.
    pub duplex: bool,
    /// Whether they are printed without colour.
    pub grey: bool,
    /// How many blank copies of each worksheet stand at the back.
    pub blank_copies: u8,
    /// The prints made beside the usual one.
    pub also: Vec<Print>,
}

/// A print that may be made beside the usual one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Print {
    /// On A4.
    A4,
    /// On US Letter.
    Letter,
    /// In large letters.
    LargePrint,
    /// Without colour.
    Grey,
    /// Two pages on a sheet, to be folded.
    Booklet,
}

impl Default for Workbooks {
    fn default() -> Self {
        Self { fillable: true, duplex: false, grey: false, blank_copies: 0, also: Vec::new() }
    }
}

impl Paper {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::A4, Self::Letter];

    /// The word for it in YAML.
    pub fn name(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
        }
    }
}

impl Print {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::A4, Self::Letter, Self::LargePrint, Self::Grey, Self::Booklet];

    /// The file of this print, beside that of the usual one: `tea.letter.pdf` beside `tea.pdf`.
    pub fn beside(self, usual: &str) -> String {
        format!("{}.{}.pdf", usual.strip_suffix(".pdf").unwrap_or(usual), self.name())
    }

    /// The word for it in YAML, which is also in the name of its files.
    pub fn name(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
            Self::LargePrint => "large-print",
            Self::Grey => "grey",
            Self::Booklet => "booklet",
        }
    }
}
