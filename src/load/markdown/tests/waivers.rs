//! Waivers.

use super::*;
use crate::model::Waiver;

/// Every waiver with the sentence it is for.
fn waivers(read: &Read) -> Vec<(String, String)> {
    let show = |waiver: &Waiver| {
        assert_eq!(read.at(waiver.rule.span), waiver.rule.value);
        assert!(read.at(waiver.span).starts_with("<!--") && read.at(waiver.span).ends_with("-->"));
        let until = waiver.until.as_ref().map(|until| {
            assert_eq!(read.at(until.span), until.value.to_string());
            format!(" ({})", until.value)
        });
        format!("{}: {}{}", waiver.rule.value, waiver.reason, until.unwrap_or_default())
    };
    let sentences = all_sentences(&read.blocks);
    let found =
        sentences.iter().flat_map(|one| one.waivers.iter().map(|waiver| (one.text.text().to_owned(), show(waiver))));
    found.collect()
}

fn waived(text: &str) -> Vec<(String, String)> {
    waivers(&read(text))
}

fn pair(sentence: &str, waiver: &str) -> Vec<(String, String)> {
    vec![(sentence.to_owned(), waiver.to_owned())]
}

#[test]
fn a_waiver_is_for_the_sentence_before_it() {
    assert_eq!(
        waived("One. Two 3. <!-- waive uncited-figure: counted (by us) (until 2027-06-30) --> Four."),
        pair("Two 3.", "uncited-figure: counted (by us) (2027-06-30)")
    );
    assert_eq!(waived("One [@a]. [@b]<!--waive a-b:c-->"), pair("One.", "a-b: c"));
    assert_eq!(waived("One. <!-- waive a-b:\n  of course\n  (until 2027) -->"), pair("One.", "a-b: of course (2027)"));
}

#[test]
fn a_waiver_that_stands_alone_is_for_the_last_sentence_before_it() {
    let alone = "<!-- waive a-b: c -->\n";
    assert_eq!(waived(&format!("One. Two.\n\n{alone}\nThree.")), pair("Two.", "a-b: c"));
    assert_eq!(waived(&format!("- One.\n- Two.\n\n{alone}")), pair("Two.", "a-b: c"));
    assert_eq!(waived(&format!("- One.\n\n  {alone}- Two.")), pair("One.", "a-b: c"));
    assert_eq!(waived(&format!("> One.\n> — Ann\n>\n> {alone}")), pair("— Ann", "a-b: c"));
    assert_eq!(waived(&format!("> One.\n> — Ann\n\n{alone}")), pair("— Ann", "a-b: c"));
    assert_eq!(waived(&format!("![One](a.png)\n\n{alone}")), pair("One", "a-b: c"));
    assert_eq!(waived(&format!("a|b\n-|-\nc|d\n\n{alone}")), pair("d", "a-b: c"));
    assert_eq!(waived(&format!("## One\n{alone}")), pair("One", "a-b: c"));
    assert_eq!(waived("One. <!-- waive a-b --><!-- waive c-d: e -->").len(), 2);
}

#[test]
fn what_only_begins_like_a_waiver_is_noted() {
    let problems =
        |text: &str| -> Vec<String> { read(text).problems().iter().map(|(source, _)| (*source).to_owned()).collect() };
    for wrong in [
        "<!-- waive -->",
        "<!-- waive : x -->",
        "<!-- waive This, please: x -->",
        "<!-- waiver uncited-figure: x -->",
        "<!-- Waive uncited-figure: x -->",
    ] {
        assert_eq!(problems(&format!("One. {wrong}")), [wrong], "{wrong}");
    }
    assert_eq!(problems("<!-- waive a-b: nothing before -->\n\nOne.").len(), 1);
    assert_eq!(problems("One. <!-- waive a-b: c (until 2027-13-01) -->"), ["2027-13-01"]);
    for note in ["<!-- waived by the board -->", "<!-- wave to Ann -->", "<!---->", "<!-- -->"] {
        assert_eq!(problems(&format!("One. {note}")), Vec::<String>::new(), "{note}");
    }
    assert_eq!(waived("One. <!-- waive a-b -->"), pair("One.", "a-b: "));
}
