//! Where a link leads: to something of the handbook, to the web, or nowhere.

use super::reader::Reader;
use crate::{
    load::ProblemKind,
    model::{Destination, Key},
    text::Spanned,
};
use strsim::osa_distance;

/// Schemes of the handbook's own.
const OWN: [&str; 5] = ["guide", "person", "term", "topic", "reference"];

/// Schemes of the web that are let through.
const WEB: [&str; 4] = ["http", "https", "mailto", "tel"];

/// Where a link leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    Handbook(Destination),
    Web(String),
    /// The words stay, the link goes.
    Nowhere,
}

/// Reads the destination of a link, and notes what is wrong with it.
pub(super) fn read(address: &Spanned<String>, reader: &mut Reader<'_>) -> Target {
    match target(address.value.trim()) {
        Ok(target) => target,
        Err(kind) => {
            reader.report(address.span, kind);
            Target::Nowhere
        }
    }
}

fn target(address: &str) -> Result<Target, ProblemKind> {
    let Some((scheme, rest)) = split_scheme(address) else {
        return Err(malformed_link(address, suggestion(address)));
    };
    if OWN.contains(&scheme) {
        return own(scheme, rest).map(Target::Handbook).ok_or_else(|| malformed_link(address, tidied(scheme, rest)));
    }
    let small = scheme.to_lowercase();
    if WEB.contains(&small.as_str()) {
        return match fault(&small, rest) {
            None => Ok(Target::Web(address.to_owned())),
            Some(reason) => Err(malformed_url(address, reason)),
        };
    }
    let near = |known: &&&str| osa_distance(known, &small) <= if known.len() > 4 { 2 } else { 1 };
    match (OWN.iter().find(near), WEB.iter().find(near)) {
        (Some(known), _) => Err(malformed_link(address, Some(format!("{known}:{}", rest.trim_start_matches('/'))))),
        (None, Some(known)) => Err(malformed_url(address, &format!("`{known}:` is meant"))),
        (None, None) => Err(malformed_url(address, "only http, https, mailto and tel lead out")),
    }
}

/// The scheme of an address as RFC 3986 has it, and what stands behind its colon.
fn split_scheme(address: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = address.split_once(':')?;
    let letters = scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'));
    let looks_like_a_file = scheme.contains('.') && rest.contains('/');
    (letters && scheme.starts_with(|first: char| first.is_ascii_alphabetic()) && !looks_like_a_file)
        .then_some((scheme, rest))
}

fn own(scheme: &str, rest: &str) -> Option<Destination> {
    // Keys of references are Pandoc's, which may have `/` within.
    let is_key = |key: &str| {
        let apart = |c: char| c.is_whitespace() || matches!(c, '#' | '\\') || c == '/' && scheme != "reference";
        !key.is_empty() && !key.starts_with('/') && !key.contains(apart)
    };
    if scheme == "guide" {
        let (slug, anchor) = rest.split_once('#').map_or((rest, None), |(slug, anchor)| (slug, Some(anchor)));
        let fits = anchor.is_none_or(is_key) && (is_key(slug) || slug.is_empty() && anchor.is_some());
        return fits.then(|| Destination::Guide(Key::new(slug), anchor.map(str::to_owned)));
    }
    let key = || Key::new(rest);
    match scheme {
        _ if !is_key(rest) => None,
        "person" => Some(Destination::Person(key())),
        "term" => Some(Destination::Term(key())),
        "topic" => Some(Destination::Topic(key())),
        _ => Some(Destination::Reference(key())),
    }
}

/// What was probably meant by a scheme of ours with nonsense behind it.
fn tidied(scheme: &str, rest: &str) -> Option<String> {
    let key = rest.trim_matches(|c: char| c.is_whitespace() || matches!(c, '/' | '#')).trim_end_matches(".md");
    own(scheme, key).map(|_| format!("{scheme}:{key}"))
}

