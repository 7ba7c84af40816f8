//! What of a page is compared: what stands inside `<main>`, a line at a time.

/// What stands inside `<main>`, without empty lines and the blanks at the ends of lines; the whole page where it has none.
pub fn main(html: &str) -> String {
    let inside = html.find("<main").and_then(|start| {
        let open = start + html[start..].find('>')? + 1;
        let close = open + html[open..].find("</main>")?;
        Some(&html[open..close])
    });
    let lines = inside.unwrap_or(html).lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_middle_of_a_page_is_kept() {
        assert_eq!(main("<body>\n<main id=m>\n\n  <p>Tea</p> \n</main>\n<footer>"), "<p>Tea</p>\n");
    }
}
