//! An address that was typed, for a site to stand at.

use url::Url;

/// The address with a final `/`.
pub(super) fn parse_base_url(text: &str) -> Result<String, String> {
    let advice = "write an address like https://example.org/handbook/";
    let mut url = Url::parse(text).map_err(|_| advice.to_owned())?;
    if !matches!(url.scheme(), "http" | "https") || url.query().is_some() || url.fragment().is_some() {
        return Err(advice.to_owned());
    }
    if !url.path().ends_with('/') {
        url.set_path(&format!("{}/", url.path()));
    }
    Ok(url.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_one_of_the_web_and_ends_with_a_slash() {
        assert_eq!(parse_base_url("https://example.org/tea").as_deref(), Ok("https://example.org/tea/"));
        assert_eq!(parse_base_url("http://localhost:8000").as_deref(), Ok("http://localhost:8000/"));
        for text in ["example.org", "ftp://example.org", "https://example.org/?a", "javascript:alert(1)", ""] {
            assert!(parse_base_url(text).is_err(), "{text} was taken");
        }
    }
}
