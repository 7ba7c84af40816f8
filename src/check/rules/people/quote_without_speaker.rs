//! A quotation of nobody.

use crate::{
    check::{Subject, content::Content, rule::rule},
    diagnostic::Diagnostic,
    model::{Contributor, Handbook, Quote},
};

rule! {
    /// A quotation doesn't say whose words it gives.
    ///
    /// ## Why
    ///
    /// Words set off as a quotation carry somebody's weight. Readers must see whose: its last line begins with a dash and names
    /// the speaker. What is no quotation is better written as a paragraph.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// > A breakup is a loss, and it is grieved like one.
    /// ```
    ///
    /// ## Fails
    ///
    /// ```guide
    /// > A breakup is a loss, and it is grieved like one.
    /// > — paraphrased [@schewitz-interview]
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// > A breakup is a loss, and it is grieved like one.
    /// > — [Sarah Schewitz](person:sarah-schewitz), paraphrased [@schewitz-interview]
    /// ```
    "quote-without-speaker" Error Content(check)
}

fn check(subject: &Subject<'_>, content: &Content<'_>) -> Vec<Diagnostic> {
    let unsigned = content.quotes.iter().filter(|quote| quote.speaker.is_none());
    unsigned.map(|quote| tell(quote, subject.handbook)).collect()
}

fn tell(quote: &Quote, handbook: &Handbook) -> Diagnostic {
    let (span, label) = match &quote.attribution {
        Some(line) => (line.span, "this line names nobody"),
        None => (quote.span, "no last line begins with a dash and a name"),
    };
    let speaker = cited_speaker(quote, handbook).unwrap_or_else(|| "[Name](person:key)".to_owned());
    let citation = quote.citations.first().and_then(|citation| citation.items.first());
    let key = citation.map_or("key", |item| item.key.value.as_str());
    Diagnostic::at(span, "this quotation doesn't say whose words it gives")
        .label(label)
        .help(format!("end it with a line that does: `> — {speaker} [@{key}]`"))
        .note("behind the name, `, paraphrased` says that the words are yours and only the thought is the speaker's")
}

/// The person of the interview it cites.
fn cited_speaker(quote: &Quote, handbook: &Handbook) -> Option<String> {
    let items = quote.citations.iter().flat_map(|citation| &citation.items);
    let mut people = items.filter_map(|item| handbook.references.get(&item.key.value)?.person.as_ref());
    match people.next()? {
        Contributor::Person(key) => {
            let person = handbook.people.get(&key.value)?;
            Some(format!("[{}](person:{})", person.name.value, key.value))
        }
        Contributor::Name(name) => Some(name.value.clone()),
    }
}
