//! What every claim of a guide rests on.

use super::{
    desk::{Desk, Page},
    structured::About,
};
use crate::{
    artifact::Artifact,
    error::Result,
    link::Route,
    model::{Counts, Guide, Standing, Unit},
};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct ClaimsView {
    guide: Crumb,
    totals: Vec<Total>,
    claims: Vec<Claim>,
    ledger: String,
}

#[derive(Serialize)]
struct Crumb {
    href: String,
    title: String,
}

#[derive(Serialize)]
struct Total {
    label: String,
    count: usize,
}

#[derive(Serialize)]
struct Claim {
    text: String,
    standing: String,
    reason: Option<String>,
    references: Vec<Crumb>,
}

/// The page of a guide's claims.
///
/// # Errors
/// When its template asks for something that isn't there.
pub fn page(guide: &Guide, desk: &Desk<'_>) -> Result<Artifact> {
    let route = Route::GuideClaims(guide.slug.clone());
    let units = desk.book.ledger.guides.get(&guide.slug).map_or(&[][..], Vec::as_slice);
    let claims = units.iter().filter(|unit| unit.standing != Standing::Exempt);
    let standings = Standing::ALL.map(|standing| (standing, desk.say(&format!("standing-{}", standing.name()), &[])));
    let standings = BTreeMap::from(standings);
    let view = ClaimsView {
        guide: Crumb {
            href: desk.routes().href(&route, &Route::Guide(guide.slug.clone())),
            title: guide.title.plain(),
        },
        totals: totals(Counts::of(units), desk),
        claims: claims.map(|unit| claim(unit, &standings[&unit.standing], &route, desk)).collect(),
        ledger: desk.routes().href(&route, &Route::Ledger),
    };
    let title = desk.say("claims-of", &[("title", &view.guide.title)]);
    let description = desk.say("claims-about", &[]);
    let page = Page {
        route,
        template: "claims.html",
        title: &title,
        description: &description,
        section: "guides",
        above: vec![(Route::Guide(guide.slug.clone()), view.guide.title.clone())],
        about: About::default(),
    };
    desk.page(&page, &view)
}

fn totals(counts: Counts, desk: &Desk<'_>) -> Vec<Total> {
    let total =
        |standing: Standing, count| Total { label: desk.say(&format!("count-{}", standing.name()), &[]), count };
    let all = [
        total(Standing::Cited, counts.cited),
        total(Standing::Covered, counts.covered),
        total(Standing::Waived, counts.waived),
        total(Standing::Missing, counts.missing),
        total(Standing::Exempt, counts.exempt),
    ];
    all.into_iter().filter(|total| total.count > 0).collect()
}

fn claim(unit: &Unit, standing: &str, page: &Route, desk: &Desk<'_>) -> Claim {
    let reference = |key: &crate::model::Key| Crumb {
        href: desk.routes().href(page, &Route::Reference(key.clone())),
        title: desk.short(key),
    };
    Claim {
        text: unit.text.to_string(),
        standing: standing.to_owned(),
        reason: unit.reason.clone(),
        references: unit.references.iter().map(reference).collect(),
    }
}
