//! The few words an entry of our own style has, and how dates are written: one file a language.
//!
//! Where a phrase wants a name or a date, it comes last, so every phrase is what stands before it.

mod ar;
mod de;
mod en;
mod es;
mod fr;
mod it;
mod nl;
mod pt;
mod zh;

use crate::model::Date;

/// The words of one language.
pub(super) struct Words {
    /// Its code (BCP 47).
    pub language: &'static str,
    /// The months.
    pub months: [&'static str; 12],
    /// A whole date: `{d} {m} {y}`.
    pub day: &'static str,
    /// A date without its day.
    pub month: &'static str,
    /// The first of a month, where it isn't written `1`.
    pub first: &'static str,
    /// Between the last two names.
    pub and: &'static str,
    /// For names left out.
    pub others: &'static str,
    /// Behind one editor's name, and behind several.
    pub editors: [&'static str; 2],
    /// Before editors' names.
    pub edited_by: &'static str,
    /// Before the title of the book a chapter stands in.
    pub inside: &'static str,
    /// Before one page, and before several.
    pub pages: [&'static str; 2],
    /// Which edition, by its number.
    pub edition: fn(u32) -> String,
    /// Before a version.
    pub version: &'static str,
    /// Before the day a page was last looked at, and before a month or a year.
    pub accessed: [&'static str; 2],
    /// Before the address of an archived copy.
    pub archived: &'static str,
    /// Before the name of somebody interviewed.
    pub interview: &'static str,
    /// What an interview is called that has no title.
    pub interview_title: &'static str,
    /// Before the name of who asked.
    pub by: &'static str,
    /// Before the name of somebody who told something personally.
    pub personal: &'static str,
    /// What is called so that was told personally.
    pub personal_title: &'static str,
    /// Before the name of who was told.
    pub to: &'static str,
    /// What a video is called.
    pub video: &'static str,
    /// What an episode of a podcast is called.
    pub podcast: &'static str,
    /// What a data set is called.
    pub dataset: &'static str,
    /// Whether what somebody does is written small within a sentence.
    pub small_roles: bool,
}

/// The words of a language, whatever its region, or else English ones with dates that everybody reads (ISO 8601).
pub(super) fn words(language: &str) -> &'static Words {
    let known =
        [&en::BRITISH, &fr::WORDS, &es::WORDS, &de::WORDS, &it::WORDS, &pt::WORDS, &nl::WORDS, &ar::WORDS, &zh::WORDS];
    let language = language.replace('_', "-").to_ascii_lowercase();
    if language == "en-us" {
        return &en::AMERICAN;
    }
    let base = language.split('-').next().unwrap_or_default();
    known.into_iter().find(|words| words.language == base).unwrap_or(&en::NEUTRAL)
}

impl Words {
    /// A date in words, as whole as it is given.
    pub fn date(&self, date: Date) -> String {
        let year = date.year().to_string();
        let Some(month) = date.month() else { return year };
        let name = self.months[usize::from(month) - 1];
        match date.day() {
            None => self.month.replace("{m}", name).replace("{y}", &year),
            Some(day) => {
                let number = if day == 1 && !self.first.is_empty() { self.first.to_owned() } else { self.number(day) };
                self.day.replace("{d}", &number).replace("{m}", name).replace("{y}", &year)
            }
        }
    }

    /// Names one after the other, the last two joined by "and"; of very many only the first.
    pub fn list(&self, names: &[String]) -> String {
        const MANY: usize = 8;
        match names {
            [] => String::new(),
            [only] => only.clone(),
            all if all.len() > MANY => format!("{}{}{}", all[..MANY - 2].join(self.between()), self.gap(), self.others),
            [rest @ .., last] => format!("{}{}{last}", rest.join(self.between()), self.joint()),
        }
    }

    /// What stands between names of a row.
    fn between(&self) -> &'static str {
        match self.language {
            "ar" => "، ",
            "zh" => "、",
            _ => ", ",
        }
    }

    /// A space, where words have one between them.
    fn gap(&self) -> &'static str {
        if self.language == "zh" { "" } else { " " }
    }

    /// What stands between the last two names. Arabic writes its "and" in one with the word behind it.
    fn joint(&self) -> String {
        let behind = if self.language == "ar" { "" } else { self.gap() };
        format!("{}{}{behind}", self.gap(), self.and)
    }

    /// What somebody does, as it stands behind the name. Only a capital that is there because the field begins with it is
    /// made small: one word in capitals more, and all stay.
    pub fn role(&self, role: &str) -> String {
        let mut rest = role.chars();
        let first = rest.next().map(|first| first.to_lowercase().to_string()).unwrap_or_default();
        let plain = !rest.as_str().contains(char::is_uppercase) && !en::is_proper(role);
        if self.small_roles && plain { first + rest.as_str() } else { role.to_owned() }
    }

    fn number(&self, day: u8) -> String {
        if self.day.contains('-') { format!("{day:02}") } else { day.to_string() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_the_language_writes_them() {
        let date = |language: &str, text: &str| words(language).date(text.parse().expect("a date of a test is one"));
        for (language, whole, month) in [
            ("en", "1 April 2019", "April 2019"),
            ("en-US", "April 1, 2019", "April 2019"),
            ("fr", "1er avril 2019", "avril 2019"),
            ("es-MX", "1 de abril de 2019", "abril de 2019"),
            ("de_AT", "1. April 2019", "April 2019"),
            ("it", "1º aprile 2019", "aprile 2019"),
            ("pt-BR", "1 de abril de 2019", "abril de 2019"),
            ("nl", "1 april 2019", "april 2019"),
            ("ar", "1 أبريل 2019", "أبريل 2019"),
            ("zh-Hans", "2019年4月1日", "2019年4月"),
            ("ja", "2019-04-01", "2019-04"),
            ("", "2019-04-01", "2019-04"),
        ] {
            assert_eq!(
                (date(language, "2019-04-01"), date(language, "2019-04")),
                (whole.into(), month.into()),
                "{language}"
            );
            assert_eq!(date(language, "2019"), "2019");
        }
    }

    #[test]
    fn of_very_many_names_only_the_first_are_given() {
        let names: Vec<String> = (1..=9).map(|number| format!("A{number}")).collect();
        let words = words("en");
        assert_eq!(words.list(&names), "A1, A2, A3, A4, A5, A6 et al.");
        assert_eq!(words.list(&names[..3]), "A1, A2 and A3");
        assert_eq!(super::words("ar").list(&names[..3]), "A1، A2 وA3");
        assert_eq!(super::words("zh").list(&names[..3]), "A1、A2和A3");
    }

    #[test]
    fn only_the_capital_of_a_fields_beginning_is_made_small() {
        for (language, role, expected) in [
            ("en", "Clinical psychologist", "clinical psychologist"),
            ("en", "Dating & Relationship Coach", "Dating & Relationship Coach"),
            ("en", "Jungian analyst", "Jungian analyst"),
            ("en", "CEO", "CEO"),
            ("de", "Psychologin", "Psychologin"),
            ("fr", "Médecin", "médecin"),
            ("en", "", ""),
        ] {
            assert_eq!(words(language).role(role), expected);
        }
    }
}
