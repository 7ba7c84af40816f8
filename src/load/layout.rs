//! Which file of `content/` is what.

use super::{ProblemKind, decode::Format, key};
use crate::model::{Key, Video, language, translation};

/// What a file of `content/` is, by its path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// `vademecum.yaml`
    Settings,
    /// `guides/<slug>.md` or `guides/<slug>/index.md`; of a translation, `guides/<slug>.<language>.md` or
    /// `guides/<slug>/index.<language>.md`
    Guide(Key),
    /// A picture, a recording or its captions beside a guide, by the path it is carried along to.
    Asset(String),
    /// `people/<key>.yaml`
    Person(Key),
    /// `references/*.yaml`, `*.json` or `*.bib`
    References(Format),
    /// `terms.yaml`
    Terms,
    /// `topics.yaml`
    Topics,
    /// `contributions/<slug>.yaml`, or `contributions/<slug>.<language>.yaml`
    Contributions(Key),
    /// `sources/<key>.txt`; the folders of a key with `/` in it are folders.
    Pinned(Key),
    /// A file where a key is expected in the name, and the name that can't be one.
    Misnamed(String),
    /// A guide's name with something behind it that is no language: that.
    UnknownLanguage(String),
    /// None of these; the nearest path that would be.
    Unknown(Option<String>),
}

/// The folders of `content/`.
const FOLDERS: [&str; 5] = ["contributions", "guides", "people", "references", "sources"];

/// The files at the top of `content/`.
const TOP: [&str; 3] = ["terms.yaml", "topics.yaml", "vademecum.yaml"];

/// Pictures that browsers show.
const PICTURES: [&str; 7] = ["avif", "gif", "jpeg", "jpg", "png", "svg", "webp"];

/// What the file at a path is. Paths begin with `content/`.
pub fn role(path: &str) -> Role {
    let inside = path.strip_prefix("content/").unwrap_or(path);
    let parts: Vec<&str> = inside.split('/').collect();
    match parts[..] {
        ["vademecum.yaml"] => Role::Settings,
        ["terms.yaml"] => Role::Terms,
        ["topics.yaml"] => Role::Topics,
        ["guides", folder, "index.md"] => named(folder, key::slug(folder), Role::Guide),
        ["guides", folder, .., file] if is_picture(file) || is_recording(file) => {
            named(folder, key::slug(folder), |_| Role::Asset(inside.to_owned()))
        }
        ["guides", folder, file] if translated_index(file).is_some() => {
            of_guide(&format!("{folder}.{}", translated_index(file).unwrap_or_default()), Role::Guide)
        }
        ["guides", file] => match ending(file) {
            Some((stem, "md")) => of_guide(stem, Role::Guide),
            _ => Role::Unknown(nearest(&parts)),
        },
        ["people", file] => match ending(file) {
            Some((stem, "yaml")) => named(stem, key::slug(stem), Role::Person),
            _ => Role::Unknown(nearest(&parts)),
        },
        ["contributions", file] => match ending(file) {
            Some((stem, "yaml")) => of_guide(stem, Role::Contributions),
            _ => Role::Unknown(nearest(&parts)),
        },
        ["references", file] => match ending(file) {
            Some((_, "yaml")) => Role::References(Format::Yaml),
            Some((_, "json")) => Role::References(Format::CslJson),
            Some((_, "bib")) => Role::References(Format::Bibtex),
            _ => Role::Unknown(nearest(&parts)),
        },
        ["sources", .., file] if ending(file).is_some_and(|(_, ending)| ending == "txt") => {
            let name = inside["sources/".len()..].trim_end_matches(".txt");
            named(name, key::reference(name), Role::Pinned)
        }
        _ => Role::Unknown(nearest(&parts)),
    }
}

impl Role {
    /// What is to be noticed about a file that isn't read.
    pub fn problem(&self) -> Option<ProblemKind> {
        match self {
            Self::UnknownLanguage(tag) => Some(ProblemKind::UnknownLanguage { tag: tag.clone() }),
            Self::Misnamed(name) => Some(ProblemKind::MalformedFileName { name: name.clone() }),
            Self::Unknown(nearest) => Some(ProblemKind::UnknownFile { nearest: nearest.clone() }),
            _ => None,
        }
    }
}

/// Whether something that should be a folder is at this path.
pub fn is_folder(path: &str) -> bool {
    path.strip_prefix("content/").is_some_and(|name| FOLDERS.contains(&name))
}

/// Whether something that should be a file is at this path.
pub fn is_for_file(path: &str) -> bool {
    !matches!(role(path), Role::Unknown(_) | Role::Misnamed(_) | Role::UnknownLanguage(_) | Role::Asset(_))
}

/// For a folder at the top of `content/` that isn't known: the nearest one that is, if any.
pub fn unknown_folder(path: &str) -> Option<Option<String>> {
    let name = path.strip_prefix("content/").filter(|name| !name.contains('/'))?;
    (!FOLDERS.contains(&name)).then(|| nearest_of(name, &FOLDERS).map(|folder| format!("content/{folder}")))
}

/// A guide, or what belongs to one, by its name: `<slug>` or `<slug>.<language>`.
fn of_guide(name: &str, role: fn(Key) -> Role) -> Role {
    let Some((original, tag)) = name.split_once('.') else { return named(name, key::slug(name), role) };
    match (key::slug(original), language::known(tag)) {
        (None, _) => Role::Misnamed(name.to_owned()),
        (Some(_), None) => Role::UnknownLanguage(tag.to_owned()),
        (Some(original), Some(language)) => role(translation::key(original.as_str(), &language)),
    }
}

