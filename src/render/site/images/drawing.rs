//! Drawings (SVG), written anew from what may stand in one: shapes, texts, colours, filters. Scripts, animations, links, pages
//! within, programs' own elements and everything from elsewhere have no place in the lists, and so none in the drawing.
//!
//! A drawing on a page is an image and runs nothing; but its file has an address, and there it would be a page of the site.

mod allowed;
mod size;

use super::Version;
use allowed::{Attribute, is_element, is_plain_style};
use quick_xml::{
    Reader, XmlVersion,
    events::{BytesRef, BytesStart, Event},
};

/// No drawing that is drawn by somebody is larger or has elements deeper within each other.
const LARGEST: usize = 4_000_000;
const DEEPEST: usize = 100;

/// The drawing, with nothing in it that could do harm, and its size; nothing where it isn't XML, or no drawing.
pub(super) fn sanitised(bytes: &[u8]) -> Option<Version> {
    let text = std::str::from_utf8(bytes).ok().filter(|text| text.len() <= LARGEST)?;
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    reader.config_mut().expand_empty_elements = true;
    let mut drawing = Drawing::default();
    loop {
        match reader.read_event().ok()? {
            Event::Start(element) => drawing.open(&element)?,
            Event::End(element) => drawing.close(element.name().into_inner()),
            Event::Text(text) => drawing.say(&text.xml10_content()),
            Event::CData(text) => drawing.say(&text.xml10_content()),
            Event::GeneralRef(reference) => drawing.say(&character(&reference)?),
            Event::Eof => break,
            // The reader was told to open and close these.
            Event::Empty(_) => return None,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    let (width, height) = drawing.size.filter(|_| drawing.depth == 0)?;
    Some(Version { bytes: drawing.written.into_bytes(), width, height })
}

/// A drawing as it is written anew.
#[derive(Default)]
struct Drawing {
    written: String,
    size: Option<(u32, u32)>,
    depth: usize,
    /// How many elements deep we are in something that is left out.
    left_out: usize,
    /// The text of a style sheet, until it is known whether it is a plain one.
    style: Option<String>,
}

impl Drawing {
    fn open(&mut self, element: &BytesStart<'_>) -> Option<()> {
        let name = element.name().into_inner();
        self.depth += 1;
        let is_root = self.depth == 1;
        if self.depth > DEEPEST || (is_root && (name != "svg" || self.size.is_some())) {
            return None;
        }
        if self.left_out > 0 || self.style.is_some() || !is_element(name) {
            self.left_out += 1;
            return Some(());
        }
        if is_root {
            self.size = Some(size::of(element));
        }
        if name == "style" {
            self.style = Some(String::new());
            return Some(());
        }
        self.written.push('<');
        self.written.push_str(name);
        if is_root {
            self.written.push_str(" xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
        }
        for attribute in element.attributes() {
            let attribute = attribute.ok()?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
            let attribute = Attribute { name: attribute.key.into_inner(), value: &value };
            if attribute.is_allowed() {
                self.written.push(' ');
                self.written.push_str(attribute.name);
                self.written.push_str("=\"");
                escape(&value, &mut self.written);
                self.written.push('"');
            }
        }
        self.written.push('>');
        Some(())
    }

    fn close(&mut self, name: &str) {
        self.depth = self.depth.saturating_sub(1);
        if self.left_out > 0 {
            self.left_out -= 1;
        } else if let Some(style) = self.style.take() {
            if is_plain_style(&style) {
                self.written.push_str("<style>");
                escape(&style, &mut self.written);
                self.written.push_str("</style>");
            }
        } else {
            self.written.push_str("</");
            self.written.push_str(name);
            self.written.push('>');
        }
    }

    fn say(&mut self, text: &str) {
        match &mut self.style {
            Some(style) if self.left_out == 0 => style.push_str(text),
            None if self.left_out == 0 && self.depth > 0 => escape(text, &mut self.written),
            _ => {}
        }
    }
}

/// The character a reference stands for. An entity that a document defines for itself is none: it may hold anything.
fn character(reference: &BytesRef<'_>) -> Option<String> {
    match reference.resolve_char_ref().ok()? {
        Some(character) => Some(character.to_string()),
        None => Some(quick_xml::escape::resolve_predefined_entity(reference)?.to_owned()),
    }
}

/// Adds text as XML wants it in elements and attributes, without the signs it forbids.
fn escape(text: &str, written: &mut String) {
    for sign in text.chars() {
        match sign {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            '\n' | '\t' => written.push(sign),
            '\u{fffe}' | '\u{ffff}' => {}
            sign if sign.is_control() => {}
            sign => written.push(sign),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn safe(inside: &str) -> Option<String> {
        let text = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 4\">{inside}</svg>");
        let version = sanitised(text.as_bytes())?;
        let text = String::from_utf8(version.bytes).unwrap();
        let (_, inside) = text.split_once("viewBox=\"0 0 8 4\">").unwrap();
        Some(inside.strip_suffix("</svg>").unwrap().to_owned())
    }

    #[test]
    fn a_drawing_keeps_its_shapes_and_texts() {
        let kept = "<defs><linearGradient id=\"a\"><stop offset=\"1\" stop-color=\"red\"></stop></linearGradient></defs>\
                    <g class=\"b\"><path d=\"M0 0h8\" fill=\"url(#a)\"></path><use href=\"#c\"></use></g><text x=\"1\">A &lt; B</text>";
        assert_eq!(safe(kept).as_deref(), Some(kept));
        assert_eq!(
            safe("<style><![CDATA[.b > c { fill: red }]]></style>").as_deref(),
            Some("<style>.b &gt; c { fill: red }</style>")
        );
    }

    #[test]
    fn nothing_in_a_drawing_runs_leads_elsewhere_or_tells_of_its_maker() {
        for harm in [
            "<script>alert(1)</script>",
            "<g><script href=\"//x\"/></g>",
            "<SCRIPT>alert(1)</SCRIPT>",
            "<svg:script>alert(1)</svg:script>",
            "<g onload=\"alert(1)\" OnClick=\"alert(1)\"/>",
            "<a href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>",
            "<use href=\"https://x.example/a.svg#b\"/>",
            "<use xlink:href=\"data:image/svg+xml,x\"/>",
            "<image href=\"https://x.example/a.png\"/>",
            "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><iframe src=\"x\"/></body></foreignObject>",
            "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>",
            "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>",
            "<path fill=\"url(https://x.example/a)\"/>",
            "<path style=\"fill:url( 'https://x.example/a')\"/>",
            "<path style=\"fill:\\75 rl(//x)\"/>",
            "<style>@import \"https://x.example/a.css\";</style>",
            "<style>a{background:url(//x)}</style>",
            "<style><![CDATA[a{} ]]><script>alert(1)</script></style>",
            "<metadata>Somebody's name</metadata>",
            "<inkscape:path-effect name=\"Somebody\"/>",
            "<!-- Somebody --><?php Somebody ?>",
        ] {
            let safe = safe(harm).unwrap_or_default();
            for bad in ["alert", "x.example", "//x", "javascript", "data:", "Somebody", "script", "75 rl"] {
                assert!(!safe.to_lowercase().contains(&bad.to_lowercase()), "{harm} became {safe}");
            }
        }
    }

    #[test]
    fn what_is_no_drawing_is_refused() {
        for text in [
            "",
            "<svg",
            "<svg><g></svg>",
            "<html></html>",
            "<svg/><svg/>",
            "<!DOCTYPE svg [<!ENTITY a \"<script/>\">]><svg>&a;</svg>",
            &format!("<svg>{}{}</svg>", "<g>".repeat(200), "</g>".repeat(200)),
        ] {
            assert!(sanitised(text.as_bytes()).is_none(), "{text}");
        }
    }
}
