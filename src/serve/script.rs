//! The preview's own styles and scripts, from `templates/serve`.

/// Every file, by its name below `/-/`.
const FILES: [(&str, &str); 11] = [
    ("preview.css", include_str!("../../templates/serve/preview.css")),
    ("preview.js", include_str!("../../templates/serve/preview.js")),
    ("morph.js", include_str!("../../templates/serve/morph.js")),
    ("align.js", include_str!("../../templates/serve/align.js")),
    ("looks.js", include_str!("../../templates/serve/looks.js")),
    ("bar.js", include_str!("../../templates/serve/bar.js")),
    ("findings.js", include_str!("../../templates/serve/findings.js")),
    ("note.js", include_str!("../../templates/serve/note.js")),
    ("marks.js", include_str!("../../templates/serve/marks.js")),
    ("claims.js", include_str!("../../templates/serve/claims.js")),
    ("places.js", include_str!("../../templates/serve/places.js")),
];

/// The text of a file.
pub fn text(name: &str) -> Option<&'static str> {
    FILES.iter().find(|(other, _)| *other == name).map(|(_, text)| *text)
}
