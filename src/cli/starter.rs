//! The texts of new projects and guides.

use crate::model::Date;

const SETTINGS: &str = include_str!("starter/vademecum.yaml");
const GUIDE_OF_PROJECT: &str = include_str!("starter/write-a-guide.md");
const PERSON: &str = include_str!("starter/editors.yaml");
const REFERENCES: &str = include_str!("starter/references.yaml");
const GUIDE: &str = include_str!("starter/guide.md");
const IGNORED: &str = "/public/\n/.public.vademecum/\n/.vademecum/\n";

/// The files of a new project, by their paths. `today` is when its reference was looked at.
pub(super) fn project(today: Date) -> Vec<(&'static str, String)> {
    let references = REFERENCES.replace("{today}", &today.to_string()).replace("{version}", env!("CARGO_PKG_VERSION"));
    vec![
        ("content/vademecum.yaml", SETTINGS.to_owned()),
        ("content/guides/write-a-guide.md", GUIDE_OF_PROJECT.to_owned()),
        ("content/people/editors.yaml", PERSON.to_owned()),
        ("content/references/program.yaml", references),
        (".gitignore", IGNORED.to_owned()),
    ]
}

/// A guide to be written over, titled as its name suggests.
pub(super) fn guide(slug: &str) -> String {
    let words = slug.replace('-', " ");
    let mut letters = words.chars();
    let title: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    // A title of digits would be a number to YAML.
    let title = if title.starts_with(|c: char| c.is_ascii_digit()) { format!("\"{title}\"") } else { title };
    GUIDE.replace("{title}", &title)
}

/// What a translation doesn't take from its original: when each was written and looked at, and what is its alone.
const NOT_TAKEN: [&str; 7] = ["date", "updated", "reviewed-by", "reviewed-on", "aliases", "draft", "language"];

/// A guide's text as the beginning of its translation: a draft, without the original's dates.
pub(super) fn translation(original: &str) -> String {
    let mut fences = 0;
    let mut left_out = false;
    let mut text = String::with_capacity(original.len());
    for line in original.split_inclusive('\n') {
        let is_fence = fences < 2 && line.trim_end() == "---";
        fences += usize::from(is_fence);
        if fences != 1 || is_fence {
            text.push_str(line);
            text.push_str(if is_fence && fences == 1 { "draft: true\n" } else { "" });
            continue;
        }
        // What is indented, or a list's item, belongs to the key before it.
        if !line.starts_with([' ', '-', '\t', '\r', '\n']) {
            left_out = NOT_TAKEN.contains(&line.split(':').next().unwrap_or_default().trim_end());
        }
        if !left_out {
            text.push_str(line);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        load::Files,
        pipeline::{Silent, Wishes, examine},
    };

    fn findings(files: &[(&str, String)]) -> Vec<String> {
        let texts = files.iter().filter(|(path, _)| path.starts_with("content/"));
        let files = Files::of_texts(texts.map(|(path, text)| (*path, text.as_str())));
        let wishes = Wishes { strict: true, ..Wishes::on("2026-11-23".parse().unwrap()) };
        let checked = examine(&files, &wishes, &Silent);
        let place = |finding: &crate::diagnostic::Diagnostic| checked.loaded.sources.start(finding.span);
        checked.findings.iter().map(|finding| format!("{:?} {}", place(finding), finding.message)).collect()
    }

    #[test]
    fn a_translation_begins_as_its_original_without_its_dates() {
        let original =
            "---\ntitle: Tea\naliases:\n  - té\n- brew\ndate: 2026-01-01\ntopics: [a]\n---\n\n---\n\ndate: today\n";
        let expected = "---\ndraft: true\ntitle: Tea\ntopics: [a]\n---\n\n---\n\ndate: today\n";
        assert_eq!(translation(original), expected);
    }

    #[test]
    fn what_is_made_passes_its_own_check() {
        let mut files = project("2026-11-23".parse().unwrap());
        assert_eq!(findings(&files), [""; 0]);
        files.push(("content/guides/brew-tea.md", guide("brew-tea")));
        assert_eq!(findings(&files), [""; 0]);
        assert!(
            files.iter().all(|(_, text)| !text.contains('{') || !text.contains("}\n")),
            "a place was not filled in"
        );
    }
}
