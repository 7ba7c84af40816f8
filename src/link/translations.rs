//! In which language a link leads on: from a guide to the translation into its own language, where there is one.

use super::{GuideLinks, Links};
use crate::model::{Destination, Key, language, translation};
use std::collections::BTreeMap;

impl Links {
    /// What a link means: of a guide, its translation into the language of the guide the link stands in, if there is one and
    /// it has the place the link names.
    pub fn meant(&self, destination: &Destination, home: Option<&Key>) -> Destination {
        meant(&self.guides, destination, home)
    }
}

/// The same, while links are still being made.
pub(super) fn meant(guides: &BTreeMap<Key, GuideLinks>, destination: &Destination, home: Option<&Key>) -> Destination {
    let Destination::Guide(slug, anchor) = destination else { return destination.clone() };
    let slug = home.filter(|_| slug.as_str().is_empty()).unwrap_or(slug);
    let own =
        home.and_then(|home| guides.get(home)?.language.as_deref()).map(|own| [own.to_owned(), language::primary(own)]);
    let translations = own.into_iter().flatten().map(|own| translation::key(translation::original(slug), &own));
    let has_place = |key: &Key| guides.get(key).is_some_and(|guide| guide.leads_to(anchor.as_deref()));
    let translated = translations.into_iter().find(has_place);
    Destination::Guide(translated.unwrap_or_else(|| slug.clone()), anchor.clone())
}
