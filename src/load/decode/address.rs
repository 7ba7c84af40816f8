//! Addresses on the web: only `http` and `https`, and only those a browser would understand.

use url::Url;

/// What keeps a text from being an address on the web.
pub(super) fn mistake(text: &str) -> Option<String> {
    if text.contains(char::is_whitespace) {
        return Some("there is a space in it".to_owned());
    }
    match Url::parse(text) {
        Ok(url) if matches!(url.scheme(), "http" | "https") => None,
        Ok(url) => Some(format!("its scheme is `{}`, neither http nor https", url.scheme())),
        Err(url::ParseError::RelativeUrlWithoutBase) => Some("it doesn't begin with https://".to_owned()),
        Err(error) => Some(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_on_the_web_are_taken() {
        for text in ["https://example.org", "http://example.org/a?b#c", "https://例え.jp/水"] {
            assert_eq!(mistake(text), None, "{text}");
        }
        for text in ["javascript:alert(1)", "example.org", "/a", "ftp://a.b", "https://", "https://a b", "data:,x", ""]
        {
            assert!(mistake(text).is_some(), "{text:?}");
        }
    }
}
