//! Which letters one can type in a form, by the language of the book: 224 have room in an encoding that every viewer knows.
//!
//! All have those of Western Europe (WinAnsiEncoding, ISO 32000-1, annex D). The others a language is written with take the
//! places of signs nobody types, under the names the Adobe Glyph List has for them.

/// The letters of WinAnsiEncoding from 0x80 to 0x9f; all others are those of Latin-1.
const OWN: [char; 32] = [
    '€', '•', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '•', 'Ž', '•', '•', '‘', '’', '“', '”', '•', '–',
    '—', '˜', '™', 'š', '›', 'œ', '•', 'ž', 'Ÿ',
];

/// Signs beyond ASCII that are typed in any language.
const KEPT: [u8; 5] = [0xa7, 0xab, 0xb0, 0xb7, 0xbb];

/// Written with Greek or Cyrillic letters.
const GREEK_AND_CYRILLIC: [&str; 7] = ["el", "ru", "uk", "bg", "be", "mk", "sr"];

/// Letters by their name, the capital first.
const LATIN: [(&str, &[&str], &str); 9] = [
    ("pl", &["ogonek", "acute", "ogonek", "slash", "acute", "acute", "acute", "dotaccent"], "ĄąĆćĘęŁłŃńŚśŹźŻż"),
    ("cs", &["caron", "caron", "caron", "caron", "caron", "caron", "ring"], "ČčĎďĚěŇňŘřŤťŮů"),
    ("sk", &["caron", "caron", "acute", "caron", "caron", "acute", "caron"], "ČčĎďĹĺĽľŇňŔŕŤť"),
    ("hu", &["hungarumlaut", "hungarumlaut"], "ŐőŰű"),
    ("hr", &["caron", "acute", "croat"], "ČčĆćĐđ"),
    ("bs", &["caron", "acute", "croat"], "ČčĆćĐđ"),
    ("sl", &["caron", "acute", "croat"], "ČčĆćĐđ"),
    ("lt", &["ogonek", "caron", "ogonek", "dotaccent", "ogonek", "ogonek", "macron"], "ĄąČčĘęĖėĮįŲųŪū"),
    (
        "lv",
        &["macron", "caron", "macron", "commaaccent", "macron", "commaaccent", "commaaccent", "commaaccent", "macron"],
        "ĀāČčĒēĢģĪīĶķĻļŅņŪū",
    ),
];

const TURKISH: [(char, &str); 6] =
    [('Ğ', "Gbreve"), ('ğ', "gbreve"), ('İ', "Idotaccent"), ('ı', "dotlessi"), ('Ş', "Scedilla"), ('ş', "scedilla")];

const ROMANIAN: [(char, &str); 6] =
    [('Ă', "Abreve"), ('ă', "abreve"), ('Ș', "uni0218"), ('ș', "uni0219"), ('Ț', "uni021A"), ('ț', "uni021B")];

const GREEK: &str = "Alpha Beta Gamma Deltagreek Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau \
    Upsilon Phi Chi Psi Omegagreek Iotadieresis Upsilondieresis alphatonos epsilontonos etatonos iotatonos \
    upsilondieresistonos alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mugreek nu xi omicron pi rho sigma1 \
    sigma tau upsilon phi chi psi omega iotadieresis upsilondieresis omicrontonos upsilontonos omegatonos";

/// What the letters of a form are: no font has them all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    Latin,
    GreekAndCyrillic,
    Hebrew,
}

/// The letters of a form.
pub(super) struct Letters {
    /// By their code, from 0x20.
    by_code: Vec<char>,
    /// Codes that aren't as in WinAnsiEncoding, and the names of what they are.
    pub(super) others: Vec<(u8, String)>,
    /// What they are, beside those of Western Europe.
    pub(super) script: Script,
}

