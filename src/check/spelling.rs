//! The nearest of some known words, for "did you mean".

/// The known word nearest to `word`, where it is near enough to have been meant: at most a third of its letters differ.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (word.chars().count() / 3).max(1);
    within(limit, word, known).min().map(|(_, candidate)| candidate)
}

/// The one known word that is a single slip of the pen away: certain enough to be put in its place.
pub fn slip<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let mut near = within(1, word, known);
    let (_, only) = near.next()?;
    near.next().is_none().then_some(only)
}

/// The known words that differ from `word` by at most `limit` letters, with how many.
fn within<'a>(
    limit: usize,
    word: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> impl Iterator<Item = (usize, &'a str)> {
    let folded = word.to_lowercase();
    let length = folded.chars().count();
    known.into_iter().filter_map(move |candidate| {
        let near = candidate.chars().count().abs_diff(length) <= limit;
        let distance = near.then(|| strsim::osa_distance(&folded, &candidate.to_lowercase()))?;
        (distance <= limit).then_some((distance, candidate))
    })
}

/// What is written, with a key in it put right; none where the key doesn't stand in it as it is, once.
pub fn put_right(written: &str, key: &str, meant: &str) -> Option<String> {
    (!key.is_empty() && written.matches(key).count() == 1).then(|| written.replacen(key, meant, 1))
}

/// A key made of some words: their letters and digits in lower case, with hyphens for whatever stands between them.
pub fn as_key(words: &str) -> Option<String> {
    let lower = words.to_lowercase();
    let kept: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    (!kept.is_empty()).then(|| kept.join("-"))
}

/// The words in backticks, as a list to read: "`a`, `b` and `c`".
pub fn listed<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    joined(words, "and")
}

/// The words in backticks, as a list to choose from: "`a`, `b` or `c`".
pub fn choice<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    joined(words, "or")
}

fn joined<'a>(words: impl IntoIterator<Item = &'a str>, before_last: &str) -> String {
    let quoted: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} {before_last} {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_near_word_is_offered() {
        let known = ["title", "topics", "summary"];
        assert_eq!(nearest("titel", known), Some("title"));
        assert_eq!(nearest("Summery", known), Some("summary"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(listed(known), "`title`, `topics` and `summary`");
        assert_eq!(choice(["title"]), "`title`");
    }

    #[test]
    fn only_one_word_a_slip_away_is_certain() {
        assert_eq!(slip("titel", ["title", "topics"]), Some("title"));
        assert_eq!(slip("dat", ["date", "data"]), None);
        assert_eq!(slip("autors", ["authors", "editors"]), Some("authors"));
    }

    #[test]
    fn a_key_is_made_of_letters_and_digits() {
        assert_eq!(as_key(" Store (clean) Water! ").as_deref(), Some("store-clean-water"));
        assert_eq!(as_key("水を/ためる").as_deref(), Some("水を-ためる"));
        assert_eq!(as_key("--"), None);
    }
}
