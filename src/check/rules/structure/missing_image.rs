//! A picture that isn't there.

use crate::{
    check::{Subject, content::Content, missing::missing, rule::rule},
    diagnostic::Diagnostic,
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
        .filter_map(|(guide, image)| {
            missing(subject, "picture", &image.path, image.asset(guide.map(|guide| &guide.slug)))
        })
        .collect()
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
