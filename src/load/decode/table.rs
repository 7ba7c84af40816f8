//! What keys a mapping may have: one table for each kind, from which everything about its shape follows.
//!
//! Unknown keys, missing keys and wrong types are found by laying a tree beside its table; `vademecum schema` prints the
//! same tables. What never lives here: what the values come to.

/// The keys of one kind of mapping.
#[derive(Debug)]
pub struct Table {
    /// What such a mapping is: `a guide's front matter`.
    pub name: &'static str,
    /// Its keys, in groups, so that kinds can share some.
    pub groups: &'static [&'static [Field]],
}

/// A key and what may stand behind it.
#[derive(Debug)]
pub struct Field {
    /// The key.
    pub name: &'static str,
    /// What its value is like.
    pub shape: Shape,
    /// What it says, in a few words.
    pub about: &'static str,
    /// For a key that must be there: a value that could stand there.
    pub example: Option<&'static str>,
}

/// What a value is like.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Text taken as it is. Numbers are text too.
    Text,
    /// Text on one line or a few, with Markdown within the line.
    Prose,
    /// Text with paragraphs and lists in Markdown.
    Blocks,
    /// A date, whole or shortened.
    Date,
    /// An address on the web.
    Url,
    /// A language code.
    Language,
    /// `true` or `false`.
    Flag,
    /// A whole number.
    Number {
        /// The smallest there may be.
        least: i64,
        /// The largest.
        most: i64,
    },
    /// One of a few words.
    Choice(&'static [&'static str]),
    /// The key of something else.
    Key,
    /// A list; a single value counts as a list of one.
    List(&'static Shape),
    /// Keys of a table.
    Mapping(&'static Table),
    /// Keys of the author's own, with values that are all alike.
    ByKey(&'static Shape),
    /// The short form, unless keys of the table are written.
    Either(&'static Shape, &'static Table),
}

impl Table {
    /// All fields, in the order of the documentation.
    pub fn fields(&self) -> impl Iterator<Item = &'static Field> {
        self.groups.iter().flat_map(|group| group.iter())
    }

    /// The field of a key.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields().find(|field| field.name == name)
    }
}

impl Field {
    /// A key that may be left out.
    pub const fn new(name: &'static str, shape: Shape, about: &'static str) -> Self {
        Self { name, shape, about, example: None }
    }

    /// A key that must be there.
    pub const fn needed(name: &'static str, shape: Shape, about: &'static str, example: &'static str) -> Self {
        Self { name, shape, about, example: Some(example) }
    }
}

impl Shape {
    /// A few words for it.
    pub fn name(self) -> String {
        match self {
            Self::Text | Self::Prose | Self::Blocks => "text".to_owned(),
            Self::Date => "a date such as 2026-11-30".to_owned(),
            Self::Url => "an address such as https://example.org/page".to_owned(),
            Self::Language => "a language code such as en or pt-BR".to_owned(),
            Self::Flag => "true or false".to_owned(),
            Self::Number { .. } => "a whole number".to_owned(),
            Self::Choice(words) => format!("one of {}", words.join(", ")),
            Self::Key => "a key".to_owned(),
            Self::List(of) => match of {
                Self::Text | Self::Prose | Self::Blocks => "a list of texts".to_owned(),
                Self::Key => "a list of keys".to_owned(),
                Self::Url => "a list of addresses".to_owned(),
                _ => "a list".to_owned(),
            },
            Self::Mapping(table) => format!("a mapping: {}", names(table)),
            Self::ByKey(_) => "a mapping".to_owned(),
            Self::Either(short, table) => format!("{}, or a mapping: {}", short.name(), names(table)),
        }
    }
}

fn names(table: &Table) -> String {
    table.fields().map(|field| field.name).collect::<Vec<_>>().join(", ")
}
