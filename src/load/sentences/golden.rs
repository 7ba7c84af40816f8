//! The "golden rules" of sentence boundaries, as the pragmatic segmenter's tradition lists them for English, by name, each with a
//! sentence of our own in the same construction; and a few for other languages. The texts go through the whole reader of prose.

use crate::{
    load::{Reading, markdown},
    text::{Fragment, SourceId},
};

/// How many of the English rules have to hold.
const LEAST: usize = 51;

const ENGLISH: &[(&str, &str, &[&str])] = &[
    ("simple period", "Rivers freeze. The ice holds by January.", &["Rivers freeze.", "The ice holds by January."]),
    ("question mark", "Where is the key? The door is locked.", &["Where is the key?", "The door is locked."]),
    ("exclamation point", "Here we are! We made it.", &["Here we are!", "We made it."]),
    ("one letter upper case abbreviation", "Her doctor is Anna B. Clark.", &["Her doctor is Anna B. Clark."]),
    ("one letter lower case abbreviation", "The table stands on p. 12.", &["The table stands on p. 12."]),
    ("two letter lower case abbreviation inside", "Did Tom and co. leave early?", &["Did Tom and co. leave early?"]),
    (
        "two letter upper case abbreviation inside",
        "She bought it from Hale, Moss & Co. in spring.",
        &["She bought it from Hale, Moss & Co. in spring."],
    ),
    (
        "two letter lower case abbreviation at the end",
        "Leave it to Tom and co. They have done it before.",
        &["Leave it to Tom and co.", "They have done it before."],
    ),
    (
        "two letter upper case abbreviation at the end",
        "She bought it from Hale, Moss & Co. It was cheap.",
        &["She bought it from Hale, Moss & Co.", "It was cheap."],
    ),
    ("prepositive abbreviation", "We climbed Mt. Rainier at dawn.", &["We climbed Mt. Rainier at dawn."]),
    (
        "prepositive and postpositive abbreviation",
        "St. Anne's School is on 9th st. behind the park.",
        &["St. Anne's School is on 9th st. behind the park."],
    ),
    ("possessive abbreviation", "This was Owen Hart Sr.'s desk.", &["This was Owen Hart Sr.'s desk."]),
    ("multi-period abbreviation inside", "They toured the U.S.S.R. in a van.", &["They toured the U.S.S.R. in a van."]),
    (
        "multi-period abbreviation at the end",
        "He trades with the E.U. Do you?",
        &["He trades with the E.U.", "Do you?"],
    ),
    ("U.S. as boundary", "She moved to the U.S. Where were you?", &["She moved to the U.S.", "Where were you?"]),
    (
        "U.S. before a capital without boundary",
        "A report of the U.S. Senate came out in May.",
        &["A report of the U.S. Senate came out in May."],
    ),
    (
        "U.S. without boundary",
        "Nurses trained in the U.S. for two years.",
        &["Nurses trained in the U.S. for two years."],
    ),
    (
        "a.m. and p.m. with and without boundary",
        "At 7 a.m. Mrs. Lane opens the shop. She closes it at 5 P.M. Mrs. Lane then walks home.",
        &["At 7 a.m. Mrs. Lane opens the shop.", "She closes it at 5 P.M.", "Mrs. Lane then walks home."],
    ),
    ("number without boundary", "The filter costs $24.50 in most shops.", &["The filter costs $24.50 in most shops."]),
    (
        "number as boundary",
        "The filter costs $24.50. It lasts a year.",
        &["The filter costs $24.50.", "It lasts a year."],
    ),
    (
        "parenthesis inside a sentence",
        "She repairs clocks (Her father taught her for 3 years as a girl.) in the old town.",
        &["She repairs clocks (Her father taught her for 3 years as a girl.) in the old town."],
    ),
    (
        "email address",
        "Write to Amy.Stone@example.org. We answer within a day.",
        &["Write to Amy.Stone@example.org.", "We answer within a day."],
    ),
    (
        "web address",
        "The form is at: https://www.forms.24.example.org/new/my_form.html. Please print it.",
        &["The form is at: https://www.forms.24.example.org/new/my_form.html.", "Please print it."],
    ),
    (
        "single quotation marks inside",
        "He looked up, 'That was close.' he said.",
        &["He looked up, 'That was close.' he said."],
    ),
    (
        "double quotation marks inside",
        "He looked up, \"That was close.\" he said.",
        &["He looked up, \"That was close.\" he said."],
    ),
    (
        "double quotation marks at the end",
        "He looked up, \"That was close.\" He put the lamp down.",
        &["He looked up, \"That was close.\"", "He put the lamp down."],
    ),
    ("two exclamation points", "Look out!! Ice on the road.", &["Look out!!", "Ice on the road."]),
    ("two question marks", "Really?? Who told you?", &["Really??", "Who told you?"]),
    ("exclamation point, question mark", "What!? Is it gone?", &["What!?", "Is it gone?"]),
    ("question mark, exclamation point", "What?! Is it gone?", &["What?!", "Is it gone?"]),
    ("list 1.) without a stop", "1.) Wash the jar 2.) Dry the jar", &["1.) Wash the jar", "2.) Dry the jar"]),
    ("list 1.) with a stop", "1.) Wash the jar. 2.) Dry the jar.", &["1.) Wash the jar.", "2.) Dry the jar."]),
    ("list 1) without a stop", "1) Wash the jar 2) Dry the jar", &["1) Wash the jar", "2) Dry the jar"]),
    ("list 1) with a stop", "1) Wash the jar. 2) Dry the jar.", &["1) Wash the jar.", "2) Dry the jar."]),
    ("list 1. without a stop", "1. Wash the jar 2. Dry the jar", &["1. Wash the jar", "2. Dry the jar"]),
    ("list 1. with a stop", "1. Wash the jar. 2. Dry the jar.", &["1. Wash the jar.", "2. Dry the jar."]),
    ("list with bullets", "• 9. Wash the jar • 10. Dry the jar", &["• 9. Wash the jar", "• 10. Dry the jar"]),
    ("list with hyphen bullets", "⁃9. Wash the jar ⁃10. Dry the jar", &["⁃9. Wash the jar", "⁃10. Dry the jar"]),
    (
        "list with letters",
        "a. Wash the jar b. Dry the jar c. Close the jar",
        &["a. Wash the jar", "b. Dry the jar", "c. Close the jar"],
    ),
    (
        "line break within a sentence",
        "The kettle was put\non the stove too late.",
        &["The kettle was put on the stove too late."],
    ),
    ("line break behind a space", "There was no \nwind at all.", &["There was no wind at all."]),
    ("small-letter list by lines", "candles\nmatch box\nwater, bread\n", &["candles", "match box", "water, bread"]),
    (
        "number with several points",
        "It is filed under N°. 2044.118.903. That is the shelf.",
        &["It is filed under N°. 2044.118.903.", "That is the shelf."],
    ),
    (
        "name with an exclamation point",
        "He sold his shares of Yahoo! in the same week.",
        &["He sold his shares of Yahoo! in the same week."],
    ),
    (
        "I as boundary and as abbreviation",
        "Only two knew, she and I. Have you met Oscar I. Reed lately?",
        &["Only two knew, she and I.", "Have you met Oscar I. Reed lately?"],
    ),
    (
        "ellipsis at the end of a quotation",
        "Her letter says that with age, “the winters of the north seem longer. . . .”",
        &["Her letter says that with age, “the winters of the north seem longer. . . .”"],
    ),
    (
        "ellipsis in square brackets",
        "\"Hale [...] kept the diary of the second voyage [...]\" (Moss 12).",
        &["\"Hale [...] kept the diary of the second voyage [...]\" (Moss 12)."],
    ),
    (
        "ellipsis and stop as boundary",
        "Mark what was left out with points, and then end it . . . . Go on behind it.",
        &["Mark what was left out with points, and then end it . . . .", "Go on behind it."],
    ),
    (
        "ellipsis as boundary, close",
        "He didn't mean it.... They had left by then.",
        &["He didn't mean it....", "They had left by then."],
    ),
    (
        "ellipsis without boundary",
        "She is not ... well, how shall I put it...she . . . what I want to say, the point is . . . I can't.",
        &["She is not ... well, how shall I put it...she . . . what I want to say, the point is . . . I can't."],
    ),
    (
        "four-point ellipsis",
        "A custom that was weaker . . . was that of naming fields after saints. . . . The custom went on. . . .",
        &["A custom that was weaker . . . was that of naming fields after saints. . . .", "The custom went on. . . ."],
    ),
    (
        "no space between sentences",
        "Good evening.Today it snowed.Mrs. Lane shovelled the path and counted 1,200.That is too many.",
        &["Good evening.", "Today it snowed.", "Mrs. Lane shovelled the path and counted 1,200.", "That is too many."],
    ),
];

