//! Running text as HTML: escaped, with links, and with marks that lead to the list of references.

use super::{
    desk::Desk,
    html::{Html, escape},
    places,
    tags::Tags,
};
use crate::{
    link::{GuideLinks, Route},
    model::{
        Citation, CitationItem, CrossLink, Destination, Image, Inline, Key, Locator, Person, Prose, Sentence, Text,
    },
    text::Span,
};
use serde::Serialize;
use std::{collections::HashMap, fmt::Write, ops::Range};

/// Where a text stands: what links in it are relative to, and which marks it can set.
pub struct Setting<'a> {
    /// What all pages are made with.
    pub desk: &'a Desk<'a>,
    /// The page.
    pub page: Route,
    /// The guide the text belongs to.
    pub guide: Option<&'a Key>,
    /// The number of each reference and of each mark, by where the key is written.
    marks: HashMap<(u32, u32), (usize, usize)>,
    /// What leads where in that guide.
    links: Option<&'a GuideLinks>,
}

impl<'a> Setting<'a> {
    /// A text outside a guide: its citations link to the reference's page.
    pub fn outside(desk: &'a Desk<'a>, page: Route) -> Self {
        Self { desk, page, guide: None, marks: HashMap::new(), links: None }
    }

    /// A text of a guide.
    pub fn of_guide(desk: &'a Desk<'a>, slug: &'a Key, links: &'a GuideLinks) -> Self {
        let numbered = links.references.iter().enumerate().flat_map(|(number, cited)| {
            let marks = cited.marks.iter().enumerate();
            marks.map(move |(index, mark)| ((mark.span.source.0, mark.span.start), (number + 1, index)))
        });
        let page = Route::Guide(slug.clone());
        Self { desk, page, guide: Some(slug), marks: numbered.collect(), links: Some(links) }
    }

    /// The anchor of a headline inside a step of the guide.
    pub fn subheading_anchor(&self, span: Span) -> Option<String> {
        let own = self.guide.and_then(|slug| self.desk.book.handbook.guides.get(slug));
        let links = self.links.filter(|_| own.is_some_and(|guide| guide.span.source == span.source));
        links?.subheadings.get(&span.start).cloned()
    }

    /// A text as HTML.
    pub fn html(&self, prose: &Prose) -> Html {
        let said = if self.desk.book.preview { prose.sentences.as_slice() } else { &[] };
        let mut html = String::with_capacity(256);
        self.write(&prose.inlines, said, &mut html);
        Html(html)
    }

    /// Inlines as HTML. `said` are the sentences whose places the page is to tell.
    fn write(&self, inlines: &[Inline], said: &[Sentence], html: &mut String) {
        let mut tags = Tags::default();
        for (index, inline) in inlines.iter().enumerate() {
            match inline {
                Inline::Text(text) if matches!(inlines.get(index + 1), Some(Inline::Citation(mark)) if !mark.narrative) =>
                {
                    // A mark stands at the word it follows.
                    self.text(text, text.value.trim_end(), said, html);
                }
                Inline::Text(text) => self.text(text, &text.value, said, html),
                Inline::Emphasis(inner) => self.wrap("em", inner, said, html),
                Inline::Strong(inner) => self.wrap("strong", inner, said, html),
                Inline::Strikethrough(inner) => self.wrap("s", inner, said, html),
                Inline::Code(text) => {
                    html.push_str("<code>");
                    self.placed(places::around(text.span, said), html, |html| escape(&text.value, html));
                    html.push_str("</code>");
                }
                Inline::Link(link) => self.link(&link.url.value, &link.inlines, said, html),
                Inline::CrossLink(link) => self.cross_link(link, said, html),
                Inline::Citation(citation) => self.citation(citation, html),
                Inline::Image(image) => self.image(image, html),
                Inline::Break => html.push_str("<br>"),
                Inline::Tag(tag) => tags.write(tag, html),
            }
        }
        tags.close(0, html);
    }

