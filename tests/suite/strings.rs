//! The words of the interface in every language there is a file of: the same messages, each with the same places to fill.
//!
//! English is where a message is written first. A test that fails lists what is missing, language by language, so that it can be
//! filled in.

use crate::architecture::tree;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

/// The languages the program promises.
const PROMISED: [&str; 7] = ["ar", "de", "en", "es", "fr", "pt", "zh"];

/// Each message with the places it names.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn files() -> BTreeMap<String, String> {
    let entries = fs::read_dir(tree::root().join("templates/strings")).expect("there are words").flatten();
    let file = |path: std::path::PathBuf| {
        let language = path.file_name()?.to_str()?.strip_suffix(".ftl")?.to_owned();
        Some((language, fs::read_to_string(&path).ok()?))
    };
    entries.filter_map(|entry| file(entry.path())).collect()
}

/// The messages of a file. A message begins at the left edge; what is indented, and its closing brace, belong to it.
fn messages(text: &str) -> Messages {
    let mut messages = Messages::new();
    let mut name = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        if let Some((begun, _)) = line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        {
            name = begun.to_owned();
            assert!(messages.insert(name.clone(), BTreeSet::new()).is_none(), "`{name}` is there twice");
        }
        let places = messages.get_mut(&name).expect("a file begins with a message");
        places.extend(
            line.split('$').skip(1).map(|behind| {
                behind.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect::<String>()
            }),
        );
    }
    messages
}

#[test]
fn every_language_says_what_english_says() {
    let files = files();
    let english = messages(&files["en"]);
    let mut wrong = Vec::new();
    for (language, text) in files.iter().filter(|(language, _)| *language != "en") {
        let own = messages(text);
        for (name, places) in &english {
            match own.get(name) {
                None => wrong.push(format!("templates/strings/{language}.ftl: `{name}` is missing")),
                // What only chooses a form, such as whether there are many, a language may do without.
                Some(others) if !others.is_superset(&needed(name, places)) || !others.is_subset(places) => {
                    wrong.push(format!(
                        "templates/strings/{language}.ftl: `{name}` has the places {others:?}, not {places:?}"
                    ));
                }
                Some(_) => {}
            }
        }
        let strange = own.keys().filter(|name| !english.contains_key(*name));
        wrong.extend(strange.map(|name| format!("templates/strings/{language}.ftl: English has no `{name}`")));
    }
    assert!(wrong.is_empty(), "{} in all:\n{}", wrong.len(), wrong.join("\n"));
}

/// The places of an English message that every language has to show.
fn needed(name: &str, places: &BTreeSet<String>) -> BTreeSet<String> {
    places.iter().filter(|place| name != "locator" || *place != "many").cloned().collect()
}

#[test]
fn the_promised_languages_are_there() {
    let files = files();
    for language in PROMISED {
        assert!(files.contains_key(language), "templates/strings/{language}.ftl");
    }
}

/// The forms a number can ask for (Unicode CLDR, cardinals of whole numbers).
fn forms(language: &str) -> &'static [&'static str] {
    match language {
        "ar" => &["zero", "one", "two", "few", "many", "other"],
        "es" | "fr" | "pt" => &["one", "many", "other"],
        "zh" => &["other"],
        _ => &["one", "other"],
    }
}

#[test]
fn what_is_counted_has_every_form_of_the_language() {
    let mut wrong = Vec::new();
    for (language, text) in files() {
        for message in text.split("\n\n").flat_map(|part| part.split("\n}\n")) {
            let chosen = ["{ $count ->", "{ $claims ->"].iter().find_map(|by| message.split_once(by));
            let Some((head, variants)) = chosen else { continue };
            let known = forms(&language);
            let found: BTreeSet<&str> = variants
                .lines()
                .filter_map(|line| line.trim().trim_start_matches('*').strip_prefix('[')?.split(']').next())
                .filter(|form| !form.bytes().all(|byte| byte.is_ascii_digit()))
                .collect();
            let name = head.lines().last().unwrap_or_default();
            // In English, a figure stands for a form where it reads better.
            let missing: Vec<_> = known.iter().filter(|form| !found.contains(**form)).collect();
            let strange: Vec<_> = found.iter().filter(|form| !known.contains(form)).collect();
            if !strange.is_empty() || (!missing.is_empty() && language != "en") {
                wrong.push(format!("templates/strings/{language}.ftl: {name} lacks {missing:?}, and has {strange:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// French sets a narrow space before these signs that no line breaks at, and English and the others none.
#[test]
fn french_signs_stand_apart() {
    let text = &files()["fr"];
    let wrong = text.lines().filter(|line| !line.starts_with('#')).filter(|line| {
        !line.ends_with("= ?")
            && (line.contains(" :")
                || line.contains(" ;")
                || line.contains(" !")
                || line.contains(" ?")
                || line.contains("« "))
    });
    assert_eq!(wrong.collect::<Vec<_>>(), [""; 0]);
}
