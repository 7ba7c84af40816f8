//! What can be filled in on a screen: links the templates laid for it (`field.typ`) become fields of a form (ISO 32000-1,
//! 12.7).
//!
//! Typst has tagged each link where it stands in reading order. It keeps that place: its structure element becomes a `Form`
//! that holds the field alone and is named as the field is, which is what PDF/UA asks for (ISO 14289-1, 7.18.4). Once Typst
//! writes forms itself, this folder goes.

mod appearance;
mod font;
mod laid;
mod letters;
mod structure;

use super::super::press::Imprint;
use appearance::Appearances;
use laid::{Kind, Laid};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary, text_string};
use std::collections::BTreeMap;

/// The flag of an annotation that is printed: without it, what was filled in would vanish on paper.
const PRINTED: i64 = 1 << 2;
/// Flags of fields: text of several lines; a button of which one of a group is pressed.
const MULTILINE: i64 = 1 << 12;
const RADIO: i64 = 1 << 15;
/// Text stands at the right of its field.
const RIGHT: i64 = 2;

/// A form while its fields are gathered.
struct Form {
    /// The fields, in reading order.
    fields: Vec<Object>,
    /// Groups of choices, by their name.
    groups: BTreeMap<String, ObjectId>,
    appearances: Appearances,
    large_print: bool,
    from_the_right: bool,
}

/// Makes fields of all links that were laid for one.
pub(super) fn fill(document: &mut Document, imprint: &Imprint) -> lopdf::Result<()> {
    let laid = laid::found(document)?;
    if laid.is_empty() {
        return Ok(());
    }
    let font = font::embed(document, &imprint.language);
    let mut form = Form {
        fields: Vec::new(),
        groups: BTreeMap::new(),
        appearances: Appearances::new(font),
        large_print: imprint.edition.large_print,
        from_the_right: imprint.from_the_right,
    };
    let elements = structure::elements(document);
    for link in &laid {
        if let Some(element) = elements.get(&link.parent) {
            structure::make_form(document, *element, link)?;
        }
        form.add(document, link)?;
    }
    let fields = form.fields;
    document.catalog_mut()?.set(
        "AcroForm",
        dictionary! {
            "Fields" => fields,
            "DA" => Object::string_literal("/F0 11 Tf 0 g"),
            "DR" => dictionary! { "Font" => dictionary! { "F0" => font } },
        },
    );
    Ok(())
}

impl Form {
    fn add(&mut self, document: &mut Document, link: &Laid) -> lopdf::Result<()> {
        let mut widget = dictionary! {
            "Type" => "Annot",
            "Subtype" => "Widget",
            "Rect" => link.corners.map(Object::Real).to_vec(),
            "P" => link.page,
            "F" => PRINTED,
            "StructParent" => link.parent,
            "Border" => vec![0.into(), 0.into(), 0.into()],
            "Contents" => text_string(&link.tip),
        };
        let size = link.size();
        match &link.kind {
            Kind::Text | Kind::Line => {
                let is_line = link.kind == Kind::Line;
                widget.extend(&self.text(link, is_line));
                widget.set("AP", dictionary! { "N" => self.appearances.empty_text(document, size) });
            }
            Kind::Tick | Kind::Strike(_) => {
                widget.extend(&named(link, "Btn"));
                let (on, off) = match link.kind {
                    Kind::Strike(lines) => self.appearances.strike(document, size, lines),
                    _ => self.appearances.tick(document, size),
                };
                widget.extend(&pressed("Yes", on, off));
                widget.set("V", Object::Name(b"Off".to_vec()));
            }
            Kind::Choice(value) => {
                widget.set("Parent", self.group(document, link));
                let (on, off) = self.appearances.ring(document, size);
                widget.extend(&pressed(value, on, off));
            }
        }
        if !matches!(link.kind, Kind::Choice(_)) {
            self.fields.push(Object::Reference(link.annotation));
        }
        document.objects.insert(link.annotation, Object::Dictionary(widget));
        if let Kind::Choice(_) = link.kind {
            let group = self.groups[&link.name];
            let kids = document.get_dictionary_mut(group)?.get_mut(b"Kids")?.as_array_mut()?;
            kids.push(Object::Reference(link.annotation));
        }
        Ok(())
    }

    /// Text of one line fills most of its height. That of several is made to fit its box by the viewer (size 0; ISO 32000-1,
    /// 12.7.3.3), so that all of it is printed, but in a large print, where it must not become small.
    fn text(&self, link: &Laid, is_line: bool) -> Dictionary {
        let mut field = named(link, "Tx");
        let (_, height) = link.size();
        let most = if self.large_print { 16.0 } else { 11.0 };
        let size = match (is_line, self.large_print) {
            (true, _) => format!("{:.1}", (0.62 * height).clamp(7.0, most)),
            (false, true) => format!("{:.1}", (0.4 * height).clamp(7.5, most)),
            // Not every program knows that 0.0 is the same.
            (false, false) => "0".to_owned(),
        };
        field.set("DA", Object::string_literal(format!("/F0 {size} Tf 0 g")));
        field.set("Ff", if is_line { 0 } else { MULTILINE });
        if self.from_the_right {
            field.set("Q", RIGHT);
        }
        field
    }

    /// The group a choice belongs to.
    fn group(&mut self, document: &mut Document, link: &Laid) -> ObjectId {
        if let Some(group) = self.groups.get(&link.name) {
            return *group;
        }
        let mut group = named(link, "Btn");
        group.set("Ff", RADIO);
        group.set("V", Object::Name(b"Off".to_vec()));
        group.set("Kids", Vec::new());
        let group = document.add_object(group);
        self.fields.push(Object::Reference(group));
        self.groups.insert(link.name.clone(), group);
        group
    }
}

/// A field's kind, its name, and what is read aloud of it.
fn named(link: &Laid, kind: &str) -> Dictionary {
    dictionary! {
        "FT" => Object::Name(kind.as_bytes().to_vec()),
        "T" => text_string(&link.name),
        "TU" => text_string(&link.tip),
    }
}

/// How a button looks pressed and not; it isn't.
fn pressed(value: &str, on: ObjectId, off: ObjectId) -> Dictionary {
    let mut states = Dictionary::new();
    states.set(value, on);
    states.set("Off", off);
    dictionary! { "AS" => "Off", "AP" => dictionary! { "N" => states } }
}
