//! Former paths of guides' pages: where each leads now, and which can't lead anywhere.

use super::{Route, Routes};
use crate::{
    model::{Handbook, Key, decoded},
    text::Span,
};
use std::collections::BTreeMap;

/// Where former paths lead.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Redirects {
    /// The guide each leads to, by the file that stands at the former path, below the output folder.
    pub files: BTreeMap<String, Key>,
    /// Those that can't lead anywhere, in the order of guides and places.
    pub unusable: Vec<UnusableAlias>,
}

/// A former path that can't lead anywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnusableAlias {
    /// Where it is written.
    pub span: Span,
    /// As it is written.
    pub alias: String,
    /// Why it can't.
    pub fault: AliasFault,
}

/// Why a former path can't lead anywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AliasFault {
    /// It names nothing, or is more than a path: a whole address, or one with `?` or `#`.
    NoPath,
    /// It leads out of the site.
    LeadsOut,
    /// A part of it is a name that some disk can't keep.
    Name(String),
    /// It is the path of the guide's own page.
    Own,
    /// A file of the site stands there, or would have to be a folder for it.
    Taken(String),
    /// It is named before, by this guide or another.
    Twice(Key, Span),
}

impl Redirects {
    /// Where the former paths of all guides lead. Of two guides with one former path, the first by slug keeps it.
    pub(super) fn of(handbook: &Handbook, routes: &Routes) -> Self {
        let mut redirects = Self::default();
        if handbook.guides.values().all(|guide| guide.aliases.is_empty()) {
            return redirects;
        }
        let mut taken = Taken::of(handbook, routes);
        for guide in handbook.guides.values() {
            for alias in &guide.aliases {
                let fault = match file(&alias.value) {
                    Err(fault) => Some(fault),
                    Ok(file) if file == routes.path(&Route::Guide(guide.slug.clone())) => Some(AliasFault::Own),
                    Ok(file) => taken.take(&file, &guide.slug, alias.span).err().or_else(|| {
                        redirects.files.insert(file, guide.slug.clone());
                        None
                    }),
                };
                let (span, alias) = (alias.span, alias.value.clone());
                redirects.unusable.extend(fault.map(|fault| UnusableAlias { span, alias, fault }));
            }
        }
        redirects
    }
}

/// The file at a former path: `old/tea.html` as it is, `old/tea` as a page in a folder of this name.
fn file(alias: &str) -> Result<String, AliasFault> {
    let written = alias.trim();
    if written.contains(['?', '#', '\\']) || written.contains("://") || written.starts_with("//") {
        return Err(AliasFault::NoPath);
    }
    let path = decoded(written);
    let path = path.trim_matches('/');
    if path.is_empty() {
        return Err(AliasFault::NoPath);
    }
    if path.split('/').any(|part| matches!(part, "." | "..")) {
        return Err(AliasFault::LeadsOut);
    }
    if let Some(part) = path.split('/').find(|part| !is_kept_by_any_disk(part)) {
        return Err(AliasFault::Name(part.to_owned()));
    }
    let is_file = !written.ends_with('/') && [".html", ".htm"].iter().any(|ending| path.ends_with(ending));
    Ok(if is_file { path.to_owned() } else { format!("{path}/index.html") })
}

/// As it must be for a path of the output (<https://learn.microsoft.com/windows/win32/fileio/naming-a-file>).
fn is_kept_by_any_disk(part: &str) -> bool {
    let forbidden = |c: char| c.is_control() || r#":*?"<>|"#.contains(c);
    let ends = part.starts_with('.') || part.ends_with(['.', ' ']);
    !part.is_empty() && !ends && !part.contains(forbidden) && part.len() <= 240
}

/// The files of the site, folded, for systems that pay no heed to case.
struct Taken {
    files: BTreeMap<String, Holder>,
}

/// What stands at a path.
enum Holder {
    /// A page, or a file beside the pages.
    File(String),
    /// A former path of this guide, written here.
    Alias(Key, Span),
}

