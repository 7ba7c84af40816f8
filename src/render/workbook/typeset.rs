//! From a desk to pages: evaluated once, then set over and over until every number that refers to a page is right.
//!
//! [`typst::compile`] does the same and keeps all it ever laid out until the end: of a book of 300 pages that is 650 MiB. Here what led to
//! one setting of a large book is forgotten when the one after the next begins, and of the pages before only their places are kept.

use super::world::Desk;
use std::sync::Arc;
use typst::{
    World,
    comemo::{Constraint, Track, evict},
    diag::{SourceDiagnostic, SourceResult, Warned},
    engine::{Engine, Route, Sink, Traced},
    foundations::{Content, Output, StyleChain, TargetElem},
    introspection::{EmptyIntrospector, Introspector},
    syntax::Span,
    utils::Protected,
};
use typst_layout::{PagedDocument, PagedIntrospector};

/// How often a book is set at most, as in Typst. What hasn't come to rest by then goes round in circles.
const MOST_SETTINGS: usize = 5;

/// The pages, and what Typst warns of.
pub(super) fn typeset(desk: &Desk<'_>) -> Warned<SourceResult<PagedDocument>> {
    let mut sink = Sink::new();
    let output = evaluate(desk, &mut sink).and_then(|content| settle(desk, &content, &mut sink));
    Warned { output, warnings: sink.warnings() }
}

/// What the templates make of the words, not laid out yet.
fn evaluate(desk: &Desk<'_>, sink: &mut Sink) -> SourceResult<Content> {
    let main = desk.source(desk.main()).map_err(|error| vec![SourceDiagnostic::error(Span::detached(), error)])?;
    let (world, traced, route): (&dyn World, _, _) = (desk, Traced::default(), Route::default());
    let module =
        typst_eval::eval(world.track(), desk.library(), traced.track(), sink.track_mut(), route.track(), &main)?;
    if desk.is_large() {
        evict(0);
    }
    Ok(module.content())
}

/// Sets the pages until none says anything else of the others than is true.
fn settle(desk: &Desk<'_>, content: &Content, sink: &mut Sink) -> SourceResult<PagedDocument> {
    let (world, traced): (&dyn World, _) = (desk, Traced::default());
    let target = TargetElem::target.set(PagedDocument::target()).wrap();
    let base = StyleChain::new(&desk.library().styles);
    let mut places: Option<Arc<PagedIntrospector>> = None;
    let mut setting = 1;
    loop {
        let before: &dyn Introspector = places.as_deref().map_or(&EmptyIntrospector, |places| places);
        let (asked, mut told) = (Constraint::new(), Sink::new());
        let mut engine = Engine {
            library: desk.library(),
            world: world.track(),
            introspector: Protected::new(before.track_with(&asked)),
            traced: traced.track(),
            sink: told.track_mut(),
            route: Route::default(),
        };
        let document = PagedDocument::create(&mut engine, content, base.chain(&target))?;
        let settled = asked.validate(document.introspector().as_ref() as &dyn Introspector);
        if settled || setting == MOST_SETTINGS {
            sink.extend_from_sink(told);
            if !settled {
                let message = format!("the pages still move after {MOST_SETTINGS} settings");
                sink.warn(SourceDiagnostic::warning(Span::detached(), message));
            }
            let faults = sink.delayed();
            return if faults.is_empty() { Ok(document) } else { Err(faults) };
        }
        places = Some(Arc::clone(document.introspector()));
        drop(document);
        if desk.is_large() {
            evict(1);
        }
        setting += 1;
    }
}
