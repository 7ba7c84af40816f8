//! An expert or author (schema.org: Person).

use super::{Block, Image, Key};
use crate::text::{Span, Spanned};

/// An expert or author.
#[derive(Clone, Debug)]
pub struct Person {
    /// The key, from the file's name.
    pub key: Key,
    /// The whole file.
    pub span: Span,
    /// The name as it is to be spelled.
    pub name: Spanned<String>,
    /// What they do.
    pub role: Option<Spanned<String>>,
    /// Letters behind the name.
    pub credentials: Vec<Spanned<String>>,
    /// Where they work.
    pub affiliation: Option<Spanned<String>>,
    /// A portrait.
    pub image: Option<Image>,
    /// A few words about them.
    pub biography: Vec<Block>,
    /// Addresses of their pages.
    pub links: Vec<Spanned<String>>,
    /// Spellings of the name that are right too.
    pub aliases: Vec<Spanned<String>>,
}
