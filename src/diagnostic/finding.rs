//! One finding, in the terms of rustc: a headline, the place, labels on other places, help, notes, and fixes.

use super::Severity;
use crate::text::Span;

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule that speaks.
    pub rule: &'static str,
    /// How much it weighs. Rules leave it to `check`, which knows the project's policy.
    pub severity: Severity,
    /// What is wrong: lowercase, no final stop.
    pub message: String,
    /// Where, as small as still true.
    pub span: Span,
    /// What is to be seen there.
    pub label: Option<String>,
    /// Other places that explain it.
    pub labels: Vec<Label>,
    /// How to mend it, with the text to paste.
    pub help: Vec<String>,
    /// Why it is so.
    pub notes: Vec<String>,
    /// Edits that certainly mend it.
    pub fixes: Vec<Fix>,
    /// The words around it, by which it is known again when lines move. Rules leave it to `check`.
    pub context: String,
}

impl Diagnostic {
    /// A finding at a place; its rule and severity are filled in by `check`.
    pub fn at(span: Span, message: impl Into<String>) -> Self {
        Self {
            rule: "",
            severity: Severity::Error,
            message: message.into(),
            span,
            label: None,
            labels: Vec::new(),
            help: Vec::new(),
            notes: Vec::new(),
            fixes: Vec::new(),
            context: String::new(),
        }
    }

    /// With a word on what is to be seen at its place.
    #[must_use]
    pub fn label(mut self, message: impl Into<String>) -> Self {
        self.label = Some(message.into());
        self
    }

    /// With another place that explains it.
    #[must_use]
    pub fn also(mut self, span: Span, message: impl Into<String>) -> Self {
        self.labels.push(Label { span, message: message.into() });
        self
    }

    /// With a way to mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// With a reason.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// With edits that certainly mend it.
    #[must_use]
    pub fn fix(mut self, title: impl Into<String>, span: Span, replacement: impl Into<String>) -> Self {
        let edit = Edit { span, replacement: replacement.into() };
        self.fixes.push(Fix { title: title.into(), edits: vec![edit] });
        self
    }
}

/// Another place that explains a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What is to be seen there.
    pub message: String,
}

/// Edits that certainly mend a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What it does.
    pub title: String,
    /// The edits, none overlapping another.
    pub edits: Vec<Edit>,
}

/// Text to be put in the place of a stretch of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What goes.
    pub span: Span,
    /// What comes.
    pub replacement: String,
}
