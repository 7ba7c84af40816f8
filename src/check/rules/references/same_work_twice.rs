//! One work under two keys.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    model::{Contributor, Handbook, Reference, ReferenceKind},
};
use std::collections::BTreeMap;
use url::Url;

rule! {
    /// Two references are the same work under two keys.
    ///
    /// ## Why
    ///
    /// The list of references would show the work twice, so that one source looks like two that agree. Two references are taken
    /// for one work when they share an address (whatever its scheme, `www.`, fragment and tracking parameters), a DOI, a
    /// PMID or a book's ISBN; when they are interviews with one person on one day; or when title, first author and year agree.
    ///
    /// ## Fails
    ///
    /// ```yaml content/references/pages.yaml
    /// moving-on:
    ///   type: web
    ///   title: Moving on
    ///   url: https://www.example.org/moving-on/
    /// moving-on-again:
    ///   type: web
    ///   title: Moving on after a breakup
    ///   url: http://example.org/moving-on?utm_source=newsletter#first-days
    /// ```
    ///
    /// ## Fails
    ///
    /// ```yaml content/references/interviews.yaml
    /// schewitz-2019:
    ///   type: interview
    ///   person: Sarah Schewitz
    ///   date: 2019-04-15
    /// ```
    ///
    /// ## Passes
    ///
    /// ```yaml content/references/pages.yaml
    /// moving-on:
    ///   type: web
    ///   title: Moving on
    ///   url: https://www.example.org/moving-on/
    /// moving-out:
    ///   type: web
    ///   title: Moving out
    ///   url: https://www.example.org/moving-out/
    /// ```
    "same-work-twice" Warning Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut references: Vec<&Reference> = subject.handbook.references.values().collect();
    references.sort_by_key(|reference| reference.span);
    let mut seen: BTreeMap<Sign, &Reference> = BTreeMap::new();
    let mut found = Vec::new();
    for reference in references {
        let signs = signs(reference, subject.handbook);
        if let Some((sign, first)) = signs.iter().find_map(|sign| Some((sign, *seen.get(sign)?))) {
            found.push(tell(reference, first, sign));
        }
        for sign in signs {
            seen.entry(sign).or_insert(reference);
        }
    }
    found
}

fn tell(reference: &Reference, first: &Reference, sign: &Sign) -> Diagnostic {
    let (key, first) = (&reference.key, &first.key);
    Diagnostic::at(key.span, format!("`{}` is the same work as `{}`", key.value, first.value))
        .label(format!("has the same {}", sign.what))
        .also(first.span, "the first of the two")
        .help(format!("keep one of the two, and cite it everywhere: `[@{}]`", first.value))
}

/// Something that two references share only if they are the same work.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Sign {
    what: &'static str,
    value: String,
}

fn signs(reference: &Reference, handbook: &Handbook) -> Vec<Sign> {
    let url = reference.text("url").and_then(|url| Url::parse(url.trim()).ok());
    let of_url = url.as_ref().and_then(doi_of);
    let doi =
        reference.text("doi").map(str::to_lowercase).and_then(|doi| doi.find("10.").map(|at| doi[at..].to_owned()));
    let digits = |field: &str| reference.text(field).map(|text| text.replace(|c: char| !c.is_alphanumeric(), ""));
    let isbn = digits("isbn").filter(|_| reference.kind.value == ReferenceKind::Book).map(|isbn| isbn.to_lowercase());
    let all = [
        ("DOI", doi.or(of_url)),
        ("PMID", digits("pmid")),
        ("ISBN", isbn.map(|isbn| core(&isbn).to_owned())),
        ("address", url.as_ref().map(address)),
        ("person and day", person_and_day(reference, handbook)),
        ("title, author and year", title_author_year(reference, handbook)),
    ];
    let known = all.into_iter().filter_map(|(what, value)| Some(Sign { what, value: value? }));
    known.filter(|sign| !sign.value.is_empty()).collect()
}

/// The nine digits that an ISBN of ten digits shares with the longer one of the same book.
fn core(isbn: &str) -> &str {
    let body = if isbn.len() == 13 { isbn.strip_prefix("978").unwrap_or(isbn) } else { isbn };
    body.get(..9).filter(|_| body.len() == 10).unwrap_or(isbn)
}

fn doi_of(url: &Url) -> Option<String> {
    let resolver = matches!(url.host_str(), Some("doi.org" | "dx.doi.org" | "www.doi.org"));
    let doi = url.path().trim_start_matches('/').to_lowercase();
    (resolver && doi.starts_with("10.")).then_some(doi)
}

/// The address without what doesn't change the page: scheme, `www.`, final slash, fragment, and who sent the reader there.
fn address(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host);
    let path = url.path().trim_end_matches('/');
    let mut parameters: Vec<String> = url
        .query_pairs()
        .filter(|(name, _)| !is_tracking(name))
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    parameters.sort();
    // Behind `#!` and `#/` some sites keep the name of the page itself.
    let page = url.fragment().filter(|fragment| fragment.starts_with(['!', '/'])).unwrap_or_default();
    format!("{host}{path}?{}#{page}", parameters.join("&"))
}

