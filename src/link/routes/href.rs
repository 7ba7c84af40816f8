//! Addresses: from one file of the site to another, with the characters that addresses can't have written out (RFC 3986).

use std::fmt::Write;

/// How the page at one path links to the file at another, both below the output folder. A page `index.html` is linked to
/// by its folder.
pub fn relative(from: &str, to: &str) -> String {
    let folders: Vec<&str> = from.split('/').collect();
    let parts: Vec<&str> = to.split('/').collect();
    let (folders, last) = (&folders[..folders.len() - 1], parts.len() - 1);
    let shared = folders.iter().zip(&parts[..last]).take_while(|(a, b)| a == b).count();
    let mut href = "../".repeat(folders.len() - shared);
    let below: Vec<String> = parts[shared..].iter().map(|part| encoded(part)).collect();
    href.push_str(folder_of(&below.join("/")));
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
    for byte in part.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            text.push(char::from(byte));
        } else {
            write!(text, "%{byte:02X}").expect("a String takes whatever is written to it");
        }
    }
    text
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
