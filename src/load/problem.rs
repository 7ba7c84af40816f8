//! What reading a project may notice: facts with their place, without a word for authors.

use crate::text::Span;

/// Something noticed while reading, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub span: Span,
    /// What.
    pub kind: ProblemKind,
}

impl Problem {
    /// Something noticed at a place.
    pub fn new(span: Span, kind: ProblemKind) -> Self {
        Self { span, kind }
    }
}

/// What was noticed. Rules tell authors about it: one rule a variant, or one for a few.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// The file could not be read: the system's words.
    Unreadable { reason: String },
    /// The file isn't UTF-8; the offset of the first byte that isn't.
    NotUtf8 { at: usize },
    /// The file is in UTF-16. It was read all the same.
    Utf16,
    /// The file is larger than is read.
    TooLarge { size: u64, limit: u64 },
    /// There is a folder where a file is expected.
    FolderForFile,
    /// There is a file where a folder is expected.
    FileForFolder,
    /// A symbolic link leads nowhere, round in a circle, or out of the project.
    BadSymlink { target: String },
    /// A file in `content/` that nothing reads; the nearest name something would read.
    UnknownFile { nearest: Option<String> },
    /// A file name that can't be a key.
    MalformedFileName { name: String },
    /// A guide's file with something between its name and its ending that is no language.
    UnknownLanguage { tag: String },
    /// A translation that says it is in another language than its file's name.
    ContradictingLanguage { named: String, written: String },
    /// Two files that give the same key; where the first is.
    DuplicateFile { first: Span },
    /// Text that isn't YAML: the parser's words.
    MalformedYaml { reason: String },
    /// Text that isn't BibTeX: what its reader says.
    MalformedBibtex { reason: String },
    /// YAML that could be read but isn't taken: tags, a second document, lists as keys.
    UnsupportedYaml { what: &'static str },
    /// A key that isn't known there, with those that are.
    UnknownKey { key: String, known: Vec<String>, inside: String },
    /// A key that must be there and isn't.
    MissingKey { key: String, inside: String, example: String },
    /// A value of another type than expected.
    WrongType { key: String, expected: String, found: String },
    /// A value outside those allowed, with those that are.
    UnknownValue { key: String, value: String, known: Vec<String> },
    /// A number outside its range.
    OutOfRange { key: String, value: String, least: i64, most: i64 },
    /// A list with fewer or more items than fit.
    WrongLength { key: String, items: usize, least: usize, most: usize },
    /// A text that is no date.
    MalformedDate { key: String, value: String },
    /// An address that isn't one, or of a scheme that isn't allowed.
    MalformedUrl { value: String, reason: String },
    /// A text that is no address of mail.
    MalformedMail { value: String, reason: &'static str },
    /// A key beside another that says the same in another way; where that one's value is.
    RivalKeys { key: String, rival: String, first: Span },
    /// A key (of a reference, term, topic) with characters keys can't have.
    MalformedKey { key: String },
    /// A key of a mapping that was there already; where.
    DuplicateKey { key: String, first: Span },
    /// A key of a reference, term or topic that another file, or the same, has already; where.
    DuplicateEntry { what: &'static str, key: String, first: Span },
    /// A guide without front matter.
    MissingFrontMatter,
    /// Front matter that is never closed by `---`.
    UnclosedFrontMatter,
    /// HTML that is left out.
    RawHtml(RawHtml),
    /// A heading of level 1, or one that skips a level, or a heading where none can be.
    MisplacedHeading { level: u8, reason: MisplacedHeading },
    /// A class on a heading that names no section.
    UnknownClass { class: String, known: Vec<String> },
    /// A citation mark that doesn't follow Pandoc's syntax.
    MalformedCitation { text: String },
    /// A link with a scheme like `guide:` but nothing, or nonsense, behind it; or a scheme that isn't known.
    MalformedLink { destination: String, nearest: Option<String> },
    /// A fenced block whose info string is a letter or two from a worksheet's name.
    MisspeltWorksheet { name: String, nearest: String },
    /// A comment that begins like a waiver and isn't one.
    MalformedWaiver { text: String },
    /// Blocks, lists, mappings or folders nested deeper than is read.
    TooDeep { limit: usize },
    /// Markdown that has no place here: `footnote`, `thematic break`, `table cell without a heading` (which Markdown leaves out)
    /// and `unclosed comment` (which swallows the rest).
    Unsupported { what: &'static str },
}

/// Why HTML is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RawHtml {
    /// The project allows none.
    NotAllowed,
    /// It is a block of its own, in which no claim could be seen.
    Block,
    /// It is none of the elements that mark words within a line; its name, where it has one.
    Element(Option<String>),
    /// An attribute that isn't allowed, or is set to what it can't be. The tag stays.
    Attribute(String),
}

/// Why a heading can't stand where it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MisplacedHeading {
    /// The title comes from the front matter.
    Title,
    /// It is deeper than the heading above allows.
    SkipsLevel,
    /// Headings can't stand in lists and quotes.
    Nested,
}
