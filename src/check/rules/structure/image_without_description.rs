//! A picture that says nothing to those who can't see it.

use crate::{
    check::{Subject, content::Content, rule::rule},
    diagnostic::Diagnostic,
};

rule! {
    /// A picture has no description.
    ///
    /// ## Why
    ///
    /// Some readers have pages read to them, some have pictures turned off, and some pictures never arrive. The words between
    /// the brackets are all they get: say what there is to be seen and why it matters here, in a sentence.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// ![](containers.png)
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// ![Three containers, each with the date on its lid.](containers.png)
    /// ```
    "image-without-description" Error Content(check)
}

fn check(_: &Subject<'_>, content: &Content<'_>) -> Vec<Diagnostic> {
    let images = content.images.iter().map(|(_, image)| image);
    let bare = images.filter(|image| image.description.as_ref().is_none_or(|words| words.plain().trim().is_empty()));
    bare.map(|image| {
        Diagnostic::at(image.span, "this picture has no description")
            .help(format!("say what it shows: `![What is to be seen.]({})`", image.path.value))
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::said_of_guide;

    #[test]
    fn pictures_are_seen_within_lines_lists_and_links() {
        let text = "A ![](/containers.png) here.\n\n- > ![ ](/containers.png)\n\n[![](/containers.png)](https://example.org)\n";
        assert_eq!(said_of_guide("image-without-description", text).len(), 3);
    }
}