const OTHERS: &[(&str, &str, &[&str])] = &[
    (
        "de",
        "Am 3. Oktober kam Dr. Weiß. Er blieb z. B. bis Mai.",
        &["Am 3. Oktober kam Dr. Weiß.", "Er blieb z. B. bis Mai."],
    ),
    (
        "de",
        "Siehe S. 5 und Abb. 2. Das genügt usw. Alle gehen.",
        &["Siehe S. 5 und Abb. 2.", "Das genügt usw.", "Alle gehen."],
    ),
    (
        "de",
        "„Halt!“, rief sie. »Wohin?« Er lief im 19. Jahrhundert.",
        &["„Halt!“, rief sie.", "»Wohin?«", "Er lief im 19. Jahrhundert."],
    ),
    ("fr", "M. Petit habite ici. « Entrez ! » dit-il. Où ?", &["M. Petit habite ici.", "« Entrez ! » dit-il.", "Où ?"]),
    (
        "fr",
        "Voir p. 4, art. 2, etc. L’hiver vient. Né en 50 av. J.-C. à Lyon.",
        &["Voir p. 4, art. 2, etc.", "L’hiver vient.", "Né en 50 av. J.-C. à Lyon."],
    ),
    (
        "es",
        "¿Quién llamó? ¡Nadie! El Sr. Gil vive en EE. UU. desde mayo.",
        &["¿Quién llamó?", "¡Nadie!", "El Sr. Gil vive en EE. UU. desde mayo."],
    ),
    ("es", "Lea p. ej. la pág. 3. Luego vuelva.", &["Lea p. ej. la pág. 3.", "Luego vuelva."]),
    (
        "it",
        "Il Dott. Rossi e la Sig.ra Neri partono. Vedi pag. 4 ecc. Poi torna.",
        &["Il Dott. Rossi e la Sig.ra Neri partono.", "Vedi pag. 4 ecc.", "Poi torna."],
    ),
    (
        "pt",
        "O Dr. Sousa chegou. Veja p. ex. a pág. 3. Depois volte.",
        &["O Dr. Sousa chegou.", "Veja p. ex. a pág. 3.", "Depois volte."],
    ),
    ("zh", "你好。他说：“走吧！”我们走了？好", &["你好。", "他说：“走吧！”", "我们走了？", "好"]),
    ("ja", "彼は「行く。」と言った。終わり。", &["彼は「行く。」と言った。", "終わり。"]),
    ("ar", "هل أنت هنا؟ نعم. وصل د. أحمد أمس۔", &["هل أنت هنا؟", "نعم.", "وصل د. أحمد أمس۔"]),
];

