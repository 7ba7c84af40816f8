//! From the address a browser asks for to the path of a file of the site, and back; and who may ask at all.

use crate::artifact::ArtifactPath;

/// Whether the name a request is for is this machine's. A page elsewhere can give its own name our address (DNS rebinding); its
/// requests still say that name.
pub fn is_ours(host: &str, port: u16) -> bool {
    let (name, asked) = match host.rsplit_once(':') {
        Some((name, digits)) if !digits.ends_with(']') => (name, digits.parse().ok()),
        _ => (host, Some(80)),
    };
    asked == Some(port) && ["127.0.0.1", "localhost", "[::1]"].iter().any(|ours| name.eq_ignore_ascii_case(ours))
}

/// The path of the file that an address stands for: `/guides/tea/` is `guides/tea/index.html`. Nothing for an address that leads
/// anywhere but into the site.
pub fn path(target: &str) -> Option<ArtifactPath> {
    let address = target.split(['?', '#']).next()?;
    let decoded = decoded(address.strip_prefix('/')?)?;
    let index = if decoded.is_empty() || decoded.ends_with('/') { "index.html" } else { "" };
    ArtifactPath::new(decoded + index)
}

/// The address of the file at a path.
pub fn of(path: &str) -> String {
    let page = path.strip_suffix("index.html").filter(|rest| rest.is_empty() || rest.ends_with('/')).unwrap_or(path);
    let mut address = String::from("/");
    for byte in page.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            address.push(char::from(byte));
        } else {
            address.push_str(&format!("%{byte:02X}"));
        }
    }
    address
}

/// What a parameter behind the question mark says.
pub fn parameter(target: &str, name: &str) -> Option<String> {
    let (_, query) = target.split_once('?')?;
    let given = query.split('&').find_map(|each| each.strip_prefix(name)?.strip_prefix('='))?;
    decoded(given)
}

/// Without `%20` and the like (RFC 3986, 2.1), where that is text.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        rest = behind;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let digits = std::str::from_utf8(behind.get(..2)?).ok()?;
        bytes.push(u8::from_str_radix(digits, 16).ok().filter(|_| !digits.starts_with('+'))?);
        rest = &behind[2..];
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_asked_by_its_own_names() {
        for host in ["127.0.0.1:8420", "localhost:8420", "LOCALHOST:8420", "[::1]:8420"] {
            assert!(is_ours(host, 8420), "{host}");
        }
        for host in [
            "",
            "127.0.0.1",
            "127.0.0.1:80",
            "evil.example:8420",
            "127.0.0.1.evil.example:8420",
            "localhost:x",
            "[::1]",
        ] {
            assert!(!is_ours(host, 8420), "{host}");
        }
        assert!(is_ours("localhost", 80));
    }

    #[test]
    fn an_address_never_leads_out() {
        let path = |target: &str| path(target).map(|path| path.to_string());
        for target in [
            "/../secret",
            "/%2e%2e/secret",
            "/a/%2E%2E/%2e%2e/b",
            "/..%2fsecret",
            "//etc/passwd",
            "/a\\b",
            "/%5c",
            "/.git/config",
            "/%00",
            "/%ff",
            "/%+1",
            "/%2",
            "guides/",
            "http://127.0.0.1/",
            "*",
            "/c:/a",
        ] {
            assert_eq!(path(target), None, "{target}");
        }
        assert_eq!(path("/").as_deref(), Some("index.html"));
        assert_eq!(path("/guides/%C3%A9t%C3%A9/?v=1").as_deref(), Some("guides/été/index.html"));
        assert_eq!(path("/site.css?2").as_deref(), Some("site.css"));
        assert_eq!(of("guides/été/index.html"), "/guides/%C3%A9t%C3%A9/");
        assert_eq!([of("index.html"), of("a/xindex.html")], ["/", "/a/xindex.html"]);
        assert_eq!(parameter("/-/events?a=1&page=/guides/%C3%A9/", "page").as_deref(), Some("/guides/é/"));
    }
}
