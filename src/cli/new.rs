//! `vademecum new`: something new in a project: a guide, or the translation of one.

use super::{End, project::ProjectChoice, starter, terminal::Terminal, usage};
use crate::{
    error::{Error, Result},
    load::{disk, key},
    model::language,
    publish,
};
use clap::{Args, Subcommand};
use std::path::{Path, PathBuf};

/// Add something to the project: a guide.
#[derive(Debug, Args)]
pub(super) struct New {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Guide(NewGuide),
}

/// Add a guide: a file with all a guide can have, explained, to be written over.
///
/// With a language behind its name, as in `brew-a-pot-of-tea.es`, it is the translation of that guide: the guide's text without its
/// dates, to be translated. Either is a draft until you take out `draft: true`.
#[derive(Debug, Args)]
struct NewGuide {
    /// The guide's name in addresses and links: small letters, digits and hyphens, as in `brew-a-pot-of-tea`. For a translation,
    /// a full stop and the language behind it.
    slug: String,
    #[command(flatten)]
    project: ProjectChoice,
}

impl New {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<End> {
        let What::Guide(guide) = &self.what;
        guide.run(terminal)
    }
}

impl NewGuide {
    fn run(&self, terminal: &Terminal) -> Result<End> {
        let guides = self.project.folder()?.join("content/guides");
        let (file, text) = match self.slug.split_once('.') {
            Some((original, tag)) => translation(&guides, original, tag)?,
            None => original(&guides, &self.slug)?,
        };
        publish::create(&file, &text)?;
        terminal.say(format_args!("made {}", file.display()));
        Ok(End::Clean)
    }
}

/// The file of a new guide, and what is in it.
fn original(guides: &Path, slug: &str) -> Result<(PathBuf, String)> {
    if !is_plain(slug) {
        return Err(usage(format!("`{slug}` can't be part of an address; write it like `{}`", plain(slug))));
    }
    let file = guides.join(format!("{slug}.md"));
    free([&file, &guides.join(slug)])?;
    Ok((file, starter::guide(slug)))
}

/// The file of a new translation, beside its original, and what is in it.
fn translation(guides: &Path, slug: &str, tag: &str) -> Result<(PathBuf, String)> {
    let unknown = || usage(format!("`{tag}` is no language a guide can be translated into; write it like `{slug}.es`"));
    let tag = language::known(tag).ok_or_else(unknown)?;
    let (alone, folder) = (guides.join(format!("{slug}.md")), guides.join(slug).join("index.md"));
    let (from, file) = match disk::text_of(&alone)? {
        Some(text) => (text, guides.join(format!("{slug}.{tag}.md"))),
        None => {
            let missing = || usage(format!("there is no guide `{slug}` to translate"));
            (disk::text_of(&folder)?.ok_or_else(missing)?, guides.join(slug).join(format!("index.{tag}.md")))
        }
    };
    free([&file])?;
    Ok((file, starter::translation(&from)))
}

/// Nothing may be where something new is to be.
fn free<'p>(paths: impl IntoIterator<Item = &'p PathBuf>) -> Result<(), Error> {
    let there = paths.into_iter().find(|path| path.symlink_metadata().is_ok());
    there.map_or(Ok(()), |there| Err(usage(format!("{} is there already", there.display()))))
}

/// Whether a text can be a guide's key and reads well in an address.
fn is_plain(slug: &str) -> bool {
    let fits = |c: char| (c.is_alphanumeric() && c.to_lowercase().eq([c])) || c == '-';
    key::slug(slug).is_some() && slug.chars().all(fits)
}

/// The nearest text that can.
fn plain(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let joined = words.collect::<Vec<_>>().join("-");
    if is_plain(&joined) { joined } else { "brew-a-pot-of-tea".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_reads_well_in_an_address() {
        for slug in ["brew-tea", "水を-沸かす", "7-days"] {
            assert!(is_plain(slug), "{slug}");
        }
        for slug in ["Brew Tea", "brew/tea", "../tea", "", "-tea", "tea.md", "Tea"] {
            assert!(!is_plain(slug), "{slug}");
        }
        assert_eq!((plain("Brew Tea!"), plain("../..")), ("brew-tea".to_owned(), "brew-a-pot-of-tea".to_owned()));
    }
}
