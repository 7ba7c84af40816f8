//! A video that says nothing to those who can't hear or see it.

use crate::{
    check::{Subject, content::Content, rule::rule},
    diagnostic::Diagnostic,
};

rule! {
    /// A video has no transcript.
    ///
    /// ## Why
    ///
    /// Some readers can't hear it, some can't see it, some are where no video plays, and none can on paper. A transcript says what is
    /// said and what is to be seen; it can be searched, printed and read at one's own speed. Captions alone don't do that.
    ///
    /// ## Fails
    ///
    /// ```markdown content/guides/pour.md
    /// ---
    /// title: Pour water
    /// summary: Hold the jar, and pour.
    /// video: https://videos.example.org/w/pour
    /// ---
    ///
    /// Hold the jar with both hands.
    /// ```
    ///
    /// ## Passes
    ///
    /// ```markdown content/guides/pour.md
    /// ---
    /// title: Pour water
    /// summary: Hold the jar, and pour.
    /// video:
    ///   url: https://videos.example.org/w/pour
    ///   title: How to pour
    ///   transcript: |
    ///     “Hold the jar with both hands.” A hand tilts the jar, and water runs into a cup.
    /// ---
    ///
    /// Hold the jar with both hands.
    /// ```
    "video-without-transcript" Warning Content(check)
}

fn check(_: &Subject<'_>, content: &Content<'_>) -> Vec<Diagnostic> {
    let mute = content.videos.iter().filter(|(_, video)| video.transcript.is_empty());
    let tell = |at: &str| format!("write down what is said and to be seen: `url: {at}` and below it `transcript: |`");
    mute.map(|(_, video)| Diagnostic::at(video.at.span, "this video has no transcript").help(tell(&video.at.value)))
        .collect()
}
