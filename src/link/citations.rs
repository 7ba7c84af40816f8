//! Which references a guide cites, in which order, and where.

use super::{CitedReference, Mark, Role, named::Named};
use crate::model::{Destination, Handbook, Key};
use std::collections::BTreeMap;

/// The references cited, in the order of their first citation, and the number of each. A citation of a reference that isn't
/// there has no number.
pub(super) fn citations(named: &[Named], handbook: &Handbook) -> (Vec<CitedReference>, BTreeMap<Key, usize>) {
    let mut cited: Vec<CitedReference> = Vec::new();
    let mut numbers: BTreeMap<Key, usize> = BTreeMap::new();
    for named in named.iter().filter(|named| named.role == Role::Citation) {
        let Destination::Reference(key) = &named.destination else { continue };
        let Some((key, _)) = handbook.references.get_key_value(key) else { continue };
        let number = *numbers.entry(key.clone()).or_insert_with(|| {
            cited.push(CitedReference { key: key.clone(), marks: Vec::new() });
            cited.len()
        });
        cited[number - 1].marks.push(Mark { span: named.span, place: named.place });
    }
    (cited, numbers)
}
