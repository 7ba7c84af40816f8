//! From a desk to a PDF: typesetting, the standards a workbook keeps to, and what is said where it fails.

use super::{
    Edition,
    fonts::FONTS,
    templates::Templates,
    typeset::typeset,
    world::{Desk, MAIN},
};
use crate::{
    error::{Error, Result},
    model::Date,
};
use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};
use typst::{
    World, WorldExt,
    diag::{SourceDiagnostic, SourceResult},
    foundations::{Bytes, Datetime, Smart},
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

/// How many of the last workbooks typesetting remembers for the next. More would grow without bound; with none, each
/// page would be set again for every number that refers to it.
const REMEMBERED: usize = 2;

/// What a PDF says of itself beside its words. It is made of the content alone, so that the same content gives the same bytes.
#[derive(Debug)]
pub(super) struct Imprint {
    /// The guide's slug, or `all`.
    pub(super) name: String,
    /// What stays the same from edition to edition of this workbook.
    pub(super) identifier: String,
    /// When its content was last changed.
    pub(super) date: Option<Date>,
    /// Which print it is.
    pub(super) edition: Edition,
    /// The language of its words (ISO 639).
    pub(super) language: String,
    /// Whether its lines run from the right, and so do its pages.
    pub(super) from_the_right: bool,
}

/// The PDF of what lies on a desk, readable to people who can't see (PDF/UA-1, ISO 14289-1) and to machines in fifty years
/// (PDF/A-2a, ISO 19005-2). The second needs a date, and some pictures break it, as one in the colours of an unknown press
/// does; then the first is kept, unless it is for an archive. A booklet is for a printer alone and keeps neither: its pages
/// don't stand in the order they are read in.
///
/// # Errors
/// When a template fails, or the PDF can't be read by everybody.
pub(super) fn print(desk: &Desk<'_>, imprint: &Imprint) -> Result<Vec<u8>> {
    if imprint.edition.archive && imprint.date.is_none() {
        let message = "an archive takes no workbook without a date: give the guide a `date`, or set SOURCE_DATE_EPOCH";
        return Err(Error::Workbook { name: imprint.name.clone(), message: message.to_owned() });
    }
    let printed = typeset(desk).output.and_then(|document| {
        if desk.is_large() {
            typst::comemo::evict(0);
        }
        let for_all = || export(&document, imprint, &[PdfStandard::Ua_1]);
        let for_archives = || export(&document, imprint, &[PdfStandard::Ua_1, PdfStandard::A_2a]);
        match (imprint.edition, imprint.date) {
            (Edition { booklet: true, .. }, _) => export(&document, imprint, &[]),
            (Edition { archive: true, .. }, _) => for_archives(),
            (_, Some(_)) => for_archives().or_else(|_| for_all()),
            (_, None) => for_all(),
        }
    });
    typst::comemo::evict(REMEMBERED);
    printed.map_err(|faults| failure(desk, imprint, &faults))
}

/// How many pages there are.
///
/// # Errors
/// When a template fails.
pub(super) fn count(desk: &Desk<'_>, imprint: &Imprint) -> Result<usize> {
    typeset(desk).output.map(|document| document.pages().len()).map_err(|faults| failure(desk, imprint, &faults))
}

fn failure(desk: &Desk<'_>, imprint: &Imprint, faults: &[SourceDiagnostic]) -> Error {
    Error::Workbook { name: imprint.name.clone(), message: told(desk, faults) }
}

/// Whether a drawing can be printed alone.
pub(super) fn can_be_printed(drawing: Bytes) -> bool {
    static TEMPLATE: LazyLock<Templates> = LazyLock::new(|| {
        let page = "#set document(title: \"1\")\n#set page(height: auto)\n#set text(font: \"Atkinson Hyperlegible Next\")\n= 1\n#image(\"/images/1\", alt: \"1\")";
        Templates::new(BTreeMap::from([(MAIN.to_owned(), page.to_owned())]))
    });
    let pictures = BTreeMap::from([("images/1".to_owned(), drawing)]);
    let desk = Desk::new(&TEMPLATE, Arc::clone(&FONTS), Vec::new(), pictures);
    let imprint = Imprint {
        name: String::new(),
        identifier: String::new(),
        date: None,
        edition: Edition::default(),
        language: String::new(),
        from_the_right: false,
    };
    typeset(&desk).output.and_then(|document| export(&document, &imprint, &[PdfStandard::Ua_1])).is_ok()
}

fn export(document: &PagedDocument, imprint: &Imprint, standards: &[PdfStandard]) -> SourceResult<Vec<u8>> {
    let options = PdfOptions {
        ident: Smart::Custom(imprint.identifier.clone()),
        creator: Smart::Custom(Some(format!("Vademecum {}", env!("CARGO_PKG_VERSION")))),
        timestamp: imprint.date.and_then(midnight).map(Timestamp::new_utc),
        standards: PdfStandards::new(standards)
            .expect("one PDF/UA and one PDF/A of the same PDF version can be combined"),
        tagged: !imprint.edition.booklet,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options)
}

/// The beginning of a day; of the first day, for a month or a year.
fn midnight(date: Date) -> Option<Datetime> {
    let (month, day) = (date.month().unwrap_or(1), date.day().unwrap_or(1));
    Datetime::from_ymd_hms(date.year().into(), month, day, 0, 0, 0)
}

/// The first faults in words: what is wrong, in which template, and in whose call.
fn told(desk: &Desk<'_>, faults: &[SourceDiagnostic]) -> String {
    let told: Vec<String> = faults.iter().take(3).map(|fault| told_one(desk, fault)).collect();
    told.join("; ")
}

fn told_one(desk: &Desk<'_>, fault: &SourceDiagnostic) -> String {
    let mut told = fault.message.to_string();
    if let Some(place) = place(desk, fault) {
        told += &format!(" ({place})");
    }
    for hint in &fault.hints {
        told += &format!("; {}", hint.v);
    }
    let calls: Vec<String> = fault.trace.iter().take(4).map(|point| point.v.to_string()).collect();
    if !calls.is_empty() {
        told += &format!("; {}", calls.join(", "));
    }
    told
}

/// The template and the line.
fn place(desk: &Desk<'_>, fault: &SourceDiagnostic) -> Option<String> {
    let id = fault.span.id()?;
    let path = format!("templates/workbook{}", id.get().vpath().get_with_slash());
    let line = desk
        .source(id)
        .ok()
        .zip(desk.range(fault.span.clone()))
        .and_then(|(source, range)| source.lines().byte_to_line(range.start).map(|line| line + 1));
    Some(line.map_or_else(|| path.clone(), |line| format!("{path}:{line}")))
}