/// What stands between `index.` and `.md`.
fn translated_index(file: &str) -> Option<&str> {
    file.strip_prefix("index.")?.strip_suffix(".md")
}

fn named(name: &str, key: Option<Key>, role: impl FnOnce(Key) -> Role) -> Role {
    key.map_or_else(|| Role::Misnamed(name.to_owned()), role)
}

fn ending(file: &str) -> Option<(&str, &str)> {
    file.rsplit_once('.')
}

/// Whether a file is a picture by its name.
pub fn is_picture(file: &str) -> bool {
    ending(file).is_some_and(|(_, ending)| PICTURES.contains(&ending.to_ascii_lowercase().as_str()))
}

/// Whether a file is a recording that browsers play, or its captions, by its name.
fn is_recording(file: &str) -> bool {
    Video::kind(file).is_some() || ending(file).is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("vtt"))
}

/// The path that a file which is none of ours probably was meant to have.
fn nearest(parts: &[&str]) -> Option<String> {
    let stem = |file: &str| file.split('.').next().unwrap_or_default().to_owned();
    let path = match *parts {
        [file] => match nearest_of(file, &TOP) {
            Some(name) => name,
            None if file.ends_with(".md") => format!("guides/{file}"),
            None => return None,
        },
        ["guides", file] if is_picture(file) || is_recording(file) => format!("guides/<slug>/{file}"),
        ["guides", file] => format!("guides/{}.md", stem(file)),
        ["guides", folder, _] => format!("guides/{folder}/index.md"),
        [folder @ ("people" | "references" | "contributions"), file] => format!("{folder}/{}.yaml", stem(file)),
        ["sources", file] => format!("sources/{}.txt", stem(file)),
        [folder, ref rest @ ..] => format!("{}/{}", nearest_of(folder, &FOLDERS)?, rest.join("/")),
        [] => return None,
    };
    Some(format!("content/{path}")).filter(|path| *path != format!("content/{}", parts.join("/")))
}

fn nearest_of(name: &str, known: &[&str]) -> Option<String> {
    let distance = |known: &&str| strsim::osa_distance(&name.to_lowercase(), known);
    let nearest = known.iter().copied().min_by_key(distance)?;
    // "refs" and "contrib" are cut short.
    let stem = name.trim_end_matches('s');
    let cut = || known.iter().copied().find(|known| stem.len() >= 3 && known.starts_with(stem));
    if distance(&nearest) <= 3 { Some(nearest.to_owned()) } else { cut().map(str::to_owned) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_has_its_role() {
        let key = |text: &str| Key::new(text);
        let cases = [
            ("vademecum.yaml", Role::Settings),
            ("guides/water.md", Role::Guide(key("water"))),
            ("guides/water/index.md", Role::Guide(key("water"))),
            ("guides/water/tap.PNG", Role::Asset("guides/water/tap.PNG".to_owned())),
            ("guides/water/pour.webm", Role::Asset("guides/water/pour.webm".to_owned())),
            ("guides/water/pour.en.vtt", Role::Asset("guides/water/pour.en.vtt".to_owned())),
            ("guides/water/small/tap.png", Role::Asset("guides/water/small/tap.png".to_owned())),
            ("people/ada.yaml", Role::Person(key("ada"))),
            ("references/books.yaml", Role::References(Format::Yaml)),
            ("references/books.bib", Role::References(Format::Bibtex)),
            ("references/books.json", Role::References(Format::CslJson)),
            ("sources/who:2017.txt", Role::Pinned(key("who:2017"))),
            ("sources/who/2017.txt", Role::Pinned(key("who/2017"))),
            ("contributions/water.yaml", Role::Contributions(key("water"))),
            ("guides/water.es.md", Role::Guide(key("water.es"))),
            ("guides/water/index.pt-br.md", Role::Guide(key("water.pt-BR"))),
            ("guides/water.old.md", Role::UnknownLanguage("old".to_owned())),
            ("guides/water/index.2.md", Role::UnknownLanguage("2".to_owned())),
            ("guides/how to.es.md", Role::Misnamed("how to.es".to_owned())),
            ("contributions/water.es.yaml", Role::Contributions(key("water.es"))),
            ("guides/how to.md", Role::Misnamed("how to".to_owned())),
            ("people/ada.l.yaml", Role::Misnamed("ada.l".to_owned())),
        ];
        for (path, expected) in cases {
            assert_eq!(role(&format!("content/{path}")), expected, "{path}");
        }
    }

    #[test]
    fn a_stray_file_is_told_where_it_belongs() {
        let cases = [
            ("vademecum.yml", Some("vademecum.yaml")),
            ("term.yaml", Some("terms.yaml")),
            ("water.md", Some("guides/water.md")),
            ("guide/water.md", Some("guides/water.md")),
            ("guides/water.markdown", Some("guides/water.md")),
            ("guides/water/water.md", Some("guides/water/index.md")),
            ("guides/tap.png", Some("guides/<slug>/tap.png")),
            ("people/ada.yml", Some("people/ada.yaml")),
            ("sources/a.pdf", Some("sources/a.txt")),
            ("notes.docx", None),
            ("people/more/ada.yaml", None),
        ];
        for (path, expected) in cases {
            let expected = expected.map(|path| format!("content/{path}"));
            assert_eq!(role(&format!("content/{path}")), Role::Unknown(expected), "{path}");
        }
        assert_eq!(unknown_folder("content/reference"), Some(Some("content/references".to_owned())));
        assert_eq!(unknown_folder("content/refs"), Some(Some("content/references".to_owned())));
        assert_eq!(unknown_folder("content/notes"), Some(None));
        assert_eq!(unknown_folder("content/people"), None);
    }
}
