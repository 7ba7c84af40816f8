//! Videos as their template sees them. Nothing of one is fetched before a reader presses play: a file of the site is named
//! with its poster, one from elsewhere is a link behind a poster of our own.

use super::{
    assets,
    block::{self, View},
    html::Html,
    inline::Setting,
};
use crate::{
    link::Route,
    model::{Block, Guide, Prose, Video},
};
use serde::Serialize;
use url::Url;

/// A video.
#[derive(Serialize)]
pub struct VideoView {
    title: Html,
    /// Its title in plain letters.
    name: String,
    duration: Option<String>,
    file: Option<FileView>,
    link: Option<LinkView>,
    transcript: Vec<View>,
}

/// A file of the site.
#[derive(Serialize)]
struct FileView {
    src: String,
    kind: &'static str,
    poster: Option<String>,
    captions: Option<String>,
    language: String,
}

/// A video from elsewhere.
#[derive(Serialize)]
struct LinkView {
    href: String,
    host: String,
    /// What plays it within the page, where the project wants that.
    embed: Option<String>,
    poster: Option<Html>,
}

impl VideoView {
    /// A video among headings of this level.
    pub fn of(video: &Video, level: u8, setting: &Setting<'_>) -> Self {
        let desk = setting.desk;
        let guide = setting.guide.and_then(|slug| desk.book.handbook.guides.get(slug));
        let title = video.title.as_ref().or(guide.map(|guide| &guide.title));
        let is_file = Video::kind(&video.at.value).is_some();
        Self {
            title: title.map(|title| setting.html(title)).unwrap_or_default(),
            name: title.map(Prose::plain).unwrap_or_default(),
            duration: video.duration.as_ref().map(|duration| duration.value.clone()),
            file: file(video, guide, setting),
            link: (!is_file).then(|| link(video, setting)),
            transcript: block::views(&video.transcript, level, setting),
        }
    }
}

fn file(video: &Video, guide: Option<&Guide>, setting: &Setting<'_>) -> Option<FileView> {
    let desk = setting.desk;
    let published = |asset: Option<String>| {
        let name = asset.filter(|name| desk.book.handbook.assets.contains_key(name))?;
        let path = assets::published_at(&name, desk.book.links);
        Some(desk.routes().href(&setting.page, &Route::File(path)))
    };
    let poster = video.poster.as_ref().and_then(|poster| desk.pictures.shown(&poster.asset(setting.guide)?));
    let language = guide.and_then(|guide| guide.language.as_ref()).map(|language| language.value.clone());
    Some(FileView {
        src: published(video.asset(setting.guide))?,
        kind: Video::kind(&video.at.value)?,
        poster: poster.map(|poster| desk.routes().href(&setting.page, &Route::File(poster.path.clone()))),
        captions: published(video.captions_asset(setting.guide)),
        language: language.unwrap_or_else(|| desk.book.settings.language.clone()),
    })
}

fn link(video: &Video, setting: &Setting<'_>) -> LinkView {
    let address = &video.at.value;
    let host = Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default();
    let embed = player(address).filter(|_| setting.desk.book.settings.embed_videos);
    let poster = video.poster.as_ref().filter(|poster| {
        poster.asset(setting.guide).is_some_and(|asset| setting.desk.pictures.shown(&asset).is_some())
    });
    LinkView {
        href: address.clone(),
        host: host.trim_start_matches("www.").to_owned(),
        embed: embed.map(String::from),
        poster: poster.map(|poster| setting.picture(poster)),
    }
}

/// The videos of a guide's page, in its own text and in what readers sent in.
pub fn all<'a>(guide: &'a Guide, setting: &Setting<'a>) -> Vec<&'a Video> {
    let sent = setting.desk.book.handbook.published(&guide.slug);
    let sent = sent.flat_map(|(_, sent)| [sent.body.as_slice(), sent.answer.as_slice()]);
    let blocks = Block::all(guide.bodies().chain(sent)).into_iter();
    let inside = blocks.filter_map(|block| match block {
        Block::Video(video) => Some(video.as_ref()),
        _ => None,
    });
    guide.video.as_deref().into_iter().chain(inside).collect()
}

/// Whose pages play a video within ours, where they do.
pub fn frame(video: &Video) -> Option<String> {
    Some(player(&video.at.value)?.origin().ascii_serialization())
}

/// The address that plays a video within a page, without cookies where its house offers that; none where the house is unknown.
fn player(address: &str) -> Option<Url> {
    let url = Url::parse(address).ok().filter(|url| url.scheme() == "https")?;
    let host = url.host_str()?;
    let host = host.strip_prefix("www.").or(host.strip_prefix("m.")).unwrap_or(host);
    let parts: Vec<&str> = url.path_segments()?.filter(|part| !part.is_empty()).collect();
    let is_id =
        |id: &str| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    let made = |address: String, id: &str| if is_id(id) { Url::parse(&address).ok() } else { None };
    let youtube = |id: &str| made(format!("https://www.youtube-nocookie.com/embed/{id}?autoplay=1"), id);
    match (host, parts.as_slice()) {
        ("youtu.be", [id]) => youtube(id),
        ("youtube.com" | "youtube-nocookie.com", ["embed" | "shorts" | "live", id]) => youtube(id),
        ("youtube.com", ["watch"]) => youtube(&url.query_pairs().find(|(name, _)| name == "v")?.1),
        ("vimeo.com", [id]) => made(format!("https://player.vimeo.com/video/{id}?dnt=1&autoplay=1"), id),
        (_, ["w", id] | ["videos", "watch", id]) => {
            let root = url.origin().ascii_serialization();
            made(format!("{root}/videos/embed/{id}?autoplay=1&p2p=0"), id)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_video_plays_without_cookies_where_its_house_offers_that() {
        let played = |address: &str| player(address).map(String::from);
        let youtube = Some("https://www.youtube-nocookie.com/embed/dQw4_9-x?autoplay=1".to_owned());
        for address in [
            "https://www.youtube.com/watch?v=dQw4_9-x&t=3",
            "https://youtu.be/dQw4_9-x?si=a",
            "https://m.youtube.com/shorts/dQw4_9-x",
            "https://www.youtube-nocookie.com/embed/dQw4_9-x",
        ] {
            assert_eq!(played(address), youtube, "{address}");
        }
        let vimeo = Some("https://player.vimeo.com/video/76979871?dnt=1&autoplay=1".to_owned());
        assert_eq!(played("https://vimeo.com/76979871"), vimeo);
        let peertube = Some("https://tube.example.org/videos/embed/aB3?autoplay=1&p2p=0".to_owned());
        assert_eq!(played("https://tube.example.org/w/aB3"), peertube);
        assert_eq!(played("https://tube.example.org/videos/watch/aB3"), peertube);
        for address in [
            "https://example.org/pour",
            "https://www.youtube.com/watch?v=a%22b",
            "http://youtu.be/a",
            "https://youtube.com/",
        ] {
            assert_eq!(played(address), None, "{address}");
        }
    }
}
