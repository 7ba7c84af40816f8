//! The page of a guide.

mod about;
mod contribute;
mod neighbours;
mod notes;
mod references;
mod sections;

use super::{
    block::{self, View},
    card::{self, Card, Mention},
    desk::{Allowed, Desk, Page},
    html::Html,
    inline::Setting,
    structured,
    video::{self, VideoView},
};
use crate::{
    artifact::Artifact,
    config::Settings,
    error::Result,
    link::{BacklinkKind, Entity, GuideLinks, Route},
    model::{Guide, NumberedPart, Place, Structure, Video},
    render::told,
};
use about::Field;
use contribute::ContributeView;
use neighbours::Neighbours;
use notes::{PersonNote, TermNote};
use references::ReferenceView;
use sections::SectionView;
use serde::Serialize;

#[derive(Serialize)]
struct GuidePage {
    guide: GuideView,
}

#[derive(Serialize)]
struct GuideView {
    slug: String,
    title: Html,
    summary: Html,
    byline: Html,
    facts: Vec<Field>,
    claims: ClaimsView,
    workbook: Option<String>,
    /// Other prints of the workbook, and the electronic book.
    prints: Vec<PrintView>,
    image: Option<View>,
    video: Option<View>,
    /// Whether there is a video on the page.
    has_video: bool,
    /// Whether one of them plays on the page, though it comes from elsewhere.
    embeds: bool,
    introduction: Vec<View>,
    before: Vec<SectionView>,
    parts: Vec<PartView>,
    /// How many steps there are in all.
    steps: usize,
    after: Vec<SectionView>,
    /// What readers can send in.
    contribute: Option<ContributeView>,
    /// Whether there is anything of readers on the page, or for them to send in.
    has_readers: bool,
    references: Vec<ReferenceView>,
    terms: Vec<TermNote>,
    people: Vec<PersonNote>,
    around: Neighbours,
    related: Vec<Card>,
    mentions: Vec<Mention>,
    about: Vec<Field>,
}

#[derive(Serialize)]
struct ClaimsView {
    href: String,
    text: String,
}

#[derive(Serialize)]
struct PrintView {
    href: String,
    name: String,
}

#[derive(Serialize)]
struct PartView {
    /// How far along it is; nothing for the only one.
    number: Option<String>,
    /// What a link to it is told by.
    name: Option<String>,
    id: String,
    title: Option<Html>,
    blocks: Vec<View>,
    /// The number of its first step.
    start: usize,
    level: u8,
    steps: Vec<StepView>,
}

#[derive(Serialize)]
struct StepView {
    number: usize,
    id: String,
    title: Html,
    blocks: Vec<View>,
}

/// The page of a guide.
///
/// # Errors
/// When a template asks for something that isn't there.
pub fn page(guide: &Guide, desk: &Desk<'_>) -> Result<Artifact> {
    let unlinked = GuideLinks::default();
    let links = desk.book.links.guides.get(&guide.slug).unwrap_or(&unlinked);
    let setting = Setting::of_guide(desk, &guide.slug, links);
    let view = GuidePage { guide: view(guide, links, &setting) };
    let (title, description) = (guide.title.plain(), guide.summary.plain());
    let route = Route::Guide(guide.slug.clone());
    let about = structured::guide(guide, links, desk.scope(&route));
    let page = Page {
        above: vec![about::above(guide, desk)],
        route,
        template: "guide.html",
        title: &title,
        description: &description,
        section: "guides",
        about,
    };
    desk.page_allowing(&page, &allowed(guide, &setting), &view)
}

/// What the page of a guide may reach beside the site.
fn allowed(guide: &Guide, setting: &Setting<'_>) -> Allowed {
    let settings = setting.desk.book.settings;
    let mut allowed = Allowed::default();
    if let Some(contribute) = &settings.contribute {
        contribute::allow(&contribute.way, &mut allowed);
    }
    for video in video::all(guide, setting) {
        allowed.media |= Video::kind(&video.at.value).is_some();
        allowed.frames.extend(video::frame(video).filter(|_| settings.embed_videos));
    }
    allowed
}

