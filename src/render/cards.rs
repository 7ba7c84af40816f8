//! The picture that stands for a guide where it is shared: its title, its topic, and how many of its claims have a reference.
//!
//! Drawn without Typst, so that the site alone has it too. What all cards share is drawn once (`background`); a card is its words on a
//! copy of it, in a palette, and takes about a millisecond. Words are set in the workbook's typefaces, then in those a project keeps in
//! `static/fonts`; a text with a sign that none of them has is left out, rather than shown as boxes. Cards that haven't changed are taken
//! from what was made before.
//!
//! The only door to the libraries that shape words, fill outlines and write PNG.

mod background;
mod direction;
mod fonts;
mod lines;
mod palette;
mod picture;
mod shape;
mod text;

use super::{Book, Renderer, Strings, told};
use crate::{
    artifact::{Artifact, ArtifactPath, Sink},
    error::{Error, Result},
    link::Route,
    model::Guide,
};
use background::Background;
use fonts::Fonts;
use rayon::prelude::*;
use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::OnceLock,
};
use text::Glyphs;

/// How wide a card is, in pixels: what Open Graph's readers ask for.
pub const WIDTH: u32 = 1200;

/// How high a card is.
pub const HEIGHT: u32 = 630;

/// So many cards are drawn one after the other, with the letters of those before at hand.
const ROW: usize = 64;

/// The renderer of cards.
pub struct Cards;

/// What a card says.
#[derive(Hash)]
struct Words {
    /// What the handbook is called.
    site: String,
    /// What the title belongs to: a topic.
    label: String,
    /// What it is about.
    title: String,
    /// How many claims have a reference.
    claims: String,
}

/// Where cards are drawn.
struct Studio<'a> {
    book: &'a Book<'a>,
    fonts: Fonts<'a>,
    background: OnceLock<Background>,
}

impl Renderer for Cards {
    fn name(&self) -> &'static str {
        "cards"
    }

    fn render(&self, book: &Book<'_>, sink: &dyn Sink) -> Result<()> {
        let strings = Strings::of(&book.settings.language, book.templates)?;
        let own = fonts::own(book);
        let studio = Studio { book, fonts: Fonts::of(&own), background: OnceLock::new() };
        studio.hand_over(&Route::SiteCard, || of_site(book, &strings), &mut Glyphs::default(), sink)?;
        let guides: Vec<&Guide> = book.handbook.guides.values().collect();
        guides.par_chunks(ROW).try_for_each(|row| {
            let mut glyphs = Glyphs::default();
            for guide in row {
                let route = Route::Card(guide.slug.clone());
                studio.hand_over(&route, || of_guide(guide, book, &strings), &mut glyphs, sink)?;
            }
            Ok(())
        })
    }
}

fn of_site(book: &Book<'_>, strings: &Strings) -> Words {
    let count = book.handbook.guides.len().to_string();
    Words {
        site: String::new(),
        label: strings.get("site-count-guides", &[("count", &count)]),
        title: book.settings.title.clone(),
        claims: told::all_claims(book, strings),
    }
}

fn of_guide(guide: &Guide, book: &Book<'_>, strings: &Strings) -> Words {
    let topic = guide.topics.iter().find_map(|key| book.handbook.topics.get(&key.value));
    Words {
        site: book.settings.title.clone(),
        label: topic.map(|topic| topic.title.value.clone()).unwrap_or_default(),
        title: guide.title.plain(),
        claims: told::claims(guide, book, strings),
    }
}

impl Studio<'_> {
    /// Hands over a card, unless the project has one of its own at the same place in `static/`.
    fn hand_over(&self, at: &Route, words: impl Fn() -> Words, glyphs: &mut Glyphs, sink: &dyn Sink) -> Result<()> {
        if !self.book.handbook.assets.contains_key(&self.book.links.routes.path(at)) {
            sink.take(self.card(at, &words(), glyphs)?);
        }
        Ok(())
    }

    /// A card: what was made before of the same words, or drawn anew.
    fn card(&self, route: &Route, words: &Words, glyphs: &mut Glyphs) -> Result<Artifact> {
        let file = self.book.links.routes.path(route);
        let failed = |message: &str| Error::Template { name: file.clone(), message: message.to_owned() };
        let path = ArtifactPath::new(file.as_str()).ok_or_else(|| failed("leads out of the output folder"))?;
        let name = self.fingerprint(words);
        if let Some(kept) = self.book.kept.kept(&name).filter(|kept| picture::is_whole(kept)) {
            return Ok(Artifact::new(path, kept));
        }
        let background = self.background.get_or_init(Background::draw);
        let mut pixels = background.pixels.clone();
        lines::set(words, &self.fonts, glyphs, &mut pixels);
        let card = picture::png(&pixels, &background.palette).map_err(|error| failed(&error))?;
        self.book.kept.keep(&name, &card);
        Ok(Artifact::new(path, card))
    }

    /// A name that stands for all a card is made from; what the program itself has is the same in all it keeps.
    fn fingerprint(&self, words: &Words) -> String {
        let half = |salt: u8| {
            let mut hasher = DefaultHasher::new();
            (salt, self.fonts.stamp, words).hash(&mut hasher);
            hasher.finish()
        };
        format!("{:016x}{:016x}.png", half(0), half(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(title: &str) -> Words {
        let [site, label, claims] = ["After Us", "Breakups", "41 claims, 41 with a reference"].map(str::to_owned);
        Words { site, label, title: title.to_owned(), claims }
    }

    /// How many pixels of a card differ from the bare background, in the rows of the title and in those of the claims.
    fn inked(words: &Words) -> [usize; 2] {
        let background = Background::draw();
        let mut pixels = background.pixels.clone();
        lines::set(words, &Fonts::of(&[]), &mut Glyphs::default(), &mut pixels);
        let changed = |from: usize, to: usize| {
            let range = from * WIDTH as usize..to * WIDTH as usize;
            pixels[range.clone()].iter().zip(&background.pixels[range]).filter(|(new, old)| new != old).count()
        };
        [changed(150, 510), changed(522, 630)]
    }

    #[test]
    fn a_card_is_a_small_picture_of_its_words() {
        let background = Background::draw();
        let mut pixels = background.pixels.clone();
        lines::set(&words("Use the no-contact rule"), &Fonts::of(&[]), &mut Glyphs::default(), &mut pixels);
        let png = picture::png(&pixels, &background.palette).unwrap();
        assert!(picture::is_whole(&png) && png.len() < 60_000, "{} bytes", png.len());
        let picture = raster::load_from_memory(&png).unwrap();
        assert_eq!((picture.width(), picture.height()), (WIDTH, HEIGHT));
    }

    #[test]
    fn what_no_typeface_has_is_left_out_and_the_rest_stands() {
        let [latin, claims] = inked(&words("Use the no-contact rule"));
        let [chinese, same] = inked(&Words { label: String::new(), ..words("断联法则") });
        assert!(latin > 3_000 && claims > 1_000);
        assert_eq!((chinese, same), (0, claims));
        assert!(inked(&words("Правила после расставания"))[0] > 3_000 && inked(&words("قاعدة عدم التواصل"))[0] > 2_000);
    }

    #[test]
    fn a_title_of_any_length_stays_on_its_card() {
        for title in ["A", &"word ".repeat(200), &"long".repeat(200), "  ", "\u{202e}\u{0}", "a\u{301}\u{301}"] {
            let [_, claims] = inked(&words(title));
            assert!(claims > 1_000, "{title}");
        }
    }
}
