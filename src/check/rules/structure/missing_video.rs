//! A video that isn't there.

use crate::{
    check::{Subject, content::Content, missing::missing, rule::rule},
    diagnostic::Diagnostic,
    model::Video,
};

rule! {
    /// The file of a video, or of its captions, isn't there.
    ///
    /// ## Why
    ///
    /// The page would offer a video that doesn't play. Files lie beside their guide, in `content/guides/<slug>/` with the guide
    /// itself as `index.md`, or in `static/`: those are named with a `/` first. MP4 and WebM play in all browsers; captions are
    /// WebVTT (`.vtt`).
    ///
    /// ## Fails
    ///
    /// ````guide
    /// ```video
    /// url: /por.webm
    /// transcript: Water runs into a jar.
    /// ```
    /// ````
    ///
    /// ## Passes
    ///
    /// ````guide
    /// ```video
    /// url: /pour.webm
    /// transcript: Water runs into a jar.
    /// ```
    /// ````
    "missing-video" Error Content(check)
}

fn check(subject: &Subject<'_>, content: &Content<'_>) -> Vec<Diagnostic> {
    let told = content.videos.iter().flat_map(|(guide, video)| {
        let slug = guide.map(|guide| &guide.slug);
        let file = Video::kind(&video.at.value).and_then(|_| missing(subject, "file", &video.at, video.asset(slug)));
        let captions = video.captions.as_ref();
        let captions = captions.and_then(|named| missing(subject, "file", named, video.captions_asset(slug)));
        [file, captions]
    });
    told.flatten().collect()
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::said_of_guide;

    #[test]
    fn files_are_looked_for_and_addresses_are_not() {
        let said = |yaml: &str| said_of_guide("missing-video", &format!("```video\n{yaml}\n```\n"));
        assert_eq!(said("url: https://example.org/pour.webm"), Vec::<String>::new());
        assert_eq!(said("url: /pour.webm\ncaptions: /pour.vtt"), ["there is no file `static/pour.vtt`"]);
        assert_eq!(said("url: pour.mp4"), ["there is no file `content/guides/example/pour.mp4`"]);
    }
}
