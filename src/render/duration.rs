//! How long something takes, as machines write it (ISO 8601-1:2019, 5.5.2): read from an editor's words where they say one length of
//! time and nothing else.

/// The words for units, in the languages of the interface, each with the unit's letter. Longer words stand for themselves; a full stop
/// behind one doesn't count.
const UNITS: [(&str, char); 7] = [
    ("s sec secs second seconds segundo segundos seconde secondes sekunde sekunden secondo secondi", 'S'),
    ("min mins minute minutes minuto minutos minuten minuti", 'M'),
    ("h hr hrs hour hours hora horas heure heures std stunde stunden ora ore", 'H'),
    ("day days día días dia dias jour jours tag tage tagen giorno giorni", 'D'),
    ("week weeks semana semanas semaine semaines woche wochen settimana settimane", 'W'),
    ("month months mes meses mois monat monate monaten mês mese mesi", 'm'),
    ("year years año años ano anos an ans année années jahr jahre jahren anno anni", 'Y'),
];

/// Words between two lengths that are added up: "1 hour and 30 minutes".
const AND: [&str; 6] = ["and", "y", "et", "und", "e", ","];

/// The letters of an ISO duration before and behind its `T`, the largest first.
const LETTERS: [char; 7] = ['Y', 'm', 'W', 'D', 'H', 'M', 'S'];

/// The length of time a text says, as ISO 8601 has it; nothing where it says more than one, or less.
pub fn duration(text: &str) -> Option<String> {
    let spaced = text.to_lowercase().replace(',', " , ");
    let mut words = spaced.split_whitespace().flat_map(apart).peekable();
    let mut amounts = [0_u32; LETTERS.len()];
    let mut last = None;
    while words.peek().is_some() {
        let number: u32 = words.next()?.parse().ok().filter(|number| *number > 0)?;
        let at = unit(words.next()?)?;
        // From the largest to the smallest, each once.
        if last.is_some_and(|last| at <= last) {
            return None;
        }
        amounts[at] = number;
        last = Some(at);
        if words.peek().is_some_and(|word| AND.contains(word)) {
            words.next();
            words.peek()?;
        }
    }
    last?;
    Some(written(amounts))
}

/// `30min` as a number and a unit.
fn apart(word: &str) -> impl Iterator<Item = &str> {
    let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, unit) = word.split_at(digits);
    [number, unit].into_iter().filter(|part| !part.is_empty())
}

fn unit(word: &str) -> Option<usize> {
    let word = word.trim_end_matches('.');
    let (_, letter) = UNITS.iter().find(|(words, _)| words.split(' ').any(|known| known == word))?;
    LETTERS.iter().position(|known| known == letter)
}

/// Weeks stand alone in a duration, so beside other units they are days.
fn written(mut amounts: [u32; LETTERS.len()]) -> String {
    let weeks = amounts[2];
    if amounts.iter().filter(|amount| **amount > 0).count() > 1 {
        amounts[3] += weeks * 7;
        amounts[2] = 0;
    }
    let part = |range: std::ops::Range<usize>| -> String {
        let parts = range.filter(|at| amounts[*at] > 0);
        parts.map(|at| format!("{}{}", amounts[at], LETTERS[at].to_ascii_uppercase())).collect()
    };
    let (days, hours) = (part(0..4), part(4..LETTERS.len()));
    if hours.is_empty() { format!("P{days}") } else { format!("P{days}T{hours}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_length_of_time_is_read() {
        for (text, iso) in [
            ("10 minutes", "PT10M"),
            ("1 hour 30 minutes", "PT1H30M"),
            ("2 Stunden und 5 min.", "PT2H5M"),
            ("90min", "PT90M"),
            ("3 días", "P3D"),
            ("6 weeks", "P6W"),
            ("1 month, 2 weeks and 1 day", "P1M15D"),
            ("1 day, 2 hours", "P1DT2H"),
        ] {
            assert_eq!(duration(text).as_deref(), Some(iso), "{text}");
        }
    }

    #[test]
    fn what_is_no_single_length_is_left_to_people() {
        for text in [
            "4 to 6 weeks",
            "4–6 weeks",
            "an evening",
            "about 10 minutes",
            "10",
            "",
            "minutes",
            "10 minutes 1 hour",
            "0 days",
            "10 minutes,",
            "1 hour or 2",
        ] {
            assert_eq!(duration(text), None, "{text}");
        }
    }
}
