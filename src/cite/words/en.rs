//! English.

use super::Words;

/// English as most of the world writes its dates.
pub(super) const BRITISH: Words = Words {
    language: "en",
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    day: "{d} {m} {y}",
    month: "{m} {y}",
    first: "",
    and: "and",
    others: "et al.",
    editors: ["ed.", "eds."],
    edited_by: "edited by ",
    inside: "In ",
    pages: ["p. ", "pp. "],
    edition,
    version: "version ",
    accessed: ["Accessed ", "Accessed "],
    archived: "Archived copy: ",
    interview: "Interview with ",
    interview_title: "Interview",
    by: "by ",
    personal: "Personal communication from ",
    personal_title: "Personal communication",
    to: "to ",
    video: "video",
    podcast: "podcast",
    dataset: "data set",
    small_roles: true,
};

/// English with the month first.
pub(super) const AMERICAN: Words = Words { day: "{m} {d}, {y}", ..BRITISH };

/// English with dates that everybody reads.
pub(super) const NEUTRAL: Words = Words {
    months: ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
    day: "{y}-{m}-{d}",
    month: "{y}-{m}",
    small_roles: false,
    ..BRITISH
};

fn edition(number: u32) -> String {
    let ending = match (number % 10, number % 100) {
        (1, rest) if rest != 11 => "st",
        (2, rest) if rest != 12 => "nd",
        (3, rest) if rest != 13 => "rd",
        _ => "th",
    };
    format!("{number}{ending} ed.")
}

/// Words that English always begins with a capital, among those that begin what somebody does.
const PROPER: &str = "Adlerian African American Anglican Arabic Asian Australian British Buddhist Canadian Catholic Chinese \
    Christian Dutch English European French Freudian German Hindu I Indian Irish Italian Japanese Jewish Jungian \
    Methodist Muslim Protestant Scottish Spanish";

/// Whether what somebody does begins with such a word.
pub(super) fn is_proper(role: &str) -> bool {
    role.split_whitespace().next().is_some_and(|first| PROPER.split(' ').any(|word| word == first))
}
