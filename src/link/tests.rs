//! Linking whole handbooks, as a reader of the site would notice it.

use super::*;
use crate::{
    model::{Destination, Place, ReferenceKind, SectionKind, Speaker, fixture},
    text::SourceId,
};

fn keys(keys: &[Key]) -> Vec<&str> {
    keys.iter().map(Key::as_str).collect()
}

/// The guides that lead to something, with how.
fn from(links: &Links, entity: Entity) -> Vec<(&str, BacklinkKind)> {
    links.backlinks(&entity).iter().map(|backlink| (backlink.guide.as_str(), backlink.kind)).collect()
}

fn nowhere(links: &Links) -> Vec<(Role, &Destination)> {
    links.unresolved.iter().map(|unresolved| (unresolved.role, &unresolved.destination)).collect()
}

#[test]
fn references_are_numbered_in_the_order_they_are_cited() {
    let mut guide = fixture::note("water", "Boil it [@b; @c], always [@b].");
    guide.summary = fixture::prose("In short [@a].");
    let quoted = fixture::quote("Drink.", "— Ada Lovelace [@d]", None);
    guide.parts =
        vec![fixture::part("One", vec![fixture::step("Boil", vec![quoted, fixture::paragraph("Cool [@c]")])])];
    guide.sections = vec![fixture::section(SectionKind::Tips, "Tips", &["Cover it [@missing]."])];
    let mut handbook = fixture::handbook(vec![guide]);
    let tips = vec![fixture::tip("Declined [@f].", None), fixture::tip("Filter it first [@e].", Some("editors"))];
    handbook.contributions.insert(Key::new("water"), tips);
    ["a", "b", "c", "d", "e", "f"].iter().for_each(|key| fixture::add_reference(&mut handbook, key));

    let links = link(&handbook);
    let guide = &links.guides["water"];
    let order: Vec<&str> = guide.references.iter().map(|cited| cited.key.as_str()).collect();
    assert_eq!(order, ["a", "b", "c", "d", "e"]);
    assert_eq!(guide.number(&Key::new("c")), Some(3));
    assert_eq!(guide.number(&Key::new("missing")), None);
    let places: Vec<Place> = guide.references[2].marks.iter().map(|mark| mark.place).collect();
    assert_eq!(places, [Place::Introduction, Place::Step(0, 0)]);
    assert_eq!(guide.references[4].marks[0].place, Place::Contribution(1));
    assert_eq!(guide.anchor(Place::Contribution(1)), Some("contribution-2"));
    assert_eq!(guide.references[3].marks.len(), 1, "the citation of an attribution counts once");
}

#[test]
fn what_leads_nowhere_is_told_with_what_it_was_meant_to_be() {
    let mut guide = fixture::note(
        "water",
        "See [this](guide:water#boil), [that](guide:#nothing), [one](guide:fire), [two](term:ph), [three](topic:t), \
         [four](reference:r), and [five](person:p) [@who].",
    );
    guide.parts = vec![fixture::part("One", vec![fixture::step("Boil", vec![fixture::prompt(None, "Your plan")])])];
    guide.authors = vec![fixture::key("a")];
    guide.experts = vec![fixture::key("e")];
    guide.topics = vec![fixture::key("t")];
    guide.related = vec![fixture::key("g")];
    guide.reviewed_by = Some(fixture::key("v"));
    let links = link(&fixture::handbook(vec![guide]));
    let person = |key| Destination::Person(Key::new(key));
    let guide = |slug, anchor: Option<&str>| Destination::Guide(Key::new(slug), anchor.map(str::to_owned));
    let mut expected = vec![
        (Role::Author, person("a")),
        (Role::Expert, person("e")),
        (Role::Reviewer, person("v")),
        (Role::Topic, Destination::Topic(Key::new("t"))),
        (Role::Related, guide("g", None)),
        (Role::Link, guide("water", Some("nothing"))),
        (Role::Link, guide("fire", None)),
        (Role::Link, Destination::Term(Key::new("ph"))),
        (Role::Link, Destination::Topic(Key::new("t"))),
        (Role::Link, Destination::Reference(Key::new("r"))),
        (Role::Link, person("p")),
        (Role::Citation, Destination::Reference(Key::new("who"))),
    ];
    let mut found: Vec<(Role, Destination)> =
        nowhere(&links).into_iter().map(|(role, to)| (role, to.clone())).collect();
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
    let anchors: Vec<bool> = links.unresolved.iter().map(|unresolved| unresolved.only_anchor).collect();
    assert_eq!(anchors.iter().filter(|only| **only).count(), 1);
    assert_eq!(links.unresolved.iter().filter(|unresolved| unresolved.cited).count(), 1);
    assert!(links.guides["water"].has_anchor("worksheet-your-plan"));
}

#[test]
fn keys_outside_of_guides_are_looked_up_too() {
    let mut handbook = fixture::handbook(vec![fixture::guide("water")]);
    fixture::add_term(&mut handbook, "ph", "How sour it is [@nobody]; see [alkali](term:alkali).");
    let mut reference = fixture::reference("r", ReferenceKind::Interview);
    reference.person = Some(crate::model::Contributor::Person(fixture::key("ghost")));
    handbook.references.insert(Key::new("r"), reference);
    handbook.contributions.insert(Key::new("fire"), vec![fixture::tip("Blow.", None)]);
    let copy = crate::model::PinnedCopy { key: Key::new("lost"), source: SourceId(7) };
    handbook.pinned.insert(Key::new("lost"), copy);
    let links = link(&handbook);
    let mut roles: Vec<Role> = nowhere(&links).into_iter().map(|(role, _)| role).collect();
    roles.sort();
    assert_eq!(roles, [Role::Link, Role::Citation, Role::Contributor, Role::ContributionGuide, Role::PinnedCopy]);
}