impl Letters {
    /// Those of a language (ISO 639).
    pub(super) fn of(language: &str) -> Self {
        let script = Script::of(language);
        let free = (0xa1..=0xbf).filter(|code| !KEPT.contains(code));
        let free = free.chain((0xc0..=0xff).filter(|_| script != Script::Latin));
        let mut by_code: Vec<char> = (0x20..=0xff).map(western).collect();
        let mut others = Vec::new();
        for (code, (letter, name)) in free.zip(own(language)) {
            by_code[usize::from(code - 0x20)] = letter;
            others.push((code, name));
        }
        Self { by_code, others, script }
    }

    /// The letter of a code, from 0x20.
    pub(super) fn letter(&self, code: u8) -> char {
        self.by_code[usize::from(code - 0x20)]
    }
}

impl Script {
    fn of(language: &str) -> Self {
        match language {
            "he" | "yi" => Self::Hebrew,
            other if GREEK_AND_CYRILLIC.contains(&other) => Self::GreekAndCyrillic,
            _ => Self::Latin,
        }
    }
}

fn western(code: u8) -> char {
    match code {
        0x80..=0x9f => OWN[usize::from(code - 0x80)],
        other => char::from(other),
    }
}

/// What a language is written with beyond the letters of Western Europe.
fn own(language: &str) -> Vec<(char, String)> {
    match language {
        "tr" | "az" => TURKISH.map(|(letter, name)| (letter, name.to_owned())).into(),
        "ro" => ROMANIAN.map(|(letter, name)| (letter, name.to_owned())).into(),
        "he" | "yi" => hebrew(),
        "el" => greek(),
        other if GREEK_AND_CYRILLIC.contains(&other) => cyrillic(other),
        other => LATIN.iter().find(|(known, ..)| *known == other).map(latin).unwrap_or_default(),
    }
}

fn latin((_, marks, letters): &(&str, &[&str], &str)) -> Vec<(char, String)> {
    let base = |letter: char| match letter {
        'Ł' => 'L',
        'ł' => 'l',
        'Đ' => 'D',
        'đ' => 'd',
        other => plain(other),
    };
    let marks = marks.iter().flat_map(|mark| [mark, mark]);
    let letters = letters.chars();
    letters.zip(marks).map(|(letter, mark)| (letter, format!("{}{mark}", base(letter)))).collect()
}

/// The letter a mark stands on.
fn plain(letter: char) -> char {
    const MARKED: &str = "ĄAąaĆCćcĘEęeŃNńnŚSśsŹZźzŻZżzČCčcĎDďdĚEěeŇNňnŘRřrŤTťtŮUůuĹLĺlĽLľlŔRŕrŐOőoŰUűuĖEėeĮIįiŲUųuŪUūuĀAāaĒEēeĢGģgĪIīiĶKķkĻLļlŅNņn";
    let mut pairs = MARKED.chars();
    while let (Some(marked), Some(base)) = (pairs.next(), pairs.next()) {
        if marked == letter {
            return base;
        }
    }
    letter
}

/// From Alpha to the omega with its accent (U+0391 to U+03CE), and the iota with both its marks and capitals with theirs.
fn greek() -> Vec<(char, String)> {
    let letters = GREEK.split_whitespace().zip(0x391_u32..).filter(|(name, _)| *name != "-");
    let letters = letters.filter_map(|(name, code)| Some((char::from_u32(code)?, name.to_owned())));
    let others = [
        ('ΐ', "iotadieresistonos"),
        ('Ά', "Alphatonos"),
        ('Έ', "Epsilontonos"),
        ('Ή', "Etatonos"),
        ('Ί', "Iotatonos"),
        ('Ό', "Omicrontonos"),
        ('Ύ', "Upsilontonos"),
        ('Ώ', "Omegatonos"),
    ];
    letters.chain(others.map(|(letter, name)| (letter, name.to_owned()))).collect()
}

