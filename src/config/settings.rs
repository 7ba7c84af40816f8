//! All settings of a project, with their defaults.

use super::{Contribute, Look, OwnWords, Paper, Policy, Workbooks};
use crate::text::Spanned;

/// All settings of a project.
#[derive(Clone, Debug)]
pub struct Settings {
    /// What the handbook is called.
    pub title: String,
    /// What it is about, in a sentence.
    pub description: Option<String>,
    /// The language it is written in (BCP 47).
    pub language: String,
    /// Where the site will stand, with a final `/`: an `http` or `https` address.
    pub base_url: String,
    /// The citation style, by its name in the CSL repository.
    pub style: Spanned<String>,
    /// How much each rule's findings weigh.
    pub policy: Policy,
    /// What is built.
    pub outputs: Outputs,
    /// Whether the site can be searched.
    pub search: bool,
    /// What workbooks are printed on.
    pub paper: Paper,
    /// How workbooks are printed.
    pub workbooks: Workbooks,
    /// How workbooks look.
    pub look: Look,
    /// Whether raw HTML in Markdown is passed through. Content is untrusted, so by default it is not.
    pub allow_html: bool,
    /// Sentences that need no reference here.
    pub common_knowledge: Vec<CommonKnowledge>,
    /// Words the claim check doesn't know by itself.
    pub words: OwnWords,
    /// What readers can send in on a guide's page; nothing unless it is set.
    pub contribute: Option<Contribute>,
    /// Whether videos from elsewhere play on the page once a reader presses on one, and aren't only linked.
    pub embed_videos: bool,
}

/// What is built when nothing narrower is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outputs {
    /// The website.
    pub site: bool,
    /// The workbooks, as PDF.
    pub workbook: bool,
    /// The workbooks, as EPUB.
    pub epub: bool,
    /// The guides as JSON, each beside its page.
    pub json: bool,
    /// The pictures that stand for guides where they are shared.
    pub cards: bool,
}

/// Words that make a sentence common knowledge here, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommonKnowledge {
    /// Words that stand in the sentence, compared without regard to case.
    pub words: Spanned<String>,
    /// Why they need no reference.
    pub reason: String,
}

/// What stands for an address where none is known yet; `vademecum init` writes it too.
const PLACEHOLDER: &str = "https://example.org/";

impl Settings {
    /// Where the site will stand, where the project says so: what would be false otherwise is left out.
    pub fn address(&self) -> Option<&str> {
        Some(self.base_url.as_str()).filter(|address| *address != PLACEHOLDER)
    }

    /// The settings of a project that sets nothing, its places pointing at `nowhere`.
    pub fn unset(nowhere: crate::text::Span) -> Self {
        Self {
            title: "Handbook".to_owned(),
            description: None,
            language: "en".to_owned(),
            base_url: PLACEHOLDER.to_owned(),
            style: Spanned::new("vademecum".to_owned(), nowhere),
            policy: Policy::default(),
            outputs: Outputs { site: true, workbook: true, epub: true, json: true, cards: true },
            search: true,
            paper: Paper::A4,
            workbooks: Workbooks::default(),
            look: Look::default(),
            allow_html: false,
            common_knowledge: Vec::new(),
            words: OwnWords::default(),
            contribute: None,
            embed_videos: false,
        }
    }
}