#[test]
fn what_a_reader_sent_in_is_not_read_before_it_is_reviewed() {
    let mut handbook = fixture::handbook(vec![fixture::guide("water")]);
    let pending = vec![fixture::tip("Spam [@spam] [more](person:spam).", None)];
    handbook.contributions.insert(Key::new("water"), pending);
    assert!(link(&handbook).unresolved.is_empty());
}

#[test]
fn people_see_where_they_are_quoted_cited_and_named() {
    let speaker = Speaker::Person(fixture::key("schewitz"));
    let quoted = fixture::quote("Grieve.", "— [Sarah](person:schewitz) [@talk]", Some(speaker));
    let by_name =
        fixture::quote("Wait.", "— suzanna mathews", Some(Speaker::Name(fixture::spanned("suzanna mathews".into()))));
    let mut guide =
        fixture::note("breakup", "[Sarah](person:schewitz) says so, twice: [Sarah](person:schewitz) [@talk].");
    guide.parts = vec![fixture::part("One", vec![fixture::step("Wait", vec![quoted, by_name])])];
    guide.authors = vec![fixture::key("schewitz")];
    let mut handbook = fixture::handbook(vec![guide]);
    fixture::add_person(&mut handbook, "schewitz", "Sarah Schewitz", &[]);
    fixture::add_person(&mut handbook, "mathews", "Suzanne Mathews", &["Suzanna Mathews"]);
    let mut talk = fixture::reference("talk", ReferenceKind::Interview);
    talk.person = Some(crate::model::Contributor::Person(fixture::key("schewitz")));
    handbook.references.insert(Key::new("talk"), talk);

    let links = link(&handbook);
    assert_eq!(links.unresolved, []);
    use BacklinkKind::{Cites, Mentions, Quotes, Wrote};
    let kinds = |key: &str| -> Vec<(Place, BacklinkKind)> {
        let backlinks = links.backlinks(&Entity::Person(Key::new(key)));
        backlinks.iter().map(|backlink| (backlink.place, backlink.kind)).collect()
    };
    let (top, step) = (Place::Introduction, Place::Step(0, 0));
    assert_eq!(
        kinds("schewitz"),
        [(Place::Front, Wrote), (top, Mentions), (top, Cites), (step, Quotes), (step, Cites)]
    );
    assert_eq!(kinds("mathews"), [(step, Quotes)]);
    assert_eq!(from(&links, Entity::Reference(Key::new("talk"))), [("breakup", Cites), ("breakup", Cites)]);
}

#[test]
fn guides_to_read_next_are_named_then_naming_then_linked() {
    let mut first = fixture::note("a", "See [c](guide:c), [a](guide:#x), [b](guide:b), [d](guide:d) and [c](guide:c).");
    first.related = vec![fixture::key("b"), fixture::key("b"), fixture::key("a"), fixture::key("nowhere")];
    let others = ["c", "d", "e", "f", "g", "h"].map(fixture::guide);
    let mut naming = fixture::guide("z");
    naming.related = vec![fixture::key("a")];
    let links = link(&fixture::handbook([first, naming, fixture::guide("b")].into_iter().chain(others).collect()));
    assert_eq!(keys(&links.guides["a"].related), ["b", "z", "c", "d"]);
    assert_eq!(keys(&links.guides["b"].related), ["a"]);
    assert_eq!(keys(&links.guides["c"].related), [""; 0]);
}

#[test]
fn no_more_are_added_than_fit_but_an_editor_may_name_more() {
    let slugs: Vec<String> = (0..9).map(|number| format!("g{number}")).collect();
    let naming = |slug: &String| Guide { related: vec![fixture::key("hub")], ..fixture::guide(slug) };
    let mut guides: Vec<Guide> = slugs.iter().map(naming).collect();
    guides.push(fixture::guide("hub"));
    let named = slugs.iter().map(|slug| fixture::key(slug)).collect();
    guides.push(Guide { related: named, ..fixture::guide("list") });
    let links = link(&fixture::handbook(guides));
    assert_eq!(links.guides["hub"].related.len(), 6);
    assert_eq!(links.guides["list"].related.len(), 9);
}

#[test]
fn a_link_without_words_takes_the_title_of_what_it_leads_to() {
    let mut guide = fixture::note("water", "Text.");
    guide.parts = vec![fixture::part("One", vec![fixture::step("Boil it well {#boil}", vec![])])];
    let handbook = fixture::handbook(vec![guide]);
    let links = link(&handbook);
    let home = Key::new("water");
    let title = |slug: &str, anchor: Option<&str>| {
        let destination = Destination::Guide(Key::new(slug), anchor.map(str::to_owned));
        links.title(&handbook, &destination, Some(&home))
    };
    assert_eq!(title("", Some("boil")).as_deref(), Some("Boil it well"));
    assert_eq!(title("water", None).as_deref(), Some("water"));
    assert_eq!(title("fire", None), None);
}

#[test]
fn linking_takes_the_same_time_for_each_guide_more() {
    let text: String = (0..20).map(|number| format!("It is so [@r{number}; @s{number}]. ")).collect();
    let guides = (0..2_000).map(|number| fixture::note(&format!("g{number:05}"), &text)).collect();
    let mut handbook = fixture::handbook(guides);
    (0..20).for_each(|number| fixture::add_reference(&mut handbook, &format!("r{number}")));
    let links = link(&handbook);
    assert_eq!(links.backlinks(&Entity::Reference(Key::new("r7"))).len(), 2_000);
    assert_eq!(links.unresolved.len(), 40_000);
    assert!(links.unresolved.is_sorted_by_key(|unresolved| unresolved.span));
}
