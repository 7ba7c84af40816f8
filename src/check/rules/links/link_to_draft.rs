//! A link to a guide that isn't published.

use crate::{
    check::{Subject, content, rule::rule},
    diagnostic::Diagnostic,
    model::{Destination, Key, Withheld},
};
use std::collections::BTreeMap;

rule! {
    /// A published text links to a guide that isn't published.
    ///
    /// ## Why
    ///
    /// Readers can't follow it. So that it leads nobody to a page that isn't there, the link's words are shown without a link until
    /// the guide is published; a draft, or a guide before its first day or after its last, is left out of the site.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// First [store water](guide:store-water).
    /// ```
    ///
    /// ```guide content/guides/store-water.md
    /// ---
    /// title: Store water
    /// summary: Keep enough clean water for a week.
    /// draft: true
    /// ---
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// First [store water](guide:store-water).
    /// ```
    ///
    /// ```guide content/guides/store-water.md
    /// ---
    /// title: Store water
    /// summary: Keep enough clean water for a week.
    /// publish-on: 2026-11-01
    /// ---
    /// ```
    "link-to-draft" Warning Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let guides = subject.handbook.guides.values();
    let withheld: BTreeMap<&Key, Withheld> =
        guides.filter_map(|guide| Some((&guide.slug, guide.withheld_on(subject.as_of)?))).collect();
    if withheld.is_empty() {
        return Vec::new();
    }
    let published = content::passages(subject.handbook)
        .filter(|(guide, _)| guide.is_none_or(|guide| !withheld.contains_key(&guide.slug)));
    let sentences = published.flat_map(|(_, passage)| &passage.prose.sentences);
    let links = sentences.flat_map(|sentence| &sentence.links);
    let told = links.filter_map(|link| match &link.destination.value {
        Destination::Guide(slug, _) => Some(tell(link.destination.span, slug, *withheld.get(slug)?)),
        _ => None,
    });
    told.collect()
}

fn tell(span: crate::text::Span, slug: &Key, why: Withheld) -> Diagnostic {
    let (message, label) = match why {
        Withheld::Draft => (format!("the guide `{slug}` is a draft"), "shown without a link while it is".to_owned()),
        Withheld::Until(day) => {
            (format!("the guide `{slug}` isn't published yet"), format!("shown without a link until {day}"))
        }
        Withheld::Since(day) => {
            (format!("the guide `{slug}` is no longer published"), format!("shown without a link since {day}"))
        }
    };
    Diagnostic::at(span, message).label(label)
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::said;

    #[test]
    fn each_reason_has_its_words_and_drafts_link_as_they_like() {
        let guide = |more: &str| {
            format!("---\ntitle: A\nsummary: B.\n{more}---\n\nSee [b](guide:b), [c](guide:c), [d](guide:d#x).\n")
        };
        let files = [
            ("content/guides/a.md", guide("")),
            ("content/guides/b.md", guide("draft: true\n")),
            ("content/guides/c.md", guide("publish-on: 2026-11-24\n")),
            ("content/guides/d.md", guide("expires-on: 2026-10\n")),
        ];
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
        let expected =
            ["the guide `b` is a draft", "the guide `c` isn't published yet", "the guide `d` is no longer published"];
        assert_eq!(said("link-to-draft", &files), expected);
    }
}
