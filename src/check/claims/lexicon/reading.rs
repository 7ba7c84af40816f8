//! How a language's file is read: sections in brackets, entries parted by commas, remarks behind `#`.
//!
//! Most sections are classes. The others hold what a language's grammar needs that isn't a class: how its verbs end, what is
//! written together with a verb, and how a sentence is built.

use super::{super::forms::Form, CLASSES, Class, Lexicon};

/// What the entries under a heading are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// Words and phrases of a class; with `*` before, endings of words.
    Class(Class),
    /// How verbs end in a form, with what their base has in the place of the ending: `ied>y`.
    Endings(Form),
    /// What is written before a word with an apostrophe: `l'`.
    Elided,
    /// Pronouns written behind a verb: `-le`, `lo`.
    Enclitic,
    /// What a verb may have before it: `auf`.
    Prefix,
    /// How sentences are built.
    Grammar,
}

/// How a language builds its sentences.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Grammar {
    /// Verbs show by their endings whether they command; where they don't, as in English, their place shows it.
    pub inflected: bool,
    /// Infinitives stand at the end.
    pub verbs_last: bool,
    /// All nouns begin with a capital.
    pub capital_nouns: bool,
    /// A subject may be left out.
    pub drops_subjects: bool,
}

/// What a heading without its brackets opens, if it is known.
pub fn section(name: &str) -> Option<Section> {
    match name {
        "elided" => Some(Section::Elided),
        "enclitic" => Some(Section::Enclitic),
        "prefix" => Some(Section::Prefix),
        "grammar" => Some(Section::Grammar),
        _ => name
            .strip_prefix("endings of ")
            .and_then(Form::named)
            .map(Section::Endings)
            .or_else(|| CLASSES.iter().find(|(known, _)| *known == name).map(|(_, class)| Section::Class(*class))),
    }
}

/// Reads a language's file.
pub fn read(text: &'static str) -> Lexicon {
    let mut lexicon = Lexicon::default();
    let mut open = None;
    for line in text.lines() {
        let line = line.split('#').next().unwrap_or_default().trim();
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            open = section(name);
            continue;
        }
        let entries = line.split(',').map(str::trim).filter(|entry| !entry.is_empty());
        entries.zip(std::iter::repeat(open)).for_each(|(entry, section)| add(&mut lexicon, entry, section));
    }
    lexicon.settle();
    lexicon
}

fn add(lexicon: &mut Lexicon, entry: &'static str, section: Option<Section>) {
    match section {
        None => {}
        Some(Section::Class(class)) => match entry.strip_prefix('*') {
            Some(ending) => lexicon.word_endings.push((class, ending)),
            None => lexicon.add(entry, class),
        },
        Some(Section::Endings(form)) => {
            if let Some((ending, base)) = entry.split_once('>') {
                lexicon.add_verb_ending(ending, base, form);
            }
        }
        Some(Section::Elided) => lexicon.elided.push(entry),
        Some(Section::Enclitic) => lexicon.enclitics.push(entry),
        Some(Section::Prefix) => lexicon.prefixes.push(entry),
        Some(Section::Grammar) => match entry {
            "inflected" => lexicon.grammar.inflected = true,
            "verbs last" => lexicon.grammar.verbs_last = true,
            "capital nouns" => lexicon.grammar.capital_nouns = true,
            "drops subjects" => lexicon.grammar.drops_subjects = true,
            _ => {}
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::claims::lexicon::FILES;

    #[test]
    fn every_section_of_every_file_is_known() {
        for (language, text) in FILES {
            let headings =
                text.lines().filter_map(|line| line.split('#').next().unwrap_or("").trim().strip_prefix('['));
            let unknown: Vec<&str> =
                headings.map(|name| name.trim_end_matches(']')).filter(|name| section(name).is_none()).collect();
            assert_eq!(unknown, Vec::<&str>::new(), "{language}");
        }
    }

    #[test]
    fn no_entry_is_broken_over_two_lines() {
        for (language, text) in FILES {
            let lines: Vec<&str> = text.lines().map(|line| line.split('#').next().unwrap_or("").trim()).collect();
            for pair in lines.windows(2).filter(|pair| !pair[0].is_empty() && !pair[0].starts_with('[')) {
                let ends = pair[1].is_empty() || pair[1].starts_with('[');
                assert!(ends || pair[0].ends_with(','), "{language}: {} | {}", pair[0], pair[1]);
            }
        }
    }
}