fn view(guide: &Guide, links: &GuideLinks, setting: &Setting<'_>) -> GuideView {
    let desk = setting.desk;
    let page = &setting.page;
    let backlinks = desk.backlinks(&Entity::Guide(guide.slug.clone()));
    let mentions = backlinks
        .into_iter()
        .filter(|backlink| backlink.kind == BacklinkKind::Mentions && backlink.guide != guide.slug);
    let (before, after) = sections::views(guide, links, setting);
    let printed = desk.book.settings.outputs.workbook;
    let videos = video::all(guide, setting);
    GuideView {
        slug: guide.slug.to_string(),
        title: setting.html(&guide.title),
        summary: setting.html(&guide.summary),
        byline: about::byline(guide, setting),
        facts: about::facts(guide, setting),
        claims: claims(guide, setting),
        workbook: printed.then(|| desk.routes().href(page, &Route::Workbook(guide.slug.clone()))),
        prints: prints(guide, setting),
        image: guide.image.as_ref().map(|image| block::picture(image, setting)),
        video: guide.video.as_ref().map(|video| View::Video(Box::new(VideoView::of(video, 2, setting)))),
        has_video: !videos.is_empty(),
        embeds: desk.book.settings.embed_videos && videos.iter().any(|shown| video::frame(shown).is_some()),
        introduction: block::introduction(&guide.introduction, setting),
        before,
        parts: guide.numbered_parts().map(|part| part_view(part, guide.structure, links, setting)).collect(),
        steps: guide.parts.iter().map(|part| part.steps.len()).sum(),
        after,
        contribute: contribute::view(guide, setting),
        has_readers: desk.book.settings.contribute.is_some()
            || desk.book.handbook.published(&guide.slug).next().is_some(),
        references: references::views(links, setting),
        terms: notes::terms(links, setting),
        people: notes::people(guide, setting),
        around: Neighbours::of(guide, setting),
        related: Card::all(&links.related, page, desk),
        mentions: card::mentions(mentions, page, desk),
        about: about::fields(guide, setting),
    }
}

/// The prints a build makes beside the usual one, as the settings say.
fn prints(guide: &Guide, setting: &Setting<'_>) -> Vec<PrintView> {
    let desk = setting.desk;
    let Settings { outputs, workbooks, .. } = desk.book.settings;
    let usual = desk.routes().href(&setting.page, &Route::Workbook(guide.slug.clone()));
    let view = |name: &str, href: String| PrintView { href, name: desk.say(&format!("print-{name}"), &[]) };
    let pdfs = workbooks.also.iter().filter(|_| outputs.workbook).map(|print| view(print.name(), print.beside(&usual)));
    let epub = outputs.epub.then(|| view("epub", usual.replace(".pdf", ".epub")));
    pdfs.chain(epub).collect()
}

fn claims(guide: &Guide, setting: &Setting<'_>) -> ClaimsView {
    let text = told::claims(guide, &setting.desk.book, &setting.desk.strings);
    let claims = Route::GuideClaims(guide.slug.clone());
    ClaimsView { href: setting.desk.routes().href(&setting.page, &claims), text }
}

fn part_view(numbered: NumberedPart<'_>, structure: Structure, links: &GuideLinks, setting: &Setting<'_>) -> PartView {
    let NumberedPart { part, index, among, first_step } = numbered;
    let word = if structure == Structure::Methods { "method-of" } else { "part-of" };
    let number = among.map(|(number, count)| {
        setting.desk.say(word, &[("number", &number.to_string()), ("count", &count.to_string())])
    });
    let level = if part.heading.is_some() { 3 } else { 2 };
    let anchor = |place| links.anchor(place).unwrap_or_default().to_owned();
    let steps = part.steps.iter().enumerate().map(|(at, step)| StepView {
        number: first_step + at,
        id: anchor(Place::Step(index, at)),
        title: setting.html(&step.heading.prose),
        blocks: block::views(&step.body, level + 1, setting),
    });
    PartView {
        name: number.clone().or_else(|| part.heading.as_ref().map(|heading| heading.prose.plain())),
        number,
        id: anchor(Place::Part(index)),
        title: part.heading.as_ref().map(|heading| setting.html(&heading.prose)),
        blocks: block::views(&part.lead, level, setting),
        start: first_step,
        level,
        steps: steps.collect(),
    }
}
