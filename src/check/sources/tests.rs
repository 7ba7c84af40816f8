//! Quotations and figures of whole projects beside their pinned copies.

use crate::check::fixture::{FRONT_MATTER, said};

const COPY: &str = "Coping.\n\nThere is a true grieving process that happens in a breakup, just like if you lost some-\n\
    body to death, so let your\u{ad}self feel it. 70% of relationship problems are not solvable.[2] Healthy\ncommunication \
    involves sharing how you feel, understanding your partner’s perspective, and validating it. You may reach out, \
    unless you do it out of fear. In 2004 about 1,250 couples ﬁlled in our forms.\n";

/// What the four rules say of a guide whose interview has a copy.
fn rules(text: &str) -> Vec<String> {
    with(text, &[])
}

fn with(text: &str, more: &[(&str, &str)]) -> Vec<String> {
    let guide = format!("{FRONT_MATTER}{text}");
    let mut files =
        vec![("content/guides/example.md", guide.as_str()), ("content/sources/schewitz-interview.txt", COPY)];
    files.extend(more);
    let names = ["quote-not-in-source", "quote-altered", "quote-stops-early", "figure-not-in-source"];
    names
        .iter()
        .flat_map(|rule| said(rule, &files).into_iter().map(move |message| format!("{rule}: {message}")))
        .collect()
}

fn block(words: &str, attribution: &str) -> String {
    format!("> {words}\n> — Sarah Schewitz{attribution} [@schewitz-interview]\n")
}

const NOT_FOUND: &str = "quote-not-in-source: this quotation isn't found in its source";
const ALTERED: &str = "quote-altered: this quotation isn't what its source says";
const STOPS: &str = "quote-stops-early: this quotation leaves out what limits it";

#[test]
fn marks_and_line_breaks_do_not_count() {
    for words in [
        "There is a true grieving process that happens in a breakup — just like if you lost somebody to death.",
        "THERE IS A TRUE GRIEVING PROCESS that happens in a *breakup*",
        "let yourself feel it",
        "70% of relationship problems are not solvable. Healthy communication involves sharing how you feel",
        "understanding your partner's perspective and validating it",
        "couples filled in our forms",
    ] {
        assert_eq!(rules(&block(words, "")), Vec::<String>::new(), "{words}");
    }
}

#[test]
fn what_is_left_out_or_put_in_is_passed_over() {
    for words in [
        "There is a true grieving process … so let yourself feel it.",
        "There is a true grieving process... So let yourself feel it.",
        "[T]here is a true grieving process that happens [when it ends], just like if you lost somebody",
    ] {
        assert_eq!(rules(&block(words, "")), Vec::<String>::new(), "{words}");
    }
    assert_eq!(rules(&block("So let yourself feel it … There is a true grieving process", "")), [NOT_FOUND]);
}

#[test]
fn other_words_are_told_from_words_altered() {
    assert_eq!(rules(&block("There is a true healing process that happens in a breakup", "")), [ALTERED]);
    assert_eq!(rules(&block("70% of all relationship problems are not solvable", "")), [ALTERED]);
    assert_eq!(rules(&block("Write down what you feel, every evening, for as long as it takes", "")), [NOT_FOUND]);
}

#[test]
fn a_paraphrase_is_not_compared_but_the_words_quoted_in_it_are() {
    assert_eq!(rules(&block("Grief is what it is, she thinks.", ", paraphrased")), Vec::<String>::new());
    let within = "It hurts, and “there is a slow and lonely grieving process” in it.";
    assert_eq!(rules(&block(within, ", paraphrased")), [NOT_FOUND]);
}

#[test]
fn words_between_marks_are_compared_where_their_sentence_cites() {
    let said = "She speaks of “a true grieving process that happens in a breakup” [@schewitz-interview].";
    assert_eq!(rules(said), Vec::<String>::new());
    let never_said = "She speaks of “a breakup that nobody can ever get over” [@schewitz-interview].";
    assert_eq!(rules(never_said), [NOT_FOUND]);
    for none in [
        "She speaks of “a breakup that nobody can ever get over”.",
        "She calls it a “very slow process” [@schewitz-interview].",
        "Tell your friends “I need some time to myself now” [@schewitz-interview].",
        "For example, you might say “I need some time to myself now” [@schewitz-interview].",
    ] {
        assert_eq!(rules(none), Vec::<String>::new(), "{none}");
    }
}

#[test]
fn a_quotation_may_run_over_sentences() {
    let long = "She says: “Let yourself feel it. 70% of relationship problems are not solvable” [@schewitz-interview].";
    assert_eq!(rules(long), Vec::<String>::new());
    let altered =
        "She says: “Let yourself feel it. 70% of relationship problems are never solvable” [@schewitz-interview].";
    assert_eq!(rules(altered), [ALTERED]);
}

#[test]
fn nothing_is_missing_where_something_cited_has_no_copy() {
    let both =
        "> Nobody said this before, as far as we know.\n> — Sarah Schewitz [@schewitz-interview; @headspace-breakup]\n";
    assert_eq!(rules(both), Vec::<String>::new());
    let figure = "Some 12 in 17 couples part in spring [@schewitz-interview; @headspace-breakup].";
    assert_eq!(rules(figure), Vec::<String>::new());
}

#[test]
fn a_translation_is_not_compared() {
    let reference = "french-interview:\n  type: interview\n  person: sarah-schewitz\n  date: 2020\n  language: fr\n";
    let quote = "> Let it hurt for as long as it has to.\n> — Sarah Schewitz [@french-interview]\n";
    let copy = ("content/sources/french-interview.txt", "Laissez-vous souffrir.\n");
    assert_eq!(with(quote, &[("content/references/more.yaml", reference), copy]), Vec::<String>::new());
}

#[test]
fn a_limit_left_out_is_seen_unless_the_guide_gives_it() {
    assert_eq!(rules(&block("You may reach out.", "")), [STOPS]);
    assert_eq!(rules(&block("You may reach out, unless you do it out of fear.", "")), Vec::<String>::new());
    assert_eq!(
        rules("Later “you may reach out,” unless fear drives you, says she [@schewitz-interview]."),
        Vec::<String>::new()
    );
}

#[test]
fn figures_are_found_by_their_value() {
    for found in [
        "Seventy percent of the problems stay [@schewitz-interview].",
        "About 1,300 couples took part in 2004 [@schewitz-interview].",
        "7 in 10 problems stay, she said on April 15, 2019 [@schewitz-interview].",
        "In step 3 of this guide, 24/7, she agrees [@schewitz-interview].",
    ] {
        assert_eq!(rules(found), Vec::<String>::new(), "{found}");
    }
    let message = |figure: &str| format!("figure-not-in-source: `{figure}` isn't found in its source");
    assert_eq!(
        rules("Some 72% stay, and 1,300 couples took part [@schewitz-interview]."),
        [message("72%"), message("1,300")]
    );
    assert_eq!(
        rules("Two million couples part, or 3 in 10 [@schewitz-interview]."),
        [message("Two million"), message("3 in 10")]
    );
}
