//! A video that isn't there.

use crate::{
    check::{Subject, content::Content, rule::rule, spelling},
    diagnostic::Diagnostic,
    model::{Guide, Video},
    text::Spanned,
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
        let is_file = Video::kind(&video.at.value).is_some();
        let file = is_file.then(|| tell(subject, *guide, &video.at, video.asset(guide.map(|guide| &guide.slug))));
        let captions = video.captions.as_ref();
        let captions =
            captions.map(|named| tell(subject, *guide, named, video.captions_asset(guide.map(|guide| &guide.slug))));
        [file, captions]
    });
    told.flatten().flatten().collect()
}

fn tell(
    subject: &Subject<'_>,
    guide: Option<&Guide>,
    named: &Spanned<String>,
    asset: Option<String>,
) -> Option<Diagnostic> {
    let assets = &subject.handbook.assets;
    let written = named.value.as_str();
    let finding = |message: String| Diagnostic::at(named.span, message);
    let Some(path) = asset else {
        let finding = finding(format!("`{written}` lies beside no guide"));
        return Some(finding.help(format!("put the file into `static/` and write `/{written}`")));
    };
    if assets.contains_key(&path) {
        return None;
    }
    let (folder, shown) = match guide.filter(|_| !written.starts_with('/')) {
        Some(guide) => (format!("guides/{}/", guide.slug), format!("content/guides/{}/", guide.slug)),
        None => (String::new(), "static/".to_owned()),
    };
    let name = path.strip_prefix(&folder).unwrap_or(&path);
    let finding = finding(format!("there is no file `{shown}{name}`"));
    let beside = assets.range(folder.clone()..).map_while(|(path, _)| path.strip_prefix(&folder));
    Some(match spelling::nearest(name, beside) {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None => finding.help(format!("put the file there, or name one that is in `{shown}`")),
    })
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
