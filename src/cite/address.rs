//! Which texts of a reference are addresses, and of what.

use super::{Run, tidy::tidy};
use crate::model::Reference;
use std::fmt::Write;

/// Where a work can be read: its DOI, which lasts, or else its address.
pub(super) fn link(reference: &Reference) -> Option<Run> {
    let doi = reference.text("doi").and_then(doi).map(|doi| doi_address(&doi));
    let url = || Some(tidy(reference.text("url")?)).filter(|url| !url.is_empty());
    doi.or_else(url).map(linked)
}

/// A link that shows its own address; plain text where it isn't one for a browser.
pub(super) fn linked(address: String) -> Run {
    let shown = Run::text(address.clone());
    if is_web(&address) { Run::Link { url: address, runs: vec![shown] } } else { shown }
}

/// Whether a text is an address that a browser may be sent to.
pub(super) fn is_web(address: &str) -> bool {
    let scheme = address.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase());
    matches!(scheme.as_deref(), Some("http" | "https")) && url::Url::parse(address).is_ok()
}

/// A DOI without what people write in front of it; none where the text isn't one (DOI Handbook, 2.2).
pub(super) fn doi(text: &str) -> Option<String> {
    let text = tidy(text);
    let from = text.to_ascii_lowercase().find("10.")?;
    let (before, doi) = text.split_at(from);
    let before = before.trim_end_matches([' ', ':', '/']).to_ascii_lowercase();
    let known = matches!(
        before.trim_start_matches("https://").trim_start_matches("http://"),
        "" | "doi" | "doi.org" | "dx.doi.org" | "www.doi.org"
    );
    let (prefix, suffix) = doi.split_once('/')?;
    let registrant = prefix[3..].bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && prefix.len() > 3;
    (known && registrant && !suffix.is_empty() && !suffix.contains(' ')).then(|| doi.to_owned())
}

/// The address a DOI is looked up at, with the characters that addresses can't have written out.
pub(super) fn doi_address(doi: &str) -> String {
    let mut address = "https://doi.org/".to_owned();
    for byte in doi.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/:;()@!$&'*+,=".contains(&byte) {
            address.push(char::from(byte));
        } else {
            write!(address, "%{byte:02X}").expect("a String takes whatever is written to it");
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_doi_is_known_however_it_is_written() {
        for text in ["10.1000/xyz", "doi:10.1000/xyz", "DOI: 10.1000/xyz", "https://dx.doi.org/10.1000/xyz"] {
            assert_eq!(doi(text).as_deref(), Some("10.1000/xyz"), "{text}");
        }
        for text in ["", "10.1000", "10./x", "https://example.org/10.1000/xyz", "10.1000/a b", "ten"] {
            assert_eq!(doi(text), None, "{text}");
        }
        assert_eq!(doi_address("10.1002/a<1::b>2#c"), "https://doi.org/10.1002/a%3C1::b%3E2%23c");
    }

    #[test]
    fn only_pages_of_the_web_are_linked() {
        assert!(is_web("https://example.org/a?b=c#d") && is_web("HTTP://example.org"));
        for text in ["javascript:alert(1)", "ftp://a.example", "//a.example", "example.org", "https://", "http:// x y"]
        {
            assert!(!is_web(text), "{text}");
        }
    }
}
