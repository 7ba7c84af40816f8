//! A print without colour: what the templates draw and what is a photograph is grey already; here the colours of drawings
//! that came as files are made so. Each keeps its lightness as the eye sees it (ITU-R BT.709).

use lopdf::{
    Dictionary, Document, Object, ObjectId,
    content::{Content, Operation},
};

/// Operators that set a colour of as many parts as they have operands (ISO 32000-1, 8.6.8).
const COLOURS: [&str; 6] = ["sc", "scn", "SC", "SCN", "rg", "RG"];

/// Takes the colour out of all drawings.
pub(super) fn drawings(document: &mut Document) -> lopdf::Result<()> {
    for id in coloured(document) {
        let Ok(Object::Stream(stream)) = document.get_object_mut(id) else { continue };
        let mut content = Content::decode(&stream.get_plain_content()?)?;
        let mut changed = false;
        for operation in &mut content.operations {
            changed |= uncoloured(operation);
        }
        if changed {
            stream.set_plain_content(content.encode()?);
            stream.compress()?;
        }
    }
    for object in document.objects.values_mut() {
        fade(object);
    }
    Ok(())
}

/// What is drawn in colour: pages that drawings stand on, pictures within pages, patterns.
fn coloured(document: &Document) -> Vec<ObjectId> {
    let is_coloured = |owner: &Dictionary| {
        let resources = owner.get_deref(b"Resources", document).and_then(Object::as_dict);
        let spaces = resources.and_then(|resources| resources.get_deref(b"ColorSpace", document)?.as_dict());
        spaces.is_ok_and(|spaces| spaces.iter().any(|(_, space)| parts(space, document) == Some(3)))
    };
    let mut found = Vec::new();
    for (id, object) in &document.objects {
        match object {
            Object::Stream(stream) if is_coloured(&stream.dict) => found.push(*id),
            Object::Dictionary(page) if page.has_type(b"Page") && is_coloured(page) => match page.get(b"Contents") {
                Ok(Object::Array(several)) => found.extend(several.iter().filter_map(|part| part.as_reference().ok())),
                Ok(one) => found.extend(one.as_reference()),
                Err(_) => {}
            },
            _ => {}
        }
    }
    found
}

/// How many parts a colour of a space has, as far as its profile tells (ISO 32000-1, 8.6.5.5).
fn parts(space: &Object, document: &Document) -> Option<i64> {
    let (_, space) = document.dereference(space).ok()?;
    let (_, profile) = document.dereference(space.as_array().ok()?.get(1)?).ok()?;
    profile.as_stream().ok()?.dict.get(b"N").and_then(Object::as_i64).ok()
}

fn uncoloured(operation: &mut Operation) -> bool {
    let is_colour = COLOURS.contains(&operation.operator.as_str()) && operation.operands.len() == 3;
    is_colour && level(&mut operation.operands)
}

/// Both ends of each passage of one colour into another (ISO 32000-1, 7.10.3).
fn fade(object: &mut Object) {
    let dictionary = match object {
        Object::Dictionary(dictionary) => dictionary,
        Object::Stream(stream) => &mut stream.dict,
        _ => return,
    };
    for key in [b"C0".as_slice(), b"C1"] {
        if let Ok(Object::Array(colour)) = dictionary.get_mut(key)
            && colour.len() == 3
        {
            level(colour);
        }
    }
    for key in [b"Function".as_slice(), b"Functions", b"Shading"] {
        match dictionary.get_mut(key) {
            Ok(Object::Array(parts)) => parts.iter_mut().for_each(fade),
            Ok(part) => fade(part),
            Err(_) => {}
        }
    }
}

/// Three parts of one colour, made alike.
fn level(parts: &mut [Object]) -> bool {
    let [Ok(red), Ok(green), Ok(blue)] = [&parts[0], &parts[1], &parts[2]].map(Object::as_float) else { return false };
    let grey = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    parts.fill(Object::Real((grey * 1000.0).round() / 1000.0));
    true
}
