//! A picture that is there and can't be shown.

use crate::{
    check::{Subject, content::Content, rule::rule},
    diagnostic::Diagnostic,
    model::{Image, PictureFault},
};

rule! {
    /// A picture's file can't be shown.
    ///
    /// ## Why
    ///
    /// The page would have words where the picture should be. Browsers show JPEG, PNG, GIF, WebP, AVIF and SVG; what a telephone
    /// saves as HEIC, and a page saved under a picture's name, are none of these. A picture of more than 40 megapixels takes
    /// longer to open than all pages of a handbook take to build, and no screen has room for it.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// ![Three containers, each with the date on its lid.](/containers.heic.png)
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// ![Three containers, each with the date on its lid.](/containers.png)
    /// ```
    "unusable-picture" Error Content(check)
}

fn check(subject: &Subject<'_>, content: &Content<'_>) -> Vec<Diagnostic> {
    let unusable = &subject.handbook.unusable;
    let told = content.images.iter().chain(&content.labelled).filter_map(|(guide, image)| {
        let fault = unusable.get(&image.asset(guide.map(|guide| &guide.slug))?)?;
        Some(tell(image, *fault))
    });
    told.collect()
}

fn tell(image: &Image, fault: PictureFault) -> Diagnostic {
    let name = &image.path.value;
    match fault {
        PictureFault::NoPicture => {
            Diagnostic::at(image.path.span, format!("`{name}` is no picture that browsers show"))
                .help("save it as JPEG, PNG, WebP or SVG; a new name alone doesn't change what is in it")
        }
        PictureFault::TooManyPixels(pixels) => {
            let (megapixels, most) = (pixels.div_ceil(1_000_000), Image::MOST_PIXELS / 1_000_000);
            Diagnostic::at(image.path.span, format!("`{name}` has {megapixels} megapixels"))
                .help(format!("make it smaller: {most} are the most that is opened, and a page needs three"))
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::said_of_guide;

    #[test]
    fn the_fault_is_told_where_the_picture_is_shown() {
        let said = |name: &str| said_of_guide("unusable-picture", &format!("![A.](/{name})\n\nSee ![b](/{name}).\n"));
        let none = "`/containers.heic.png` is no picture that browsers show";
        assert_eq!(said("containers.heic.png"), [none, none]);
        let large = "`/containers-from-above.png` has 68 megapixels";
        assert_eq!(said("containers-from-above.png"), [large, large]);
    }
}