fn is_tracking(name: &str) -> bool {
    name.starts_with("utm_") || matches!(name, "fbclid" | "gclid" | "mc_cid" | "mc_eid" | "msclkid")
}

/// An interview, or something told, on a known day. What has titles that differ was published twice.
fn person_and_day(reference: &Reference, handbook: &Handbook) -> Option<String> {
    let kind = reference.kind.value;
    let told = matches!(kind, ReferenceKind::Interview | ReferenceKind::Personal);
    let date = reference.date.as_ref().filter(|date| told && date.value.day().is_some())?;
    let person = full_name(reference.person.as_ref()?, handbook);
    let title = folded(reference.text("title").unwrap_or_default());
    Some(format!("{} {person} {} {title}", kind.name(), date.value))
}

fn title_author_year(reference: &Reference, handbook: &Handbook) -> Option<String> {
    let title = folded(reference.text("title")?);
    let name = full_name(reference.authors.first()?, handbook);
    let family = name.rsplit(' ').next().unwrap_or_default().to_owned();
    let year = reference.date.as_ref()?.value.year();
    let place = reference.text("book").or_else(|| reference.text("volume")).map(folded).unwrap_or_default();
    (!title.is_empty() && !family.is_empty()).then(|| format!("{title}/{family}/{year}/{place}"))
}

/// The name in lower case, given name first.
fn full_name(contributor: &Contributor, handbook: &Handbook) -> String {
    let name = match contributor {
        Contributor::Person(key) => {
            handbook.people.get(&key.value).map_or(key.value.as_str(), |person| person.name.value.as_str())
        }
        Contributor::Name(name) => name.value.as_str(),
    };
    match name.split_once(',') {
        Some((family, given)) => folded(&format!("{given} {family}")),
        None => folded(name),
    }
}

/// Letters and digits in lower case, with single spaces for whatever stands between them.
fn folded(text: &str) -> String {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::fixture::said;

    fn same(one: &str, other: &str) -> bool {
        let of = |text: &str| Url::parse(text).ok().map(|url| address(&url));
        of(one).is_some() && of(one) == of(other)
    }

    #[test]
    fn what_does_not_change_the_page_is_left_out_of_its_address() {
        assert!(same("https://www.example.org/a/", "http://EXAMPLE.org/a#part"));
        assert!(same("https://example.org/a?x=1&utm_medium=mail", "https://example.org/a?x=1"));
        assert!(same("https://example.org/a?x=1&y=2", "https://example.org/a?y=2&x=1"));
        assert!(!same("https://example.org/a?id=1", "https://example.org/a?id=2"));
        assert!(!same("https://example.org/#/first", "https://example.org/#/second"));
        assert!(!same("https://example.org/a", "https://example.org/A"));
    }

    #[test]
    fn both_lengths_of_an_isbn_name_one_book() {
        assert_eq!(core("9780306406157"), core("0306406152"));
        assert_ne!(core("9790306406157"), core("0306406152"));
        assert_eq!(core("978"), "978");
    }

    #[test]
    fn a_doi_counts_wherever_it_is_written() {
        let of = |text: &str| Url::parse(text).ok().as_ref().and_then(doi_of);
        assert_eq!(of("https://dx.doi.org/10.1000/AB").as_deref(), Some("10.1000/ab"));
        assert_eq!(of("https://example.org/10.1000/AB"), None);
    }

    fn twice(yaml: &str) -> Vec<String> {
        said("same-work-twice", &[("content/references/more.yaml", yaml)])
    }

    #[test]
    fn each_further_copy_is_told_of_the_first() {
        let page = |key: &str| format!("{key}:\n  type: web\n  title: {key}\n  url: https://example.org/a\n");
        let found = twice(&["one", "two", "three"].map(page).concat());
        assert_eq!(found, ["`two` is the same work as `one`", "`three` is the same work as `one`"]);
    }

    #[test]
    fn people_are_compared_by_name_and_days_whole() {
        let interview = |key: &str, person: &str, date: &str| {
            format!("{key}:\n  type: interview\n  person: {person}\n  date: {date}\n")
        };
        assert_eq!(twice(&interview("a", "'Schewitz, Sarah'", "2019-04-15")).len(), 1);
        assert_eq!(
            twice(&(interview("a", "Ann Lee", "2019") + &interview("b", "Ann Lee", "2019"))),
            Vec::<String>::new()
        );
    }

    #[test]
    fn chapters_of_one_book_are_works_of_their_own() {
        let chapter = |key: &str| {
            format!(
                "{key}:\n  type: chapter\n  title: {key}\n  book: B\n  isbn: 0-306-40615-2\n  author: [C]\n  date: 2001\n"
            )
        };
        assert_eq!(twice(&["one", "two"].map(chapter).concat()), Vec::<String>::new());
        let book =
            |key: &str| format!("{key}:\n  type: book\n  title: A Title\n  author: ['Lee, Ann']\n  date: 2001\n");
        assert_eq!(twice(&["one", "two"].map(book).concat()).len(), 1);
    }
}