/// Russian's letters, in whose names Ё has its place behind Е, and those a neighbour has beside them.
fn cyrillic(language: &str) -> Vec<(char, String)> {
    let named = |letters: &str, first: u32| -> Vec<(char, String)> {
        letters.chars().zip(first..).map(|(letter, number)| (letter, format!("afii{number}"))).collect()
    };
    let mut letters = named("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯҐЂЃЄЅІЇЈЉЊЋЌЎ", 10017);
    letters.extend(named("абвгдеёжзийклмнопрстуфхцчшщъыьэюяґђѓєѕіїјљњћќў", 10065));
    letters.extend([('Џ', "afii10145".to_owned()), ('џ', "afii10193".to_owned())]);
    let foreign = match language {
        "uk" | "be" => "ЂЃЅЈЉЊЋЌЏђѓѕјљњћќџ",
        "sr" | "mk" => "ҐЄІЇЎґєіїў",
        _ => "ҐЂЃЄЅІЇЈЉЊЋЌЎЏґђѓєѕіїјљњћќўџ",
    };
    letters.retain(|(letter, _)| !foreign.contains(*letter));
    letters
}

/// From alef to tav, the stroke between two words, and the shekel.
fn hebrew() -> Vec<(char, String)> {
    let letters = ('א'..='ת').zip(57664..).chain([('־', 57645), ('₪', 57636)]);
    letters.map(|(letter, number)| (letter, format!("afii{number}"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(language: &str, letter: char) -> Option<u8> {
        let letters = Letters::of(language);
        (0x20..=0xff).find(|code| letters.letter(*code) == letter)
    }

    #[test]
    fn every_letter_of_a_language_has_a_code() {
        let alphabets = [
            ("en", "äéß€—“"),
            ("pl", "Zażółć gęślą jaźń ŁŹ"),
            ("cs", "Příliš žluťoučký kůň úpěl ďábelské ódy"),
            ("sk", "ľahký ťažký kŕdeľ ĺ ň ô"),
            ("hu", "árvíztűrő tükörfúrógép"),
            ("tr", "Iğdır İstanbul şçöü"),
            ("lv", "āčēģīķļņšūž"),
            ("lt", "ąčęėįšųūž"),
            ("el", "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία ΐΰϊϋώςΆΏ"),
            ("ru", "Съешь ещё этих мягких французских булок, да выпей чаю ЁЩЯ"),
            ("sr", "љубазни фењерџија чађавог лица хоће да ми покаже штос"),
            ("be", "ўсе ЎІ"),
            ("ro", "Ținând fagurii, șoarecele ĂȘ ăț"),
            ("he", "עטלף אבק נס דרך מזגן שהתפוצץ כי חם ־₪"),
            ("uk", "Щастям б’єш жук їх глицю в фон й ґедзь пріч ЄІЇҐ"),
        ];
        for (language, words) in alphabets {
            for letter in words.chars() {
                assert!(code(language, letter).is_some(), "{letter} has no code in {language}");
            }
        }
    }

    #[test]
    fn letters_go_by_the_names_of_the_adobe_glyph_list() {
        let name = |language, letter| {
            let found = code(language, letter)?;
            Letters::of(language).others.into_iter().find(|(code, _)| *code == found).map(|(_, name)| name)
        };
        for (language, letter, expected) in [
            ("pl", 'ł', "lslash"),
            ("pl", 'Ż', "Zdotaccent"),
            ("cs", 'ů', "uring"),
            ("lv", 'ģ', "gcommaaccent"),
            ("hr", 'đ', "dcroat"),
            ("el", 'ω', "omega"),
            ("el", 'ς', "sigma1"),
            ("ru", 'А', "afii10017"),
            ("ru", 'я', "afii10097"),
            ("ru", 'ё', "afii10071"),
            ("uk", 'ї', "afii10104"),
            ("ro", 'ș', "uni0219"),
            ("he", 'ש', "afii57689"),
        ] {
            assert_eq!(name(language, letter).as_deref(), Some(expected), "{letter}");
        }
    }
}
