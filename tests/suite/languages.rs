//! What the claim check sees in the languages it has words for, on sentences that were labelled by hand: `tests/claims/<code>.tsv`.
//!
//! The sentences are few, so the bounds are wide: they show that a language works, not how well.

use crate::architecture::tree;
use std::fs;
use vademecum::check;

/// The languages besides English, each with its labelled sentences.
const LANGUAGES: [&str; 4] = ["de", "es", "fr", "it"];

/// The rules whose findings are errors: on these sentences they may raise no false alarm.
const ERRORS: [&str; 4] = ["uncited-figure", "uncited-quotation", "uncited-attribution", "vague-authority"];

/// Wrong, and known to be: a sign that the step has worked, told of the reader.
const KNOWN: &str = "Nach 3 Sekunden hören Sie ein Klicken.";

struct Labelled {
    claim: bool,
    sentence: String,
    class: String,
    rules: Vec<&'static str>,
}

fn labelled(language: &str) -> Vec<Labelled> {
    let path = tree::root().join(format!("tests/claims/{language}.tsv"));
    let text = fs::read_to_string(path).expect("the labelled sentences can be read");
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let columns: Vec<&str> = line.split('\t').collect();
            assert_eq!(columns.len(), 4, "four columns: {line}");
            let rules = check::alone(columns[1], language).rules;
            Labelled { claim: columns[0] == "1", sentence: columns[1].to_owned(), class: columns[2].to_owned(), rules }
        })
        .collect()
}

#[test]
fn rules_that_are_errors_raise_no_false_alarm_but_the_known_one() {
    for language in LANGUAGES {
        for wrong in labelled(language).iter().filter(|it| !it.claim && it.sentence != KNOWN) {
            let error = wrong.rules.iter().find(|rule| ERRORS.contains(rule));
            assert_eq!(error, None, "{language}: {}", wrong.sentence);
        }
    }
}

#[test]
fn most_claims_are_found_in_every_language_and_little_else() {
    for language in LANGUAGES {
        let sentences = labelled(language);
        let claims = sentences.iter().filter(|sentence| sentence.claim).count();
        assert!(claims >= 25 && sentences.len() - claims >= 25, "{language}: {claims} of {}", sentences.len());
        let missed: Vec<&str> = sentences.iter().filter(|it| it.claim && it.rules.is_empty()).map(text).collect();
        assert!(missed.len() * 10 <= claims, "{language}: {missed:#?}");
        let alarms: Vec<&str> = sentences.iter().filter(|it| !it.claim && !it.rules.is_empty()).map(text).collect();
        assert!(alarms.len() * 8 <= sentences.len() - claims, "{language}: {alarms:#?}");
    }
}

/// A claim may have several reasons, and the label gives only the first.
#[test]
fn most_claims_are_found_by_the_rule_of_their_class() {
    for language in LANGUAGES {
        let sentences = labelled(language);
        let of_a_class: Vec<&Labelled> = sentences.iter().filter(|it| it.claim && it.class != "other").collect();
        let rule = |class: &str| if class == "vague-authority" { class.to_owned() } else { format!("uncited-{class}") };
        let by_others = of_a_class.iter().filter(|it| !it.rules.contains(&rule(&it.class).as_str()));
        let by_others: Vec<(&str, &[&str])> = by_others.map(|it| (text(it), it.rules.as_slice())).collect();
        assert!(by_others.len() * 5 <= of_a_class.len() * 2, "{language}: {by_others:#?}");
    }
}

fn text(labelled: &Labelled) -> &str {
    &labelled.sentence
}
