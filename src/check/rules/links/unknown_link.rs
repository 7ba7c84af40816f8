//! A link to something of this handbook that isn't there.

use crate::{
    check::{Subject, rule::rule, spelling},
    diagnostic::Diagnostic,
    link::{Role, Unresolved},
    model::{Destination, Key},
};
use std::collections::BTreeMap;

rule! {
    /// A link leads to a guide, a step, a term, a topic or a reference that isn't there.
    ///
    /// ## Why
    ///
    /// Readers who follow it find nothing. Guides, topics and guides to read next that are named in front matter count as
    /// links too, and so does the name of a file of contributions, which is that of their guide.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// First [store water](guide:store-watr).
    /// ```
    ///
    /// ```guide content/guides/store-water.md
    /// ---
    /// title: Store water
    /// summary: Keep enough clean water for a week.
    /// ---
    /// ```
    ///
    /// ## Fails
    ///
    /// ```guide
    /// See [how to rinse it](guide:#rinse-teh-container).
    ///
    /// ## Store water
    ///
    /// ### Rinse the container
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// See [how to rinse it](guide:#rinse-the-container).
    ///
    /// ## Store water
    ///
    /// ### Rinse the container
    /// ```
    "unknown-link" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_unresolved(|unresolved| {
        if matches!(unresolved.role, Role::Citation | Role::PinnedCopy) {
            return None;
        }
        match &unresolved.destination {
            Destination::Person(_) => None,
            Destination::Guide(slug, Some(anchor)) if unresolved.only_anchor => {
                Some(no_anchor(subject, unresolved, slug, anchor))
            }
            Destination::Guide(slug, _) => Some(missing(subject, unresolved, slug, others(subject, unresolved))),
            Destination::Term(key) => Some(missing(subject, unresolved, key, keys(&subject.handbook.terms))),
            Destination::Topic(key) => Some(missing(subject, unresolved, key, keys(&subject.handbook.topics))),
            Destination::Reference(key) => Some(missing(subject, unresolved, key, keys(&subject.handbook.references))),
        }
    })
}

fn keys<T>(of: &BTreeMap<Key, T>) -> Vec<&str> {
    of.keys().map(Key::as_str).collect()
}

/// The guides but for the one the link stands in, which nobody names to lead to another.
fn others<'s>(subject: &'s Subject<'_>, unresolved: &Unresolved) -> Vec<&'s str> {
    let guides = subject.handbook.guides.values().filter(|guide| guide.span.source != unresolved.span.source);
    guides.map(|guide| guide.slug.as_str()).collect()
}

fn missing(subject: &Subject<'_>, unresolved: &Unresolved, key: &Key, known: Vec<&str>) -> Diagnostic {
    let what = unresolved.destination.scheme();
    let finding = match unresolved.role {
        Role::ContributionGuide => {
            let path = subject.source(unresolved.span).path();
            Diagnostic::at(unresolved.span, format!("`{path}` is named after no guide"))
        }
        _ => Diagnostic::at(unresolved.span, format!("there is no {what} `{key}`")),
    };
    let near = spelling::nearest(key.as_str(), known.iter().copied());
    let finding = match near {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None => finding.help(place(what, key)),
    };
    let meant = spelling::slip(key.as_str(), known);
    let mended = meant.and_then(|meant| spelling::put_right(subject.slice(unresolved.span), key.as_str(), meant));
    match (meant, mended) {
        (Some(meant), Some(mended)) => finding.fix(format!("write `{meant}`"), unresolved.span, mended),
        _ => finding,
    }
}

/// Where the thing would be, if it were there.
fn place(what: &str, key: &Key) -> String {
    match what {
        "guide" => format!("a guide of this name would be `content/guides/{key}.md`"),
        "term" => format!("add it to `content/terms.yaml`:\n{key}:\n  term: …\n  definition: …"),
        "topic" => format!("add it to `content/topics.yaml`:\n{key}:\n  title: …\n  description: …"),
        _ => format!("add `{key}` to a file in `content/references/`"),
    }
}

fn no_anchor(subject: &Subject<'_>, unresolved: &Unresolved, slug: &Key, anchor: &str) -> Diagnostic {
    let finding = Diagnostic::at(unresolved.span, format!("the guide `{slug}` has no place `#{anchor}`"));
    let links = subject.links.guides.get(slug);
    let anchors: Vec<&str> = links.iter().flat_map(|links| links.anchors.values()).map(String::as_str).collect();
    match spelling::nearest(anchor, anchors.iter().copied()) {
        Some(near) => finding.help(format!("did you mean `#{near}`?")),
        None if anchors.is_empty() => finding.help("it has no headings to link to"),
        None => finding.help(format!("its places are {}", spelling::listed(anchors.iter().copied().take(MOST_SHOWN)))),
    }
}

/// How many places of a guide are listed.
const MOST_SHOWN: usize = 12;

#[cfg(test)]
mod tests {
    use crate::check::fixture::{said, said_of_guide};

    #[test]
    fn what_is_missing_is_named_by_what_it_is() {
        let text = "[a](term:rebuond) [b](topic:breakups) [c](reference:nowhere) [d](guide:nowhere#there)\n";
        let expected = [
            "there is no term `rebuond`",
            "there is no topic `breakups`",
            "there is no reference `nowhere`",
            "there is no guide `nowhere`",
        ];
        assert_eq!(said_of_guide("unknown-link", text), expected);
    }

    #[test]
    fn contributions_without_their_guide_lead_nowhere() {
        let tip = "- kind: tip\n  text: Wait.\n  status: pending\n";
        let found = said("unknown-link", &[("content/contributions/nowhere.yaml", tip)]);
        assert_eq!(found, ["`content/contributions/nowhere.yaml` is named after no guide"]);
    }
}
