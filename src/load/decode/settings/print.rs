//! How workbooks look and how they are printed: the keys `style` and `workbook` of the settings.

use crate::{
    config::{Colour, Look, Print, Theme, Workbooks},
    load::{
        Problem, ProblemKind,
        decode::{
            record::{self, Record},
            table::{Field, Shape, Table},
        },
        yaml::Node,
    },
    text::Spanned,
};

pub(super) static STYLE: Table = Table {
    name: "the style",
    groups: &[&[
        Field::new("citations", Shape::Text, "The citation style, by its name in the CSL repository."),
        Field::new("theme", Shape::Choice(&["quiet", "warm"]), "What the look of workbooks starts from."),
        Field::new("colours", Shape::Mapping(&COLOURS), "Colours in the place of the theme's."),
        Field::new("fonts", Shape::Mapping(&FONTS), "Typefaces in the place of the theme's, by their families' names."),
        Field::new("logo", Shape::Text, "A picture in static/ for covers, by its path from there with a / first."),
    ]],
};

static COLOURS: Table = Table {
    name: "the colours",
    groups: &[&[
        Field::new("accent", Shape::Text, "The colour of numbers, marks and rules."),
        Field::new("warning", Shape::Text, "The colour of warnings."),
    ]],
};

static FONTS: Table = Table {
    name: "the fonts",
    groups: &[&[
        Field::new("titles", Shape::Text, "The typeface of titles and quotes."),
        Field::new("text", Shape::Text, "The typeface of all that is read."),
        Field::new("code", Shape::Text, "The typeface of what is to be typed as it stands."),
    ]],
};

pub(super) static WORKBOOK: Table = Table {
    name: "the workbook's settings",
    groups: &[&[
        Field::new("fillable", Shape::Flag, "Whether worksheets can be filled in on a screen."),
        Field::new("duplex", Shape::Flag, "Whether margins are those of paper printed on both sides."),
        Field::new("grey", Shape::Flag, "Whether workbooks are printed without colour."),
        Field::new("blank-copies", Shape::Number { least: 0, most: 9 }, "Blank copies of each worksheet at the back."),
        Field::new("also", Shape::List(&Shape::Choice(&PRINTS)), "Prints made beside the usual one."),
    ]],
};

const PRINTS: [&str; 5] = ["a4", "letter", "large-print", "grey", "booklet"];

/// The citation style, wherever it is named.
pub(super) fn citations(settings: &Record<'_>) -> Option<Spanned<String>> {
    let style = settings.value("style")?;
    match style.mapping() {
        Some(_) => Record::new(style, &STYLE).text("citations"),
        None => record::text(style),
    }
}

/// How workbooks look.
pub(super) fn look(style: &Node, problems: &mut Vec<Problem>) -> Look {
    if style.mapping().is_none() {
        return Look::default();
    }
    let record = Record::new(style, &STYLE);
    let fonts = record.value("fonts").map(|fonts| Record::new(fonts, &FONTS));
    let font = |name| fonts.as_ref().and_then(|fonts| fonts.text(name));
    let colours = record.value("colours").map(|colours| Record::new(colours, &COLOURS));
    let mut colour = |name| colour(colours.as_ref()?, name, problems);
    Look {
        theme: record.choice("theme", &Theme::ALL, Theme::name).map(|theme| theme.value).unwrap_or_default(),
        accent: colour("accent"),
        warning: colour("warning"),
        title_font: font("titles"),
        text_font: font("text"),
        code_font: font("code"),
        logo: record.text("logo"),
    }
}

fn colour(colours: &Record<'_>, name: &'static str, problems: &mut Vec<Problem>) -> Option<Colour> {
    let written = colours.text(name)?;
    let colour = Colour::parse(&written.value);
    if colour.is_none() {
        let (expected, found) = ("a colour such as \"#0f5a5c\", in quotation marks".to_owned(), "text".to_owned());
        problems.push(Problem::new(written.span, ProblemKind::WrongType { key: name.to_owned(), expected, found }));
    }
    colour
}

/// How workbooks are printed.
pub(super) fn workbooks(node: &Node) -> Workbooks {
    let record = Record::new(node, &WORKBOOK);
    let unset = Workbooks::default();
    let print = |node: &Node| Some(record::chosen(node, &Print::ALL, Print::name)?.value);
    let mut also: Vec<Print> = record.values("also").iter().filter_map(print).collect();
    also.sort();
    also.dedup();
    Workbooks {
        fillable: record.flag("fillable").unwrap_or(unset.fillable),
        duplex: record.flag("duplex").unwrap_or(unset.duplex),
        grey: record.flag("grey").unwrap_or(unset.grey),
        blank_copies: record.number("blank-copies").unwrap_or(unset.blank_copies),
        also,
    }
}
