//! Text that would like to be a program, and shapes that would like to break one.

use super::shelf::Shelf;
use crate::model::{
    Block, Guide, Image, Inline, List, ListItem, Part, Prose, Quote, SectionKind, Step, Table, Text, Worksheet,
    WorksheetKind, fixture,
    worksheet::{
        Agreement, Balance, Checklist, Letter, Log, Plan, PlanField, Prompt, Record, Scale, Space, Tracker, Weekday,
    },
};

const MARKUP: &str =
    r##"#panic("x") $x^2$ @ref <label> *b* _i_ `c` //d /*e*/ = f - g + h \ i -- ... #let j = 1 "q" {{ k }} ~ [l]"##;

fn inlines(words: &str) -> Vec<Inline> {
    vec![Inline::Text(Text { value: words.to_owned(), span: fixture::span() })]
}

fn prose(words: &str) -> Prose {
    Prose { inlines: inlines(words), ..fixture::prose("") }
}

fn sheet(kind: WorksheetKind) -> Block {
    let (title, ask, note) = (Some(prose(MARKUP)), Some(prose(MARKUP)), Some(prose(MARKUP)));
    let example = vec![prose(MARKUP)];
    Block::Worksheet(Box::new(Worksheet { span: fixture::span(), id: None, title, ask, note, example, kind }))
}

fn sheets() -> Vec<Block> {
    let words = || prose(MARKUP);
    vec![
        sheet(WorksheetKind::Checklist(Checklist { items: vec![words()] })),
        sheet(WorksheetKind::Tracker(Tracker {
            days: 366,
            rows: vec![],
            start: Weekday::ALL.last().copied(),
            streaks: true,
            notes: 12,
        })),
        sheet(WorksheetKind::Scale(Scale {
            from: 9,
            to: 9,
            low: Some(words()),
            high: None,
            words: vec![words(), words()],
            faces: true,
            before_and_after: true,
            items: vec![words()],
        })),
        sheet(WorksheetKind::Prompt(Prompt { lines: 40, space: Space::Dotted })),
        sheet(WorksheetKind::Plan(Plan {
            fields: vec![
                PlanField::Labelled { label: words(), lines: 0 },
                PlanField::IfThen { when: Some(words()), then: Some(words()), lines: 20 },
                PlanField::IfThen { when: None, then: None, lines: 0 },
            ],
        })),
        sheet(WorksheetKind::Letter(Letter {
            greeting: Some(words()),
            cross_out: vec![words()],
            starters: vec![words()],
            lines: 2,
            closing: None,
        })),
        sheet(WorksheetKind::Log(Log { columns: vec![], rows: 60 })),
        sheet(WorksheetKind::Record(Record { fields: vec![words(), words(), words()], entries: 12, lines: 0 })),
        sheet(WorksheetKind::Record(Record { fields: vec![], entries: 0, lines: 12 })),
        sheet(WorksheetKind::Balance(Balance { options: vec![words()], sides: vec![], lines: 0 })),
        sheet(WorksheetKind::Agreement(Agreement { statements: vec![words()], blanks: 10, signatures: vec![words()] })),
        sheet(WorksheetKind::Agreement(Agreement { statements: vec![], blanks: 0, signatures: vec![] })),
    ]
}

