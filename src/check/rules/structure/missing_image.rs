//! A picture that isn't there.

use crate::{
    check::{Subject, content::Content, rule::rule, spelling},
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
    /// Pictures elsewhere on the web aren't used, because they can change or vanish: see `malformed-url`.
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
    "missing-image" Error Content(check)
}

fn check(subject: &Subject<'_>, content: &Content<'_>) -> Vec<Diagnostic> {
    let images = content.images.iter().chain(&content.labelled).copied();
    images
        .filter(|(_, image)| !image.path.value.is_empty())
        .filter_map(|(guide, image)| tell(subject, guide, image))
        .collect()
}

fn tell(subject: &Subject<'_>, guide: Option<&Guide>, image: &Image) -> Option<Diagnostic> {
    let assets = &subject.handbook.assets;
    let written = image.path.value.as_str();
    let finding = |message: String| Diagnostic::at(image.path.span, message);
    let Some(path) = image.asset(guide.map(|guide| &guide.slug)) else {
        let finding = finding(format!("`{written}` lies beside no guide"));
        return Some(finding.help(format!("put the picture into `static/` and write `/{written}`")));
    };
    if assets.contains_key(&path) {
        return None;
    }
    let (folder, shown) = match guide.filter(|_| !written.starts_with('/')) {
        Some(guide) => (format!("guides/{}/", guide.slug), format!("content/guides/{}/", guide.slug)),
        None => (String::new(), "static/".to_owned()),
    };
    let name = path.strip_prefix(&folder).unwrap_or(&path);
    let finding = finding(format!("there is no picture `{shown}{name}`"));
    let beside = assets.range(folder.clone()..).map_while(|(path, _)| path.strip_prefix(&folder));
    Some(match spelling::nearest(name, beside) {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None => finding.help(format!("put the picture there, or name one that is in `{shown}`")),
    })
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::said_of_guide;

    #[test]
    fn the_place_that_was_looked_at_is_named() {
        let said = |path: &str| said_of_guide("missing-image", &format!("![A container.]({path})\n"));
        assert_eq!(said("/containers.png"), Vec::<String>::new());
        assert_eq!(said("containers.png"), ["there is no picture `content/guides/example/containers.png`"]);
        assert_eq!(said("/tap.png"), ["there is no picture `static/tap.png`"]);
        assert_eq!(said("https://example.org/a.png"), Vec::<String>::new());
    }
}