    /// Words, each sentence with its place where that is to be told.
    fn text(&self, text: &Text, shown: &str, said: &[Sentence], html: &mut String) {
        if said.is_empty() {
            return self.words(text, shown, 0..shown.len(), html);
        }
        for (range, place) in places::parts(text, shown, said) {
            self.placed(place, html, |html| self.words(text, shown, range, html));
        }
    }

    /// Something in an element that tells its place, where that is to be told.
    fn placed(&self, place: Option<Span>, html: &mut String, write: impl FnOnce(&mut String)) {
        let Some(place) = place else { return write(html) };
        html.push_str("<span");
        html.push_str(&places::attribute(place, &self.desk.book));
        html.push('>');
        write(html);
        html.push_str("</span>");
    }

    /// Words in a range, with links at the first mentions of terms.
    fn words(&self, text: &Text, shown: &str, range: Range<usize>, html: &mut String) {
        let mentions = self.links.map_or(&[][..], |links| links.mentions_in(text));
        let mut written = range.start;
        for mention in mentions.iter().filter(|mention| mention.range.start >= range.start) {
            let Some(word) = shown[..range.end].get(mention.range.clone()) else { break };
            escape(&shown[written..mention.range.start], html);
            self.open(&Destination::Term(mention.term.clone()), &Route::Term(mention.term.clone()), None, html);
            escape(word, html);
            html.push_str("</a>");
            written = mention.range.end;
        }
        escape(&shown[written..range.end], html);
    }

    fn wrap(&self, element: &str, inner: &[Inline], said: &[Sentence], html: &mut String) {
        write!(html, "<{element}>").ok();
        self.write(inner, said, html);
        write!(html, "</{element}>").ok();
    }

    fn link(&self, url: &str, shown: &[Inline], said: &[Sentence], html: &mut String) {
        html.push_str("<a href=\"");
        escape(url, html);
        html.push_str("\" rel=\"noreferrer\">");
        if shown.is_empty() {
            escape(url, html)
        } else {
            self.write(shown, said, html)
        }
        html.push_str("</a>");
    }

    /// A link to something of the handbook; its title where the link has no words, its words alone where it leads nowhere.
    fn cross_link(&self, link: &CrossLink, said: &[Sentence], html: &mut String) {
        let destination = &self.desk.book.links.meant(&link.destination.value, self.guide);
        let title = || self.desk.book.links.title(self.desk.book.handbook, destination, self.guide);
        let words = |html: &mut String| match link.inlines.is_empty() {
            true => escape(&title().unwrap_or_else(|| destination.key().to_string()), html),
            false => self.write(&link.inlines, said, html),
        };
        let Some((route, anchor)) = self.desk.routes().target(destination, self.guide) else { return words(html) };
        self.open(destination, &route, anchor.as_deref(), html);
        words(html);
        html.push_str("</a>");
    }

    /// The opening tag of a link to something of the handbook, with the note on this page that tells of it.
    fn open(&self, destination: &Destination, route: &Route, anchor: Option<&str>, html: &mut String) {
        let href = match anchor {
            Some(anchor) => self.desk.routes().href_at(&self.page, route, anchor),
            None => self.desk.routes().href(&self.page, route),
        };
        write!(html, "<a class=\"to-{}\" href=\"", destination.scheme()).ok();
        escape(&href, html);
        if let Some(note) = self.guide.and_then(|_| self.desk.note(destination)) {
            html.push_str("\" data-note=\"");
            escape(&note, html);
        }
        html.push_str("\">");
    }

    /// Marks that lead to the list of references, each with its own place to come back to.
    pub fn citation(&self, citation: &Citation, html: &mut String) {
        if citation.narrative {
            let names = citation.items.iter().map(|item| self.desk.short(&item.key.value));
            escape(&names.collect::<Vec<_>>().join(&self.desk.say("comma", &[])), html);
        }
        html.push_str("<sup class=\"citation\">");
        for (index, item) in citation.items.iter().enumerate() {
            if index > 0 {
                html.push_str(", ");
            }
            let locator = item.locator.as_ref().map(|locator| self.locator(locator));
            self.mark(item, locator.as_deref(), html);
        }
        html.push_str("</sup>");
    }