/// What was probably meant by an address without a scheme: a guide's file, a place on this page, a page of the web.
fn suggestion(address: &str) -> Option<String> {
    let (path, anchor) = address.split_once('#').map_or((address, ""), |(path, anchor)| (path, anchor));
    let anchor = if anchor.is_empty() { String::new() } else { format!("#{anchor}") };
    if path.is_empty() {
        return (!anchor.is_empty()).then(|| format!("guide:{anchor}"));
    }
    if let Some(domain) = path.strip_prefix("//") {
        return Some(format!("https://{domain}{anchor}"));
    }
    if path.starts_with("www.") {
        return Some(format!("https://{path}{anchor}"));
    }
    let mut parts = path.split('/').filter(|part| !matches!(*part, "" | "." | ".." | "index.md" | "index.html")).rev();
    let last = parts.next()?;
    let folder = parts.next().unwrap_or_default();
    let scheme = match (folder, last.rsplit_once('.').map(|(_, extension)| extension)) {
        ("people", _) => "person",
        ("guides", _) | (_, Some("md" | "html" | "markdown") | None) => "guide",
        _ => return None,
    };
    let key = last.split('.').next().unwrap_or(last);
    (!key.is_empty()).then(|| format!("{scheme}:{key}{}", if scheme == "guide" { &anchor } else { "" }))
}

/// What is wrong with an address of the web.
fn fault(scheme: &str, rest: &str) -> Option<&'static str> {
    let host = rest.strip_prefix("//").map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    match (scheme, host) {
        _ if rest.contains(|c: char| c.is_control()) => Some("a control character"),
        ("http" | "https", None) => Some("no `//` behind the colon"),
        ("http" | "https", Some(host)) if host.is_empty() || host.contains(char::is_whitespace) => Some("no host"),
        ("mailto", _) if !rest.contains('@') => Some("no `@`"),
        ("tel", _) if !rest.contains(|c: char| c.is_ascii_digit()) => Some("no digit"),
        _ => None,
    }
}

fn malformed_link(address: &str, nearest: Option<String>) -> ProblemKind {
    ProblemKind::MalformedLink { destination: address.to_owned(), nearest }
}

fn malformed_url(address: &str, reason: &str) -> ProblemKind {
    ProblemKind::MalformedUrl { value: address.to_owned(), reason: reason.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guide(slug: &str, anchor: Option<&str>) -> Result<Target, ProblemKind> {
        Ok(Target::Handbook(Destination::Guide(Key::new(slug), anchor.map(str::to_owned))))
    }

    #[test]
    fn the_handbooks_own_things_are_named_by_scheme_and_key() {
        assert_eq!(target("guide:water"), guide("water", None));
        assert_eq!(target("guide:water#boil-it"), guide("water", Some("boil-it")));
        assert_eq!(target("guide:#boil-it"), guide("", Some("boil-it")));
        assert_eq!(target("term:Soft water"), Err(malformed_link("term:Soft water", None)));
        let doi = Destination::Reference(Key::new("doi:10.1000/x"));
        assert_eq!(target("reference:doi:10.1000/x"), Ok(Target::Handbook(doi)));
        assert_eq!(target("topic:water"), Ok(Target::Handbook(Destination::Topic(Key::new("water")))));
    }

    #[test]
    fn what_is_nearly_a_cross_link_says_which() {
        let nearest = |address: &str| match target(address) {
            Err(ProblemKind::MalformedLink { nearest, .. }) => nearest.unwrap_or_default(),
            other => format!("{other:?}"),
        };
        assert_eq!(nearest("giude:water"), "guide:water");
        assert_eq!(nearest("Person:ann"), "person:ann");
        assert_eq!(nearest("guide://water"), "guide:water");
        assert_eq!(nearest("guide:"), "");
        assert_eq!(nearest("guide:water#"), "guide:water");
        assert_eq!(nearest("other-guide.md"), "guide:other-guide");
        assert_eq!(nearest("../water/index.md#boil-it"), "guide:water#boil-it");
        assert_eq!(nearest("#boil-it"), "guide:#boil-it");
        assert_eq!(nearest("../people/ann.yaml"), "person:ann");
        assert_eq!(nearest("www.example.org/x"), "https://www.example.org/x");
        assert_eq!(nearest("/files/form.pdf"), "");
        assert_eq!(nearest(""), "");
    }

    #[test]
    fn only_four_schemes_lead_out() {
        for fine in ["http://x.org", "HTTPS://x.org/?a=b:c", "mailto:a@b.org", "tel:+49-30-1"] {
            assert_eq!(target(fine), Ok(Target::Web(fine.to_owned())));
        }
        for wrong in [
            "javascript:alert(1)",
            "data:text/html,x",
            "file:///etc/x",
            "ftp://x.org",
            "htps://x.org",
            "https:x",
            "http://",
            "mailto:x",
        ] {
            assert!(matches!(target(wrong), Err(ProblemKind::MalformedUrl { .. })), "{wrong}");
        }
    }
}