impl Taken {
    fn of(handbook: &Handbook, routes: &Routes) -> Self {
        let fixed = [
            Route::Home,
            Route::Guides,
            Route::People,
            Route::References,
            Route::Topics,
            Route::Glossary,
            Route::Search,
            Route::NotFound,
            Route::Ledger,
            Route::Feed,
            Route::Sitemap,
            Route::Robots,
            Route::Stylesheet,
            Route::Catalogue,
            Route::LanguageModels,
        ];
        let guides = handbook.guides.keys().cloned();
        let guides =
            guides.flat_map(|key| [Route::Guide(key.clone()), Route::GuideClaims(key.clone()), Route::GuideFile(key)]);
        let people = handbook.people.keys().cloned().map(Route::Person);
        let references = handbook.references.keys().cloned().map(Route::Reference);
        let topics = handbook.topics.keys().cloned().map(Route::Topic);
        let pages = fixed.into_iter().chain(guides).chain(people).chain(references).chain(topics);
        let files = pages.map(|route| routes.path(&route)).chain(handbook.assets.keys().cloned());
        Self { files: files.map(|file| (file.to_lowercase(), Holder::File(file))).collect() }
    }

    fn take(&mut self, file: &str, guide: &Key, span: Span) -> Result<(), AliasFault> {
        let folded = file.to_lowercase();
        let mut above = folded.match_indices('/').map(|(at, _)| &folded[..at]);
        let below = format!("{folded}/");
        let inside = self.files.range(below.clone()..).next().filter(|(path, _)| path.starts_with(&below));
        let holder = above
            .find_map(|folder| self.files.get(folder))
            .or_else(|| self.files.get(&folded))
            .or(inside.map(|(_, holder)| holder));
        match holder {
            Some(Holder::File(path)) => Err(AliasFault::Taken(path.clone())),
            Some(Holder::Alias(other, place)) => Err(AliasFault::Twice(other.clone(), *place)),
            None => {
                self.files.insert(folded, Holder::Alias(guide.clone(), span));
                Ok(())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Guide, fixture};

    fn redirects(guides: &[(&str, &[&str])]) -> Redirects {
        let guide = |(slug, aliases): &(&str, &[&str])| {
            let aliases = aliases.iter().map(|alias| fixture::spanned((*alias).to_owned())).collect();
            Guide { aliases, ..fixture::guide(slug) }
        };
        let handbook = fixture::handbook(guides.iter().map(guide).collect());
        Redirects::of(&handbook, &Routes::of(&handbook))
    }

    #[test]
    fn a_former_path_leads_to_the_guide_however_it_is_written() {
        let aliases = ["/tea/", "old/Tea Pot.html", "caf%C3%A9", "a.php", "pots.htm/"];
        let files: Vec<String> = redirects(&[("brew", &aliases)]).files.into_keys().collect();
        let expected =
            ["a.php/index.html", "café/index.html", "old/Tea Pot.html", "pots.htm/index.html", "tea/index.html"];
        assert_eq!(files, expected);
    }

    #[test]
    fn what_cannot_lead_anywhere_is_told_apart() {
        let faults = |alias: &str| {
            let unusable = redirects(&[("brew", &[alias]), ("tea", &["first/x"])]).unusable;
            unusable.into_iter().map(|unusable| unusable.fault).next()
        };
        for none in ["", "/", "https://a.example/tea", "//a.example/tea", "tea?page=2", "tea#pour", "a\\b"] {
            assert_eq!(faults(none), Some(AliasFault::NoPath), "{none}");
        }
        for out in ["../tea", "a/../../b", "./tea", "%2e%2e/tea"] {
            assert_eq!(faults(out), Some(AliasFault::LeadsOut), "{out}");
        }
        for (alias, part) in [("a//b", ""), (".git/x", ".git"), ("a:b/c", "a:b"), ("tea./x", "tea.")] {
            assert_eq!(faults(alias), Some(AliasFault::Name(part.to_owned())), "{alias}");
        }
        assert_eq!(faults("/guides/brew/"), Some(AliasFault::Own));
        assert_eq!(faults("Guides/Tea/"), Some(AliasFault::Taken("guides/tea/index.html".to_owned())));
        assert_eq!(faults("feed.xml/old"), Some(AliasFault::Taken("feed.xml".to_owned())));
        assert!(matches!(redirects(&[("a", &["x"]), ("b", &["/X/"])]).unusable[0].fault, AliasFault::Twice(..)));
    }

    #[test]
    fn every_file_stays_inside_the_output_folder() {
        for alias in ["a b", "é/水", "~me/x", "a,b;c=d&e", "x.html", "con.html"] {
            let files = redirects(&[("brew", &[alias])]).files;
            let file = files.keys().next().expect(alias);
            assert!(!file.starts_with('/') && file.split('/').all(is_kept_by_any_disk), "{file}");
        }
    }
}
