//! From trees of YAML to the model.

use super::{Problem, Reading};
use crate::{
    model::{Date, Difficulty, Image, Key, Prose, Structure, Worksheet, WorksheetKind, worksheet::Prompt},
    text::{Fragment, Span, Spanned},
};

/// The info strings that name a worksheet.
pub const WORKSHEETS: [&str; 7] = ["checklist", "prompt", "tracker", "scale", "plan", "letter", "log"];

/// What the front matter of a guide says.
#[derive(Clone, Debug)]
pub struct FrontMatter {
    pub span: Span,
    pub title: Prose,
    pub summary: Prose,
    pub topics: Vec<Spanned<Key>>,
    pub authors: Vec<Spanned<Key>>,
    pub experts: Vec<Spanned<Key>>,
    pub structure: Structure,
    pub related: Vec<Spanned<Key>>,
    pub date: Option<Spanned<Date>>,
    pub updated: Option<Spanned<Date>>,
    pub reviewed_by: Option<Spanned<Key>>,
    pub reviewed_on: Option<Spanned<Date>>,
    pub aliases: Vec<Spanned<String>>,
    pub draft: bool,
    pub publish_on: Option<Spanned<Date>>,
    pub expires_on: Option<Spanned<Date>>,
    pub language: Option<Spanned<String>>,
    pub image: Option<Image>,
    pub video: Option<Spanned<String>>,
    pub time: Option<Spanned<String>>,
    pub difficulty: Option<Spanned<Difficulty>>,
}

/// Stands in for the real reader: knows `title`, `summary`, `structure` and `language`, one a line.
pub fn front_matter(yaml: &Fragment, reading: &Reading, problems: &mut Vec<Problem>) -> FrontMatter {
    let mut found = FrontMatter {
        span: yaml.whole(),
        title: Prose::empty(yaml.whole()),
        summary: Prose::empty(yaml.whole()),
        topics: Vec::new(),
        authors: Vec::new(),
        experts: Vec::new(),
        structure: Structure::Parts,
        related: Vec::new(),
        date: None,
        updated: None,
        reviewed_by: None,
        reviewed_on: None,
        aliases: Vec::new(),
        draft: false,
        publish_on: None,
        expires_on: None,
        language: None,
        image: None,
        video: None,
        time: None,
        difficulty: None,
    };
    let mut at = 0;
    for line in yaml.text().split_inclusive('\n') {
        if let Some((key, value)) = line.split_once(": ") {
            let start = at + key.len() + 2;
            let value = yaml.part(start..start + value.trim_end().len());
            match key {
                "title" => found.title = super::markdown::prose(&value, reading, problems),
                "summary" => found.summary = super::markdown::prose(&value, reading, problems),
                "language" => found.language = Some(Spanned::new(value.text().to_owned(), value.whole())),
                "structure" if value.text() == "steps" => found.structure = Structure::Steps,
                "structure" if value.text() == "methods" => found.structure = Structure::Methods,
                _ => {}
            }
        }
        at += line.len();
    }
    found
}

/// Stands in for the real reader: every worksheet is a prompt that asks its whole body.
pub fn worksheet(
    _name: &str,
    body: &Fragment,
    span: Span,
    reading: &Reading,
    problems: &mut Vec<Problem>,
) -> Worksheet {
    let ask = Some(super::markdown::prose(body, reading, problems));
    Worksheet { span, id: None, title: None, ask, note: None, kind: WorksheetKind::Prompt(Prompt { lines: 1 }) }
}
