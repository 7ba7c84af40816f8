//! An entry of a bibliography: text with its style, and links.

/// An entry of a bibliography.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// What it says, piece by piece. No two pieces of text of the same style follow one another.
    pub runs: Vec<Run>,
}

/// A piece of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// Text: to be shown as it is, never as markup.
    Text {
        /// The text, without line breaks or control characters.
        value: String,
        /// How it is set.
        style: TextStyle,
    },
    /// A link to a page elsewhere.
    Link {
        /// The address, `http` or `https`.
        url: String,
        /// What is shown: text, never another link.
        runs: Vec<Run>,
    },
}

/// How text is set. Where a citation style asks for two at once, it is the one that carries more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TextStyle {
    /// Upright.
    #[default]
    Plain,
    /// *Italic*: titles of works that stand alone.
    Italic,
    /// **Bold**: in some styles, volumes.
    Bold,
    /// In small capitals: in some styles, names.
    SmallCapitals,
    /// Raised.
    Superscript,
    /// Lowered.
    Subscript,
    /// Underlined.
    Underlined,
}

impl TextStyle {
    /// The word for it in templates.
    pub fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Italic => "italic",
            Self::Bold => "bold",
            Self::SmallCapitals => "small-capitals",
            Self::Superscript => "superscript",
            Self::Subscript => "subscript",
            Self::Underlined => "underlined",
        }
    }
}

impl Entry {
    /// The words alone, for a search index or a label.
    pub fn plain(&self) -> String {
        self.runs.iter().map(Run::plain).collect()
    }

    /// Adds a piece; text of the same style joins the text before it.
    pub(super) fn push(&mut self, run: Run) {
        match (self.runs.last_mut(), run) {
            (_, Run::Text { value, .. }) if value.is_empty() => {}
            (Some(Run::Text { value, style }), Run::Text { value: more, style: same }) if *style == same => {
                value.push_str(&more);
            }
            (_, run) => self.runs.push(run),
        }
    }
}

impl Run {
    /// Upright text.
    pub(super) fn text(value: impl Into<String>) -> Self {
        Self::Text { value: value.into(), style: TextStyle::Plain }
    }

    /// Italic text.
    pub(super) fn italic(value: impl Into<String>) -> Self {
        Self::Text { value: value.into(), style: TextStyle::Italic }
    }

    /// The words alone.
    pub fn plain(&self) -> String {
        match self {
            Self::Text { value, .. } => value.clone(),
            Self::Link { runs, .. } => runs.iter().map(Self::plain).collect(),
        }
    }
}
