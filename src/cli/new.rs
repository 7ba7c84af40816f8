//! `vademecum new`: something new in a project.

use super::{End, project::ProjectChoice, starter, terminal::Terminal, usage};
use crate::{error::Result, load::key, publish};
use clap::{Args, Subcommand};

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
/// It is a draft until you take out `draft: true`.
#[derive(Debug, Args)]
struct NewGuide {
    /// The guide's name in addresses and links: small letters, digits and hyphens, as in `brew-a-pot-of-tea`.
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
        let slug = &self.slug;
        if !is_plain(slug) {
            return Err(usage(format!("`{slug}` can't be part of an address; write it like `{}`", plain(slug))));
        }
        let guides = self.project.folder()?.join("content/guides");
        let file = guides.join(format!("{slug}.md"));
        if let Some(there) = [&file, &guides.join(slug)].into_iter().find(|path| path.symlink_metadata().is_ok()) {
            return Err(usage(format!("{} is there already", there.display())));
        }
        publish::create(&file, &starter::guide(slug))?;
        terminal.say(format_args!("made {}", file.display()));
        Ok(End::Clean)
    }
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