    fn mark(&self, item: &CitationItem, locator: Option<&str>, html: &mut String) {
        let (key, span) = (&item.key.value, item.key.span);
        let Some((number, index)) = self.marks.get(&(span.source.0, span.start)) else {
            html.push_str("<a href=\"");
            escape(&self.desk.routes().href(&self.page, &Route::Reference(key.clone())), html);
            html.push_str("\">");
            escape(&self.desk.short(key), html);
            html.push_str("</a>");
            return;
        };
        let mark = mark_name(*index);
        let shown = match locator {
            Some(locator) => format!("{number}, {locator}"),
            None => number.to_string(),
        };
        // What is read out begins with what is seen (WCAG 2.5.3).
        let label = self.desk.strings.get("site-reference-number", &[("number", &shown)]);
        write!(html, "<a id=\"cite-{number}-{mark}\" href=\"#ref-{number}\"").ok();
        if let Some(locator) = locator {
            html.push_str(" data-place=\"");
            escape(locator, html);
            html.push('"');
        }
        html.push_str(" aria-label=\"");
        escape(&label, html);
        html.push_str("\">");
        escape(&shown, html);
        html.push_str("</a>");
    }

    fn locator(&self, locator: &Locator) -> String {
        let many = if locator.value.contains(['-', '–', ',']) { "yes" } else { "no" };
        self.desk.strings.get("locator", &[("label", &locator.label), ("value", &locator.value), ("many", many)])
    }

    /// A picture as HTML.
    pub fn picture(&self, image: &Image) -> Html {
        let mut html = String::with_capacity(256);
        self.image(image, &mut html);
        Html(html)
    }

    /// A picture with its sizes; its description in words where there is none that can be shown.
    fn image(&self, image: &Image, html: &mut String) {
        let description = image.description.as_ref().map(Prose::plain).unwrap_or_default();
        let shown = image.asset(self.guide).and_then(|asset| self.desk.pictures.shown(&asset));
        let Some(picture) = shown else {
            return escape(&self.desk.say("picture", &[("description", &description)]), html);
        };
        let href = |path: &str| self.desk.routes().href(&self.page, &Route::File(path.to_owned()));
        html.push_str("<img");
        html.push_str(&places::attribute(image.span, &self.desk.book));
        html.push_str(" src=\"");
        escape(&href(&picture.path), html);
        if !picture.smaller.is_empty() {
            html.push_str("\" srcset=\"");
            for smaller in &picture.smaller {
                escape(&href(&smaller.path), html);
                write!(html, " {}w, ", smaller.width).ok();
            }
            escape(&href(&picture.path), html);
            write!(html, " {}w\" sizes=\"{COLUMN}", picture.width).ok();
        }
        write!(html, "\" width=\"{}\" height=\"{}\" alt=\"", picture.width, picture.height).ok();
        escape(&description, html);
        html.push_str("\" loading=\"lazy\" decoding=\"async\">");
    }
}

/// A portrait, as the templates take it: the picture in its smallest size, or nothing where there is none.
pub fn portrait(person: &Person, page: &Route, desk: &Desk<'_>) -> Option<Portrait> {
    let image = person.image.as_ref()?;
    let picture = desk.pictures.shown(&image.asset(None)?)?;
    let path = picture.smaller.first().map_or(&picture.path, |smaller| &smaller.path);
    let description = image.description.as_ref().map(Prose::plain);
    Some(Portrait {
        src: desk.routes().href(page, &Route::File(path.clone())),
        alt: description.unwrap_or_else(|| person.name.value.clone()),
    })
}

/// A portrait: where it is, and what it shows. Beside the person's name it is an ornament, and templates say nothing of it.
#[derive(Serialize)]
pub struct Portrait {
    src: String,
    alt: String,
}

/// How wide a picture is on the page, as `tokens.css` has it: the column of text, or all of a narrow screen.
const COLUMN: &str = "(min-width: 46rem) 42rem, 100vw";

/// The letter of a mark among those of its reference: a to z, then numbers.
pub fn mark_name(index: usize) -> String {
    match u8::try_from(index) {
        Ok(index) if index < 26 => char::from(b'a' + index).to_string(),
        _ => (index + 1).to_string(),
    }
}
