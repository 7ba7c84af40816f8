//! A text reduced to what counts when it is compared: letters and digits in lower case, and where words begin.

/// A text reduced to letters, with the way back.
#[derive(Debug, Default)]
pub struct Folded {
    letters: String,
    words: Vec<Word>,
}

/// Where a word stands in the letters, and in the text.
#[derive(Clone, Copy, Debug)]
struct Word {
    letters: u32,
    start: u32,
    end: u32,
}

impl Folded {
    /// Folds a text.
    pub fn new(text: &str) -> Self {
        let mut folded = Self::default();
        let mut at = 0;
        let mut in_word = false;
        while let Some(c) = text[at..].chars().next() {
            let next = at + c.len_utf8();
            if let Some(end) = note_mark(text, at) {
                (at, in_word) = (end, false);
                continue;
            }
            let inside = in_word && (is_invisible(c) || is_apostrophe(c) && begins_with_letter(&text[next..]));
            if is_letter(c) {
                if !in_word || stands_alone(c) {
                    let letters = folded.letters.len() as u32;
                    folded.words.push(Word { letters, start: at as u32, end: next as u32 });
                }
                fold(c, &mut folded.letters);
                folded.words.last_mut().into_iter().for_each(|word| word.end = next as u32);
            }
            in_word = (is_letter(c) && !stands_alone(c)) || inside;
            at = next;
        }
        folded
    }

    /// All letters, without anything between words.
    pub fn letters(&self) -> &str {
        &self.letters
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// A word's letters; none behind the last word.
    pub fn word(&self, number: usize) -> &str {
        let Some(word) = self.words.get(number) else { return "" };
        &self.letters[word.letters as usize..self.letters_before(number + 1)]
    }

    /// How many letters stand before a word.
    pub fn letters_before(&self, number: usize) -> usize {
        self.words.get(number).map_or(self.letters.len(), |word| word.letters as usize)
    }

    /// The word that begins, or with all the letters ends, at this letter.
    pub fn word_at(&self, letter: usize) -> Option<usize> {
        if letter == self.letters.len() {
            return Some(self.words.len());
        }
        self.words.binary_search_by_key(&letter, |word| word.letters as usize).ok()
    }

    /// The bytes of the text that some words take up.
    pub fn bytes(&self, words: std::ops::Range<usize>) -> std::ops::Range<usize> {
        let start = self.words.get(words.start).map_or(0, |word| word.start as usize);
        let last = words.end.checked_sub(1).and_then(|last| self.words.get(last));
        start..last.map_or(start, |word| word.end as usize).max(start)
    }
}

/// The end of a mark that leads to a note: `[12]`, `[3, 4]`.
fn note_mark(text: &str, at: usize) -> Option<usize> {
    const LONGEST: usize = 16;
    let inner = text[at..].strip_prefix('[')?;
    let length = inner.bytes().take(LONGEST).position(|byte| byte == b']')?;
    let numbers = inner[..length].chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | ' ' | '-' | '–'));
    (numbers && inner.starts_with(|c: char| c.is_ascii_digit())).then_some(at + length + 2)
}

/// Raised digits lead to notes.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() && !matches!(c, '²' | '³' | '¹' | '⁰'..='⁹' | '₀'..='₉')
}

fn begins_with_letter(text: &str) -> bool {
    text.chars().next().is_some_and(is_letter)
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '`' | '´')
}

/// Soft hyphens, joiners and accents that stand by themselves.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{300}'..='\u{36f}')
}

/// Scripts without spaces: each character counts as a word.
fn stands_alone(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..)
}

/// Adds a letter as it is compared: lower case, without its accent, ligatures taken apart.
fn fold(c: char, into: &mut String) {
    let ligature = match c {
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' | 'ﬆ' => "st",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'ß' | 'ẞ' => "ss",
        _ => "",
    };
    if ligature.is_empty() {
        into.extend(c.to_lowercase().filter(|c| !is_invisible(*c)).map(without_accent));
    } else {
        into.push_str(ligature);
    }
}

/// Copies lose accents, or write them as marks of their own.
fn without_accent(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' => 'i',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ō' | 'ő' => 'o',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ś' | 'š' | 'ş' => 's',
        'ź' | 'ż' | 'ž' => 'z',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let folded = Folded::new(text);
        (0..folded.len()).map(|number| folded.word(number).to_owned()).collect()
    }

    #[test]
    fn only_letters_and_digits_count() {
        assert_eq!(words("“Don’t—ever!—call,” she said.[12]"), ["dont", "ever", "call", "she", "said"]);
        assert_eq!(words("the ﬁrst re\u{ad}sults² of cafe\u{301}s"), ["the", "first", "results", "of", "cafes"]);
        assert_eq!(words("15–20 per cent [3, 4] of co-workers"), ["15", "20", "per", "cent", "of", "co", "workers"]);
        assert_eq!(words("水を飲む"), ["水", "を", "飲", "む"]);
        assert_eq!(words("[not 12] 'tis the dogs' bone"), ["not", "12", "tis", "the", "dogs", "bone"]);
    }

    #[test]
    fn hyphens_at_the_end_of_a_line_do_not_count() {
        assert_eq!(Folded::new("relation-\nships end").letters(), Folded::new("relationships end").letters());
    }

    #[test]
    fn words_find_their_way_back() {
        let text = "“Wait,” she said.";
        let folded = Folded::new(text);
        assert_eq!(&text[folded.bytes(0..2)], "Wait,” she");
        assert_eq!((folded.word_at(4), folded.word_at(5), folded.word_at(11)), (Some(1), None, Some(3)));
        assert_eq!(Folded::new("").bytes(0..1), 0..0);
    }
}
