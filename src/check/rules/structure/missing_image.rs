//! A picture that isn't there.

use crate::{
    check::{Subject, content, rule::rule, spelling},
    diagnostic::Diagnostic,
    model::{Guide, Image},
};

rule! {
    /// A picture's file isn't there.
    ///
    /// ## Why
    ///
    /// The page would have a hole where the picture should be. Pictures lie beside their guide, in
    /// `content/guides/<slug>/` with the guide itself as `index.md`, or in `static/`: those are named with a `/` first.
    /// Pictures elsewhere on the web aren't used, because they can change or vanish, and can't be printed.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// ![Three containers, each with the date on its lid.](/contaners.png)
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// ![Three containers, each with the date on its lid.](/containers.png)
    /// ```
    "missing-image" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let images = content::images(subject.handbook);
    images
        .filter(|(_, image)| !image.path.value.is_empty())
        .filter_map(|(guide, image)| tell(subject, guide, image))
        .collect()
}

fn tell(subject: &Subject<'_>, guide: Option<&Guide>, image: &Image) -> Option<Diagnostic> {
    let written = image.path.value.as_str();
    let finding = |message: String| Diagnostic::at(image.path.span, message);
    if written.contains("://") {
        let finding = finding("a picture can't come from elsewhere on the web".to_owned());
        return Some(finding.help("save the picture beside the guide or in `static/`, if you may, and name that file"));
    }
    let (folder, shown) = match (written.strip_prefix('/'), guide) {
        (Some(_), _) => (String::new(), "static/".to_owned()),
        (None, Some(guide)) => (format!("guides/{}/", guide.slug), format!("content/guides/{}/", guide.slug)),
        (None, None) => {
            let finding = finding(format!("`{written}` is beside no guide"));
            return Some(finding.help(format!("put the picture into `static/` and write `/{written}`")));
        }
    };
    let name = written.trim_start_matches('/').trim_start_matches("./");
    if subject.handbook.assets.contains_key(&format!("{folder}{name}")) {
        return None;
    }
    let finding = finding(format!("there is no picture `{shown}{name}`"));
    let range = subject.handbook.assets.range(folder.clone()..);
    let beside = range.map_while(|(path, _)| path.strip_prefix(&folder));
    Some(match spelling::nearest(name, beside) {
        Some(near) => finding.help(format!("did you mean `{}`?", written.replace(name, near))),
        None => finding.help(format!("put the picture there, or name one that is in `{shown}`")),
    })
}
