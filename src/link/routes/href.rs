//! Addresses: from one file of the site to another, with the characters that addresses can't have written out (RFC 3986).

use std::fmt::Write;

/// How the page at one path links to the file at another, both below the output folder. A page `index.html` is linked to
/// by its folder.
pub fn relative(from: &str, to: &str) -> String {
    let folders = |path: &'_ str| path.rfind('/').map_or(0, |last| last + 1);
    let (here, there) = (&from[..folders(from)], &to[..folders(to)]);
    let both = here.split_inclusive('/').zip(there.split_inclusive('/'));
    let shared: usize = both.take_while(|(a, b)| a == b).map(|(folder, _)| folder.len()).sum();
    let mut href = String::with_capacity(to.len() + 8);
    here[shared..].matches('/').for_each(|_| href.push_str("../"));
    let above = href.len();
    for (number, part) in to[shared..].split('/').enumerate() {
        href.push_str(if number == 0 { "" } else { "/" });
        encode(part, &mut href);
    }
    href.truncate(above + folder_of(&href[above..]).len());
    if href.is_empty() { "./".to_owned() } else { href }
}

/// The address of a file below that of the site.
pub(super) fn page_address(path: &str) -> String {
    let parts: Vec<String> = path.split('/').map(encoded).collect();
    folder_of(&parts.join("/")).to_owned()
}

/// A part of an address, or what stands behind `#`, with all but RFC 3986's unreserved characters written as `%XX`.
pub(super) fn encoded(part: &str) -> String {
    let mut text = String::with_capacity(part.len());
    encode(part, &mut text);
    text
}

fn encode(part: &str, text: &mut String) {
    for byte in part.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            text.push(char::from(byte));
        } else {
            write!(text, "%{byte:02X}").expect("a String takes whatever is written to it");
        }
    }
}

fn folder_of(path: &str) -> &str {
    match path.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        _ => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shortest_way_from_page_to_page() {
        for (from, to, href) in [
            ("index.html", "index.html", "./"),
            ("guides/a/index.html", "guides/a/index.html", "./"),
            ("guides/a/index.html", "guides/b/index.html", "../b/"),
            ("guides/a/index.html", "guides/index.html", "../"),
            ("guides/a/index.html", "guides/a/jar 1.png", "jar%201.png"),
            ("guides/index.html", "guides/a/index.html", "a/"),
            ("404.html", "site.css", "site.css"),
            ("index.html", "fonts/a:b?.woff2", "fonts/a%3Ab%3F.woff2"),
            ("a/b/c/index.html", "a/x/my-index.html", "../../x/my-index.html"),
        ] {
            assert_eq!(relative(from, to), href, "{from} to {to}");
        }
    }
}
