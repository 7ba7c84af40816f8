//! What can be asked about a project that is shown.

use crate::{
    artifact::Content,
    diagnostic::Findings,
    emit,
    error::Error,
    link::Route,
    model::{Key, Unit},
    pipeline::Checked,
    render::site::Preview,
    text::{SourceId, Span},
};
use std::hash::{DefaultHasher, Hash, Hasher};

/// A project as it is now.
pub struct Shown<'a> {
    pub(super) checked: &'a Checked,
    pub(super) findings: &'a Findings,
    pub(super) site: Result<Preview<'a>, Error>,
    pub(super) is_restyled: bool,
    pub(super) is_judged: bool,
}

/// What a page is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Where that stands.
    pub place: Span,
    /// The guide it is, if it is one.
    pub guide: Option<Key>,
}

impl Shown<'_> {
    /// The project, read, linked and checked. Its findings are those before a baseline.
    pub fn checked(&self) -> &Checked {
        self.checked
    }

    /// Whether what was found is of the project as it is now, and not of how it was before.
    pub fn is_judged(&self) -> bool {
        self.is_judged
    }

    /// What was found, but for what a baseline holds.
    pub fn findings(&self) -> &Findings {
        self.findings
    }

    /// What is in the file of the site at a path; nothing where a build makes none there.
    ///
    /// # Errors
    /// In the machine's words, when the site can't be rendered: a template has a fault, say.
    pub fn file(&self, path: &str) -> Result<Option<Content>, String> {
        let ledger = self.routes().path(&Route::Ledger);
        if path == ledger {
            let mut json = Vec::new();
            let written = emit::ledger::write_json(&self.checked.ledger, &self.checked.loaded.sources, &mut json);
            return Ok(written.is_ok().then_some(Content::Bytes(json)));
        }
        self.site.as_ref().map_err(ToString::to_string)?.file(path).map_err(|error| error.to_string())
    }

    /// Whether more than texts of `content/` may have changed: how pages look, or files beside them.
    pub fn is_restyled(&self) -> bool {
        self.is_restyled
    }

    /// What pages look like and what scripts they have, as two numbers that are others when these are.
    ///
    /// # Errors
    /// As for [`Shown::file`].
    pub fn looks(&self) -> Result<(u64, u64), String> {
        let site = self.site.as_ref().map_err(ToString::to_string)?;
        let beside = site.beside().map_err(|error| error.to_string())?;
        let sum = |ending: &str| {
            let mut hasher = DefaultHasher::new();
            let of_kind = beside.iter().filter(|(path, _)| path.ends_with(ending));
            for (path, content) in of_kind {
                path.hash(&mut hasher);
                if let Content::Bytes(bytes) = content {
                    bytes.hash(&mut hasher);
                }
            }
            hasher.finish()
        };
        Ok((sum(".css"), sum(".js")))
    }

    /// What the page at a path is made from; nothing for one that is made from many things.
    pub fn sheet(&self, path: &str) -> Option<Sheet> {
        let handbook = &self.checked.loaded.handbook;
        let is = |route: &Route| self.routes().path(route) == path;
        let mut guides = handbook.guides.values().filter(|_| path.starts_with("guides/"));
        let guide =
            guides.find(|guide| is(&Route::Guide(guide.slug.clone())) || is(&Route::GuideClaims(guide.slug.clone())));
        if let Some(guide) = guide {
            return Some(Sheet { place: guide.span, guide: Some(guide.slug.clone()) });
        }
        let of = |place| Sheet { place, guide: None };
        let people = handbook.people.values();
        let person = people.map(|person| (Route::Person(person.key.clone()), person.name.span));
        let references = handbook.references.values();
        let reference = references.map(|reference| (Route::Reference(reference.key.value.clone()), reference.key.span));
        let topics = handbook.topics.values();
        let topic = topics.map(|topic| (Route::Topic(topic.key.value.clone()), topic.key.span));
        person.chain(reference).chain(topic).find(|(route, _)| is(route)).map(|(_, place)| of(place))
    }

    /// The page that shows what a file of the project says, where it is a guide's.
    pub fn page_of(&self, source: SourceId) -> Option<String> {
        let guides = self.checked.loaded.handbook.guides.values();
        let guide = guides.into_iter().find(|guide| guide.span.source == source)?;
        Some(self.routes().path(&Route::Guide(guide.slug.clone())))
    }

    /// What every sentence of a guide rests on.
    pub fn units(&self, guide: &Key) -> &[Unit] {
        self.checked.ledger.guides.get(guide).map_or(&[], Vec::as_slice)
    }

    fn routes(&self) -> &crate::link::Routes {
        &self.checked.links.routes
    }
}
