//! A speaker without a page.

use crate::{
    check::{Subject, content::Content, known_names::KnownNames, rule::rule, spelling},
    diagnostic::Diagnostic,
    model::Speaker,
};

rule! {
    /// A quotation's speaker has no page in the handbook.
    ///
    /// ## Why
    ///
    /// A name alone doesn't tell readers why these words should count. A file in `content/people/` says what the speaker does,
    /// and gathers everything they are quoted with.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// > When it is over, look after yourself first.
    /// > — Natalie Lue, paraphrased [@headspace-breakup]
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// > A breakup is a loss, and it is grieved like one.
    /// > — Sarah Schewitz, paraphrased [@schewitz-interview]
    /// ```
    "unknown-speaker" Hint Content(check)
}

fn check(subject: &Subject<'_>, content: &Content<'_>) -> Vec<Diagnostic> {
    let names = KnownNames::of(subject.handbook);
    let mut found = Vec::new();
    for quote in &content.quotes {
        let Some(Speaker::Name(name)) = &quote.speaker else { continue };
        // A name that is nearly somebody's is `near-miss-name`'s to speak of.
        if names.is_known(&name.value) || names.near(&name.value).is_some() {
            continue;
        }
        let finding = Diagnostic::at(name.span, format!("`{}` has no page here", name.value));
        found.push(match names.of_family(&name.value) {
            Some(known) => {
                let (spelling, key) = (known.spelling, &known.person.key);
                finding.help(format!("if it is {spelling}, link the name: `[{spelling}](person:{key})`"))
            }
            None => {
                let key = spelling::as_key(&name.value).unwrap_or_else(|| "key".to_owned());
                finding.help(format!("write `content/people/{key}.yaml`:\nname: {}\nrole: …", name.value))
            }
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::said_of_guide;

    #[test]
    fn a_name_that_is_nearly_known_is_left_to_another_rule() {
        let quote = |name: &str| format!("> Wait.\n> — {name}, paraphrased [@schewitz-interview]\n");
        assert_eq!(said_of_guide("unknown-speaker", &quote("Sara Schewitz")), Vec::<String>::new());
        assert_eq!(said_of_guide("unknown-speaker", &quote("SARAH SCHEWITZ")), Vec::<String>::new());
        assert_eq!(said_of_guide("unknown-speaker", &quote("Natalie Lue")).len(), 1);
    }
}
