//! A page of the site as it is shown here: with the preview's own styles and script, and leave to hear of changes.

use super::styled::escape;

/// What every page is given.
const HEAD: &str =
    "<link rel=\"stylesheet\" href=\"/-/preview.css\"><script type=\"module\" src=\"/-/preview.js\"></script>";

/// What lets the script ask this server, which the policy of published pages doesn't.
const LEAVE: &str = "connect-src 'self'; ";

/// A page with what belongs to the preview.
pub fn with_preview(page: &str) -> String {
    let (before, behind) = page.split_once("</head>").unwrap_or(("", page));
    let end = if before.is_empty() { "" } else { "</head>" };
    format!("{}{HEAD}{end}{behind}", allowed(before))
}

fn allowed(head: &str) -> String {
    let policy = "http-equiv=\"Content-Security-Policy\" content=\"";
    let Some((before, rest)) = head.split_once(policy) else { return head.to_owned() };
    let leave = if rest.split('"').next().is_some_and(|policy| policy.contains("connect-src")) { "" } else { LEAVE };
    format!("{before}{policy}{leave}{rest}")
}

/// The page that stands in for one that can't be rendered. It mends itself when that can be.
pub fn stand_in(failure: &str) -> String {
    let mut words = String::new();
    escape(failure, &mut words);
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>This page can't be shown</title>\n\
         {HEAD}</head>\n<body class=\"preview-stand-in\">\n<main id=\"main\">\n<h1>This page can't be shown</h1>\n\
         <p>It comes back by itself when this is mended:</p>\n<pre>{words}</pre>\n</main>\n</body>\n</html>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_may_hear_of_changes_and_nothing_else_is_loosened() {
        let page = "<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'\"></head><body>";
        let shown = with_preview(page);
        assert!(shown.contains("content=\"connect-src 'self'; default-src 'none'; script-src 'self'\">"), "{shown}");
        assert!(shown.contains("preview.js\"></script></head><body>"), "{shown}");
        let own = page.replace("script-src", "connect-src 'self'; script-src");
        assert_eq!(with_preview(&own).matches("connect-src").count(), 1);
        assert!(with_preview("<p>no head").ends_with("</script><p>no head"));
        assert!(stand_in("<script>").contains("<pre>&lt;script&gt;</pre>"));
    }
}
