//! The nearest of some known words, for "did you mean".

/// The known word nearest to `word`, where it is near enough to have been meant: at most a third of its letters differ.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = word.to_lowercase();
    let limit = (word.chars().count() / 3).max(1);
    let distance = |candidate: &str| strsim::osa_distance(&folded, &candidate.to_lowercase());
    let near = known.into_iter().map(|candidate| (distance(candidate), candidate));
    near.filter(|(distance, _)| *distance <= limit).min().map(|(_, candidate)| candidate)
}

/// The words in backticks, as a list to read: "`a`, `b` and `c`".
pub fn listed<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let quoted: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
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
    }
}