fn sentences(language: &str, text: &str) -> Vec<String> {
    let reading = Reading { language: language.to_owned(), ..Reading::default() };
    let prose = markdown::prose(&Fragment::at(SourceId(0), 0, text), &reading, &mut Vec::new());
    prose.sentences.iter().map(|sentence| sentence.text.text().to_owned()).collect()
}

#[test]
fn english_golden_rules() {
    let failed: Vec<_> = ENGLISH.iter().filter(|(_, text, expected)| sentences("en", text) != *expected).collect();
    let score = ENGLISH.len() - failed.len();
    println!("golden rules: {score} of {}", ENGLISH.len());
    for (name, text, _) in &failed {
        println!("{name}: {:?}", sentences("en", text));
    }
    assert!(score >= LEAST, "{score} of {}", ENGLISH.len());
}

#[test]
fn other_languages_have_their_own_abbreviations_and_marks() {
    for (language, text, expected) in OTHERS {
        assert_eq!(sentences(language, text), *expected, "{language}");
    }
}

#[test]
fn names_numerals_and_notes() {
    for (text, expected) in [
        ("He fought in World War I. Soldiers came home.", vec!["He fought in World War I.", "Soldiers came home."]),
        ("Under Frank W. A. Stone it grew.", vec!["Under Frank W. A. Stone it grew."]),
        ("\"Stop!\" Jane said.", vec!["\"Stop!\" Jane said."]),
        ("\"He stopped.\" Jane said so.", vec!["\"He stopped.\"", "Jane said so."]),
        ("It held.[1] Nobody knew. [2] They left.", vec!["It held.[1]", "Nobody knew. [2]", "They left."]),
        ("She said \"and then ...\" Two days passed.", vec!["She said \"and then ...\"", "Two days passed."]),
        ("We met Malcolm X. He was tired.", vec!["We met Malcolm X.", "He was tired."]),
        ("Take vitamin C. It helps.", vec!["Take vitamin C.", "It helps."]),
        ("See vol. II. Then rest.", vec!["See vol. II.", "Then rest."]),
        ("See fig. A. It is small (see p. 4). Rest.", vec!["See fig. A.", "It is small (see p. 4).", "Rest."]),
        ("Use e.g. Soap. iPhones are new.", vec!["Use e.g. Soap.", "iPhones are new."]),
        ("Rinse for 30 sec. Dry it.", vec!["Rinse for 30 sec.", "Dry it."]),
        ("It costs 3.5 kg, approx. 4 lbs. on Jan. 5.", vec!["It costs 3.5 kg, approx. 4 lbs. on Jan. 5."]),
        ("She has a Ph.D. from Bath. So what?", vec!["She has a Ph.D. from Bath.", "So what?"]),
        ("Say: \"I need time. Don't write.\" Then go.", vec!["Say: \"I need time. Don't write.\"", "Then go."]),
        ("(It rains. It pours.) He sleeps.", vec!["(It rains.", "It pours.)", "He sleeps."]),
        ("Go to example.com. Ask for No. 5.", vec!["Go to example.com.", "Ask for No. 5."]),
        ("No. That's wrong.", vec!["No.", "That's wrong."]),
        ("— Ann Lee", vec!["— Ann Lee"]),
        ("... and so on.", vec!["... and so on."]),
    ] {
        assert_eq!(sentences("en", text), expected);
    }
}
