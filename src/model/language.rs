//! Facts of languages by their tags (BCP 47): which there are, what each calls itself, which way it is written.

/// ISO 639-1, and languages without a code of two letters that Unicode's CLDR knows well.
const KNOWN: &str = "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee \
    el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv \
    ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl \
    nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta \
    te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu arc ast brx ceb chr ckb doi dsb fil \
    gsw haw hsb kok mai mni nds sat scn yrl yue";

/// What languages call themselves within a sentence: whoever reads one knows the name, and needs no other.
const NAMES: [(&str, &str); 24] = [
    ("ar", "العربية"),
    ("cs", "čeština"),
    ("da", "dansk"),
    ("de", "Deutsch"),
    ("el", "ελληνικά"),
    ("en", "English"),
    ("es", "español"),
    ("fi", "suomi"),
    ("fr", "français"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hu", "magyar"),
    ("it", "italiano"),
    ("ja", "日本語"),
    ("ko", "한국어"),
    ("nl", "Nederlands"),
    ("no", "norsk"),
    ("pl", "polski"),
    ("pt", "português"),
    ("ru", "русский"),
    ("sv", "svenska"),
    ("tr", "Türkçe"),
    ("uk", "українська"),
    ("zh", "中文"),
];

/// Languages whose lines run from the right, in the scripts they are commonly written in.
const FROM_THE_RIGHT: [&str; 12] = ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"];

/// The language of a tag without its region and script, in small letters: `pt` of `pt-BR`.
pub fn primary(tag: &str) -> String {
    tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}

/// Which way a language is written, as HTML says it.
pub fn direction(tag: &str) -> &'static str {
    if FROM_THE_RIGHT.contains(&primary(tag).as_str()) { "rtl" } else { "ltr" }
}

/// What a language calls itself within a sentence.
pub fn own_name(tag: &str) -> Option<&'static str> {
    let primary = primary(tag);
    NAMES.iter().find(|(known, _)| *known == primary).map(|(_, name)| *name)
}

/// Whether two tags are of the same language, script and region, however they are written.
pub fn is_same(one: &str, other: &str) -> bool {
    one.replace('_', "-").eq_ignore_ascii_case(&other.replace('_', "-"))
}

/// A tag of a language there is, with or without a script and a region, as it is usually written: `pt-BR` for `pt-br`. None for
/// anything else, since what stands in a file's name before its ending may as well be a remark.
pub fn known(tag: &str) -> Option<String> {
    let mut parts = tag.split('-');
    let mut canonical = parts.next().map(str::to_ascii_lowercase)?;
    if !KNOWN.split_whitespace().any(|known| known == canonical) {
        return None;
    }
    let is_word = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let mut rest = parts.peekable();
    if let Some(script) = rest.next_if(|part| part.len() == 4 && is_word(part)) {
        canonical += &format!("-{}{}", script[..1].to_ascii_uppercase(), script[1..].to_ascii_lowercase());
    }
    let is_area = |part: &&str| {
        (part.len() == 2 && is_word(part)) || (part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_digit()))
    };
    if let Some(region) = rest.next_if(is_area) {
        canonical += &format!("-{}", region.to_ascii_uppercase());
    }
    rest.next().is_none().then_some(canonical)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_tag_is_written_as_usual() {
        for (tag, expected) in [
            ("es", Some("es")),
            ("PT-br", Some("pt-BR")),
            ("zh-hant-tw", Some("zh-Hant-TW")),
            ("es-419", Some("es-419")),
            ("old", None),
            ("v2", None),
            ("draft", None),
            ("es-old", None),
            ("", None),
        ] {
            assert_eq!(known(tag).as_deref(), expected, "{tag}");
        }
    }

    #[test]
    fn a_region_changes_neither_name_nor_direction() {
        assert_eq!((own_name("pt-BR"), own_name("ig")), (Some("português"), None));
        assert_eq!((direction("ar-EG"), direction("zh"), direction("HE")), ("rtl", "ltr", "rtl"));
        assert!(is_same("pt_br", "pt-BR") && !is_same("pt", "pt-BR"));
    }
}
