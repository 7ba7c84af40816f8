//! Projects that are as large as they are odd. Each would take hours if any part of the check took the square of its length.

use super::{projects, promise};
use vademecum::load::{FileText, Files};

const FRONT: &str = "---\ntitle: Odd\nsummary: Large.\n---\n\n";

#[track_caller]
fn is_taken(name: &str, body: &str) {
    let checked = promise::keep(&projects::of_guide(&format!("{FRONT}{body}")));
    assert!(checked.ledger.guides.values().flatten().count() > 1, "{name}: nothing was read");
}

#[test]
fn a_sentence_of_a_megabyte() {
    is_taken("words", &"tea and time ".repeat(80_000));
    is_taken("one word", &"a".repeat(1_000_000));
    is_taken("digits", &"1234567890".repeat(100_000));
    is_taken("marks", &"!".repeat(1_000_000));
}

#[test]
fn a_sentence_that_never_comes_to_its_verb() {
    is_taken("lead-ins", &format!("If it is, {}", "then, ".repeat(150_000)));
    is_taken("commas", &format!("If it is{}", ",".repeat(500_000)));
    is_taken("reports", &"Says ".repeat(200_000));
    is_taken("capitals", &"Ann Lee ".repeat(120_000));
    is_taken("reasons", &"because, ; ".repeat(90_000));
    is_taken("numbers", &"3 in 5 of ".repeat(100_000));
}

#[test]
fn marks_that_nest() {
    is_taken("quotes", &format!("{}x{}", "“".repeat(100_000), "”".repeat(100_000)));
    is_taken("straight quotes", &"\"a ".repeat(100_000));
    is_taken("brackets", &format!("{}x{}", "(".repeat(100_000), ")".repeat(100_000)));
    is_taken("square brackets", &format!("{}x{}", "[".repeat(100_000), "]".repeat(100_000)));
    is_taken("citations", &format!("It is so {}.", "[@k]".repeat(50_000)));
}

#[test]
fn sentences_and_waivers_by_the_ten_thousand() {
    let waiver = "<!-- waive uncited-figure: our own count -->";
    is_taken("waivers behind one sentence", &format!("About 3 in 5 wait. {}", waiver.repeat(50_000)));
    is_taken("waivers behind each sentence", &format!("About 3 in 5 wait. {waiver} ").repeat(50_000));
    is_taken("sentences and one citation", &format!("{} [@k]", "It is so. ".repeat(50_000)));
    is_taken("claims in bullets", &"- About 3 in 5 people wait.\n".repeat(20_000));
    is_taken("a quotation", &format!("> {}\n> — Ann\n", "It is so. ".repeat(50_000)));
}

#[test]
fn ten_thousand_people_of_one_name() {
    let mut files =
        projects::of_guide(&format!("{FRONT}{}", "Ann Leehan waits for Anne Leehan. Leehen notes it. ".repeat(2_000)));
    for number in 0..10_000 {
        let path = format!("content/people/ann-{number}.yaml");
        files.texts.push(FileText { path, text: "name: Ann Leehan\n".to_owned() });
    }
    promise::keep(&files);
}

#[test]
fn ten_thousand_terms_that_begin_alike() {
    let mut files: Files = projects::of_guide(&format!("{FRONT}{}", "Aaaaaaaaaaaa means nothing. ".repeat(5_000)));
    let terms: String = (1..10_000)
        .map(|number| format!("t{number}: {{term: {}{number}, definition: X.}}\n", "a".repeat(number % 12)))
        .collect();
    files.texts.retain(|file| file.path != "content/terms.yaml");
    files.texts.push(FileText { path: "content/terms.yaml".to_owned(), text: terms });
    promise::keep(&files);
}
