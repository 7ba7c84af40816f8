//! The tags of fields: each stands in the tree where its link stood.

use super::laid::Laid;
use lopdf::{Dictionary, Document, Object, ObjectId, text_string};
use std::collections::BTreeMap;

/// Structure elements by the numbers annotations give (ISO 32000-1, 14.7.4.4); empty in an untagged file.
pub(super) fn elements(document: &Document) -> BTreeMap<i64, ObjectId> {
    let mut found = BTreeMap::new();
    let root = document.catalog().and_then(|catalog| catalog.get_deref(b"StructTreeRoot", document));
    let tree = root.and_then(Object::as_dict).and_then(|root| root.get_deref(b"ParentTree", document));
    let mut open: Vec<&Dictionary> = tree.and_then(Object::as_dict).into_iter().collect();
    while let Some(node) = open.pop() {
        let array = |key| node.get_deref(key, document).and_then(Object::as_array);
        for kid in array(b"Kids").into_iter().flatten() {
            open.extend(document.dereference(kid).ok().and_then(|(_, kid)| kid.as_dict().ok()));
        }
        for pair in array(b"Nums").into_iter().flat_map(|numbers| numbers.chunks_exact(2)) {
            if let (Ok(number), Ok(element)) = (pair[0].as_i64(), pair[1].as_reference()) {
                found.insert(number, element);
            }
        }
    }
    found
}

/// Makes a form's field of the structure element of a link: of what it holds only the annotation is left.
pub(super) fn make_form(document: &mut Document, element: ObjectId, link: &Laid) -> lopdf::Result<()> {
    let held = document.get_dictionary(element)?.get_deref(b"K", document).cloned();
    let held = match held {
        Ok(Object::Array(held)) => held,
        Ok(single) => vec![single],
        Err(_) => Vec::new(),
    };
    let is_annotation = |item: &Object| {
        let item = document.dereference(item).ok().and_then(|(_, item)| item.as_dict().ok());
        item.is_some_and(|item| item.has_type(b"OBJR"))
    };
    let held: Vec<Object> = held.into_iter().filter(is_annotation).collect();
    let element = document.get_dictionary_mut(element)?;
    element.set("S", "Form");
    element.set("K", held);
    element.set("Alt", text_string(&link.tip));
    Ok(())
}
