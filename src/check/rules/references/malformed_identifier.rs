//! A number that names a work and can't be one.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    model::Reference,
    text::Spanned,
};

rule! {
    /// A DOI, ISBN or PMID can't be one.
    ///
    /// ## Why
    ///
    /// These numbers lead a reader to exactly one work, and a digit mistyped leads to another, or nowhere. The last digit of an
    /// ISBN is reckoned from the others, so that most slips can be seen.
    ///
    /// ## Fails
    ///
    /// ```yaml content/references/books.yaml
    /// lovelace-notes:
    ///   type: book
    ///   title: An example of a book
    ///   isbn: 978-0-306-40615-8
    /// ```
    ///
    /// ## Fails
    ///
    /// ```yaml content/references/articles.yaml
    /// lovelace-engine:
    ///   type: article
    ///   title: An example of an article
    ///   doi: https://doi.org/10.1000/182
    /// ```
    ///
    /// ## Passes
    ///
    /// ```yaml content/references/works.yaml
    /// lovelace-notes:
    ///   type: book
    ///   title: An example of a book
    ///   isbn: 978-0-306-40615-7
    /// lovelace-engine:
    ///   type: article
    ///   title: An example of an article
    ///   doi: 10.1000/182
    /// ```
    "malformed-identifier" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.handbook.references.values().flat_map(of_reference).collect()
}

fn of_reference(reference: &Reference) -> impl Iterator<Item = Diagnostic> {
    let doi = reference.field("doi").and_then(doi);
    let isbn = reference.field("isbn").and_then(isbn);
    let pmid = reference.field("pmid").and_then(pmid);
    [doi, isbn, pmid].into_iter().flatten()
}

/// A DOI: `10.`, four to nine digits, a slash, and a name that the registrant chose
/// (<https://www.crossref.org/blog/dois-and-matching-regular-expressions/>).
fn doi(field: &Spanned<String>) -> Option<Diagnostic> {
    let written = field.value.trim();
    if is_doi(written) {
        return None;
    }
    let finding = Diagnostic::at(field.span, format!("`{written}` is no DOI"));
    let bare = written.find("10.").map(|start| written[start..].trim_end_matches('.')).filter(|bare| is_doi(bare));
    Some(match bare {
        Some(bare) => finding.help(format!("write only `{bare}`")).fix(format!("write `{bare}`"), field.span, bare),
        None => finding.help("a DOI begins with `10.`, such as `10.1000/182`"),
    })
}

fn is_doi(text: &str) -> bool {
    let Some((prefix, suffix)) = text.strip_prefix("10.").and_then(|rest| rest.split_once('/')) else { return false };
    let registrant = prefix.split('.').next().unwrap_or_default();
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let registered = (4..=9).contains(&registrant.len()) && prefix.split('.').all(is_number);
    registered && !suffix.is_empty() && !suffix.chars().any(|c| c.is_whitespace() || c.is_control())
}

/// An ISBN of ten or thirteen digits (ISO 2108), hyphens and spaces aside.
fn isbn(field: &Spanned<String>) -> Option<Diagnostic> {
    let written = field.value.trim();
    let body = written.strip_prefix("ISBN").unwrap_or(written).trim_start_matches([':', ' ']);
    let characters = body.chars().filter(|c| !matches!(c, '-' | ' ' | '‐' | '‑' | '–'));
    let digits: Option<Vec<u32>> = characters
        .enumerate()
        .map(|(place, c)| if place == 9 && matches!(c, 'X' | 'x') { Some(10) } else { c.to_digit(10) })
        .collect();
    let message = match digits.as_deref() {
        Some(digits) if digits.len() == 10 && weighed(digits, |place| 10 - place) % 11 == 0 => return None,
        Some(digits) if is_thirteen(digits) => return None,
        Some(digits) if matches!(digits.len(), 10 | 13) => {
            let message = format!("`{written}` is no ISBN: its last digit doesn't fit the others");
            return Some(Diagnostic::at(field.span, message).help("compare it with the book, digit by digit"));
        }
        Some(digits) => format!("`{written}` is no ISBN: it has {} digits", digits.len()),
        None => format!("`{written}` is no ISBN"),
    };
    Some(Diagnostic::at(field.span, message).help("an ISBN has 13 digits, or 10 in books from before 2007"))
}

fn is_thirteen(digits: &[u32]) -> bool {
    let fits = weighed(digits, |place| if place % 2 == 0 { 1 } else { 3 }) % 10 == 0;
    digits.len() == 13 && matches!(digits[..3], [9, 7, 8 | 9]) && fits
}

fn weighed(digits: &[u32], weight: impl Fn(u32) -> u32) -> u32 {
    digits.iter().zip(0..).map(|(digit, place)| digit * weight(place)).sum()
}

/// A PMID: one to eight digits, the first of them no zero.
fn pmid(field: &Spanned<String>) -> Option<Diagnostic> {
    let written = field.value.trim();
    let digits = !written.is_empty() && written.len() <= 8 && written.bytes().all(|byte| byte.is_ascii_digit());
    if digits && !written.starts_with('0') {
        return None;
    }
    let finding = Diagnostic::at(field.span, format!("`{written}` is no PMID"));
    Some(finding.help("a PMID is a number of up to 8 digits; one that begins with `PMC` is an address, for `url`"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{SourceId, Span};

    fn field(text: &str) -> Spanned<String> {
        Spanned::new(text.to_owned(), Span::file(SourceId(0)))
    }

    #[test]
    fn isbns_are_known_by_their_last_digit() {
        for right in ["0-306-40615-2", "9780306406157", "978 0 306 40615 7", "0-8044-2957-X", "ISBN 0306406152"] {
            assert_eq!(isbn(&field(right)), None, "{right}");
        }
        for wrong in ["0-306-40615-3", "9780306406158", "978030640615", "X306406152", "1230306406157", "", "an ISBN"] {
            assert!(isbn(&field(wrong)).is_some(), "{wrong}");
        }
    }

    #[test]
    fn a_doi_is_cut_out_of_its_address() {
        let found = doi(&field("https://doi.org/10.1000/182."));
        let written = found.and_then(|found| found.fixes.first().map(|fix| fix.edits[0].replacement.clone()));
        assert_eq!(written.as_deref(), Some("10.1000/182"));
        for right in ["10.1000/182", "10.1002/(SICI)1097-4679(199911)55:11<1", "10.1234.5/x"] {
            assert_eq!(doi(&field(right)), None, "{right}");
        }
        for wrong in ["10.10/x", "10.1000/", "11.1000/182", "10.1000/a b", "doi"] {
            assert!(doi(&field(wrong)).is_some(), "{wrong}");
        }
    }

    #[test]
    fn a_pmid_is_a_number() {
        assert_eq!(pmid(&field("20505160")), None);
        for wrong in ["PMC123", "012", "123456789", ""] {
            assert!(pmid(&field(wrong)).is_some(), "{wrong}");
        }
    }
}
