//! From words to a name that can stand in an address: letters and digits of any script, with `-` between.

use super::clusters::clusters;

/// The words in lower case with `-` between; empty where there is neither a letter nor a digit.
///
/// Whether a character separates is asked of grapheme clusters, not of code points, so that the signs that vowels and accents
/// are written with stay with their letter. Apostrophes join: `don't` is `dont`, as a reader would type it.
pub(super) fn slug(words: &str) -> String {
    let lower = words.to_lowercase();
    let mut slug = String::with_capacity(lower.len());
    let mut apart = false;
    for cluster in clusters(&lower) {
        if cluster.starts_with(char::is_alphanumeric) {
            if apart && !slug.is_empty() {
                slug.push('-');
            }
            apart = false;
            slug.extend(cluster.chars().filter(|c| !is_invisible(*c)));
        } else if !matches!(cluster, "'" | "’") {
            apart = true;
        }
    }
    slug
}

/// Joiners, selectors of a character's look, and the frame of a keycap: a letter is the same without them.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{20e3}' | '\u{fe00}'..='\u{fe0f}' | '\u{2060}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_any_script_become_a_name() {
        for (words, expected) in [
            ("Tell your ex: be clear!", "tell-your-ex-be-clear"),
            ("Don’t reach out", "dont-reach-out"),
            ("  3½ cups (or 1.5 l)  ", "3½-cups-or-1-5-l"),
            ("Größe & Élan", "größe-élan"),
            ("水を飲む、毎日", "水を飲む-毎日"),
            ("हिन्दी में", "हिन्दी-में"),
            ("e\u{301}tape", "e\u{301}tape"),
            ("ΟΔΟΣ", "οδος"),
            ("1\u{fe0f}\u{20e3} First", "1-first"),
            ("?! — …", ""),
        ] {
            assert_eq!(slug(words), expected, "{words}");
        }
    }
}
