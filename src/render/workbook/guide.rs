//! A guide as the templates take it, from its title to its references.

use super::{
    blocks::{Block, Depth},
    language::Tag,
    parts::Part,
    printable::Printable,
    qr,
    references::Reference,
    rich::{Node, Rich, text, web_link},
    scope::Scope,
    sections::Section,
    terms::Term,
    worksheet::Sheet,
};
use crate::{
    link::Route,
    model::{Counts, Date, Difficulty, Guide as Written, Key},
};
use serde::Serialize;

/// A guide.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Guide {
    slug: String,
    anchor: String,
    /// What it is called.
    pub(super) title: Printable,
    /// What it tells.
    pub(super) summary: Rich,
    language: Option<String>,
    region: Option<String>,
    url: String,
    address: Printable,
    qr: Vec<String>,
    /// Who wrote it.
    pub(super) authors: Vec<Printable>,
    /// What it is about.
    pub(super) keywords: Vec<Printable>,
    date: Printable,
    updated: Printable,
    reviewed: Printable,
    time: Printable,
    difficulty: Printable,
    intro: Vec<Block>,
    parts: Vec<Part>,
    sections: Vec<Section>,
    references: Vec<Reference>,
    /// The labels of its worksheets, in the order they are printed in.
    worksheets: Vec<String>,
    /// The worksheets themselves, to be copied.
    #[serde(skip)]
    pub(super) sheets: Vec<Sheet>,
    terms: Vec<Term>,
    related: Vec<Rich>,
    counts: Standings,
}

/// What its sentences rest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
struct Standings {
    cited: usize,
    covered: usize,
    exempt: usize,
    waived: usize,
    missing: usize,
    total: usize,
}

impl Scope<'_> {
    /// The guide as the templates take it. Its text is read in the order it is printed in, since worksheets are counted.
    pub(super) fn guide(&self) -> Guide {
        let guide = self.guide;
        let url = self.address(&Route::Guide(guide.slug.clone()));
        let own = guide.language.as_ref().map(|language| Tag::of(&language.value));
        let author = |key| Printable::line(&self.named_with_credentials(key));
        let date = |date: Option<Date>| Printable::line(&date.map(|date| self.strings.date(date)).unwrap_or_default());
        let mut read = Guide {
            slug: guide.slug.to_string(),
            anchor: guide.slug.to_string(),
            title: self.title(),
            summary: self.rich(&guide.summary),
            language: own.as_ref().map(|tag| tag.language.clone()),
            region: own.and_then(|tag| tag.region),
            address: short_address(&url),
            qr: qr::rows(&url),
            url,
            authors: guide.authors.iter().map(|key| author(&key.value)).collect(),
            keywords: self.keywords(),
            date: date(guide.date.as_ref().map(|date| date.value)),
            updated: date(guide.updated.as_ref().map(|date| date.value)),
            reviewed: self.reviewed(),
            time: guide.time.as_ref().map(|time| Printable::line(&time.value)).unwrap_or_default(),
            difficulty: guide.difficulty.as_ref().map(|grade| self.difficulty(grade.value)).unwrap_or_default(),
            intro: self.introduction(),
            parts: Vec::new(),
            sections: Vec::new(),
            references: self.references(),
            worksheets: Vec::new(),
            sheets: Vec::new(),
            terms: Vec::new(),
            related: self.to_read_next(),
            counts: self.standings(),
        };
        (read.sections, read.parts) = self.divisions();
        read.sheets = self.take_sheets();
        read.worksheets = read.sheets.iter().map(|sheet| sheet.anchor.clone()).collect();
        read.terms = self.terms();
        read
    }

    /// The guide's title; its slug where it has none.
    fn title(&self) -> Printable {
        Printable::title(self.plain(&self.guide.title).as_str()).or(|| Printable::line(self.guide.slug.as_str()))
    }

    fn keywords(&self) -> Vec<Printable> {
        let topics = self.guide.topics.iter().filter_map(|key| self.book.handbook.topics.get(&key.value));
        topics.map(|topic| Printable::line(&self.shared.language.topic(topic))).collect()
    }

    /// Who looked it over and when, and whether it was changed since.
    fn reviewed(&self) -> Printable {
        let date = self.guide.reviewed_on.as_ref().map(|date| self.strings.date(date.value));
        let name = self.guide.reviewed_by.as_ref().map(|key| self.named_with_credentials(&key.value));
        let review = match (date, name) {
            (Some(date), Some(name)) => self.word("reviewed-by", &[("date", &date), ("name", &name)]),
            (date, name) => Printable::line(&date.or(name).unwrap_or_default()),
        };
        match self.guide.is_changed_since_review() {
            true => self.word("changed-since", &[("review", review.as_str())]),
            false => review,
        }
    }

    fn difficulty(&self, difficulty: Difficulty) -> Printable {
        Printable::line(&self.strings.get(&format!("difficulty-{}", difficulty.name()), &[]))
    }

    /// The guide's picture, its video and its introduction.
    fn introduction(&self) -> Vec<Block> {
        let Written { image, video, introduction, .. } = self.guide;
        let picture = image.as_ref().map(|image| self.picture(image).into());
        let video = video.iter().flat_map(|video| self.video(video, Depth::default()));
        picture.into_iter().chain(video).chain(self.blocks(introduction)).collect()
    }

    fn to_read_next(&self) -> Vec<Rich> {
        let link = |slug: &Key| {
            let title = text(self.plain(&self.book.handbook.guides.get(slug)?.title).as_str());
            Some(match self.is_here(slug) {
                true => vec![Node::Goto { to: slug.to_string(), c: title }],
                false => web_link(&self.address(&Route::Guide(slug.clone())), title),
            })
        };
        self.related().iter().filter_map(link).collect()
    }

    fn standings(&self) -> Standings {
        let units = self.book.ledger.guides.get(&self.guide.slug).map_or(&[][..], Vec::as_slice);
        let counts = Counts::of(units);
        let Counts { cited, covered, exempt, waived, missing } = counts;
        Standings { cited, covered, exempt, waived, missing, total: counts.total() }
    }
}

/// An address as a person types it.
pub(super) fn short_address(url: &str) -> Printable {
    let host_and_path = url.split_once("://").map_or(url, |(_, rest)| rest);
    Printable::line(host_and_path.trim_start_matches("www.").trim_end_matches('/'))
}
