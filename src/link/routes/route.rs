//! What there is to link to.

use crate::model::Key;

/// A page of the site, or a file beside its pages.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Route {
    /// The first page.
    Home,
    /// All guides.
    Guides,
    /// A guide.
    Guide(Key),
    /// All people.
    People,
    /// A person.
    Person(Key),
    /// All references.
    References,
    /// A reference.
    Reference(Key),
    /// All topics.
    Topics,
    /// A topic.
    Topic(Key),
    /// The glossary.
    Glossary,
    /// A term of the glossary: a place on its page.
    Term(Key),
    /// Where the site is searched.
    Search,
    /// What every sentence rests on, for people.
    Claims,
    /// What every sentence of a guide rests on.
    GuideClaims(Key),
    /// The page for addresses that lead nowhere.
    NotFound,
    /// A guide as a workbook.
    Workbook(Key),
    /// All guides as one workbook.
    WholeWorkbook,
    /// What every sentence rests on, for programs.
    Ledger,
    /// A guide, for programs.
    GuideFile(Key),
    /// All guides, for programs.
    Catalogue,
    /// All guides in a few words, for language models (<https://llmstxt.org>).
    LanguageModels,
    /// The picture that stands for a guide where it is shared.
    Card(Key),
    /// The picture that stands for every other page.
    SiteCard,
    /// What is new (Atom).
    Feed,
    /// All pages, for search engines.
    Sitemap,
    /// What search engines may read.
    Robots,
    /// How pages look.
    Stylesheet,
    /// Any other file, by its path below the output folder.
    File(String),
}
