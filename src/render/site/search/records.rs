//! From the model to what search finds. A record is made when its turn comes, so that memory doesn't hold the words of a whole
//! site twice.

use super::record::{Kind, Record, Section};
use crate::{
    link::{GuideLinks, Route},
    model::{
        Contribution, ContributionKind, Guide, Heading, Passage, PassageKind, Person, Place, Reference, SectionKind,
        Term,
    },
    render::site::desk::Desk,
};

/// Something of the handbook that becomes a record.
#[derive(Clone, Copy)]
pub enum Findable<'a> {
    /// A guide.
    Guide(&'a Guide),
    /// A person.
    Person(&'a Person),
    /// A reference.
    Reference(&'a Reference),
    /// A term.
    Term(&'a Term),
}

/// All there is to find, each with its language: a guide's own, or the project's.
pub fn found<'a>(desk: &Desk<'a>) -> Vec<(&'a str, Findable<'a>)> {
    let handbook = desk.book.handbook;
    let own = desk.book.settings.language.as_str();
    let language = |guide: &'a Guide| guide.language.as_ref().map_or(own, |language| language.value.as_str());
    let guides = handbook.guides.values().map(|guide| (language(guide), Findable::Guide(guide)));
    let people = handbook.people.values().map(|person| (own, Findable::Person(person)));
    let references = handbook.references.values().map(|reference| (own, Findable::Reference(reference)));
    let terms = handbook.terms.values().map(|term| (own, Findable::Term(term)));
    guides.chain(people).chain(references).chain(terms).collect()
}

impl Findable<'_> {
    /// A name that stays while the thing has its key.
    pub fn key(&self) -> (Kind, &str) {
        match self {
            Self::Guide(guide) => (Kind::Guide, guide.slug.as_str()),
            Self::Person(person) => (Kind::Person, person.key.as_str()),
            Self::Reference(reference) => (Kind::Reference, reference.key.value.as_str()),
            Self::Term(term) => (Kind::Term, term.key.value.as_str()),
        }
    }

    /// What is found of it.
    pub fn record(&self, desk: &Desk<'_>) -> Record {
        match self {
            Self::Guide(guide) => of_guide(guide, desk),
            Self::Person(person) => of_person(person, desk),
            Self::Reference(reference) => of_reference(reference, desk),
            Self::Term(term) => of_term(term, desk),
        }
    }
}

fn of_guide(guide: &Guide, desk: &Desk<'_>) -> Record {
    let unlinked = GuideLinks::default();
    let links = desk.book.links.guides.get(&guide.slug).unwrap_or(&unlinked);
    let mut sections: Vec<Section> = Vec::new();
    let mut here = None;
    for passage in guide.passages() {
        let place = passage.place;
        let heading = heading(guide, place);
        if here != Some(place) {
            here = Some(place);
            let anchor = links.anchor(place).unwrap_or_default().to_owned();
            // Title, summary and introduction are the guide itself, and what stands before the first step if no heading parts it.
            if sections.last().is_none_or(|open| !(open.anchor.is_empty() && anchor.is_empty())) {
                // That of a section is left out: "Tips" is no tip.
                let titled = heading.filter(|_| !matches!(place, Place::Section(..)));
                let title = titled.map(|heading| heading.prose.plain()).unwrap_or_default();
                sections.push(Section { kind: kind(place), anchor, title, text: String::new() });
            }
        }
        let is_heading = heading.is_some_and(|heading| std::ptr::eq(&heading.prose, passage.prose));
        if let Some(open) = sections.last_mut().filter(|_| !is_heading && !matches!(passage.kind, PassageKind::Title)) {
            add(&mut open.text, &passage.prose.plain());
        }
    }
    let sent = desk.book.handbook.contributions.get(&guide.slug).map_or(&[][..], Vec::as_slice);
    let published = sent.iter().enumerate().filter(|(_, contribution)| contribution.is_published());
    sections.extend(published.map(|(number, contribution)| sent_in(number, contribution, links)));
    sections.retain(|section| !(section.title.is_empty() && section.text.is_empty()));
    let title = guide.title.plain();
    Record { url: address(&Route::Guide(guide.slug.clone()), desk), title, kind: Kind::Guide, sections }
}

/// The heading of a part, step, section or question.
fn heading(guide: &Guide, place: Place) -> Option<&Heading> {
    match place {
        Place::Part(part) => guide.parts.get(part)?.heading.as_ref(),
        Place::Step(part, step) => Some(&guide.parts.get(part)?.steps.get(step)?.heading),
        Place::Item(_, section, item) => guide.sections.get(section)?.items.get(item)?.heading.as_ref(),
        Place::Section(_, section) => Some(&guide.sections.get(section)?.heading),
        Place::Front | Place::Introduction | Place::Contribution(_) | Place::Answer(_) => None,
    }
}

/// What a place of a guide is to those who search.
fn kind(place: Place) -> Kind {
    match place {
        Place::Step(..) => Kind::Step,
        Place::Section(kind, _) | Place::Item(kind, ..) => of_section(kind),
        Place::Front | Place::Introduction | Place::Part(_) | Place::Contribution(_) | Place::Answer(_) => Kind::Guide,
    }
}

fn of_section(kind: SectionKind) -> Kind {
    match kind {
        SectionKind::Tips | SectionKind::Warnings => Kind::Tip,
        SectionKind::Questions => Kind::Question,
        SectionKind::Supplies | SectionKind::Stories => Kind::Guide,
    }
}

fn sent_in(number: usize, contribution: &Contribution, links: &GuideLinks) -> Section {
    let kind = match contribution.kind.value {
        ContributionKind::Tip => Kind::Tip,
        ContributionKind::Question => Kind::Question,
        ContributionKind::Story => Kind::Guide,
    };
    let mut text = String::new();
    let said = Passage::of_blocks(&contribution.body).into_iter().chain(Passage::of_blocks(&contribution.answer));
    said.for_each(|passage| add(&mut text, &passage.prose.plain()));
    let anchor = links.anchor(Place::Contribution(number)).unwrap_or_default().to_owned();
    Section { kind, anchor, title: String::new(), text }
}

fn of_person(person: &Person, desk: &Desk<'_>) -> Record {
    let mut text = String::new();
    person.role.iter().chain(&person.affiliation).for_each(|words| add(&mut text, &words.value));
    Passage::of_blocks(&person.biography).iter().for_each(|passage| add(&mut text, &passage.prose.plain()));
    person.aliases.iter().for_each(|alias| add(&mut text, &alias.value));
    let letters = person.credentials.iter().map(|letters| format!(", {}", letters.value));
    let title = std::iter::once(person.name.value.clone()).chain(letters).collect();
    alone(Kind::Person, &Route::Person(person.key.clone()), title, text, desk)
}

fn of_reference(reference: &Reference, desk: &Desk<'_>) -> Record {
    let key = &reference.key.value;
    let mut text = desk.entries.get(key).map(|entry| entry.plain()).unwrap_or_default();
    add(&mut text, reference.text("note").unwrap_or_default());
    let title = reference.text("title").map_or_else(|| desk.short(key), str::to_owned);
    alone(Kind::Reference, &Route::Reference(key.clone()), title, text, desk)
}

fn of_term(term: &Term, desk: &Desk<'_>) -> Record {
    let mut text = term.definition.plain();
    let also: Vec<&str> = term.also.iter().map(|also| also.value.as_str()).collect();
    if !also.is_empty() {
        add(&mut text, &desk.say("also", &[("words", &also.join(", "))]));
    }
    alone(Kind::Term, &Route::Term(term.key.value.clone()), term.term.value.clone(), text, desk)
}

/// A record of one section.
fn alone(kind: Kind, route: &Route, title: String, text: String, desk: &Desk<'_>) -> Record {
    let section = Section { kind, anchor: String::new(), title: String::new(), text };
    Record { url: address(route, desk), title, kind, sections: vec![section] }
}

/// The address below that of the site.
fn address(route: &Route, desk: &Desk<'_>) -> String {
    desk.routes().absolute("", route).trim_start_matches('/').to_owned()
}

fn add(text: &mut String, words: &str) {
    if !text.is_empty() && !words.is_empty() {
        text.push(' ');
    }
    text.push_str(words);
}