#[test]
fn markup_of_typst_prints_as_it_is_written() {
    let row = vec![prose(MARKUP), prose(MARKUP)];
    let table = Table { span: fixture::span(), head: row.clone(), rows: vec![row, vec![]] };
    let mut body =
        vec![Block::Paragraph(prose(MARKUP)), Block::Table(table), fixture::quote(MARKUP_QUOTE, MARKUP_QUOTE, None)];
    body.extend(sheets());
    let mut shelf = Shelf::step(body);
    let guide = shelf.handbook.guides.get_mut("tea").expect("the guide is there");
    guide.title = prose(MARKUP);
    guide.summary = prose(MARKUP);
    guide.time = Some(fixture::spanned(MARKUP.to_owned()));
    guide.sections = vec![fixture::section(SectionKind::Supplies, "#x", &["$y$"]), fixture::questions("<z>", &["@w"])];
    shelf.settings.title = MARKUP.to_owned();
    shelf.settings.base_url = "https://example.org/a-(b)/".to_owned();
    let pages = shelf.pages(&["tea"]);
    let printed = pages.text().concat();
    for piece in
        [r##"#panic("x")"##, "$x^2$", "@ref", "<label>", "*b*", "_i_", "`c`", "//d", "/*e*/", "--", "...", "{{ k }}"]
    {
        assert!(printed.contains(piece), "{piece} is missing");
    }
}

/// The fixtures' own marks are brackets.
const MARKUP_QUOTE: &str = r##"#panic("x") $x^2$ @ref <label> *b*"##;

fn nested(depth: usize, inner: Block) -> Block {
    (0..depth).fold(inner, |inner, level| {
        if level % 3 == 2 {
            let body = vec![inner];
            Block::Quote(Box::new(Quote {
                span: fixture::span(),
                body,
                attribution: None,
                speaker: None,
                paraphrased: false,
                citations: vec![],
            }))
        } else {
            let body = vec![fixture::paragraph("Level."), inner];
            let items = vec![ListItem { span: fixture::span(), body }];
            Block::List(List { span: fixture::span(), start: (level % 2 == 0).then_some(0), items })
        }
    })
}

#[test]
fn what_is_nested_too_deep_is_printed_all_the_same() {
    let inner = Block::Paragraph(Prose { inlines: vec![marked(1000, "In the middle.")], ..fixture::prose("") });
    let pages = Shelf::step(vec![nested(200, inner), fixture::paragraph("Behind.")]).pages(&["tea"]);
    assert!(pages.says("In the middle.") && pages.says("Behind."));
}

fn marked(depth: usize, words: &str) -> Inline {
    let inner = Inline::Text(Text { value: words.to_owned(), span: fixture::span() });
    (0..depth).fold(inner, |inner, level| match level % 3 {
        0 => Inline::Emphasis(vec![inner]),
        1 => Inline::Strong(vec![inner]),
        _ => Inline::Strikethrough(vec![inner]),
    })
}

#[test]
fn what_is_empty_is_no_trouble() {
    let nothing = || fixture::heading("");
    let step = |body| Step { heading: nothing(), ..fixture::step("", body) };
    let empty_image =
        Image { span: fixture::span(), path: fixture::spanned(String::new()), description: None, caption: None };
    let body = vec![
        Block::Paragraph(prose("")),
        fixture::list(vec![]),
        fixture::list(vec![vec![]]),
        Block::Table(Table { span: fixture::span(), head: vec![], rows: vec![] }),
        Block::Image(Box::new(empty_image)),
        fixture::prompt(None, ""),
        fixture::quote("", "", None),
    ];
    let guide = Guide {
        title: prose(""),
        summary: prose(" "),
        parts: vec![
            Part { heading: Some(nothing()), ..fixture::part("", vec![step(body), step(vec![])]) },
            fixture::part("", vec![]),
        ],
        sections: SectionKind::ALL.map(|kind| fixture::section(kind, "", &["", ""])).into(),
        ..fixture::guide("tea")
    };
    let mut shelf = Shelf::of(vec![guide, fixture::guide("bare")]);
    shelf.settings.title = String::new();
    shelf.pages(&["tea"]);
    shelf.pages(&["bare"]);
    shelf.pages(&["tea", "bare"]);
}

#[test]
fn long_words_and_long_titles_stay_on_the_paper() {
    let long = "Donaudampfschiff".repeat(3000);
    let mut shelf = Shelf::step(vec![Block::Paragraph(prose(&long)), fixture::prompt(None, &long)]);
    let guide = shelf.handbook.guides.get_mut("tea").expect("the guide is there");
    guide.title = prose(&long);
    shelf.pages(&["tea"]);
}
