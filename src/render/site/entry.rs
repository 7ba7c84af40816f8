//! An entry of a bibliography as HTML.

use super::html::{Html, escape};
use crate::cite::{Entry, Run, TextStyle};
use std::fmt::Write;

/// An entry as HTML.
pub fn html(entry: &Entry) -> Html {
    let mut html = String::new();
    write(&entry.runs, &mut html);
    Html(html)
}

fn write(runs: &[Run], html: &mut String) {
    for run in runs {
        match run {
            Run::Text { value, style } => text(value, *style, html),
            Run::Link { url, runs } => {
                html.push_str("<a href=\"");
                escape(url, html);
                html.push_str("\" rel=\"noreferrer\">");
                write(runs, html);
                html.push_str("</a>");
            }
        }
    }
}

fn text(value: &str, style: TextStyle, html: &mut String) {
    let element = match style {
        TextStyle::Plain => return escape(value, html),
        TextStyle::Italic => "i",
        TextStyle::Bold => "b",
        TextStyle::SmallCapitals => "span",
        TextStyle::Superscript => "sup",
        TextStyle::Subscript => "sub",
        TextStyle::Underlined => "u",
    };
    let class = if style == TextStyle::SmallCapitals { " class=\"small-capitals\"" } else { "" };
    write!(html, "<{element}{class}>").ok();
    escape(value, html);
    write!(html, "</{element}>").ok();
}
