//! A file that is named and isn't there: one wording for pictures, videos and captions.

use super::{Subject, spelling};
use crate::{diagnostic::Diagnostic, text::Spanned};

/// What is to be said of a file that is named here; nothing where it is there. `asset` is the path it has among the handbook's assets, and
/// `what` the word for it.
pub(super) fn missing(
    subject: &Subject<'_>,
    what: &str,
    named: &Spanned<String>,
    asset: Option<String>,
) -> Option<Diagnostic> {
    let assets = &subject.handbook.assets;
    let written = named.value.as_str();
    let finding = |message: String| Diagnostic::at(named.span, message);
    let Some(path) = asset else {
        let finding = finding(format!("`{written}` lies beside no guide"));
        return Some(finding.help(format!("put the {what} into `static/` and write `/{written}`")));
    };
    if assets.contains_key(&path) {
        return None;
    }
    // Beside a guide, whose folder its translations share: the folder is that of the path and not of the file that names it.
    let beside = path.match_indices('/').nth(1).filter(|_| !written.starts_with('/'));
    let (folder, name) = path.split_at(beside.map_or(0, |(slash, _)| slash + 1));
    let shown = if beside.is_some() { format!("content/{folder}") } else { "static/".to_owned() };
    let finding = finding(format!("there is no {what} `{shown}{name}`"));
    let near = assets.range(folder.to_owned()..).map_while(|(path, _)| path.strip_prefix(folder));
    Some(match spelling::nearest(name, near) {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None => finding.help(format!("put the {what} there, or name one that is in `{shown}`")),
    })
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::{FRONT_MATTER, said};

    #[test]
    fn a_translation_is_told_of_the_folder_it_shares() {
        let guide = format!("{FRONT_MATTER}![A tap.](tap.png)\n");
        let told = said("missing-image", &[("content/guides/a.md", &guide), ("content/guides/a.es.md", &guide)]);
        assert_eq!(told, ["there is no picture `content/guides/a/tap.png`"; 2]);
    }
}
