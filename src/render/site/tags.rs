//! The tags an editor wrote, as a page can hold them: each that begins ends among its siblings, and none ends that hasn't begun.

use super::html::escape;
use crate::model::Tag;
use std::fmt::Write;

/// The elements that have begun among some inlines, from the outside in.
#[derive(Default)]
pub struct Tags {
    open: Vec<&'static str>,
}

impl Tags {
    /// Adds a tag to the page. An end also ends what began within; one without a beginning is left out.
    pub fn write(&mut self, tag: &Tag, html: &mut String) {
        if tag.is_end {
            if let Some(depth) = self.open.iter().rposition(|element| *element == tag.element) {
                self.close(depth, html);
            }
            return;
        }
        write!(html, "<{}", tag.element).ok();
        for (name, value) in &tag.attributes {
            write!(html, " {name}=\"").ok();
            escape(value, html);
            html.push('"');
        }
        html.push('>');
        self.open.push(tag.element);
    }

    /// Ends all elements but the outermost ones, of which so many stay.
    pub fn close(&mut self, kept: usize, html: &mut String) {
        for element in self.open.drain(kept..).rev() {
            write!(html, "</{element}>").ok();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::fixture;

    /// Tags by their names, `/` before an end.
    fn written(tags: &[&'static str], attributes: &[(&'static str, &str)]) -> String {
        let mut html = String::new();
        let mut open = Tags::default();
        for tag in tags {
            let attributes = attributes.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
            let element = tag.trim_start_matches('/');
            open.write(&Tag { span: fixture::span(), element, is_end: tag.starts_with('/'), attributes }, &mut html);
        }
        open.close(0, &mut html);
        html
    }

    #[test]
    fn every_element_ends_and_values_are_escaped() {
        assert_eq!(written(&["b", "i", "/b", "/i", "/kbd", "sub"], &[]), "<b><i></i></b><sub></sub>");
        let title = "<abbr title=\"&quot;&gt;&lt;script&gt;\"></abbr>";
        assert_eq!(written(&["abbr"], &[("title", "\"><script>")]), title);
    }
}
